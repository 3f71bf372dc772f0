//! The security questions of the built-in camera: which it asks, and whether answers are right.
//!
//! INFERRED in the shape of the request that answers them; the reasons of its refusals are OBSERVED.

use hyper::Method;

use super::answers::Ask;
use super::recovery::Verdict;
use super::reply::{Outcome, Reply, XML};
use super::state::State;
use crate::camera::wire::{Element, path, questions as shape};
use crate::secret::{GivenAnswer, Password};

/// What was chosen and answered at set-up: number, words, answer.
pub(super) const SAVED: [(u32, &str, &str); 3] = [
    (1, "What is the name of your first pet?", "Biscuit"),
    (4, "In which town were you born?", "Little Whinging"),
    (9, "What is your favourite dish?", "Lentil soup"),
];

/// Answers a request about them.
pub(super) fn answer(state: &State, ask: &Ask) -> Result<Reply, Outcome> {
    match (ask.path.as_str(), &ask.method) {
        (path::QUESTION_CONFIG, &Method::GET) => Ok(Reply::xml(config())),
        (path::QUESTION_CERTIFICATION, &Method::PUT) => certification(state, ask),
        _ => Err(Outcome::invalid_operation("methodNotAllowed")),
    }
}

fn config() -> Element {
    let question = |(id, words, _): (u32, &str, &str)| {
        Element::new(shape::QUESTION).leaf(shape::ID, id).leaf("question", words).leaf("mark", true)
    };
    let list = SAVED.into_iter().map(question).fold(Element::new(shape::LIST), Element::with);
    Element::new(shape::ROOT).with(list)
}

fn certification(state: &State, ask: &Ask) -> Result<Reply, Outcome> {
    let challenge = state.take_challenge();
    if !ask.is_of_type(XML) && !ask.is_of_type("application/xml") {
        return Err(Outcome::bad_format("badXmlFormat"));
    }
    let root = Element::read(&ask.body).filter(|root| root.is(shape::ROOT));
    let root = root.ok_or_else(|| Outcome::bad_format("badXmlFormat"))?;
    let challenge = challenge.ok_or_else(|| Outcome::invalid_operation("invalidOperation"))?;
    let wrong = || Outcome::bad_content("badXmlContent");
    let list = root.find(shape::LIST).ok_or_else(wrong)?;
    let mut given = Vec::new();
    for question in &list.children {
        let id = question.text_of(shape::ID).and_then(|id| id.parse::<u32>().ok()).ok_or_else(wrong)?;
        let sealed = question.text_of(shape::ANSWER).ok_or_else(wrong)?;
        given.push((id, GivenAnswer::new(&challenge.open(sealed).ok_or_else(wrong)?)));
    }
    let password = root.children.iter().find(|child| child.is(shape::PASSWORD)).ok_or_else(wrong)?;
    let password = Password::new(&challenge.open(&password.text).ok_or_else(wrong)?);
    if given.len() != SAVED.len() {
        return Err(Outcome::refused("SEQConfigNumError"));
    }
    let right = SAVED.iter().all(|(id, _, answer)| {
        let answer = GivenAnswer::new(answer);
        given.iter().any(|(of, given)| of == id && given.same_as(&answer))
    });
    match state.reset_by_answers(right, &password) {
        Verdict::Good => Ok(Outcome::ok().reply(&ask.path, false)),
        Verdict::WrongCode { tries_left } => Err(Outcome::refused("SEQCertificateUnmatch").tries_left(tries_left)),
        Verdict::Locked { seconds } => Err(Outcome::invalid_operation("maxPasswordAttempts").locked(seconds)),
        Verdict::WeakPassword | Verdict::NoSavedEmail => Err(Outcome::refused("ResetPasswordIllegal")),
    }
}
