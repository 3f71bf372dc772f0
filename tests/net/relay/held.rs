//! Resets that are held back: told when they have come whole, and passed on once somebody has noted them.

use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::Mutex;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use regain::domain::CommitOutcome;
use regain::relay::{Observation, Verdict};
use tokio::sync::oneshot;

use super::{Open, read_reply};
use crate::bench::read_head;

const BODY: &str = "{\"a\":12,\"b\":\"3F8K2LQ9\"}";
const YES: &[u8] = b"HTTP/1.1 200 OK\r\nContent-Length: 16\r\n\r\n{\"statusCode\":1}";

/// A camera on this computer, a relay to it, and who lets the one reset pass.
fn held() -> (TcpListener, Open, oneshot::Sender<Verdict>) {
    let camera = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let (go, wait) = oneshot::channel();
    let wait = Mutex::new(Some(wait));
    let open = Open::holding(camera.local_addr().unwrap(), move || {
        let wait = wait.lock().unwrap().take().expect("one reset");
        async move { wait.await.unwrap_or(Verdict::Passes) }
    });
    (camera, open, go)
}

fn browser(open: &Open, head: &str, body: &str) -> TcpStream {
    let mut browser = open.connect();
    let head = format!("PUT /ISAPI/Security/emailCertification HTTP/1.1\r\nConnection: close\r\n{head}\r\n\r\n");
    browser.write_all(format!("{}{body}", open.request(&head)).as_bytes()).unwrap();
    browser
}

fn is_sent(open: &Open) {
    let seen = open.sees();
    assert!(matches!(seen, Observation::ResetSent(_)), "{seen:?}");
}

/// What comes over the line until it has this end.
fn read_until(line: &mut TcpStream, end: &str) -> String {
    let mut read = Vec::new();
    let mut byte = [0];
    while !read.ends_with(end.as_bytes()) {
        line.read_exact(&mut byte).unwrap();
        read.push(byte[0]);
    }
    String::from_utf8(read).unwrap()
}

/// Of what is held back the camera gets nothing but the line.
fn hears_nothing(line: &mut TcpStream) {
    line.set_read_timeout(Some(Duration::from_millis(100))).unwrap();
    assert!(line.read(&mut [0]).is_err(), "it waits");
    line.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
}

#[test]
fn nothing_of_a_reset_goes_out_before_it_is_noted_and_then_all_of_it() {
    let chunked = format!("5\r\n{}\r\n{:x}\r\n{}\r\n0\r\n\r\n", &BODY[..5], BODY.len() - 5, &BODY[5..]);
    for (head, body) in [
        (format!("Content-Length: {}", BODY.len()), BODY.to_owned()),
        ("Transfer-Encoding: chunked".to_owned(), chunked),
    ] {
        let (camera, open, go) = held();
        let mut browser = browser(&open, &head, &body);
        is_sent(&open);
        let (mut line, _) = camera.accept().unwrap();
        hears_nothing(&mut line);
        go.send(Verdict::Passes).unwrap();
        let came = String::from_utf8(read_head(&mut line)).unwrap();
        assert!(came.starts_with("PUT /ISAPI/Security/emailCertification"), "{came}");
        let end = if head.starts_with("Content") { "}" } else { "0\r\n\r\n" };
        assert_eq!(read_until(&mut line, end), body);
        line.write_all(YES).unwrap();
        assert_eq!(read_reply(&mut browser, false).status, 200);
        assert!(matches!(open.sees(), Observation::ResetAnswered(CommitOutcome::Accepted)));
    }
}

#[test]
fn one_without_a_body_waits_whole() {
    let (camera, open, go) = held();
    let browser = browser(&open, "Content-Length: 0", "");
    is_sent(&open);
    let (mut line, _) = camera.accept().unwrap();
    hears_nothing(&mut line);
    go.send(Verdict::Passes).unwrap();
    assert!(read_head(&mut line).starts_with(b"PUT /ISAPI/Security/emailCertification"));
    drop(browser);
}

