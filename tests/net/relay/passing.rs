//! What goes through: bytes, ranges, streams, sockets; what comes back to us; what is read along.

use std::io::{Read as _, Write as _};
use std::sync::mpsc::channel;
use std::time::Duration;

use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use regain::domain::{CommitOutcome, SeenReset, Transport};
use regain::relay::Observation;
use regain::simulator::{Settings, Simulator};

use super::camera::Camera;
use super::{Open, read_reply};

/// A file server that knows ranges, conditions and framings.
fn files(files: Vec<Vec<u8>>) -> Camera {
    Camera::by_hand(move |head, connection| {
        let field =
            |name: &str| head.lines().find_map(|line| line.to_lowercase().strip_prefix(name).map(str::to_owned));
        let at: usize = head.split(['/', ' ']).nth(2).unwrap().parse().unwrap();
        let file = &files[at];
        let (mut status, mut body) = ("200 OK", file.as_slice());
        let mut extra = format!("ETag: \"{at}\"\r\nContent-Type: application/x-{at}\r\n");
        if field("if-none-match: ").is_some_and(|tag| tag == format!("\"{at}\"")) {
            (status, body) = ("304 Not Modified", &[]);
        } else if let Some(range) = field("range: bytes=") {
            let (from, to) = range.split_once('-').unwrap();
            let (from, to): (usize, usize) = (from.parse().unwrap(), to.parse().unwrap());
            (status, body) = ("206 Partial Content", &file[from.min(file.len())..(to + 1).min(file.len())]);
            extra.push_str(&format!("Content-Range: bytes {from}-{to}/{}\r\n", file.len()));
        }
        let is_head = head.starts_with("HEAD");
        let mut reply = format!("HTTP/1.1 {status}\r\n{extra}");
        let mut bytes = Vec::new();
        match at % 3 {
            // Chunked, by its length, or until the connection ends.
            0 if !body.is_empty() && !is_head => {
                reply.push_str("Transfer-Encoding: chunked\r\n");
                for chunk in body.chunks(1000) {
                    bytes.extend(format!("{:x}\r\n", chunk.len()).into_bytes());
                    bytes.extend_from_slice(chunk);
                    bytes.extend_from_slice(b"\r\n");
                }
                bytes.extend_from_slice(b"0\r\n\r\n");
            }
            1 => {
                reply.push_str(&format!("Content-Encoding: gzip\r\nContent-Length: {}\r\n", body.len()));
                bytes = body.to_vec();
            }
            _ => {
                reply.push_str("Connection: close\r\n");
                bytes = body.to_vec();
            }
        }
        reply.push_str("\r\n");
        connection.write_all(reply.as_bytes()).ok();
        if !is_head {
            connection.write_all(&bytes).ok();
        }
        at % 3 != 2
    })
}

#[test]
fn a_hundred_files_are_the_same_byte_for_byte() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let strategy = prop::collection::vec(prop::collection::vec(any::<u8>(), 0..20_000), 100);
    let all = strategy.new_tree(&mut runner).unwrap().current();
    let camera = files(all.clone());
    let open = Open::to(camera.address);
    for (at, file) in all.iter().enumerate() {
        let whole = open.ask(&format!("GET /{at} HTTP/1.1\r\n\r\n"));
        assert_eq!((whole.status, &whole.body), (200, file), "{at}");
        assert_eq!(whole.all("etag"), [format!("\"{at}\"")]);
        assert_eq!(whole.all("content-type"), [format!("application/x-{at}")]);
        assert_eq!(whole.all("content-encoding").len(), usize::from(at % 3 == 1), "{at}");
        let part = open.ask(&format!("GET /{at} HTTP/1.1\r\nRange: bytes=3-99\r\n\r\n"));
        assert_eq!((part.status, part.body.as_slice()), (206, &file[3.min(file.len())..100.min(file.len())]), "{at}");
        let known = open.ask(&format!("GET /{at} HTTP/1.1\r\nIf-None-Match: \"{at}\"\r\n\r\n"));
        assert_eq!((known.status, known.body.len()), (304, 0), "{at}");
        assert_eq!(open.ask(&format!("HEAD /{at} HTTP/1.1\r\n\r\n")).status, 200, "{at}");
    }
}

