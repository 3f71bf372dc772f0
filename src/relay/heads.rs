//! The heads of requests and replies on their way through: what names us names the camera, and the other way round; what
//! belongs to one connection stays there. It changes no body.

use hyper::header::{self, HeaderMap, HeaderName, HeaderValue};

use super::guard::{Guard, cookies};
use super::origins::{Origins, Way};

/// Headers that belong to one connection (DOCUMENTED, RFC 9110 section 7.6.1), and what a proxy would add.
const OF_CONNECTION: [HeaderName; 9] = [
    header::CONNECTION,
    HeaderName::from_static("keep-alive"),
    HeaderName::from_static("proxy-connection"),
    header::PROXY_AUTHENTICATE,
    header::PROXY_AUTHORIZATION,
    header::TE,
    header::TRAILER,
    header::TRANSFER_ENCODING,
    header::UPGRADE,
];

/// What a page of a camera cannot say for all of 127.0.0.1: it would stay when the camera is long gone.
const STAYS_BEHIND: [HeaderName; 4] = [
    header::STRICT_TRANSPORT_SECURITY,
    header::ALT_SVC,
    header::PUBLIC_KEY_PINS,
    HeaderName::from_static("clear-site-data"),
];

/// Policies that would send the browser to HTTPS, where we are not.
const WANTS_TLS: [&str; 2] = ["upgrade-insecure-requests", "block-all-mixed-content"];

/// Whether a head wants the connection for a WebSocket.
pub fn is_websocket(headers: &HeaderMap) -> bool {
    let wants = |name, word: &str| {
        let values = headers.get_all(name).iter().filter_map(|value: &HeaderValue| value.to_str().ok());
        values.flat_map(|value| value.split(',')).any(|part| part.trim().eq_ignore_ascii_case(word))
    };
    wants(header::CONNECTION, "upgrade") && wants(header::UPGRADE, "websocket")
}

/// Makes a request's head one to the camera. `is_read`: its reply is read along, so it has to come uncompressed.
pub fn to_camera(headers: &mut HeaderMap, origins: &Origins, guard: &Guard, is_read: bool) {
    let is_websocket = is_websocket(headers);
    drop_of_connection(headers);
    if is_websocket {
        keep_websocket(headers);
    }
    let authority = HeaderValue::try_from(origins.camera_authority()).ok();
    headers.remove(header::HOST);
    headers.extend(authority.map(|authority| (header::HOST, authority)));
    let origin = origins.camera_origin();
    Origins::rewrite(headers, header::ORIGIN, |_| Some(origin.clone()));
    Origins::rewrite(headers, header::REFERER, |referer| origins.to_camera(referer));
    // Ours stays here.
    let kept = cookies(headers).filter(|(name, _)| *name != guard.cookie_name());
    let kept = kept.map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ");
    headers.remove(header::COOKIE);
    if let Some(kept) = HeaderValue::try_from(kept).ok().filter(|kept| !kept.is_empty()) {
        headers.insert(header::COOKIE, kept);
    }
    // Asked like that, some servers answer with nothing but HTTPS.
    headers.remove(header::UPGRADE_INSECURE_REQUESTS);
    if is_read {
        headers.remove(header::ACCEPT_ENCODING);
        headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static("identity"));
    }
}

