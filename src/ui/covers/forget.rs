//! Asks once before everything goes, says what that is, and what became of it.

use egui::Ui;

use super::spec::{Cover, CoverSpec, Press};
use crate::text;
use crate::ui::icons::Icon;
use crate::ui::page::PageCx;
use crate::ui::theme::{palette, space};
use crate::ui::widgets::{self, Tone};
use crate::wizard::{Page, Wizard};

pub(super) fn spec(wizard: &Wizard) -> CoverSpec {
    let house = wizard.house();
    let is_done = house.forgotten.is_some_and(|forgotten| forgotten.files && forgotten.mailboxes);
    let (primary, press) = if is_done || wizard.page() == Page::Setting {
        (text::button_close_menu(), Press::Close)
    } else {
        (text::button_forget(), Press::Forget)
    };
    let title = if is_done { text::forget_done_title() } else { text::forget_title() };
    CoverSpec { title: Some(title), primary, press, busy: house.is_forgetting(), back: Some(Press::Open(Cover::Menu)) }
}

pub(super) fn draw(ui: &mut Ui, cx: &mut PageCx<'_>) {
    let colours = palette(ui);
    ui.add_space(space::M);
    if cx.wizard.page() == Page::Setting {
        widgets::paragraph(ui, &text::forget_not_now());
        return;
    }
    match cx.wizard.house().forgotten {
        Some(forgotten) if forgotten.files && forgotten.mailboxes => {
            widgets::tinted_card(ui, Tone::Good, |ui| {
                widgets::icon_line(ui, Icon::Done, colours.success, |ui| {
                    let words = text::forget_done();
                    let response = widgets::paragraph(ui, &words);
                    widgets::speak(ui, &response, &words);
                });
            });
            return;
        }
        Some(forgotten) => {
            let words = if forgotten.files { text::forget_mailboxes_left() } else { text::forget_files_left() };
            widgets::tinted_card(ui, Tone::Warning, |ui| {
                widgets::icon_line(ui, Icon::Warning, colours.warning, |ui| {
                    let response = widgets::paragraph(ui, &words);
                    widgets::speak(ui, &response, &words);
                });
            });
            ui.add_space(space::M);
        }
        None => {}
    }
    widgets::label(ui, &text::forget_goes());
    widgets::bullets(ui, &text::lines(&text::forget_goes_list()), false);
    ui.add_space(space::S);
    widgets::label(ui, &text::forget_stays());
    widgets::bullets(ui, &text::lines(&text::forget_stays_list()), false);
}