#[test]
fn a_stream_passes_before_it_ends() {
    let (go_on, wait) = channel::<()>();
    let wait = std::sync::Mutex::new(wait);
    let camera = Camera::by_hand(move |_, connection| {
        connection.write_all(b"HTTP/1.1 200 OK\r\nContent-Type: multipart/x\r\n\r\nfirst").unwrap();
        wait.lock().unwrap().recv().unwrap();
        connection.write_all(b"last").unwrap();
        false
    });
    let open = Open::to(camera.address);
    let mut browser = open.connect();
    browser.write_all(open.request("GET /stream HTTP/1.0\r\n\r\n").as_bytes()).unwrap();
    crate::bench::read_head(&mut browser);
    let mut first = [0; 5];
    browser.read_exact(&mut first).unwrap();
    assert_eq!(&first, b"first");
    go_on.send(()).unwrap();
    let mut rest = Vec::new();
    browser.read_to_end(&mut rest).unwrap();
    assert_eq!(rest, b"last");
}

#[test]
fn a_websocket_carries_bytes_both_ways() {
    let camera = Camera::by_hand(|_, connection| {
        let reply = "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n";
        connection.write_all(reply.as_bytes()).unwrap();
        let mut bytes = [0; 4];
        connection.read_exact(&mut bytes).unwrap();
        bytes.reverse();
        connection.write_all(&bytes).unwrap();
        false
    });
    let open = Open::to(camera.address);
    let mut browser = open.connect();
    let request = open.request("GET /ws HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n");
    browser.write_all(request.as_bytes()).unwrap();
    assert_eq!(read_reply(&mut browser, true).status, 101);
    browser.write_all(b"ping").unwrap();
    let mut back = [0; 4];
    browser.read_exact(&mut back).unwrap();
    assert_eq!(&back, b"gnip");
    let head = camera.heads().remove(0).to_lowercase();
    assert!(head.contains("upgrade: websocket") && head.contains("connection: upgrade"), "{head}");
}

#[test]
fn a_strict_camera_is_asked_under_its_own_name() {
    let camera = Camera::always("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    let open = Open::to(camera.address);
    let (ours, path) = (open.address, "/doc/page/pwdReset.asp?a=%2e%2E/b;c&x=%20");
    let raw = format!(
        "POST {path} HTTP/1.1\r\nOrigin: http://{ours}\r\nReferer: http://{ours}/doc/page/login.asp\r\n\
        Authorization: Digest a=\"b\"\r\nCookie: WebSession_1=2\r\nContent-Length: 3\r\n\r\nabc"
    );
    assert_eq!(open.ask(&raw).status, 200);
    let head = camera.heads().remove(0);
    let its = camera.address;
    for line in [
        format!("POST {path} HTTP/1.1\r\n"),
        format!("Host: {its}\r\n"),
        format!("Origin: http://{its}\r\n"),
        format!("Referer: http://{its}/doc/page/login.asp\r\n"),
        "Authorization: Digest a=\"b\"\r\n".to_owned(),
        "Cookie: WebSession_1=2\r\n".to_owned(),
        "Content-Length: 3\r\n".to_owned(),
    ] {
        assert!(head.contains(&line), "{line} in {head}");
    }
    assert!(!head.contains("regain") && !head.contains(&ours.to_string()), "{head}");
}

#[test]
fn what_the_page_does_is_seen_and_no_value_of_it() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let camera = runtime.block_on(Simulator::start(Settings::default())).unwrap();
    let open = Open::to(camera.camera_address());
    let reply = open.ask("GET /ISAPI/Security/email/qrCode?format=json HTTP/1.1\r\nAccept-Encoding: gzip\r\n\r\n");
    assert_eq!(reply.status, 200);
    let Observation::Pictures(picture) = open.sees() else { panic!("a picture") };
    assert!(picture.service.is_some());
    let body = r#"{"EmailCertification":{"securityCode":"77120943","resetPassword":"Maple-Garden7"}}"#;
    let length = body.len();
    let raw = format!(
        "PUT /ISAPI/Security/emailCertification?format=json HTTP/1.1\r\nContent-Type: application/json\r\n\
        Content-Length: {length}\r\n\r\n{body}"
    );
    let reply = open.ask(&raw);
    let (sent, answered) = (open.sees(), open.sees());
    let Observation::ResetSent(SeenReset { name, shape, .. }) = &sent else { panic!("{sent:?}") };
    assert_eq!(name, "emailCertification");
    assert_eq!(shape, "?format=json {EmailCertification{resetPassword:text 13,securityCode:digits 8}}");
    assert!(matches!(answered, Observation::ResetAnswered(_)) && reply.status >= 400, "{answered:?}");
    for secret in ["77120943", "Maple-Garden7"] {
        assert!(!format!("{sent:?}{answered:?}{picture:?}").contains(secret));
    }
}

