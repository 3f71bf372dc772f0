//! The reset over HTTP, with the client's side of the key exchange calculated here.

use std::net::SocketAddr;
use std::sync::LazyLock;

use aes::Aes128;
use aes::cipher::generic_array::GenericArray;
use aes::cipher::{BlockEncrypt as _, KeyInit as _};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use regain::simulator::{ReplyMail, Scenario, Settings, Simulator};
use rsa::traits::PublicKeyParts as _;
use rsa::{Pkcs1v15Encrypt, RsaPrivateKey};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};
use tokio::time::timeout;

use super::mail::{picture, post};
use super::raw::{Answer, LIMIT, ask, get, get_as, start, try_ask};

pub const NEW: &str = "Maple-Garden7";
pub const CHECK: &str = "/ISAPI/Security/userCheck";
const COMMIT: &str = "PUT /ISAPI/Security/emailCertification?format=json";
const JSON: (&str, &str) = ("Content-Type", "application/json");
const XML: (&str, &str) = ("Content-Type", "application/xml; charset=\"UTF-8\"");

static KEY: LazyLock<RsaPrivateKey> = LazyLock::new(|| RsaPrivateKey::new(&mut rand_core::OsRng, 1024).unwrap());

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(digits: &str) -> Vec<u8> {
    (0..digits.len()).step_by(2).map(|at| u8::from_str_radix(&digits[at..at + 2], 16).unwrap()).collect()
}

/// Asks for a challenge and opens it: 32 hexadecimal digits.
pub async fn challenge(to: SocketAddr) -> String {
    let key = STANDARD.encode(hex(&KEY.n().to_bytes_be()));
    let body = format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?><PublicKey><key>{key}</key></PublicKey>");
    let reply = ask(to, "POST /ISAPI/Security/challenge", &[XML], &body).await;
    assert_eq!(reply.status, 200, "{}", reply.text());
    let sealed = unhex(&String::from_utf8(STANDARD.decode(reply.tag("key")).unwrap()).unwrap());
    let secret = String::from_utf8(KEY.decrypt(Pkcs1v15Encrypt, &sealed).unwrap()).unwrap();
    assert!(secret.len() == 32 && secret.bytes().all(|byte| byte.is_ascii_hexdigit()));
    secret
}

/// Seals a value with a challenge: in Base64 first, as the guide says.
pub fn seal(secret: &str, value: &str) -> String {
    seal_as_it_is(secret, &STANDARD.encode(value))
}

/// Seals a value with a challenge, without Base64 before it.
pub fn seal_as_it_is(secret: &str, value: &str) -> String {
    let cipher = Aes128::new_from_slice(&unhex(secret)).unwrap();
    let encrypt = |text: &[u8]| {
        let mut bytes = text.to_vec();
        bytes.resize(text.len().div_ceil(16) * 16, 0);
        bytes.chunks_exact_mut(16).for_each(|block| cipher.encrypt_block(GenericArray::from_mut_slice(block)));
        hex(&bytes)
    };
    STANDARD.encode(encrypt(&secret.as_bytes()[..16]) + &encrypt(value.as_bytes()))
}

