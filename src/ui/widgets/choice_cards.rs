//! A choice between a few things that need explaining: cards with a radio button. One stop for Tab; the arrow keys choose.

use egui::accesskit::Role;
use egui::{CornerRadius, CursorIcon, FocusDirection, Id, Key, Modifiers, Response, Sense, Stroke, StrokeKind};
use egui::{Ui, UiBuilder, WidgetInfo, pos2, vec2};

use super::choice::radio_mark;
use super::focus::ring;
use crate::text;
use crate::ui::fonts;
use crate::ui::icons::Icon;
use crate::ui::theme::{palette, size, space};

/// Below this width a card has no icon.
const NARROW: f32 = 480.0;

/// One card.
pub struct Choice<'a> {
    /// What it is about.
    pub icon: Icon,
    /// What is chosen.
    pub title: &'a str,
    /// What it takes.
    pub note: &'a str,
    /// Praise in a word, at the right.
    pub praise: Option<&'a str>,
}

/// What the person did with the cards.
pub struct Picked {
    /// The card that is chosen now.
    pub at: usize,
    /// Enter was pressed on the one that was chosen already: the person wants to go on.
    pub goes_on: bool,
}

/// Draws the cards. `name` tells this group from others, `label` is what is chosen here.
pub fn choice_cards(
    ui: &mut Ui,
    name: &'static str,
    label: &str,
    cards: &[Choice<'_>],
    chosen: usize,
) -> Option<Picked> {
    let id = |at: usize| Id::unique(("regain choice", name, at));
    let moved = keys(ui, id(chosen), chosen, cards.len());
    let current = moved.unwrap_or(chosen);
    let mut picked = moved.map(|at| Picked { at, goes_on: false });
    if moved.is_some() {
        ui.memory_mut(|memory| memory.request_focus(id(current)));
    }
    ui.scope_builder(UiBuilder::new().scope_id(Id::unique(("regain choices", name))), |ui| {
        ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
            node.set_role(Role::RadioGroup);
            node.set_label(label);
            node.set_size_of_set(cards.len());
        });
        ui.spacing_mut().item_spacing.y = space::S;
        for (at, spec) in cards.iter().enumerate() {
            let response = card(ui, id(at), spec, current == at);
            ui.ctx().accesskit_node_builder(response.id, |node| {
                node.set_description(text::sentences([spec.note].into_iter().chain(spec.praise)));
                node.set_position_in_set(at);
            });
            if response.clicked() {
                let by_enter = response.has_focus() && ui.input(|input| input.key_pressed(Key::Enter));
                response.request_focus();
                picked = Some(Picked { at, goes_on: by_enter && at == chosen });
            }
        }
    });
    picked
}

/// The keys that choose, while the chosen card has the focus. Returns the card they lead to.
fn keys(ui: &Ui, focused: Id, chosen: usize, count: usize) -> Option<usize> {
    if !ui.memory(|memory| memory.has_focus(focused)) {
        return None;
    }
    let (down, up) = ui.input_mut(|input| {
        let mut presses = |key| input.count_and_consume_key(Modifiers::NONE, key);
        (presses(Key::ArrowDown) + presses(Key::ArrowRight), presses(Key::ArrowUp) + presses(Key::ArrowLeft))
    });
    if down + up == 0 {
        return None;
    }
    // The arrow keys were for the cards: they must not move the focus out of them as well.
    ui.memory_mut(|memory| memory.move_focus(FocusDirection::None));
    Some((chosen + down).saturating_sub(up).min(count.saturating_sub(1)))
}

fn card(ui: &mut Ui, id: Id, card: &Choice<'_>, chosen: bool) -> Response {
    let colours = palette(ui);
    let width = ui.available_width();
    let indent = if width < NARROW { 52.0 } else { 90.0 };
    let room = width - indent - space::M;
    let praise = card.praise.unwrap_or_default().to_owned();
    let praise = ui.painter().layout_no_wrap(praise, fonts::plain(size::SMALL), colours.success);
    let title_room = room - praise.size().x - space::S;
    let title = ui.painter().layout(card.title.to_owned(), fonts::strong(size::BODY), colours.text, title_room);
    let note = ui.painter().layout(card.note.to_owned(), fonts::plain(size::SMALL), colours.muted, room);
    let height = (title.size().y + note.size().y + 24.0).max(64.0);
    let (_, rect) = ui.allocate_space(vec2(width, height));
    let response = ui.interact(rect, id, if chosen { Sense::click() } else { Sense::CLICK });
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), chosen, card.title));
    let (fill, edge) = match (chosen, response.hovered()) {
        (true, _) => (colours.accent_soft, Stroke::new(1.5, colours.accent)),
        (false, true) => (colours.surface, Stroke::new(1.0, colours.accent)),
        (false, false) => (colours.surface, Stroke::new(1.0, colours.border_strong)),
    };
    ui.painter().rect(rect, CornerRadius::same(space::CARD_RADIUS), fill, edge, StrokeKind::Inside);
    radio_mark(ui, pos2(rect.left() + 28.0, rect.center().y), chosen);
    if width >= NARROW {
        card.icon.paint(ui.painter(), pos2(rect.left() + 66.0, rect.center().y), 22.0, colours.accent);
    }
    let top = rect.center().y - (title.size().y + note.size().y + 2.0) / 2.0;
    let praise_at = pos2(rect.right() - space::M - praise.size().x, top + (title.size().y - praise.size().y) / 2.0);
    let below = top + title.size().y + 2.0;
    ui.painter().galley(pos2(rect.left() + indent, top), title, colours.text);
    ui.painter().galley(pos2(rect.left() + indent, below), note, colours.muted);
    ui.painter().galley(praise_at, praise, colours.success);
    if response.hovered() {
        ui.ctx().set_cursor_icon(CursorIcon::PointingHand);
    }
    ring(ui, &response, space::CARD_RADIUS);
    response
}
