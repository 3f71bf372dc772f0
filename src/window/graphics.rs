//! Which of the two windows fits this computer: told by what the system lists, before any of it is opened.
//!
//! Asking OpenGL itself takes a hundred milliseconds, loads a driver that may break, and leaves a program that has to start
//! afresh for the other window. Must not know how either window is made.

#[cfg(any(windows, test))]
mod adapters;
#[cfg(all(unix, not(target_os = "macos")))]
mod devices;
#[cfg(all(unix, not(target_os = "macos")))]
mod unix;
#[cfg(windows)]
mod windows;

use super::Renderer;

/// The window that opens, and why it is this one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// OpenGL or our own painter.
    pub window: Kind,
    /// In a few words, for the log and for who helps.
    pub reason: &'static str,
}

/// What draws.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// OpenGL, by the hardware.
    Gl,
    /// The processor, by our own painter.
    Software,
}

impl Kind {
    /// As on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Gl => "gl",
            Self::Software => "software",
        }
    }
}

impl Choice {
    const fn gl(reason: &'static str) -> Self {
        Self { window: Kind::Gl, reason }
    }

    const fn software(reason: &'static str) -> Self {
        Self { window: Kind::Software, reason }
    }
}

/// The window that was asked for, or the one that fits. In doubt it is OpenGL: where that fails, the other one follows.
pub fn choose(wish: Renderer) -> Choice {
    match wish {
        Renderer::Gl => Choice::gl(ASKED),
        Renderer::Software => Choice::software(ASKED),
        Renderer::Auto => fitting(),
    }
}

const ASKED: &str = "asked for";

#[cfg(all(unix, not(target_os = "macos")))]
use unix::fitting;
#[cfg(windows)]
use windows::fitting;

/// Each Mac has graphics hardware, and OpenGL that goes with it.
#[cfg(not(any(windows, all(unix, not(target_os = "macos")))))]
fn fitting() -> Choice {
    Choice::gl("every computer of this kind has graphics hardware")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_asked_for_opens_whatever_the_computer_has() {
        assert_eq!(choose(Renderer::Gl), Choice::gl(ASKED));
        assert_eq!(choose(Renderer::Software), Choice::software(ASKED));
    }
}
