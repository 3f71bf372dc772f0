//! Enter the code: one field. Continue here only moves on; the camera sees the code later, with the new password.

use egui::Ui;

use super::parts::{self, Words};
use super::{demo, watching};
use crate::secret::Code;
use crate::text;
use crate::ui::drafts::{Drafts, Entry};
use crate::ui::sheet::{Plan, Sheet};
use crate::ui::theme::space;
use crate::ui::{Action, widgets};
use crate::wizard::{Event, Remedy, Wizard};

pub fn plan(wizard: &Wizard) -> Plan {
    Plan {
        title: text::say("code-title"),
        lead: match wizard.valid_until() {
            Some(until) => text::say_with("code-lead", &[("until", text::day_and_time(until).into())]),
            None => text::say("code-lead-plain"),
        },
        primary: text::say("button-continue"),
        press,
        busy: wizard.running().is_some(),
        fields: &[Entry::Code],
        body,
    }
}

fn press(_: &Wizard, drafts: &Drafts) -> Option<Action> {
    Some(Action::Tell(Event::EnterCode(Code::from_typed(&drafts.code))))
}

fn body(ui: &mut Ui, sheet: &mut Sheet<'_>) {
    let words = Words::of("field-code", 360.0);
    parts::type_in_with(ui, sheet, Entry::Code, &words, |ui, _| {
        widgets::small(ui, &text::say("code-once"));
    });
    demo::card(ui, sheet);
    watching::offers(ui, sheet);
    watching::status(ui, sheet);
    ui.add_space(space::S);
    if !sheet.is_offered(Remedy::NewRequest) && widgets::link(ui, &text::say("button-new-request")).clicked() {
        sheet.tell(Event::NewRequest);
    }
    if !sheet.is_offered(Remedy::UseOwnPage) && widgets::link(ui, &text::say("link-own-page")).clicked() {
        sheet.tell(Event::UseOwnPage);
    }
}
