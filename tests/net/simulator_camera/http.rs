//! What it answers over HTTP, and to whom.

use regain::simulator::{Scenario, Settings};

use super::raw::{ask, credentials, exchange, get, get_as, start};

#[tokio::test]
async fn what_needs_no_sign_in() {
    let camera = start(Settings::default()).await;
    let to = camera.camera_address();
    assert_eq!(get(to, "/SDK/activateStatus").await.tag("Activated"), "true");
    assert_eq!(get(to, "/SDK/language").await.status, 200);
    let cap = get(to, "/ISAPI/Security/capabilities").await;
    assert_eq!(cap.tag("isSupportSecurityEmail"), "true");
    assert!(cap.text().contains("<LoginPasswordLenLimit min=\"8\" max=\"16\"/>"));
    assert!(cap.head.contains("content-type: application/xml") && cap.head.contains("App-webs/"));
    assert_eq!(get(to, "/ISAPI/Security/extern/capabilities").await.tag("isSupportWithSecurityEmail"), "true");
    let cap = get(to, "/ISAPI/Security/email/parameter/capabilities?format=json").await.json();
    assert_eq!(cap["SecurityEmailCap"]["emailAddress"]["@max"], 128);
    let email = get(to, "/ISAPI/Security/email/parameter?format=json").await.json();
    let masked = email["SecurityEmail"]["SecurityInformation"][0]["emailAddress"].as_str().unwrap().to_owned();
    assert!(masked.contains("****@"), "{masked}");
    assert!(camera.counts().requests["GET /ISAPI/Security/email/parameter"] == 1);
}

#[tokio::test]
async fn the_picture_text_stays_for_one_start() {
    let (one, other) = (start(Settings::default()).await, start(Settings::default()).await);
    let mut texts = Vec::new();
    for camera in [&one, &one, &other] {
        let reply = get(camera.camera_address(), "/ISAPI/Security/email/qrCode?format=json").await.json();
        assert_eq!(reply["SecurityEmailQrCode"]["serverEmailAddress"], "pw_recovery@hikvision.com");
        texts.push(reply["SecurityEmailQrCode"]["SecurityInformation"][0]["qrCode"].as_str().unwrap().to_owned());
    }
    assert_eq!(texts[0], texts[1]);
    assert_ne!(texts[0], texts[2]);
    assert!(texts[0].is_ascii() && texts[0].len() <= 200);
}

#[tokio::test]
async fn what_needs_a_sign_in() {
    let camera = start(Settings::default()).await;
    let (to, password) = (camera.camera_address(), camera.password().reveal());
    let info = get_as(to, "/ISAPI/System/deviceInfo", password).await;
    assert_eq!((info.status, info.tag("model").as_str()), (200, "DS-2CD2143G2-I"));
    assert_eq!(info.tag("serialNumber"), "DS-2CD2143G2-I20230102AAWRK12344821");
    assert!(info.tag("firmwareVersion").starts_with("V5.7"));
    assert!(get_as(to, "/ISAPI/System/status", password).await.text().contains("<deviceUpTime>"));
    let time = get_as(to, "/ISAPI/System/time", password).await;
    let here = jiff::Zoned::now().strftime("%:z").to_string();
    assert!(time.tag("localTime").ends_with(&here), "its owner has set it: {}", time.text());
    let picture = get_as(to, "/ISAPI/Streaming/channels/101/picture", password).await;
    assert!(picture.head.contains("image/jpeg"));
    let picture = image::load_from_memory_with_format(&picture.body, image::ImageFormat::Jpeg).unwrap();
    assert_eq!((picture.width(), picture.height()), (640, 360));
    let counts = camera.counts();
    assert_eq!((counts.sign_ins, counts.wrong_passwords, counts.credentials_before_commit), (0, 0, 4));
}

#[tokio::test]
async fn what_is_not_there() {
    let camera = start(Settings::default()).await;
    let to = camera.camera_address();
    let reply = get(to, "/ISAPI/Nothing").await;
    assert_eq!((reply.status, reply.tag("statusCode").as_str()), (404, "4"));
    assert_eq!(reply.tag("subStatusCode"), "notSupport");
    assert_eq!(reply.tag("requestURL"), "/ISAPI/Nothing");
    let reply = get(to, "/ISAPI/Nothing?format=json").await;
    assert_eq!((reply.status, reply.json()["subStatusCode"].as_str()), (404, Some("notSupport")));
    let reply = ask(to, "DELETE /ISAPI/Security/capabilities", &[], "").await;
    assert_eq!((reply.status, reply.tag("subStatusCode").as_str()), (403, "methodNotAllowed"));
    let reply = get(to, "/ISAPI/Security/email/qrCode").await;
    assert_eq!((reply.status, reply.tag("subStatusCode").as_str()), (400, "badParameters"));
    assert_eq!(camera.counts().broken_requests, 1);
}

