//! The web page as it comes over the wire, and the reset that nobody but it knows.

use std::io::Read as _;

use aes::Aes256;
use aes::cipher::generic_array::GenericArray;
use aes::cipher::{BlockEncrypt as _, KeyInit as _};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use regain::simulator::{Scenario, Settings};

use super::raw::{ask, get, get_as, start};
use super::reset::{CHECK, NEW, challenge, code_for, mailbox, reset};

const PAGE: &str = "/doc/page/login.asp";
const IV: &str = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";
const JSON: (&str, &str) = ("Content-Type", "application/json");

#[tokio::test]
async fn it_comes_as_cameras_pages_do() {
    let camera = start(Settings::default()).await;
    let to = camera.camera_address();
    let way = get(to, "/").await;
    assert_eq!(way.status, 302);
    assert!(way.head.contains(&format!("location: http://{to}{PAGE}")), "{}", way.head);
    let page = get(to, PAGE).await;
    for said in ["transfer-encoding: chunked", "set-cookie: WebSession_", "; path=/; HttpOnly"] {
        assert!(page.head.contains(said), "{said} in {}", page.head);
    }
    let text = page.text();
    let scripts: Vec<_> = text.split("<script src=").skip(1).map(|rest| rest.split(' ').next().unwrap()).collect();
    assert_eq!(scripts.len(), 4, "{text}");
    for script in scripts {
        let (plain, packed) = (
            get(to, script).await,
            ask(to, &format!("GET {script}"), &[("Accept-Encoding", "br;q=1, gzip;q=0.5")], "").await,
        );
        assert!(packed.head.contains("content-encoding: gzip") && packed.body.len() < plain.body.len() / 2, "{script}");
        assert!(!plain.head.contains("content-encoding"));
        let mut opened = Vec::new();
        flate2::read::GzDecoder::new(packed.body.as_slice()).read_to_end(&mut opened).unwrap();
        assert_eq!(opened, plain.body, "{script}");
    }
    assert_eq!(get(to, "/doc/script/none.js").await.status, 404);
    assert_eq!(ask(to, &format!("POST {PAGE}"), &[], "").await.status, 403);
}

/// What the page sends in place of the documented message.
fn own_body(secret: &str, code: &str, password: &str) -> String {
    let cipher = Aes256::new_from_slice(secret.as_bytes()).unwrap();
    let seal = |value: &str| {
        let mut bytes = STANDARD.encode(value).into_bytes();
        let filling = 16 - bytes.len() % 16;
        bytes.extend(vec![u8::try_from(filling).unwrap(); filling]);
        let mut before = u128::from_str_radix(IV, 16).unwrap().to_be_bytes();
        for block in bytes.chunks_exact_mut(16) {
            block.iter_mut().zip(before).for_each(|(byte, mask)| *byte ^= mask);
            cipher.encrypt_block(GenericArray::from_mut_slice(block));
            before.copy_from_slice(block);
        }
        bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>()
    };
    let credential = serde_json::json!({"code": seal(code), "password": seal(password)});
    serde_json::json!({"PasswordReset": {"way": "email", "credential": credential}}).to_string()
}

#[tokio::test]
async fn what_only_the_page_knows() {
    let camera = start(Settings::of(Scenario::OnlyThePageKnows)).await;
    let (to, mut mails) = (camera.camera_address(), mailbox(&camera));
    let code = code_for(&camera, &mut mails).await;
    let usual = reset(to, &code, NEW).await.unwrap();
    assert_eq!((usual.status, usual.json()["subStatusCode"].as_str()), (400, Some("MessageParametersLack")));
    let page = get(to, PAGE).await;
    let cookie = page.head.split_once("set-cookie: ").unwrap().1.split(';').next().unwrap().to_owned();
    let (cookie, origin) = (("Cookie", cookie.as_str()), format!("http://{to}"));
    let (origin, elsewhere) = (("Origin", origin.as_str()), ("Origin", "http://127.0.0.1:1"));
    let commit = format!("PUT /ISAPI/Security/emailCertification?format=json&security=2&iv={IV}");
    for (why, commit, headers) in [
        ("no cookie", commit.as_str(), vec![JSON, origin]),
        ("another origin", &commit, vec![JSON, cookie, elsewhere]),
        ("no origin", &commit, vec![JSON, cookie]),
        ("another cipher", &commit.replace("security=2", "security=1"), vec![JSON, cookie, origin]),
    ] {
        let body = own_body(&challenge(to).await, &code, NEW);
        assert_eq!(ask(to, commit, &headers, &body).await.json()["subStatusCode"], "MessageParametersLack", "{why}");
    }
    assert_eq!(get_as(to, CHECK, NEW).await.status, 401);
    for (code, status) in [("WRONGONE", 400), (code.as_str(), 200)] {
        let body = own_body(&challenge(to).await, code, NEW);
        assert_eq!(ask(to, &commit, &[JSON, cookie, origin], &body).await.status, status);
    }
    assert_eq!(get_as(to, CHECK, NEW).await.status, 200);
    let counts = camera.counts();
    assert_eq!((counts.broken_requests, counts.commits, counts.web_page_resets), (0, 7, 5));
}

#[tokio::test]
async fn a_camera_that_understands_no_reset_understands_its_own_page() {
    let camera = start(Settings::of(Scenario::UnknownReply)).await;
    let (to, mut mails) = (camera.camera_address(), mailbox(&camera));
    let code = code_for(&camera, &mut mails).await;
    let commit = format!("PUT /ISAPI/Security/emailCertification?format=json&security=2&iv={IV}");
    let body = own_body(&challenge(to).await, &code, NEW);
    assert_eq!(ask(to, &commit, &[JSON], &body).await.status, 200);
    assert_eq!(get_as(to, CHECK, NEW).await.status, 200);
}
