//! The client against the messages that were written out by hand: what it reads, and the shape of what it writes.

use std::net::SocketAddr;
use std::time::{Duration, UNIX_EPOCH};

use regain::camera::wire::{Meaning, sadp, ws_discovery};
use regain::camera::{Camera, QrContent, discovery};
use regain::domain::{Agreement, EmailRecovery, Evidence, MaskedEmail, OtherRecovery, PasswordLimits, ResetOrder};
use regain::secret::{Code, Email, GivenAnswer, Password};

use super::server::{Reply, Request, Server, json, page, reply, xml};
use crate::messages::{assert_same_shape, message};

const CHALLENGE: &str = r#"Digest qop="auth", realm="IP Camera(83813)", nonce="4d5755784d7a41344d54", stale="FALSE""#;

/// A camera that answers with the messages.
fn answer(request: &Request) -> Reply {
    let path = request.line.split('?').next().unwrap();
    let has_credentials = request.header("authorization").is_some();
    match path {
        "GET /SDK/activateStatus" => xml(&message("activateStatus.xml")),
        "GET /ISAPI/Security/capabilities" => xml(&message("SecurityCap.xml")),
        "GET /ISAPI/Security/extern/capabilities" => xml(&message("externSecurityCap.xml")),
        "GET /ISAPI/Security/email/parameter/capabilities" => json(200, &message("SecurityEmailCap.json")),
        "GET /ISAPI/Security/email/parameter" => json(200, &message("SecurityEmail.json")),
        "GET /ISAPI/Security/email/qrCode" => json(200, &message("SecurityEmailQrCode.json")),
        "GET /ISAPI/Security/questionConfiguration" => xml(&message("SecurityQuestion.xml")),
        "POST /ISAPI/Security/challenge" => super::reset::challenge(request),
        "PUT /ISAPI/Security/emailCertification" => json(400, &message("ResponseStatus.json")),
        "PUT /ISAPI/Security/questionCertification" => {
            reply(403, &[("Content-Type", "application/xml")], message("ResponseStatus.xml"))
        }
        "GET /ISAPI/Security/userCheck" if has_credentials => xml(&message("userCheck_200.xml")),
        "GET /ISAPI/System/deviceInfo" if has_credentials => xml(&message("DeviceInfo.xml")),
        "GET /ISAPI/System/time" if has_credentials => xml(&message("Time.xml")),
        "GET /ISAPI/Security/userCheck" | "GET /ISAPI/System/deviceInfo" | "GET /ISAPI/System/time" => {
            reply(401, &[("WWW-Authenticate", CHALLENGE)], "<html>401</html>")
        }
        _ => page(404),
    }
}

async fn start() -> (Server, Camera) {
    let server = Server::start(answer).await;
    let camera = server.camera();
    (server, camera)
}

/// The body of the one request for a path.
fn body(server: &Server, method: &str, path: &str) -> String {
    let requests = server.requests();
    let request = requests.iter().find(|request| request.is(method, path)).unwrap();
    String::from_utf8(request.body.clone()).unwrap()
}

#[tokio::test]
async fn what_a_camera_offers_is_read() {
    let (_server, camera) = start().await;
    let probe = camera.probe().await.unwrap();
    let offer = &probe.capabilities;
    assert_eq!((offer.activated, offer.email_way), (Some(true), EmailRecovery::Offered));
    assert_eq!(offer.saved_addresses.first().map(MaskedEmail::as_str), Some("o****@example.org"));
    let all = [OtherRecovery::SecurityQuestions, OtherRecovery::GuidFile, OtherRecovery::HikConnect];
    assert_eq!(offer.other_ways, all);
    assert_eq!(probe.password_limits, Some(PasswordLimits { min: 8, max: 16 }));
    let answered = probe.records.iter().filter(|record| record.status == Some(200)).count();
    assert_eq!(answered, 5, "{:?}", probe.records);
}

#[tokio::test]
async fn each_document_says_by_itself_that_there_is_a_way_by_email() {
    for path in [
        "GET /ISAPI/Security/capabilities",
        "GET /ISAPI/Security/extern/capabilities",
        "GET /ISAPI/Security/email/parameter/capabilities",
        "GET /ISAPI/Security/email/parameter",
    ] {
        let server = Server::start(move |request| match request.line.split('?').next() == Some(path) {
            true => answer(request),
            false => reply(401, &[("WWW-Authenticate", CHALLENGE)], ""),
        })
        .await;
        let probe = server.camera().probe().await.unwrap();
        assert_eq!(probe.capabilities.email_way, EmailRecovery::Offered, "{path}");
    }
}