/// A relay to a camera that refuses everything with these words.
fn open_to_text(words: &str) -> Open {
    let head = format!("HTTP/1.1 403 Forbidden\r\nContent-Type: text/plain\r\nContent-Length: {}\r\n\r\n", words.len());
    let reply = head + words;
    let camera = Camera::by_hand(move |head, connection| {
        let length = head.lines().find_map(|line| line.to_lowercase().strip_prefix("content-length: ")?.parse().ok());
        connection.read_exact(&mut vec![0; length.unwrap_or_default()]).ok();
        connection.write_all(reply.as_bytes()).is_ok()
    });
    Open::to(camera.address)
}

/// What is told of the camera's words when the page sends this.
fn words_about(open: &Open, sent: &str) -> String {
    let path = "/ISAPI/Security/emailCertification";
    open.ask(&format!("PUT {path} HTTP/1.1\r\nContent-Length: {}\r\n\r\n{sent}", sent.len()));
    assert!(matches!(open.sees(), Observation::ResetSent(_)), "{sent}");
    match open.sees() {
        Observation::ResetAnswered(CommitOutcome::Unknown(message)) => message.words,
        other => panic!("{other:?}"),
    }
}

#[test]
fn much_that_is_sent_or_said_is_no_work_and_shows_nothing() {
    let many = |values: usize| format!("[{}\"77120943\"]", "\"abc\",".repeat(values - 1));
    let short = open_to_text("no 77120943");
    assert_eq!(words_about(&short, &many(64)), "HTTP 403 no ***");
    assert_eq!(words_about(&short, &many(65)), "");
    assert_eq!(words_about(&short, &many(19_000)), "");
    let long = open_to_text(&"x".repeat(255_000));
    assert_eq!(words_about(&long, &many(2)), "HTTP 403");
}

