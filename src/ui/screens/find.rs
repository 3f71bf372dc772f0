//! Which camera is it? The list fills as cameras answer; an address can be typed instead.

use egui::accesskit::Role;
use egui::{Id, Ui};

use super::parts::{self, Words};
use crate::text;
use crate::ui::drafts::{Drafts, Entry};
use crate::ui::sheet::{Plan, Sheet};
use crate::ui::theme::{palette, space};
use crate::ui::{Action, widgets};
use crate::wizard::{Event, FoundCamera, Way, Wizard, Work};

pub fn plan(wizard: &Wizard) -> Plan {
    Plan {
        title: text::say("find-title"),
        lead: text::say(if wizard.cameras().is_empty() { "find-lead-none" } else { "find-lead" }),
        primary: text::say("button-continue"),
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
    list(ui, sheet);
    status(ui, sheet.wizard);
    if sheet.wizard.is_typing_address() {
        ui.add_space(space::S);
        let words = Words { hint: Some(text::say("hint-address")), ..Words::of("field-address", 360.0) };
        parts::type_in(ui, sheet, Entry::Address, &words);
    }
    links(ui, sheet);
    ui.add_space(space::S);
    for id in ["find-need-network", "find-need-inbox", "not-made-by"] {
        widgets::small(ui, &text::say(id));
    }
}

fn list(ui: &mut Ui, sheet: &mut Sheet<'_>) {
    let chosen = sheet.wizard.chosen().filter(|_| !sheet.wizard.is_typing_address());
    let mut pressed = None;
    for (at, camera) in sheet.wizard.cameras().iter().enumerate() {
        let mark = mark(ui, camera);
        let mark = mark.as_ref().map(|(words, colour)| (words.as_str(), *colour));
        let row = widgets::radio_card(ui, chosen == Some(at), &parts::model(camera), &parts::place(camera), mark);
        if row.clicked() {
            pressed = Some(at);
        }
    }
    if sheet.wizard.cameras().is_empty() {
        return;
    }
    ui.ctx().accesskit_node_builder(Id::unique("regain camera list"), |node| {
        node.set_role(Role::RadioGroup);
        node.set_label(text::say("find-list"));
    });
    if let Some(row) = pressed {
        sheet.tell(Event::Choose(row));
    }
}

fn mark(ui: &Ui, camera: &FoundCamera) -> Option<(String, egui::Color32)> {
    let colours = palette(ui);
    match (camera.activated, camera.reset_by_email) {
        (Some(false), _) => Some((text::say("find-mark-fresh"), colours.warning)),
        (_, Some(true)) => Some((text::say("find-mark-email"), colours.success)),
        (_, Some(false)) => Some((text::say("find-mark-no-email"), colours.muted)),
        (_, None) => None,
    }
}

fn status(ui: &mut Ui, wizard: &Wizard) {
    let searching = wizard.running().is_some_and(|running| running.work == Work::Searching);
    let count = wizard.cameras().len();
    if searching {
        widgets::status(ui, &text::say("find-searching"), true);
    } else if count > 0 {
        widgets::status(ui, &text::say_with("find-count", &[("count", count.into())]), false);
    } else if wizard.trouble().is_none() {
        widgets::status(ui, &text::say("find-none"), false);
    }
}

fn links(ui: &mut Ui, sheet: &mut Sheet<'_>) {
    let not_listed = !sheet.wizard.is_typing_address() && !sheet.is_offered(Way::TypeAddress);
    let searching = sheet.wizard.running().is_some();
    let again = !searching && !sheet.is_offered(Way::LookAgain);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::L;
        if not_listed && widgets::link(ui, &text::say("link-not-listed")).clicked() {
            sheet.tell(Event::TypeAddress);
        }
        if again && widgets::link(ui, &text::say("link-look-again")).clicked() {
            sheet.tell(Event::LookAgain);
        }
    });
}
