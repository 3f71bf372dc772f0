//! Choices: radio buttons as lines, and a check box.

use egui::accesskit::Role;
use egui::{CornerRadius, CursorIcon, Rect, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::focus::ring;
use crate::ui::fonts;
use crate::ui::icons::Icon;
use crate::ui::theme::{palette, size, space};

/// One line of a short list to choose from.
pub fn radio_line(ui: &mut Ui, chosen: bool, words: &str) -> Response {
    let response = line(ui, words, |ui, center| radio_mark(ui, center, chosen));
    finish(ui, &response, Role::RadioButton, chosen, words);
    ring(ui, &response, space::RADIUS);
    response
}

/// A box to tick. It reports a change by `Response::changed`.
pub fn check_box(ui: &mut Ui, on: &mut bool, words: &str) -> Response {
    let was = *on;
    let mut response = line(ui, words, |ui, center| check_mark(ui, center, was));
    if response.clicked() {
        *on = !was;
        response.mark_changed();
    }
    finish(ui, &response, Role::CheckBox, *on, words);
    ring(ui, &response, space::RADIUS);
    response
}

fn line(ui: &mut Ui, words: &str, mark: impl FnOnce(&Ui, egui::Pos2)) -> Response {
    let colours = palette(ui);
    let font = fonts::plain(size::BODY);
    let galley = ui.painter().layout(words.to_owned(), font, colours.text, ui.available_width() - 36.0);
    let wanted = vec2(galley.size().x + 40.0, (galley.size().y + 12.0).max(space::CONTROL));
    let (rect, response) = ui.allocate_exact_size(wanted, Sense::click());
    mark(ui, pos2(rect.left() + 12.0, rect.center().y));
    let place = pos2(rect.left() + 34.0, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(place, galley, colours.text);
    response
}

pub(super) fn radio_mark(ui: &Ui, center: egui::Pos2, chosen: bool) {
    let colours = palette(ui);
    let edge = if chosen { colours.accent } else { colours.border_strong };
    ui.painter().circle(center, 10.0, colours.surface, Stroke::new(2.0, edge));
    if chosen {
        ui.painter().circle_filled(center, 5.0, colours.accent);
    }
}

fn check_mark(ui: &Ui, center: egui::Pos2, on: bool) {
    let colours = palette(ui);
    let rect = Rect::from_center_size(center, vec2(22.0, 22.0));
    let (fill, edge) = if on { (colours.accent, colours.accent) } else { (colours.surface, colours.border_strong) };
    ui.painter().rect(rect, CornerRadius::same(5), fill, Stroke::new(2.0, edge), StrokeKind::Inside);
    if on {
        Icon::Tick.paint(ui.painter(), center, 16.0, colours.on_accent);
    }
}

fn finish(ui: &Ui, response: &Response, kind: Role, on: bool, name: &str) {
    response.widget_info(|| WidgetInfo::selected(kind, ui.is_enabled(), on, name));
    if response.hovered() {
        ui.ctx().set_cursor_icon(CursorIcon::PointingHand);
    }
}
