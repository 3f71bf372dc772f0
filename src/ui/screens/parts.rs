//! What several pages share: a field with its error, the name of a camera.

use egui::Ui;

use super::trouble;
use crate::domain::FoundCamera;
use crate::text;
use crate::ui::drafts::field_id;
use crate::ui::page::PageCx;
pub use crate::ui::rows::place;
use crate::ui::theme::space;
use crate::ui::widgets::{self, FieldSpec, FieldState};
use crate::wizard::Field;

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