#[tokio::test]
async fn the_text_for_the_picture_and_the_mailbox_of_the_service_are_read() {
    let (_server, camera) = start().await;
    let picture = camera.recovery_pictures().await.unwrap();
    let QrContent::Text(text) = &picture.pictures[0].content else { panic!("a text") };
    assert_eq!(text.reveal(), "A text to be drawn, 1024 bytes at most");
    assert_eq!(picture.service.as_ref().map(Email::as_str), Some("pw_recovery@example.com"));
}

#[tokio::test]
async fn a_reset_with_a_code_is_written_and_its_refusal_read() {
    let (server, camera) = start().await;
    let order =
        ResetOrder { evidence: Evidence::Code(Code::new("3F8K2LQ9")), password: Password::new("Maple-Garden7") };
    let error = camera.reset_password(order, None).await.unwrap_err();
    let refusal = error.refusal().unwrap();
    assert!(refusal.meaning() == Meaning::WrongCode && !refusal.locked);
    assert_eq!((refusal.message.tries_left, refusal.wait), (Some(4), None));
    let asked = server.requests();
    assert_eq!(asked.last().unwrap().line, "PUT /ISAPI/Security/emailCertification?format=json");
    let key = body(&server, "POST", "/ISAPI/Security/challenge");
    assert_same_shape("the key exchange", &key, &message("PublicKey.xml"));
    let written = body(&server, "PUT", "/ISAPI/Security/emailCertification");
    assert_same_shape("the reset", &written, &message("EmailCertification.json"));
}

#[tokio::test]
async fn questions_are_read_answers_written_and_their_refusal_read() {
    let (server, camera) = start().await;
    let questions = camera.security_questions().await.unwrap();
    let words: Vec<_> = questions.iter().map(|question| (question.id, question.words.as_deref())).collect();
    let expected = [(1, "The name of a pet?"), (4, "A town?"), (9, "A dish?")].map(|(id, words)| (id, Some(words)));
    assert_eq!(words, expected);
    let answers = questions.iter().map(|question| (question.id, GivenAnswer::new("Biscuit"))).collect();
    let order = ResetOrder { evidence: Evidence::Answers(answers), password: Password::new("Maple-Garden7") };
    let error = camera.reset_password(order, None).await.unwrap_err();
    let refusal = error.refusal().unwrap();
    assert!(refusal.locked);
    assert_eq!((refusal.message.tries_left, refusal.wait), (Some(0), Some(Duration::from_secs(1800))));
    let written = body(&server, "PUT", "/ISAPI/Security/questionCertification");
    assert_same_shape("the answers", &written, &message("questionCertification.xml"));
}

#[tokio::test]
async fn a_sign_in_and_what_it_opens_are_read() {
    let (_server, camera) = start().await;
    let session = camera.sign_in("admin", &Password::new("Maple-Garden7"), Agreement::Yes).await.unwrap();
    let info = session.device_info().await.unwrap();
    assert_eq!(info.model.as_deref(), Some("DS-2CD0000G0-I"));
    assert_eq!(info.serial.as_deref(), Some("DS-2CD0000G0-I20230101AAWRK00000001"));
    assert!(info.firmware.is_some_and(|firmware| firmware.contains("V5.7.15")));
    let clock = session.clock().await.unwrap();
    assert_eq!(clock.moment, Some(UNIX_EPOCH + Duration::from_secs(1_795_327_509)));
    assert!(clock.is_by_server);
    let addresses = session.recovery_addresses().await.unwrap();
    assert_eq!(addresses.saved.iter().map(MaskedEmail::as_str).collect::<Vec<_>>(), ["o****@example.org"]);
    assert_eq!(addresses.length, 1..=128);
}

