//! Buttons and links. A link looks like one and acts like a button.

use std::sync::Arc;

use egui::accesskit::Role;
use egui::{
    CornerRadius, CursorIcon, Galley, Id, Response, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2,
};

use super::focus::{ring, show_focus};
use crate::ui::fonts;
use crate::ui::icons::Icon;
use crate::ui::theme::{NOTHING, palette, size, space};

/// The style of a button.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ButtonStyle {
    /// The main button: the only filled one on the page.
    Primary,
    /// The main button while its work is under way: pressing it does nothing.
    Busy,
    /// Every other button.
    Secondary,
}

/// The room of an icon before the words of a button.
const ICON: f32 = 26.0;
/// What a button has beside its words, at both sides together.
const BESIDE: f32 = 32.0;

/// A button with words, and optionally an icon before them. Words that are wider than their place take more lines.
pub fn button(ui: &mut Ui, look: ButtonStyle, words: &str, icon: Option<Icon>) -> Response {
    let colours = palette(ui);
    let strong = matches!(look, ButtonStyle::Primary | ButtonStyle::Busy);
    let icon_room = if icon.is_some() { ICON } else { 0.0 };
    let galley = galley(ui, strong, words, ui.max_rect().width() - BESIDE - icon_room);
    let size = vec2(width(galley.size().x + icon_room), height(&galley));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let hover = ui.ctx().animate_bool(response.id, response.hovered() && look != ButtonStyle::Busy);
    let (fill, ink, edge) = match look {
        ButtonStyle::Primary => (colours.accent.lerp_to_gamma(colours.accent_hover, hover), colours.on_accent, NOTHING),
        ButtonStyle::Busy => (colours.track, colours.text, NOTHING),
        ButtonStyle::Secondary => {
            (colours.surface.lerp_to_gamma(colours.accent_soft, hover), colours.text, colours.border_strong)
        }
    };
    let corner = CornerRadius::same(space::RADIUS);
    ui.painter().rect(rect, corner, fill, Stroke::new(1.0, edge), StrokeKind::Inside);
    let left = rect.center().x - (galley.size().x + icon_room) / 2.0;
    if let Some(icon) = icon {
        icon.paint(ui.painter(), pos2(left + 9.0, rect.center().y), 18.0, ink);
    }
    let place = pos2(left + icon_room, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley_with_override_text_color(place, galley, ink);
    finish(ui, &response, Role::Button, words);
    ring(ui, &response, space::RADIUS);
    if strong {
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_class_name("primary");
            if look == ButtonStyle::Busy {
                node.set_busy();
            }
        });
    }
    response
}

fn galley(ui: &Ui, strong: bool, words: &str, room: f32) -> Arc<Galley> {
    let font = if strong { fonts::strong(size::BODY) } else { fonts::plain(size::BODY) };
    ui.painter().layout(words.to_owned(), font, palette(ui).text, room.max(0.0))
}

/// The width of a button with so much in it.
fn width(contents: f32) -> f32 {
    (contents + BESIDE).max(96.0)
}

/// The height of a button with these words in it: as high as every control, unless they take more than a line.
fn height(words: &Galley) -> f32 {
    (words.size().y + 20.0).max(space::CONTROL)
}

/// How large a button with these words, with or without an icon, is in a place of this width.
pub fn button_size(ui: &Ui, look: ButtonStyle, words: &str, has_icon: bool, room: f32) -> Vec2 {
    let icon_room = if has_icon { ICON } else { 0.0 };
    let galley = galley(ui, look != ButtonStyle::Secondary, words, room - BESIDE - icon_room);
    vec2(width(galley.size().x + icon_room), height(&galley))
}

/// Tells a screen reader more than the few words on a button, which the name begins with.
pub fn rename(ui: &Ui, response: &Response, name: &str) {
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(name));
}

/// Underlined words that do something on this page. The area to press is 44 points high.
pub fn link(ui: &mut Ui, words: &str) -> Response {
    let id = ui.next_auto_id();
    ui.skip_ahead_auto_ids(1);
    link_with_id(ui, id, words)
}

/// A link with an identity of its own, by which the focus can be moved to it.
pub fn link_with_id(ui: &mut Ui, id: Id, words: &str) -> Response {
    let colours = palette(ui);
    let font = fonts::plain(size::BODY);
    let galley = ui.painter().layout(words.to_owned(), font, colours.accent, ui.available_width());
    let height = galley.size().y.max(space::CONTROL);
    let (_, rect) = ui.allocate_space(vec2(galley.size().x.max(24.0), height));
    let response = ui.interact(rect, id, Sense::click());
    let ink = if response.hovered() { colours.accent_hover } else { colours.accent };
    let place = pos2(rect.left(), rect.center().y - galley.size().y / 2.0);
    for row in &galley.rows {
        let line = row.rect().translate(place.to_vec2());
        ui.painter().hline(line.x_range(), line.bottom() - 1.0, Stroke::new(1.0, ink));
    }
    let words_rect = egui::Rect::from_min_size(place, galley.size());
    ui.painter().galley_with_override_text_color(place, galley, ink);
    finish(ui, &response, Role::Link, words);
    show_focus(ui, &response, words_rect.expand(1.0), 4);
    response
}

/// A square button with an icon. Screen readers speak its name, and a tooltip shows it.
pub fn icon_button(ui: &mut Ui, icon: Icon, name: &str) -> Response {
    let colours = palette(ui);
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(space::CONTROL), Sense::click());
    let fill = if response.hovered() { colours.accent_soft } else { colours.surface };
    let corner = CornerRadius::same(space::RADIUS);
    ui.painter().rect(rect, corner, fill, Stroke::new(1.0, colours.border_strong), StrokeKind::Inside);
    icon.paint(ui.painter(), rect.center(), 20.0, colours.text);
    finish(ui, &response, Role::Button, name);
    ring(ui, &response, space::RADIUS);
    let response = response.on_hover_text(name);
    // What is shown beside the pointer is its name, which is told already.
    ui.ctx().accesskit_node_builder(response.id, egui::accesskit::Node::clear_description);
    response
}

fn finish(ui: &Ui, response: &Response, role: Role, name: &str) {
    response.widget_info(|| WidgetInfo::labeled(role, ui.is_enabled(), name));
    if response.hovered() {
        ui.ctx().set_cursor_icon(CursorIcon::PointingHand);
    }
}
