//! The one log line about how long it took until the person saw something. Must not know how frames are made.

use std::cell::Cell;
use std::time::Instant;

/// Remembers whether the first frame was shown, and writes its log line once.
pub struct FirstFrame {
    started: Instant,
    shown: Cell<bool>,
}

impl FirstFrame {
    /// Nothing was shown yet.
    pub fn new(started: Instant) -> Self {
        Self { started, shown: Cell::new(false) }
    }

    /// To be called after each frame that reached the screen.
    pub fn shown_by(&self, renderer: &'static str) {
        if !self.shown.replace(true) {
            let elapsed = self.started.elapsed().as_millis();
            tracing::info!(renderer, "first frame after {elapsed} ms");
        }
    }

    /// Whether the person has seen a page.
    pub fn was_shown(&self) -> bool {
        self.shown.get()
    }
}
