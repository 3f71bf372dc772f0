//! The letters that the fonts of the system have.

/// Whoever knows which letters the fonts of the system have. To find out for the first time takes longer than a frame.
pub trait SystemLetters: Send + Sync {
    /// Whether one of the fonts has this letter.
    fn has(&self, letter: char) -> bool;

    /// Does work on a thread of its own, such as asking for letters.
    fn aside(&self, work: Box<dyn FnOnce() + Send>);
}