#[test]
fn a_no_is_told_in_our_words_whatever_the_camera_repeats() {
    let body = r#"{"statusCode":4,"statusString":"Invalid Operation","subStatusCode":"loginPasswordError","errorMsg":"77120943 is wrong","retryTimes":3}"#;
    let camera = Camera::always(format!("HTTP/1.1 403 Forbidden\r\nContent-Length: {}\r\n\r\n{body}", body.len()));
    let open = Open::to(camera.address);
    let sent = r#"{"a":{"securityCode":"77120943"}}"#;
    let path = "/ISAPI/Security/emailCertification";
    open.ask(&format!("PUT {path} HTTP/1.1\r\nContent-Length: {}\r\n\r\n{sent}", sent.len()));
    open.sees();
    let answered = open.sees();
    assert!(matches!(answered, Observation::ResetAnswered(_)), "{answered:?}");
    assert!(!format!("{answered:?}").contains("77120943"), "{answered:?}");
    for (sent, said) in [
        ("code=77120943&password=Maple%2DGarden7+", "Maple-Garden7 "),
        ("code=77120943&password=Maple%2DGarden7+", "Maple%2DGarden7+"),
        (r#"{"code":77120943}"#, "77120943"),
        (r#"<a code="77120943"/>"#, "77120943"),
    ] {
        let words = words_about(&open_to_text(&format!("It was {said}!")), sent);
        assert_eq!(words, "HTTP 403 It was ***!", "{sent}");
    }
    let good = r#"{"statusCode":1,"statusString":"OK","subStatusCode":"ok"}"#;
    let camera = Camera::always(format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{good}", good.len()));
    let open = Open::to(camera.address);
    open.ask(&format!("PUT {path} HTTP/1.1\r\nContent-Length: {}\r\n\r\n{sent}", sent.len()));
    open.sees();
    assert!(matches!(open.sees(), Observation::ResetAnswered(CommitOutcome::Accepted)));
}

#[test]
fn a_camera_with_https_is_reached_by_its_held_certificate_and_by_no_other() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let settings = || Settings { https_port: Some(0), ..Settings::default() };
    let camera = runtime.block_on(Simulator::start(settings())).unwrap();
    let port = camera.https_port().unwrap();
    let open = Open::on(Transport::Tls { port, pin: None });
    assert_eq!(open.ask("GET /doc/page/login.asp HTTP/1.1\r\n\r\n").status, 200, "no warning of a browser");
    let other = regain::domain::Pin([7; 32]);
    let open = Open::on(Transport::Tls { port, pin: Some(other) });
    let reply = open.ask("GET / HTTP/1.1\r\n\r\n");
    assert_eq!((reply.status, String::from_utf8_lossy(&reply.body).contains("unreachable")), (502, true));
    assert!(matches!(open.sees(), Observation::Unreachable));
}

#[test]
fn a_camera_that_wants_https_gets_it_without_the_browser() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let camera = runtime.block_on(Simulator::start(Settings { https_port: Some(0), ..Settings::default() })).unwrap();
    let port = camera.https_port().unwrap();
    let location = format!("https://127.0.0.1:{port}/doc/page/login.asp?x=1");
    let plain = Camera::always(format!("HTTP/1.1 302 Found\r\nLocation: {location}\r\nContent-Length: 0\r\n\r\n"));
    let open = Open::to(plain.address);
    // Also what looks like another host, where it is only a path, comes back to us.
    let reply = open.ask("GET //evil.example/?version=7 HTTP/1.1\r\n\r\n");
    let there = format!("http://{}/doc/page/login.asp?x=1", open.address);
    assert_eq!((reply.status, reply.all("location")), (302, vec![there.as_str()]));
    let reply = open.ask("GET / HTTP/1.1\r\n\r\n");
    let page = format!("http://{}/doc/page/login.asp", open.address);
    assert_eq!((reply.status, reply.all("location")), (302, vec![page.as_str()]));
    assert_eq!(plain.heads().len(), 1, "the plain door is not used again");
}

#[test]
fn an_answer_that_comes_late_leads_back_to_nothing_weaker() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let camera = runtime.block_on(Simulator::start(Settings { https_port: Some(0), ..Settings::default() })).unwrap();
    let secure = format!("https://127.0.0.1:{}/", camera.https_port().unwrap());
    let weaker = Camera::always("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    let back = format!("http://127.0.0.1:{}/", weaker.address.port());
    let (go, late) = channel::<()>();
    let (begin, begun) = channel();
    let (late, begin) = (std::sync::Mutex::new(late), std::sync::Mutex::new(begin));
    let plain = Camera::by_hand(move |head, connection| {
        let to = if head.starts_with("GET /late") {
            begin.lock().unwrap().send(()).unwrap();
            late.lock().unwrap().recv().ok();
            &back
        } else {
            &secure
        };
        let reply = format!("HTTP/1.1 302 Found\r\nLocation: {to}\r\nContent-Length: 0\r\n\r\n");
        connection.write_all(reply.as_bytes()).is_ok()
    });
    let open = Open::to(plain.address);
    let mut browser = open.connect();
    browser.write_all(open.request("GET /late HTTP/1.1\r\n\r\n").as_bytes()).unwrap();
    begun.recv_timeout(Duration::from_secs(30)).unwrap();
    assert_eq!(open.ask("GET /first HTTP/1.1\r\n\r\n").status, 302);
    go.send(()).unwrap();
    read_reply(&mut browser, false);
    // From the camera that speaks HTTPS, and from nobody else.
    assert_eq!(open.ask("GET /doc/page/login.asp HTTP/1.1\r\n\r\n").status, 200);
    assert!(weaker.heads().is_empty());
}

#[test]
fn it_ends_with_the_relay() {
    let camera = Camera::always("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    let mut open = Open::to(camera.address);
    let mut browser = open.connect();
    {
        let _inside = open.runtime.enter();
        open.relay = None;
    }
    browser.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    let mut byte = [0];
    assert!(matches!(browser.read(&mut byte), Ok(0) | Err(_)));
    assert!(std::net::TcpStream::connect(open.address).is_err());
}
