//! What several pages share: a field with its error, the name of a camera.

use egui::Ui;

use super::trouble;
use crate::domain::FoundCamera;
use crate::text;
use crate::ui::drafts::Entry;
use crate::ui::icons::Icon;
pub use crate::ui::rows::place;
use crate::ui::sheet::Sheet;
use crate::ui::theme::space;
use crate::ui::widgets::{self, Blank};

/// How a field is labelled.
pub struct Words {
    /// The label.
    pub label: String,
    /// The example, if there is one.
    pub hint: Option<String>,
    /// To show and to hide a secret.
    pub toggle: Option<(String, String)>,
    /// A button behind it.
    pub extra: Option<(String, Icon)>,
    /// How wide it may be.
    pub width: f32,
}

impl Words {
    /// A field with a label only.
    pub fn of(label: String, width: f32) -> Self {
        Self { label, hint: None, toggle: None, extra: None, width }
    }
}

/// Draws a field and its error, and takes Enter as a press of the main button.
pub fn type_in(ui: &mut Ui, sheet: &mut Sheet<'_>, entry: Entry, words: &Words) {
    type_in_with(ui, sheet, entry, words, |_, _| {});
}

/// The same with something between the field and its error. Returns whether the button behind the field was pressed.
pub fn type_in_with(
    ui: &mut Ui,
    sheet: &mut Sheet<'_>,
    entry: Entry,
    words: &Words,
    below: impl FnOnce(&mut Ui, &mut Sheet<'_>),
) -> bool {
    let wrong = sheet.trouble_at(entry);
    let mut shown = sheet.drafts.view.is_shown(entry);
    let blank = Blank {
        label: &words.label,
        hint: words.hint.as_deref().unwrap_or_default(),
        toggle: words.toggle.as_ref().map(|(show, hide)| (show.as_str(), hide.as_str())),
        mono: entry.is_secret() || entry == Entry::Address,
        extra: words.extra.as_ref().map(|(name, icon)| (name.as_str(), *icon)),
        width: words.width,
        wrong: wrong.is_some(),
    };
    ui.spacing_mut().item_spacing.y = 6.0;
    let typed = widgets::field(ui, entry.id(), sheet.drafts.text_mut(entry), &mut shown, &blank);
    sheet.drafts.view.show(entry, shown);
    sheet.enter |= typed.enter;
    below(ui, sheet);
    if let Some(trouble) = wrong {
        ui.add_space(6.0);
        trouble::at_field(ui, sheet, &trouble);
    }
    ui.spacing_mut().item_spacing.y = space::S;
    ui.add_space(space::S);
    typed.extra
}

/// The model of a camera, or a word for it.
pub fn model(camera: &FoundCamera) -> String {
    camera.model.clone().unwrap_or_else(text::camera_nameless)
}
