//! The four stages of the journey and the parts of the second one, as the rail shows them. The number and the order of
//! the stages never change; which parts the second one has depends on the way.

/// Where in the journey a page belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Find your camera.
    Find,
    /// Prove it's yours.
    Prove,
    /// Choose a new password.
    Password,
    /// Done.
    Done,
}

impl Stage {
    /// All stages, in order.
    pub const ALL: [Self; 4] = [Self::Find, Self::Prove, Self::Password, Self::Done];

    /// The number that a person counts, from 1.
    pub fn number(self) -> usize {
        self as usize + 1
    }
}

/// A part of the second stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SubStage {
    /// Choose the way.
    Method,
    /// Read what is sent, to whom and why.
    Privacy,
    /// Get the picture on the camera's own page.
    Export,
    /// Send the picture.
    Request,
    /// Wait for the e-mail.
    Wait,
    /// Enter the code.
    Code,
    /// Answer the security questions.
    Answers,
}
