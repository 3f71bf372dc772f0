//! Choices: radio buttons as cards or lines, and a check box.

use egui::accesskit::Role;
use egui::{CornerRadius, CursorIcon, Rect, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::ring::ring;
use crate::ui::fonts;
use crate::ui::icons::Icon;
use crate::ui::theme::{palette, size, space};

/// One row of a list to choose from: a title, a line under it, and a mark at the right if there is one.
pub fn radio_card(ui: &mut Ui, chosen: bool, title: &str, line: &str, mark: Option<(&str, egui::Color32)>) -> Response {
    let colours = palette(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 78.0), Sense::click());
    let (fill, edge) = match (chosen, response.hovered()) {
        (true, _) => (colours.accent_soft, Stroke::new(1.5, colours.accent)),
        (false, true) => (colours.surface, Stroke::new(1.0, colours.accent)),
        (false, false) => (colours.surface, Stroke::new(1.0, colours.border_strong)),
    };
    ui.painter().rect(rect, CornerRadius::same(space::CARD_RADIUS), fill, edge, StrokeKind::Inside);
    radio_mark(ui, pos2(rect.left() + 28.0, rect.center().y), chosen);
    let room = rect.width() - 52.0 - 16.0;
    let mark_room = mark.map_or(0.0, |(words, colour)| {
        let galley = ui.painter().layout(words.to_owned(), fonts::plain(size::SMALL), colour, room * 0.5);
        let place = pos2(rect.right() - 16.0 - galley.size().x, rect.top() + 26.0 - galley.size().y / 2.0);
        let width = galley.size().x + 12.0;
        ui.painter().galley(place, galley, colour);
        width
    });
    let one_line = |words: &str, font, colour, width| {
        let mut job = egui::text::LayoutJob::simple_singleline(words.to_owned(), font, colour);
        job.wrap = egui::text::TextWrapping::truncate_at_width(width);
        ui.painter().layout_job(job)
    };
    let title_galley = one_line(title, fonts::strong(size::BODY), colours.text, room - mark_room);
    let line_galley = one_line(line, fonts::plain(size::SMALL), colours.muted, room);
    let left = rect.left() + 52.0;
    ui.painter().galley(pos2(left, rect.top() + 26.0 - title_galley.size().y / 2.0), title_galley, colours.text);
    ui.painter().galley(pos2(left, rect.top() + 53.0 - line_galley.size().y / 2.0), line_galley, colours.muted);
    let spoken = [Some(title), Some(line), mark.map(|(words, _)| words)].into_iter().flatten().collect::<Vec<_>>();
    finish(ui, &response, Role::RadioButton, chosen, &spoken.join(", "));
    ring(ui, &response, space::CARD_RADIUS);
    response
}

/// One line of a short list to choose from.
pub fn radio_line(ui: &mut Ui, chosen: bool, words: &str) -> Response {
    let response = line(ui, words, |ui, center| radio_mark(ui, center, chosen));
    finish(ui, &response, Role::RadioButton, chosen, words);
    ring(ui, &response, space::RADIUS);
    response
}

/// A box to tick; reports the change by `Response::changed`.
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

fn radio_mark(ui: &Ui, center: egui::Pos2, chosen: bool) {
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
