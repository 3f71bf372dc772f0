//! The heads of requests and replies on their way through: what names us names the camera, and the other way round; what
//! belongs to one connection stays there. It changes no body.

use hyper::header::{self, HeaderMap, HeaderName, HeaderValue};

use super::guard::Guard;
use super::origins::{Origins, Way};
use super::{cookies, letters, policy};

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

/// What a page of a camera cannot say for all of this computer: it would stay when the camera is long gone.
/// And what would have it tell others of it.
const STAYS_BEHIND: [HeaderName; 7] = [
    header::STRICT_TRANSPORT_SECURITY,
    header::ALT_SVC,
    header::PUBLIC_KEY_PINS,
    HeaderName::from_static("clear-site-data"),
    HeaderName::from_static("nel"),
    HeaderName::from_static("report-to"),
    HeaderName::from_static("reporting-endpoints"),
];

/// Whether a head wants the connection for a WebSocket.
pub fn is_websocket(headers: &HeaderMap) -> bool {
    let wants = |name, word: &str| {
        let mut values = headers.get_all(name).iter().map(letters::text);
        values.any(|value: String| value.split(',').any(|part| part.trim().eq_ignore_ascii_case(word)))
    };
    wants(header::CONNECTION, "upgrade") && wants(header::UPGRADE, "websocket")
}

/// Makes a request's head one to the camera. `is_read`: its reply is read, so it has to come uncompressed.
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
    cookies::to_camera(headers, &guard.before());
    // Asked like that, some servers answer with nothing but HTTPS.
    headers.remove(header::UPGRADE_INSECURE_REQUESTS);
    if is_read {
        headers.remove(header::ACCEPT_ENCODING);
        headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static("identity"));
    }
}

/// Makes a reply's head one of ours. An error: the camera leads elsewhere. `path`: of the request, with its query.
pub fn to_browser(headers: &mut HeaderMap, origins: &Origins, path: &str) -> Result<(), Way> {
    let is_websocket = is_websocket(headers);
    drop_of_connection(headers);
    if is_websocket {
        keep_websocket(headers);
    }
    for name in STAYS_BEHIND {
        headers.remove(name);
    }
    for name in [header::LOCATION, header::CONTENT_LOCATION] {
        let Some(value) = headers.get(&name).cloned() else { continue };
        let address = letters::address(&value);
        // A relative one leads to us by itself. What may begin with a scheme is not: behind `https:` alone there is a path for
        // a page on HTTPS, and a host for one on HTTP, as ours is. And a browser leaves out tabs, wherever they stand.
        let is_whole = address.contains("//") || address.contains(['\\', ':', '\t']);
        match origins.way(&address, path) {
            Way::Camera(ours) if is_whole && name == header::LOCATION && is_round(&ours, &address, origins, path) => {
                return Err(bad());
            }
            Way::Camera(ours) if is_whole => {
                drop(headers.insert(name, HeaderValue::try_from(ours).map_err(|_| bad())?));
            }
            // Of several the first counts.
            Way::Camera(_) => drop(headers.insert(name, value)),
            elsewhere if name == header::LOCATION => return Err(elsewhere),
            _ => drop(headers.remove(name)),
        }
    }
    if let Some(refresh) = headers.get(header::REFRESH).map(letters::address) {
        let (delay, address) = refresh_parts(&refresh);
        let ours = match address.map(|address| origins.way(address, path)) {
            None => delay.to_owned(),
            Some(Way::Camera(ours)) => format!("{delay}; url={ours}"),
            Some(elsewhere) => return Err(elsewhere),
        };
        headers.insert(header::REFRESH, HeaderValue::try_from(ours).map_err(|_| bad())?);
    }
    Origins::rewrite(headers, header::ACCESS_CONTROL_ALLOW_ORIGIN, |origin| Some(origins.in_text(origin)));
    rewrite_all(headers, &header::LINK, |value| origins.in_text(value));
    for name in [header::CONTENT_SECURITY_POLICY, header::CONTENT_SECURITY_POLICY_REPORT_ONLY] {
        rewrite_all(headers, &name, |value| policy::ours(value, origins));
    }
    cookies::to_browser(headers);
    Ok(())
}

/// Whether an address of the camera leads, as an address of ours, to where the request has just been: a camera with HTTPS
/// that wants to be asked without would send the browser round for ever.
fn is_round(ours: &str, told: &str, origins: &Origins, path: &str) -> bool {
    ours.strip_prefix(&origins.ours()) == Some(path)
        && told.to_ascii_lowercase().starts_with("http:")
        && origins.is_tls()
}

/// The delay and the address of a `Refresh`, as browsers read it (DOCUMENTED, HTML, "shared declarative refresh steps").
fn refresh_parts(refresh: &str) -> (&str, Option<&str>) {
    let is_blank = |c: char| c.is_ascii_whitespace();
    let refresh = refresh.trim_matches(is_blank);
    let end = refresh.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(refresh.len());
    let (delay, rest) = refresh.split_at(end);
    let rest = rest.trim_start_matches(is_blank);
    let rest = rest.strip_prefix([';', ',']).unwrap_or(rest).trim_start_matches(is_blank);
    if rest.is_empty() {
        return (delay, None);
    }
    let named = rest.split_at_checked(3).filter(|(name, _)| name.eq_ignore_ascii_case("url"));
    let named = named.and_then(|(_, behind)| behind.trim_start_matches(is_blank).strip_prefix('='));
    let address = named.map_or(rest, |behind| behind.trim_start_matches(is_blank));
    let unquoted = ['"', '\''].iter().find_map(|quote| address.strip_prefix(*quote)?.split(*quote).next());
    (delay, Some(unquoted.unwrap_or(address)))
}

