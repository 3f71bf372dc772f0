//! Which camera is it? The list fills as cameras answer; an address can be typed instead.

mod list;

use egui::Ui;

use super::parts::{self, Words};
use crate::text;
use crate::ui::drafts::{Drafts, Entry};
use crate::ui::sheet::{Plan, Sheet};
use crate::ui::theme::space;
use crate::ui::{Action, widgets};
use crate::wizard::{Event, JobKind, Remedy, Wizard};

pub fn plan(wizard: &Wizard) -> Plan {
    Plan {
        title: text::find_title(),
        lead: if wizard.cameras().is_empty() { text::find_lead_none() } else { text::find_lead() },
        primary: text::button_continue(),
        press,
        busy: false,
        fields: if wizard.is_typing_address() { &[Entry::Address] } else { &[] },
        body,
    }
}

fn press(wizard: &Wizard, drafts: &Drafts) -> Option<Action> {
    let by_address = wizard.is_typing_address();
    let event = if by_address { Event::EnterAddress(drafts.address.clone()) } else { Event::Continue };
    Some(Action::Tell(event))
}

fn body(ui: &mut Ui, sheet: &mut Sheet<'_>) {
    if sheet.wizard.is_newer_memo_kept() {
        widgets::muted(ui, &text::find_newer_memo());
        ui.add_space(space::S);
    }
    status(ui, sheet.wizard);
    list::draw(ui, sheet);
    advice(ui, sheet);
    widgets::steady(ui, "below the list", |ui| below(ui, sheet));
}

fn below(ui: &mut Ui, sheet: &mut Sheet<'_>) {
    if sheet.wizard.is_typing_address() {
        ui.add_space(space::S);
        let words = Words { hint: Some(text::hint_address()), ..Words::of(text::field_address(), 360.0) };
        parts::type_in(ui, sheet, Entry::Address, &words);
    }
    let wizard = sheet.wizard;
    if !wizard.cameras().is_empty() && wizard.search_report().is_some_and(|report| report.port_taken) {
        ui.add_space(space::XS);
        widgets::small(ui, &text::find_incomplete());
    }
    links(ui, sheet);
    ui.add_space(space::S);
    for words in [text::find_need_network(), text::find_need_inbox(), text::not_made_by()] {
        widgets::small(ui, &words);
    }
}

fn is_searching(wizard: &Wizard) -> bool {
    wizard.running().is_some_and(|running| running.kind == JobKind::Search)
}

/// How the search goes. A screen reader hears when it begins and how it ended, and nothing for each row: the words that
/// count along are not spoken.
fn status(ui: &mut Ui, wizard: &Wizard) {
    let count = wizard.cameras().len();
    widgets::steady(ui, "search", |ui| {
        if is_searching(wizard) {
            ui.horizontal_wrapped(|ui| {
                widgets::status(ui, &text::find_searching(), true);
                if count > 0 {
                    widgets::muted(ui, &text::find_so_far(count));
                }
            });
        } else if count > 0 {
            widgets::status(ui, &text::find_count(count), false);
        } else if wizard.trouble().is_none() {
            widgets::status(ui, &text::find_none(), false);
        }
    });
}

/// What is worth knowing about the chosen camera, and what to do about it.
fn advice(ui: &mut Ui, sheet: &mut Sheet<'_>) {
    let Some(at) = sheet.wizard.chosen().filter(|_| !sheet.wizard.is_typing_address()) else { return };
    let lines = sheet.drafts.view.rows.advice(sheet.wizard, at, sheet.now);
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

fn links(ui: &mut Ui, sheet: &mut Sheet<'_>) {
    let not_listed = !sheet.wizard.is_typing_address() && !sheet.is_offered(Remedy::TypeAddress);
    let rests = sheet.wizard.running().is_none();
    let again = rests && !sheet.is_offered(Remedy::LookAgain);
    let left_out = sheet.wizard.search_report().map_or(0, |report| report.tunnels + report.virtual_adapters);
    let everywhere = rests && left_out > 0;
    if !(not_listed || again || everywhere) {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::L;
        if not_listed && widgets::link(ui, &text::link_not_listed()).clicked() {
            sheet.tell(Event::TypeAddress);
        }
        if again && widgets::link(ui, &text::link_look_again()).clicked() {
            sheet.tell(Event::LookAgain);
        }
        if everywhere && widgets::link(ui, &text::link_look_everywhere()).clicked() {
            sheet.tell(Event::LookEverywhere);
        }
    });
}
