//! Work under way: a spinner with words, and a bar for the long wait.

use egui::accesskit::Role;
use egui::{Rect, Response, Sense, Ui, pos2, vec2};

use super::labels;
use crate::ui::theme::{palette, space};

/// What is happening, in words, with a spinner before them while something is at work. A spinner draws sixty pictures a second,
/// so what waits for a person, or for a time, has none. Screen readers speak it when it appears.
pub fn status(ui: &mut Ui, text: &str, busy: bool) -> Response {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::S;
        if busy {
            let still = ui.style().animation_time == 0.0;
            let colour = palette(ui).accent;
            if still {
                let (room, _) = ui.allocate_exact_size(vec2(18.0, 18.0), Sense::hover());
                ui.painter().circle_stroke(room.center(), 6.0, egui::Stroke::new(2.0, colour));
            } else {
                let spinner = ui.add(egui::Spinner::new().size(18.0).color(colour));
                ui.ctx().accesskit_node_builder(spinner.id, |node| node.set_role(Role::GenericContainer));
            }
        }
        let response = labels::muted(ui, text);
        labels::speak(ui, &response, text);
        response
    })
    .inner
}

/// A bar from 0 to 1, with a name for screen readers. It moves only when the page is drawn again.
pub fn bar(ui: &mut Ui, progress: f32, name: &str) {
    let colours = palette(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 6.0), Sense::hover());
    ui.painter().rect_filled(rect, 3.0, colours.track);
    let done = Rect::from_min_max(rect.min, pos2(rect.left() + rect.width() * progress.clamp(0.0, 1.0), rect.bottom()));
    ui.painter().rect_filled(done, 3.0, colours.accent);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::ProgressIndicator);
        node.set_label(name);
        node.set_bounds(labels::bounds(rect));
        node.set_numeric_value(f64::from((progress * 100.0).round()));
        node.set_min_numeric_value(0.0);
        node.set_max_numeric_value(100.0);
    });
}