pub fn body(secret: &str, code: &str, password: &str) -> String {
    let (code, password) = (seal(secret, code), seal(secret, password));
    format!(r#"{{"EmailCertification":{{"securityCode":"{code}","resetPassword":"{password}"}}}}"#)
}

/// The whole reset: a fresh challenge and one request.
pub async fn reset(to: SocketAddr, code: &str, password: &str) -> Option<Answer> {
    let secret = challenge(to).await;
    try_ask(to, COMMIT, &[JSON], &body(&secret, code, password)).await
}

/// The owner's mailbox.
pub fn mailbox(camera: &Simulator) -> UnboundedReceiver<ReplyMail> {
    let (send, receive) = unbounded_channel();
    camera.on_mail(move |mail| send.send(mail).unwrap());
    receive
}

pub async fn next_code(mails: &mut UnboundedReceiver<ReplyMail>) -> String {
    let mail = timeout(LIMIT, mails.recv()).await.unwrap().unwrap();
    assert!(mail.text.contains(mail.code.reveal()) && mail.to.as_str().contains('@'));
    assert_eq!(format!("{mail:?}"), "ReplyMail(hidden)");
    mail.code.reveal().to_owned()
}

/// Sends the camera's own picture and waits for the code.
pub async fn code_for(camera: &Simulator, mails: &mut UnboundedReceiver<ReplyMail>) -> String {
    post(camera, &picture(camera).await).await;
    next_code(mails).await
}

#[tokio::test]
async fn the_whole_way_back_in() {
    let camera = start(Settings::default()).await;
    let (to, mut mails) = (camera.camera_address(), mailbox(&camera));
    let code = code_for(&camera, &mut mails).await;
    assert!(code.len() == 8 && code.bytes().all(|byte| byte.is_ascii_alphanumeric()));
    let done = reset(to, &code, NEW).await.unwrap();
    assert_eq!((done.status, done.json()["statusCode"].as_u64()), (200, Some(1)));
    assert_eq!(done.json()["subStatusCode"], "ok");
    assert_eq!(get_as(to, CHECK, NEW).await.status, 200);
    assert_eq!(get_as(to, CHECK, camera.password().reveal()).await.status, 401);
    let again = reset(to, &code, "Other-Garden8").await.unwrap();
    assert_eq!(again.json()["subStatusCode"], "badverificationCode", "a code works once");
    let counts = camera.counts();
    assert_eq!((counts.commits, counts.sign_ins, counts.sign_ins_with_new), (2, 2, 1));
    assert_eq!((counts.credentials_before_commit, counts.codes_mailed, counts.broken_requests), (0, 1, 0));
}

#[tokio::test]
async fn a_challenge_works_once() {
    let camera = start(Settings::default()).await;
    let (to, mut mails) = (camera.camera_address(), mailbox(&camera));
    let code = code_for(&camera, &mut mails).await;
    let secret = challenge(to).await;
    let wrong = ask(to, COMMIT, &[JSON], &body(&secret, "WRONGONE", NEW)).await;
    assert_eq!((wrong.json()["retryTimes"].as_u64(), wrong.json()["lockStatus"].as_str()), (Some(4), Some("unlock")));
    let late = ask(to, COMMIT, &[JSON], &body(&secret, &code, NEW)).await;
    assert_eq!((late.status, late.json()["subStatusCode"].as_str()), (403, Some("invalidOperation")));
    let (old, _new) = (challenge(to).await, challenge(to).await);
    let mixed = ask(to, COMMIT, &[JSON], &body(&old, &code, NEW)).await;
    assert_eq!((mixed.status, mixed.json()["subStatusCode"].as_str()), (400, Some("badJsonContent")));
    assert_eq!(reset(to, &code, NEW).await.unwrap().status, 200);
}

#[tokio::test]
async fn what_breaks_the_documents_is_refused_and_is_no_try() {
    let camera = start(Settings::default()).await;
    let to = camera.camera_address();
    let secret = challenge(to).await;
    let good = body(&secret, "SOMECODE", NEW);
    let shape = |value: serde_json::Value| value.to_string();
    for (headers, body, reason) in [
        (vec![JSON], good.replace('}', ""), "badJsonFormat"),
        (vec![], good.clone(), "badJsonFormat"),
        (vec![XML], good.clone(), "badJsonFormat"),
        (vec![JSON], shape(serde_json::json!({"securityCode": "x", "resetPassword": "y"})), "MessageParametersLack"),
        (vec![JSON], good.replace("securityCode", "code"), "MessageParametersLack"),
        (vec![JSON], good.replace("\"resetPassword\"", "\"more\":1,\"resetPassword\""), "badJsonContent"),
        (
            vec![JSON],
            shape(serde_json::json!({"EmailCertification": {"securityCode": "plain", "resetPassword": NEW}})),
            "badJsonContent",
        ),
    ] {
        challenge(to).await;
        let reply = ask(to, COMMIT, &headers, &body).await;
        assert_eq!((reply.status, reply.json()["subStatusCode"].as_str()), (400, Some(reason)), "{body}");
    }
    for (headers, body, reason) in [
        (vec![XML], "<PublicKey><key>", "badXmlFormat"),
        (vec![XML], "<PublicKey><Key>c2hvcnQ=</Key></PublicKey>", "badXmlContent"),
        (vec![XML], "<PublicKey><key>c2hvcnQ=</key></PublicKey>", "badXmlContent"),
        (vec![XML], "<Other><key>c2hvcnQ=</key></Other>", "badXmlFormat"),
        (vec![XML], "hello", "badXmlFormat"),
        (vec![JSON], "<PublicKey><key>c2hvcnQ=</key></PublicKey>", "badXmlFormat"),
    ] {
        let reply = ask(to, "POST /ISAPI/Security/challenge", &headers, body).await;
        assert_eq!((reply.status, reply.tag("subStatusCode").as_str()), (400, reason), "{body}");
    }
    assert_eq!(camera.counts().broken_requests, 13);
    let tries = reset(to, "WRONGONE", NEW).await.unwrap().json()["retryTimes"].as_u64();
    assert_eq!(tries, Some(4), "only this one was a try");
}

#[tokio::test]
async fn five_wrong_codes_lock_the_reset() {
    let camera = start(Settings::default()).await;
    let (to, mut mails) = (camera.camera_address(), mailbox(&camera));
    let code = code_for(&camera, &mut mails).await;
    for left in [4, 3, 2, 1] {
        assert_eq!(reset(to, "WRONGONE", NEW).await.unwrap().json()["retryTimes"].as_u64(), Some(left));
    }
    for code in ["WRONGONE", code.as_str()] {
        let locked = reset(to, code, NEW).await.unwrap();
        assert_eq!((locked.status, locked.json()["lockStatus"].as_str()), (403, Some("locked")));
        assert!((1790..=1800).contains(&locked.json()["resLockTime"].as_u64().unwrap()));
    }
}

#[tokio::test]
async fn the_cameras_own_page_does_the_same() {
    let camera = start(Settings::of(Scenario::UnknownReply)).await;
    let (to, mut mails) = (camera.camera_address(), mailbox(&camera));
    let code = code_for(&camera, &mut mails).await;
    let page = get(to, "/doc/page/login.asp").await;
    assert!(page.head.contains("text/html") && page.text().contains("name=confirm"));
    let form = ("Content-Type", "application/x-www-form-urlencoded");
    let send = |code: String, confirm: &'static str| async move {
        let body = format!("code=+{code}+&password=Maple-Garden%37&confirm={confirm}");
        ask(to, "POST /", &[form], &body).await.text()
    };
    assert!(send("WRONGONE".into(), NEW).await.contains("Wrong verification code"));
    assert!(send(code.clone(), "Other").await.contains("Password not accepted"));
    assert_eq!(get_as(to, CHECK, NEW).await.status, 401);
    assert!(send(code, NEW).await.contains("Password reset"));
    assert_eq!(get_as(to, CHECK, NEW).await.status, 200);
    let counts = camera.counts();
    assert_eq!((counts.web_page_resets, counts.commits, counts.sign_ins_with_new), (3, 0, 1));
}
