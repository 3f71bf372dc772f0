//! The security questions: an official way back in that needs no e-mail, where answers were saved at set-up.

/// One question that the camera asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SecurityQuestion {
    /// Its number in the camera's list.
    pub id: u32,
    /// Its words, when the camera gives them; many give the number only.
    pub words: Option<String>,
}
