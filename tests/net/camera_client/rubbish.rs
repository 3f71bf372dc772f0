//! Rubbish of every kind at every step: no panic, nothing taken for a yes, and an end that can be told.

use regain::camera::Refusal;
use regain::camera::wire::path;

use super::reset::{challenge, order, status};
use super::server::{Reply, Request, Server, json, page, reply};

/// Bytes that no camera should send, whole replies of HTTP and less.
fn rubbish() -> Vec<Vec<u8>> {
    let head = |rest: &str| format!("HTTP/1.1 200 OK\r\n{rest}").into_bytes();
    let body = |kind: &str, body: &[u8]| {
        [head(&format!("Content-Type: {kind}\r\nContent-Length: {}\r\n\r\n", body.len())), body.to_vec()].concat()
    };
    vec![
        Vec::new(),
        b"\x00\x01\x02\xff\xfe".to_vec(),
        b"HTTP/1.1".to_vec(),
        b"HTTP/9.9 999 Huh\r\n\r\n".to_vec(),
        b"HTTP/1.1 200 OK\r\nContent-Length: -7\r\n\r\nx".to_vec(),
        b"HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\nshort".to_vec(),
        head("Transfer-Encoding: chunked\r\n\r\nzz\r\nnot hexadecimal\r\n0\r\n\r\n"),
        head("Transfer-Encoding: chunked\r\n\r\n5\r\n{\"a\":\r\n3\r\n1"),
        head("Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\nx"),
        body("application/json", b"\xef\xbb\xbf{\"qrCode\":"),
        body("application/json", b"{\"qrCode\":null,\"statusCode\":\"one\",\"subStatusCode\":[1]}"),
        body("application/json", "[".repeat(20_000).as_bytes()),
        body("application/xml", "<qr>".repeat(5_000).as_bytes()),
        body("application/xml", b"<?xml version='1.0' encoding='utf-16'?>\xff\xfe<\x00a\x00>\x00"),
        body("application/xml", b"<!DOCTYPE a [<!ENTITY b \"&b;&b;\">]><a>&b;</a>"),
        body("text/html", b"<html><head><title>Router</title><body>1 OK & more"),
        body("image/jpeg", b""),
        body("", b"\xc0\xaf\xed\xa0\x80 not UTF-8 & < >"),
        body("application/json", b"true"),
    ]
}

#[tokio::test]
async fn rubbish_at_every_question_of_the_look_is_no_camera_or_offline() {
    for bytes in rubbish() {
        let shown = String::from_utf8_lossy(&bytes).into_owned();
        let server = Server::start(move |_| Reply::Bytes(bytes.clone())).await;
        let end = server.camera().probe().await;
        // `subStatusCode` is a name that only such cameras write: then there is a camera that tells nothing.
        let tells_nothing = end
            .as_ref()
            .is_ok_and(|probe| probe.capabilities.activated.is_none() && probe.capabilities.model.is_none());
        assert!(end.is_err() || (tells_nothing && shown.contains("subStatusCode")), "{shown}");
        assert!(
            end.is_ok() || end.as_ref().is_err_and(|error| error.is_offline() || error.is_not_a_camera()),
            "{end:?}"
        );
    }
}

#[tokio::test]
async fn rubbish_is_no_picture() {
    for bytes in rubbish() {
        let server = Server::start(move |_| Reply::Bytes(bytes.clone())).await;
        let error = server.camera().recovery_pictures().await.unwrap_err();
        assert!(error.is_offline() || error.is_not_a_camera() || error.refusal().is_some(), "{error}");
    }
}

#[tokio::test]
async fn rubbish_for_a_key_sends_nothing_and_rubbish_for_an_answer_is_no_yes() {
    for bytes in rubbish() {
        let whole = bytes.clone();
        let server = Server::start(move |_| Reply::Bytes(whole.clone())).await;
        let error = server.camera().reset_password(order(), None).await.unwrap_err();
        assert_eq!(server.count("PUT", path::EMAIL_CERTIFICATION), 0);
        assert!(error.refusal().map_or(!error.was_delivered(), Refusal::before_the_reset), "{error}");

        let server = Server::start(move |request: &Request| match request {
            _ if request.is("POST", path::CHALLENGE) => challenge(request),
            _ if request.is("PUT", path::EMAIL_CERTIFICATION) => Reply::Bytes(bytes.clone()),
            _ => page(404),
        })
        .await;
        let error = server.camera().reset_password(order(), None).await.unwrap_err();
        assert_eq!(server.count("PUT", path::EMAIL_CERTIFICATION), 1);
        assert!(error.was_delivered(), "{error}");
    }
}

#[tokio::test]
async fn odd_wrapping_of_a_right_answer_is_forgiven() {
    let yes = status(1, "ok");
    let xml = "<h:ResponseStatus xmlns:h=\"urn:psialliance-org\"><h:statusCode/><h:statusCode>1</h:statusCode>\
        <h:statusString>Tom & Anna</h:statusString><h:subStatusCode>ok</h:subStatusCode></h:ResponseStatus>";
    let answers: Vec<Vec<u8>> = vec![
        [b"\xef\xbb\xbf", yes.as_bytes()].concat(),
        [yes.as_bytes(), b"\r\n\0\0"].concat(),
        xml.as_bytes().to_vec(),
        [b"\xef\xbb\xbf\r\n <?xml version=\"1.0\"?>", xml.as_bytes()].concat(),
        xml.replace("Tom", "T\u{f6}m").chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect(),
        br#"{"a":{"ResponseStatus":[{"STATUSCODE":"1","SubStatusCode":"OK"}]}}"#.to_vec(),
    ];
    for answer in answers {
        let shown = String::from_utf8_lossy(&answer).into_owned();
        let server = Server::start(move |request: &Request| match request {
            _ if request.is("POST", path::CHALLENGE) => challenge(request),
            _ if request.is("PUT", path::EMAIL_CERTIFICATION) => {
                reply(200, &[("Content-Type", "text/html; charset=x")], &answer)
            }
            _ => json(404, "{}"),
        })
        .await;
        assert!(server.camera().reset_password(order(), None).await.is_ok(), "{shown}");
    }
}
