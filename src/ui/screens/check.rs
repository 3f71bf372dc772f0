//! Looking at what the camera offers. It moves on by itself: the person started it.

use egui::Ui;

use crate::text;
use crate::ui::sheet::{Plan, Sheet};
use crate::ui::widgets;

pub fn plan() -> Plan {
    Plan {
        title: text::say("check-title"),
        lead: text::say("check-lead"),
        primary: text::say("button-continue"),
        press: |_, _| None,
        busy: true,
        fields: &[],
        body,
    }
}

fn body(ui: &mut Ui, _sheet: &mut Sheet<'_>) {
    widgets::status(ui, &text::say("check-status"), true);
}
