//! Send it from here: first the address only, so that its mail service can be looked for. Nothing is sent yet.

use egui::Ui;

use super::mailbox;
use super::parts::{self, Words};
use crate::text;
use crate::ui::Drafts;
use crate::ui::sheet::{Plan, Sheet};
use crate::ui::theme::space;
use crate::ui::{Action, widgets};
use crate::wizard::{Event, Field, Wizard};

pub fn plan(wizard: &Wizard) -> Plan {
    Plan {
        title: text::send_title(),
        lead: text::send_lead(),
        primary: text::button_continue(),
        press,
        busy: wizard.running().is_some(),
        fields: &[Field::From],
        body,
    }
}

fn press(_: &Wizard, drafts: &Drafts) -> Option<Action> {
    let server_is_named = !drafts.trimmed(Field::Server).is_empty();
    Some(Action::Tell(Event::UseMailbox { from: drafts.trimmed(Field::From).to_owned(), server_is_named }))
}

fn body(ui: &mut Ui, sheet: &mut Sheet<'_>) {
    mailbox::forget_what_was_only_found(sheet);
    mailbox::forget_other_domains(sheet.drafts);
    if sheet.wizard.running().is_some() {
        widgets::status(ui, &text::send_looking(), true);
        ui.add_space(space::S);
    }
    let from = Words { hint: Some(text::hint_from()), ..Words::of(text::field_from(), 420.0) };
    parts::type_in(ui, sheet, Field::From, &from);
    widgets::small(ui, &text::send_look_up());
}
