//! Looking at what the camera offers. It moves on by itself: the person started it.

use egui::Ui;

use crate::text;
use crate::ui::page::{PageCx, PageSpec};
use crate::ui::widgets;

pub fn spec() -> PageSpec {
    PageSpec {
        title: text::check_title(),
        lead: text::check_lead(),
        primary: text::button_continue(),
        press: |_, _| None,
        busy: true,
        fields: &[],
        body,
        ..PageSpec::default()
    }
}

fn body(ui: &mut Ui, _sheet: &mut PageCx<'_>) {
    widgets::status(ui, &text::check_status(), true);
}
