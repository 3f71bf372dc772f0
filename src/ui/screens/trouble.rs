//! A trouble as a card: what happened, why, what to do, the way on and the way out.

use std::net::Ipv4Addr;
use std::time::SystemTime;

use egui::accesskit::Invalid;
use egui::{RichText, Ui, Vec2};

use super::causes;
use super::slips;
use crate::domain::ProbeFault;
use crate::text::{self, Part, Topic};
use crate::ui::drafts::field_id;
use crate::ui::icons::Icon;
use crate::ui::page::PageCx;
use crate::ui::theme::{size, space};
use crate::ui::widgets::{self, ButtonStyle, Tone};
use crate::ui::{details, fonts, remedies};
use crate::wizard::{Field, NoCameraCause, NotChanged, Page, Remedy, Trouble, Wizard};

/// Draws the trouble that has no field on this page, if there is one.
pub fn on_page(ui: &mut Ui, cx: &mut PageCx<'_>) {
    if let Some(trouble) = cx.trouble_on_page().cloned() {
        match trouble.is_slip() {
            true => {
                slip(ui, cx, &trouble);
            }
            false => card(ui, cx, &trouble, Tone::Warning),
        }
        ui.add_space(space::M);
    }
}

/// Draws the trouble of the field above, and ties it to the field.
pub fn at_field(ui: &mut Ui, cx: &mut PageCx<'_>, field: Field, trouble: &Trouble) {
    ui.ctx().accesskit_node_builder(field_id(field), |node| node.set_invalid(Invalid::True));
    match trouble.is_slip() {
        true => {
            let words = slip(ui, cx, trouble);
            widgets::describe(ui, field_id(field), &words);
        }
        false => {
            widgets::describe(ui, field_id(field), &whole(cx, trouble));
            card(ui, cx, trouble, Tone::Danger);
        }
    }
}

/// A slip is told in one line: what to type. Gives that line.
fn slip(ui: &mut Ui, cx: &mut PageCx<'_>, trouble: &Trouble) -> String {
    let words = slips::words(cx, trouble);
    let ink = Tone::Danger.colours(ui).0;
    let line = RichText::new(&words).font(fonts::plain(size::BODY)).color(ink).line_height(Some(24.0));
    let response = ui.add(egui::Label::new(line).wrap());
    widgets::speak(ui, &response, &words);
    if std::mem::take(&mut cx.drafts.view.reveal_trouble) {
        response.scroll_to_me(None);
    }
    words
}

/// All that is told of a trouble at once: what happened, why, and what to do.
fn whole(cx: &PageCx<'_>, trouble: &Trouble) -> String {
    let title = text::about(Topic::Trouble, trouble.name());
    let rest = text::sentences(sentences(cx.wizard, trouble, cx.now));
    if title.ends_with(['?', '？']) { text::told_question(title, rest) } else { text::told_whole(title, rest) }
}

/// Draws a trouble of the part of the page above.
pub fn in_part(ui: &mut Ui, cx: &mut PageCx<'_>, trouble: &Trouble) {
    card(ui, cx, trouble, Tone::Warning);
}

fn card(ui: &mut Ui, cx: &mut PageCx<'_>, trouble: &Trouble, tone: Tone) {
    let ink = tone.colours(ui).0;
    let drawn = widgets::tinted_card(ui, tone, |ui| {
        widgets::icon_line(ui, Icon::Warning, ink, |ui| {
            let title = text::about(Topic::Trouble, trouble.name());
            let line = RichText::new(&title).font(fonts::strong(size::BODY)).color(ink).line_height(Some(24.0));
            let response = ui.add(egui::Label::new(line).wrap());
            widgets::speak(ui, &response, &whole(cx, trouble));
            match trouble {
                Trouble::NoCamera { causes } if !is_told(causes) => {
                    let todo = text::part(Topic::Trouble, trouble.name(), Part::Todo);
                    causes::draw(ui, cx, causes, todo);
                }
                _ => {
                    let words = widgets::paragraph(ui, &text::sentences(sentences(cx.wizard, trouble, cx.now)));
                    // They are told with the title, when they appear and when they are read.
                    widgets::hush(ui, &words);
                }
            }
            unfolding(ui, cx, trouble);
            buttons(ui, cx, trouble);
        });
    });
    if std::mem::take(&mut cx.drafts.view.reveal_trouble) {
        drawn.response.scroll_to_me(None);
    }
}

