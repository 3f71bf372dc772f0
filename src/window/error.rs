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
    /// The program could not be started afresh for the software window.
    #[error("the program could not be started afresh: {0}")]
    FreshStart(#[source] std::io::Error),
}

impl Error {
    /// True when a window cannot open because there is nothing to open it on.
    pub fn is_no_display(&self) -> bool {
        matches!(self, Self::NoDisplay)
    }
}
