//! What is remembered on disk, so that the journey can go on after the app was closed.
//!
//! It holds the camera, the stage and the times. It never holds a code, a password, the text of the picture or an
//! e-mail address; the picture lies beside it as a file until the journey ends.

use std::time::SystemTime;

use super::camera::FoundCamera;
use super::evidence::EvidenceKind;
use super::picture::Picture;
use super::recovery_service::ServiceChoice;
use super::track::Track;

/// The memory of one journey. There is something to remember once a picture was asked for, or a new password went out.
#[derive(Clone, Debug, PartialEq)]
pub struct Memo {
    /// Which camera, how it is reached, and when it had booted at the time of the request.
    pub camera: FoundCamera,
    /// Who presses the buttons at the camera.
    pub track: Track,
    /// The request for a code that is going on. `None`: the camera is asked in another way.
    pub request: Option<Requested>,
    /// A new password was on its way to the camera with this kind of evidence, and what became of it is not known.
    pub doubt: Option<EvidenceKind>,
    /// The camera did not understand how a new password was sent to it with this kind of evidence, so it is not sent like
    /// that again.
    pub misunderstood: Option<EvidenceKind>,
    /// What the person has chosen where the camera named a service that is not the maker's.
    pub service: Option<ServiceChoice>,
}

/// When a code was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Requested {
    /// When the camera gave the picture.
    pub at: SystemTime,
    /// When the mail was sent, or said to be sent.
    pub sent_at: Option<SystemTime>,
    /// Which of the saved addresses the picture is for, counted from 0 in the camera's order. `None`: there was no choice.
    pub address: Option<usize>,
}

/// What the disk tells of an earlier journey.
#[derive(Clone, Debug, PartialEq)]
pub enum Recalled {
    /// There is none.
    Nothing,
    /// It can go on, with its picture when that is still there.
    Journey(Memo, Option<Picture>),
    /// A newer version of this program keeps one. It is left alone, so this version remembers nothing.
    Newer,
}
