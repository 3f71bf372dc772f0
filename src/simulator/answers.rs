//! What the camera answers to which request. It knows paths and rules; sockets and limits are in `camera`.

use std::time::Instant;

use hyper::body::Bytes;
use hyper::{Method, StatusCode};
use serde_json::Value;

use super::challenge::Challenge;
use super::digest_check::SignIn;
use super::recovery::Verdict;
use super::reply::{JPEG, Outcome, Reply, XML};
use super::sessions::Attempt;
use super::state::State;
use super::{Scenario, dialects, export, odd_days, own_page, pages, questions, view};
use crate::camera::wire::{Element, FORMAT_JSON, UserCheck, path, reset, session};
use crate::secret::{Code, Password};

/// A request that was read completely.
pub(super) struct Ask {
    pub(super) method: Method,
    pub(super) path: String,
    /// Path and query as they were sent.
    pub(super) target: String,
    pub(super) query: String,
    pub(super) authorization: Option<String>,
    pub(super) cookie: Option<String>,
    pub(super) tag: Option<String>,
    pub(super) content_type: Option<String>,
    pub(super) body: Bytes,
}

impl Ask {
    /// Whether the answer is expected as JSON.
    pub(super) fn wants_json(&self) -> bool {
        self.query.split('&').any(|part| part == FORMAT_JSON)
    }

    /// Whether the body is said to be of this type.
    pub(super) fn is_of_type(&self, name: &str) -> bool {
        let given = self.content_type.as_deref().unwrap_or_default().split(';').next().unwrap_or_default();
        given.trim().eq_ignore_ascii_case(name)
    }
}

/// What stops a request before it is answered.
type Answer = Result<Reply, Outcome>;

/// Answers a request. `None`: hang up.
pub(super) fn answer(state: &State, ask: &Ask) -> Option<Reply> {
    // Whatever day it is: what is not counted cannot be missed.
    let of_a_reset = matches!(ask.path.as_str(), path::EMAIL_CERTIFICATION | path::QUESTION_CERTIFICATION);
    let is_commit = of_a_reset && ask.method == Method::PUT;
    if is_commit {
        state.counter.note(|counts| counts.commits += 1);
    }
    if let Some(answer) = odd_days::answer(state, &ask.path) {
        return Some(answer.unwrap_or_else(|outcome| outcome.reply(&ask.path, ask.wants_json())));
    }
    let answer = match ask.path.as_str() {
        // OBSERVED: none of this is known before V5.3.
        path::ACTIVATE_STATUS | path::EXTERN_CAP | path::EMAIL_CAP | path::EMAIL | path::QR_CODE
            if state.scenario == Scenario::OldFirmwareBasic =>
        {
            Err(Outcome::not_found())
        }
        path::ACTIVATE_STATUS => activate_status(state, ask),
        own_page::PATH => own_page::answer(state, ask),
        export::PATH if own_page::offers_picture(state) => only(ask, &Method::GET).and_then(|()| export::answer(state)),
        _ if state.scenario == Scenario::NotActivated => Err(Outcome::invalid_operation("notActivated")),
        path::EMAIL_CAP | path::EMAIL | path::QR_CODE | path::EMAIL_CERTIFICATION if !state.is_by_email() => {
            Err(Outcome::not_found())
        }
        _ if is_commit && state.scenario == Scenario::DropsAtCommit => return None,
        path::EMAIL_CERTIFICATION if ask.method == Method::PUT => certification(state, ask),
        path::CHALLENGE if !dialects::has_exchange(state.scenario) => Err(Outcome::not_found()),
        path::QUESTION_CONFIG | path::QUESTION_CERTIFICATION => questions::answer(state, ask),
        path::CHALLENGE => only(ask, &Method::POST).and_then(|()| challenge(state, ask)),
        session::CAPABILITIES | session::LOGIN | session::LOGOUT if state.scenario == Scenario::SessionLogin => {
            session_login(state, ask)
        }
        _ => only(ask, &Method::GET).and_then(|()| question(state, ask)),
    };
    Some(answer.unwrap_or_else(|outcome| {
        if outcome.is_broken() {
            state.counter.note(|counts| counts.broken_requests += 1);
        }
        outcome.reply(&ask.path, ask.wants_json())
    }))
}

