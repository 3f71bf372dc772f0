//! What is read along, and what it means: the recovery picture, the saved address, what the camera offers, its lock, the
//! reset that the page sends, and what the camera says to it. Of what carries secrets only the shape is told.

use hyper::http::request::Parts;
use hyper::http::response;
use hyper::{Method, Uri, header};
use percent_encoding::percent_decode_str;
use zeroize::Zeroizing;

use super::awaited::Awaited;
use super::body::MAX_COPY;
use super::observation::Observation;
use crate::camera::compression::opened;
use crate::camera::fitting;
use crate::camera::passing::Passed;
use crate::camera::wire::{Asked, Document};
use crate::domain::{EvidenceKind, SeenReset};

/// What a request is, as far as it is read along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// It asks for the recovery picture.
    Picture,
    /// It asks for the saved addresses.
    Addresses,
    /// It changes the saved address.
    NewAddress,
    /// It asks what the camera offers, or signs in: its answer may tell of a lock.
    Question,
    /// It carries the evidence and a new password, or a first password.
    Reset(EvidenceKind),
}

/// The last names of requests that set a new password, in small letters. OBSERVED: those by e-mail, by questions and by key
/// file. DOCUMENTED: those by phone and the first password.
const RESETS: [(&str, EvidenceKind); 7] = [
    ("emailcertification", EvidenceKind::Code),
    ("questioncertification", EvidenceKind::Answers),
    ("guidfiledata", EvidenceKind::Code),
    ("resetpassword", EvidenceKind::Code),
    ("resetpasswordbyphonenosecuritycode", EvidenceKind::Code),
    ("activate", EvidenceKind::Code),
    ("activation", EvidenceKind::Code),
];

/// Whether the last name of a path is that of a reset which is not named above: every one that begins or ends like it, but
/// for the number of a phone and the check of a code alone (DOCUMENTED).
fn is_other_reset(name: &str) -> bool {
    name.starts_with("resetpasswordby") || name.ends_with("resetpassword") || name.ends_with("certification")
}

/// A path as a server understands it, however a page puts it together: with two slashes in a row, with signs by their number,
/// with parameters behind a name. INFERRED of cameras.
pub fn plain_path(uri: &Uri) -> String {
    let path = percent_decode_str(uri.path()).decode_utf8_lossy();
    let names = path.split('/').map(|name| name.split(';').next().unwrap_or_default());
    names.filter(|name| !name.is_empty() && *name != ".").fold(String::new(), |path, name| path + "/" + name)
}

/// What a request is. `None`: it only passes.
pub fn kind(head: &Parts) -> Option<Kind> {
    let path = plain_path(&head.uri).to_ascii_lowercase();
    if !path.starts_with("/isapi/") && !path.starts_with("/sdk/") {
        return None;
    }
    let last = path.rsplit('/').next().unwrap_or_default();
    let changes = matches!(head.method, Method::PUT | Method::POST | Method::PATCH);
    if changes {
        let known = RESETS.iter().find(|(name, _)| *name == last).map(|(_, evidence)| *evidence);
        let evidence = known.or_else(|| is_other_reset(last).then_some(EvidenceKind::Code));
        if let Some(evidence) = evidence {
            return Some(Kind::Reset(evidence));
        }
    }
    let asks = head.method == Method::GET;
    match last {
        // Some ask for it under a name of their own. Elsewhere than below `Security` such pictures are of other things.
        name if name.contains("qrcode") && path.contains("/security/") && (asks || head.method == Method::POST) => {
            Some(Kind::Picture)
        }
        "parameter" if asks && path.ends_with("email/parameter") => Some(Kind::Addresses),
        "parameter" if changes && path.ends_with("email/parameter") => Some(Kind::NewAddress),
        "capabilities" if asks && path.contains("/security/") => Some(Kind::Question),
        "usercheck" | "sessionlogin" => Some(Kind::Question),
        _ => None,
    }
}

/// Reads a request that sets a new password, with its [`plain_path`]. `None`: it only looks like one. `is_put`: by its
/// method.
pub fn reset(
    evidence: EvidenceKind,
    path: &str,
    is_put: bool,
    query: Option<&str>,
    body: &[u8],
) -> Option<Observation> {
    // OBSERVED: a key file is exported by the name under which it is taken in, with the password that is known.
    let is_export = |document: &Document| document.is("LoginPassword");
    if Document::read(body).as_ref().is_some_and(is_export) {
        return None;
    }
    let asked = Asked::new(query, body);
    let fits = if is_put { fitting(path, &asked) } else { Vec::new() };
    let last = path.rsplit('/').next().unwrap_or_default();
    let name = last.chars().filter(char::is_ascii_alphanumeric).take(40).collect();
    Some(Observation::ResetSent(SeenReset { evidence, name, shape: asked.to_string(), fits }))
}

