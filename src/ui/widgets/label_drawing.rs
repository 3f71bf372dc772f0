//! A drawing of the label that stands on a camera and on its box: where the four signs are that tell cameras apart.

use egui::accesskit::Role;
use egui::{Align2, CornerRadius, Rect, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use super::labels;
use crate::ui::fonts;
use crate::ui::theme::{palette, size};

/// Draws the label with these signs at the end of its number. `name` tells it to a screen reader.
pub fn label_drawing(ui: &mut Ui, tail: &str, name: &str) {
    let colours = palette(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(136.0, 48.0), Sense::hover());
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Image);
        node.set_label(name);
        node.set_bounds(labels::bounds(rect));
    });
    let painter = ui.painter();
    let edge = Stroke::new(1.0, colours.border_strong);
    painter.rect(rect, CornerRadius::same(6), colours.surface, edge, StrokeKind::Inside);
    // The lines of a bar code: broad and narrow ones.
    let mut x = rect.left() + 12.0;
    for (at, width) in
        [2.0, 1.0, 3.0, 1.0, 1.0, 2.0, 1.0, 3.0, 1.0, 2.0, 1.0, 1.0, 3.0, 2.0, 1.0].into_iter().enumerate()
    {
        if at % 2 == 0 {
            let bar = Rect::from_min_size(pos2(x, rect.top() + 8.0), vec2(width, 12.0));
            painter.rect_filled(bar, 0.0, colours.muted);
        }
        x += width + 1.0;
    }
    let line = rect.top() + 34.0;
    let dots = Rect::from_min_size(pos2(rect.left() + 12.0, line - 2.0), vec2(56.0, 4.0));
    painter.rect_filled(dots, 2.0, colours.border);
    let place = pos2(dots.right() + 8.0, line);
    let drawn = painter.text(place, Align2::LEFT_CENTER, tail, fonts::mono(size::SMALL), colours.text);
    painter.hline(drawn.x_range(), drawn.bottom() + 1.0, Stroke::new(2.0, colours.accent));
}
