//! What is remembered on disk, so that the journey can go on after the app was closed.
//!
//! It holds the camera, the stage and the times. It never holds a code, a password, the text of the picture or an
//! e-mail address; the picture lies beside it as a file until the journey ends.

use std::time::SystemTime;

use super::track::Track;
use crate::domain::FoundCamera;

/// The memory of one journey.
#[derive(Clone, Debug, PartialEq)]
pub struct Memo {
    /// Which camera, how it is reached, and when it had started at the time of the request.
    pub camera: FoundCamera,
    /// When the camera gave the picture.
    pub requested_at: SystemTime,
    /// When the mail was sent, or said to be sent.
    pub sent_at: Option<SystemTime>,
    /// Who presses the buttons at the camera.
    pub track: Track,
    /// A new password was on its way to the camera, and what became of it is not known.
    pub unsure: bool,
}
