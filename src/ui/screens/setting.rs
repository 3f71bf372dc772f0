//! The commit, then the proof, are under way. There is no way back and nothing to press.

use egui::Ui;

use crate::text;
use crate::ui::page::{PageCx, PageSpec};
use crate::ui::theme::space;
use crate::ui::widgets;
use crate::wizard::JobKind;

pub fn spec() -> PageSpec {
    PageSpec {
        title: text::setting_title(),
        lead: text::setting_lead(),
        primary: text::button_setting(),
        press: |_, _| None,
        busy: true,
        fields: &[],
        body,
    }
}

fn body(ui: &mut Ui, cx: &mut PageCx<'_>) {
    let signing_in = cx.wizard.running().is_some_and(|running| running.kind == JobKind::SignIn);
    let words = if signing_in { text::setting_signing_in() } else { text::setting_committing() };
    widgets::status(ui, &words, true);
    ui.add_space(space::S);
    widgets::paragraph(ui, &text::setting_close());
}
