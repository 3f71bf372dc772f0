//! Signing in: by credentials in each request (`userCheck` is the request that does nothing else), or to a session.
//!
//! OBSERVED in front-ends and in replies of devices. Who may come in is judged by the account.

use hyper::{Method, StatusCode};

use super::reply::Reply;
use super::request::Request;
use super::response_status::ResponseStatus;
use crate::simulator::account::sessions::{Attempt, Offer};
use crate::simulator::account::{Access, Refusal};
use crate::simulator::paths;
use crate::simulator::scenario::Scenario;
use crate::simulator::state::State;
use crate::simulator::xml::Element;
use std::time::Instant;

/// Gives the reply to whoever has signed in, and a 401 to everybody else.
pub(super) fn required(state: &State, request: &Request, reply: impl FnOnce() -> Reply) -> Reply {
    match judge(state, request) {
        Access::Granted { .. } => reply(),
        refused => unauthorized(state, refused),
    }
}

/// Does something for whoever has signed in, and gives a 401 to everybody else.
pub(super) fn admit(
    state: &State,
    request: &Request,
    work: impl FnOnce() -> Result<Reply, ResponseStatus>,
) -> Result<Reply, ResponseStatus> {
    match judge(state, request) {
        Access::Granted { .. } => work(),
        refused => Ok(unauthorized(state, refused)),
    }
}

/// Answers `userCheck`.
pub(super) fn user_check(state: &State, request: &Request) -> Reply {
    let access = judge(state, request);
    let is_attempt = |header: &str| match header.split(' ').next().map(str::to_ascii_lowercase).as_deref() {
        Some("digest") => true,
        Some("basic") => state.scenario == Scenario::OldFirmwareBasic,
        _ => false,
    };
    if request.authorization.as_deref().is_some_and(is_attempt) {
        state.counter.note(|counts| counts.sign_ins += 1);
    }
    if let Access::Granted { with_new } = access {
        state.counter.note(|counts| counts.sign_ins_with_new += u64::from(with_new));
        return Reply::xml(welcome("userCheck"));
    }
    let refusal = state.account().refusal(Instant::now());
    unauthorized(state, access).with_body_of(refused(refusal))
}

/// Begins and ends a session.
pub(super) fn session(state: &State, request: &Request) -> Result<Reply, ResponseStatus> {
    match request.path.as_str() {
        paths::SESSION_CAPABILITIES => {
            request.must_be(&Method::GET)?;
            let names_somebody = request.query.split('&').any(|part| part.starts_with("username="));
            if !names_somebody {
                return Err(ResponseStatus::bad_content("badParameters"));
            }
            return Ok(Reply::xml(offer(&state.sessions().offer())));
        }
        paths::SESSION_LOGOUT => {
            request.must_be(&Method::PUT)?;
            state.sessions().end(request.cookie.as_deref());
            return Ok(ResponseStatus::ok().reply(&request.path, false));
        }
        _ => request.must_be(&Method::POST)?,
    }
    let attempt = state.sessions().attempt(&request.body, state.account().password());
    let Attempt::Whole { is_right, with_tag } = attempt else {
        return Err(ResponseStatus::bad_content("badXmlContent"));
    };
    state.counter.note(|counts| counts.sign_ins += 1);
    let Access::Granted { with_new } = state.account().judge(is_right, Instant::now()) else {
        state.counter.note(|counts| counts.wrong_passwords += 1);
        return Ok(refused(state.account().refusal(Instant::now())));
    };
    state.counter.note(|counts| counts.sign_ins_with_new += u64::from(with_new));
    let session = state.sessions().begin(with_tag);
    let mut root = welcome("SessionLogin");
    if let Some(tag) = &session.tag {
        root = root.leaf("sessionTag", tag);
    }
    Ok(Reply::xml(root.leaf("sessionIDVersion", 2)).with_cookie(&session.cookie))
}

/// Looks at the credentials, and counts wrong ones.
fn judge(state: &State, request: &Request) -> Access {
    if state.sessions().knows(request.cookie.as_deref(), request.session_tag.as_deref()) {
        return Access::Granted { with_new: false };
    }
    let header = request.authorization.as_deref();
    let access = state.account().check(header, request.method.as_str(), &request.target, Instant::now());
    if access == Access::Refused {
        state.counter.note(|counts| counts.wrong_passwords += 1);
    }
    access
}

/// The 401 with a fresh nonce.
fn unauthorized(state: &State, access: Access) -> Reply {
    let stale = access == Access::NotTried { stale: true };
    Reply::unauthorized(state.account().auth_challenges(stale, Instant::now()))
}

/// What a right password is answered with.
fn welcome(root: &str) -> Element {
    Element::new(root)
        .leaf("statusValue", 200)
        .leaf("statusString", "OK")
        .leaf("isDefaultPassword", false)
        .leaf("isRiskPassword", false)
        .leaf("isActivated", true)
}

/// What a wrong password is answered with, and any while the camera is locked.
fn refused(refusal: Refusal) -> Reply {
    let root = Element::new("userCheck")
        .leaf("statusValue", 401)
        .leaf("statusString", "Unauthorized")
        .leaf("isActivated", true)
        .leaf("lockStatus", if refusal.is_locked { "lock" } else { "unlock" })
        .leaf("unlockTime", refusal.unlock_time)
        .leaf("retryLoginTime", refusal.tries_left);
    Reply::xml(root).with_status(StatusCode::UNAUTHORIZED)
}

/// `SessionLoginCap`: what a login needs.
fn offer(offer: &Offer) -> Element {
    Element::new("SessionLoginCap")
        .leaf("sessionID", &offer.session_id)
        .leaf("challenge", &offer.challenge)
        .leaf("iterations", offer.iterations)
        .leaf("isIrreversible", true)
        .leaf("salt", &offer.salt)
        .with(Element::text("isSupportSessionTag", true).attribute("opt", "true,false"))
        .leaf("sessionIDVersion", 2)
}
