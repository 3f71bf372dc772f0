//! Parts of the pages that wait for the code: the state of the watched inbox, and codes that were found. A code is
//! offered, never entered by the app itself.

use std::time::SystemTime;

use egui::Ui;

use crate::domain::KeyringAnswer;
use crate::secret::Code;
use crate::text;
use crate::ui::icons::Icon;
use crate::ui::page::PageCx;
use crate::ui::theme::{palette, space};
use crate::ui::widgets::{self, ButtonStyle, Tone};
use crate::wizard::{Arrival, Event, Field, Page, WatchState, Watching};

/// Offers the codes that arrived or were copied, unless they are typed already.
pub fn offers(ui: &mut Ui, cx: &mut PageCx<'_>) {
    let wizard = cx.wizard;
    for arrival in wizard.offered_mails() {
        arrived(ui, cx, arrival);
    }
    if let Some(found) = wizard.found_code().filter(|found| !is_typed(cx, found)) {
        widgets::tinted_card(ui, Tone::Calm, |ui| {
            widgets::icon_line(ui, Icon::Key, Tone::Calm.colours(ui).0, |ui| {
                let words = text::offer_found(found.reveal());
                let response = widgets::label(ui, &words);
                widgets::speak(ui, &response, &words);
                row(ui, |ui| use_button(ui, cx, found));
            });
        });
        ui.add_space(space::S);
    }
    let Some(copied) = wizard.copied() else { return };
    let mut arrived = wizard.offered_mails().iter().filter_map(|arrival| arrival.codes.first());
    let is_known = arrived.any(|code| code.same_as(copied));
    if is_known || is_typed(cx, copied) || is_own_password(cx, copied) {
        return;
    }
    widgets::tinted_card(ui, Tone::Calm, |ui| {
        widgets::icon_line(ui, Icon::Copy, Tone::Calm.colours(ui).0, |ui| {
            widgets::label(ui, &text::offer_copied());
            widgets::mono(ui, copied.reveal());
            row(ui, |ui| use_button(ui, cx, copied));
        });
    });
    ui.add_space(space::S);
}

fn arrived(ui: &mut Ui, cx: &mut PageCx<'_>, arrival: &Arrival) {
    let code = arrival.codes.first();
    let tone = if arrival.is_junk { Tone::Calm } else { Tone::Good };
    widgets::tinted_card(ui, tone, |ui| {
        widgets::icon_line(ui, Icon::Mail, tone.colours(ui).0, |ui| {
            let time = text::clock_time(arrival.came, cx.now);
            let words = if code.is_some() { text::offer_arrived(time) } else { text::offer_mail(time) };
            let response = widgets::label(ui, &words);
            widgets::speak(ui, &response, &words);
            match code {
                Some(code) => widgets::mono(ui, code.reveal()),
                None => widgets::paragraph(ui, &text::offer_no_code()),
            };
            if arrival.is_junk {
                widgets::small(ui, &text::offer_junk());
            }
            row(ui, |ui| {
                if let Some(code) = code {
                    use_button(ui, cx, code);
                }
                let shown = is_shown(cx, arrival);
                let words = if shown { text::link_hide_arrival() } else { text::link_show_arrival() };
                if widgets::link(ui, &words).clicked() {
                    cx.drafts.view.mail_shown = (!shown).then_some(arrival.number);
                }
            });
            mail(ui, cx, arrival);
        });
    });
    ui.add_space(space::S);
}

fn is_shown(cx: &PageCx<'_>, arrival: &Arrival) -> bool {
    cx.drafts.view.mail_shown == Some(arrival.number)
}

/// The text of the mail, for a person in doubt.
fn mail(ui: &mut Ui, cx: &PageCx<'_>, arrival: &Arrival) {
    if is_shown(cx, arrival) {
        widgets::small(ui, &text::offer_unproven());
        ui.add_space(space::S);
        widgets::paragraph(ui, arrival.text.reveal());
    }
}

fn row(ui: &mut Ui, contents: impl FnOnce(&mut Ui)) {
    ui.add_space(space::XS);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::M;
        contents(ui);
    });
}

fn use_button(ui: &mut Ui, cx: &mut PageCx<'_>, code: &Code) {
    if is_typed(cx, code) {
        return;
    }
    if widgets::button(ui, ButtonStyle::Secondary, &text::button_use_code(), Some(Icon::Key)).clicked() {
        cx.drafts.fill(Field::Code, code.reveal());
        if cx.wizard.page() == Page::Wait {
            cx.tell(Event::Continue);
        }
    }
}

fn is_typed(cx: &PageCx<'_>, code: &Code) -> bool {
    Code::from_typed(cx.drafts.text(Field::Code)).same_as(code)
}

/// A password of this journey that was copied is no code, and is not shown as one.
fn is_own_password(cx: &PageCx<'_>, copied: &Code) -> bool {
    let passwords =
        [cx.drafts.text(Field::Password), cx.drafts.text(Field::MailPassword), cx.drafts.text(Field::InboxPassword)];
    passwords.into_iter().any(|password| Code::from_typed(password).same_as(copied))
}

/// The state of the watched inbox, or the offer to watch one.
pub fn status(ui: &mut Ui, cx: &mut PageCx<'_>) {
    let wizard = cx.wizard;
    let Some(watching) = wizard.watching() else {
        if cx.drafts.offers_watching && wizard.page() == Page::Wait {
            ui.add_space(space::XS);
            if widgets::link(ui, &text::link_watch()).clicked() {
                cx.tell(Event::OpenWatch);
            }
        }
        return;
    };
    ui.add_space(space::S);
    let muted = palette(ui).muted;
    widgets::icon_line(ui, Icon::Mail, muted, |ui| {
        widgets::small(ui, &line(watching, cx.now));
        if watching.has_other_sender {
            let words = text::watching_other_sender();
            let response = widgets::label(ui, &words);
            widgets::speak(ui, &response, &words);
        }
        if let Some(words) = keeping(watching) {
            widgets::small(ui, &words);
        }
        let is_over = matches!(watching.state, WatchState::Ended(_));
        let (words, event) = match is_over {
            true => (text::link_watch_again(), Event::OpenWatch),
            false => (text::link_stop_watching(), Event::StopWatching),
        };
        if widgets::link(ui, &words).clicked() {
            cx.tell(event);
        }
    });
}

fn line(watching: &Watching, now: SystemTime) -> String {
    // The part before the @ is enough to know one's own inbox by.
    let name = watching.address.as_str().split('@').next().unwrap_or_default().to_owned();
    match watching.state {
        WatchState::Connected => {
            let since = watching.since.map(|since| text::clock_time(since, now)).unwrap_or_default();
            text::watching_since(name, since)
        }
        WatchState::Lost { again_at } => text::watching_lost(text::clock_time(again_at, now)),
        WatchState::Ended(_) => text::watching_ended(),
    }
}

fn keeping(watching: &Watching) -> Option<String> {
    Some(match watching.keeping? {
        KeyringAnswer::Kept => text::keeping_kept(),
        KeyringAnswer::Missing => text::keeping_missing(),
        KeyringAnswer::Closed | KeyringAnswer::Forgotten => text::keeping_closed(),
    })
}

/// Title and text of the notification for a person who is looking at another window. Everybody near can read it, so it
/// says as little as possible.
pub fn notice() -> (String, String) {
    (text::notice_title(), text::notice_text())
}