fn only(ask: &Ask, method: &Method) -> Result<(), Outcome> {
    if ask.method == *method { Ok(()) } else { Err(Outcome::invalid_operation("methodNotAllowed")) }
}

/// OBSERVED: the documents that are JSON are only given for `format=json`. What happens without it is INFERRED.
fn json(ask: &Ask, value: impl FnOnce() -> Value) -> Answer {
    if ask.wants_json() { Ok(Reply::json(&value())) } else { Err(Outcome::bad_content("badParameters")) }
}

fn activate_status(state: &State, ask: &Ask) -> Answer {
    only(ask, &Method::GET)?;
    Ok(Reply::xml(pages::activate_status(state.scenario != Scenario::NotActivated)))
}

/// Everything that only asks.
fn question(state: &State, ask: &Ask) -> Answer {
    let has_email = state.scenario != Scenario::NoEmailSaved;
    let by_email = state.is_by_email();
    match ask.path.as_str() {
        pages::LANGUAGE => Ok(Reply::xml(pages::language())),
        path::SECURITY_CAP => Ok(Reply::xml(dialects::security_cap(state.scenario, pages::security_cap(by_email)))),
        path::EXTERN_CAP => Ok(Reply::xml(pages::extern_cap(by_email))),
        path::EMAIL_CAP => json(ask, pages::email_cap),
        path::EMAIL => json(ask, || pages::email(state.present(), has_email)),
        path::QR_CODE if !has_email => Err(Outcome::invalid_operation("noSetSecurityEmail")),
        path::QR_CODE => json(ask, || pages::qr_code(state.present())),
        path::USER_CHECK => Ok(user_check(state, ask)),
        path::DEVICE_INFO => Ok(signed_in(state, ask, || Reply::xml(pages::device_info(state.present())))),
        pages::STATUS => Ok(signed_in(state, ask, || Reply::xml(pages::status(state.present())))),
        path::TIME => Ok(signed_in(state, ask, || Reply::xml(pages::time(state.present())))),
        path::PICTURE => Ok(signed_in(state, ask, || Reply::new(StatusCode::OK, JPEG, view::jpeg()))),
        path::EMAIL_CERTIFICATION => Err(Outcome::invalid_operation("methodNotAllowed")),
        _ => Err(Outcome::not_found()),
    }
}

/// Looks at the credentials; counts what came of them.
fn sign_in(state: &State, ask: &Ask) -> SignIn {
    if state.sessions().knows(ask.cookie.as_deref(), ask.tag.as_deref()) {
        return SignIn::Welcome { with_new: false };
    }
    let header = ask.authorization.as_deref();
    let sign_in = state.login().check(header, ask.method.as_str(), &ask.target, Instant::now());
    if sign_in == SignIn::Refused {
        state.counter.note(|counts| counts.wrong_passwords += 1);
    }
    sign_in
}

/// The 401 with a fresh nonce.
fn unauthorized(state: &State, sign_in: SignIn) -> Reply {
    let stale = sign_in == SignIn::NotTried { stale: true };
    Reply::unauthorized(state.login().questions(stale, Instant::now()))
}

fn signed_in(state: &State, ask: &Ask, reply: impl FnOnce() -> Reply) -> Reply {
    match sign_in(state, ask) {
        SignIn::Welcome { .. } => reply(),
        refused => unauthorized(state, refused),
    }
}

fn user_check(state: &State, ask: &Ask) -> Reply {
    let came_of_it = sign_in(state, ask);
    let is_try = |header: &str| match header.split(' ').next().map(str::to_ascii_lowercase).as_deref() {
        Some("digest") => true,
        Some("basic") => state.scenario == Scenario::OldFirmwareBasic,
        _ => false,
    };
    if ask.authorization.as_deref().is_some_and(is_try) {
        state.counter.note(|counts| counts.sign_ins += 1);
    }
    if let SignIn::Welcome { with_new } = came_of_it {
        state.counter.note(|counts| counts.sign_ins_with_new += u64::from(with_new));
        return Reply::new(StatusCode::OK, XML, UserCheck::welcome().to_xml());
    }
    let refusal = state.login().refusal(Instant::now());
    unauthorized(state, came_of_it).saying(XML, refusal.to_xml())
}

