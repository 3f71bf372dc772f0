//! Whether a press counts: it has to begin on what stands on the screen now, and that has to have stood there for half a
//! second. So a double-click never runs through two pages.
//!
//! The time is the one that comes with each frame.

use egui::{Event as Input, Key, Ui};

/// For so many seconds a page that has just come takes no press.
const STILL: f64 = 0.5;

/// What stands on the screen, since when, and when the button of the mouse went down last.
#[derive(Default)]
pub(super) struct Presses {
    page: &'static str,
    main: String,
    since: f64,
    down: f64,
}

/// Which presses count in this frame.
#[derive(Clone, Copy, Debug)]
pub(super) struct Counts {
    /// Any press, of whatever it is.
    pub any: bool,
    /// A press of the main button.
    pub main: bool,
}

impl Presses {
    /// Looks at a frame with this page and these words on its main button.
    pub fn look(&mut self, ui: &Ui, page: &'static str, main: &str) -> Counts {
        let time = ui.input(|input| input.time);
        if self.page != page || self.main != main {
            (self.page, self.since) = (page, time);
            main.clone_into(&mut self.main);
        }
        let has = |wanted: fn(&Input) -> bool| ui.input(|input| input.events.iter().any(wanted));
        if has(|event| matches!(event, Input::PointerButton { pressed: true, .. })) {
            self.down = time;
        }
        let by_mouse = has(|event| matches!(event, Input::PointerButton { pressed: false, .. }));
        let by_key = has(|event| matches!(event, Input::Key { key: Key::Enter | Key::Space, pressed: true, .. }));
        let any = !by_mouse || self.down >= self.since + STILL;
        Counts { any, main: any && (!by_key || time >= self.since + STILL) }
    }
}
