//! What real front-ends and their web servers do that the built-in page does not: each by a server written by hand.

use std::io::{Read as _, Write as _};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use regain::camera::QrContent;
use regain::domain::{CommitOutcome, Transport};
use regain::relay::Observation;
use regain::simulator::{Scenario, Settings, Simulator};

use super::camera::Camera;
use super::{Open, Reply, read_reply};

const PICTURE: &[u8] = b"\x89PNG\r\n\x1a\nwhat a picture is";

fn whole(head: &str, body: &[u8]) -> Vec<u8> {
    [format!("HTTP/1.1 {head}\r\nContent-Length: {}\r\n\r\n", body.len()).as_bytes(), body].concat()
}

/// What comes back for one request from a camera that answers like this, and what the camera was asked.
fn through(raw: &str, answer: impl Into<Vec<u8>>) -> (Reply, String) {
    let camera = Camera::always(answer);
    let open = Open::to(camera.address);
    let reply = open.ask(raw);
    (reply, camera.heads().remove(0))
}

/// A page waits for what comes next longer than for anything else.
#[test]
fn a_question_that_waits_for_32_seconds_is_answered() {
    let camera = Camera::by_hand(|_, connection| {
        std::thread::sleep(Duration::from_secs(32));
        connection.write_all(&whole("200 OK", b"news")).is_ok()
    });
    let open = Open::to(camera.address);
    let mut browser = open.connect();
    browser.set_read_timeout(Some(Duration::from_secs(70))).unwrap();
    browser.write_all(open.request("GET /ISAPI/System/longPoll HTTP/1.1\r\n\r\n").as_bytes()).unwrap();
    assert_eq!(read_reply(&mut browser, false).body, b"news");
    assert_eq!(camera.heads().len(), 1, "it is asked once");
}

#[test]
fn what_nobody_here_can_open_passes_untouched() {
    let bytes: Vec<u8> = (0..=255).cycle().take(5000).collect();
    for encoding in ["br", "zstd", "compress", "gzip, br"] {
        for (path, kind) in
            [("/doc/app.js", "text/javascript"), ("/", "text/html"), ("/ISAPI/Security/email/qrCode", "text/json")]
        {
            let answer = whole(&format!("200 OK\r\nContent-Encoding: {encoding}\r\nContent-Type: {kind}"), &bytes);
            let raw = format!("GET {path} HTTP/1.1\r\nAccept-Encoding: gzip, br, zstd\r\n\r\n");
            let (reply, head) = through(&raw, answer);
            assert_eq!((reply.all("content-encoding"), &reply.body), (vec![encoding], &bytes), "{path}");
            let is_asked_for = head.contains("Accept-Encoding: gzip, br, zstd");
            assert_eq!(is_asked_for, !path.contains("ISAPI"), "{head}");
        }
    }
}

#[test]
fn heads_that_contradict_themselves_never_frame_a_body_wrongly() {
    for (answer, body) in [
        ("HTTP/1.1 200 OK\r\nContent-Length: 99\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n", "abc"),
        ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 1\r\n\r\n3\r\nabc\r\n0\r\n\r\n", "abc"),
        ("HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 3\r\n\r\nabc", "abc"),
        (
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTrailer: X-Sum\r\n\r\n3\r\nabc\r\n0\r\nX-Sum: 1\r\n\r\n",
            "abc",
        ),
        ("HTTP/1.0 200 OK\r\nConnection: keep-alive\r\nContent-Length: 3\r\n\r\nabc", "abc"),
        ("HTTP/1.0 200 OK\r\n\r\nabc", "abc"),
        ("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc", "abc"),
        (
            "HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 103 Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc",
            "abc",
        ),
        ("HTTP/1.1 204 No Content\r\nContent-Length: 3\r\n\r\n", ""),
        ("HTTP/1.1 304 Not Modified\r\nContent-Length: 300\r\nETag: \"1\"\r\n\r\n", ""),
        ("HTTP/1.1 205 Reset Content\r\nContent-Length: 0\r\n\r\n", ""),
    ] {
        let (reply, _) = through("GET /a HTTP/1.1\r\n\r\n", answer);
        assert_eq!(String::from_utf8_lossy(&reply.body), body, "{answer}");
        assert!(reply.all("content-length").len() + reply.all("transfer-encoding").len() <= 1, "{}", reply.head);
    }
    let (reply, head) = through("HEAD /a HTTP/1.1\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 300\r\n\r\n");
    assert_eq!((reply.all("content-length"), head.starts_with("HEAD /a ")), (vec!["300"], true));
}