#[tokio::test]
async fn a_refused_sign_in_is_read() {
    let refuse = |_: &Request| {
        let headers = [("Content-Type", "application/xml"), ("WWW-Authenticate", CHALLENGE)];
        reply(401, &headers, message("userCheck_401.xml"))
    };
    let server = Server::start(refuse).await;
    let error = server.camera().sign_in("admin", &Password::new("Maple-Garden7"), Agreement::Yes).await.unwrap_err();
    let refusal = error.refusal().unwrap();
    assert!(refusal.meaning() == Meaning::SignInRefused && !refusal.locked);
    assert_eq!((refusal.message.tries_left, refusal.wait), (Some(4), None));
}

#[tokio::test]
async fn a_login_to_a_session_is_read_and_written() {
    let server = Server::start(|request| match request.line.split('?').next().unwrap() {
        "GET /ISAPI/Security/sessionLogin/capabilities" if request.line.contains("?username=admin ") => {
            xml(&message("SessionLoginCap.xml"))
        }
        "GET /ISAPI/Security/sessionLogin/capabilities" if request.line.ends_with("?username=admin") => {
            xml(&message("SessionLoginCap.xml"))
        }
        "POST /ISAPI/Security/sessionLogin" => {
            let headers = [("Content-Type", "application/xml"), ("Set-Cookie", "WebSession_0a1b2c=9f8e7d; path=/")];
            reply(200, &headers, message("SessionLogin_200.xml"))
        }
        "GET /ISAPI/System/time" => xml(&message("Time.xml")),
        _ => reply(401, &[], ""),
    })
    .await;
    let session = server.camera().sign_in("admin", &Password::new("Abc12345"), Agreement::Yes).await.unwrap();
    session.clock().await.unwrap();
    let login = body(&server, "POST", "/ISAPI/Security/sessionLogin");
    assert_same_shape("the login", &login, &message("SessionLogin_request.xml"));
    let hashed = "2ff4a28e68702e8a5aa9a99e6f42e1b407136030a4b045ff942537dd5e4e1aac";
    assert!(login.contains(&format!("<password>{hashed}</password>")), "{login}");
    let asked = server.requests();
    let clock = asked.iter().find(|request| request.is("GET", "/ISAPI/System/time")).unwrap();
    assert_eq!(clock.header("cookie"), Some("WebSession_0a1b2c=9f8e7d"));
    assert_eq!(clock.header("sessiontag"), Some("Q7HU9PGSEO85NK9NFLKTYBQ2"));
}

#[test]
fn the_searches_are_written_and_their_answers_read() {
    assert_eq!(sadp::inquiry("13A888A9-F1B1-4020-AE9F-05607682D23B"), message("sadp_inquiry.xml"));
    let written = ws_discovery::probe("13a888a9-f1b1-4020-ae9f-05607682d23b", ws_discovery::DeviceType::Transmitter);
    let expected = message("ws_Probe.xml").replace('\n', "");
    assert_same_shape("the search", &written, &expected);
    for namespace in expected.split('"').filter(|part| part.contains("://")) {
        assert!(written.contains(namespace), "{namespace} in {written}");
    }

    let from = SocketAddr::from(([192, 168, 1, 64], 37020));
    let found = discovery::read_answer(message("sadp_ProbeMatch.xml").as_bytes(), from).unwrap();
    assert_eq!((found.target.to_string().as_str(), found.seen.https_port), ("192.168.1.64", Some(443)));
    assert_eq!(found.model.as_deref(), Some("DS-2CD0000G0-I"));
    assert_eq!(found.serial.as_deref(), Some("DS-2CD0000G0-I20230101AAWRK00000001"));
    assert_eq!(found.mac.as_deref(), Some("4a:47:cc:00:00:01"));
    assert_eq!((found.seen.prefix, found.seen.gateway), (Some(24), Some([192, 168, 1, 1].into())));
    assert_eq!((found.activated, found.reset_by_email, found.seen.channels), (Some(true), Some(true), Some(1)));
    assert_eq!(found.seen.started, Some(UNIX_EPOCH + Duration::from_secs(1_795_161_600)));
    assert!(found.firmware.is_some_and(|firmware| firmware.contains("V5.7.15")));

    let found = discovery::read_general_answer(message("ws_ProbeMatches.xml").as_bytes(), from);
    let [found] = found.as_slice() else { panic!("one camera") };
    assert_eq!((found.target.to_string().as_str(), found.model.as_deref()), ("192.168.1.64", Some("DS-2CD0000G0-I")));
    assert_eq!(found.mac.as_deref(), Some("4a:47:cc:00:00:01"));
}
