//! What keeps code and password from who listens, and from who takes the camera's place: nothing readable goes over plain
//! HTTP, and a camera that offered more before gets nothing for less.

use regain::camera::Camera;
use regain::domain::{Agreement, Evidence, Protection, ResetOrder, Transport};
use regain::secret::{Code, GivenAnswer, Password};

use super::server::{Reply, Request, Server, json, limits, reply, xml};
use super::tls::certificate;

const CODE: &str = "3F8K2LQ9";
const PASSWORD: &str = "Maple-Garden7";

fn asks(headers: &[&str]) -> Reply {
    let headers: Vec<_> = headers.iter().map(|header| ("WWW-Authenticate", *header)).collect();
    reply(401, &headers, "")
}

fn path(request: &Request) -> &str {
    request.line.split([' ', '?']).nth(1).unwrap()
}

/// A camera without a key exchange that makes keys for single fields: of constants, so that anybody can.
fn keyed(request: &Request) -> Reply {
    match path(request) {
        "/ISAPI/Security/capabilities" => {
            xml("<SecurityCap><securityVersion opt=\"1,2\"/><keyIterateNum>100</keyIterateNum>\
            <isIrreversible>true</isIrreversible><salt>AB</salt></SecurityCap>")
        }
        "/ISAPI/Security/challenge" => json(404, r#"{"statusCode":4,"subStatusCode":"notSupport"}"#),
        _ => xml("<ResponseStatus><statusCode>1</statusCode></ResponseStatus>"),
    }
}

/// A camera that says nothing at all of keys.
fn bare(request: &Request) -> Reply {
    match path(request) {
        "/ISAPI/Security/capabilities" | "/ISAPI/Security/challenge" => {
            json(404, r#"{"statusCode":4,"subStatusCode":"notSupport"}"#)
        }
        _ => xml("<ResponseStatus><statusCode>1</statusCode></ResponseStatus>"),
    }
}

fn orders() -> [ResetOrder; 2] {
    let answers = vec![(1, GivenAnswer::new("Biscuit")), (4, GivenAnswer::new("Ulm"))];
    [Evidence::Code(Code::new(CODE)), Evidence::Answers(answers)]
        .map(|evidence| ResetOrder { evidence, password: Password::new(PASSWORD) })
}

#[tokio::test]
async fn who_listens_to_plain_http_gets_neither_code_nor_password_in_any_dialect() {
    for camera in [keyed, bare] {
        for seen in [None, Some("keyed_fields"), Some("plain"), Some("challenge"), Some("a_learned_one")] {
            for order in orders() {
                let server = Server::start(camera).await;
                server.camera().reset_password(order, seen).await.unwrap_err();
                let sent = server.requests();
                assert!(sent.iter().all(|request| !request.line.starts_with("PUT")), "{seen:?}");
            }
        }
    }
}

#[tokio::test]
async fn the_password_itself_never_goes_over_plain_http() {
    for offers in [
        &["Basic realm=\"DS-2CD2532F\""][..],
        &["basic realm=\"x\", charset=\"UTF-8\""],
        &["Basic realm=\"x\"", "Digest realm=\"x\", nonce=\"n\", qop=\"auth-int\""],
        &["Bearer", "Basic realm=\"x\""],
    ] {
        for who in [Agreement::Yes, Agreement::Unknown] {
            let server = Server::start(move |_| asks(offers)).await;
            let error = server.camera().sign_in("admin", &Password::new(PASSWORD), who).await.unwrap_err();
            assert!(error.is_unprotected() || error.is_not_a_camera(), "{error}");
            assert_eq!(server.authorizations(), 0, "{offers:?}");
        }
    }
}

#[tokio::test]
async fn who_offered_a_digest_before_gets_no_basic_not_even_over_tls() {
    let held_to = Protection { hashes_password: true, ..Protection::default() };
    for tls in [None, Some(certificate())] {
        let server = Server::start_with(tls, |_| asks(&["Basic realm=\"IP Camera\""])).await;
        let camera = server.camera().held_to(held_to);
        let error = camera.sign_in("admin", &Password::new(PASSWORD), Agreement::Yes).await.unwrap_err();
        assert!(error.is_weaker() && !error.was_delivered() && !error.is_offline(), "{error}");
        assert_eq!(server.authorizations(), 0);
    }
}

#[tokio::test]
async fn who_was_reached_over_tls_gets_no_secret_in_plain_http() {
    let held_to = Protection { is_encrypted: true, ..Protection::default() };
    let server = Server::start(|_| asks(&["Digest realm=\"IP Camera\", nonce=\"4d57\", qop=\"auth\""])).await;
    let camera = Camera::on("127.0.0.1", Transport::Plain { port: server.port }, limits()).unwrap().held_to(held_to);
    let error = camera.sign_in("admin", &Password::new(PASSWORD), Agreement::Yes).await.unwrap_err();
    assert!(error.is_weaker(), "{error}");
    for order in orders() {
        let error = camera.reset_password(order, None).await.unwrap_err();
        assert!(error.is_weaker() && !error.was_delivered(), "{error}");
    }
    assert!(server.requests().is_empty(), "it was not even asked");
}

#[tokio::test]
async fn a_probe_tells_how_a_camera_asks_for_the_password() {
    for (headers, hashes) in [
        (&["Digest realm=\"IP Camera\", nonce=\"4d57\", qop=\"auth\""][..], true),
        (&["Session", "Digest realm=\"x\", nonce=\"n\""], true),
        (&["Basic realm=\"x\""], false),
    ] {
        let server = Server::start(move |request| match path(request) {
            "/SDK/activateStatus" => xml("<ActivateStatus><Activated>true</Activated></ActivateStatus>"),
            _ => asks(headers),
        })
        .await;
        assert_eq!(server.camera().probe().await.unwrap().capabilities.hashes_password, hashes, "{headers:?}");
    }
}
