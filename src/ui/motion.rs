//! Motion: how far a page has come in, a tick has drawn itself, a row has faded in. One flag in one place turns all of it
//! off. It knows the time of the frame and nothing of what moves.
//!
//! Nothing bounces and nothing blinks. When a motion is over, nothing is drawn anew.

use egui::emath::TSTransform;
use egui::{Context, Ui, vec2};

/// How long a fade on hover and focus takes, in seconds.
pub(super) const HOVER: f32 = 0.12;
/// How long a page takes to come in, in seconds.
const PAGE: f32 = 0.14;
/// How far it comes from, in points.
const TRAVEL: f32 = 12.0;
/// How much of it is seen at once.
const FIRST: f32 = 0.15;
/// How long a row that was found takes to fade in, in seconds.
pub(super) const ROW: f32 = 0.2;
/// How long a tick takes to draw itself, in seconds.
pub(super) const TICK: f32 = 0.3;

/// Whether the person wants nothing to move.
pub(super) fn is_reduced(ui: &Ui) -> bool {
    ui.style().animation_time == 0.0
}

/// Turns all motion off, or on again: egui's own, and ours.
pub(super) fn reduce(ctx: &Context, reduced: bool) {
    ctx.all_styles_mut(|style| style.animation_time = if reduced { 0.0 } else { HOVER });
}

/// The time of this frame, in seconds.
pub(super) fn time(ui: &Ui) -> f64 {
    ui.input(|input| input.time)
}

/// How far a motion is, from 0 to 1, that began at `since` and takes so long: fast at first, then slower. Asks for the
/// next frame until it is over.
pub(super) fn progress(ui: &Ui, since: f64, seconds: f32) -> f32 {
    if is_reduced(ui) {
        return 1.0;
    }
    #[expect(clippy::cast_possible_truncation, reason = "a fraction of a second")]
    let part = ((time(ui) - since) as f32 / seconds).clamp(0.0, 1.0);
    if part < 1.0 {
        ui.ctx().request_repaint();
    }
    1.0 - (1.0 - part).powi(3)
}

/// From where a page comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Travel {
    /// On, to the next page: from the right.
    Forward,
    /// To an earlier page: from the left.
    Back,
}

/// A page that comes in.
#[derive(Clone, Copy, Debug)]
pub(super) struct Turn {
    /// From where.
    pub travel: Travel,
    /// Since when, in seconds.
    pub since: f64,
}

/// Draws a page that comes in where it is by now. What can be pressed is in its last place from the beginning.
pub(super) fn turn<R>(ui: &mut Ui, turn: Option<Turn>, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let part = turn.map_or(1.0, |turn| progress(ui, turn.since, PAGE));
    let Some(turn) = turn.filter(|_| part < 1.0) else { return contents(ui) };
    let side = match turn.travel {
        Travel::Forward => 1.0,
        Travel::Back => -1.0,
    };
    let moved = TSTransform::from_translation(vec2((side * TRAVEL * (1.0 - part)).round(), 0.0));
    ui.with_visual_transform(moved, |ui| {
        ui.multiply_opacity(FIRST + (1.0 - FIRST) * part);
        contents(ui)
    })
    .inner
}
