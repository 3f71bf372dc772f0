//! The menu: theme, size of the text, language, and the way to the rest.

use egui::{Ui, vec2};

use super::spec::Cover;
use crate::domain::{OwnFolder, TextSize, ThemeChoice};
use crate::text;
use crate::ui::look;
use crate::ui::page::PageCx;
use crate::ui::theme::space;
use crate::ui::widgets;
use crate::wizard::Event;

/// Draws it; returns what it leads to.
pub(super) fn draw(ui: &mut Ui, cx: &mut PageCx<'_>) -> Option<Cover> {
    let preferences = cx.wizard.house().preferences;
    ui.add_space(space::M);
    widgets::section(ui, &text::menu_theme());
    in_a_row(ui, |ui| {
        for theme in ThemeChoice::ALL {
            let words = match theme {
                ThemeChoice::System => text::menu_theme_system(),
                ThemeChoice::Light => text::menu_theme_light(),
                ThemeChoice::Dark => text::menu_theme_dark(),
            };
            if widgets::radio_line(ui, theme == preferences.theme, &words).clicked() {
                cx.tell(Event::ChooseTheme(theme));
            }
        }
    });
    ui.add_space(space::S);
    widgets::section(ui, &text::menu_size());
    in_a_row(ui, |ui| {
        for size in TextSize::ALL {
            let words = match size {
                TextSize::Smaller => text::menu_size_smaller(),
                TextSize::Normal => text::menu_size_normal(),
                TextSize::Larger => text::menu_size_larger(),
                TextSize::Largest => text::menu_size_largest(),
            };
            if widgets::radio_line(ui, size == preferences.text_size, &words).clicked() {
                cx.tell(Event::ChooseTextSize(size));
            }
        }
    });
    if look::is_held_back(ui.ctx(), preferences) {
        let words = text::menu_size_held();
        let response = widgets::small(ui, &words);
        widgets::speak(ui, &response, &words);
    }
    widgets::small(ui, &text::menu_size_keys());
    ui.add_space(space::M);
    let mut opened = None;
    super::language_link(ui, cx.drafts);
    if widgets::link(ui, &text::menu_about()).clicked() {
        opened = Some(Cover::About);
    }
    if widgets::link(ui, &text::menu_log()).clicked() {
        cx.tell(Event::OpenFolder(OwnFolder::Log));
    }
    unopened(ui, cx, OwnFolder::Log);
    if widgets::link(ui, &text::menu_forget()).clicked() {
        opened = Some(Cover::Forget);
    }
    opened
}

/// Where a folder lies that no program could open.
pub(super) fn unopened(ui: &mut Ui, cx: &PageCx<'_>, folder: OwnFolder) {
    if cx.wizard.house().unopened != Some(folder) {
        return;
    }
    let here = &cx.drafts.surroundings;
    let path = match folder {
        OwnFolder::Data => &here.data_folder,
        OwnFolder::Log => &here.log_folder,
    };
    let words = text::folder_not_opened(path.display().to_string());
    let response = widgets::small(ui, &words);
    widgets::speak(ui, &response, &words);
}

pub(super) fn in_a_row(ui: &mut Ui, contents: impl FnOnce(&mut Ui)) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::M, 0.0);
        contents(ui);
    });
}