/// Makes a reply's head one of ours. An error: the camera leads elsewhere. `path`: of the request.
pub fn to_browser(headers: &mut HeaderMap, origins: &Origins, guard: &Guard, path: &str) -> Result<(), Way> {
    let is_websocket = is_websocket(headers);
    drop_of_connection(headers);
    if is_websocket {
        keep_websocket(headers);
    }
    for name in STAYS_BEHIND {
        headers.remove(name);
    }
    for name in [header::LOCATION, header::CONTENT_LOCATION] {
        let Some(address) = headers.get(&name).map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned())
        else {
            continue;
        };
        // A relative one leads to us by itself.
        let is_whole = address.contains("//") || address.contains('\\');
        match origins.way(&address, path) {
            Way::Camera(ours) if is_whole => {
                drop(headers.insert(name, HeaderValue::try_from(ours).map_err(|_| bad())?));
            }
            Way::Camera(_) => {}
            elsewhere if name == header::LOCATION => return Err(elsewhere),
            _ => drop(headers.remove(name)),
        }
    }
    if let Some(refresh) = headers.get(header::REFRESH).and_then(|value| value.to_str().ok()) {
        let address = refresh.split_once(['=']).map(|(_, address)| address.trim_matches(['"', '\'', ' ']));
        if let Some(elsewhere @ (Way::Elsewhere(_) | Way::CameraByTls(_))) = address.map(|to| origins.way(to, path)) {
            return Err(elsewhere);
        }
        Origins::rewrite(headers, header::REFRESH, |refresh| Some(origins.in_text(refresh)));
    }
    Origins::rewrite(headers, header::ACCESS_CONTROL_ALLOW_ORIGIN, |origin| Some(origins.in_text(origin)));
    for name in [header::CONTENT_SECURITY_POLICY, header::CONTENT_SECURITY_POLICY_REPORT_ONLY, header::LINK] {
        rewrite_all(headers, &name, |value| Some(without_tls(&origins.in_text(value))));
    }
    rewrite_all(headers, &header::SET_COOKIE, |cookie| ours_to_set(cookie, guard));
    Ok(())
}

fn bad() -> Way {
    Way::Elsewhere(String::new())
}

fn drop_of_connection(headers: &mut HeaderMap) {
    let named: Vec<HeaderName> = headers
        .get_all(header::CONNECTION)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .filter_map(|name| HeaderName::try_from(name.trim()).ok())
        .collect();
    for name in named.into_iter().chain(OF_CONNECTION) {
        // What frames the body is never named there by anybody honest.
        if name != header::CONTENT_LENGTH && name != header::HOST {
            headers.remove(name);
        }
    }
}

fn keep_websocket(headers: &mut HeaderMap) {
    headers.insert(header::CONNECTION, HeaderValue::from_static("Upgrade"));
    headers.insert(header::UPGRADE, HeaderValue::from_static("websocket"));
}

fn rewrite_all(headers: &mut HeaderMap, name: &HeaderName, to: impl Fn(&str) -> Option<String>) {
    let values: Vec<HeaderValue> = headers.get_all(name).iter().cloned().collect();
    headers.remove(name);
    for value in values {
        // What is no text stays as it is: it names nobody.
        let Ok(text) = value.to_str() else {
            headers.append(name.clone(), value);
            continue;
        };
        if let Some(value) = to(text).and_then(|text| HeaderValue::try_from(text).ok()) {
            headers.append(name.clone(), value);
        }
    }
}

/// A policy without what would lead to HTTPS.
fn without_tls(policy: &str) -> String {
    let kept = policy.split(';').filter(|part| !WANTS_TLS.contains(&part.trim().to_ascii_lowercase().as_str()));
    kept.collect::<Vec<_>>().join(";")
}

