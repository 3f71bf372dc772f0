//! The built-in camera against the messages that were written out by hand: the shape of its replies, and what it takes.

use std::net::{Ipv4Addr, SocketAddr};

use regain::simulator::{Scenario, Settings, Simulator};
use tokio::net::UdpSocket;

use super::raw::{Answer, LIMIT, ask, get, get_as, start, try_ask};
use super::reset::{CHECK, NEW, challenge, code_for, mailbox, seal};
use super::search::hear;
use crate::messages::{assert_holds, assert_same_shape, message};

const JSON: (&str, &str) = ("Content-Type", "application/json");
const XML: (&str, &str) = ("Content-Type", "application/xml");

/// Replaces what stands for an encrypted value, one after the other.
fn with_values(name: &str, values: &[&str]) -> String {
    let mut text = message(name);
    for value in values {
        let at = text.find("E(").unwrap();
        let end = at + text[at..].find(')').unwrap() + 1;
        text.replace_range(at..end, value);
    }
    assert!(!text.contains("E("), "{text}");
    text
}

async fn code(camera: &Simulator) -> String {
    let mut mails = mailbox(camera);
    code_for(camera, &mut mails).await
}

fn status(answer: &Answer) -> Option<u64> {
    answer.json()["statusCode"].as_u64()
}

#[tokio::test]
async fn what_it_offers_has_the_shape_of_the_documents() {
    let camera = start(Settings::default()).await;
    let to = camera.camera_address();
    for (path, name) in [
        ("/SDK/activateStatus", "activateStatus.xml"),
        ("/ISAPI/Security/extern/capabilities", "externSecurityCap.xml"),
        ("/ISAPI/Security/email/parameter/capabilities?format=json", "SecurityEmailCap.json"),
        ("/ISAPI/Security/email/parameter?format=json", "SecurityEmail.json"),
        ("/ISAPI/Security/email/qrCode?format=json", "SecurityEmailQrCode.json"),
        ("/ISAPI/Security/questionConfiguration", "SecurityQuestion.xml"),
    ] {
        let answer = get(to, path).await;
        assert_eq!(answer.status, 200, "{path}");
        assert_same_shape(name, &answer.text(), &message(name));
    }
    let answer = get(to, "/ISAPI/Security/capabilities").await;
    assert_holds("SecurityCap.xml", &answer.text(), &message("SecurityCap.xml"));
    for (path, name) in [("/ISAPI/System/deviceInfo", "DeviceInfo.xml"), ("/ISAPI/System/time", "Time.xml")] {
        let answer = get_as(to, path, camera.password().reveal()).await;
        assert_holds(name, &answer.text(), &message(name));
    }
}

#[tokio::test]
async fn it_takes_the_documented_reset_and_nothing_that_is_misspelt() {
    let camera = start(Settings::default()).await;
    let (to, code) = (camera.camera_address(), code(&camera).await);
    let send = async |body: String| ask(to, "PUT /ISAPI/Security/emailCertification?format=json", &[JSON], &body).await;
    for name in ["EmailCertification", "securityCode", "resetPassword"] {
        let secret = challenge(to).await;
        let body = with_values("EmailCertification.json", &[&seal(&secret, &code), &seal(&secret, NEW)]);
        let refused = send(body.replace(name, &name.to_uppercase())).await;
        assert_eq!((refused.status, status(&refused)), (400, Some(6)), "{name}");
    }
    let secret = challenge(to).await;
    let wrong = send(with_values("EmailCertification.json", &[&seal(&secret, "WRONGONE"), &seal(&secret, NEW)])).await;
    assert_same_shape("a refusal", &wrong.text(), &message("ResponseStatus.json"));
    let secret = challenge(to).await;
    let done = send(with_values("EmailCertification.json", &[&seal(&secret, &code), &seal(&secret, NEW)])).await;
    assert_eq!((done.status, status(&done)), (200, Some(1)));
    assert_eq!(get_as(to, CHECK, NEW).await.status, 200);
}

#[tokio::test]
async fn it_takes_answers_as_they_are_saved_and_nothing_that_is_misspelt() {
    let camera = start(Settings::default()).await;
    let to = camera.camera_address();
    let body = async |answers: [&str; 3]| {
        let secret = challenge(to).await;
        let values: Vec<_> = answers.into_iter().chain([NEW]).map(|value| seal(&secret, value)).collect();
        let values: Vec<_> = values.iter().map(String::as_str).collect();
        with_values("questionCertification.xml", &values)
    };
    let send = async |body: &str| ask(to, "PUT /ISAPI/Security/questionCertification", &[XML], body).await;
    for name in ["SecurityQuestion", "QuestionList", "Question>", "id>", "answer>", "password>"] {
        let body = body(Simulator::answers()).await.replace(name, &name.to_uppercase());
        assert_eq!(send(&body).await.status, 400, "{name}");
    }
    assert_eq!(send(&body(Simulator::answers()).await).await.status, 200);
    let mut last = None;
    for _ in 0..5 {
        last = Some(send(&body(["no", "no", "no"]).await).await);
    }
    assert_same_shape("a lock", &last.unwrap().text(), &message("ResponseStatus.xml"));
}

