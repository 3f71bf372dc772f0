//! The sign-in and what it opens.

use std::time::{Duration, UNIX_EPOCH};

use md5::{Digest as _, Md5};
use regain::camera::wire::Meaning;
use regain::domain::{Agreement, Family};
use regain::secret::Password;

use super::replies::{LOCKED, REFUSED, WELCOME};
use super::server::{Reply, Request, Server, json, page, reply, xml};

const CHALLENGE: &str = r#"Digest qop="auth", realm="IP Camera(83813)", nonce="4d5755784d7a41344d54", stale="FALSE""#;
const PASSWORD: &str = "Maple-Garden7";

fn demand() -> Reply {
    reply(401, &[("Content-Type", "text/html"), ("WWW-Authenticate", CHALLENGE)], "<!DOCTYPE html><html>401</html>")
}

fn refuse(body: &str) -> Reply {
    reply(401, &[("Content-Type", "application/xml"), ("WWW-Authenticate", CHALLENGE)], body)
}

fn md5(text: &str) -> String {
    Md5::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Whether the request proves the password, checked as a camera would.
fn is_proven(request: &Request) -> bool {
    let header = request.header("authorization").unwrap_or_default();
    let value = |name: &str| {
        let behind = header.split_once(&format!(" {name}=")).map(|(_, behind)| behind).unwrap_or_default();
        behind.split(',').next().unwrap_or_default().trim_matches('"').to_owned()
    };
    let target = request.line.split(' ').nth(1).unwrap();
    let secret = md5(&format!("admin:IP Camera(83813):{PASSWORD}"));
    let asked = md5(&format!("GET:{target}"));
    let proof = format!("{secret}:4d5755784d7a41344d54:{}:{}:auth:{asked}", value("nc"), value("cnonce"));
    value("uri") == target && value("username") == "admin" && value("response") == md5(&proof)
}

#[tokio::test]
async fn a_right_password_opens_the_camera() {
    let server = Server::start(|request| match request.line.split(' ').nth(1).unwrap() {
        _ if !is_proven(request) => demand(),
        "/ISAPI/Security/userCheck" => xml(WELCOME),
        "/ISAPI/System/deviceInfo" => {
            xml("<DeviceInfo><model>DS-2CD2143G2-I</model><serialNumber>S1</serialNumber></DeviceInfo>")
        }
        "/ISAPI/System/time" => xml("<Time><localTime>2026-11-22T14:05:09+08:00</localTime></Time>"),
        "/ISAPI/Streaming/channels/101/picture" => {
            reply(200, &[("Content-Type", "image/jpeg")], b"\xff\xd8\xff\xe0 a picture \xff\xd9")
        }
        _ => page(404),
    })
    .await;
    let session = server.camera().sign_in("admin", &Password::new(PASSWORD), Agreement::Yes).await.unwrap();
    assert_eq!((server.requests().len(), server.authorizations()), (2, 1), "one for the nonce, one with credentials");
    assert_eq!(server.requests()[0].header("authorization"), None);

    assert_eq!(session.device_info().await.unwrap().model.as_deref(), Some("DS-2CD2143G2-I"));
    assert_eq!(session.clock().await.unwrap().moment, Some(UNIX_EPOCH + Duration::from_secs(1_795_327_509)));
    assert!(session.snapshot(Family::Camera).await.unwrap().starts_with(b"\xff\xd8\xff\xe0"));
    assert_eq!(server.authorizations(), 4);
    assert!(!format!("{session:?}").contains("Maple"));
}

#[tokio::test]
async fn sha_256_is_preferred_when_offered() {
    let server = Server::start(|request| match request.header("authorization") {
        Some(header) if header.contains("algorithm=SHA-256") && header.contains("nonce=\"two\"") => xml(WELCOME),
        _ => reply(
            401,
            &[
                ("WWW-Authenticate", "Basic realm=\"x\""),
                ("WWW-Authenticate", "Digest realm=\"x\", nonce=\"one\", qop=\"auth\""),
                ("WWW-Authenticate", "digest realm=\"x\", nonce=\"two\", qop=\"auth\", algorithm=SHA-256"),
            ],
            "",
        ),
    })
    .await;
    server.camera().sign_in("admin", &Password::new(PASSWORD), Agreement::Yes).await.unwrap();
    assert_eq!(server.authorizations(), 1);
}

#[tokio::test]
async fn a_wrong_password_is_tried_once() {
    let server = Server::start(|request| match request.header("authorization") {
        Some(_) => refuse(REFUSED),
        None => demand(),
    })
    .await;
    let error = server.camera().sign_in("admin", &Password::new("wrong"), Agreement::Yes).await.unwrap_err();
    let refusal = error.refusal().unwrap();
    assert!(refusal.meaning() == Meaning::SignInRefused && refusal.is_understood() && !refusal.locked);
    assert_eq!((refusal.message.tries_left, refusal.wait), (Some(4), None));
    assert_eq!(server.authorizations(), 1);

    // The same from a camera that says nothing but 401.
    let server = Server::start(|_| demand()).await;
    let error = server.camera().sign_in("admin", &Password::new("wrong"), Agreement::Yes).await.unwrap_err();
    assert!(
        error.refusal().unwrap().meaning() == Meaning::SignInRefused
            && error.refusal().unwrap().message.tries_left.is_none()
    );
    assert_eq!((server.requests().len(), server.authorizations()), (2, 1));
}

#[tokio::test]
async fn a_locked_camera_is_told_with_its_pause() {
    let server = Server::start(move |request| match request.header("authorization") {
        Some(_) => refuse(LOCKED),
        None => demand(),
    })
    .await;
    let error = server.camera().sign_in("admin", &Password::new(PASSWORD), Agreement::Yes).await.unwrap_err();
    let refusal = error.refusal().unwrap();
    assert!(refusal.locked && refusal.is_understood() && refusal.meaning() != Meaning::SignInRefused);
    assert_eq!((refusal.message.tries_left, refusal.wait), (Some(0), Some(Duration::from_secs(1800))));
    assert_eq!(server.authorizations(), 1);

    // A camera that says so before it saw the password does not get to see it.
    let server = Server::start(move |_| refuse(LOCKED)).await;
    let error = server.camera().sign_in("admin", &Password::new(PASSWORD), Agreement::Yes).await.unwrap_err();
    assert!(error.refusal().unwrap().locked);
    assert_eq!(server.authorizations(), 0);
}

#[tokio::test]
async fn a_stale_nonce_is_not_tried_again() {
    let json_stale =
        || json(401, r#"{"statusCode":4,"statusString":"Invalid Operation","subStatusCode":"invalidOperation"}"#);
    let header_stale =
        || reply(401, &[("WWW-Authenticate", "Digest realm=\"x\", nonce=\"b\", qop=\"auth\", stale=true")], "");
    let scripts: [fn() -> Reply; 2] = [json_stale, header_stale];
    for script in scripts {
        let server =
            Server::start(move |request| if request.header("authorization").is_some() { script() } else { demand() })
                .await;
        let error = server.camera().sign_in("admin", &Password::new(PASSWORD), Agreement::Yes).await.unwrap_err();
        let refusal = error.refusal().unwrap();
        assert!(
            refusal.meaning() != Meaning::SignInRefused && !refusal.is_understood(),
            "it says nothing about the password"
        );
        assert_eq!((server.requests().len(), server.authorizations()), (2, 1));
    }
}

#[tokio::test]
async fn who_does_not_ask_for_the_password_does_not_get_it() {
    let scripts: [fn() -> Reply; 3] =
        [|| xml(WELCOME), || page(200), || reply(302, &[("Location", "/doc/page/login.asp")], "")];
    for script in scripts {
        let server = Server::start(move |_| script()).await;
        let error = server.camera().sign_in("admin", &Password::new(PASSWORD), Agreement::Yes).await.unwrap_err();
        assert!(!error.refusal().unwrap().is_understood(), "{error}");
        assert_eq!((server.requests().len(), server.authorizations()), (1, 0));
    }
}

#[tokio::test]
async fn a_page_in_place_of_a_welcome_is_none() {
    let scripts: [fn() -> Reply; 4] = [
        || page(200),
        || xml("<userCheck><statusValue>401</statusValue></userCheck>"),
        || json(200, "{}"),
        || reply(302, &[("Location", "/")], ""),
    ];
    for script in scripts {
        let server =
            Server::start(move |request| if request.header("authorization").is_some() { script() } else { demand() })
                .await;
        let error = server.camera().sign_in("admin", &Password::new(PASSWORD), Agreement::Yes).await.unwrap_err();
        assert!(!error.refusal().unwrap().is_understood(), "{error}");
        assert_eq!(server.authorizations(), 1);
    }
    let server =
        Server::start(|request| if request.header("authorization").is_some() { Reply::Drop } else { demand() }).await;
    let error = server.camera().sign_in("admin", &Password::new(PASSWORD), Agreement::Yes).await.unwrap_err();
    assert!(error.is_offline());
}

/// The engine runs these on any thread.
#[tokio::test]
async fn the_work_may_move_between_threads() {
    let server = Server::start(|request| if is_proven(request) { xml(WELCOME) } else { demand() }).await;
    let camera = server.camera();
    let work = tokio::spawn(async move {
        let session = camera.sign_in("admin", &Password::new(PASSWORD), Agreement::Yes).await.unwrap();
        let order = regain::domain::ResetOrder {
            evidence: regain::domain::Evidence::Code(regain::secret::Code::new("1234")),
            password: Password::new(PASSWORD),
        };
        (
            session.clock().await.is_err(),
            camera.probe().await.is_ok(),
            camera.reset_password(order, None).await.is_err(),
        )
    });
    assert_eq!(work.await.unwrap(), (true, true, true));
}

#[tokio::test]
async fn a_status_in_place_of_a_picture_is_told() {
    let status = "<ResponseStatus><statusCode>3</statusCode><statusString>Device Error</statusString><subStatusCode>deviceError</subStatusCode></ResponseStatus>";
    let server =
        Server::start(move |request| match (request.header("authorization"), request.line.contains("userCheck")) {
            (None, _) => demand(),
            (_, true) => xml(WELCOME),
            (_, false) => reply(200, &[("Content-Type", "image/jpeg")], status),
        })
        .await;
    let session = server.camera().sign_in("admin", &Password::new(PASSWORD), Agreement::Yes).await.unwrap();
    assert!(session.snapshot(Family::Camera).await.unwrap_err().refusal().is_some());
    assert!(session.clock().await.is_err() && session.device_info().await.is_err());
}

/// The realm is part of the digest and goes back as it came, whatever letters it is written with.
#[tokio::test]
async fn a_realm_goes_back_byte_by_byte() {
    for realm in [&b"T\xc3\xbcr"[..], b"T\xfcr"] {
        let demand = [
            b"HTTP/1.1 401 X\r\nContent-Length: 0\r\nWWW-Authenticate: Digest realm=\"",
            realm,
            b"\", nonce=\"4d57\"\r\n\r\n",
        ]
        .concat();
        let secret = format!("{:x}", Md5::digest([b"admin:", realm, b":", PASSWORD.as_bytes()].concat()));
        let proof = md5(&format!("{secret}:4d57:{}", md5("GET:/ISAPI/Security/userCheck")));
        let server = Server::start(move |request| match request.header("authorization") {
            Some(header) if header.contains(&format!("response=\"{proof}\"")) => xml(WELCOME),
            Some(_) => page(401),
            None => Reply::Bytes(demand.clone()),
        })
        .await;
        let signed_in = server.camera().sign_in("admin", &Password::new(PASSWORD), Agreement::Yes).await;
        assert!(signed_in.is_ok(), "{realm:?}: {}", signed_in.unwrap_err());
        assert_eq!(server.authorizations(), 1);
    }
}

/// A digest that cannot be answered, in a realm that speaks of something else: the password itself was never asked for.
#[tokio::test]
async fn a_word_in_a_realm_is_no_way_to_sign_in() {
    for header in [
        r#"Digest realm="my basic camera", nonce="4d57", qop="auth-int""#,
        r#"Digest realm="x", nonce="4d57", qop="auth-int", opaque=basic"#,
        r#"Digest realm="x", nonce="4d57, Basic realm=y", algorithm=SHA-512-256"#,
    ] {
        let server = Server::start(move |_| reply(401, &[("WWW-Authenticate", header)], "")).await;
        let error = server.camera().sign_in("admin", &Password::new(PASSWORD), Agreement::Yes).await.unwrap_err();
        assert!(error.refusal().unwrap().meaning() != Meaning::SignInRefused, "{header}");
        assert_eq!(server.authorizations(), 0, "{header}");
    }
}
