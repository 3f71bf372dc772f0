//! What a camera's no means for the journey.

use crate::camera::wire::Meaning;
use crate::camera::{Error, Refusal};
use crate::domain::{
    Agreement, CommitOutcome, DeviceMessage, EvidenceKind, Obstacle, PictureFault, ProbeFault, QuestionsFault,
    SignInOutcome,
};

pub(super) fn unreachable(error: &Error) -> ProbeFault {
    tracing::info!(%error, "the camera could not be looked at");
    if error.is_other_camera() {
        ProbeFault::DifferentCamera
    } else if error.is_outdated_tls() {
        ProbeFault::OutdatedTls
    } else if error.is_name_unknown() {
        ProbeFault::NameUnknown
    } else if error.is_offline() {
        ProbeFault::Offline
    } else {
        ProbeFault::NotACamera
    }
}

pub(super) fn no_picture(error: &Error) -> PictureFault {
    tracing::info!(%error, "no recovery picture");
    let Some(refusal) = error.refusal() else {
        return if error.is_other_camera() {
            PictureFault::DifferentCamera
        } else if error.is_offline() || error.is_name_unknown() {
            PictureFault::Offline
        } else {
            PictureFault::Unreadable(DeviceMessage::default())
        };
    };
    match (refusal.meaning(), obstacle(refusal)) {
        (Meaning::Locked, _) => PictureFault::Locked { wait: refusal.wait },
        (Meaning::NoSavedEmail, _) => PictureFault::NoSavedEmail,
        (Meaning::NotOffered, _) => PictureFault::NotOffered,
        (_, Some(obstacle)) => PictureFault::Hindered(obstacle, said(refusal)),
        _ if refusal.is_yes() => PictureFault::Unreadable(said(refusal)),
        _ => PictureFault::Refused(said(refusal)),
    }
}

/// What became of a commit with this kind of evidence.
pub(super) fn of_commit(evidence: EvidenceKind, result: Result<(), Error>) -> CommitOutcome {
    let error = match result {
        Ok(()) => return CommitOutcome::Accepted,
        Err(error) => error,
    };
    tracing::info!(%error, delivered = error.was_delivered(), "the new password was not accepted");
    let Some(refusal) = error.refusal() else {
        return match error.was_delivered() {
            false if error.is_other_camera() => CommitOutcome::DifferentCamera,
            false => CommitOutcome::NotDelivered,
            true if error.is_offline() => CommitOutcome::Lost,
            true => CommitOutcome::Unknown(DeviceMessage::default()),
        };
    };
    if evidence == EvidenceKind::Answers && refusal.is_wrong_answers() && !refusal.before_the_reset() {
        return CommitOutcome::WrongAnswers { tries_left: refusal.tries_left };
    }
    match (refusal.meaning(), obstacle(refusal)) {
        (Meaning::Locked, _) => CommitOutcome::Locked { wait: refusal.wait },
        (_, Some(obstacle)) => CommitOutcome::Hindered(obstacle, said(refusal)),
        _ if refusal.before_the_reset() => CommitOutcome::NothingSent(said(refusal)),
        (Meaning::WrongCode, _) => CommitOutcome::WrongCode { tries_left: refusal.tries_left },
        (Meaning::PasswordRefused, _) => CommitOutcome::PasswordRefused(said(refusal)),
        _ if refusal.is_understood() => CommitOutcome::Refused(said(refusal)),
        _ => CommitOutcome::Unknown(said(refusal)),
    }
}

pub(super) fn no_questions(error: &Error) -> QuestionsFault {
    tracing::info!(%error, "no security questions");
    match error.refusal() {
        Some(refusal) if refusal.is_no_questions() => QuestionsFault::NotSet,
        Some(refusal) => QuestionsFault::Hidden(said(refusal)),
        None if error.is_other_camera() => QuestionsFault::DifferentCamera,
        None if error.is_offline() || error.is_name_unknown() => QuestionsFault::Offline,
        None => QuestionsFault::Hidden(DeviceMessage::default()),
    }
}

/// What a failed sign-in means. `agreement`: whether it is known to be the camera that is meant.
pub(super) fn of_sign_in(error: &Error, agreement: Agreement) -> SignInOutcome {
    tracing::info!(%error, "the sign-in did not work");
    let Some(refusal) = error.refusal() else {
        return if error.is_other_camera() {
            SignInOutcome::DifferentCamera
        } else if error.is_offline() || error.is_name_unknown() {
            SignInOutcome::Offline
        } else {
            SignInOutcome::Unknown(DeviceMessage::default())
        };
    };
    match (refusal.meaning(), obstacle(refusal)) {
        (Meaning::Locked, _) => SignInOutcome::Locked { wait: refusal.wait },
        (Meaning::SignInRefused, _) if agreement == Agreement::Yes => {
            SignInOutcome::Refused { tries_left: refusal.tries_left }
        }
        (Meaning::SignInRefused, _) => SignInOutcome::RefusedByUnknown { tries_left: refusal.tries_left },
        (_, Some(obstacle)) => SignInOutcome::Hindered(obstacle, said(refusal)),
        _ => SignInOutcome::Unknown(said(refusal)),
    }
}

/// What stands in the way, when neither code nor password is to blame.
fn obstacle(refusal: &Refusal) -> Option<Obstacle> {
    match refusal.meaning() {
        Meaning::Busy => Some(Obstacle::Busy),
        Meaning::RestartNeeded => Some(Obstacle::RestartNeeded),
        Meaning::OtherNetwork => Some(Obstacle::OtherNetwork),
        Meaning::SignInWanted => Some(Obstacle::SignInWanted),
        Meaning::NotAdmin => Some(Obstacle::NotAdmin),
        Meaning::TooManyUsers => Some(Obstacle::TooManyUsers),
        Meaning::Defect => Some(Obstacle::Defect),
        Meaning::NotActivated => Some(Obstacle::NotActivated),
        Meaning::NoSavedEmail => Some(Obstacle::NoSavedEmail),
        Meaning::Done
        | Meaning::WrongCode
        | Meaning::Locked
        | Meaning::PasswordRefused
        | Meaning::NotOffered
        | Meaning::AlreadyActivated
        | Meaning::SignInRefused
        | Meaning::Refused
        | Meaning::BadMessage
        | Meaning::OtherWay
        | Meaning::WrongAnswers
        | Meaning::NoQuestions
        | Meaning::Unknown => None,
    }
}

fn said(refusal: &Refusal) -> DeviceMessage {
    DeviceMessage {
        words: refusal.words.as_str().to_owned(),
        shape: refusal.shape.clone(),
        numbers: refusal.numbers(),
        tries_left: refusal.tries_left,
    }
}
