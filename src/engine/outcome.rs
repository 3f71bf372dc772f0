//! What a camera's no means for the journey.

use crate::camera::wire::Meaning;
use crate::camera::{Error, Refusal};
use crate::wizard::answer::{Outcome, PictureFault, SignIn, Unreachable};
use crate::wizard::{Obstacle, QuestionsFault, Said};

pub(super) fn unreachable(error: &Error) -> Unreachable {
    tracing::info!(%error, "the camera could not be looked at");
    if error.is_other_camera() {
        Unreachable::DifferentCamera
    } else if error.is_outdated_tls() {
        Unreachable::OutdatedTls
    } else if error.is_name_unknown() {
        Unreachable::NameUnknown
    } else if error.is_offline() {
        Unreachable::Offline
    } else {
        Unreachable::NotACamera
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
            PictureFault::Unreadable(Said::default())
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

pub(super) fn of_commit(result: Result<(), Error>) -> Outcome {
    let error = match result {
        Ok(()) => return Outcome::Accepted,
        Err(error) => error,
    };
    tracing::info!(%error, delivered = error.was_delivered(), "the new password was not accepted");
    let Some(refusal) = error.refusal() else {
        return match error.was_delivered() {
            false if error.is_other_camera() => Outcome::DifferentCamera,
            false => Outcome::NotDelivered,
            true if error.is_offline() => Outcome::Lost,
            true => Outcome::Unknown(Said::default()),
        };
    };
    match (refusal.meaning(), obstacle(refusal)) {
        (Meaning::Locked, _) => Outcome::Locked { wait: refusal.wait },
        (_, Some(obstacle)) => Outcome::Hindered(obstacle, said(refusal)),
        _ if refusal.before_the_reset() => Outcome::NothingSent(said(refusal)),
        (Meaning::WrongCode, _) => Outcome::WrongCode { tries_left: refusal.tries_left },
        (Meaning::PasswordRefused, _) => Outcome::PasswordRefused(said(refusal)),
        _ if refusal.is_understood() => Outcome::Refused(said(refusal)),
        _ => Outcome::Unknown(said(refusal)),
    }
}

/// The same for answers to the security questions.
pub(super) fn of_answers(result: Result<(), Error>) -> Outcome {
    let refused = result.as_ref().err().and_then(Error::refusal);
    match refused.filter(|refusal| !refusal.before_the_reset()) {
        Some(refusal) if refusal.is_wrong_answers() => Outcome::WrongAnswers { tries_left: refusal.tries_left },
        _ => of_commit(result),
    }
}

pub(super) fn no_questions(error: &Error) -> QuestionsFault {
    tracing::info!(%error, "no security questions");
    match error.refusal() {
        Some(refusal) if refusal.is_no_questions() => QuestionsFault::NotSet,
        Some(refusal) => QuestionsFault::Hidden(said(refusal)),
        None if error.is_other_camera() => QuestionsFault::DifferentCamera,
        None if error.is_offline() || error.is_name_unknown() => QuestionsFault::Offline,
        None => QuestionsFault::Hidden(Said::default()),
    }
}

pub(super) fn of_sign_in(error: &Error) -> SignIn {
    tracing::info!(%error, "the sign-in did not work");
    let Some(refusal) = error.refusal() else {
        return if error.is_other_camera() {
            SignIn::DifferentCamera
        } else if error.is_offline() || error.is_name_unknown() {
            SignIn::Offline
        } else {
            SignIn::Unknown(Said::default())
        };
    };
    match (refusal.meaning(), obstacle(refusal)) {
        (Meaning::Locked, _) => SignIn::Locked { wait: refusal.wait },
        (Meaning::SignInRefused, _) => SignIn::Refused { tries_left: refusal.tries_left },
        (_, Some(obstacle)) => SignIn::Hindered(obstacle, said(refusal)),
        _ => SignIn::Unknown(said(refusal)),
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

fn said(refusal: &Refusal) -> Said {
    Said {
        words: refusal.words.as_str().to_owned(),
        shape: refusal.shape.clone(),
        numbers: refusal.numbers(),
        tries_left: refusal.tries_left,
    }
}
