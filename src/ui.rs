//! The screen: draws the page that the wizard stands on, and reports what the person did.
//!
//! It starts no work and decides nothing about the journey: it reads [`Wizard`], keeps what is typed in [`Drafts`] and
//! returns an [`Action`]. It must not know the camera, the mail, the files or the engine.

mod covers;
mod details;
mod drafts;
mod fonts;
mod frame;
mod handover;
mod help;
mod icons;
mod landmarks;
mod letters;
mod look;
mod motion;
mod notes;
mod page;
mod pinned;
mod press;
mod rail;
mod remedies;
mod rows;
mod screens;
mod scrolling;
mod sheet;
mod suggest;
mod textures;
pub mod theme;
mod titles;
mod view;
mod widgets;

use std::time::SystemTime;

pub use drafts::{DemoMail, Drafts};
pub use letters::{needs_letters_of_the_system, read_with};
pub use widgets::{CopiedSecret, copied_secret};

use crate::domain::{Preferences, Recalled};
use crate::text;
use crate::wizard::{Event, Wizard};

/// What the person did.
#[derive(Debug)]
#[expect(clippy::large_enum_variant, reason = "at most one a frame, and moved at once")]
pub enum Action {
    /// Something that the wizard has to know.
    Tell(Event),
    /// Close the window.
    Close,
}

/// Installs the fonts and both themes. egui follows the theme of the system.
pub fn install(ctx: &egui::Context) {
    ctx.set_fonts(fonts::definitions());
    theme::install(ctx, false);
}

/// Turns all motion off for who wants nothing to move, or on again.
pub fn reduce_motion(ctx: &egui::Context, reduced: bool) {
    motion::reduce(ctx, reduced);
}

/// Title and text of the desktop notification that a code has arrived. They name neither the code nor an address.
pub fn notice() -> (String, String) {
    screens::notice()
}

/// What a person is told who looks at another window while the camera's own page has done its part: title and text.
pub fn turn_notice() -> (String, String) {
    screens::turn_notice()
}

/// Has the screen look as the person and the system want it, before a frame is drawn.
pub fn follow_look(ctx: &egui::Context, wizard: &Wizard, drafts: &mut Drafts) {
    look::follow(ctx, wizard.house(), drafts.surroundings.speech, &mut drafts.view.look);
    drafts.surroundings.scale = details::hundredths(ctx.pixels_per_point());
}

/// Draws the page that the app most often begins with, as this person likes it, on a screen that has no window and no app yet. Its
/// letters stay with the screen, so that the first frame of the app takes them as they are.
pub fn draw_ahead(
    ctx: &egui::Context,
    input: egui::RawInput,
    preferences: Preferences,
    now: SystemTime,
) -> egui::FullOutput {
    install(ctx);
    let (mut wizard, mut drafts) = (Wizard::new(), Drafts::default());
    // To change the language is left to the app.
    drafts.surroundings.speech = text::spoken();
    wizard.handle(Event::PreferencesRead(Preferences { language: None, ..preferences }), now);
    wizard.handle(Event::Started(Recalled::default()), now);
    follow_look(ctx, &wizard, &mut drafts);
    ctx.run_ui(input, |ui| drop(draw(ui, &wizard, &mut drafts, now)))
}

/// Draws the page. Returns what the person did in this frame, if anything.
pub fn draw(ui: &mut egui::Ui, wizard: &Wizard, drafts: &mut Drafts, now: SystemTime) -> Option<Action> {
    // At midnight what is "tomorrow" becomes "today".
    ui.ctx().request_repaint_after(text::rest_of_day(now));
    frame::draw(ui, wizard, drafts, now)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_drawn_ahead_leaves_no_letter_to_be_drawn_for_the_app() {
        let now = SystemTime::UNIX_EPOCH;
        let screen = egui::Context::default();
        let input = || egui::RawInput { max_texture_side: Some(8192), ..Default::default() };
        let mut ahead = draw_ahead(&screen, input(), Preferences::default(), now);
        assert!(!ahead.textures_delta.set.is_empty(), "its letters are handed over");
        // As the app does with the screen that it is given.
        install(&screen);
        let mut wizard = Wizard::new();
        wizard.handle(Event::Started(Recalled::default()), now);
        let mut drafts = Drafts::default();
        drafts.surroundings.speech = text::spoken();
        follow_look(&screen, &wizard, &mut drafts);
        let mut first = screen.run_ui(input(), |ui| drop(draw(ui, &wizard, &mut drafts, now)));
        assert!(first.textures_delta.set.is_empty(), "drawn anew: {}", first.textures_delta.set.len());
        ahead.textures_delta.clear();
        first.textures_delta.clear();
    }
}
