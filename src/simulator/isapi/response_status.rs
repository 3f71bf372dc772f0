//! `ResponseStatus`: what the camera says became of a request, in XML and in JSON, with the HTTP status that goes with it.
//!
//! DOCUMENTED in its members; which reason comes when is the matter of each route.

use hyper::StatusCode;
use serde_json::{Map, Value};

use super::reply::Reply;
use crate::simulator::xml::Element;

/// A `ResponseStatus` before it is written.
#[derive(Debug)]
pub(in crate::simulator) struct ResponseStatus {
    http: StatusCode,
    code: u32,
    string: &'static str,
    reason: &'static str,
    lock: Option<Lock>,
    is_broken: bool,
}

/// What a refusal says about further tries. DOCUMENTED: its members and its two words.
#[derive(Clone, Copy, Debug)]
struct Lock {
    status: &'static str,
    tries_left: u32,
    seconds: u64,
}

impl ResponseStatus {
    fn new(http: StatusCode, code: u32, string: &'static str, reason: &'static str) -> Self {
        Self { http, code, string, reason, lock: None, is_broken: false }
    }

    /// Done.
    pub(super) fn ok() -> Self {
        Self::new(StatusCode::OK, 1, "OK", "ok")
    }

    /// Not now, or not on this camera.
    pub(super) fn invalid_operation(reason: &'static str) -> Self {
        Self::new(StatusCode::FORBIDDEN, 4, "Invalid Operation", reason)
    }

    /// The message is understood, and one of its values is not acceptable.
    pub(super) fn refused(reason: &'static str) -> Self {
        Self::new(StatusCode::BAD_REQUEST, 6, "Invalid Message Content", reason)
    }

    /// The form of the message breaks the documents.
    pub(super) fn bad_format(reason: &'static str) -> Self {
        Self { is_broken: true, ..Self::new(StatusCode::BAD_REQUEST, 5, "Invalid Message Format", reason) }
    }

    /// The content of the message breaks the documents.
    pub(super) fn bad_content(reason: &'static str) -> Self {
        Self { is_broken: true, ..Self::refused(reason) }
    }

    /// The message is too long, or came too slowly.
    pub(in crate::simulator) fn too_long() -> Self {
        Self { http: StatusCode::PAYLOAD_TOO_LARGE, ..Self::bad_content("badParameters") }
    }

    /// There is nothing at this path.
    pub(super) fn not_found() -> Self {
        Self { http: StatusCode::NOT_FOUND, ..Self::invalid_operation("notSupport") }
    }

    /// Goes out with the HTTP status 403.
    pub(super) fn forbidden(self) -> Self {
        Self { http: StatusCode::FORBIDDEN, ..self }
    }

    /// Says how many tries are left.
    pub(super) fn tries_left(self, tries: u32) -> Self {
        Self { lock: Some(Lock { status: "unlock", tries_left: tries, seconds: 0 }), ..self }
    }

    /// Says for how many seconds everything is refused.
    pub(super) fn locked(self, seconds: u64) -> Self {
        Self { lock: Some(Lock { status: "locked", tries_left: 0, seconds }), ..self }
    }

    /// Whether the message broke the documents.
    pub(super) fn is_broken(&self) -> bool {
        self.is_broken
    }

    /// The reply to a request for this path, as JSON or as XML.
    pub(in crate::simulator) fn reply(&self, path: &str, as_json: bool) -> Reply {
        let members = self.members(path);
        if as_json {
            let members: Map<_, _> = members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
            return Reply::json(&Value::Object(members)).with_status(self.http);
        }
        let plain = |value: Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let leaf = |root: Element, (name, value)| root.leaf(name, plain(value));
        Reply::xml(members.into_iter().fold(Element::new("ResponseStatus"), leaf)).with_status(self.http)
    }

    /// What there is to say, in the order of the documents.
    fn members(&self, path: &str) -> Vec<(&'static str, Value)> {
        let mut members =
            vec![("requestURL", path.into()), ("statusCode", self.code.into()), ("statusString", self.string.into())];
        if !self.reason.is_empty() {
            members.push(("subStatusCode", self.reason.into()));
            members.extend(error_code(self.reason).map(|code| ("errorCode", code.into())));
            members.push(("errorMsg", self.reason.into()));
        }
        if let Some(lock) = self.lock {
            members.push(("lockStatus", lock.status.into()));
            members.push(("retryTimes", lock.tries_left.into()));
            members.push(("resLockTime", lock.seconds.into()));
        }
        members
    }
}

/// The numbers that are published. DOCUMENTED; the other reasons have none.
fn error_code(reason: &str) -> Option<u32> {
    match reason {
        "ok" => Some(1),
        "notSupport" => Some(0x4000_0001),
        "methodNotAllowed" => Some(0x4000_0004),
        "invalidOperation" => Some(0x4000_0006),
        "notActivated" => Some(0x4000_0007),
        "badXmlFormat" => Some(0x5000_0001),
        "badParameters" => Some(0x6000_0001),
        "badXmlContent" => Some(0x6000_0003),
        _ => None,
    }
}
