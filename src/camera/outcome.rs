//! What a failed request means for the way back in: was it delivered, was it before the reset, who was to blame.
//!
//! The one place that judges; everybody above takes the result as it is.

use super::error::Error;
use super::wire::Meaning;
use crate::domain::{
    Agreement, CommitOutcome, DeviceMessage, EvidenceKind, Obstacle, PictureFault, ProbeFault, QuestionsFault,
    SignInOutcome, UpkeepFault,
};

impl Error {
    /// Why the camera could not be probed.
    pub fn probe_fault(&self) -> ProbeFault {
        tracing::info!(error = %self, "the camera could not be probed");
        if self.is_other_camera() {
            ProbeFault::DifferentCamera
        } else if self.is_weaker() {
            ProbeFault::Weaker
        } else if self.is_broken_off() {
            ProbeFault::BrokenOff
        } else if self.is_outdated_tls() {
            ProbeFault::OutdatedTls
        } else if self.is_name_unknown() {
            ProbeFault::NameUnknown
        } else if self.is_offline() {
            ProbeFault::Offline
        } else {
            ProbeFault::NotACamera
        }
    }

    /// Why there is no recovery picture.
    pub fn picture_fault(&self) -> PictureFault {
        tracing::info!(error = %self, "no recovery picture");
        let Some(refusal) = self.refusal() else {
            return if self.is_other_camera() {
                PictureFault::DifferentCamera
            } else if self.is_offline() || self.is_name_unknown() {
                PictureFault::Offline
            } else {
                PictureFault::Unreadable(DeviceMessage::default())
            };
        };
        match refusal.meaning() {
            Meaning::Locked => PictureFault::Locked { wait: refusal.wait },
            Meaning::NotOffered => PictureFault::NotOffered,
            Meaning::Hindered(Obstacle::NoSavedEmail) => PictureFault::NoSavedEmail,
            Meaning::Hindered(obstacle) => PictureFault::Hindered(obstacle, refusal.message.clone()),
            _ if refusal.is_yes() => PictureFault::Unreadable(refusal.message.clone()),
            _ => PictureFault::Refused(refusal.message.clone()),
        }
    }

    /// Why the security questions are not known.
    pub fn questions_fault(&self) -> QuestionsFault {
        tracing::info!(error = %self, "no security questions");
        match self.refusal() {
            Some(refusal) if refusal.meaning() == Meaning::NoQuestions => QuestionsFault::NotSet,
            Some(refusal) => QuestionsFault::Hidden(refusal.message.clone()),
            None if self.is_other_camera() => QuestionsFault::DifferentCamera,
            None if self.is_offline() || self.is_name_unknown() => QuestionsFault::Offline,
            None => QuestionsFault::Hidden(DeviceMessage::default()),
        }
    }

    /// What became of a reset with this evidence that the camera did not confirm.
    pub fn commit_outcome(&self, evidence: EvidenceKind) -> CommitOutcome {
        tracing::info!(error = %self, delivered = self.was_delivered(), "the new password was not accepted");
        let Some(refusal) = self.refusal() else {
            return match self.was_delivered() {
                false if self.is_other_camera() => CommitOutcome::DifferentCamera,
                false if self.is_weaker() => CommitOutcome::Weaker,
                false if self.is_unprotected() => CommitOutcome::NothingSent(DeviceMessage::default()),
                false => CommitOutcome::NotDelivered,
                true if self.is_offline() => CommitOutcome::Lost,
                true => CommitOutcome::Unknown(DeviceMessage::default()),
            };
        };
        let message = || refusal.message.clone();
        let tries_left = refusal.message.tries_left;
        match refusal.meaning() {
            Meaning::Locked => CommitOutcome::Locked { wait: refusal.wait },
            Meaning::Hindered(obstacle) => CommitOutcome::Hindered(obstacle, message()),
            _ if refusal.before_the_reset() => CommitOutcome::NothingSent(message()),
            Meaning::WrongAnswers if evidence == EvidenceKind::Answers => CommitOutcome::WrongAnswers { tries_left },
            Meaning::WrongCode => CommitOutcome::WrongCode { tries_left },
            Meaning::PasswordRefused => CommitOutcome::PasswordRefused(message()),
            _ if refusal.is_understood() => CommitOutcome::Refused(message()),
            _ => CommitOutcome::Unknown(message()),
        }
    }

    /// What became of a sign-in that failed. `who`: whether it is known to be the camera that is meant; the no of somebody
    /// unknown proves nothing.
    pub fn sign_in_outcome(&self, who: Agreement) -> SignInOutcome {
        tracing::info!(error = %self, "the sign-in did not work");
        let Some(refusal) = self.refusal() else {
            return if self.is_other_camera() {
                SignInOutcome::DifferentCamera
            } else if self.is_weaker() {
                SignInOutcome::Weaker
            } else if self.is_unprotected() {
                SignInOutcome::Unprotected
            } else if self.is_broken_off() {
                SignInOutcome::BrokenOff
            } else if self.is_offline() || self.is_name_unknown() {
                SignInOutcome::Offline
            } else {
                SignInOutcome::Unknown(DeviceMessage::default())
            };
        };
        let tries_left = refusal.message.tries_left;
        match refusal.meaning() {
            Meaning::Locked => SignInOutcome::Locked { wait: refusal.wait },
            Meaning::SignInRefused if who == Agreement::Yes => SignInOutcome::Refused { tries_left },
            Meaning::SignInRefused => SignInOutcome::RefusedByUnknown { tries_left },
            Meaning::Hindered(obstacle) => SignInOutcome::Hindered(obstacle, refusal.message.clone()),
            _ => SignInOutcome::Unknown(refusal.message.clone()),
        }
    }

    /// Why something was not changed after the sign-in. `has_other_form`: whether the request can be written in a form that
    /// was not refused yet.
    pub fn upkeep_fault(&self, has_other_form: bool) -> UpkeepFault {
        tracing::info!(error = %self, delivered = self.was_delivered(), "nothing was put right");
        let form = |said: DeviceMessage| UpkeepFault::Form { has_other: has_other_form, said };
        let Some(refusal) = self.refusal() else {
            return match self.was_delivered() {
                _ if self.is_not_taken() => UpkeepFault::NotTaken,
                _ if self.is_unprotected() => UpkeepFault::Unprotected,
                _ if self.is_out_of_forms() => form(DeviceMessage::default()),
                false if self.is_other_camera() => UpkeepFault::DifferentCamera,
                false => UpkeepFault::Offline,
                true => UpkeepFault::Lost,
            };
        };
        let said = refusal.message.clone();
        match refusal.meaning() {
            Meaning::Locked => UpkeepFault::Locked { wait: refusal.wait },
            Meaning::SignInRefused | Meaning::Hindered(Obstacle::SignInWanted) => UpkeepFault::SignedOut,
            Meaning::Hindered(Obstacle::Busy | Obstacle::TooManyUsers) => UpkeepFault::Busy,
            Meaning::NotOffered | Meaning::Hindered(Obstacle::NotAdmin | Obstacle::OtherNetwork) => {
                UpkeepFault::NotOffered(said)
            }
            Meaning::BadMessage => form(said),
            _ => UpkeepFault::Refused(said),
        }
    }
}
