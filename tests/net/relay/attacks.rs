//! Who does not get in, and what a hostile camera does not get out.

use std::io::{Read as _, Write as _};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use regain::domain::CommitOutcome;
use regain::relay::Observation;

use super::camera::Camera;
use super::{Open, read_reply};

fn quiet() -> Camera {
    Camera::always("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
}

#[test]
fn nobody_without_the_key_gets_anything_through() {
    let camera = quiet();
    let open = Open::to(camera.address);
    let (us, cookie) = (open.address, open.cookie.clone());
    let (most, last) = cookie.split_at(cookie.len() - 1);
    let guess = format!("{most}{}", if last == "0" { "1" } else { "0" });
    for (who, raw) in [
        ("another program", format!("GET / HTTP/1.1\r\nHost: {us}\r\n\r\n")),
        ("a guess", format!("GET / HTTP/1.1\r\nHost: {us}\r\nCookie: {guess}\r\n\r\n")),
        ("a guessed link", format!("GET /regain-open/00000000000000000000000000000000 HTTP/1.1\r\nHost: {us}\r\n\r\n")),
        (
            "a name that points here",
            format!("GET / HTTP/1.1\r\nHost: evil.example:{}\r\nCookie: {cookie}\r\n\r\n", us.port()),
        ),
        (
            "a form of another page",
            format!(
                "POST / HTTP/1.1\r\nHost: {us}\r\nCookie: {cookie}\r\nOrigin: http://evil.example\r\nContent-Length: 0\r\n\r\n"
            ),
        ),
        (
            "a page of another port",
            format!("GET / HTTP/1.1\r\nHost: {us}\r\nCookie: {cookie}\r\nSec-Fetch-Site: same-site\r\n\r\n"),
        ),
        (
            "a picture on another page",
            format!("GET /a.png HTTP/1.1\r\nHost: {us}\r\nCookie: {cookie}\r\nReferer: http://evil.example/\r\n\r\n"),
        ),
        ("a proxy for others", format!("GET http://evil.example/ HTTP/1.1\r\nHost: {us}\r\nCookie: {cookie}\r\n\r\n")),
        ("a tunnel", format!("CONNECT {us} HTTP/1.1\r\nHost: {us}\r\nCookie: {cookie}\r\n\r\n")),
    ] {
        assert_eq!(open.ask_as(&raw).status, 403, "{who}");
    }
    assert_eq!(camera.heads(), Vec::<String>::new(), "and the camera hears nothing");
    assert_eq!(open.ask("GET / HTTP/1.1\r\n\r\n").body, b"ok");
}

#[test]
fn a_hidden_second_request_is_not_one() {
    let camera = quiet();
    let open = Open::to(camera.address);
    let hidden = "GET /hidden HTTP/1.1\r\nHost: x\r\n\r\n";
    for raw in [
        format!(
            "POST / HTTP/1.1\r\nContent-Length: {}\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n{hidden}",
            5 + hidden.len()
        ),
        format!("POST / HTTP/1.1\r\nContent-Length: 0\r\nContent-Length: {}\r\n\r\n{hidden}", hidden.len()),
        format!("POST / HTTP/1.1\r\nTransfer-Encoding: xchunked\r\nContent-Length: 0\r\n\r\n{hidden}"),
        // Folded, with a blank before the colon, with bare line ends inside, with a length that is none.
        format!("POST / HTTP/1.1\r\nX: y\r\n Content-Length: {}\r\nContent-Length: 0\r\n\r\n{hidden}", hidden.len()),
        format!("POST / HTTP/1.1\r\nContent-Length : {}\r\n\r\n{hidden}", hidden.len()),
        format!("POST / HTTP/1.1\r\nX: y\nTransfer-Encoding: chunked\n\nContent-Length: 0\r\n\r\n0\r\n\r\n{hidden}"),
        format!("POST / HTTP/1.1\r\nContent-Length: +0\r\n\r\n{hidden}"),
        format!("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0;x=\"\r\n\r\n{hidden}"),
        format!(
            "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n{hidden}"
        ),
        format!(
            "GET /a HTTP/1.1\r\nConnection: Content-Length, Host\r\nContent-Length: {}\r\n\r\n{hidden}",
            hidden.len()
        ),
    ] {
        let mut browser = open.connect();
        browser.write_all(open.request(&raw).as_bytes()).unwrap();
        browser.shutdown(std::net::Shutdown::Write).unwrap();
        let mut all = Vec::new();
        drop(browser.read_to_end(&mut all));
    }
    assert!(camera.heads().iter().all(|head| !head.contains("/hidden")), "{:?}", camera.heads());
}

#[test]
fn a_camera_cannot_lead_the_browser_away_or_take_our_cookie() {
    for (what, line) in [
        ("a redirect", "Location: http://evil.example/"),
        ("a redirect without a scheme", "Location: //evil.example/"),
        ("a refresh", "Refresh: 0; url=http://evil.example/"),
    ] {
        let camera = Camera::always(format!("HTTP/1.1 302 Found\r\n{line}\r\nContent-Length: 4\r\n\r\nevil"));
        let open = Open::to(camera.address);
        let reply = open.ask("GET / HTTP/1.1\r\n\r\n");
        assert_eq!((reply.status, reply.head.contains("evil")), (502, false), "{what}: {}", reply.head);
        assert!(matches!(open.sees(), Observation::LedElsewhere), "{what}");
    }
    let port = Open::to(quiet().address).address.port();
    let camera = Camera::by_hand(move |_, connection| {
        let names: String = (1..=u16::MAX)
            .step_by(997)
            .chain([port])
            .map(|port| format!("Set-Cookie: regain_relay_{port}=mine; Path=/\r\n"))
            .take(60)
            .collect();
        connection
            .write_all(
                format!("HTTP/1.1 200 OK\r\n{names}Set-Cookie: good=1; Secure\r\nContent-Length: 0\r\n\r\n").as_bytes(),
            )
            .ok();
        false
    });
    let open = Open::to(camera.address);
    let ours = open.cookie.split('=').next().unwrap().to_owned();
    let reply = open.ask("GET / HTTP/1.1\r\n\r\n");
    assert!(reply.all("set-cookie").iter().all(|cookie| !cookie.starts_with(&ours)));
    assert!(reply.all("set-cookie").contains(&"good=1"));
}

/// Cookies do not separate ports; addresses they do. macOS has one address of its own only.
#[cfg(not(target_os = "macos"))]
#[test]
fn a_relay_has_an_address_where_no_cookie_of_another_program_comes() {
    let camera = quiet();
    let addresses = [(); 4].map(|()| Open::to(camera.address).address.ip());
    assert!(addresses.iter().all(|address| address.is_loopback() && *address != std::net::Ipv4Addr::LOCALHOST));
    assert!(addresses.iter().any(|address| *address != addresses[0]), "{addresses:?}");
}

#[test]
fn too_many_headers_and_heads_without_end_are_no_reply() {
    let many: String = (0..1000).map(|at| format!("X-{at}: y\r\n")).collect();
    let long = format!("X-Long: {}\r\n", "y".repeat(1 << 20));
    for head in [many, long] {
        let camera = Camera::always(format!("HTTP/1.1 200 OK\r\n{head}Content-Length: 0\r\n\r\n"));
        let open = Open::to(camera.address);
        assert_eq!(open.ask("GET / HTTP/1.1\r\n\r\n").status, 502);
    }
    let camera = Camera::always("SSH-2.0-OpenSSH_9.0\r\n");
    assert_eq!(Open::to(camera.address).ask("GET / HTTP/1.1\r\n\r\n").status, 502);
}

#[test]
fn much_is_passed_and_never_kept() {
    const MEGABYTES: usize = 64;
    let camera = Camera::by_hand(|_, connection| {
        let head =
            format!("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n", MEGABYTES << 20);
        connection.write_all(head.as_bytes()).unwrap();
        let piece = vec![b'x'; 1 << 20];
        (0..MEGABYTES).all(|_| connection.write_all(&piece).is_ok())
    });
    let open = Open::to(camera.address);
    let mut browser = open.connect();
    browser.write_all(open.request("GET /ISAPI/Security/email/qrCode HTTP/1.1\r\n\r\n").as_bytes()).unwrap();
    crate::bench::read_head(&mut browser);
    let (mut read, mut piece) = (0, vec![0; 1 << 16]);
    while read < MEGABYTES << 20 {
        read += browser.read(&mut piece).unwrap();
    }
    // What is too long to be a picture is none, and the next reply is read as ever.
    assert_eq!(open.ask("GET /regain HTTP/1.1\r\n\r\n").status, 200);
    assert!(open.seen.try_recv().is_err());
}

#[test]
fn a_reset_is_never_sent_twice() {
    let count = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&count);
    let camera = Camera::by_hand(move |head, connection| {
        if head.starts_with("GET") {
            connection.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n").ok();
            return true;
        }
        counted.fetch_add(1, Ordering::Relaxed);
        false
    });
    let open = Open::to(camera.address);
    let mut browser = open.connect();
    for raw in
        ["GET / HTTP/1.1\r\n\r\n", "PUT /ISAPI/Security/emailCertification HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}"]
    {
        browser.write_all(open.request(raw).as_bytes()).unwrap();
        read_reply(&mut browser, false);
    }
    assert_eq!(count.load(Ordering::Relaxed), 1);
    assert!(matches!(open.sees(), Observation::ResetSent { .. }));
    assert!(matches!(open.sees(), Observation::ResetAnswered(CommitOutcome::Lost)));
}

#[test]
fn a_line_that_the_camera_closed_is_opened_again_for_a_question() {
    let camera = Camera::by_hand(|_, connection| {
        connection.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok").ok();
        false
    });
    let open = Open::to(camera.address);
    let mut browser = open.connect();
    for _ in 0..5 {
        browser.write_all(open.request("GET / HTTP/1.1\r\n\r\n").as_bytes()).unwrap();
        assert_eq!(read_reply(&mut browser, false).body, b"ok");
    }
}
