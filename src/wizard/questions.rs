//! The security questions: an official way back in that needs no e-mail, where answers were saved at set-up.

use super::said::Said;

/// One question that the camera asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Its number in the camera's list.
    pub id: u32,
    /// Its words, when the camera gives them; many give the number only.
    pub words: Option<String>,
}

/// Why the questions are not known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum QuestionsFault {
    /// The camera does not give them without a sign-in, or in a form that we do not know. What it said.
    Hidden(Said),
    /// Nobody has saved answers.
    NotSet,
    /// The camera did not answer.
    Offline,
    /// Another camera has the address of ours.
    DifferentCamera,
}
