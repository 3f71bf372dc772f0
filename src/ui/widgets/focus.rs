//! The focus: its ring (2 points wide, 3 points away, because egui draws none around our widgets), scrolling to it, and
//! keeping it where it is while the page changes.

use egui::{CornerRadius, Id, Rect, Response, Stroke, StrokeKind, Ui, UiBuilder};

use crate::ui::{scrolling, theme};

/// Draws the ring around a focused widget, and scrolls the widget into view when it has just got the focus.
pub fn ring(ui: &Ui, response: &Response, radius: u8) {
    show_focus(ui, response, response.rect, radius);
}

/// Draws the ring around a rectangle when the widget has the focus, and scrolls the widget into view when it has just
/// got it.
pub fn show_focus(ui: &Ui, response: &Response, rect: Rect, radius: u8) {
    if !response.has_focus() {
        return;
    }
    outline(ui, rect, radius);
    scroll_to_focus(ui, response);
}

/// Draws the ring around a rectangle, focused or not.
pub fn outline(ui: &Ui, rect: Rect, radius: u8) {
    let corner = CornerRadius::same(radius.saturating_add(3));
    let stroke = Stroke::new(2.0, theme::palette(ui).focus);
    ui.painter().rect_stroke(rect.expand(3.0), corner, stroke, StrokeKind::Outside);
}

/// Gives the widgets drawn in here identities that do not depend on what is above them on the page. They keep the focus
/// when something appears or disappears there.
pub fn stable_ids<R>(ui: &mut Ui, name: &str, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let builder = UiBuilder::new().scope_id(Id::unique(("regain stable ids", name)));
    ui.scope_builder(builder, contents).inner
}

/// Scrolls what a press has brought onto the page into view, in the frame in which it comes. `name` tells it from others.
pub fn scroll_to_new(ui: &Ui, name: &str, new: Option<Rect>) {
    let key = Id::unique(("regain new on the page", name));
    let was_there = ui.data_mut(|data| {
        let was = data.get_temp::<bool>(key);
        data.insert_temp(key, new.is_some());
        was
    });
    if let Some(rect) = new.filter(|_| was_there == Some(false)) {
        ui.scroll_to_rect(rect, None);
    }
}

/// Scrolls a widget into view in the first frame in which it has the focus, however it got it, when something that
/// appeared on the page has moved it, and when the room around it has changed: a smaller window, larger text.
pub fn scroll_to_focus(ui: &Ui, response: &Response) {
    let key = Id::unique("regain focus seen");
    let here = (response.id, scrolling::depth(ui, response.rect.top()), ui.clip_rect().height());
    let seen = ui.data(|data| data.get_temp::<(Id, f32, f32)>(key));
    let has_moved = |one: f32, other: f32| (one - other).abs() > 1.0;
    if seen.is_none_or(|(id, depth, room)| id != here.0 || has_moved(depth, here.1) || has_moved(room, here.2)) {
        ui.data_mut(|data| data.insert_temp(key, here));
        response.scroll_to_me(None);
    }
}
