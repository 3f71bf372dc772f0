//! Opens the app in a window: with OpenGL where hardware draws it, else with the software window.
//!
//! The only room that knows the windowing system. It knows the [`App`] by its few methods, and nothing behind it.

pub mod offscreen;

mod activation;
mod catch_panic;
mod class;
mod clipboard;
mod display;
mod error;
mod first_frame;
mod fit;
mod fonts;
mod graphics;
mod icon;
mod opengl;
mod page;
mod restart;
mod scale;
mod software;

use std::sync::Arc;

use crate::domain::SystemLetters;
use std::str::FromStr;
use std::time::Instant;

use egui::{Context, FullOutput, RawInput, Vec2};

use crate::app::App;
use crate::files;

pub use activation::bring_to_front;
pub use error::Error;
use first_frame::FirstFrame;
use graphics::{Choice, Kind};
pub use regain_raster as raster;
pub use restart::{Restart, restart};

/// The size of the window when it opens, in points.
pub const SIZE: Vec2 = Vec2::new(960.0, 680.0);

/// The window is never smaller than this, in points.
pub const SMALLEST: Vec2 = Vec2::new(480.0, 340.0);

/// What puts the page on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Renderer {
    /// OpenGL where there is hardware for it, and the software window elsewhere, and where OpenGL does not work.
    #[default]
    Auto,
    /// OpenGL or nothing.
    Gl,
    /// The software window: no graphics driver at all.
    Software,
}

impl FromStr for Renderer {
    type Err = UnknownRenderer;

    fn from_str(name: &str) -> Result<Self, UnknownRenderer> {
        match name {
            "auto" => Ok(Self::Auto),
            "gl" => Ok(Self::Gl),
            "software" => Ok(Self::Software),
            _ => Err(UnknownRenderer),
        }
    }
}

/// Not the name of a renderer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a renderer: auto, gl or software")]
pub struct UnknownRenderer;

/// How the window opens.
#[derive(Clone, Debug)]
pub struct Opening {
    /// Title of the window, and its name for screen readers.
    pub title: String,
    /// What puts the page on the screen.
    pub renderer: Renderer,
    /// Size of the page in points.
    pub size: Vec2,
    /// When the program started; the first line of `main` is the earliest it can know. The log line about the first
    /// frame counts from here.
    pub started: Instant,
}

/// Whether there is a display that a window can open on.
pub fn has_display() -> bool {
    display::check().is_ok()
}

/// What the window is drawn by, and what follows from that.
pub struct Drawing {
    /// What puts the page on the screen.
    pub renderer: &'static str,
    /// Why it is this one, in a few words.
    pub reason: &'static str,
    /// What was copied is gone when the window closes.
    pub loses_copies: bool,
    /// The letters beyond those of our own fonts.
    pub letters: Arc<dyn SystemLetters>,
}

impl Drawing {
    fn by(choice: Choice, letters: Arc<dyn SystemLetters>) -> Self {
        let Choice { window, reason } = choice;
        Self { renderer: window.name(), reason, loses_copies: clipboard::is_lost_at_the_end(), letters }
    }
}

/// Which kind of screen the window is on, where the system has more than one.
pub fn system() -> Option<&'static str> {
    display::kind()
}

/// How the window came to its end.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Ended {
    /// It was closed.
    Closed,
    /// It never showed a page, and the program has to start afresh to show one: it can have one event loop in its life.
    /// Once everything that the next program wants for itself is let go, [`restart()`] does that.
    Needs(Restart),
}

/// Opens the window and stays until it closes. `make` is called once, when there is a window to show the app in. `ahead` draws
/// its first page before, on another thread; not for OpenGL, where eframe makes the context itself and most of the start is the
/// driver's.
pub fn run(
    opening: &Opening,
    ahead: impl FnOnce(&Context, RawInput) -> FullOutput + Send,
    make: impl FnOnce(&Context, Drawing) -> App,
) -> Result<Ended, Error> {
    display::check()?;
    if let Some(scale) = scale::instead() {
        return Ok(Ended::Needs(Restart::WithScale(scale)));
    }
    let first_frame = FirstFrame::new(opening.started);
    let _dialogs = Dialogs;
    let choice = graphics::choose(opening.renderer);
    tracing::info!(renderer = choice.window.name(), reason = choice.reason, "how the window is drawn");
    let make = |screen: &Context, letters| make(screen, Drawing::by(choice, letters));
    let outcome = match choice.window {
        Kind::Software => catch_panic::catch_panic(|| software::run(opening, &first_frame, ahead, make)),
        Kind::Gl => catch_panic::catch_panic(|| opengl::run(opening, &first_frame, make)),
    };
    let has_other = opening.renderer == Renderer::Auto && choice.window == Kind::Gl;
    conclude(outcome, has_other, first_frame.was_shown(), has_display)
}

/// What follows from how a window ended. `has_other`: there is another one to try.
fn conclude(
    outcome: Result<(), Error>,
    has_other: bool,
    was_shown: bool,
    has_display: impl FnOnce() -> bool,
) -> Result<Ended, Error> {
    match outcome {
        // Not once the person has seen a page: then what was typed would vanish under their hands.
        Err(reason) if has_other && reason.is_about_drawing() && !was_shown => {
            tracing::warn!(%reason, "no OpenGL here, going on with the software window");
            Ok(Ended::Needs(Restart::WithSoftwareWindow))
        }
        // OBSERVED with winit 0.30 on X11: it may also panic when the display goes away under an open window. That is no
        // mistake of ours to tell of.
        Err(Error::Broke(place)) if was_shown && !has_display() => {
            tracing::warn!(place, "the display is gone");
            Err(Error::NoDisplay)
        }
        Err(Error::Broke(place)) if was_shown => Err(Error::BrokeOff(place)),
        outcome => outcome.map(|()| Ended::Closed),
    }
}

/// Dialogs that belong to the window, until it is gone.
struct Dialogs;

impl Drop for Dialogs {
    fn drop(&mut self) {
        files::belong_to_nobody();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn renderers_have_names() {
        assert_eq!("auto".parse(), Ok(Renderer::Auto));
        assert_eq!("gl".parse(), Ok(Renderer::Gl));
        assert_eq!("software".parse(), Ok(Renderer::Software));
        assert_eq!("vulkan".parse::<Renderer>(), Err(UnknownRenderer));
    }

    #[test]
    fn opengl_that_does_not_come_is_followed_by_the_software_window_unless_a_page_was_seen() {
        let no_gl = || Err(Error::Gl("no config".to_owned()));
        let broke = || Err(Error::Broke("glutin-0.32/src/api/glx.rs:1:1".to_owned()));
        let end = |outcome, has_other, was_shown| conclude(outcome, has_other, was_shown, || true);
        for failed in [no_gl, broke] {
            assert_eq!(end(failed(), true, false).unwrap(), Ended::Needs(Restart::WithSoftwareWindow));
            assert!(end(failed(), false, false).is_err(), "it was asked for, or there is no other");
            assert!(end(failed(), true, true).is_err(), "what was typed would be gone");
        }
        assert_eq!(end(Ok(()), true, true).unwrap(), Ended::Closed);
        assert!(matches!(end(Err(Error::NoDisplay), true, false), Err(Error::NoDisplay)));
        assert!(matches!(end(broke(), true, true), Err(Error::BrokeOff(_))));
        assert!(matches!(conclude(broke(), true, true, || false), Err(Error::NoDisplay)));
    }
}
