//! Resets whose answer does not come: the new password may be set or not, and that is what is told.

use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::Mutex;
use std::sync::mpsc::channel;

use regain::domain::CommitOutcome;
use regain::relay::Observation;

use super::Open;
use super::camera::Camera;

const RESET: &str = "PUT /ISAPI/Security/emailCertification?format=json HTTP/1.1\r\nConnection: close\r\nContent-Length: 8\r\n\r\n{\"a\":12}";

/// Gets all of a reset, and does something about it.
fn camera(then: impl Fn(&mut TcpStream) + Send + Sync + 'static) -> Camera {
    Camera::by_hand(move |head, connection| {
        if head.starts_with("GET") {
            return connection.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok").is_ok();
        }
        connection.read_exact(&mut [0; 8]).unwrap();
        then(connection);
        false
    })
}

fn is_told_as_lost(open: &Open) {
    let (sent, answered) = (open.sees(), open.sees());
    assert!(matches!(sent, Observation::ResetSent { .. }), "{sent:?}");
    assert!(matches!(answered, Observation::ResetAnswered(CommitOutcome::Lost)), "{answered:?}");
    // What comes next is about something else.
    assert_eq!(open.ask("GET / HTTP/1.1\r\n\r\n").status, 200);
    assert!(open.seen.try_recv().is_err());
}

#[test]
fn a_camera_that_hangs_up_leaves_it_open_and_the_page_says_so() {
    let camera = camera(|_| ());
    let open = Open::to(camera.address);
    let reply = open.ask(RESET);
    assert_eq!((reply.status, String::from_utf8_lossy(&reply.body).contains("lost")), (502, true));
    is_told_as_lost(&open);
}

#[test]
fn half_an_answer_is_none() {
    for half in [
        "HTTP/1.1 200 OK\r\nContent-Length: 60\r\n\r\n{\"statusCode\":1",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\n{\"st\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 15\r\n\r\n{\"statusCode\":1,\"statusString\":\"O",
        "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n<ResponseStatus><statusCode>1</statusCode><statusSt",
        "HTTP/1.1 200",
        "HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n",
        "HTTP/1.1 200 OK\r\n\r\n<ResponseStatus><statusCode>1</statusCode><!-- </ResponseStatus>",
    ] {
        let camera = camera(move |connection| connection.write_all(half.as_bytes()).unwrap());
        let open = Open::to(camera.address);
        let mut browser = open.connect();
        browser.write_all(open.request(RESET).as_bytes()).unwrap();
        drop(browser.read_to_end(&mut Vec::new()));
        is_told_as_lost(&open);
    }
}

#[test]
fn a_browser_that_goes_does_not_take_the_doubt_with_it() {
    let (go_on, wait) = channel::<()>();
    let wait = Mutex::new(wait);
    let camera = camera(move |_| assert!(wait.lock().unwrap().recv().is_err()));
    let open = Open::to(camera.address);
    let mut browser = open.connect();
    browser.write_all(open.request(RESET).as_bytes()).unwrap();
    let sent = open.sees();
    assert!(matches!(sent, Observation::ResetSent { .. }), "{sent:?}");
    drop(browser);
    let answered = open.sees();
    assert!(matches!(answered, Observation::ResetAnswered(CommitOutcome::Lost)), "{answered:?}");
    drop(go_on);
}

#[test]
fn the_end_of_the_relay_does_not_either() {
    let (go_on, wait) = channel::<()>();
    let wait = Mutex::new(wait);
    let camera = camera(move |_| assert!(wait.lock().unwrap().recv().is_err()));
    let mut open = Open::to(camera.address);
    let mut browser = open.connect();
    browser.write_all(open.request(RESET).as_bytes()).unwrap();
    assert!(matches!(open.sees(), Observation::ResetSent { .. }));
    {
        let _inside = open.runtime.enter();
        open.relay = None;
    }
    assert!(matches!(open.sees(), Observation::ResetAnswered(CommitOutcome::Lost)));
    drop(go_on);
}

#[test]
fn what_was_not_sent_whole_is_no_reset() {
    let nobody = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap();
    let open = Open::to(nobody);
    let reply = open.ask(RESET);
    assert_eq!((reply.status, String::from_utf8_lossy(&reply.body).contains("unreachable")), (502, true));
    assert!(matches!(open.sees(), Observation::Unreachable));
    assert!(open.seen.try_recv().is_err());

    let camera = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let open = Open::to(camera.local_addr().unwrap());
    let mut browser = open.connect();
    browser.write_all(&open.request(RESET).as_bytes()[..open.request(RESET).len() - 4]).unwrap();
    let (mut line, _) = camera.accept().unwrap();
    drop(browser);
    let mut came = Vec::new();
    line.read_to_end(&mut came).unwrap();
    assert_eq!(came, b"", "the camera is left too, and has heard nothing");
    let more = open.seen.try_recv();
    assert!(!matches!(more, Ok(Observation::ResetSent { .. } | Observation::ResetAnswered(_))), "{more:?}");
}

/// What the camera says counts when nothing of it is missing, however it is framed.
#[test]
fn a_whole_answer_counts_however_it_ends() {
    let yes = "{\"statusCode\":1.0,\"statusString\":\"O\nK\",\"subStatusCode\":\"ok\"}";
    let no = "<ResponseStatus><statusCode>4</statusCode><subStatusCode>lockedPassword</subStatusCode></ResponseStatus>";
    let chunk = |body: &str| format!("{:x}\r\n{body}\r\n", body.len());
    for (body, is_seen) in [
        (yes, (|seen| matches!(seen, CommitOutcome::Accepted)) as fn(&CommitOutcome) -> bool),
        (no, |seen| !matches!(seen, CommitOutcome::Accepted | CommitOutcome::Lost)),
    ] {
        for reply in [
            format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{body}", body.len() + 7),
            // Fewer bytes announced than come: the page gets what was announced, and here it is read to its end.
            format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{body}", body.len() - 1),
            format!("HTTP/1.1 200 OK\r\nContent-Length: 15\r\nConnection: close\r\n\r\n{body}\r\n"),
            format!("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{}", chunk(body)),
            format!("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{}nonsense\r\n", chunk(body)),
            format!("HTTP/1.1 200 OK\r\n\r\n{body}"),
            // What stands behind the end is no part of it.
            format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{body}<!-- 3 ms -->", body.len() + 13),
            format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{body}; // {{", body.len() + 6),
        ] {
            let camera = camera({
                let reply = reply.clone();
                move |connection| connection.write_all(reply.as_bytes()).unwrap()
            });
            let open = Open::to(camera.address);
            let mut browser = open.connect();
            browser.write_all(open.request(RESET).as_bytes()).unwrap();
            drop(browser.read_to_end(&mut Vec::new()));
            let (sent, answered) = (open.sees(), open.sees());
            assert!(matches!(sent, Observation::ResetSent { .. }), "{sent:?}");
            assert!(matches!(&answered, Observation::ResetAnswered(seen) if is_seen(seen)), "{reply}: {answered:?}");
            assert_eq!(open.ask("GET / HTTP/1.1\r\n\r\n").status, 200);
            assert!(open.seen.try_recv().is_err(), "it is told once");
        }
    }
}
