//! The security questions: which ones the camera asks, and the reset with answers to them.
//!
//! DOCUMENTED: how they are listed. INFERRED: the body of the reset; the reasons of its refusals are OBSERVED.

use hyper::Method;

use super::dialects;
use super::reply::Reply;
use super::request::Request;
use super::reset::XML_TYPES;
use super::response_status::ResponseStatus;
use crate::secret::{GivenAnswer, Password};
use crate::simulator::paths;
use crate::simulator::recovery::Verdict;
use crate::simulator::state::State;
use crate::simulator::xml::Element;

/// What was chosen and answered at set-up: number, words, answer.
pub(in crate::simulator) const SAVED: [(u32, &str, &str); 3] = [
    (1, "What is the name of your first pet?", "Biscuit"),
    (4, "In which town were you born?", "Little Whinging"),
    (9, "What is your favourite dish?", "Lentil soup"),
];

/// Answers a request about them.
pub(super) fn answer(state: &State, request: &Request) -> Result<Reply, ResponseStatus> {
    match (request.path.as_str(), &request.method) {
        (paths::QUESTION_CONFIGURATION, &Method::GET) => Ok(Reply::xml(configuration())),
        (paths::QUESTION_CERTIFICATION, &Method::PUT) => certification(state, request),
        _ => Err(ResponseStatus::invalid_operation("methodNotAllowed")),
    }
}

/// The questions without their answers. That their words stand there is INFERRED.
fn configuration() -> Element {
    let question = |(id, words, _): (u32, &str, &str)| {
        Element::new("Question").leaf("id", id).leaf("question", words).leaf("mark", true)
    };
    let list = SAVED.into_iter().map(question).fold(Element::new("QuestionList"), Element::with);
    Element::new("SecurityQuestion").with(list)
}

fn certification(state: &State, request: &Request) -> Result<Reply, ResponseStatus> {
    let challenge = state.take_challenge();
    let bad_format = || ResponseStatus::bad_format("badXmlFormat");
    if !request.is_of_type(&XML_TYPES) {
        return Err(bad_format());
    }
    let root = Element::read(&request.body).filter(|root| root.is("SecurityQuestion")).ok_or_else(bad_format)?;
    let wrong = || ResponseStatus::bad_content("badXmlContent");
    if !root.holds_only(&["QuestionList", "password"]) {
        return Err(wrong());
    }
    let open = |value: &str| dialects::open(state.scenario, request, challenge.as_ref(), value)?.ok_or_else(wrong);
    let list = root.child("QuestionList").ok_or_else(wrong)?;
    let mut given = Vec::new();
    for question in &list.children {
        if !question.is("Question") || !question.holds_only(&["id", "answer"]) {
            return Err(wrong());
        }
        let id = question.text_of("id").and_then(|id| id.parse::<u32>().ok()).ok_or_else(wrong)?;
        let sealed = question.text_of("answer").ok_or_else(wrong)?;
        given.push((id, GivenAnswer::new(&open(sealed)?)));
    }
    let sealed = root.text_of("password").ok_or_else(wrong)?;
    let password = Password::new(&open(sealed)?);
    if given.len() != SAVED.len() {
        return Err(ResponseStatus::refused("SEQConfigNumError"));
    }
    let right = SAVED.iter().all(|(id, _, answer)| {
        let answer = GivenAnswer::new(answer);
        given.iter().any(|(of, given)| of == id && given.same_as(&answer))
    });
    match state.reset_by_answers(right, &password) {
        Verdict::Good => Ok(ResponseStatus::ok().reply(&request.path, false)),
        Verdict::WrongCode { tries_left } => {
            Err(ResponseStatus::refused("SEQCertificateUnmatch").tries_left(tries_left))
        }
        Verdict::Locked { seconds } => Err(ResponseStatus::invalid_operation("maxPasswordAttempts").locked(seconds)),
        Verdict::WeakPassword | Verdict::NoSavedEmail => Err(ResponseStatus::refused("ResetPasswordIllegal")),
    }
}
