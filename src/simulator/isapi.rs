//! The camera's HTTP interface (ISAPI): which request gets which reply. It knows paths and rules; sockets and limits are
//! the matter of `http_server`.

mod dialects;
mod documents;
mod faults;
mod onvif;
mod own_shape;
mod qr_export;
mod questions;
mod reply;
mod request;
mod reset;
mod response_status;
mod sign_in;
mod snapshot;
mod upkeep;
mod web_page;

use hyper::{Method, StatusCode};
use serde_json::Value;

pub(super) use self::questions::SAVED as SAVED_QUESTIONS;
use self::reply::JPEG;
pub(super) use self::reply::{Body, Reply};
pub(super) use self::request::{Request, text as header_text};
pub(super) use self::response_status::ResponseStatus;
use super::paths;
use super::scenario::Scenario;
use super::state::State;

/// A reply, or the refusal that stands in its place.
type Answer = Result<Reply, ResponseStatus>;

/// Answers a request. `None`: the camera hangs up.
pub(super) fn answer(state: &State, request: &Request) -> Option<Reply> {
    let path = request.path.as_str();
    // Counted in every scenario: what is not counted cannot be missed.
    let is_reset = matches!(path, paths::EMAIL_CERTIFICATION | paths::QUESTION_CERTIFICATION);
    let is_commit = is_reset && request.method == Method::PUT;
    if is_commit {
        state.counter.note(|counts| counts.commits += 1);
    }
    let answer = match faults::answer(state, path) {
        Some(faulty) => return Some(faulty.unwrap_or_else(|refusal| refusal.reply(path, request.wants_json()))),
        None if is_commit && exists(state, path) && state.scenario == Scenario::DropsAtCommit => return None,
        None => route(state, request),
    };
    Some(answer.unwrap_or_else(|refusal| {
        if refusal.is_broken() {
            state.counter.note(|counts| counts.broken_requests += 1);
        }
        refusal.reply(path, request.wants_json())
    }))
}

/// What may be asked for, and by which method.
fn route(state: &State, request: &Request) -> Answer {
    let path = request.path.as_str();
    if !exists(state, path) {
        return Err(ResponseStatus::not_found());
    }
    match path {
        paths::ACTIVATE_STATUS => {
            request.must_be(&Method::GET)?;
            Ok(Reply::xml(documents::activate_status(state.scenario != Scenario::NotActivated)))
        }
        paths::ONVIF_DEVICE => onvif::answer(state, request),
        paths::WEB_PAGE | paths::LOGIN_PAGE | paths::PAGE_CONFIG => web_page::answer(state, request),
        _ if path.starts_with(paths::SCRIPTS) => web_page::answer(state, request),
        paths::QR_EXPORT if web_page::offers_picture(state) => {
            request.must_be(&Method::GET)?;
            qr_export::answer(state)
        }
        _ if state.scenario == Scenario::NotActivated => Err(ResponseStatus::invalid_operation("notActivated")),
        paths::EMAIL_CERTIFICATION if request.method == Method::PUT => reset::certification(state, request),
        paths::CHALLENGE => reset::challenge(state, request),
        paths::TIME if request.method != Method::GET => upkeep::time(state, request),
        paths::EMAIL if request.method != Method::GET => upkeep::email(state, request),
        paths::QUESTION_CONFIGURATION | paths::QUESTION_CERTIFICATION => questions::answer(state, request),
        paths::SESSION_CAPABILITIES | paths::SESSION_LOGIN | paths::SESSION_LOGOUT
            if state.scenario == Scenario::SessionLogin =>
        {
            sign_in::session(state, request)
        }
        _ => {
            request.must_be(&Method::GET)?;
            document(state, request)
        }
    }
}

/// Whether a camera of this kind has such a path at all.
fn exists(state: &State, path: &str) -> bool {
    match path {
        // OBSERVED: none of this is known before V5.3.
        paths::ACTIVATE_STATUS | paths::EXTERN_CAPABILITIES if state.scenario == Scenario::OldFirmwareBasic => false,
        paths::EMAIL_CAPABILITIES | paths::EMAIL | paths::QR_CODE | paths::EMAIL_CERTIFICATION => {
            state.is_by_email() || state.scenario == Scenario::NotActivated
        }
        paths::CHALLENGE => dialects::has_exchange(state.scenario),
        // INFERRED: the cameras behind a recorder have their pictures elsewhere.
        paths::PICTURE => !state.scenario.is_recorder(),
        paths::RECORDER_PICTURE => state.scenario.is_recorder(),
        _ => true,
    }
}

/// Everything that only reads.
fn document(state: &State, request: &Request) -> Answer {
    let device = state.present();
    let has_email = state.scenario != Scenario::NoEmailSaved;
    let by_email = state.is_by_email();
    match request.path.as_str() {
        paths::LANGUAGE => Ok(Reply::xml(documents::language())),
        paths::SECURITY_CAPABILITIES => {
            let usual = documents::security_capabilities(by_email);
            Ok(Reply::xml(dialects::security_capabilities(state.scenario, usual)))
        }
        paths::EXTERN_CAPABILITIES => Ok(Reply::xml(documents::extern_capabilities(by_email))),
        paths::EMAIL_CAPABILITIES => json(request, || documents::email_capabilities(device)),
        paths::EMAIL => {
            let is_saved = has_email || state.has_changed_address();
            json(request, || documents::email(&state.saved(), is_saved))
        }
        paths::QR_CODE if !has_email => Err(ResponseStatus::invalid_operation("noSetSecurityEmail")),
        paths::QR_CODE => json(request, || documents::qr_code(&state.saved(), state.service())),
        paths::USER_CHECK => Ok(sign_in::user_check(state, request)),
        paths::DEVICE_INFO => Ok(sign_in::required(state, request, || Reply::xml(documents::device_info(device)))),
        paths::STATUS => {
            Ok(sign_in::required(state, request, || Reply::xml(documents::status(device, &state.clock().1))))
        }
        paths::TIME => {
            let (clock, local_time) = state.clock();
            Ok(sign_in::required(state, request, || Reply::xml(documents::time(&clock, &local_time))))
        }
        paths::PICTURE | paths::RECORDER_PICTURE => {
            let picture = || Reply::new(StatusCode::OK, JPEG, snapshot::jpeg());
            Ok(sign_in::required(state, request, picture))
        }
        paths::EMAIL_CERTIFICATION => Err(ResponseStatus::invalid_operation("methodNotAllowed")),
        _ => Err(ResponseStatus::not_found()),
    }
}

/// OBSERVED: the documents that are JSON are only given for `format=json`. What happens without it is INFERRED. DOCUMENTED:
/// with `security` their values would be encrypted; who is not signed in has no key for that, so it is refused.
fn json(request: &Request, value: impl FnOnce() -> Value) -> Answer {
    if request.query.split('&').any(|part| part.starts_with("security=")) {
        return Err(ResponseStatus::bad_content("badParameters"));
    }
    if request.wants_json() { Ok(Reply::json(&value())) } else { Err(ResponseStatus::bad_content("badParameters")) }
}
