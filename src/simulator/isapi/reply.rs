//! A reply over HTTP: status, headers, body. It knows their forms, not when they are due.

use http_body_util::Full;
use hyper::body::Bytes;
use hyper::header::{CONTENT_TYPE, HeaderValue, LOCATION, SERVER, SET_COOKIE, WWW_AUTHENTICATE};
use hyper::{Response, StatusCode};

use crate::simulator::xml::Element;

/// The type of XML. DOCUMENTED.
pub(super) const XML: &str = "application/xml";
/// The type of JSON. DOCUMENTED.
pub(super) const JSON: &str = "application/json";
/// The type of web pages.
pub(super) const HTML: &str = "text/html; charset=utf-8";
/// The type of a picture from the camera. DOCUMENTED.
pub(super) const JPEG: &str = "image/jpeg";

/// The namespace that firmware V5.7 writes. OBSERVED.
const NAMESPACE: &str = "http://www.hikvision.com/ver20/XMLSchema";
/// The web page that comes with a 401; the camera's own form, not its words. OBSERVED.
const UNAUTHORIZED: &str =
    "<!DOCTYPE html>\n<html><head><title>401</title></head><body>401 Unauthorized</body></html>\n";

/// A reply before it becomes bytes on the wire.
pub(in crate::simulator) struct Reply {
    status: StatusCode,
    content_type: &'static str,
    body: Bytes,
    auth_challenges: Vec<String>,
    cookie: Option<String>,
    location: Option<String>,
}

impl Reply {
    /// A reply with a body of some type.
    pub(super) fn new(status: StatusCode, content_type: &'static str, body: impl Into<Bytes>) -> Self {
        Self { status, content_type, body: body.into(), auth_challenges: Vec::new(), cookie: None, location: None }
    }

    /// An XML document; its root gets the version and the namespace that every root has.
    pub(super) fn xml(mut root: Element) -> Self {
        let own = std::mem::take(&mut root.attributes);
        root = root.attribute("version", "2.0").attribute("xmlns", NAMESPACE);
        root.attributes.extend(own);
        Self::new(StatusCode::OK, XML, root.to_xml())
    }

    /// A JSON document.
    pub(super) fn json(value: &serde_json::Value) -> Self {
        Self::new(StatusCode::OK, JSON, value.to_string())
    }

    /// A 401 that asks for credentials in these ways, each in a header of its own.
    pub(super) fn unauthorized(auth_challenges: Vec<String>) -> Self {
        Self { auth_challenges, ..Self::new(StatusCode::UNAUTHORIZED, HTML, UNAUTHORIZED) }
    }

    /// A redirect to another URL.
    pub(in crate::simulator) fn redirect(location: String) -> Self {
        Self { location: Some(location), ..Self::new(StatusCode::FOUND, HTML, "") }
    }

    /// Replaces the status.
    pub(super) fn with_status(self, status: StatusCode) -> Self {
        Self { status, ..self }
    }

    /// Replaces type and body by those of another reply.
    pub(super) fn with_body_of(self, other: Self) -> Self {
        Self { content_type: other.content_type, body: other.body, ..self }
    }

    /// Sets a cookie, name and value.
    pub(super) fn with_cookie(self, cookie: &str) -> Self {
        Self { cookie: Some(format!("{cookie}; path=/; HttpOnly")), ..self }
    }

    /// Makes it what the server sends.
    pub(in crate::simulator) fn into_response(self) -> Response<Full<Bytes>> {
        let mut response = Response::new(Full::new(self.body));
        *response.status_mut() = self.status;
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(self.content_type));
        headers.insert(SERVER, HeaderValue::from_static("App-webs/"));
        // A realm may be written in more than ASCII.
        let value = |text: &String| HeaderValue::from_bytes(text.as_bytes()).ok();
        for challenge in self.auth_challenges.iter().filter_map(value) {
            headers.append(WWW_AUTHENTICATE, challenge);
        }
        if let Some(cookie) = self.cookie.as_ref().and_then(value) {
            headers.insert(SET_COOKIE, cookie);
        }
        if let Some(location) = self.location.as_ref().and_then(value) {
            headers.insert(LOCATION, location);
        }
        response
    }
}