/// Whether the trouble says all that its causes would, because this computer is on no network at all.
fn is_told(causes: &[NoCameraCause]) -> bool {
    causes == [NoCameraCause::NoAdapterUp]
}

/// Why, what is still as it was, what to do, and the numbers that the camera gave.
fn sentences(wizard: &Wizard, trouble: &Trouble, now: SystemTime) -> Vec<String> {
    let part = |part| text::part(Topic::Trouble, trouble.name(), part);
    // Once the new password may be set, the page must not say that nothing was changed.
    let may_be_set = matches!(wizard.page(), Page::Unsure | Page::CameraPage);
    let safe = part(Part::Safe).filter(|_| !may_be_set);
    let todo = match trouble {
        Trouble::Locked { until: Some(until) }
        | Trouble::Clock(NotChanged { until: Some(until), .. })
        | Trouble::RecoveryAddress(NotChanged { until: Some(until), .. }) => {
            Some(text::locked_until(text::day_and_time(*until, now)))
        }
        Trouble::NotSure | Trouble::Interrupted | Trouble::StillOffline | Trouble::RefusedByUnknown => {
            match wizard.check_from() {
                Some(from) if from > now => Some(text::unsure_wait_until(text::clock_time(from, now))),
                // The time is over: nothing more is to be waited for.
                Some(_) => text::part(Topic::Trouble, Trouble::Interrupted.name(), Part::Todo),
                None => part(Part::Todo),
            }
        }
        _ => part(Part::Todo),
    };
    let tries = trouble.tries_left().map(text::tries_left);
    let why = match trouble {
        Trouble::Unreachable(ProbeFault::OtherNetwork { here }) => Some(text::this_network(network(*here))),
        _ => part(Part::Why),
    };
    [why, safe, todo, tries].into_iter().flatten().collect()
}

/// The network of an address, as people write it.
fn network(here: Ipv4Addr) -> String {
    let [a, b, c, _] = here.octets();
    format!("{a}.{b}.{c}.x")
}

/// The camera's or the mail server's own words, unfolded on request.
fn unfolding(ui: &mut Ui, cx: &mut PageCx<'_>, trouble: &Trouble) {
    let Some(said) = trouble.details() else { return };
    let view = &mut cx.drafts.view;
    if view.details_open {
        widgets::small(ui, &text::details_said(said));
    } else if widgets::link(ui, &text::label_details()).clicked() {
        view.details_open = true;
    }
}

fn buttons(ui: &mut Ui, cx: &mut PageCx<'_>, trouble: &Trouble) {
    let (on, out) = trouble.remedies_on(cx.wizard.page());
    // The way on is the main button of the page; after a pause that is over, it is the page's own one again.
    let needed = |way: &Remedy| remedies::needs_button(cx.wizard, *way);
    let wanted: Vec<Remedy> = [out].into_iter().filter(|out| *out != on).filter(needed).collect();
    let own = cx.own.clone();
    ui.add_space(space::S);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(space::S);
        if let Some((words, press)) = own
            && widgets::button(ui, ButtonStyle::Secondary, &words, None).clicked()
        {
            cx.action = press(cx.wizard, cx.drafts);
        }
        for way in wanted {
            if widgets::button(ui, ButtonStyle::Secondary, &remedies::label(cx.wizard, way), None).clicked() {
                cx.action = remedies::action(way, cx.drafts);
            }
        }
        widgets::copy_button(ui, &text::button_copy_details(), || details::of(cx));
    });
}
