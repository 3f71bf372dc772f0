//! The app's own mark, drawn by the painter so that it is sharp at every size. It knows nothing of the pages.

use egui::{Rect, Stroke, StrokeKind, Ui, Vec2, vec2};

use crate::ui::theme::{LIGHT, palette};

/// Draws the mark: a camera on a rounded square, as the icon of the window shows it.
pub fn brand_mark(ui: &Ui, place: Rect) {
    let unit = place.width() / 26.0;
    // The same in both themes, as the icon of the window is.
    let (ground, ink) = (LIGHT.accent, LIGHT.on_accent);
    let (painter, at) = (ui.painter(), |x: f32, y: f32| place.min + vec2(x, y) * unit);
    painter.rect_filled(place, 6.0 * unit, ground);
    let body = Rect::from_min_max(at(4.5, 8.5), at(21.5, 20.0));
    let hump = Rect::from_min_max(at(9.5, 5.8), at(16.5, 11.0));
    painter.rect_filled(hump, 1.8 * unit, ink);
    painter.rect_filled(body, 2.6 * unit, ink);
    let eye = at(13.0, 14.0);
    painter.circle_filled(eye, 4.4 * unit, ground);
    painter.circle_filled(eye, 2.2 * unit, ink);
    if ui.visuals().dark_mode {
        let edge = Stroke::new(1.0, palette(ui).border_strong);
        painter.rect_stroke(place.expand2(Vec2::splat(0.5)), 6.0 * unit, edge, StrokeKind::Outside);
    }
}
