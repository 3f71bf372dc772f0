//! What several pages share: a field with its error, the name of a camera, the place of a file.

use egui::{Ui, vec2};

use super::trouble;
use crate::domain::FoundCamera;
use crate::text;
use crate::ui::drafts::field_id;
use crate::ui::icons::Icon;
use crate::ui::page::PageCx;
pub use crate::ui::rows::place;
use crate::ui::theme::space;
use crate::ui::widgets::{self, ButtonStyle, FieldSpec, FieldState};
use crate::wizard::{Event, Field};

/// Draws a field and its error, and takes Enter as a press of the main button.
pub fn field(ui: &mut Ui, cx: &mut PageCx<'_>, field: Field, spec: &FieldSpec) {
    field_with(ui, cx, field, spec, |_, _| {});
}

/// Draws a field, something below it, and its error; takes Enter as a press of the main button. Returns whether the
/// button behind the field was pressed.
pub fn field_with(
    ui: &mut Ui,
    cx: &mut PageCx<'_>,
    field: Field,
    spec: &FieldSpec,
    below: impl FnOnce(&mut Ui, &mut PageCx<'_>),
) -> bool {
    let wrong = cx.trouble_at(field);
    let mut shown = cx.drafts.view.is_shown(field);
    ui.spacing_mut().item_spacing.y = 6.0;
    let mut state = FieldState {
        text: cx.drafts.text_mut(field),
        shown: &mut shown,
        mono: field.is_secret() || field == Field::Address,
        wrong: wrong.is_some(),
    };
    let typed = widgets::field(ui, field_id(field), spec, &mut state);
    cx.drafts.view.show(field, shown);
    cx.enter |= typed.enter;
    // A slip stands right under its field, so that both are in sight on a small screen.
    let (slip, wrong) = match wrong {
        Some(trouble) if trouble.is_slip() => (Some(trouble), None),
        wrong => (None, wrong),
    };
    if let Some(slip) = slip {
        trouble::at_field(ui, cx, field, &slip);
    }
    below(ui, cx);
    if let Some(trouble) = wrong {
        ui.add_space(6.0);
        trouble::at_field(ui, cx, field, &trouble);
    }
    ui.spacing_mut().item_spacing.y = space::S;
    ui.add_space(space::S);
    typed.extra
}

/// The model of a camera, or a word for it.
pub fn model(camera: &FoundCamera) -> String {
    camera.model.clone().unwrap_or_else(text::camera_nameless)
}

/// The place of a file, the button that shows it there, and whatever else can be done with it.
pub(super) fn file(ui: &mut Ui, cx: &mut PageCx<'_>, path: &str, more: impl FnOnce(&mut Ui, &mut PageCx<'_>)) {
    widgets::small(ui, path);
    ui.add_space(space::XS);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::S, space::S);
        if widgets::button(ui, ButtonStyle::Secondary, &text::button_show_in_folder(), Some(Icon::Open)).clicked() {
            cx.tell(Event::ShowInFolder);
        }
        more(ui, cx);
    });
    if cx.wizard.is_folder_hidden() {
        let words = text::request_not_shown();
        let response = widgets::small(ui, &words);
        widgets::speak(ui, &response, &words);
    }
}

/// What a start could not recall of earlier ones, and how the one before has ended, where that was not in order.
pub fn recall_trouble(ui: &mut Ui, cx: &PageCx<'_>) {
    let trouble = cx.wizard.recall_trouble();
    let said = [
        (trouble.broke_off, text::find_broke_off as fn() -> String),
        (trouble.cut_off, text::find_cut_off),
        (trouble.has_newer, text::find_newer_memo),
        (trouble.has_damaged, text::find_damaged_memo),
    ];
    for (_, words) in said.into_iter().filter(|(is_so, _)| *is_so) {
        widgets::muted(ui, &words());
        ui.add_space(space::S);
    }
}
