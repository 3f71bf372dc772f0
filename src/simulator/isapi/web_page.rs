//! The web page of the camera, which works as cameras' pages do: a static page with scripts that ask ISAPI, draw the picture
//! and send the reset themselves. It knows files and how they are sent, and nothing of what the scripts do.
//!
//! OBSERVED: the way from `/`, the cookie, compressed scripts, a document without a length. INFERRED: everything else.

mod form;

use hyper::{Method, StatusCode};
use serde_json::json;

use super::dialects;
use super::reply::{HTML, Reply, SCRIPT};
use super::request::Request;
use super::response_status::ResponseStatus;
use crate::simulator::paths;
use crate::simulator::scenario::Scenario;
use crate::simulator::state::State;

/// The page.
const PAGE: &str = include_str!("web_page/login.html");

/// Its scripts, by their names.
const SCRIPTS: [(&str, &str); 4] = [
    ("qr.js", include_str!("web_page/qr.js")),
    ("cipher.js", include_str!("web_page/cipher.js")),
    ("seal.js", include_str!("web_page/seal.js")),
    ("page.js", include_str!("web_page/page.js")),
];

/// Answers a request for the page or a part of it.
pub(super) fn answer(state: &State, request: &Request) -> Result<Reply, ResponseStatus> {
    if request.method == Method::POST && request.path == paths::WEB_PAGE {
        return form::answer(state, request);
    }
    request.must_be(&Method::GET)?;
    match request.path.as_str() {
        paths::WEB_PAGE => {
            let origin = request.own_origin().unwrap_or_default();
            Ok(Reply::redirect(format!("{origin}{}", paths::LOGIN_PAGE)))
        }
        paths::LOGIN_PAGE => {
            let secure = if request.is_secure { "; Secure" } else { "" };
            let page = Reply::new(StatusCode::OK, HTML, PAGE).in_chunks();
            Ok(page.with_cookie(&format!("{}{secure}", state.web_session)))
        }
        paths::PAGE_CONFIG => Ok(Reply::json(&json!({"reset": dialects::name_for_the_page(state.scenario)}))),
        path => script(path, request),
    }
}

fn script(path: &str, request: &Request) -> Result<Reply, ResponseStatus> {
    let name = path.strip_prefix(paths::SCRIPTS).unwrap_or_default();
    let (_, text) = SCRIPTS.into_iter().find(|(its, _)| *its == name).ok_or_else(ResponseStatus::not_found)?;
    let script = Reply::new(StatusCode::OK, SCRIPT, text);
    Ok(if request.accepts_gzip() { script.gzipped() } else { script })
}

/// Whether it can export the recovery picture.
pub(super) fn offers_picture(state: &State) -> bool {
    let has_address = !matches!(state.scenario, Scenario::NoEmailSaved | Scenario::NotActivated);
    state.device.model.by_email && has_address
}
