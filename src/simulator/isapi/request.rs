//! A request over HTTP that was read completely. It knows its parts, not what is answered.

use hyper::Method;
use hyper::body::Bytes;
use hyper::header::{ACCEPT_ENCODING, AUTHORIZATION, CONTENT_TYPE, COOKIE, HOST, HeaderMap, HeaderName, ORIGIN};
use hyper::http::request::Parts;

use super::response_status::ResponseStatus;
use crate::simulator::paths::FORMAT_JSON;

/// The header with the tag of a session. OBSERVED.
const SESSION_TAG: HeaderName = HeaderName::from_static("sessiontag");

/// What a client asks for.
pub(in crate::simulator) struct Request {
    pub(in crate::simulator) method: Method,
    /// The path without the query.
    pub(in crate::simulator) path: String,
    /// Path and query as they were sent.
    pub(in crate::simulator) target: String,
    /// The query without its question mark; empty where there is none.
    pub(in crate::simulator) query: String,
    /// By which name and port the client knows the camera.
    pub(in crate::simulator) host: Option<String>,
    pub(in crate::simulator) authorization: Option<String>,
    pub(in crate::simulator) cookie: Option<String>,
    pub(in crate::simulator) session_tag: Option<String>,
    /// Which page the browser says that it comes from.
    pub(in crate::simulator) origin: Option<String>,
    /// Whether it came over TLS.
    pub(in crate::simulator) is_secure: bool,
    accept_encoding: Option<String>,
    content_type: Option<String>,
    pub(in crate::simulator) body: Bytes,
}

impl Request {
    /// Puts it together from its head and its body.
    pub(in crate::simulator) fn new(head: &Parts, body: Bytes, is_secure: bool) -> Self {
        let header = |name: HeaderName| text(&head.headers, &name);
        Self {
            method: head.method.clone(),
            path: head.uri.path().to_owned(),
            target: head.uri.path_and_query().map_or_else(|| head.uri.path().to_owned(), ToString::to_string),
            query: head.uri.query().unwrap_or_default().to_owned(),
            host: header(HOST),
            authorization: header(AUTHORIZATION),
            cookie: header(COOKIE),
            session_tag: header(SESSION_TAG),
            origin: header(ORIGIN),
            is_secure,
            accept_encoding: header(ACCEPT_ENCODING),
            content_type: header(CONTENT_TYPE),
            body,
        }
    }

    /// Whether the answer is expected as JSON.
    pub(super) fn wants_json(&self) -> bool {
        self.query.split('&').any(|part| part == FORMAT_JSON)
    }

    /// Whether the body is said to be of one of these types.
    pub(super) fn is_of_type(&self, names: &[&str]) -> bool {
        let given = self.content_type.as_deref().unwrap_or_default().split(';').next().unwrap_or_default().trim();
        names.iter().any(|name| given.eq_ignore_ascii_case(name))
    }

    /// Whether the client opens what is compressed by gzip.
    pub(super) fn accepts_gzip(&self) -> bool {
        let accepted = self.accept_encoding.as_deref().unwrap_or_default().split(',');
        let names = accepted.filter_map(|coding| coding.split(';').next());
        names.map(str::trim).any(|name| name.eq_ignore_ascii_case("gzip"))
    }

    /// The scheme and the authority by which the client knows the camera. `None`: it did not say.
    pub(super) fn own_origin(&self) -> Option<String> {
        let scheme = if self.is_secure { "https" } else { "http" };
        self.host.as_ref().map(|host| format!("{scheme}://{host}"))
    }

    /// Whether it carries this cookie, name and value.
    pub(super) fn has_cookie(&self, cookie: &str) -> bool {
        self.cookie.as_deref().unwrap_or_default().split(';').any(|one| one.trim() == cookie)
    }

    /// Refuses every other method.
    pub(super) fn must_be(&self, method: &Method) -> Result<(), ResponseStatus> {
        if self.method == *method { Ok(()) } else { Err(ResponseStatus::invalid_operation("methodNotAllowed")) }
    }
}

/// The text of a header; its bytes may be more than ASCII.
pub(in crate::simulator) fn text(headers: &HeaderMap, name: &HeaderName) -> Option<String> {
    std::str::from_utf8(headers.get(name)?.as_bytes()).ok().map(str::to_owned)
}
