//! The reset with a code from the mail, and the key exchange before it.
//!
//! DOCUMENTED: the key exchange, the path, method and query of the reset, and `EmailCertification`. OBSERVED: the names of
//! its two members and of the reasons. INFERRED: how they nest, and which refusal comes when.

use hyper::Method;
use serde_json::{Map, Value};

use super::dialects;
use super::documents;
use super::own_shape::{self, Opened};
use super::reply::{JSON, Reply, XML};
use super::request::Request;
use super::response_status::ResponseStatus;
use crate::secret::{Code, Password};
use crate::simulator::challenge::Challenge;
use crate::simulator::recovery::Verdict;
use crate::simulator::scenario::Scenario;
use crate::simulator::state::State;
use crate::simulator::xml::Element;

/// The types that XML goes by.
pub(super) const XML_TYPES: [&str; 2] = [XML, "text/xml"];

/// Takes the client's public key and answers with a secret under it.
pub(super) fn challenge(state: &State, request: &Request) -> Result<Reply, ResponseStatus> {
    request.must_be(&Method::POST)?;
    if !request.is_of_type(&XML_TYPES) {
        return Err(ResponseStatus::bad_format("badXmlFormat"));
    }
    let asked = Element::read(&request.body).filter(|root| root.is("PublicKey"));
    let asked = asked.ok_or_else(|| ResponseStatus::bad_format("badXmlFormat"))?;
    let wrong = || ResponseStatus::bad_content("badXmlContent");
    let key = asked.text_of("key").filter(|_| asked.holds_only(&["key"])).ok_or_else(wrong)?;
    let (challenge, sealed) = Challenge::answer(key).ok_or_else(wrong)?;
    state.keep_challenge(challenge);
    Ok(Reply::xml(documents::challenge(&sealed)))
}

/// Takes code and new password.
pub(super) fn certification(state: &State, request: &Request) -> Result<Reply, ResponseStatus> {
    let challenge = state.take_challenge();
    if request.has_cookie(&state.web_session) {
        state.counter.note(|counts| counts.web_page_resets += 1);
    }
    let (code, password) = if state.scenario.is_known_to_its_page_only() {
        let opened = own_shape::open(state, request, challenge.as_ref());
        // Nothing is wrong with what others send: it is only not what this camera wants.
        opened.ok_or_else(|| ResponseStatus::refused("MessageParametersLack"))?
    } else {
        open(state, request, challenge.as_ref())?
    };
    match state.reset(&Code::new(&code), &Password::new(&password)) {
        Verdict::Good => Ok(ResponseStatus::ok().reply(&request.path, true)),
        Verdict::WrongCode { tries_left } => Err(ResponseStatus::refused("badverificationCode").tries_left(tries_left)),
        Verdict::Locked { seconds } if state.scenario == Scenario::LockJson => {
            Err(ResponseStatus::invalid_operation("").locked(seconds))
        }
        Verdict::Locked { seconds } => Err(ResponseStatus::invalid_operation("maxPasswordAttempts").locked(seconds)),
        Verdict::WeakPassword => Err(ResponseStatus::refused("ResetPasswordIllegal")),
        Verdict::NoSavedEmail => Err(ResponseStatus::invalid_operation("noSetSecurityEmail")),
    }
}

/// Code and password in the documented shape.
fn open(state: &State, request: &Request, challenge: Option<&Challenge>) -> Result<Opened, ResponseStatus> {
    if !request.wants_json() || !request.is_of_type(&[JSON]) {
        return Err(ResponseStatus::bad_format("badJsonFormat"));
    }
    let (code, password) = members(&request.body)?;
    let open = |value: &str| {
        let value = dialects::open(state.scenario, request, challenge, value)?;
        value.ok_or_else(|| ResponseStatus::bad_content("badJsonContent"))
    };
    Ok((open(&code)?, open(&password)?))
}

/// The two encrypted values: exactly one object with exactly two texts.
fn members(body: &[u8]) -> Result<(String, String), ResponseStatus> {
    let value: Value = serde_json::from_slice(body).map_err(|_| ResponseStatus::bad_format("badJsonFormat"))?;
    let count = |value: &Value| value.as_object().map(Map::len);
    let lacking = || ResponseStatus::bad_content("MessageParametersLack");
    let inner = value.get("EmailCertification").ok_or_else(lacking)?;
    let code = inner.get("securityCode").ok_or_else(lacking)?;
    let password = inner.get("resetPassword").ok_or_else(lacking)?;
    let wrong = || ResponseStatus::bad_content("badJsonContent");
    if count(&value) != Some(1) || count(inner) != Some(2) {
        return Err(wrong());
    }
    let text = |value: &Value| value.as_str().map(str::to_owned).ok_or_else(wrong);
    Ok((text(code)?, text(password)?))
}