/// A session begins and ends. OBSERVED.
fn session_login(state: &State, ask: &Ask) -> Answer {
    match ask.path.as_str() {
        session::CAPABILITIES => {
            only(ask, &Method::GET)?;
            return Ok(Reply::xml(state.sessions().offer().to_element()));
        }
        session::LOGOUT => {
            only(ask, &Method::PUT)?;
            state.sessions().end(ask.cookie.as_deref());
            return Ok(Outcome::ok().reply(&ask.path, false));
        }
        _ => only(ask, &Method::POST)?,
    }
    let attempt = state.sessions().attempt(&ask.body, state.login().password());
    let Attempt::Tried { right, with_tag } = attempt else { return Err(Outcome::bad_content("badXmlContent")) };
    state.counter.note(|counts| counts.sign_ins += 1);
    let SignIn::Welcome { with_new } = state.login().judge(right, Instant::now()) else {
        state.counter.note(|counts| counts.wrong_passwords += 1);
        let refusal = state.login().refusal(Instant::now());
        return Ok(Reply::new(StatusCode::UNAUTHORIZED, XML, refusal.to_xml()));
    };
    state.counter.note(|counts| counts.sign_ins_with_new += u64::from(with_new));
    let open = state.sessions().begin(with_tag);
    Ok(Reply::new(StatusCode::OK, XML, session::welcome_with(Some("2"), open.tag.as_deref())).with_cookie(&open.cookie))
}

fn challenge(state: &State, ask: &Ask) -> Answer {
    if !ask.is_of_type(XML) && !ask.is_of_type("text/xml") {
        return Err(Outcome::bad_format("badXmlFormat"));
    }
    let request = Element::read(&ask.body).filter(|root| root.is(reset::PUBLIC_KEY));
    let request = request.ok_or_else(|| Outcome::bad_format("badXmlFormat"))?;
    let key = request.text_of(reset::KEY).ok_or_else(|| Outcome::bad_content("badXmlContent"))?;
    let (challenge, sealed) = Challenge::answer(key).ok_or_else(|| Outcome::bad_content("badXmlContent"))?;
    state.keep_challenge(challenge);
    Ok(Reply::xml(pages::challenge(&sealed)))
}

/// The reset. INFERRED in its shape and in every refusal but the names of the reasons, which are OBSERVED.
fn certification(state: &State, ask: &Ask) -> Answer {
    let challenge = state.take_challenge();
    if state.scenario == Scenario::UnknownReply {
        return Err(Outcome::refused("MessageParametersLack"));
    }
    if !ask.wants_json() || !ask.is_of_type("application/json") {
        return Err(Outcome::bad_format("badJsonFormat"));
    }
    let (code, password) = order(&ask.body)?;
    let (code, password) = dialects::open(state.scenario, ask, challenge.as_ref(), (&code, &password))?;
    match state.reset(&Code::new(&code), &Password::new(&password)) {
        Verdict::Good => Ok(Outcome::ok().reply(&ask.path, true)),
        Verdict::WrongCode { tries_left } => Err(Outcome::refused("badverificationCode").tries_left(tries_left)),
        Verdict::Locked { seconds } => Err(Outcome::invalid_operation("maxPasswordAttempts").locked(seconds)),
        Verdict::WeakPassword => Err(Outcome::refused("ResetPasswordIllegal")),
        Verdict::NoSavedEmail => Err(Outcome::invalid_operation("noSetSecurityEmail")),
    }
}

/// The two sealed values: exactly one object with exactly two texts.
fn order(body: &[u8]) -> Result<(String, String), Outcome> {
    let value: Value = serde_json::from_slice(body).map_err(|_| Outcome::bad_format("badJsonFormat"))?;
    let members = |value: &Value| value.as_object().map(serde_json::Map::len);
    let lacking = || Outcome::bad_content("MessageParametersLack");
    let inner = value.get(reset::WRAPPER).ok_or_else(lacking)?;
    let code = inner.get(reset::CODE).ok_or_else(lacking)?;
    let password = inner.get(reset::PASSWORD).ok_or_else(lacking)?;
    let wrong = || Outcome::bad_content("badJsonContent");
    if members(&value) != Some(1) || members(inner) != Some(2) {
        return Err(wrong());
    }
    let text = |value: &Value| value.as_str().map(str::to_owned).ok_or_else(wrong);
    Ok((text(code)?, text(password)?))
}
