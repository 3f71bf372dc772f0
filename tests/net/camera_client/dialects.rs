//! How the one request is written: chosen from what the camera shows, and never a second one.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use regain::camera::Camera;
use regain::camera::wire::path;
use regain::domain::Transport;
use tokio_rustls::TlsAcceptor;

use super::reset::{CODE, PASSWORD, challenge, order, status, unseal_once};
use super::server::{Reply, Request, Server, json, limits, page, reply, xml};
use super::tls::certificate;

const KEYED: &str = r#"<SecurityCap><securityVersion opt="1"/><keyIterateNum>100</keyIterateNum></SecurityCap>"#;
const NO_EXCHANGE: &str =
    "<ResponseStatus><statusCode>4</statusCode><subStatusCode>notSupport</subStatusCode></ResponseStatus>";

/// What a camera shows before the request, and the request that it gets.
async fn asked(show: fn(&Request) -> Option<Reply>) -> (Server, Option<Request>) {
    asked_over(None, show).await
}

async fn asked_over(tls: Option<TlsAcceptor>, show: fn(&Request) -> Option<Reply>) -> (Server, Option<Request>) {
    asked_as(None, tls, show).await
}

/// Of a camera that was seen to want this dialect.
async fn asked_as(
    seen: Option<&str>,
    tls: Option<TlsAcceptor>,
    show: fn(&Request) -> Option<Reply>,
) -> (Server, Option<Request>) {
    let transport = |port| match tls {
        Some(_) => Transport::Tls { port, pin: None },
        None => Transport::Plain { port },
    };
    let server = Server::start_with(tls.clone(), move |request| match show(request) {
        Some(reply) => reply,
        None if request.is("PUT", path::EMAIL_CERTIFICATION) => json(200, &status(1, "ok")),
        None => page(404),
    })
    .await;
    let camera = Camera::on("127.0.0.1", transport(server.port), limits()).unwrap();
    let result = camera.reset_password(order(), seen).await;
    let sent = server.requests().into_iter().find(|request| request.is("PUT", path::EMAIL_CERTIFICATION));
    assert_eq!(result.is_ok(), sent.is_some(), "{result:?}");
    assert!(server.count("PUT", path::EMAIL_CERTIFICATION) <= 1 && server.count("POST", path::CHALLENGE) == 1);
    assert_eq!(server.authorizations(), 0);
    if let Some(request) = &sent {
        let text = String::from_utf8_lossy(&request.body).into_owned();
        assert!(!text.contains(CODE) && !text.contains("Maple"), "nothing goes out in clear text on a plain line");
    }
    (server, sent)
}

fn fields(request: &Request) -> (String, String) {
    let body: serde_json::Value = serde_json::from_slice(&request.body).unwrap();
    let field = |name: &str| body["EmailCertification"][name].as_str().unwrap().to_owned();
    (field("securityCode"), field("resetPassword"))
}

fn recorder() -> Reply {
    reply(401, &[("WWW-Authenticate", r#"Digest qop="auth", realm="DS-7608NXI-I2", nonce="4d57""#)], "")
}

#[tokio::test]
async fn every_camera_gets_base64_before_the_seal() {
    for show in [
        (|request: &Request| request.is("POST", path::CHALLENGE).then(|| challenge(request)))
            as fn(&Request) -> Option<Reply>,
        |request| {
            let is_challenge = request.is("POST", path::CHALLENGE);
            is_challenge.then(|| challenge(request)).or_else(|| request.is("GET", path::DEVICE_INFO).then(recorder))
        },
        |request| {
            let is_challenge = request.is("POST", path::CHALLENGE);
            is_challenge
                .then(|| challenge(request))
                .or_else(|| request.is("GET", path::SECURITY_CAP).then(|| xml(KEYED)))
        },
    ] {
        let (_server, sent) = asked(show).await;
        let (code, password) = fields(&sent.unwrap());
        assert_eq!(unseal_once(&code), STANDARD.encode(CODE));
        assert_eq!(unseal_once(&password), STANDARD.encode(PASSWORD));
    }
}

#[tokio::test]
async fn a_camera_that_was_seen_to_do_without_base64_gets_the_values_as_they_are() {
    let show: fn(&Request) -> Option<Reply> = |request| request.is("POST", path::CHALLENGE).then(|| challenge(request));
    let (_server, sent) = asked_as(Some("challenge"), None, show).await;
    let (code, password) = fields(&sent.unwrap());
    assert_eq!((unseal_once(&code).as_str(), unseal_once(&password).as_str()), (CODE, PASSWORD));
}

#[tokio::test]
async fn without_a_key_exchange_fields_are_encrypted_where_nobody_reads_along() {
    let keyed: fn(&Request) -> Option<Reply> = |request| match request {
        _ if request.is("GET", path::SECURITY_CAP) => Some(xml(KEYED)),
        _ if request.is("POST", path::CHALLENGE) => Some(xml(NO_EXCHANGE)),
        _ => None,
    };
    // The key is made of an empty password and of what the camera sends in clear: on a plain line anybody has it.
    assert!(asked(keyed).await.1.is_none(), "whoever reads along reads code and password");
    let sent = asked_over(Some(certificate()), keyed).await.1.unwrap();
    let query = sent.line.split_once('?').unwrap().1;
    let iv = query.strip_prefix("format=json&security=1&iv=").unwrap();
    assert!(iv.len() == 32 && iv.bytes().all(|b| b.is_ascii_hexdigit()), "{query}");
    let (code, password) = fields(&sent);
    for sealed in [&code, &password] {
        assert!(sealed.len().is_multiple_of(32) && sealed.bytes().all(|b| b.is_ascii_hexdigit()), "{sealed}");
    }
    assert_ne!(code, password);
}

#[tokio::test]
async fn a_camera_that_shows_nothing_gets_nothing_on_a_plain_line() {
    for show in [
        (|_: &Request| None) as fn(&Request) -> Option<Reply>,
        |request| request.is("GET", path::DEVICE_INFO).then(recorder),
        |request| request.is("POST", path::CHALLENGE).then(|| page(401)),
        // It can seal fields, but its no to the key exchange is none that says "I have no such thing".
        |request| match request {
            _ if request.is("GET", path::SECURITY_CAP) => Some(xml(KEYED)),
            _ if request.is("POST", path::CHALLENGE) => Some(json(500, &status(3, "deviceError"))),
            _ => None,
        },
        |request| match request {
            _ if request.is("GET", path::SECURITY_CAP) => Some(xml(KEYED)),
            _ if request.is("POST", path::CHALLENGE) => Some(xml("<Challenge><key>bm90IGEga2V5</key></Challenge>")),
            _ => None,
        },
    ] {
        let (_server, sent) = asked(show).await;
        assert!(sent.is_none());
    }
}
