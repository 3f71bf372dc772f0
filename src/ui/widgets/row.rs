//! One row of a long list to choose from. All rows have the same height, so that only the visible ones are laid out.

use egui::accesskit::Role;
use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{
    Align, Color32, CornerRadius, CursorIcon, FontId, Galley, Id, Rect, Response, Sense, Stroke, StrokeKind, Ui,
    WidgetInfo, pos2,
};
use std::sync::Arc;

use super::choice::radio_mark;
use super::focus::outline;
use crate::ui::fonts;
use crate::ui::icons::Icon;
use crate::ui::theme::{palette, size, space};

/// Below this width the notes stand in a line of their own.
const NARROW: f32 = 500.0;

/// How far the two lines are from the middle of the row, in points.
const TITLE: f32 = -12.0;
const LINE: f32 = 13.0;

/// What a row shows.
pub struct RowSpec<'a> {
    /// The icon of the kind of device.
    pub icon: Icon,
    /// The name that the owner gave the device, shown before the title.
    pub name: Option<&'a str>,
    /// The kind of device and its model.
    pub title: &'a str,
    /// The second line: where the device is.
    pub line: &'a str,
    /// The part of that line by which devices are told apart. It is shown in the face in which all signs differ.
    pub tail: Option<&'a str>,
    /// At most two notes, each with an icon and a colour.
    pub notes: &'a [(Icon, &'a str, Color32)],
    /// Everything in the row, for a screen reader.
    pub spoken: &'a str,
    /// Whether it is the chosen one.
    pub chosen: bool,
    /// Whether Tab stops at this row of the list.
    pub current: bool,
    /// Whether the focus ring is drawn.
    pub shows_focus: bool,
}

/// The height of every row in a list of this width.
pub fn row_height(width: f32) -> f32 {
    if width < NARROW { 98.0 } else { 72.0 }
}

/// Draws a row in this place.
pub fn row(ui: &Ui, id: Id, rect: Rect, row: &RowSpec<'_>) -> Response {
    let colours = palette(ui);
    // One stop for Tab in the whole list; the arrow keys do the rest.
    let response = ui.interact(rect, id, if row.current { Sense::click() } else { Sense::CLICK });
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), row.chosen, row.spoken));
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let (fill, edge) = match (row.chosen, response.hovered()) {
        (true, _) => (colours.accent_soft, Stroke::new(1.5, colours.accent)),
        (false, true) => (colours.surface, Stroke::new(1.0, colours.accent)),
        (false, false) => (colours.surface, Stroke::new(1.0, colours.border_strong)),
    };
    ui.painter().rect(rect, CornerRadius::same(space::CARD_RADIUS), fill, edge, StrokeKind::Inside);
    let narrow = rect.width() < NARROW;
    let aside = if narrow { 0.0 } else { 36.0 };
    let middle = if narrow && !row.notes.is_empty() { rect.top() + 37.0 } else { rect.center().y };
    radio_mark(ui, pos2(rect.left() + 28.0, middle), row.chosen);
    if !narrow {
        row.icon.paint(ui.painter(), pos2(rect.left() + 66.0, middle), 22.0, colours.muted);
    }
    let text =
        Rect::from_min_max(pos2(rect.left() + 52.0 + aside, rect.top()), pos2(rect.right() - space::M, rect.bottom()));
    let taken = notes(ui, text, narrow, row.notes);
    let title = title(ui, row, text.width() - taken[0]);
    let line = line(ui, row, text.width() - taken[1]);
    for (y, galley) in [(middle + TITLE, title), (middle + LINE, line)] {
        ui.painter().galley(pos2(text.left(), y - galley.size().y / 2.0), galley, colours.text);
    }
    if response.hovered() {
        ui.ctx().set_cursor_icon(CursorIcon::PointingHand);
    }
    if response.has_focus() && row.shows_focus {
        outline(ui, rect, space::CARD_RADIUS);
    }
    response
}

fn title(ui: &Ui, row: &RowSpec<'_>, width: f32) -> Arc<Galley> {
    let colours = palette(ui);
    let strong = |words| (words, fonts::strong(size::BODY), colours.text);
    let small = |words| (words, fonts::plain(size::SMALL), colours.muted);
    match row.name {
        None => one_line(ui, &[strong(row.title)], width),
        Some(name) => one_line(ui, &[strong(name), small("  "), small(row.title)], width),
    }
}

fn line(ui: &Ui, row: &RowSpec<'_>, width: f32) -> Arc<Galley> {
    let colours = palette(ui);
    let small = |words| (words, fonts::plain(size::SMALL), colours.muted);
    let tail = row.tail.and_then(|tail| Some((tail, row.line.rfind(tail)?)));
    let Some((tail, at)) = tail else { return one_line(ui, &[small(row.line)], width) };
    let (before, after) = (&row.line[..at], &row.line[at + tail.len()..]);
    one_line(ui, &[small(before), (tail, fonts::mono(size::SMALL), colours.text), small(after)], width)
}

/// Draws the notes: at the right of the two lines, or side by side below them. Returns the width that each line loses.
fn notes(ui: &Ui, text: Rect, narrow: bool, notes: &[(Icon, &str, Color32)]) -> [f32; 2] {
    const ICON: f32 = 22.0;
    let mut taken = [0.0; 2];
    let mut left = text.left();
    for (at, (icon, words, colour)) in notes.iter().enumerate().take(taken.len()) {
        let room = if narrow { text.right() - left - ICON } else { text.width() * 0.5 };
        let galley = one_line(ui, &[(words, fonts::plain(size::SMALL), *colour)], room.max(0.0));
        let width = galley.size().x + ICON;
        let place = if narrow {
            let place = pos2(left, text.top() + 76.0);
            left += width + space::M;
            place
        } else {
            taken[at] = width + space::M;
            pos2(text.right() - width, text.center().y + if at == 0 { TITLE } else { LINE })
        };
        icon.paint(ui.painter(), pos2(place.x + 8.0, place.y), 16.0, *colour);
        ui.painter().galley(pos2(place.x + ICON, place.y - galley.size().y / 2.0), galley, *colour);
    }
    taken
}

fn one_line(ui: &Ui, parts: &[(&str, FontId, Color32)], width: f32) -> Arc<Galley> {
    let mut job = LayoutJob { break_on_newline: false, ..LayoutJob::default() };
    job.wrap = TextWrapping::truncate_at_width(width);
    for (words, font, colour) in parts {
        let format = TextFormat { valign: Align::Center, ..TextFormat::simple(font.clone(), *colour) };
        job.append(words, 0.0, format);
    }
    ui.painter().layout_job(job)
}