/// A page that asks for leave first gets it, and the camera gets everything once.
#[test]
fn a_body_behind_a_question_for_leave_and_in_pieces_arrives_whole() {
    let camera = Camera::by_hand(|head, connection| {
        let is_chunked = head.to_lowercase().contains("transfer-encoding: chunked");
        let mut body = vec![0; if is_chunked { b"5\r\nhello\r\n0\r\n\r\n".len() } else { 5 }];
        connection.read_exact(&mut body).unwrap();
        connection.write_all(&whole("200 OK", &body)).is_ok()
    });
    let open = Open::to(camera.address);
    let mut browser = open.connect();
    let raw = open.request("POST /upload HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n");
    browser.write_all(raw.as_bytes()).unwrap();
    let leave = crate::bench::read_head(&mut browser);
    assert!(leave.starts_with(b"HTTP/1.1 100"), "{}", String::from_utf8_lossy(&leave));
    browser.write_all(b"hello").unwrap();
    assert_eq!(read_reply(&mut browser, false).body, b"hello");
    let raw = "POST /upload HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n";
    let body = open.ask(raw).body;
    assert!(body.starts_with(b"5\r\nhello") || body.starts_with(b"2\r\nhe"), "{}", String::from_utf8_lossy(&body));
}

/// Moving pictures: each comes when the camera has it.
#[test]
fn pictures_that_replace_each_other_come_one_by_one() {
    let (go_on, wait) = std::sync::mpsc::channel::<()>();
    let wait = std::sync::Mutex::new(wait);
    let camera = Camera::by_hand(move |_, connection| {
        let head = "HTTP/1.1 200 OK\r\nContent-Type: multipart/x-mixed-replace; boundary=b\r\n\r\n";
        connection.write_all(format!("{head}--b\r\nContent-Type: image/jpeg\r\n\r\none").as_bytes()).unwrap();
        wait.lock().unwrap().recv().unwrap();
        connection.write_all(b"\r\n--b\r\n\r\ntwo\r\n--b--").unwrap();
        false
    });
    let open = Open::to(camera.address);
    let mut browser = open.connect();
    browser.write_all(open.request("GET /video HTTP/1.1\r\nConnection: close\r\n\r\n").as_bytes()).unwrap();
    let head = String::from_utf8(crate::bench::read_head(&mut browser)).unwrap();
    assert!(head.contains("multipart/x-mixed-replace; boundary=b"), "{head}");
    let mut come = Vec::new();
    while !come.windows(3).any(|piece| piece == b"one") {
        let mut piece = [0; 256];
        let read = browser.read(&mut piece).unwrap();
        assert!(read > 0);
        come.extend_from_slice(&piece[..read]);
    }
    go_on.send(()).unwrap();
    browser.read_to_end(&mut come).unwrap();
    assert!(come.windows(3).any(|piece| piece == b"two"));
}

#[test]
fn cookies_with_demanding_names_and_many_of_them_are_kept() {
    let answer = "HTTP/1.1 200 OK\r\nSet-Cookie: __Host-WebSession=1; Path=/; Secure; HttpOnly\r\n\
        Set-Cookie: __Secure-id=2; Secure; Domain=127.0.0.1\r\nSet-Cookie: language=en\r\n\
        Set-Cookie: WebSession_1=3; SameSite=None; Secure; Partitioned; Expires=Wed, 21 Oct 2099 07:28:00 GMT\r\n\
        Content-Length: 0\r\n\r\n";
    let (reply, head) = through("GET / HTTP/1.1\r\nCookie: language=de\r\n\r\n", answer);
    let kept = [
        "__Host-WebSession=1; Path=/; Secure; HttpOnly",
        "__Secure-id=2; Secure",
        "language=en",
        "WebSession_1=3; Expires=Wed, 21 Oct 2099 07:28:00 GMT",
    ];
    assert_eq!(reply.all("set-cookie"), kept);
    assert!(head.contains("Cookie: language=de\r\n"), "{head}");
}

