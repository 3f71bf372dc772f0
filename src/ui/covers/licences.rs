//! The parts that are built in, and the terms of each: some thousand lines, of which only those in sight are laid out.

use std::sync::LazyLock;

use egui::{Sense, Ui, vec2};

use crate::text;
use crate::ui::fonts;
use crate::ui::theme::{palette, size, space};
use crate::ui::widgets;

/// Made by `assets/licences/make`, in lines that fit into the narrowest column.
const TEXT: &str = include_str!("../../../assets/licences/licences.txt");

static LINES: LazyLock<Vec<&'static str>> = LazyLock::new(|| TEXT.lines().collect());

/// In points.
const LINE: f32 = 20.0;

/// Draws them.
pub(super) fn draw(ui: &mut Ui) {
    widgets::lead(ui, &text::licences_lead());
    ui.add_space(space::M);
    let (all, _) = ui.allocate_exact_size(vec2(ui.available_width(), LINE * LINES.len() as f32), Sense::hover());
    let seen = ui.clip_rect();
    let colours = palette(ui);
    for (at, line) in LINES.iter().enumerate().filter(|(_, line)| !line.is_empty()) {
        let top = all.top() + LINE * at as f32;
        if top + LINE < seen.top() || top > seen.bottom() {
            continue;
        }
        let font = if line.starts_with("# ") { fonts::strong(size::SMALL) } else { fonts::plain(size::SMALL) };
        let line = line.trim_start_matches("# ");
        let place = egui::Rect::from_min_size(egui::pos2(all.left(), top), vec2(all.width(), LINE));
        let id = ui.scope_id().with(("licence", at));
        ui.interact(place, id, Sense::hover());
        ui.painter().text(place.left_center(), egui::Align2::LEFT_CENTER, line, font, colours.text);
        widgets::painted(ui, id, line, place);
    }
}
