//! A reply over HTTP: status, headers, body. It knows their forms, not when they are due.

use std::convert::Infallible;
use std::io::Write as _;

use flate2::Compression;
use flate2::write::GzEncoder;
use futures_util::stream;
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt as _, Full, StreamBody};
use hyper::body::{Bytes, Frame};
use hyper::header::{CONTENT_ENCODING, CONTENT_TYPE, HeaderValue, LOCATION, SERVER, SET_COOKIE, WWW_AUTHENTICATE};
use hyper::{Response, StatusCode};

use crate::simulator::xml::Element;

/// The type of XML. DOCUMENTED.
pub(super) const XML: &str = "application/xml";
/// The type of JSON. DOCUMENTED.
pub(super) const JSON: &str = "application/json";
/// The type of web pages.
pub(super) const HTML: &str = "text/html; charset=utf-8";
/// The type of scripts.
pub(super) const SCRIPT: &str = "application/javascript";
/// The type of a picture from the camera. DOCUMENTED.
pub(super) const JPEG: &str = "image/jpeg";

/// The namespace that firmware V5.7 writes. OBSERVED.
const NAMESPACE: &str = "http://www.hikvision.com/ver20/XMLSchema";
/// The web page that comes with a 401; the camera's own form, not its words. OBSERVED.
const UNAUTHORIZED: &str =
    "<!DOCTYPE html>\n<html><head><title>401</title></head><body>401 Unauthorized</body></html>\n";

/// A body on its way to the client.
pub(in crate::simulator) type Body = UnsyncBoxBody<Bytes, Infallible>;

/// How many bytes a chunk has, where there are some.
const CHUNK: usize = 1000;

/// A reply before it becomes bytes on the wire.
pub(in crate::simulator) struct Reply {
    status: StatusCode,
    content_type: &'static str,
    body: Bytes,
    auth_challenges: Vec<String>,
    cookie: Option<String>,
    location: Option<String>,
    is_gzipped: bool,
    is_chunked: bool,
}

impl Reply {
    /// A reply with a body of some type.
    pub(super) fn new(status: StatusCode, content_type: &'static str, body: impl Into<Bytes>) -> Self {
        Self {
            status,
            content_type,
            body: body.into(),
            auth_challenges: Vec::new(),
            cookie: None,
            location: None,
            is_gzipped: false,
            is_chunked: false,
        }
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

    /// Compresses the body, for a client that opens it.
    pub(super) fn gzipped(self) -> Self {
        let mut writer = GzEncoder::new(Vec::new(), Compression::default());
        match writer.write_all(&self.body).and_then(|()| writer.finish()) {
            Ok(body) => Self { body: body.into(), is_gzipped: true, ..self },
            Err(_) => self,
        }
    }

    /// Sends the body in pieces without telling its length before.
    pub(super) fn in_chunks(self) -> Self {
        Self { is_chunked: true, ..self }
    }

    /// Makes it what the server sends.
    pub(in crate::simulator) fn into_response(self) -> Response<Body> {
        let body = if self.is_chunked {
            let chunks: Vec<_> =
                self.body.chunks(CHUNK).map(|piece| Ok(Frame::data(Bytes::copy_from_slice(piece)))).collect();
            StreamBody::new(stream::iter(chunks)).boxed_unsync()
        } else {
            Full::new(self.body).boxed_unsync()
        };
        let mut response = Response::new(body);
        *response.status_mut() = self.status;
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(self.content_type));
        if self.is_gzipped {
            headers.insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        }
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
