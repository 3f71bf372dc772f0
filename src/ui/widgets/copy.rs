//! Copying to the clipboard, with a short "Copied".

use egui::{Id, Ui};

use super::button::{ButtonStyle, button};
use crate::text;
use crate::ui::icons::Icon;

/// For how many seconds a button says "Copied".
const SHOWN: f64 = 2.0;

/// A button that copies a text to the clipboard. `what` is called only when it is pressed.
pub fn copy_button(ui: &mut Ui, name: &str, what: impl FnOnce() -> String) {
    copy_button_named(ui, name, name, what);
}

/// A button that copies, with few words on it where it is plain to the eye what is copied, and its whole name for screen
/// readers. The name begins with the words.
pub fn copy_button_named(ui: &mut Ui, words: &str, name: &str, what: impl FnOnce() -> String) {
    let key = Id::unique(("copied", name));
    let now = ui.input(|input| input.time);
    let at = ui.data(|data| data.get_temp::<f64>(key));
    let fresh = at.is_some_and(|at| now - at < SHOWN);
    let shown = if fresh { text::button_copied() } else { words.to_owned() };
    let icon = if fresh { Icon::Tick } else { Icon::Copy };
    let response = button(ui, ButtonStyle::Secondary, &shown, Some(icon));
    if !fresh && words != name {
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(name));
    }
    if fresh {
        ui.ctx().request_repaint_after_secs(0.5);
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(egui::accesskit::Live::Polite));
    }
    if response.clicked() {
        ui.ctx().copy_text(what());
        ui.data_mut(|data| data.insert_temp(key, now));
        ui.ctx().request_repaint();
    }
}
