//! What comes in pieces passes piece by piece, in both directions: none waits for the next one, or for the end.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::sync::Mutex;
use std::sync::mpsc::channel;

use super::camera::Camera;
use super::{Open, read_reply};
use crate::bench::read_head;

/// Pieces that a camera sends only when the browser has the one before.
const PIECES: [&str; 3] = ["the first piece ", "the second piece ", "the last piece "];

/// How a reply in pieces is framed: its name, what its head says, and each piece as it is sent.
type Framing = (&'static str, String, fn(&str) -> String);

fn framings() -> [Framing; 5] {
    let length: usize = PIECES.iter().map(|piece| piece.len()).sum();
    let plain = |piece: &str| piece.to_owned();
    let chunk = |piece: &str| format!("{:x}\r\n{piece}\r\n", piece.len());
    let part = |piece: &str| format!("--b\r\nContent-Type: image/jpeg\r\n\r\n{piece}\r\n");
    let head = |kind: &str, more: &str| format!("HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\n{more}\r\n");
    let chunked = "Transfer-Encoding: chunked\r\n";
    [
        ("chunked", head("application/xml", chunked), chunk),
        ("with its length", head("application/octet-stream", &format!("Content-Length: {length}\r\n")), plain),
        ("pictures", head("multipart/x-mixed-replace; boundary=b", "Connection: close\r\n"), part),
        ("events", head("text/event-stream", chunked), chunk),
        // One that is looked through for the camera's own address.
        ("a page", head("text/html", chunked), chunk),
    ]
}

/// Reads until this has come.
fn read_until(stream: &mut TcpStream, wanted: &str) -> String {
    let mut come = Vec::new();
    while !String::from_utf8_lossy(&come).contains(wanted) {
        let mut byte = [0];
        stream.read_exact(&mut byte).unwrap();
        come.push(byte[0]);
    }
    String::from_utf8_lossy(&come).into_owned()
}

#[test]
fn each_piece_of_a_stream_passes_before_the_next_is_sent() {
    for (name, head, framed) in framings() {
        let (go_on, wait) = channel::<()>();
        let wait = Mutex::new(wait);
        let camera = Camera::by_hand(move |_, connection| {
            connection.write_all(head.as_bytes()).unwrap();
            for piece in PIECES {
                connection.write_all(framed(piece).as_bytes()).unwrap();
                wait.lock().unwrap().recv().unwrap();
            }
            false
        });
        let open = Open::to(camera.address);
        let mut browser = open.connect();
        let request = open.request("GET /stream HTTP/1.1\r\nSec-Fetch-Dest: document\r\n\r\n");
        browser.write_all(request.as_bytes()).unwrap();
        assert!(read_head(&mut browser).starts_with(b"HTTP/1.1 200"), "{name}");
        for piece in PIECES {
            read_until(&mut browser, piece);
            go_on.send(()).unwrap();
        }
    }
}

#[test]
fn each_piece_of_an_upload_passes_before_the_next_is_sent() {
    let length: usize = PIECES.iter().map(|piece| piece.len()).sum();
    for is_chunked in [false, true] {
        let (come, heard) = channel::<()>();
        let come = Mutex::new(come);
        let camera = Camera::by_hand(move |_, connection| {
            for piece in PIECES {
                read_until(connection, piece);
                come.lock().unwrap().send(()).unwrap();
            }
            // Who hangs up with something unread cuts off its own answer.
            if is_chunked {
                read_until(connection, "\r\n0\r\n\r\n");
            }
            connection.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n").unwrap();
            false
        });
        let open = Open::to(camera.address);
        let mut browser = open.connect();
        let framing =
            if is_chunked { "Transfer-Encoding: chunked".to_owned() } else { format!("Content-Length: {length}") };
        let request = open.request(&format!("PUT /ISAPI/System/updateFirmware HTTP/1.1\r\n{framing}\r\n\r\n"));
        browser.write_all(request.as_bytes()).unwrap();
        for piece in PIECES {
            let framed = if is_chunked { format!("{:x}\r\n{piece}\r\n", piece.len()) } else { piece.to_owned() };
            browser.write_all(framed.as_bytes()).unwrap();
            heard.recv_timeout(std::time::Duration::from_secs(30)).unwrap();
        }
        if is_chunked {
            browser.write_all(b"0\r\n\r\n").unwrap();
        }
        assert_eq!(read_reply(&mut browser, false).status, 200);
    }
}

#[test]
fn a_no_in_the_middle_of_an_upload_is_heard_before_its_end() {
    let camera = Camera::by_hand(|_, connection| {
        read_until(connection, PIECES[0]);
        connection.write_all(b"HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n").unwrap();
        read_until(connection, PIECES[1]);
        false
    });
    let open = Open::to(camera.address);
    let mut browser = open.connect();
    let length = PIECES[0].len() + PIECES[1].len();
    let request =
        open.request(&format!("PUT /ISAPI/System/updateFirmware HTTP/1.1\r\nContent-Length: {length}\r\n\r\n"));
    browser.write_all(request.as_bytes()).unwrap();
    browser.write_all(PIECES[0].as_bytes()).unwrap();
    assert_eq!(read_reply(&mut browser, false).status, 401);
    browser.write_all(PIECES[1].as_bytes()).unwrap();
}

#[test]
fn a_browser_that_goes_ends_the_cameras_stream() {
    let (tell, ended) = channel();
    let tell = Mutex::new(tell);
    let camera = Camera::by_hand(move |_, connection| {
        connection
            .write_all(b"HTTP/1.1 200 OK\r\nContent-Type: multipart/x-mixed-replace; boundary=b\r\n\r\n")
            .unwrap();
        while connection.write_all(&[b'.'; 1000]).is_ok() {}
        tell.lock().unwrap().send(()).unwrap();
        false
    });
    let open = Open::to(camera.address);
    let mut browser = open.connect();
    browser.write_all(open.request("GET /stream HTTP/1.1\r\n\r\n").as_bytes()).unwrap();
    read_until(&mut browser, "....");
    drop(browser);
    ended.recv_timeout(std::time::Duration::from_secs(30)).expect("nobody keeps the stream");
}
