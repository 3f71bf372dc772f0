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
    /// What this computer's clock showed when this was remembered last.
    pub written_at: SystemTime,
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

/// Names one journey on this computer, among those that lie on its disk. It means nothing anywhere else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub struct JourneyId(pub u64);

/// A journey that was found on disk.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptJourney {
    /// Which one it is.
    pub id: JourneyId,
    /// What is known of it.
    pub memo: Memo,
    /// Its picture, when that is still there.
    pub picture: Option<Picture>,
}

/// What the disk tells of earlier journeys.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Recalled {
    /// Those that can go on, the latest first.
    pub journeys: Vec<KeptJourney>,
    /// A newer version of this program keeps one. It is left alone.
    pub has_newer: bool,
    /// One could not be read. It was moved aside, with its picture.
    pub has_damaged: bool,
    /// The program came to its end by a mistake of its own the last time.
    pub broke_off: bool,
    /// The program was killed the last time, or the computer lost its power.
    pub cut_off: bool,
    /// From this name on, no journey on this computer has one.
    pub free: JourneyId,
}