#[tokio::test]
async fn its_key_exchange_has_the_documented_shape() {
    let camera = start(Settings::default()).await;
    let to = camera.camera_address();
    let modulus = format!("c{}1", &"0123456789abcdef".repeat(16)[..254]);
    let key = base64::Engine::encode(&base64::engine::general_purpose::STANDARD, modulus);
    let body = with_values("PublicKey.xml", &[&key]);
    let answer = ask(to, "POST /ISAPI/Security/challenge", &[XML], &body).await;
    assert_same_shape("the key exchange", &answer.text(), &message("Challenge.xml"));
    for name in ["PublicKey", "key>"] {
        let misspelt = body.replace(name, &name.to_uppercase());
        assert_eq!(ask(to, "POST /ISAPI/Security/challenge", &[XML], &misspelt).await.status, 400, "{name}");
    }
}

#[tokio::test]
async fn its_sign_in_has_the_observed_shape() {
    let camera = start(Settings::default()).await;
    let to = camera.camera_address();
    let welcome = get_as(to, CHECK, camera.password().reveal()).await;
    assert_same_shape("a welcome", &welcome.text(), &message("userCheck_200.xml"));
    let refused = get_as(to, CHECK, "wrong").await;
    assert_same_shape("a refusal", &refused.text(), &message("userCheck_401.xml"));
}

#[tokio::test]
async fn its_sessions_have_the_observed_shape() {
    let camera = start(Settings::of(Scenario::SessionLogin)).await;
    let to = camera.camera_address();
    let path = "/ISAPI/Security/sessionLogin/capabilities";
    assert_eq!(get(to, path).await.status, 400, "for whom?");
    let login = async || {
        let offer = get(to, &format!("{path}?username=admin")).await;
        assert_same_shape("the offer", &offer.text(), &message("SessionLoginCap.xml"));
        let mut body = with_values("SessionLogin_request.xml", &[&hashed(&offer, camera.password().reveal())]);
        let (from, _) = body.split_once("<sessionID>").unwrap();
        let (_, behind) = body.split_once("</sessionID>").unwrap();
        body = format!("{from}<sessionID>{}</sessionID>{behind}", offer.tag("sessionID"));
        body
    };
    let send = async |body: String| try_ask(to, "POST /ISAPI/Security/sessionLogin", &[XML], &body).await.unwrap();
    for name in
        ["SessionLogin", "userName", "password", "isSessionIDValidLongTerm", "sessionIDVersion", "isNeedSessionTag"]
    {
        let misspelt = login().await.replace(name, &name.to_uppercase());
        assert_eq!(send(misspelt).await.status, 400, "{name}");
    }
    let welcome = send(login().await).await;
    assert_same_shape("a welcome", &welcome.text(), &message("SessionLogin_200.xml"));
    assert!(welcome.head.to_ascii_lowercase().contains("set-cookie: websession_"), "{}", welcome.head);
}

/// The password as it travels, calculated here.
fn hashed(offer: &Answer, password: &str) -> String {
    use sha2::{Digest as _, Sha256};
    let hash = |text: String| -> String { Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect() };
    let kept = hash(format!("admin{}{password}", offer.tag("salt")));
    let mut hashed = hash(format!("{kept}{}", offer.tag("challenge")));
    for _ in 2..offer.tag("iterations").parse::<u32>().unwrap() {
        hashed = hash(hashed);
    }
    hashed
}

#[tokio::test]
async fn its_answers_to_searches_have_the_observed_shape() {
    let camera = start(Settings { onvif: Some(0), https_port: Some(0), ..Settings::default() }).await;
    let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    for (port, question, answer) in [
        (camera.sadp_port(), "sadp_inquiry.xml", "sadp_ProbeMatch.xml"),
        (camera.onvif_port(), "ws_Probe.xml", "ws_ProbeMatches.xml"),
    ] {
        let to = SocketAddr::from((Ipv4Addr::LOCALHOST, port.unwrap()));
        socket.send_to(message(question).as_bytes(), to).await.unwrap();
        let (said, _) = hear(&socket, LIMIT).await.unwrap();
        assert_holds(answer, &said, &message(answer));
    }
}
