//! What a camera's no means for the journey.

use crate::camera::{Error, Refusal};
use crate::wizard::QuestionsFault;
use crate::wizard::answer::{Outcome, PictureFault, SignIn};

pub(super) fn no_picture(error: &Error) -> PictureFault {
    tracing::info!(%error, "no recovery picture");
    match error.refusal() {
        Some(refusal) if refusal.is_no_saved_email() => PictureFault::NoSavedEmail,
        Some(refusal) if refusal.is_not_supported() => PictureFault::NotOffered,
        Some(refusal) => PictureFault::Refused(words(refusal)),
        None if error.is_offline() || error.is_name_unknown() => PictureFault::Offline,
        None => PictureFault::Unreadable(String::new()),
    }
}

pub(super) fn of_commit(result: Result<(), Error>) -> Outcome {
    let error = match result {
        Ok(()) => return Outcome::Accepted,
        Err(error) => error,
    };
    tracing::info!(%error, delivered = error.was_delivered(), "the new password was not accepted");
    match error.refusal() {
        Some(refusal) if refusal.locked => Outcome::Locked { wait: refusal.wait },
        Some(refusal) if refusal.is_wrong_code() => Outcome::WrongCode { tries_left: refusal.tries_left },
        Some(refusal) if refusal.is_wrong_answers() => Outcome::WrongAnswers { tries_left: refusal.tries_left },
        Some(refusal) if refusal.is_password_refused() => Outcome::PasswordRefused(words(refusal)),
        Some(refusal) if refusal.is_understood() => Outcome::Refused(words(refusal)),
        Some(refusal) => Outcome::Unknown(words(refusal)),
        None if !error.was_delivered() => Outcome::NotDelivered,
        None if error.is_offline() => Outcome::Lost,
        None => Outcome::Unknown(String::new()),
    }
}

pub(super) fn no_questions(error: &Error) -> QuestionsFault {
    tracing::info!(%error, "no security questions");
    match error.refusal() {
        Some(refusal) if refusal.is_no_questions() => QuestionsFault::NotSet,
        Some(refusal) => QuestionsFault::Hidden(words(refusal)),
        None if error.is_offline() || error.is_name_unknown() => QuestionsFault::Offline,
        None => QuestionsFault::Hidden(String::new()),
    }
}

pub(super) fn of_sign_in(error: &Error) -> SignIn {
    tracing::info!(%error, "the sign-in did not work");
    match error.refusal() {
        Some(refusal) if refusal.locked => SignIn::Locked { wait: refusal.wait },
        Some(refusal) if refusal.is_sign_in_refused() => SignIn::Refused { tries_left: refusal.tries_left },
        Some(refusal) => SignIn::Unknown(words(refusal)),
        None if error.is_offline() || error.is_name_unknown() => SignIn::Offline,
        None => SignIn::Unknown(String::new()),
    }
}

fn words(refusal: &Refusal) -> String {
    refusal.words.as_str().to_owned()
}
