//! The commit, then the proof, are under way. There is no way back and nothing to press.

use egui::Ui;

use crate::text;
use crate::ui::icons::Icon;
use crate::ui::page::{PageCx, PageSpec};
use crate::ui::theme::space;
use crate::ui::widgets::{self, Tone};
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
        ..PageSpec::default()
    }
}

fn body(ui: &mut Ui, cx: &mut PageCx<'_>) {
    let signing_in = cx.wizard.running().is_some_and(|running| running.kind == JobKind::SignIn);
    let words = if signing_in { text::setting_signing_in() } else { text::setting_committing() };
    widgets::status(ui, &words, true);
    ui.add_space(space::S);
    if !cx.wizard.is_closing_held_up() {
        widgets::paragraph(ui, &text::setting_close());
        return;
    }
    // Somebody wants to close the window: the sentence answers.
    let ink = Tone::Warning.colours(ui).0;
    widgets::tinted_card(ui, Tone::Warning, |ui| {
        widgets::icon_line(ui, Icon::Warning, ink, |ui| {
            let words = text::setting_close();
            let response = widgets::label(ui, &words);
            widgets::speak(ui, &response, &words);
        });
    });
}
