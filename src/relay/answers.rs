//! Pages of our own, for when the camera's cannot be shown. Their words come from whoever starts the relay.

use hyper::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderValue, REFERRER_POLICY, SET_COOKIE};
use hyper::{Response, StatusCode};
use quick_xml::escape::escape;

use super::body::{self, Body};

/// What our own pages say.
#[derive(Clone, Debug, Default)]
pub struct Words {
    /// While the camera's page opens.
    pub opening: String,
    /// To whoever may not use it.
    pub refused: String,
    /// When the camera does not answer.
    pub unreachable: String,
    /// When its page leads to another host.
    pub elsewhere: String,
    /// When the camera does not answer to a new password that it was sent.
    pub lost: String,
    /// When another camera has the address, and a new password was not sent to it.
    pub other_camera: String,
    /// When the camera wants to be spoken with by an outdated TLS.
    pub outdated: String,
}

/// Leads to the camera's page by a page of its own: a browser that came from elsewhere gives a cookie of this kind only to
/// what our own page asks for.
pub fn welcome(words: &str, cookie: &str) -> Response<Body> {
    let mut response = page(StatusCode::OK, words, "<meta http-equiv=\"refresh\" content=\"0;url=/\">");
    if let Ok(cookie) = HeaderValue::try_from(cookie) {
        response.headers_mut().insert(SET_COOKIE, cookie);
    }
    response
}

/// A page with one sentence.
pub fn sentence(status: StatusCode, words: &str) -> Response<Body> {
    page(status, words, "")
}

fn page(status: StatusCode, words: &str, head: &str) -> Response<Body> {
    let words = escape(words);
    let html = format!(
        "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">{head}\
        <title>Regain</title></head><body style=\"font:18px/1.5 sans-serif;max-width:32em;margin:4em auto;padding:0 1em\">\
        <p>{words}</p></body></html>"
    );
    let mut response = Response::new(body::own(html));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    // The link that led here is nobody's business.
    headers.insert(REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    response
}