#[tokio::test]
async fn signing_in_and_being_locked_out() {
    let camera = start(Settings::default()).await;
    let (to, target) = (camera.camera_address(), "/ISAPI/Security/userCheck?timeStamp=1700000000000");
    let refusal = get(to, target).await;
    assert_eq!((refusal.question("realm").as_str(), refusal.question("qop").as_str()), ("IP Camera(83813)", "auth"));
    assert_eq!((refusal.tag("retryLoginTime").as_str(), refusal.tag("lockStatus").as_str()), ("5", "unlock"));
    assert_ne!(refusal.question("nonce"), get(to, target).await.question("nonce"));

    let welcome = get_as(to, target, camera.password().reveal()).await;
    assert_eq!((welcome.status, welcome.tag("statusValue").as_str()), (200, "200"));
    for left in ["4", "3", "2", "1", "0"] {
        let refusal = get_as(to, target, "wrong").await;
        assert_eq!((refusal.status, refusal.tag("retryLoginTime").as_str()), (401, left));
    }
    let locked = get_as(to, target, camera.password().reveal()).await;
    assert_eq!((locked.status, locked.tag("lockStatus").as_str()), (401, "lock"));
    assert!((1790..=1800).contains(&locked.tag("unlockTime").parse::<u32>().unwrap()));
    let counts = camera.counts();
    assert_eq!((counts.sign_ins, counts.sign_ins_with_new, counts.wrong_passwords), (7, 0, 6));
}

#[tokio::test]
async fn what_is_no_attempt_does_not_count_to_the_lock() {
    let camera = start(Settings::default()).await;
    let (to, target) = (camera.camera_address(), "/ISAPI/Security/userCheck");
    let used = credentials(&get(to, target).await, target, "admin", camera.password().reveal());
    for header in ["Basic YWRtaW46d3Jvbmc=", "Digest rubbish", used.as_str()] {
        ask(to, "GET /ISAPI/Security/userCheck", &[("Authorization", header)], "").await;
    }
    let again = ask(to, "GET /ISAPI/Security/userCheck", &[("Authorization", &used)], "").await;
    assert_eq!((again.status, again.question("stale").as_str()), (401, "TRUE"));
    assert_eq!(again.tag("retryLoginTime"), "5");
    let counts = camera.counts();
    assert_eq!((counts.sign_ins, counts.wrong_passwords, counts.credentials_before_commit), (3, 0, 4));
}

#[tokio::test]
async fn limits_hold() {
    let camera = start(Settings::default()).await;
    let to = camera.camera_address();
    let head = format!("GET / HTTP/1.1\r\nHost: x\r\nX: {}\r\n\r\n", "x".repeat(40_000));
    let reply = exchange(to, &head.as_bytes()[..20_000]).await;
    assert!(reply.starts_with(b"HTTP/1.1 431"), "{}", String::from_utf8_lossy(&reply));
    let length =
        "PUT /ISAPI/Security/emailCertification?format=json HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999\r\n\r\n";
    let mut stream = length.as_bytes().to_vec();
    stream.extend(vec![b'x'; 17 * 1024]);
    let reply = exchange(to, &stream).await;
    assert!(reply.starts_with(b"HTTP/1.1 413"), "{}", String::from_utf8_lossy(&reply));
    assert_eq!(camera.counts().commits, 0, "a request that was never complete is no commit");
}

#[tokio::test]
async fn many_at_once_and_an_end() {
    let mut cameras = Vec::new();
    for scenario in Scenario::ALL {
        cameras.push(start(Settings::of(scenario)).await);
    }
    let mut addresses: Vec<_> = cameras.iter().map(regain::simulator::Simulator::camera_address).collect();
    for address in &addresses {
        assert!(address.ip().is_loopback());
        let status = get(*address, "/SDK/activateStatus").await.status;
        // Redirected to TLS, or of a time before there was such a path.
        assert!(matches!(status, 200 | 302 | 404), "{status}");
    }
    addresses.sort();
    addresses.dedup();
    assert_eq!(addresses.len(), cameras.len());
    drop(cameras);
    for address in addresses {
        let gone = async {
            while tokio::net::TcpStream::connect(address).await.is_ok() {
                tokio::task::yield_now().await;
            }
        };
        tokio::time::timeout(super::raw::LIMIT, gone).await.unwrap();
    }
}
