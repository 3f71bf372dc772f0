//! Why there is no window. States facts; the sentences for the person are elsewhere.

/// Why the window did not open, or did not stay.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// This computer has no display that a window could open on.
    #[error("no display: neither X11 nor Wayland answers")]
    NoDisplay,
    /// There is a display, but the windowing system refused, or a library of it is missing.
    #[error("the windowing system failed: {0}")]
    System(String),
    /// OpenGL does not work here.
    #[error("OpenGL failed: {0}")]
    Gl(String),
    /// A part of the program broke; the log has the place.
    #[error("the program broke at {0}")]
    Broke(String),
    /// A part of the program broke after the person had seen a page; the log has the place.
    #[error("the program broke off at {0}")]
    BrokeOff(String),
    /// The program could not be started afresh for the software window.
    #[error("the program could not be started afresh: {0}")]
    Restart(#[source] std::io::Error),
}

impl Error {
    /// True when a window cannot open because there is nothing to open it on.
    pub fn is_no_display(&self) -> bool {
        matches!(self, Self::NoDisplay)
    }

    /// True when a library of the windowing system is missing on this computer.
    pub fn is_library_missing(&self) -> bool {
        match self {
            // OBSERVED with winit 0.30: its error has no kind for this, only these words.
            Self::System(words) => words.contains("shared libraries"),
            // OBSERVED: the keyboard library is not reported at all but panics in the crate that loads it.
            Self::Broke(place) => place.contains("xkbcommon-dl"),
            _ => false,
        }
    }

    /// True when another way of drawing may work where this one failed.
    pub fn is_about_drawing(&self) -> bool {
        matches!(self, Self::Gl(_) | Self::Broke(_)) && !self.is_library_missing()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_other_window_is_tried_only_where_it_can_help() {
        assert!(Error::Gl(String::new()).is_about_drawing());
        assert!(Error::Broke("glutin-0.32/src/api/glx.rs:1:1".to_owned()).is_about_drawing());
        let keyboard = Error::Broke("xkbcommon-dl-0.4.2/src/x11.rs:59:28".to_owned());
        assert!(keyboard.is_library_missing() && !keyboard.is_about_drawing());
        let x11 = Error::System("Failed to load one of xlib's shared libraries".to_owned());
        assert!(x11.is_library_missing() && !x11.is_about_drawing());
        assert!(!Error::NoDisplay.is_about_drawing());
    }
}