/// Every value in a request that may be a secret, to take it out of what the camera says to it.
pub fn values(body: &[u8]) -> Vec<Zeroizing<String>> {
    let mut values = Document::read(body).map_or_else(|| of_form(body), |document| document.values());
    values.retain(|value| value.len() >= SHORTEST_SECRET);
    values
}

/// What is shorter stands in many a sentence, and is neither code nor password.
const SHORTEST_SECRET: usize = 3;

/// The values of a form, as they are written and as they are meant (DOCUMENTED: WHATWG URL); and the body as a whole, if
/// it is no form.
fn of_form(body: &[u8]) -> Vec<Zeroizing<String>> {
    let whole = Zeroizing::new(String::from_utf8_lossy(body).into_owned());
    let mut values = vec![whole.clone()];
    for pair in whole.split('&') {
        let written = pair.split_once('=').map_or(pair, |(_, value)| value);
        let spaced = Zeroizing::new(written.replace('+', " "));
        let meant = percent_decode_str(&spaced).decode_utf8_lossy().into_owned();
        values.extend([Zeroizing::new(written.to_owned()), Zeroizing::new(meant)]);
    }
    values
}

/// Reads the reply to a request of a kind, with its body as it came. `is_framed`: it came to the end that was announced;
/// else it counts only when nothing of it is missing. `awaited`: the reset that it answers. `None`: nothing that matters.
pub fn reply(
    kind: Kind,
    head: &response::Parts,
    body: &[u8],
    is_framed: bool,
    awaited: &Awaited,
) -> Option<Observation> {
    let opened = opened(head.headers.get(header::CONTENT_ENCODING), body, MAX_COPY)?;
    let passed = Passed { status: head.status.as_u16(), headers: &head.headers, body: &opened };
    if !is_framed && !passed.is_whole() {
        return None;
    }
    let locked = || passed.lock().map(|lock| Observation::Locked(lock.wait));
    match kind {
        Kind::Picture => passed.pictures().map(Observation::Pictures).or_else(locked),
        Kind::Addresses => passed.saved_addresses().map(Observation::Addresses).or_else(locked),
        Kind::NewAddress => passed.is_done().then_some(Observation::AddressSaved).or_else(locked),
        Kind::Question => {
            locked().or_else(|| (passed.offers_email() == Some(false)).then_some(Observation::EmailNotOffered))
        }
        // What comes to a request that only looked like one, or without its end, is no answer.
        Kind::Reset(_) if !awaited.is_sent() || passed.is_cut() => None,
        Kind::Reset(evidence) => {
            let values = awaited.values();
            awaited.was_answered();
            let secrets = values.iter().map(|value| value.as_str());
            Some(Observation::ResetAnswered(passed.reset_outcome(evidence, secrets)))
        }
    }
}

/// Whether what was announced of a reply ends in the middle of a document.
pub fn is_cut(head: &response::Parts, body: &[u8]) -> bool {
    !head.headers.contains_key(header::CONTENT_ENCODING)
        && Passed { status: head.status.as_u16(), headers: &head.headers, body }.is_cut()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reset_is_known_however_its_path_is_put_together() {
        let of = |path: &str| {
            let request = hyper::Request::builder().method(Method::PUT).uri(path).body(()).unwrap();
            kind(&request.into_parts().0)
        };
        for path in [
            "/ISAPI/Security/emailCertification",
            "//ISAPI/Security/emailCertification?format=json",
            "/ISAPI//Security/./emailCertification/",
            "/%49SAPI/Security/email%43ertification",
            "/isapi/security;v=1/EMAILCERTIFICATION;v=2",
        ] {
            assert_eq!(of(path), Some(Kind::Reset(EvidenceKind::Code)), "{path}");
            let plain = plain_path(&path.parse().unwrap());
            assert!(plain.eq_ignore_ascii_case("/ISAPI/Security/emailCertification"), "{plain}");
        }
        for other in ["/", "//", "/a//ISAPI/Security/emailCertification", "/ISAPI;/", "/ISAPI/Security/users"] {
            assert_eq!(of(other), None, "{other}");
        }
    }
}
