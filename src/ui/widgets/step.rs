//! One step of several that the person takes: its number, what to do, and what it needs.

use egui::accesskit::Role;
use egui::{Align2, Sense, Ui, vec2};

use super::labels;
use crate::ui::fonts;
use crate::ui::icons::Icon;
use crate::ui::theme::{palette, size};

/// The room of the number, in points.
const NUMBER: f32 = 26.0;

/// A step that is still to be taken.
pub fn step(ui: &mut Ui, number: usize, words: &str, contents: impl FnOnce(&mut Ui)) {
    let draw = |ui: &mut Ui| {
        let response = labels::paragraph(ui, words);
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_role(Role::ListItem);
            node.clear_value();
            node.set_label(words);
        });
        contents(ui);
    };
    beside_mark(ui, Mark::Number(number), draw);
}

/// A step that is done, which is spoken when that happens.
pub fn step_done(ui: &mut Ui, words: &str, contents: impl FnOnce(&mut Ui)) {
    let draw = |ui: &mut Ui| {
        let response = labels::paragraph(ui, words);
        labels::speak(ui, &response, words);
        contents(ui);
    };
    beside_mark(ui, Mark::Done, draw);
}

/// What stands before a step.
#[derive(Clone, Copy)]
enum Mark {
    Number(usize),
    Done,
}

fn beside_mark(ui: &mut Ui, mark: Mark, draw: impl FnOnce(&mut Ui)) {
    let colours = palette(ui);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let (room, _) = ui.allocate_exact_size(vec2(NUMBER, 24.0), Sense::hover());
        match mark {
            Mark::Number(number) => {
                let font = fonts::strong(size::BODY);
                ui.painter().text(room.left_center(), Align2::LEFT_CENTER, number.to_string(), font, colours.accent);
            }
            Mark::Done => Icon::Tick.paint(ui.painter(), room.left_center() + vec2(6.0, 0.0), 16.0, colours.success),
        }
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            draw(ui);
        });
    });
}
