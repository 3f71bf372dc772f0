//! Check your email: a clock time and minutes, never seconds; what to do meanwhile; late and too late.

use std::time::SystemTime;

use egui::{Ui, vec2};

use super::{demo, watching};
use crate::domain::SaveFault;
use crate::text;
use crate::ui::Action;
use crate::ui::icons::Icon;
use crate::ui::page::{PageCx, PageSpec};
use crate::ui::theme::space;
use crate::ui::widgets::{self, ButtonStyle, Tone};
use crate::wizard::{Event, Waiting, Wizard};

pub fn spec(wizard: &Wizard, now: SystemTime) -> PageSpec {
    let expired = wizard.waiting(now) == Some(Waiting::Expired);
    let saved = wizard.code_address();
    PageSpec {
        title: text::wait_title(),
        lead: match saved {
            Some(address) => text::wait_lead_to(address.as_str()),
            None => text::wait_lead(),
        },
        primary: if expired { text::button_new_request() } else { text::button_have_code() },
        press: if expired {
            |_, _| Some(Action::Tell(Event::NewRequest))
        } else {
            |_, _| Some(Action::Tell(Event::Continue))
        },
        busy: wizard.running().is_some(),
        fields: &[],
        body,
        ..PageSpec::default()
    }
}

fn body(ui: &mut Ui, cx: &mut PageCx<'_>) {
    watching::offers(ui, cx);
    // Once a code is here, there is nothing to wait for.
    let is_here = cx.wizard.is_code_here();
    match cx.wizard.waiting(cx.now) {
        Some(Waiting::Usual { .. } | Waiting::Late) if is_here => {}
        Some(Waiting::Usual { by, minutes_left, progress }) => {
            usual(ui, &text::clock_time(by, cx.now), minutes_left, progress);
        }
        Some(Waiting::Late) => late(ui, cx.wizard),
        Some(Waiting::Expired) => return expired(ui, cx),
        None => {}
    }
    demo::card(ui, cx);
    watching::status(ui, cx);
    ui.add_space(space::S);
    hints(ui, cx);
    if !is_here {
        links(ui, cx);
    }
}

fn usual(ui: &mut Ui, by: &str, minutes: u64, progress: f32) {
    widgets::card(ui, |ui| {
        widgets::section(ui, &text::wait_by(by));
        ui.add_space(space::XS);
        widgets::bar(ui, progress, &text::wait_progress());
        ui.add_space(2.0);
        let left = text::wait_left(minutes);
        let response = widgets::small(ui, &left);
        widgets::speak(ui, &response, &left);
    });
}

fn late(ui: &mut Ui, wizard: &Wizard) {
    let ink = Tone::Warning.colours(ui).0;
    widgets::tinted_card(ui, Tone::Warning, |ui| {
        widgets::icon_line(ui, Icon::Clock, ink, |ui| {
            let words = text::wait_late();
            let response = widgets::label(ui, &words);
            widgets::speak(ui, &response, &words);
            widgets::paragraph(ui, &text::wait_late_spam());
            for line in reasons(wizard) {
                widgets::paragraph(ui, &line);
            }
        });
    });
}

/// Whether there is a picture to send: that of an earlier journey may be gone.
fn has_picture(wizard: &Wizard) -> bool {
    wizard.picture().is_some()
}

/// Why there may be no mail yet, and what to do about it.
fn reasons(wizard: &Wizard) -> Vec<String> {
    let again = has_picture(wizard).then(text::wait_late_again);
    [Some(text::wait_late_attached()), again, Some(text::wait_late_slow())].into_iter().flatten().collect()
}

fn expired(ui: &mut Ui, cx: &mut PageCx<'_>) {
    let ink = Tone::Warning.colours(ui).0;
    widgets::tinted_card(ui, Tone::Warning, |ui| {
        widgets::icon_line(ui, Icon::Clock, ink, |ui| {
            let words = text::wait_expired();
            let response = widgets::label(ui, &words);
            widgets::speak(ui, &response, &words);
            widgets::paragraph(ui, &text::wait_expired_text());
        });
    });
    // It is this computer's clock that says so.
    if widgets::link(ui, &text::button_have_code()).clicked() {
        cx.tell(Event::Continue);
    }
}

fn hints(ui: &mut Ui, cx: &PageCx<'_>) {
    let late = cx.wizard.waiting(cx.now) == Some(Waiting::Late);
    let is_here = cx.wizard.is_code_here();
    let mut lines = Vec::new();
    if !is_here {
        widgets::subheading(ui, &text::wait_while());
    }
    if !late && !is_here {
        lines.push(text::wait_spam());
    }
    lines.push(text::wait_plugged());
    match cx.wizard.is_remembered() {
        // What the demo remembers is gone when it closes.
        _ if is_here || cx.drafts.is_demo => {}
        Some(Ok(())) => lines.push(text::wait_close()),
        Some(Err(fault)) => lines.push(text::wait_keep_open(why_not_remembered(fault))),
        None => {}
    }
    if let Some(until) = cx.wizard.valid_until() {
        lines.push(text::wait_valid(text::day_and_time(until, cx.now)));
    }
    widgets::bullets(ui, &lines, false);
}

fn why_not_remembered(fault: SaveFault) -> String {
    match fault {
        SaveFault::NoRoom => text::not_remembered_room(),
        SaveFault::NotAllowed => text::not_remembered_folder(),
        _ => text::not_remembered(),
    }
}

fn links(ui: &mut Ui, cx: &mut PageCx<'_>) {
    let late = cx.wizard.waiting(cx.now) == Some(Waiting::Late);
    if !late && !cx.drafts.view.unfolded {
        if widgets::link(ui, &text::link_no_email()).clicked() {
            (cx.drafts.view.unfolded, cx.drafts.view.reveal_unfolded) = (true, true);
        }
        return;
    }
    if !late {
        widgets::bullets(ui, &reasons(cx.wizard), false);
    }
    ui.add_space(space::XS);
    let mut first = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::S, space::S);
        if has_picture(cx.wizard) {
            let again = widgets::button(ui, ButtonStyle::Secondary, &text::button_send_again(), Some(Icon::Send));
            if again.clicked() {
                cx.tell(Event::Back);
            }
            first = Some(again);
        }
        if cx.wizard.offers_new_request(cx.now) {
            let new = widgets::button(ui, ButtonStyle::Secondary, &text::button_new_request(), Some(Icon::Again));
            if new.clicked() {
                cx.tell(Event::NewRequest);
            }
            first.get_or_insert(new);
        }
    });
    // The link that was pressed is gone: what it has unfolded comes into sight and has the focus.
    if let Some(first) = first
        && std::mem::take(&mut cx.drafts.view.reveal_unfolded)
    {
        // A little more than the button, so that it stands clear of the footer.
        ui.scroll_to_rect(first.rect.expand(40.0), None);
        first.request_focus();
    }
}