/// What is sent compressed is understood as well, and goes on as it came.
#[test]
fn a_compressed_reset_is_understood_and_passes_as_it_came() {
    let body = r#"{"EmailCertification":{"securityCode":"77120943","resetPassword":"Maple-Garden7"}}"#;
    let mut zlib = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::default());
    zlib.write_all(body.as_bytes()).unwrap();
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    gzip.write_all(body.as_bytes()).unwrap();
    for (encoding, sent) in [("deflate", zlib.finish().unwrap()), ("gzip", gzip.finish().unwrap())] {
        let expected = sent.clone();
        let camera = Camera::by_hand(move |_, connection| {
            let mut got = vec![0; expected.len()];
            connection.read_exact(&mut got).unwrap();
            assert_eq!(got, expected);
            connection.write_all(&whole("200 OK", br#"{"statusCode":1,"statusString":"OK"}"#)).is_ok()
        });
        let open = Open::to(camera.address);
        let mut browser = open.connect();
        let head = open.request(&format!(
            "PUT /ISAPI/Security/emailCertification HTTP/1.1\r\nContent-Encoding: {encoding}\r\nContent-Length: {}\r\n\r\n",
            sent.len()
        ));
        browser.write_all(&[head.as_bytes(), &sent].concat()).unwrap();
        assert_eq!(read_reply(&mut browser, false).status, 200);
        let Observation::ResetSent(seen) = open.sees() else { panic!("a reset") };
        assert_eq!(seen.shape, "{EmailCertification{resetPassword:text 13,securityCode:digits 8}}");
        assert!(matches!(open.sees(), Observation::ResetAnswered(CommitOutcome::Accepted)));
    }
}

/// The picture under other names and types; and what only looks like it.
#[test]
fn the_picture_is_known_wherever_a_page_asks_for_it() {
    let json = format!(r#"{{"QRCodeInfo":{{"QRCodePicture":"{}"}}}}"#, STANDARD.encode(PICTURE));
    let url = format!(r#"{{"a":{{"qrCodeData":"data:image/png;base64,{}"}}}}"#, STANDARD.encode(PICTURE));
    for (line, kind, body) in [
        ("GET /ISAPI/Security/email/qrCode", "image/png", PICTURE),
        ("GET /ISAPI/Security/email/qrCode/", "application/octet-stream", PICTURE),
        ("GET /ISAPI/Security/resetPassword/QRCodePicture?format=json", "application/json", json.as_bytes()),
        ("POST /ISAPI/Security/exportQRCode", "text/plain", url.as_bytes()),
    ] {
        let camera = Camera::always(whole(&format!("200 OK\r\nContent-Type: {kind}"), body));
        let open = Open::to(camera.address);
        let reply = open.ask(&format!("{line} HTTP/1.1\r\nContent-Length: 0\r\n\r\n"));
        assert_eq!(reply.body, body, "{line}");
        let Observation::Pictures(seen) = open.sees() else { panic!("{line}") };
        assert!(matches!(&seen.pictures[0].content, QrContent::Image(bytes) if bytes.as_slice() == PICTURE), "{line}");
    }
    for line in
        ["GET /doc/images/qrCode.png", "GET /ISAPI/System/Network/EZVIZ/QRCode", "DELETE /ISAPI/Security/qrCode"]
    {
        let camera = Camera::always(whole("200 OK\r\nContent-Type: image/png", PICTURE));
        let open = Open::to(camera.address);
        assert_eq!(open.ask(&format!("{line} HTTP/1.1\r\n\r\n")).status, 200);
        assert!(open.seen.try_recv().is_err(), "{line}");
    }
}

/// A page that asks from a frame without an origin, a page that hides where it comes from, and one that was typed.
#[test]
fn a_browser_says_in_several_ways_that_it_is_ours() {
    let camera = Camera::always("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    let open = Open::to(camera.address);
    let us = open.address;
    for (lines, status) in [
        ("Sec-Fetch-Site: none\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document\r\n".to_owned(), 200),
        ("Sec-Fetch-Site: same-origin\r\nSec-Fetch-Dest: iframe\r\n".to_owned(), 200),
        (format!("Origin: http://{us}\r\nSec-Fetch-Site: same-origin\r\nSec-Fetch-Mode: cors\r\n"), 200),
        ("Origin: null\r\nSec-Fetch-Site: same-origin\r\n".to_owned(), 200),
        ("Origin: null\r\nSec-Fetch-Site: cross-site\r\nSec-Fetch-Dest: iframe\r\n".to_owned(), 403),
        ("Origin: null\r\n".to_owned(), 403),
        ("Sec-Fetch-Site: same-site\r\nSec-Fetch-Dest: iframe\r\n".to_owned(), 403),
        ("Service-Worker: script\r\nSec-Fetch-Site: same-origin\r\n".to_owned(), 403),
    ] {
        assert_eq!(open.ask(&format!("GET / HTTP/1.1\r\n{lines}\r\n")).status, status, "{lines}");
    }
    assert!(camera.heads().iter().all(|head| !head.contains(&us.to_string())), "{:?}", camera.heads());
}

/// A camera whose HTTPS nobody should speak any more: said as that, whether it is reached so or leads there.
#[test]
fn outdated_tls_is_told_as_that_and_as_nothing_else() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let camera = runtime.block_on(Simulator::start(Settings::of(Scenario::OutdatedTls))).unwrap();
    let port = camera.https_port().unwrap();
    let leads = Camera::always(format!(
        "HTTP/1.1 302 Found\r\nLocation: https://127.0.0.1:{port}/doc/page/login.asp\r\nContent-Length: 0\r\n\r\n"
    ));
    for open in [Open::on(Transport::Tls { port, pin: None }), Open::to(leads.address)] {
        let reply = open.ask("GET / HTTP/1.1\r\n\r\n");
        assert_eq!((reply.status, String::from_utf8_lossy(&reply.body).contains("outdated")), (502, true));
        let seen = open.sees();
        assert!(matches!(seen, Observation::OldProtection), "{seen:?}");
        assert!(open.seen.try_recv().is_err());
    }
}
