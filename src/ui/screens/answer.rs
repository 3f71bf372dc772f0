//! One of the camera's security questions: one answer a page. The camera sees the answers later, with the new password.

use egui::Ui;

use super::parts;
use crate::secret::GivenAnswer;
use crate::text;
use crate::ui::Action;
use crate::ui::Drafts;
use crate::ui::icons::Icon;
use crate::ui::page::{PageCx, PageSpec};
use crate::ui::theme::{palette, space};
use crate::ui::widgets::{self, FieldSpec};
use crate::wizard::{Event, Field, Page, Wizard};

pub fn spec(wizard: &Wizard, at: usize) -> PageSpec {
    let count = wizard.questions().len();
    PageSpec {
        title: title(at),
        lead: text::answer_lead(at + 1, count),
        primary: text::button_continue(),
        press,
        busy: false,
        fields: match at {
            0 => &[Field::Answer1],
            1 => &[Field::Answer2],
            _ => &[Field::Answer3],
        },
        body,
        ..PageSpec::default()
    }
}

fn title(at: usize) -> String {
    match at {
        0 => text::answer_first_title(),
        1 => text::answer_second_title(),
        _ => text::answer_third_title(),
    }
}

fn at(wizard: &Wizard) -> usize {
    if let Page::Answer(at) = wizard.page() { at } else { 0 }
}

fn press(wizard: &Wizard, drafts: &Drafts) -> Option<Action> {
    let answer = GivenAnswer::new(drafts.text(Field::answer(at(wizard))).trim());
    Some(Action::Tell(Event::EnterAnswer(answer)))
}

fn body(ui: &mut Ui, cx: &mut PageCx<'_>) {
    let at = at(cx.wizard);
    let Some(question) = cx.wizard.questions().get(at).cloned() else { return };
    let accent = palette(ui).accent;
    widgets::card(ui, |ui| {
        widgets::icon_line(ui, Icon::Info, accent, |ui| match &question.words {
            Some(words) => {
                widgets::label(ui, words);
            }
            None => {
                widgets::label(ui, &text::answer_number(question.id.to_string()));
                widgets::paragraph(ui, &text::answer_number_where());
            }
        });
    });
    ui.add_space(space::M);
    let spec =
        FieldSpec::new(text::field_answer(), 360.0).hidden(text::button_show_answer(), text::button_hide_answer());
    parts::field_with(ui, cx, Field::answer(at), &spec, |ui, _| {
        widgets::small(ui, &text::answer_exact());
    });
}
