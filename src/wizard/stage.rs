//! The four stages of the journey, as the rail shows them. Their number and order never change.

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
