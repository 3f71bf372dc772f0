//! Where the journey stands: one state at a time, each with its data. It outlives the pages, so that Back and Continue
//! lose nothing.

use std::time::SystemTime;

use super::case::Case;
use super::receipt::Receipt;
use super::request::Request;
use crate::domain::{Endpoint, EvidenceKind, FoundCamera, Memo};

/// The states of the journey.
#[derive(Debug)]
pub(super) enum Journey {
    /// Which camera is it? What was begun with one before is kept.
    Finding(Option<Left>),
    /// The chosen camera is being probed.
    Checking(Check),
    /// The person proves that the camera is theirs.
    Proving(Case),
    /// A new password is on its way to the camera, or may have arrived there, with this kind of evidence.
    Doubt(Case, EvidenceKind),
    /// The new password works.
    Done(Receipt),
}

/// A journey that was left to look for its camera again.
#[derive(Debug)]
pub(super) struct Left {
    /// What is known of it.
    pub case: Case,
    /// A new password is in doubt.
    pub doubt: Option<EvidenceKind>,
    /// It goes on where it was, once its camera is found. Otherwise it begins again with what is known.
    pub carries_on: bool,
}

/// A camera that is being probed.
#[derive(Debug)]
pub(super) struct Check {
    /// The journey that goes on when it answers.
    pub left: Left,
    /// The port of the camera's page by its own word, when that is another one than is being probed.
    pub other_port: Option<u16>,
}

impl Default for Journey {
    fn default() -> Self {
        Self::Finding(None)
    }
}

impl Journey {
    /// What is known of the camera that the journey is about, once one was chosen, until it is done.
    pub fn case(&self) -> Option<&Case> {
        match self {
            Self::Finding(left) => left.as_ref().map(|left| &left.case),
            Self::Checking(check) => Some(&check.left.case),
            Self::Proving(case) | Self::Doubt(case, _) => Some(case),
            Self::Done(_) => None,
        }
    }

    /// What is known of the camera, to be changed.
    pub fn case_mut(&mut self) -> Option<&mut Case> {
        match self {
            Self::Finding(left) => left.as_mut().map(|left| &mut left.case),
            Self::Checking(check) => Some(&mut check.left.case),
            Self::Proving(case) | Self::Doubt(case, _) => Some(case),
            Self::Done(_) => None,
        }
    }

    /// What a new password that may have arrived at the camera was sent with.
    pub fn doubt(&self) -> Option<EvidenceKind> {
        match self {
            Self::Finding(left) => left.as_ref()?.doubt,
            Self::Checking(check) => check.left.doubt,
            Self::Doubt(_, evidence) => Some(*evidence),
            Self::Proving(_) | Self::Done(_) => None,
        }
    }

    /// Leaves the state for another one that is made of the same case.
    pub fn change(&mut self, next: impl FnOnce(Case) -> Self) {
        *self = match std::mem::take(self) {
            Self::Finding(Some(left)) | Self::Checking(Check { left, .. }) => next(left.case),
            Self::Proving(case) | Self::Doubt(case, _) => next(case),
            other @ (Self::Finding(None) | Self::Done(_)) => other,
        };
    }

    /// A new password is on its way, or may be there.
    pub fn enter_doubt(&mut self, evidence: EvidenceKind) {
        self.change(|case| Self::Doubt(case, evidence));
    }

    /// It is known that the new password did not arrive, or there was none.
    pub fn leave_doubt(&mut self) {
        self.change(Self::Proving);
    }

    /// Leaves the camera to look for it again, or for another one.
    pub fn leave(&mut self, carries_on: bool) {
        let doubt = self.doubt();
        self.change(|case| Self::Finding(Some(Left { case, doubt, carries_on })));
    }

    /// The camera could not be probed, or the check was stopped: the journey stands where it stood before.
    pub fn stop_checking(&mut self) {
        *self = match std::mem::take(self) {
            Self::Checking(Check { left, .. }) => Self::Finding(Some(left)),
            other => other,
        };
    }

    /// Begins with this camera. What is known of the same one from before is kept.
    pub fn check(&mut self, camera: FoundCamera) {
        let (doubt, carries_on) = match self {
            Self::Finding(Some(left)) => (left.doubt, left.carries_on),
            _ => (self.doubt(), false),
        };
        let left = match self.case() {
            Some(case) if case.camera.is_same(&camera) => Left { case: case.clone().at(camera), doubt, carries_on },
            _ => Left { case: Case::new(camera), doubt: None, carries_on: false },
        };
        *self = Self::Checking(Check { left, other_port: None });
    }

    /// Where the camera is, as far as it is known. `None`: there is no camera yet.
    pub fn endpoint(&self) -> Option<Endpoint> {
        match self {
            Self::Done(receipt) => Some(Endpoint::to(&receipt.camera)),
            _ => self.case().map(Case::endpoint),
        }
    }

    /// What is to be remembered. `None`: there is nothing yet, or nothing any more.
    pub fn memo(&self, written_at: SystemTime) -> Option<Memo> {
        let (case, doubt) = (self.case()?, self.doubt());
        // A strange service's address is kept nowhere. The person chose none yet, so a later start begins anew and asks.
        let is_open = |request: &&Request| request.sent_at.is_none() && case.must_choose_service();
        let request = case.request.as_ref().filter(|request| !is_open(request)).map(Request::times);
        if request.is_none() && doubt.is_none() {
            return None;
        }
        let mut camera = case.camera.clone();
        camera.seen.started = case.request.as_ref().and_then(|request| request.booted_at);
        Some(Memo {
            camera,
            track: case.track,
            request,
            doubt,
            misunderstood: case.misunderstood,
            written_at,
            service: case.service_choice,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Target;

    #[test]
    fn what_is_known_of_one_camera_is_not_taken_for_another_one_s() {
        let at = |host: &str| FoundCamera::at(Target::new(host, 80));
        let mut journey = Journey::default();
        journey.check(at("192.0.2.1"));
        journey.enter_doubt(EvidenceKind::Code);
        journey.leave(true);
        journey.check(at("192.0.2.1"));
        assert_eq!(journey.doubt(), Some(EvidenceKind::Code));
        journey.check(at("192.0.2.2"));
        assert_eq!(journey.doubt(), None);
        assert_eq!(journey.case().map(|case| &case.camera), Some(&at("192.0.2.2")));
    }
}
