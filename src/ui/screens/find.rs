//! The first page greets, says what one needs, and asks which camera it is. The list fills as cameras answer; an address can be typed instead.

mod earlier;
mod list;

use egui::{Ui, vec2};

use super::parts;
use crate::domain::FoundCamera;
use crate::text;
use crate::ui::Action;
use crate::ui::Drafts;
use crate::ui::covers;
use crate::ui::fonts;
use crate::ui::icons::Icon;
use crate::ui::page::{PageCx, PageSpec};
use crate::ui::theme::{size, space};
use crate::ui::widgets::{self, FieldSpec};
use crate::wizard::{Event, Field, JobKind, Remedy, Wizard};

pub fn spec(wizard: &Wizard) -> PageSpec {
    PageSpec {
        title: text::find_title(),
        lead: if wizard.cameras().is_empty() { text::find_lead_none() } else { text::find_lead() },
        primary: text::button_continue(),
        press,
        busy: false,
        fields: if wizard.is_typing_address() { &[Field::Address] } else { &[] },
        body,
        ..PageSpec::default()
    }
}

fn press(wizard: &Wizard, drafts: &Drafts) -> Option<Action> {
    let by_address = wizard.is_typing_address();
    let event = if by_address { Event::EnterAddress(drafts.text(Field::Address).to_owned()) } else { Event::Continue };
    Some(Action::Tell(event))
}

fn body(ui: &mut Ui, cx: &mut PageCx<'_>) {
    earlier::draw(ui, cx);
    facts(ui, cx);
    status(ui, cx.wizard);
    list::draw(ui, cx);
    advice(ui, cx);
    widgets::stable_ids(ui, "which is mine", |ui| which_is_mine(ui, cx));
    widgets::stable_ids(ui, "below the list", |ui| below(ui, cx));
}

fn below(ui: &mut Ui, cx: &mut PageCx<'_>) {
    if cx.wizard.is_typing_address() {
        ui.add_space(space::S);
        let spec = FieldSpec::new(text::field_address(), 360.0).example(text::hint_address());
        parts::field(ui, cx, Field::Address, &spec);
    }
    let wizard = cx.wizard;
    if !wizard.cameras().is_empty() && wizard.search_report().is_some_and(|report| report.port_taken) {
        ui.add_space(space::XS);
        widgets::small(ui, &text::find_incomplete());
    }
    links(ui, cx);
}

/// What one needs, and how long it takes.
fn facts(ui: &mut Ui, cx: &mut PageCx<'_>) {
    ui.add_space(-space::S);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(20.0, space::XS);
        let facts = [
            (Icon::Wifi, text::find_need_network()),
            (Icon::Mail, text::find_need_inbox()),
            (Icon::Clock, text::find_need_time()),
        ];
        for (icon, words) in facts {
            widgets::fact(ui, icon, &words);
        }
    });
    // On a line of its own: what is pressed is higher than what is read.
    ui.add_space(-space::XS);
    covers::language_link(ui, cx.drafts);
    ui.add_space(space::XS);
}

/// How to tell cameras apart: by the label, and where two are alike and no code is on its way, by the plug.
fn which_is_mine(ui: &mut Ui, cx: &PageCx<'_>) {
    let cameras = cx.wizard.cameras();
    let shown = cx.wizard.chosen().filter(|_| !cx.wizard.is_typing_address()).and_then(|at| cameras.get(at));
    let Some(tail) = shown.or(cameras.first()).and_then(FoundCamera::serial_tail) else { return };
    let is_model_of = |one: &FoundCamera, other: &FoundCamera| one.model.is_some() && one.model == other.model;
    // A home has a handful of cameras; a long list is no home.
    let few = &cameras[..cameras.len().min(64)];
    let alike = few.iter().enumerate().any(|(at, one)| few[at + 1..].iter().any(|other| is_model_of(one, other)));
    let words = |ui: &mut Ui| {
        widgets::small(ui, &text::find_label());
        if alike && cx.wizard.may_unplug() {
            widgets::small(ui, &text::find_unplug());
        }
    };
    if cameras.len() < 2 || ui.available_width() < 480.0 {
        return words(ui);
    }
    ui.add_space(space::XS);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::M;
        widgets::label_drawing(ui, tail, &text::find_label_picture(tail));
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = space::XS;
            words(ui);
        });
    });
}

fn is_searching(wizard: &Wizard) -> bool {
    wizard.running().is_some_and(|running| running.kind == JobKind::Search)
}

/// How the search is going. A screen reader hears when it begins and how it ended, but nothing for each new row: the
/// count in between is not spoken.
fn status(ui: &mut Ui, wizard: &Wizard) {
    let count = wizard.cameras().len();
    widgets::stable_ids(ui, "search", |ui| {
        if is_searching(wizard) {
            let (words, so_far) = (text::find_searching(), text::find_so_far(count));
            let wide = |words: &str| fonts::width(ui, words, fonts::plain(size::BODY));
            let fits = 18.0 + 2.0 * space::S + wide(&words) + wide(&so_far) <= ui.available_width();
            let draw = |ui: &mut Ui| {
                widgets::status(ui, &words, true);
                if count > 0 {
                    widgets::muted(ui, &so_far);
                }
            };
            if fits {
                ui.horizontal(draw)
            } else {
                ui.vertical(draw)
            };
        } else if count > 0 {
            widgets::status(ui, &text::find_count(count), false);
        } else if wizard.trouble().is_none() {
            widgets::status(ui, &text::find_none(), false);
        }
    });
}

/// What is worth knowing about the chosen camera, and what to do about it.
fn advice(ui: &mut Ui, cx: &mut PageCx<'_>) {
    let Some(at) = cx.wizard.chosen().filter(|_| !cx.wizard.is_typing_address()) else { return };
    let lines = cx.drafts.view.rows.advice(cx.wizard, at, cx.now);
    if lines.is_empty() {
        return;
    }
    widgets::card(ui, |ui| {
        for (note, words) in lines {
            let colour = note.colour(ui);
            let lead = text::note_lead(note.label());
            widgets::icon_line(ui, note.icon(), colour, |ui| widgets::run_in(ui, &lead, words));
        }
    });
}

fn links(ui: &mut Ui, cx: &mut PageCx<'_>) {
    let not_listed = !cx.wizard.is_typing_address() && !cx.is_offered(Remedy::TypeAddress);
    let rests = cx.wizard.running().is_none();
    let again = rests && !cx.is_offered(Remedy::LookAgain);
    let left_out = cx.wizard.search_report().map_or(0, |report| report.tunnels + report.virtual_adapters);
    let everywhere = rests && left_out > 0;
    if !(not_listed || again || everywhere) {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::L;
        if not_listed && widgets::link(ui, &text::link_not_listed()).clicked() {
            cx.tell(Event::TypeAddress);
        }
        if again && widgets::link(ui, &text::link_look_again()).clicked() {
            cx.tell(Event::LookAgain);
        }
        if everywhere && widgets::link(ui, &text::link_look_everywhere()).clicked() {
            cx.tell(Event::LookEverywhere);
        }
    });
}
