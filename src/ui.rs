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

use crate::domain::{Preferences, Recalled, TextSize};
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

/// Draws the page that the app most often begins with, as large and as light as this person chose, on a screen that has no window and
/// no app yet. Its letters stay with the screen, so that the first frame of the app takes them as they are. The screen's zoom stays as
/// it is: the system's window is made by it meanwhile.
pub fn draw_ahead(
    ctx: &egui::Context,
    mut input: egui::RawInput,
    preferences: Preferences,
    now: SystemTime,
) -> egui::FullOutput {
    install(ctx);
    for viewport in input.viewports.values_mut() {
        viewport.native_pixels_per_point =
            viewport.native_pixels_per_point.map(|scale| scale * preferences.text_size.factor());
    }
    let (mut wizard, mut drafts) = (Wizard::new(), Drafts::default());
    // To change the language is left to the app.
    drafts.surroundings.speech = text::spoken();
    let preferences = Preferences { language: None, text_size: TextSize::Normal, ..preferences };
    wizard.handle(Event::PreferencesRead(preferences), now);
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

    fn input(scale: f32) -> egui::RawInput {
        let screen = egui::Rect::from_min_size(egui::Pos2::ZERO, egui::vec2(960.0, 680.0));
        let mut input =
            egui::RawInput { screen_rect: Some(screen), max_texture_side: Some(8192), ..egui::RawInput::default() };
        input.viewports.entry(input.viewport_id).or_default().native_pixels_per_point = Some(scale);
        input
    }

    #[test]
    fn a_page_drawn_ahead_leaves_no_letter_to_be_drawn_for_the_app() {
        let now = SystemTime::UNIX_EPOCH;
        for (text_size, scale) in TextSize::ALL.into_iter().flat_map(|size| [(size, 1.0), (size, 2.0)]) {
            let screen = egui::Context::default();
            let preferences =
                Preferences { text_size, theme: crate::domain::ThemeChoice::Dark, ..Preferences::default() };
            let mut ahead = draw_ahead(&screen, input(scale), preferences, now);
            assert!(!ahead.textures_delta.set.is_empty(), "its letters are handed over");
            assert_eq!(screen.zoom_factor(), 1.0, "the window is made by it meanwhile");
            // As the app does with the screen that it is given.
            install(&screen);
            let (mut wizard, mut drafts) = (Wizard::new(), Drafts::default());
            drafts.surroundings.speech = text::spoken();
            wizard.handle(Event::PreferencesRead(preferences), now);
            wizard.handle(Event::Started(Recalled::default()), now);
            follow_look(&screen, &wizard, &mut drafts);
            let mut first = screen.run_ui(input(scale), |ui| drop(draw(ui, &wizard, &mut drafts, now)));
            let mut drawn = first.textures_delta.set.values().flatten();
            // In large letters the page is a narrow one, which says a little more in other places.
            let is_added = drawn.all(|image| text_size == TextSize::Largest && image.pos.is_some());
            assert!(is_added, "{text_size:?} at {scale}: letters are drawn anew");
            ahead.textures_delta.clear();
            first.textures_delta.clear();
        }
    }
}
