//! Replies over HTTP and the forms of a refusal. It knows shapes, not when they are due.

use http_body_util::Full;
use hyper::body::Bytes;
use hyper::header::{CONTENT_TYPE, HeaderValue, LOCATION, SERVER, SET_COOKIE, WWW_AUTHENTICATE};
use hyper::{Response, StatusCode};

use crate::camera::wire::{Element, NAMESPACE, ResponseStatus};

/// The types of what is sent.
pub(super) const XML: &str = "application/xml";
pub(super) const JSON: &str = "application/json";
pub(super) const HTML: &str = "text/html; charset=utf-8";
pub(super) const JPEG: &str = "image/jpeg";

/// The page of a refused sign-in; the camera's own form, not its words.
const UNAUTHORIZED: &str =
    "<!DOCTYPE html>\n<html><head><title>401</title></head><body>401 Unauthorized</body></html>\n";

/// A reply before it becomes bytes on the wire.
pub(super) struct Reply {
    status: StatusCode,
    content_type: &'static str,
    body: Bytes,
    questions: Vec<String>,
    cookie: Option<String>,
}

impl Reply {
    /// A reply with a body of some type.
    pub(super) fn new(status: StatusCode, content_type: &'static str, body: impl Into<Bytes>) -> Self {
        Self { status, content_type, body: body.into(), questions: Vec::new(), cookie: None }
    }

    /// An XML document, with the version and namespace that every root has.
    pub(super) fn xml(root: Element) -> Self {
        let Element { name, attributes, text, children } = root;
        let mut named = Element::new(&name).attribute("version", "2.0").attribute("xmlns", NAMESPACE);
        named.attributes.extend(attributes);
        Self::new(StatusCode::OK, XML, Element { text, children, ..named }.to_xml())
    }

    /// A JSON document.
    pub(super) fn json(value: &serde_json::Value) -> Self {
        Self::new(StatusCode::OK, JSON, value.to_string())
    }

    /// A 401 with the questions for credentials.
    pub(super) fn unauthorized(questions: Vec<String>) -> Self {
        Self { questions, ..Self::new(StatusCode::UNAUTHORIZED, HTML, UNAUTHORIZED) }
    }

    /// The same with another body.
    pub(super) fn saying(self, content_type: &'static str, body: String) -> Self {
        Self { content_type, body: body.into(), ..self }
    }

    /// The same with a cookie.
    pub(super) fn with_cookie(self, cookie: &str) -> Self {
        Self { cookie: Some(format!("{cookie}; path=/; HttpOnly")), ..self }
    }

    /// The way to the same place over TLS.
    pub(super) fn elsewhere(place: &str) -> Response<Full<Bytes>> {
        let mut response = Self::new(StatusCode::FOUND, HTML, "").into_response();
        if let Ok(place) = HeaderValue::try_from(place) {
            response.headers_mut().insert(LOCATION, place);
        }
        response
    }

    /// Makes it what the server sends.
    pub(super) fn into_response(self) -> Response<Full<Bytes>> {
        let mut response = Response::new(Full::new(self.body));
        *response.status_mut() = self.status;
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(self.content_type));
        headers.insert(SERVER, HeaderValue::from_static("App-webs/"));
        for question in
            self.questions.into_iter().filter_map(|question| HeaderValue::from_bytes(question.as_bytes()).ok())
        {
            headers.append(WWW_AUTHENTICATE, question);
        }
        if let Some(Ok(cookie)) = self.cookie.map(HeaderValue::try_from) {
            headers.insert(SET_COOKIE, cookie);
        }
        response
    }
}

/// A `ResponseStatus` before it is written, and the HTTP status that goes with it.
pub(super) struct Outcome {
    http: StatusCode,
    code: u32,
    words: &'static str,
    reason: &'static str,
    tries: Tries,
    is_broken: bool,
}

/// What an outcome says about further tries.
enum Tries {
    Unsaid,
    Left(u32),
    Locked(u64),
}

impl Outcome {
    fn new(http: StatusCode, code: u32, words: &'static str, reason: &'static str) -> Self {
        Self { http, code, words, reason, tries: Tries::Unsaid, is_broken: false }
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
    pub(super) fn too_long() -> Self {
        Self { http: StatusCode::PAYLOAD_TOO_LARGE, ..Self::bad_content("badParameters") }
    }

    /// There is nothing at this path.
    pub(super) fn not_found() -> Self {
        Self { http: StatusCode::NOT_FOUND, ..Self::invalid_operation("notSupport") }
    }

    /// The same with the status of HTTP that says "not you".
    pub(super) fn forbidden(self) -> Self {
        Self { http: StatusCode::FORBIDDEN, ..self }
    }

    /// With how many tries are left.
    pub(super) fn tries_left(self, tries: u32) -> Self {
        Self { tries: Tries::Left(tries), ..self }
    }

    /// With how many seconds everything is refused.
    pub(super) fn locked(self, seconds: u64) -> Self {
        Self { tries: Tries::Locked(seconds), ..self }
    }

    /// Whether the message broke the documents.
    pub(super) fn is_broken(&self) -> bool {
        self.is_broken
    }

    /// The reply, as JSON or as XML.
    pub(super) fn reply(&self, path: &str, as_json: bool) -> Reply {
        let (lock, tries, seconds) = match self.tries {
            Tries::Unsaid => (None, None, None),
            Tries::Left(tries) => (Some("unlock"), Some(tries), Some(0)),
            Tries::Locked(seconds) => (Some("lock"), Some(0), Some(seconds)),
        };
        let status = ResponseStatus {
            request_url: path.to_owned(),
            error_code: error_code(self.reason),
            error_msg: self.reason.to_owned(),
            lock_status: lock.map(str::to_owned),
            retry_times: tries,
            res_lock_time: seconds,
            ..ResponseStatus::new(self.code, self.words, self.reason)
        };
        match as_json {
            true => Reply::new(self.http, JSON, status.to_json()),
            false => Reply::new(self.http, XML, status.to_xml()),
        }
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
