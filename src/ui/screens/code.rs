//! Enter the code: one field. Continue here only moves on; the camera sees the code later, with the new password.

use egui::Ui;

use super::parts::{self, Words};
use super::{demo, watching};
use crate::secret::Code;
use crate::text;
use crate::ui::Drafts;
use crate::ui::sheet::{Plan, Sheet};
use crate::ui::theme::space;
use crate::ui::{Action, widgets};
use crate::wizard::{Event, Field, Remedy, Wizard};

pub fn plan(wizard: &Wizard) -> Plan {
    Plan {
        title: text::code_title(),
        lead: match wizard.valid_until() {
            Some(until) => text::code_lead(text::day_and_time(until)),
            None => text::code_lead_plain(),
        },
        primary: text::button_continue(),
        press,
        busy: wizard.running().is_some(),
        fields: &[Field::Code],
        body,
    }
}

fn press(_: &Wizard, drafts: &Drafts) -> Option<Action> {
    Some(Action::Tell(Event::EnterCode(Code::from_typed(drafts.text(Field::Code)))))
}

fn body(ui: &mut Ui, sheet: &mut Sheet<'_>) {
    let words = Words::of(text::field_code(), 360.0);
    parts::type_in_with(ui, sheet, Field::Code, &words, |ui, _| {
        widgets::small(ui, &text::code_once());
    });
    demo::card(ui, sheet);
    watching::offers(ui, sheet);
    watching::status(ui, sheet);
    ui.add_space(space::S);
    if !sheet.is_offered(Remedy::NewRequest) && widgets::link(ui, &text::button_new_request()).clicked() {
        sheet.tell(Event::NewRequest);
    }
    if !sheet.is_offered(Remedy::UseCameraPage) && widgets::link(ui, &text::link_own_page()).clicked() {
        sheet.tell(Event::UseCameraPage);
    }
}
