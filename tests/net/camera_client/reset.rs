//! The one commit.

use std::sync::{Arc, Mutex};

use aes::cipher::{BlockDecrypt as _, KeyInit as _};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use regain::camera::wire::{Meaning, path};
use regain::camera::{Camera, Error};
use regain::domain::{CommitOutcome, Evidence, EvidenceKind, Obstacle, ResetOrder, Transport};
use regain::secret::{Code, Password};
use rsa::{BigUint, Pkcs1v15Encrypt, RsaPublicKey};

use super::replies::status_json;
use super::server::{Reply, Request, Server, closed_port, json, limits, page, reply, xml};

pub const CODE: &str = "3F8K2LQ9";
pub const PASSWORD: &str = "Maple-Garden<&7";
const R: &str = "00112233445566778899aabbccddeeff";

pub fn order() -> ResetOrder {
    ResetOrder { evidence: Evidence::Code(Code::new(CODE)), password: Password::new(PASSWORD) }
}

fn bytes(hex: &str) -> Vec<u8> {
    (0..hex.len() / 2).map(|at| u8::from_str_radix(&hex[2 * at..2 * at + 2], 16).unwrap()).collect()
}

/// The camera's half of the key exchange: R under the client's public key.
pub fn challenge(request: &Request) -> Reply {
    let body = String::from_utf8(request.body.clone()).unwrap();
    let key = body.split("<key>").nth(1).unwrap().split("</key>").next().unwrap();
    let modulus = String::from_utf8(STANDARD.decode(key).unwrap()).unwrap();
    let public = RsaPublicKey::new(BigUint::from_bytes_be(&bytes(&modulus)), BigUint::from(65_537_u32)).unwrap();
    let cipher = public.encrypt(&mut rand_core::OsRng, Pkcs1v15Encrypt, R.as_bytes()).unwrap();
    let hex: String = cipher.iter().map(|byte| format!("{byte:02x}")).collect();
    xml(&format!("<Challenge><key>{}</key></Challenge>", STANDARD.encode(hex)))
}

/// The camera's half of the encryption: what was in Base64 before it was sealed.
pub fn unseal(sealed: &str) -> String {
    String::from_utf8(STANDARD.decode(unseal_once(sealed)).unwrap()).unwrap()
}

/// What was sealed.
pub fn unseal_once(sealed: &str) -> String {
    let aes = aes::Aes128::new_from_slice(&bytes(R)).unwrap();
    let mut plain = bytes(&String::from_utf8(STANDARD.decode(sealed).unwrap()).unwrap());
    plain.chunks_mut(16).for_each(|block| aes.decrypt_block(block.into()));
    let text = String::from_utf8(plain).unwrap();
    text.strip_prefix(&R[..16]).expect("the proof of R stands in front").trim_end_matches('\0').to_owned()
}

/// A camera whose answer to the commit is scripted.
pub async fn camera(commit: impl Fn(&Request) -> Reply + Send + Sync + 'static) -> Server {
    Server::start(move |request| match request.line.as_str() {
        "POST /ISAPI/Security/challenge" => challenge(request),
        "PUT /ISAPI/Security/emailCertification?format=json" => commit(request),
        _ => page(404),
    })
    .await
}

async fn refused(answer: impl Fn() -> Reply + Send + Sync + 'static) -> Error {
    let server = camera(move |_| answer()).await;
    let error = server.camera().reset_password(order(), None).await.unwrap_err();
    assert_eq!(server.count("PUT", path::EMAIL_CERTIFICATION), 1, "one request, whatever the answer");
    assert_eq!(server.requests().len(), 2, "the key exchange, the request");
    assert!(error.was_delivered());
    let words = error.refusal().map(|refusal| refusal.message.words.as_str().to_owned()).unwrap_or_default();
    for told in [format!("{error}"), format!("{error:?}"), words] {
        assert!(!told.contains(CODE) && !told.contains("Maple") && !told.contains("Garden"), "{told}");
    }
    error
}

pub fn status(code: u32, reason: &str) -> String {
    status_json(code, reason, "")
}

#[tokio::test]
async fn both_secrets_arrive_in_one_request() {
    let seen = Arc::new(Mutex::new(None));
    let arrived = seen.clone();
    let server = camera(move |request| {
        let body: serde_json::Value = serde_json::from_slice(&request.body).unwrap();
        let fields = body["EmailCertification"].as_object().unwrap();
        assert_eq!(fields.len(), 2);
        let field = |name: &str| unseal(fields[name].as_str().unwrap());
        *arrived.lock().unwrap() = Some((field("securityCode"), field("resetPassword")));
        json(200, &status(1, "ok"))
    })
    .await;
    server.camera().reset_password(order(), None).await.unwrap();
    assert_eq!(seen.lock().unwrap().take(), Some((CODE.to_owned(), PASSWORD.to_owned())));
    let lines: Vec<String> = server.requests().into_iter().map(|request| request.line).collect();
    let sent = ["POST /ISAPI/Security/challenge", "PUT /ISAPI/Security/emailCertification?format=json"];
    assert_eq!(lines, sent);
    assert_eq!(server.authorizations(), 0);
    for request in server.requests() {
        let text = format!("{} {}", request.head, String::from_utf8_lossy(&request.body));
        assert!(!text.contains(CODE) && !text.contains("Maple"), "nothing goes out in clear text");
    }
}

