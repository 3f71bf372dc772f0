//! What is read along, and what it means: the recovery picture, the reset that the page sends, and what the camera says
//! to it. Of what carries secrets only the shape is told.

use std::io::Read as _;

use hyper::http::request::Parts;
use hyper::http::response;
use hyper::{Method, header};
use zeroize::Zeroizing;

use super::body::MAX_COPY;
use super::shape;
use crate::camera::RecoveryPictures;
use crate::camera::passing::Passed;
use crate::camera::wire::Document;
use crate::domain::{CommitOutcome, EvidenceKind};

/// What was seen.
#[derive(Debug)]
pub enum Observation {
    /// Somebody has opened the camera's page.
    Opened,
    /// The page has fetched the recovery pictures.
    Pictures(RecoveryPictures),
    /// The page has sent a reset, or a first password.
    ResetSent {
        /// What it proves itself by.
        evidence: EvidenceKind,
        /// Which request it was, such as `emailCertification`.
        name: String,
        /// Its query and its body, without a value.
        shape: String,
    },
    /// What the camera answered to it.
    ResetAnswered(CommitOutcome),
    /// The page wanted to lead to another host, and was not followed.
    LedElsewhere,
    /// The camera did not answer.
    Unreachable,
}

/// What a request is, as far as it is read along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// It asks for the recovery picture.
    Picture,
    /// It carries the evidence and a new password, or a first password.
    Reset(EvidenceKind),
}

/// What a request is. `None`: it only passes.
pub fn kind(head: &Parts) -> Option<Kind> {
    let path = head.uri.path().to_ascii_lowercase();
    if !path.starts_with("/isapi/") && !path.starts_with("/sdk/") {
        return None;
    }
    match head.method {
        Method::GET if path.trim_end_matches('/').ends_with("email/qrcode") => Some(Kind::Picture),
        Method::PUT | Method::POST => {
            RESETS.iter().find(|(name, _)| path.contains(name)).map(|(_, evidence)| Kind::Reset(*evidence))
        }
        _ => None,
    }
}

/// The names of requests that set a password, each with what it proves itself by.
const RESETS: [(&str, EvidenceKind); 6] = [
    ("questioncertification", EvidenceKind::Answers),
    ("emailcertification", EvidenceKind::Code),
    ("guidfiledata", EvidenceKind::Code),
    ("resetpassword", EvidenceKind::Code),
    ("securitycode", EvidenceKind::Code),
    ("activat", EvidenceKind::Code),
];

/// The name in a path that says what a request is for. Other names in it can be values.
pub fn name(head: &Parts) -> String {
    let is_reset = |name: &&str| RESETS.iter().any(|(reset, _)| name.to_ascii_lowercase().contains(reset));
    head.uri.path().split('/').rfind(is_reset).map(crate::camera::wire::shape::clean).unwrap_or_default().to_owned()
}

/// The shape of a request with secrets in it.
pub fn request_shape(query: Option<&str>, body: &[u8]) -> String {
    let query = query.map(|query| format!("?{} ", shape::of_query(query))).unwrap_or_default();
    format!("{query}{}", shape::of_body(body))
}

/// Every value in a request that may be a secret, to take it out of what the camera says to it.
pub fn values(body: &[u8]) -> Vec<Zeroizing<String>> {
    let Some(document) = Document::read(body) else {
        return vec![Zeroizing::new(String::from_utf8_lossy(body).into_owned())];
    };
    let long = document.texts().into_iter().map(|text| text.value).filter(|value| value.len() >= 3);
    long.map(|value| Zeroizing::new(value.to_owned())).collect()
}

/// Reads the reply to a request of a kind, with its body as it came. `None`: it is not what was asked for.
pub fn reply(kind: Kind, head: &response::Parts, body: &[u8], sent: &[Zeroizing<String>]) -> Option<Observation> {
    let opened = opened(head, body)?;
    let passed = Passed { status: head.status.as_u16(), headers: &head.headers, body: &opened };
    match kind {
        Kind::Picture => passed.pictures().map(Observation::Pictures),
        Kind::Reset(evidence) => {
            let secrets = sent.iter().map(|value| value.as_str());
            Some(Observation::ResetAnswered(passed.reset_outcome(evidence, secrets)))
        }
    }
}

/// The body without compression: asked for none, some servers compress all the same.
fn opened(head: &response::Parts, body: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let encoding = head.headers.get(header::CONTENT_ENCODING).map_or(&b""[..], |value| value.as_bytes());
    let mut opened = Zeroizing::new(Vec::with_capacity(body.len()));
    let limit = u64::try_from(MAX_COPY).unwrap_or(u64::MAX);
    match encoding.to_ascii_lowercase().as_slice() {
        b"" | b"identity" => opened.extend_from_slice(body),
        b"gzip" | b"x-gzip" => drop(flate2::read::GzDecoder::new(body).take(limit).read_to_end(&mut opened).ok()?),
        // Some leave out the frame that belongs around it.
        b"deflate" => {
            if flate2::read::ZlibDecoder::new(body).take(limit).read_to_end(&mut opened).is_err() {
                opened.clear();
                flate2::read::DeflateDecoder::new(body).take(limit).read_to_end(&mut opened).ok()?;
            }
        }
        _ => return None,
    }
    Some(opened)
}
