//! Scrolling by keyboard, and where the page begins: what a field or a list does with these keys is theirs.

use egui::style::ScrollAnimation;
use egui::{Id, Key, Modifiers, Ui, vec2};

use super::landmarks::heading_id;
use super::view::View;

/// More than any page is long, in points.
const WHOLE: f32 = 1.0e6;

/// How much of what was in sight stays there when a page is turned.
const KEPT: f32 = 0.15;

/// To be called inside of what scrolls, before anything is drawn there. `height` is how much of it is in sight.
pub(super) fn by_keys(ui: &Ui, view: &View, height: f32) {
    note_top(ui);
    let turn = height * (1.0 - KEPT);
    let focus = ui.memory(egui::Memory::focused);
    let is_free = focus.is_none_or(|focus| focus == heading_id());
    let mut moves = Vec::new();
    if !view.list_focused {
        moves.extend([(Modifiers::NONE, Key::PageDown, -turn), (Modifiers::NONE, Key::PageUp, turn)]);
    }
    if is_free {
        moves.extend([
            (Modifiers::SHIFT, Key::Space, turn),
            (Modifiers::NONE, Key::Space, -turn),
            (Modifiers::NONE, Key::Home, WHOLE),
            (Modifiers::NONE, Key::End, -WHOLE),
        ]);
    }
    for (modifiers, key, delta) in moves {
        let presses = ui.input_mut(|input| input.count_and_consume_key(modifiers, key));
        if presses > 0 {
            ui.scroll_with_delta_animation(vec2(0.0, delta * presses as f32), ScrollAnimation::none());
        }
    }
}

fn key() -> Id {
    Id::unique("regain top of the page")
}

/// Remembers where the page begins now, by which it is told apart whether a thing has moved on the page or with it.
fn note_top(ui: &Ui) {
    ui.data_mut(|data| data.insert_temp(key(), ui.cursor().top()));
}

/// How far below the top of the page something is.
pub(super) fn depth(ui: &Ui, top: f32) -> f32 {
    top - ui.data(|data| data.get_temp::<f32>(key())).unwrap_or_default()
}
