//! What can be put right in a camera after the sign-in: each change is one request, by digest or cookie, and is read back.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use md5::{Digest as _, Md5};
use regain::camera::{RunningClock, Session};
use regain::domain::{Agreement, ClockState, Family, MaskedEmail, UpkeepFault};
use regain::secret::{Email, Password};

use super::replies::WELCOME;
use super::server::{Reply, Request, Server, json, page, reply, xml};
use crate::messages::{assert_same_shape, message};

const PASSWORD: &str = "Maple-Garden7";
const CHALLENGE: &str = r#"Digest qop="auth", realm="IP Camera(83813)", nonce="4d5755784d7a41344d54", stale="FALSE""#;
const TIME: &str = "/ISAPI/System/time";
const EMAIL: &str = "/ISAPI/Security/email/parameter";
const CAP: &str = r#"{"SecurityEmailCap":{"emailAddressNum":1,"emailAddress":{"@min":1,"@max":64}}}"#;
const OK: &str = "<ResponseStatus><statusCode>1</statusCode><subStatusCode>ok</subStatusCode></ResponseStatus>";
const JSON_OK: &str = r#"{"statusCode":1,"statusString":"OK","subStatusCode":"ok"}"#;
const NEW: &str = "new@example.org";

fn md5(text: &str) -> String {
    Md5::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Whether the request proves the password for its own method and target, checked as a camera would.
fn is_proven(request: &Request) -> bool {
    let header = request.header("authorization").unwrap_or_default();
    let value = |name: &str| {
        let behind = header.split_once(&format!(" {name}=")).map(|(_, behind)| behind).unwrap_or_default();
        behind.split(',').next().unwrap_or_default().trim_matches('"').to_owned()
    };
    let (method, target) = request.line.split_once(' ').unwrap();
    let secret = md5(&format!("admin:IP Camera(83813):{PASSWORD}"));
    let asked = md5(&format!("{method}:{target}"));
    let proof = format!("{secret}:4d5755784d7a41344d54:{}:{}:auth:{asked}", value("nc"), value("cnonce"));
    value("uri") == target && value("response") == md5(&proof)
}

fn refused(reason: &str) -> Reply {
    let body = format!(
        "<ResponseStatus><statusCode>6</statusCode><statusString>Invalid</statusString>\
         <subStatusCode>{reason}</subStatusCode></ResponseStatus>"
    );
    reply(400, &[("Content-Type", "application/xml")], body)
}

fn text(request: &Request) -> String {
    String::from_utf8(request.body.clone()).unwrap()
}

/// A camera that keeps what it was last set to, or what it began with. `put` answers a change.
struct Camera {
    server: Server,
}

impl Camera {
    async fn start(began: &str, put: impl Fn(&Request, &mut String) -> Reply + Send + Sync + 'static) -> Self {
        let kept = Arc::new(Mutex::new(began.to_owned()));
        let server = Server::start(move |request| {
            let path = request.line.split([' ', '?']).nth(1).unwrap();
            if !is_proven(request) {
                return reply(401, &[("WWW-Authenticate", CHALLENGE)], "<!DOCTYPE html><html>401</html>");
            }
            let mut kept = kept.lock().unwrap();
            match (request.line.split(' ').next().unwrap(), path) {
                ("PUT", _) => put(request, &mut kept),
                (_, "/ISAPI/Security/userCheck") => xml(WELCOME),
                (_, TIME) => xml(&kept),
                (_, EMAIL) => json(200, &kept),
                (_, "/ISAPI/Security/email/parameter/capabilities") => json(200, CAP),
                _ => page(404),
            }
        })
        .await;
        Self { server }
    }

    async fn sign_in(&self) -> Session {
        self.server.camera().sign_in("admin", &Password::new(PASSWORD), Agreement::Yes).await.unwrap()
    }

    /// The changes that it was sent.
    fn puts(&self) -> Vec<Request> {
        self.server.requests().into_iter().filter(|request| request.line.starts_with("PUT ")).collect()
    }
}

fn time(local: &str) -> String {
    format!(
        "<Time version=\"2.0\" xmlns=\"urn:x\"><timeMode>NTP</timeMode><localTime>{local}</localTime><timeZone>CST-8:00:00</timeZone></Time>"
    )
}

fn here() -> RunningClock {
    RunningClock::told(SystemTime::UNIX_EPOCH + Duration::from_secs(1_795_327_509))
}

async fn set_clock(session: &mut Session) -> Result<ClockState, UpkeepFault> {
    let here = here();
    let set = session.set_clock(&here).await.map(|clock| clock.state(here.now()));
    set.map_err(|error| error.upkeep_fault(session.has_other_form_of_the_time()))
}

async fn set_address(session: &mut Session) -> Result<Vec<String>, UpkeepFault> {
    let address = Email::parse(NEW).unwrap();
    let set = session.set_recovery_address(&address).await;
    let shown = set.map(|found| found.saved.iter().map(|saved| saved.as_str().to_owned()).collect());
    shown.map_err(|error| error.upkeep_fault(session.has_other_form_of_the_address()))
}

#[tokio::test]
async fn the_clock_is_set_by_one_request_in_the_documented_shape_and_read_back() {
    for began in ["2026-11-19T14:05:09+08:00", "2026-11-19T14:05:09", "1970-01-15T02:44:11Z"] {
        let camera = Camera::start(&time(began), |request, kept| {
            *kept = text(request);
            xml(OK)
        })
        .await;
        let mut session = camera.sign_in().await;
        assert!(matches!(session.clock().await.unwrap().state(here().now()), ClockState::Off(_)));
        assert_eq!(set_clock(&mut session).await, Ok(ClockState::Right), "{began}");
        let [put] = camera.puts().try_into().unwrap();
        assert_eq!(put.line, format!("PUT {TIME}"));
        assert_eq!(put.header("content-type"), Some("application/xml"));
        let written = text(&put);
        assert_same_shape("the clock", &written, &message("Time.xml"));
        assert!(written.contains("<timeMode>manual</timeMode>") && written.contains("xmlns=\"urn:x\""), "{written}");
        let local = written.split_once("<localTime>").unwrap().1.split_once('<').unwrap().0;
        let form = |time: &str| time.get(19..).unwrap().chars().next().map(|c| if c == 'Z' { 'Z' } else { '+' });
        assert_eq!(form(local), form(began), "as the camera shows it: {local}");
    }
}

#[tokio::test]
async fn a_time_server_that_works_stays_in_charge() {
    let camera = Camera::start(&time("2026-11-22T14:05:09+08:00"), |request, kept| {
        *kept = text(request);
        xml(OK)
    })
    .await;
    set_clock(&mut camera.sign_in().await).await.unwrap();
    assert!(text(&camera.puts()[0]).contains("<timeMode>NTP</timeMode>"));
}

#[tokio::test]
async fn a_form_that_was_refused_is_not_sent_again() {
    let camera = Camera::start(&time("2026-11-19T14:05:09+08:00"), |_, _| refused("badXmlContent")).await;
    let mut session = camera.sign_in().await;
    for (press, has_other, sent) in [(1, true, 1), (2, false, 2), (3, false, 2), (4, false, 2)] {
        let fault = set_clock(&mut session).await.unwrap_err();
        assert!(
            matches!(&fault, UpkeepFault::Form { has_other: told, .. } if *told == has_other),
            "{press}: {fault:?}"
        );
        assert_eq!(camera.puts().len(), sent, "press {press}");
    }
    let written: Vec<bool> =
        camera.puts().iter().map(|put| text(put).contains("09+") || text(put).contains(":00</l")).collect();
    assert_ne!(written[0], written[1], "with an offset, then without one");
}

#[tokio::test]
async fn a_camera_that_takes_the_time_without_an_offset_only_is_set_by_the_second_press() {
    let camera = Camera::start(&time("2026-11-19T14:05:09+08:00"), |request, kept| {
        let local = text(request).split_once("<localTime>").unwrap().1.split_once('<').unwrap().0.to_owned();
        if local.len() > 19 {
            return refused("badXmlFormat");
        }
        *kept = text(request);
        xml(OK)
    })
    .await;
    let mut session = camera.sign_in().await;
    assert!(matches!(set_clock(&mut session).await, Err(UpkeepFault::Form { has_other: true, .. })));
    assert_eq!(set_clock(&mut session).await, Ok(ClockState::Right));
    assert_eq!(camera.puts().len(), 2);
}

#[tokio::test]
async fn a_yes_counts_only_when_the_camera_shows_it() {
    let began = time("2026-11-19T14:05:09+08:00");
    let camera = Camera::start(&began, |_, _| xml(OK)).await;
    assert_eq!(set_clock(&mut camera.sign_in().await).await, Err(UpkeepFault::NotTaken));
    let saved = r#"{"SecurityEmail":{"SecurityInformation":[{"emailAddress":"o****@example.com"}]}}"#;
    let camera = Camera::start(saved, |_, _| json(200, JSON_OK)).await;
    assert_eq!(set_address(&mut camera.sign_in().await).await, Err(UpkeepFault::NotTaken));
}

#[tokio::test]
async fn what_became_of_a_lost_answer_is_found_out_by_reading() {
    let began = time("2026-11-19T14:05:09+08:00");
    let taken = Camera::start(&began, |request, kept| {
        *kept = text(request);
        Reply::Drop
    })
    .await;
    assert_eq!(set_clock(&mut taken.sign_in().await).await, Ok(ClockState::Right));
    let not_taken = Camera::start(&began, |_, _| Reply::Drop).await;
    assert_eq!(set_clock(&mut not_taken.sign_in().await).await, Err(UpkeepFault::Lost));
    assert_eq!((taken.puts().len(), not_taken.puts().len()), (1, 1), "never twice");

    // An address that the camera may have shown before as well tells nothing.
    let shown = |first: &str| {
        format!(r#"{{"SecurityEmail":{{"SecurityInformation":[{{"emailAddress":"{first}****@example.org"}}]}}}}"#)
    };
    for (before, expected) in [("n", Err(UpkeepFault::Lost)), ("o", Ok(vec!["n****@example.org".to_owned()]))] {
        let camera = Camera::start(&shown(before), move |_, kept| {
            *kept = shown("n");
            Reply::Drop
        })
        .await;
        assert_eq!(set_address(&mut camera.sign_in().await).await, expected, "{before}");
    }
}

#[tokio::test]
async fn each_no_is_told_apart() {
    let xml_reply =
        |status: u16, body: &'static str| move || reply(status, &[("Content-Type", "application/xml")], body);
    let demand = || reply(401, &[("WWW-Authenticate", CHALLENGE)], "");
    let locked = "<userCheck><statusValue>401</statusValue><lockStatus>lock</lockStatus><unlockTime>600</unlockTime></userCheck>";
    let busy = "<ResponseStatus><statusCode>2</statusCode><subStatusCode>deviceBusy</subStatusCode></ResponseStatus>";
    let low = "<ResponseStatus><statusCode>4</statusCode><subStatusCode>lowPrivilege</subStatusCode></ResponseStatus>";
    let odd = "<ResponseStatus><statusCode>4</statusCode><subStatusCode>somethingOdd</subStatusCode></ResponseStatus>";
    type Case = (&'static str, Box<dyn Fn() -> Reply + Send + Sync>, fn(&UpkeepFault) -> bool);
    let cases: Vec<Case> = vec![
        ("401", Box::new(demand), |fault| *fault == UpkeepFault::SignedOut),
        ("locked", Box::new(xml_reply(401, locked)), |fault| {
            *fault == UpkeepFault::Locked { wait: Some(Duration::from_secs(600)) }
        }),
        ("busy", Box::new(xml_reply(200, busy)), |fault| *fault == UpkeepFault::Busy),
        ("503", Box::new(|| reply(503, &[], "")), |fault| *fault == UpkeepFault::Busy),
        ("low", Box::new(xml_reply(403, low)), |fault| matches!(fault, UpkeepFault::NotOffered(_))),
        ("404", Box::new(|| page(404)), |fault| matches!(fault, UpkeepFault::NotOffered(_))),
        ("odd", Box::new(xml_reply(403, odd)), |fault| matches!(fault, UpkeepFault::Refused(_))),
    ];
    for (name, no, is_expected) in cases {
        let camera = Camera::start(&time("2026-11-19T14:05:09+08:00"), move |_, _| no()).await;
        let fault = set_clock(&mut camera.sign_in().await).await.unwrap_err();
        assert!(is_expected(&fault), "{name}: {fault:?}");
        assert_eq!(camera.puts().len(), 1, "{name}");
        assert!(!format!("{fault:?}").contains(PASSWORD));
    }
}

#[tokio::test]
async fn a_camera_that_is_gone_gets_nothing() {
    let camera = Camera::start(&time("2026-11-19T14:05:09+08:00"), |_, _| xml(OK)).await;
    let mut session = camera.sign_in().await;
    drop(camera);
    assert_eq!(set_clock(&mut session).await, Err(UpkeepFault::Offline));
    assert_eq!(set_address(&mut session).await, Err(UpkeepFault::Offline));
}

#[tokio::test]
async fn the_address_is_saved_by_one_request_in_the_documented_shape_and_read_back() {
    let none = r#"{"SecurityEmail":{"SecurityInformation":[{"emailAddress":""}]}}"#;
    let two =
        r#"{"SecurityEmail":{"SecurityInformation":[{"emailAddress":"a****@b.org"},{"emailAddress":"c****@d.org"}]}}"#;
    for (began, saved) in [(none, 0), (two, 2)] {
        let camera = Camera::start(began, |request, kept| {
            *kept = text(request).replace("new@", "n****@");
            json(200, JSON_OK)
        })
        .await;
        let mut session = camera.sign_in().await;
        let before = session.recovery_addresses().await.unwrap();
        assert_eq!((before.saved.len(), before.length), (saved, 1..=64));
        assert_eq!(set_address(&mut session).await.unwrap(), ["n****@example.org"]);
        let [put] = camera.puts().try_into().unwrap();
        assert_eq!(put.line, format!("PUT {EMAIL}?format=json"));
        assert_eq!(put.header("content-type"), Some("application/json"));
        assert_same_shape("the address", &text(&put), &message("SecurityEmail.json"));
        assert!(text(&put).contains(NEW));
    }
}

#[tokio::test]
async fn a_camera_without_a_saved_address_may_say_so_by_a_reason() {
    let reason = r#"{"statusCode":4,"subStatusCode":"noSetSecurityEmail"}"#;
    let camera = Camera::start(reason, |_, kept| {
        *kept = r#"{"SecurityEmail":{"SecurityInformation":[{"emailAddress":"***"}]}}"#.to_owned();
        json(200, JSON_OK)
    })
    .await;
    let mut session = camera.sign_in().await;
    assert_eq!(session.recovery_addresses().await.unwrap().saved, [] as [MaskedEmail; 0]);
    assert_eq!(set_address(&mut session).await.unwrap(), ["***"]);
}

#[tokio::test]
async fn a_password_that_nothing_would_protect_is_not_sent() {
    let saved = r#"{"SecurityEmail":{"SecurityInformation":[{"emailAddress":"o****@example.com"}]}}"#;
    for reason in ["MessageParametersLack", "badJsonContent", "badParameters"] {
        let camera = Camera::start(saved, move |_, _| refused(reason)).await;
        let mut session = camera.sign_in().await;
        assert!(matches!(set_address(&mut session).await, Err(UpkeepFault::Form { has_other: true, .. })), "{reason}");
        // It tells no way to encrypt single fields.
        assert_eq!(set_address(&mut session).await, Err(UpkeepFault::Unprotected));
        assert_eq!(camera.puts().len(), 1, "{reason}");
        let all: String =
            camera.server.requests().iter().map(|request| format!("{}{}", request.head, text(request))).collect();
        assert!(!all.contains(PASSWORD));
    }
}

#[tokio::test]
async fn the_picture_of_a_recorder_has_a_path_of_its_own_and_the_other_one_is_asked_when_there_is_none() {
    const OWN: &str = "/ISAPI/ContentMgmt/StreamingProxy/channels/101/picture";
    const USUAL: &str = "/ISAPI/Streaming/channels/101/picture";
    for (there, family, asked) in [
        (OWN, Family::Recorder, (1, 0)),
        (USUAL, Family::Recorder, (1, 1)),
        (USUAL, Family::Camera, (0, 1)),
        (OWN, Family::Unknown, (1, 1)),
    ] {
        let server = Server::start(move |request| match request.line.split(' ').nth(1).unwrap() {
            _ if !is_proven(request) => reply(401, &[("WWW-Authenticate", CHALLENGE)], ""),
            "/ISAPI/Security/userCheck" => xml(WELCOME),
            path if path == there => reply(200, &[("Content-Type", "image/jpeg")], b"\xff\xd8\xff\xe0 a picture"),
            _ => refused("notSupport"),
        })
        .await;
        let session = server.camera().sign_in("admin", &Password::new(PASSWORD), Agreement::Yes).await.unwrap();
        assert!(session.snapshot(family).await.is_ok(), "{there} {family:?}");
        let signed = |path: &str| {
            let requests = server.requests();
            requests.iter().filter(|request| request.is("GET", path) && is_proven(request)).count()
        };
        assert_eq!((signed(OWN), signed(USUAL)), asked, "{there} {family:?}");
    }
}
