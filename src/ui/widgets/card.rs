//! Cards: a framed part of the page, plain or tinted.

use egui::{Color32, CornerRadius, Frame, InnerResponse, Margin, Sense, Stroke, Ui, pos2, vec2};

use crate::ui::fonts;
use crate::ui::icons::Icon;
use crate::ui::theme::{palette, size, space};

/// What a tinted card is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Something to know.
    Calm,
    /// Something went well.
    Good,
    /// Something needs attention.
    Warning,
    /// What was typed in the field above is wrong. Red appears nowhere else.
    Danger,
}

impl Tone {
    /// Two colours: of its edge and icon, and of its background.
    pub fn colours(self, ui: &Ui) -> (Color32, Color32) {
        let colours = palette(ui);
        match self {
            Self::Calm => (colours.accent, colours.accent_soft),
            Self::Good => (colours.success, colours.success_soft),
            Self::Warning => (colours.warning, colours.warning_soft),
            Self::Danger => (colours.danger, colours.danger_soft),
        }
    }
}

/// A plain card, as wide as the column.
pub fn card<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let colours = palette(ui);
    framed(ui, colours.surface, colours.border, contents)
}

/// A card with a tint.
pub fn tinted_card<R>(ui: &mut Ui, tone: Tone, contents: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let (edge, ground) = tone.colours(ui);
    framed(ui, ground, edge, contents)
}

fn framed<R>(ui: &mut Ui, fill: Color32, edge: Color32, contents: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    Frame::new()
        .fill(fill)
        .stroke(Stroke::new(1.0, edge))
        .corner_radius(CornerRadius::same(space::CARD_RADIUS))
        .inner_margin(Margin::same(15))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = space::XS;
            contents(ui)
        })
}

/// An icon in the height of a line of text.
pub fn icon(ui: &mut Ui, icon: Icon, colour: Color32) {
    let (room, _) = ui.allocate_exact_size(vec2(22.0, 24.0), Sense::hover());
    icon.paint(ui.painter(), room.center(), 20.0, colour);
}

/// A short fact with an icon before it: one thing that is not broken over two lines.
pub fn fact(ui: &mut Ui, icon: Icon, words: &str) {
    let colours = palette(ui);
    let galley = ui.painter().layout_no_wrap(words.to_owned(), fonts::plain(size::SMALL), colours.muted);
    let (room, response) = ui.allocate_exact_size(vec2(galley.size().x + 26.0, 22.0), Sense::hover());
    icon.paint(ui.painter(), pos2(room.left() + 9.0, room.center().y), 17.0, colours.accent);
    ui.painter().galley(pos2(room.left() + 26.0, room.center().y - galley.size().y / 2.0), galley, colours.muted);
    super::labels::painted(ui, response.id, words, room);
}

/// An icon at the left, contents at the right.
pub fn icon_line<R>(ui: &mut Ui, icon: Icon, colour: Color32, contents: impl FnOnce(&mut Ui) -> R) -> R {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        self::icon(ui, icon, colour);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = space::XS;
            contents(ui)
        })
        .inner
    })
    .inner
}