#[tokio::test]
async fn every_form_of_yes_is_a_yes() {
    let old = "<ResponseStatus><statusCode>1</statusCode><statusString>OK</statusString></ResponseStatus>";
    for answer in [
        status(1, "ok"),
        status(1, "OK"),
        status(7, "rebootRequired"),
        status(1, "riskPassword"),
        status(1, ""),
        old.to_owned(),
    ] {
        let server = camera(move |_| json(200, &answer)).await;
        server.camera().reset_password(order(), None).await.unwrap();
    }
}

#[tokio::test]
async fn known_refusals_are_told_apart() {
    for reason in ["badverificationCode", "badVerificationCode", "invalidSecurityCode"] {
        let answer = format!(r#"{{"statusCode":6,"subStatusCode":"{reason}","lockStatus":"unlock","retryTimes":4}}"#);
        let error = refused(move || json(400, &answer)).await;
        let refusal = error.refusal().unwrap();
        assert!(refusal.meaning() == Meaning::WrongCode && refusal.is_understood() && !refusal.locked, "{reason}");
        assert_eq!(refusal.message.tries_left, Some(4));
    }
    for answer in [
        r#"{"statusCode":6,"subStatusCode":"badVerificationCode","lockStatus":"lock","retryTimes":0,"resLockTime":1800}"#.to_owned(),
        format!(r#"{{"resLockTime":"1800",{}"#, &status(4, "maxPasswordAttempts")[1..]),
    ] {
        let error = refused(move || json(403, &answer)).await;
        let refusal = error.refusal().unwrap();
        assert!(refusal.locked && refusal.is_understood() && refusal.meaning() != Meaning::WrongCode);
        assert_eq!(refusal.wait, Some(std::time::Duration::from_secs(1800)));
    }
    for (code, reason) in
        [(6, "ResetPasswordIllegal"), (6, "riskPassword"), (6, "userPwdLenUnder8"), (6, "userPwdNameMirror")]
    {
        let error = refused(move || json(400, &status(code, reason))).await;
        assert!(error.refusal().unwrap().meaning() == Meaning::PasswordRefused, "{reason}");
        assert_eq!(error.refusal().unwrap().message.words.as_str(), format!("Some Words / {reason}"));
    }
    assert!(
        refused(|| json(403, &status(4, "noSetSecurityEmail"))).await.refusal().unwrap().meaning()
            == Meaning::Hindered(Obstacle::NoSavedEmail)
    );
    assert!(refused(|| page(404)).await.refusal().unwrap().meaning() == Meaning::NotOffered);
}

#[tokio::test]
async fn everything_else_is_not_understood() {
    for script in [
        || json(400, &status(6, "GUIDFileDataUnmatch")),
        || json(400, &status(6, "illegalVerificationCode")),
        || json(400, &status(5, "badJsonFormat")),
        || json(200, &status(1, "somethingNew")),
        || json(403, &status(1, "ok")),
        || json(200, "{}"),
        || json(200, ""),
        || page(200),
        || reply(307, &[("Location", "/ISAPI/Security/emailCertification?format=json")], ""),
    ] {
        let error = refused(script).await;
        let refusal = error.refusal().expect("an answer");
        assert!(
            !refusal.is_understood() && refusal.meaning() != Meaning::WrongCode && !refusal.before_the_reset(),
            "{refusal:?}"
        );
        assert!(!refusal.message.words.is_empty());
        assert!(!error.is_offline());
    }
}

/// Nobody knows what became of the request: it is told as lost, and never as a form that the camera does not know.
#[tokio::test]
async fn a_flood_or_the_page_of_a_guest_network_in_place_of_the_answer_is_an_answer_that_is_lost() {
    let scripts: [fn() -> Reply; 4] = [
        || reply(200, &[], vec![b'x'; 65 << 10]),
        || reply(401, &[], vec![b'x'; 65 << 10]),
        || reply(302, &[("Location", "http://portal.invalid/login")], "<html>Welcome</html>"),
        || reply(307, &[("Location", "//portal.invalid/")], ""),
    ];
    for script in scripts {
        let error = refused(script).await;
        assert!(error.is_offline() && error.was_delivered() && error.refusal().is_none(), "{error}");
        assert!(matches!(error.commit_outcome(EvidenceKind::Code), CommitOutcome::Lost), "{error}");
    }
}

/// Nothing was sent, whatever comes in place of the camera's key.
#[tokio::test]
async fn a_flood_or_the_page_of_a_guest_network_in_place_of_the_key_sends_nothing() {
    let scripts: [fn() -> Reply; 3] = [
        || reply(200, &[], vec![b'x'; 65 << 10]),
        || reply(302, &[("Location", "http://portal.invalid/login")], ""),
        || reply(303, &[("Location", "https://portal.invalid/")], "<html>Welcome</html>"),
    ];
    for script in scripts {
        let server = Server::start(move |_| script()).await;
        let error = server.camera().reset_password(order(), None).await.unwrap_err();
        assert!(matches!(error.commit_outcome(EvidenceKind::Code), CommitOutcome::NotDelivered), "{error}");
        assert_eq!(server.count("PUT", path::EMAIL_CERTIFICATION), 0);
    }
}

#[tokio::test]
async fn the_cameras_words_are_kept_without_secrets_and_short() {
    let echo = format!("got {CODE} and {PASSWORD} or Maple-Garden&lt;&amp;7\u{7} {}", "long ".repeat(300));
    let answer = serde_json::json!({"statusCode": 3, "statusString": "Odd", "subStatusCode": CODE, "errorMsg": echo})
        .to_string();
    let error = refused(move || json(500, &answer)).await;
    let words = error.refusal().unwrap().message.words.as_str();
    assert!(words.starts_with("Odd / *** / got *** and *** or *** long long"), "{words}");
    assert_eq!(words.chars().count(), 500);

    let error = refused(|| reply(500, &[("Content-Type", "text/plain")], format!("no: {PASSWORD}"))).await;
    assert_eq!(error.refusal().unwrap().message.words.as_str(), "HTTP 500 no: ***");
    // As a recorder sees them after it has opened the seal.
    let opened = STANDARD.encode(PASSWORD);
    let error = refused(move || reply(500, &[("Content-Type", "text/plain")], format!("no: {opened}"))).await;
    assert_eq!(error.refusal().unwrap().message.words.as_str(), "HTTP 500 no: ***");
}

#[tokio::test]
async fn a_connection_that_breaks_in_the_commit_leaves_doubt() {
    for script in [
        || Reply::Drop,
        || Reply::Hang,
        || Reply::Bytes(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{".to_vec()),
        || Reply::Bytes(b"\x01\x02\x03\x04\x05\x06\r\n\r\n".to_vec()),
    ] {
        let error = refused(script).await;
        assert!(error.is_offline() && error.was_delivered() && error.refusal().is_none(), "{error}");
    }
}

#[tokio::test]
async fn without_a_key_exchange_nothing_is_sent() {
    let unexpected: [fn() -> Reply; 6] = [
        || page(404),
        || page(200),
        || xml("<ResponseStatus><statusCode>4</statusCode><subStatusCode>notSupport</subStatusCode></ResponseStatus>"),
        || xml("<Challenge><key>bm90IGEga2V5</key></Challenge>"),
        || xml("<Challenge><key/></Challenge>"),
        || reply(200, &[], b"\xff\x00\xfe"),
    ];
    for script in unexpected {
        let server = Server::start(move |_| script()).await;
        let error = server.camera().reset_password(order(), None).await.unwrap_err();
        let refusal = error.refusal().expect("an answer");
        assert!(!refusal.is_understood() && refusal.before_the_reset() && error.was_delivered(), "{error}");
        assert_eq!(server.requests().len(), 1, "only the key exchange was tried");
    }
    let locked = || {
        xml(
            "<ResponseStatus><statusCode>4</statusCode><lockStatus>lock</lockStatus><resLockTime>60</resLockTime></ResponseStatus>",
        )
    };
    let server = Server::start(move |_| locked()).await;
    let error = server.camera().reset_password(order(), None).await.unwrap_err();
    assert!(error.refusal().is_some_and(|refusal| refusal.locked && refusal.is_understood()));

    for script in [|| Reply::Drop, || Reply::Hang] {
        let server = Server::start(move |_| script()).await;
        let error = server.camera().reset_password(order(), None).await.unwrap_err();
        assert!(error.is_offline() && !error.was_delivered(), "{error}");
        assert_eq!(server.requests().len(), 1);
    }
}

#[tokio::test]
async fn nobody_there_is_certainly_not_delivered() {
    let (_socket, port) = closed_port();
    let camera = Camera::on("127.0.0.1", Transport::Plain { port }, limits()).unwrap();
    let error = camera.reset_password(order(), None).await.unwrap_err();
    assert!(error.is_offline() && !error.was_delivered(), "{error}");
}
