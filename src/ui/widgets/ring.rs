//! The focus ring: 2 points wide, 3 points away. egui draws none of its own around our widgets.

use egui::{CornerRadius, Rect, Response, Stroke, StrokeKind, Ui};

use crate::ui::theme;

/// Draws the ring around a focused widget, and scrolls the widget into view when it has just got the focus.
pub fn ring(ui: &Ui, response: &Response, radius: u8) {
    show_focus(ui, response, response.rect, radius);
}

/// The same around another rectangle than the widget's own.
pub fn show_focus(ui: &Ui, response: &Response, rect: Rect, radius: u8) {
    if !response.has_focus() {
        return;
    }
    let corner = CornerRadius::same(radius.saturating_add(3));
    let stroke = Stroke::new(2.0, theme::palette(ui).focus);
    ui.painter().rect_stroke(rect.expand(3.0), corner, stroke, StrokeKind::Outside);
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
}