#[test]
fn one_that_is_too_long_to_be_read_waits_too_and_passes_whole() {
    let (camera, open, go) = held();
    let body = "x".repeat(600_000);
    let mut browser = open.connect();
    let head = format!("PUT /ISAPI/Security/emailCertification HTTP/1.1\r\nContent-Length: {}\r\n\r\n", body.len());
    let request = format!("{}{body}", open.request(&head));
    let sending = std::thread::spawn(move || {
        browser.write_all(request.as_bytes()).unwrap();
        browser
    });
    is_sent(&open);
    let (mut line, _) = camera.accept().unwrap();
    hears_nothing(&mut line);
    go.send(Verdict::Passes).unwrap();
    read_head(&mut line);
    let mut came = vec![0; body.len()];
    line.read_exact(&mut came).unwrap();
    assert!(came == body.as_bytes());
    line.write_all(YES).unwrap();
    assert_eq!(read_reply(&mut sending.join().unwrap(), false).status, 200);
}

/// The person closes the browser, or Regain, while the disk is slow: the camera gets nothing, and the doubt is told.
#[test]
fn what_ends_while_it_waits_never_goes_out() {
    for ends_relay in [false, true] {
        let (camera, mut open, go) = held();
        let browser = browser(&open, &format!("Content-Length: {}", BODY.len()), BODY);
        is_sent(&open);
        let (mut line, _) = camera.accept().unwrap();
        hears_nothing(&mut line);
        if ends_relay {
            let _inside = open.runtime.enter();
            open.relay = None;
        } else {
            drop(browser);
        }
        assert!(matches!(open.sees(), Observation::ResetAnswered(CommitOutcome::Lost)));
        drop(open);
        let (told, gone) = channel();
        std::thread::spawn(move || {
            let mut rest = Vec::new();
            // A line that is cut may end with an error.
            line.read_to_end(&mut rest).ok();
            told.send(rest).unwrap();
        });
        assert_eq!(gone.recv_timeout(Duration::from_secs(30)).unwrap(), b"", "{ends_relay}");
        drop(go);
    }
}

/// Another camera has the address: it gets nothing, the browser is answered, and nothing is said to be in doubt.
#[test]
fn what_would_go_to_another_camera_stays_and_the_page_says_so() {
    let (camera, mut open, go) = held();
    let mut browser = browser(&open, &format!("Content-Length: {}", BODY.len()), BODY);
    is_sent(&open);
    let (mut line, _) = camera.accept().unwrap();
    go.send(Verdict::OtherCamera).unwrap();
    let reply = read_reply(&mut browser, false);
    assert_eq!(reply.status, 502);
    let page = String::from_utf8(reply.body).unwrap();
    assert!(page.contains("other camera"), "{page}");
    assert!(matches!(open.sees(), Observation::ResetAnswered(CommitOutcome::DifferentCamera)));
    line.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    let mut rest = Vec::new();
    // A line that is cut may end with an error; one that stays open ends with the time.
    let ended = line.read_to_end(&mut rest);
    assert!(!ended.is_err_and(|error| error.kind() == std::io::ErrorKind::WouldBlock) && rest.is_empty());
    let inside = open.runtime.enter();
    open.relay = None;
    drop(inside);
    assert_eq!(
        open.seen.recv_timeout(Duration::from_secs(30)).err(),
        Some(RecvTimeoutError::Disconnected),
        "told once"
    );
}

/// A camera that is not there: nothing of the reset can have gone out.
#[test]
fn where_no_camera_answers_nothing_is_told_as_sent() {
    let nobody: SocketAddr = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap();
    let open = Open::holding(nobody, || async { panic!("there is nothing to note") });
    let mut browser = browser(&open, &format!("Content-Length: {}", BODY.len()), BODY);
    assert_eq!(read_reply(&mut browser, false).status, 502);
    assert!(matches!(open.sees(), Observation::Unreachable));
}
