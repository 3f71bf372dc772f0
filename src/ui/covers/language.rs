//! Which language is spoken: each by the name that it gives itself, so that whoever cannot read the page finds their own.

use egui::Ui;

use super::menu::in_a_row;
use crate::text;
use crate::ui::letters;
use crate::ui::page::PageCx;
use crate::ui::theme::space;
use crate::ui::widgets;
use crate::wizard::Event;

pub(super) fn draw(ui: &mut Ui, cx: &mut PageCx<'_>) {
    let chosen = cx.wizard.house().preferences.language;
    let (readable, missing) = letters::readable(ui.ctx());
    ui.add_space(space::M);
    in_a_row(ui, |ui| {
        if widgets::radio_line(ui, chosen.is_none(), &text::menu_language_system()).clicked() {
            cx.tell(Event::ChooseLanguage(None));
        }
        for language in readable {
            if widgets::radio_line(ui, chosen == Some(language), &text::own_name(language)).clicked() {
                cx.tell(Event::ChooseLanguage(Some(language)));
            }
        }
    });
    if !missing.is_empty() {
        ui.add_space(space::S);
        let words = text::menu_language_no_letters(text::listed(missing.iter().map(|language| language.tag())));
        let response = widgets::small(ui, &words);
        widgets::speak(ui, &response, &words);
    }
}