/// A cookie that comes back to us. `None`: it has our name.
fn ours_to_set(cookie: &str, guard: &Guard) -> Option<String> {
    let (name, _) = cookie.split_once('=').unwrap_or((cookie, ""));
    if name.trim() == guard.cookie_name() {
        return None;
    }
    let is_kept = |part: &&str| {
        let (name, value) = part.split_once('=').unwrap_or((part, ""));
        let (name, value) = (name.trim().to_ascii_lowercase(), value.trim());
        // Without HTTPS a cookie for all sites cannot be had, and ours is one site.
        let is_for_all_sites = name == "samesite" && value.eq_ignore_ascii_case("none");
        !is_for_all_sites && !matches!(name.as_str(), "secure" | "domain" | "partitioned")
    };
    let mut parts = cookie.split(';');
    let first = parts.next().unwrap_or_default();
    Some(std::iter::once(first).chain(parts.filter(is_kept)).collect::<Vec<_>>().join(";"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Transport;

    fn both() -> (Origins, Guard) {
        let guard = Guard::new("127.0.0.1:4000".to_owned(), 4000);
        let transport = Transport::Tls { port: 443, pin: None };
        (Origins::new("192.168.1.64", transport, &guard.origin()).unwrap(), guard)
    }

    fn map(lines: &[(&'static str, &str)]) -> HeaderMap {
        lines.iter().map(|(name, value)| (HeaderName::from_static(name), value.parse().unwrap())).collect()
    }

    fn lines(headers: &HeaderMap) -> Vec<String> {
        let mut lines: Vec<_> =
            headers.iter().map(|(name, value)| format!("{name}: {}", value.to_str().unwrap())).collect();
        lines.sort();
        lines
    }

    #[test]
    fn a_request_names_the_camera_and_carries_nothing_of_ours() {
        let (origins, guard) = both();
        let mut headers = map(&[
            ("host", "127.0.0.1:4000"),
            ("origin", "http://127.0.0.1:4000"),
            ("referer", "http://127.0.0.1:4000/doc/page/pwdReset.asp?x=1"),
            ("cookie", "a=1; regain_relay_4000=secret; WebSession_9=b=c"),
            ("connection", "keep-alive, x-hop"),
            ("x-hop", "1"),
            ("keep-alive", "timeout=5"),
            ("upgrade-insecure-requests", "1"),
            ("accept-encoding", "gzip, br"),
            ("range", "bytes=0-1"),
            ("authorization", "Digest username=\"admin\""),
        ]);
        to_camera(&mut headers, &origins, &guard, false);
        let expected = [
            "accept-encoding: gzip, br",
            "authorization: Digest username=\"admin\"",
            "cookie: a=1; WebSession_9=b=c",
            "host: 192.168.1.64",
            "origin: https://192.168.1.64",
            "range: bytes=0-1",
            "referer: https://192.168.1.64/doc/page/pwdReset.asp?x=1",
        ];
        assert_eq!(lines(&headers), expected);
        to_camera(&mut headers, &origins, &guard, true);
        assert_eq!(headers[header::ACCEPT_ENCODING], "identity");
        let mut socket = map(&[("connection", "keep-alive, Upgrade"), ("upgrade", "WebSocket")]);
        to_camera(&mut socket, &origins, &guard, false);
        assert!(is_websocket(&socket));
    }

    #[test]
    fn a_reply_comes_back_to_us_and_leaves_nothing_behind() {
        let (origins, guard) = both();
        let mut headers = map(&[
            ("location", "https://192.168.1.64/doc/page/login.asp"),
            ("strict-transport-security", "max-age=31536000"),
            ("alt-svc", "h3=\":443\""),
            ("content-security-policy", "default-src https://192.168.1.64; upgrade-insecure-requests; img-src *"),
            ("set-cookie", "WebSession_9=b=c; Path=/; Secure; HttpOnly; Domain=192.168.1.64; SameSite=None"),
            ("transfer-encoding", "chunked"),
            ("connection", "close"),
            ("etag", "\"1\""),
        ]);
        to_browser(&mut headers, &origins, &guard, "/").unwrap();
        let expected = [
            "content-security-policy: default-src http://127.0.0.1:4000; img-src *",
            "etag: \"1\"",
            "location: http://127.0.0.1:4000/doc/page/login.asp",
            "set-cookie: WebSession_9=b=c; Path=/; HttpOnly",
        ];
        assert_eq!(lines(&headers), expected);
        let mut relative = map(&[("location", "../doc/page/login.asp")]);
        to_browser(&mut relative, &origins, &guard, "/a/b").unwrap();
        assert_eq!(relative[header::LOCATION], "../doc/page/login.asp");
    }

    #[test]
    fn nobody_is_led_elsewhere_and_nobody_sets_our_cookie() {
        let (origins, guard) = both();
        for (name, value) in [
            ("location", "http://evil.example/"),
            ("location", "//evil.example/"),
            ("location", "\\\\evil.example\\"),
            ("location", "javascript:alert(1)"),
            ("refresh", "0; url=http://evil.example/"),
        ] {
            let mut headers = map(&[(name, value)]);
            assert!(to_browser(&mut headers, &origins, &guard, "/").is_err(), "{name}: {value}");
        }
        let mut headers = map(&[("set-cookie", "regain_relay_4000=mine; Path=/")]);
        headers.append(header::SET_COOKIE, HeaderValue::from_static("good=1"));
        to_browser(&mut headers, &origins, &guard, "/").unwrap();
        assert_eq!(lines(&headers), ["set-cookie: good=1"]);
    }
}
