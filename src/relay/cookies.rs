//! Cookies on their way through. They do not separate ports: what the browser brings for an address that others use too can
//! be ours, the camera's, or that of any other program on this computer. It knows headers and nothing of cameras.

use hyper::header::{self, HeaderMap, HeaderValue};
use zeroize::Zeroizing;

use super::letters;

/// How the names of our own cookies begin, of this relay and of every other.
pub const OURS: &str = "regain_relay_";

/// Names by which a browser wants a cookie to be secure, or it does not take it (DOCUMENTED, RFC 6265bis section 4.1.3).
const WANT_SECURE: [&str; 2] = ["__secure-", "__host-"];

/// A name and its value.
pub type Cookie = (String, Zeroizing<String>);

/// The cookies that a browser has brought.
pub fn brought(headers: &HeaderMap) -> Vec<Cookie> {
    let lines: Vec<_> = headers.get_all(header::COOKIE).iter().map(letters::text).map(Zeroizing::new).collect();
    let pairs = lines
        .iter()
        .flat_map(|line| line.split(';'))
        .map(|pair| pair.trim().split_once('=').unwrap_or(("", pair.trim())));
    pairs.map(|(name, value)| (name.to_owned(), Zeroizing::new(value.to_owned()))).collect()
}

/// Leaves in a request what is the camera's: neither ours nor one of those that the browser had before.
pub fn to_camera(headers: &mut HeaderMap, before: &[Cookie]) {
    let is_its = |(name, value): &&Cookie| {
        !name.starts_with(OURS)
            && !value.starts_with(OURS)
            && !before.iter().any(|old| (&old.0, &old.1) == (name, value))
    };
    let brought = brought(headers);
    let written = |(name, value): &Cookie| match name.is_empty() {
        true => value.to_string(),
        false => format!("{name}={}", value.as_str()),
    };
    let kept = Zeroizing::new(brought.iter().filter(is_its).map(written).collect::<Vec<_>>().join("; "));
    headers.remove(header::COOKIE);
    if let Some(kept) = letters::value(&kept).filter(|kept| !kept.is_empty()) {
        headers.insert(header::COOKIE, kept);
    }
}

/// Makes what a reply sets ours to keep: without what binds it to HTTPS or to the camera's name.
pub fn to_browser(headers: &mut HeaderMap) {
    let values: Vec<HeaderValue> = headers.get_all(header::SET_COOKIE).iter().cloned().collect();
    headers.remove(header::SET_COOKIE);
    for value in values.iter().filter_map(|value| set(&letters::text(value))).filter_map(|set| letters::value(&set)) {
        headers.append(header::SET_COOKIE, value);
    }
}

/// The names of what a reply sets.
pub fn names_set(headers: &HeaderMap) -> Vec<String> {
    let all = headers.get_all(header::SET_COOKIE).iter().map(letters::text);
    all.map(|cookie| cookie.split(['=', ';']).next().unwrap_or_default().trim().to_owned()).collect()
}

/// A cookie as the browser keeps it. `None`: it would be one of ours.
fn set(cookie: &str) -> Option<String> {
    let mut parts = cookie.split(';');
    let first = parts.next().unwrap_or_default();
    let (name, value) = first.split_once('=').unwrap_or(("", first));
    // Without a name, what stands behind the sign comes back as a name and a value.
    let told = if name.trim().is_empty() { value.trim_start_matches([' ', '\t', '=']) } else { name.trim() };
    if told.starts_with(OURS) {
        return None;
    }
    let wants_secure = WANT_SECURE.iter().any(|prefix| told.to_ascii_lowercase().starts_with(prefix));
    let is_kept = |part: &&str| {
        let (name, value) = part.split_once('=').unwrap_or((part, ""));
        let (name, value) = (name.trim().to_ascii_lowercase(), value.trim());
        // Without HTTPS a cookie for all sites cannot be had, and ours is one site.
        let is_for_all_sites = name == "samesite" && value.eq_ignore_ascii_case("none");
        let is_dropped = matches!(name.as_str(), "domain" | "partitioned") || (name == "secure" && !wants_secure);
        !is_for_all_sites && !is_dropped
    };
    Some(std::iter::once(first).chain(parts.filter(is_kept)).collect::<Vec<_>>().join(";"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn camera_gets(brought: &[u8], before: &[Cookie]) -> Option<Vec<u8>> {
        let mut headers = HeaderMap::new();
        headers.insert(header::COOKIE, HeaderValue::from_bytes(brought).unwrap());
        to_camera(&mut headers, before);
        headers.get(header::COOKIE).map(|value| value.as_bytes().to_vec())
    }

    #[test]
    fn the_camera_gets_its_own_cookies_whatever_letters_they_have_and_nobody_elses() {
        let before = |pairs: &[(&str, &str)]| -> Vec<Cookie> {
            pairs.iter().map(|(name, value)| ((*name).to_owned(), Zeroizing::new((*value).to_owned()))).collect()
        };
        for (brought, had, gets) in [
            (&b"a=1; regain_relay_4000=x; WebSession_9=b=c"[..], before(&[]), Some(&b"a=1; WebSession_9=b=c"[..])),
            // Another camera's relay, open or not.
            (b"regain_relay_4001=y", before(&[]), None),
            (b"user=caf\xe9; name=\xe4\xb8\xad", before(&[]), Some(b"user=caf\xe9; name=\xe4\xb8\xad")),
            // Another program's, that stood there before; and one that the page has set anew under its name.
            (
                b"jupyter=secret; language=en",
                before(&[("jupyter", "secret"), ("language", "de")]),
                Some(b"language=en"),
            ),
            (b"alone; a=1", before(&[]), Some(b"alone; a=1")),
        ] {
            assert_eq!(camera_gets(brought, &had).as_deref(), gets, "{}", String::from_utf8_lossy(brought));
        }
    }

    #[test]
    fn a_browser_keeps_what_the_camera_sets_but_never_one_of_ours() {
        for (told, kept) in [
            (
                "WebSession_9=b=c; Path=/; Secure; HttpOnly; Domain=192.168.1.64; SameSite=None",
                Some("WebSession_9=b=c; Path=/; HttpOnly"),
            ),
            ("__Host-a=1; path=/; secure", Some("__Host-a=1; path=/; secure")),
            ("__Secure-a=1; SECURE; domain=x", Some("__Secure-a=1; SECURE")),
            ("a=caf\u{e9}; Secure", Some("a=caf\u{e9}")),
            ("regain_relay_4000=mine; Path=/", None),
            ("regain_relay_9=\u{e9}", None),
            (" regain_relay_9 = x", None),
            ("=regain_relay_9=x", None),
            ("regain_relay_9", None),
        ] {
            assert_eq!(set(told).as_deref(), kept, "{told}");
        }
    }
}
