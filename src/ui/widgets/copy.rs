//! Copying to the clipboard, with a short "Copied".

use std::hash::{BuildHasher as _, RandomState};
use std::time::Duration;

use egui::{Id, Ui};

use super::button::{ButtonStyle, button};
use super::labels;
use crate::text;
use crate::ui::icons::Icon;

/// Knows the secret that was copied last again, by a keyed fingerprint that tells nothing of it.
#[derive(Clone)]
pub struct CopiedSecret {
    keys: RandomState,
    fingerprint: u64,
}

impl CopiedSecret {
    fn of(secret: &str) -> Self {
        let keys = RandomState::new();
        Self { fingerprint: keys.hash_one(secret), keys }
    }

    /// Whether this is the secret.
    pub fn is(&self, text: &str) -> bool {
        self.keys.hash_one(text) == self.fingerprint
    }
}

fn secret_key() -> Id {
    Id::unique("regain copied secret")
}

/// The secret that was copied last by a button.
pub fn copied_secret(ctx: &egui::Context) -> Option<CopiedSecret> {
    ctx.data(|data| data.get_temp(secret_key()))
}

/// For how many seconds a button says "Copied".
const SHOWN: f64 = 2.0;

/// For how many seconds it is said that what was copied goes with the window.
const WARNED: f64 = 8.0;

fn lost_key() -> Id {
    Id::unique("regain copies are lost")
}

/// Tells the buttons that what they copy is gone when the window closes.
pub fn copies_are_lost(ctx: &egui::Context) {
    ctx.data_mut(|data| data.insert_temp(lost_key(), true));
}

/// A button that copies a text to the clipboard. `what` is called only when it is pressed. Returns whether it was.
pub fn copy_button(ui: &mut Ui, name: &str, what: impl FnOnce() -> String) -> bool {
    let is_pressed = copy_button_named(ui, name, name, what);
    copy_warning(ui, name);
    is_pressed
}

/// A [`copy_button`] for a password or a code: it leaves the clipboard when the app closes, and that is said.
pub fn copy_secret_button(ui: &mut Ui, name: &str, what: impl FnOnce() -> String) -> bool {
    let is_pressed = copy_secret_button_named(ui, name, name, what);
    copied_secret_warning(ui, name);
    is_pressed
}

/// A [`copy_button_named`] for a password or a code. Say [`copied_secret_warning`] near it.
pub fn copy_secret_button_named(ui: &mut Ui, words: &str, name: &str, what: impl FnOnce() -> String) -> bool {
    let ctx = ui.ctx().clone();
    copy_button_named(ui, words, name, || {
        let secret = what();
        ctx.data_mut(|data| data.insert_temp(secret_key(), CopiedSecret::of(&secret)));
        secret
    })
}

/// Says for a while that the secret that the button with this name copied goes with the window.
pub fn copied_secret_warning(ui: &mut Ui, name: &str) {
    warn(ui, name, true);
}

/// Says for a while that what the button with this name copied goes with the window, where that is so.
pub fn copy_warning(ui: &mut Ui, name: &str) {
    let is_lost = ui.data(|data| data.get_temp(lost_key()).unwrap_or(false));
    warn(ui, name, is_lost);
}

fn warn(ui: &mut Ui, name: &str, is_lost: bool) {
    if is_lost && is_fresh(ui, copied_key(name), WARNED) {
        labels::small(ui, &text::copied_until_closed());
    }
}

/// Whether what this key stands for was copied less than so many seconds ago. If so, it is drawn again when they are over,
/// and not before.
fn is_fresh(ui: &Ui, key: Id, seconds: f64) -> bool {
    let now = ui.input(|input| input.time);
    let Some(at) = ui.data(|data| data.get_temp::<f64>(key)) else { return false };
    let rest = Duration::try_from_secs_f64(at + seconds - now).unwrap_or_default();
    if !rest.is_zero() {
        ui.ctx().request_repaint_after(rest);
    }
    !rest.is_zero()
}

fn copied_key(name: &str) -> Id {
    Id::unique(("copied", name))
}

/// A button that copies, with few words on it where it is plain to the eye what is copied, and its whole name for screen
/// readers, which begins with the words. Say [`copy_warning`] near it. Returns whether it was pressed.
pub fn copy_button_named(ui: &mut Ui, words: &str, name: &str, what: impl FnOnce() -> String) -> bool {
    let key = copied_key(name);
    let now = ui.input(|input| input.time);
    let fresh = is_fresh(ui, key, SHOWN);
    let shown = if fresh { text::button_copied() } else { words.to_owned() };
    let icon = if fresh { Icon::Tick } else { Icon::Copy };
    let response = button(ui, ButtonStyle::Secondary, &shown, Some(icon));
    if !fresh && words != name {
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(name));
    }
    if fresh {
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(egui::accesskit::Live::Polite));
    }
    if response.clicked() {
        ui.ctx().copy_text(what());
        ui.data_mut(|data| data.insert_temp(key, now));
        ui.ctx().request_repaint();
    }
    response.clicked()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copied_secret_is_known_again_and_nothing_else_is() {
        let copied = CopiedSecret::of("Maple-Garden7");
        assert!(copied.is("Maple-Garden7"));
        for other in ["", "Maple-Garden", "Maple-Garden7 ", "maple-garden7", "https://example.com"] {
            assert!(!copied.is(other), "{other}");
        }
        assert!(!CopiedSecret::of("").is(" "));
    }
}