fn bad() -> Way {
    Way::Elsewhere(String::new())
}

fn drop_of_connection(headers: &mut HeaderMap) {
    // Where both stand, or one twice, the length is none, or one (DOCUMENTED, RFC 9112 section 6.3).
    let length = headers.get(header::CONTENT_LENGTH).cloned();
    match length {
        Some(_) if headers.contains_key(header::TRANSFER_ENCODING) => drop(headers.remove(header::CONTENT_LENGTH)),
        Some(length) => drop(headers.insert(header::CONTENT_LENGTH, length)),
        None => {}
    }
    let named: Vec<HeaderName> = headers
        .get_all(header::CONNECTION)
        .iter()
        .map(letters::text)
        .flat_map(|value| {
            value.split(',').filter_map(|name| HeaderName::try_from(name.trim()).ok()).collect::<Vec<_>>()
        })
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

fn rewrite_all(headers: &mut HeaderMap, name: &HeaderName, to: impl Fn(&str) -> String) {
    let values: Vec<HeaderValue> = headers.get_all(name).iter().cloned().collect();
    headers.remove(name);
    for value in values.iter().filter_map(|value| letters::value(&to(&letters::text(value)))) {
        headers.append(name.clone(), value);
    }
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
        let (origins, _) = both();
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
        to_browser(&mut headers, &origins, "/").unwrap();
        let expected = [
            "content-security-policy: default-src http://127.0.0.1:4000; img-src *",
            "etag: \"1\"",
            "location: http://127.0.0.1:4000/doc/page/login.asp",
            "set-cookie: WebSession_9=b=c; Path=/; HttpOnly",
        ];
        assert_eq!(lines(&headers), expected);
        for odd in ["https:/evil.example/x", "https:evil.example/x", "HTTPS:/evil.example", "https:/\tevil.example"] {
            let mut headers = map(&[("location", odd), ("content-location", odd)]);
            to_browser(&mut headers, &origins, "/").unwrap();
            assert!(headers.values().all(|value| value.as_bytes().starts_with(b"http://127.0.0.1:4000/")), "{odd}");
        }
        let mut round = map(&[("location", "http://192.168.1.64/a?b")]);
        assert!(to_browser(&mut round.clone(), &origins, "/a?b").is_err(), "never the same again");
        to_browser(&mut round, &origins, "/a").unwrap();
        let mut relative = map(&[("location", "../doc/page/login.asp")]);
        to_browser(&mut relative, &origins, "/a/b").unwrap();
        assert_eq!(relative[header::LOCATION], "../doc/page/login.asp");
        let mut tabbed = map(&[("location", "/\tdoc/\tlogin.asp")]);
        to_browser(&mut tabbed, &origins, "/a/b").unwrap();
        assert_eq!(tabbed[header::LOCATION], "http://127.0.0.1:4000/doc/login.asp");
    }

    #[test]
    fn nobody_is_led_elsewhere_and_nobody_sets_our_cookie() {
        let (origins, _) = both();
        for (name, value) in [
            ("location", "http://evil.example/"),
            ("location", "//evil.example/"),
            ("location", "\\\\evil.example\\"),
            ("location", "javascript:alert(1)"),
            ("refresh", "0; url=http://evil.example/"),
            ("refresh", "0; URL = 'http://evil.example/'"),
            ("refresh", "0;http://evil.example/?a=b"),
            ("refresh", "0,//evil.example/"),
            ("refresh", "5 \"http://evil.example/\""),
        ] {
            let mut headers = map(&[(name, value)]);
            assert!(to_browser(&mut headers, &origins, "/").is_err(), "{name}: {value}");
            let odd = [value.as_bytes(), b"\xe9"].concat();
            headers.insert(HeaderName::from_static(name), HeaderValue::from_bytes(&odd).unwrap());
            assert!(to_browser(&mut headers, &origins, "/").is_err(), "{name}: {value} in other letters");
        }
        for (told, said) in [
            ("5", "5"),
            ("0; url=/a?b=//c", "0; url=http://127.0.0.1:4000/a?b=//c"),
            ("1.5;https://192.168.1.64/a", "1.5; url=http://127.0.0.1:4000/a"),
        ] {
            let mut headers = map(&[("refresh", told)]);
            to_browser(&mut headers, &origins, "/").unwrap();
            assert_eq!(headers[header::REFRESH], said);
        }
        let mut twice = map(&[("location", "/a")]);
        twice.append(header::LOCATION, HeaderValue::from_static("http://evil.example/"));
        to_browser(&mut twice, &origins, "/").unwrap();
        assert_eq!(lines(&twice), ["location: /a"]);
        let mut headers = map(&[("set-cookie", "regain_relay_4000=mine; Path=/")]);
        headers.append(header::SET_COOKIE, HeaderValue::from_static("good=1"));
        to_browser(&mut headers, &origins, "/").unwrap();
        assert_eq!(lines(&headers), ["set-cookie: good=1"]);
    }
}
