//! What the built-in camera lets somebody change who has signed in, and what it refuses. Asked by hand, without the client.

use regain::simulator::{Scenario, Settings};

use super::mail::{picture, post};
use super::raw::{Answer, ask, get, get_as, put_as, start};
use crate::messages::message;

const TIME: &str = "/ISAPI/System/time";
const EMAIL: &str = "/ISAPI/Security/email/parameter?format=json";
const XML: &str = "application/xml";
const JSON: &str = "application/json";
const SET: &str = "<Time><timeMode>manual</timeMode><localTime>2020-02-29T23:30:00</localTime>\
                   <timeZone>CST+5:00:00DST01:00:00,M3.2.0/02:00:00,M11.1.0/02:00:00</timeZone></Time>";
const SAVE: &str = r#"{"SecurityEmail":{"SecurityInformation":[{"emailAddress":"new@example.net"}]}}"#;

fn reason(answer: &Answer) -> String {
    answer.tag("subStatusCode")
}

#[tokio::test]
async fn a_clock_that_is_set_goes_on_from_there() {
    let camera = start(Settings::of(Scenario::ClockWrong)).await;
    let (to, password) = (camera.camera_address(), camera.password().reveal());
    let before = get_as(to, TIME, password).await;
    let hours = |answer: &Answer| {
        let shown: jiff::Timestamp = answer.tag("localTime").parse().unwrap();
        shown.duration_since(jiff::Timestamp::now()).as_hours()
    };
    assert!((-72..=-71).contains(&hours(&before)), "{}", before.text());
    assert_eq!((before.tag("timeMode"), before.tag("timeZone")), ("NTP".to_owned(), "CST-8:00:00".to_owned()));

    let answer = put_as(to, TIME, password, XML, SET).await;
    assert_eq!((answer.status, answer.tag("statusCode").as_str(), reason(&answer).as_str()), (200, "1", "ok"));
    let after = get_as(to, TIME, password).await;
    assert!(after.tag("localTime").starts_with("2020-02-29T23:30:0") && after.tag("localTime").ends_with("-05:00"));
    assert_eq!(after.tag("timeMode"), "manual");
    assert!(get_as(to, "/ISAPI/System/status", password).await.tag("currentDeviceTime").starts_with("2020-02-29T23:3"));
    assert_eq!(camera.counts().broken_requests, 0);
}

#[tokio::test]
async fn the_message_of_the_documents_is_taken_as_it_is() {
    let camera = start(Settings::default()).await;
    let (to, password) = (camera.camera_address(), camera.password().reveal());
    assert_eq!(put_as(to, TIME, password, XML, &message("Time.xml")).await.status, 200);
    assert_eq!(get_as(to, TIME, password).await.tag("timeZone"), "CST-8:00:00");
    assert_eq!(put_as(to, EMAIL, password, JSON, &message("SecurityEmail.json")).await.status, 200);
}

#[tokio::test]
async fn what_breaks_the_documents_changes_nothing() {
    let camera = start(Settings::default()).await;
    let (to, password) = (camera.camera_address(), camera.password().reveal());
    let before = (get_as(to, TIME, password).await.tag("timeZone"), get(to, EMAIL).await.text());
    let odd = |from: &str, into: &str| SET.replace(from, into);
    let times = [
        String::new(),
        odd("Time>", "time>"),
        odd("timeMode", "mode"),
        odd("manual", "Manual"),
        odd("<timeZone>", "<extra>1</extra><timeZone>"),
        odd("2020-02-29", "2021-02-29"),
        odd("CST+5", "EST+5"),
        odd("timeZone", "zone"),
    ];
    for message in &times {
        assert_eq!(put_as(to, TIME, password, XML, message).await.status, 400, "{message}");
    }
    let address = |text: &str| SAVE.replace("new@example.net", text);
    let addresses = [
        String::new(),
        SAVE.replace("SecurityEmail\"", "securityEmail\""),
        SAVE.replace("SecurityInformation", "securityInformation"),
        SAVE.replace("emailAddress", "email"),
        SAVE.replace("[{", "[{},{"),
        SAVE.replace("}]", "}],\"password\":\"x\""),
        SAVE.replace("\"}]", "\",\"more\":1}]"),
        address("nobody"),
        address(&format!("{}@example.net", "x".repeat(128))),
    ];
    for message in &addresses {
        assert_eq!(put_as(to, EMAIL, password, JSON, message).await.status, 400, "{message}");
    }
    assert_eq!(put_as(to, "/ISAPI/Security/email/parameter", password, JSON, SAVE).await.status, 400, "no format=json");
    assert_eq!((get_as(to, TIME, password).await.tag("timeZone"), get(to, EMAIL).await.text()), before);
    assert_eq!(camera.counts().broken_requests, 18);
}

#[tokio::test]
async fn nobody_changes_anything_without_the_password() {
    let camera = start(Settings::default()).await;
    let to = camera.camera_address();
    for (target, kind, body) in [(TIME, XML, SET), (EMAIL, JSON, SAVE)] {
        let bare = ask(to, &format!("PUT {target}"), &[("Content-Type", kind)], body).await;
        assert_eq!(bare.status, 401, "{target}");
        assert_eq!(put_as(to, target, "wrong", kind, body).await.status, 401, "{target}");
        let posted = ask(to, &format!("POST {target}"), &[("Content-Type", kind)], body).await;
        assert_eq!(posted.status, 403, "{target}");
    }
    let saved = get(to, EMAIL).await.text();
    assert!(saved.contains("g****@example.org"), "{saved}");
    assert_eq!(camera.counts().wrong_passwords, 2);
}

#[tokio::test]
async fn an_address_that_is_saved_is_shown_and_partly_hidden() {
    let camera = start(Settings::of(Scenario::NoEmailSaved)).await;
    let (to, password) = (camera.camera_address(), camera.password().reveal());
    let shown = |text: String| text.split('"').find(|part| part.contains('@')).map(str::to_owned);
    assert_eq!(shown(get(to, EMAIL).await.text()), None);
    let answer = put_as(to, EMAIL, password, JSON, SAVE).await;
    assert_eq!((answer.status, answer.json()["statusCode"].as_u64()), (200, Some(1)));
    assert_eq!(shown(get(to, EMAIL).await.text()).as_deref(), Some("n****@example.net"));
}

#[tokio::test]
async fn the_next_code_goes_to_the_address_that_was_saved() {
    let camera = start(Settings::default()).await;
    let (to, password) = (camera.camera_address(), camera.password().reveal());
    let (told, mut mails) = tokio::sync::mpsc::unbounded_channel();
    camera.on_mail(move |mail| {
        told.send(mail.to.as_str().to_owned()).ok();
    });
    assert_eq!(put_as(to, EMAIL, password, JSON, SAVE).await.status, 200);
    let qr = get(to, "/ISAPI/Security/email/qrCode?format=json").await.text();
    assert!(qr.contains("n****@example.net") && !qr.contains("g****@example.org"), "the picture is for the new one");
    post(&camera, &picture(&camera).await).await;
    assert_eq!(mails.recv().await.as_deref(), Some("new@example.net"));
}
