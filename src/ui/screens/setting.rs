//! The commit, then the proof, are under way. There is no way back and nothing to press.

use egui::Ui;

use crate::text;
use crate::ui::sheet::{Plan, Sheet};
use crate::ui::theme::space;
use crate::ui::widgets;
use crate::wizard::JobKind;

pub fn plan() -> Plan {
    Plan {
        title: text::say("setting-title"),
        lead: text::say("setting-lead"),
        primary: text::say("button-setting"),
        press: |_, _| None,
        busy: true,
        fields: &[],
        body,
    }
}

fn body(ui: &mut Ui, sheet: &mut Sheet<'_>) {
    let signing_in = sheet.wizard.running().is_some_and(|running| running.kind == JobKind::SignIn);
    let id = if signing_in { "setting-signing-in" } else { "setting-committing" };
    widgets::status(ui, &text::say(id), true);
    ui.add_space(space::S);
    widgets::paragraph(ui, &text::say("setting-close"));
}
