//! The read-only probe: what is asked, and what is made of the answers.

use regain::camera::{Camera, Limits};
use regain::domain::{EmailRecovery, OtherRecovery, PasswordLimits, Transport, Uncertainty};

use regain::secret::Email;

use super::server::{Reply, Request, Server, closed_port, json, limits, page, reply, xml};

fn at(host: &str, port: u16) -> Result<Camera, regain::camera::Error> {
    Camera::on(host, Transport::Plain { port }, Limits::default())
}

const NOT_SUPPORT: &str = r#"{"requestURL":"/x","statusCode":4,"statusString":"Invalid Operation","subStatusCode":"notSupport","errorCode":1073741825}"#;

#[tokio::test]
async fn a_camera_that_offers_everything() {
    let server = Server::start(|request| match request.line.split('?').next().unwrap() {
        "GET /SDK/activateStatus" => xml("<ActivateStatus><Activated>true</Activated></ActivateStatus>"),
        "GET /ISAPI/Security/capabilities" => xml(
            r#"<SecurityCap xmlns="urn:any"><isSupportSecurityEmail>true</isSupportSecurityEmail><SecurityLimits>
               <LoginPasswordLenLimit min="1" max="16"/></SecurityLimits>
               <isSupportSecurityQuestionConfig>true</isSupportSecurityQuestionConfig></SecurityCap>"#,
        ),
        "GET /ISAPI/Security/extern/capabilities" => {
            xml("<x><y><isSupportWithGUIDFileData>true</isSupportWithGUIDFileData></y><isSupportWithHCApp>flase</isSupportWithHCApp></x>")
        }
        "GET /ISAPI/Security/email/parameter/capabilities" => {
            json(200, r#"{"SecurityEmailCap":{"emailAddress":{"@min":1,"@max":32},"serviceMailBox":"pw_recovery@example.org"}}"#)
        }
        "GET /ISAPI/Security/email/parameter" => {
            json(200, r#"{"SecurityEmail":{"SecurityInformation":[{"emailAddress":"b****@example.com"}]}}"#)
        }
        _ => page(404),
    })
    .await;
    let probe = server.camera().probe().await.unwrap();
    let offer = &probe.capabilities;
    assert_eq!((offer.activated, offer.email_way), (Some(true), EmailRecovery::Offered));
    assert_eq!(offer.saved_addresses.first().map(regain::domain::MaskedEmail::as_str), Some("b****@example.com"));
    assert_eq!(offer.service.as_ref().map(Email::as_str), Some("pw_recovery@example.org"));
    assert_eq!(probe.password_limits, Some(PasswordLimits { min: 8, max: 16 }));
    assert_eq!(offer.other_ways, [OtherRecovery::SecurityQuestions, OtherRecovery::GuidFile]);
    assert!(!format!("{probe:?}").contains("example"));

    let requests = server.requests();
    assert_eq!(requests.len(), 6);
    assert!(requests.iter().all(|request| request.line.starts_with("GET ")), "the probe only reads");
    assert!(requests.iter().filter(|request| request.line.ends_with("?format=json")).count() == 2);
    assert_eq!(server.authorizations(), 0);
    assert!(server.most_at_once() <= 2, "{} connections at once", server.most_at_once());
}

#[tokio::test]
async fn each_question_may_fail_alone() {
    let digest = [("WWW-Authenticate", r#"Digest qop="auth", realm="IP Camera(83813)", nonce="4d57", stale="FALSE""#)];
    let server = Server::start(move |request| match request.line.split('?').next().unwrap() {
        "GET /SDK/activateStatus" => Reply::Drop,
        "GET /ISAPI/Security/capabilities" => reply(401, &digest, "<html>401</html>"),
        "GET /ISAPI/Security/extern/capabilities" => page(403),
        "GET /ISAPI/Security/email/parameter/capabilities" => reply(200, &[], "{\"cut"),
        _ => json(200, r#"{"SecurityEmail":{"SecurityInformation":[{"emailAddress":""}]}}"#),
    })
    .await;
    let probe = server.camera().probe().await.unwrap();
    let offer = probe.capabilities;
    assert_eq!((offer.activated, probe.password_limits, offer.service), (None, None, None));
    assert_eq!((offer.email_way, probe.has_saved_address), (EmailRecovery::NoAddressSaved, Some(false)));
}

#[tokio::test]
async fn only_repeated_noes_are_a_no() {
    let probed = async |cap: fn() -> Reply, email: fn() -> Reply| {
        let server = Server::start(move |request| match request.line.split('?').next().unwrap() {
            "GET /SDK/activateStatus" => xml("<ActivateStatus><Activated>true</Activated></ActivateStatus>"),
            "GET /ISAPI/Security/email/parameter/capabilities" => cap(),
            "GET /ISAPI/Security/email/parameter" => email(),
            _ => page(403),
        })
        .await;
        let probe = server.camera().probe().await.unwrap();
        (probe.capabilities.email_way, probe.has_saved_address)
    };
    let no = || json(403, NOT_SUPPORT);
    let hidden = || json(403, r#"{"statusCode":6,"subStatusCode":"WANNotSupport"}"#);
    let not_set = || json(403, r#"{"statusCode":4,"subStatusCode":"noSetSecurityEmail"}"#);
    assert_eq!(probed(no, || page(404)).await, (EmailRecovery::NotOffered, None));
    assert_eq!(probed(no, hidden).await, (EmailRecovery::Maybe(Uncertainty::OtherSegment), None));
    assert_eq!(probed(|| page(401), || page(403)).await, (EmailRecovery::Maybe(Uncertainty::Hidden), None));
    assert_eq!(probed(|| page(401), not_set).await, (EmailRecovery::NoAddressSaved, Some(false)));
}

#[tokio::test]
async fn what_the_camera_can_in_general_does_not_outweigh_another_network() {
    let hidden = r#"{"statusCode":6,"subStatusCode":"WANNotSupport"}"#;
    let server = Server::start(move |request| match request.line.split('?').next().unwrap() {
        "GET /ISAPI/Security/capabilities" => {
            xml("<SecurityCap><isSupportSecurityEmail>true</isSupportSecurityEmail></SecurityCap>")
        }
        "GET /ISAPI/Security/email/parameter/capabilities" | "GET /ISAPI/Security/email/parameter" => json(403, hidden),
        _ => page(404),
    })
    .await;
    let offer = server.camera().probe().await.unwrap().capabilities;
    assert_eq!(offer.email_way, EmailRecovery::Maybe(Uncertainty::OtherSegment));
    assert_eq!(offer.is_on_link, Some(true), "loopback is no other network, and still the camera says so");
}

#[tokio::test]
async fn a_way_that_is_not_named_is_probably_not_there() {
    let cap = |inner: &'static str| {
        move |request: &Request| match request.line.split('?').next().unwrap() {
            "GET /ISAPI/Security/capabilities" => xml(&format!("<SecurityCap>{inner}</SecurityCap>")),
            _ => page(401),
        }
    };
    for (inner, expected) in [
        ("<keyIterateNum>100</keyIterateNum>", EmailRecovery::Maybe(Uncertainty::NotNamed)),
        ("<isSupportSecurityEmail>false</isSupportSecurityEmail>", EmailRecovery::Maybe(Uncertainty::NotNamed)),
        ("<isSupportSecurityEmail>true</isSupportSecurityEmail>", EmailRecovery::Offered),
    ] {
        let server = Server::start(cap(inner)).await;
        assert_eq!(server.camera().probe().await.unwrap().capabilities.email_way, expected, "{inner}");
    }
}

#[tokio::test]
async fn the_documented_nesting_tells_the_ways_and_the_limits() {
    let server = Server::start(|request| match request.line.split('?').next().unwrap() {
        "GET /ISAPI/Security/extern/capabilities" => xml(
            "<externSecurityCap><RestAdminPassWord><isSupportWithSecurityQuestion>true</isSupportWithSecurityQuestion>\
             <isSupportWithGUIDFileData>true</isSupportWithGUIDFileData><isSupportWithSecurityEmail>true\
             </isSupportWithSecurityEmail></RestAdminPassWord><SecurityLimits><LoginPasswordLenLimit min=\"1\" max=\"16\"/>\
             <SecurityAnswerLenLimit min=\"1\" max=\"128\"/></SecurityLimits></externSecurityCap>",
        ),
        _ => page(403),
    })
    .await;
    let probe = server.camera().probe().await.unwrap();
    assert_eq!(probe.capabilities.email_way, EmailRecovery::Offered);
    assert_eq!(probe.password_limits, Some(PasswordLimits { min: 8, max: 16 }));
    assert_eq!(probe.capabilities.other_ways, [OtherRecovery::SecurityQuestions, OtherRecovery::GuidFile]);
}

#[tokio::test]
async fn nothing_in_the_email_family_is_asked_for_encrypted() {
    let server =
        Server::start(|_| json(200, r#"{"SecurityEmail":{"SecurityInformation":[{"emailAddress":"a@b.org"}]}}"#)).await;
    server.camera().probe().await.unwrap();
    server.camera().recovery_pictures().await.unwrap_err();
    let lines: Vec<String> = server.requests().into_iter().map(|request| request.line).collect();
    assert!(lines.iter().all(|line| !line.contains("security=") && !line.contains("iv=")), "{lines:?}");
    assert_eq!(
        lines.iter().filter(|line| line.contains("/email/") && line.ends_with("?format=json")).count(),
        3,
        "{lines:?}"
    );
}

#[tokio::test]
async fn a_camera_that_was_never_activated_has_nothing_to_recover() {
    let server = Server::start(|request| match request.line.split('?').next().unwrap() {
        "GET /SDK/activateStatus" => xml("<ActivateStatus><Activated>false</Activated></ActivateStatus>"),
        "GET /ISAPI/Security/email/parameter" => json(200, r#"{"SecurityEmail":{"emailAddress":"b****@x.org"}}"#),
        _ => page(403),
    })
    .await;
    let probe = server.camera().probe().await.unwrap();
    assert_eq!((probe.capabilities.email_way, probe.has_saved_address), (EmailRecovery::NotActivated, Some(true)));
}

#[tokio::test]
async fn other_servers_are_no_cameras() {
    let scripts: [fn() -> Reply; 8] = [
        || page(200),
        || page(404),
        || reply(404, &[("Content-Type", "text/html")], "<HEAD><TITLE>404 Not Found</TITLE></HEAD>"),
        || json(404, r#"{"statusCode":404,"message":"Not Found"}"#),
        || json(200, r#"{"success":true}"#),
        || reply(401, &[("WWW-Authenticate", "Basic realm=\"router\"")], "no"),
        || reply(200, &[("Content-Type", "image/png")], b"\x89PNG"),
        || Reply::Bytes(b"220 mail.example.org ESMTP\r\n".to_vec()),
    ];
    for script in scripts {
        let server = Server::start(move |_| script()).await;
        let error = server.camera().probe().await.unwrap_err();
        assert!(error.is_not_a_camera() && !error.is_offline() && !error.is_name_unknown(), "{error}");
    }
}

#[tokio::test]
async fn nobody_there_is_offline_at_once() {
    let (_socket, port) = closed_port();
    let error = Camera::on("127.0.0.1", Transport::Plain { port }, limits()).unwrap().probe().await.unwrap_err();
    assert!(!error.was_delivered());
    assert!(error.is_offline() && !error.is_not_a_camera() && !error.is_name_unknown(), "{error}");
    // A name that no name server would be asked about: its part is longer than a part can be.
    let error = at(&"a".repeat(64), 80).unwrap().probe().await.unwrap_err();
    assert!(error.is_name_unknown() && !error.is_offline() && !error.was_delivered(), "{error}");
    for host in ["", "my camera", "a/b", "user@host", "127.0.0.1#", "[::1]"] {
        let error = at(host, 80).unwrap_err();
        assert!(error.is_name_unknown() && !error.was_delivered(), "{host}");
    }
    assert!(at("::1", 80).is_ok() && at("front-door.local", 8080).is_ok());
}

#[tokio::test]
async fn a_server_that_hangs_up_on_everything_is_offline() {
    let server = Server::start(|_| Reply::Drop).await;
    let error = server.camera().probe().await.unwrap_err();
    assert!(error.is_offline() && !error.is_not_a_camera(), "{error}");
    assert_eq!(server.requests().len(), 6, "each question had its chance");
}

#[tokio::test]
async fn silence_and_flood_have_an_end() {
    let server = Server::start(|_| Reply::Hang).await;
    let asked = std::time::Instant::now();
    let error = server.camera().probe().await.unwrap_err();
    assert!(error.is_offline() && error.was_delivered(), "{error}");
    assert!(asked.elapsed() < std::time::Duration::from_secs(5), "{:?}", asked.elapsed());

    let server = Server::start(|_| reply(200, &[], vec![b'<'; 65 << 10])).await;
    let error = server.camera().recovery_pictures().await.unwrap_err();
    assert!(error.is_broken_off() && error.refusal().is_none(), "{error}");
    // The same without a length in front.
    let endless = [b"HTTP/1.1 200 OK\r\n\r\n".to_vec(), vec![b'<'; 65 << 10]].concat();
    let server = Server::start(move |_| Reply::Bytes(endless.clone())).await;
    assert!(server.camera().recovery_pictures().await.unwrap_err().is_broken_off());
}

#[tokio::test]
async fn redirects_stay_on_the_host_and_on_its_port() {
    let moved = |to: String| reply(302, &[("Location", to.as_str())], "");
    let there = Server::start(|_| xml("<ActivateStatus><Activated>true</Activated></ActivateStatus>")).await;
    let port = there.port;

    let server = Server::start(move |request| {
        moved(format!("http://127.0.0.1:{port}{}", request.line.split(' ').nth(1).unwrap()))
    })
    .await;
    assert!(server.camera().probe().await.unwrap_err().is_not_a_camera(), "another service answers for nobody");

    let before = there.requests().len();
    for elsewhere in [
        format!("http://localhost:{port}/"),
        format!("//localhost:{port}/"),
        format!("https://127.0.0.1:{port}/"),
        format!("//127.0.0.1:{port}/SDK/activateStatus"),
        format!("http://127.0.0.1:{port}"),
        format!("http://admin@127.0.0.1:{port}/"),
        "http://127.0.0.1/".to_owned(),
    ] {
        let server = Server::start(move |_| moved(elsewhere.clone())).await;
        assert!(server.camera().probe().await.unwrap_err().is_not_a_camera());
    }
    assert_eq!((there.requests().len(), before), (0, 0), "nobody else was asked");

    // The camera's own words for itself: with its port, without host, and a page further down.
    let own = Server::start(move |request| match request.line.split(' ').nth(1).unwrap() {
        "/SDK/activateStatus" => {
            let host = request.header("host").unwrap();
            moved(format!("http://{host}/doc/one"))
        }
        "/doc/one" => moved("two".to_owned()),
        "/doc/two" => xml("<ActivateStatus><Activated>true</Activated></ActivateStatus>"),
        _ => page(404),
    })
    .await;
    assert_eq!(own.camera().probe().await.unwrap().capabilities.activated, Some(true));

    let server = Server::start(move |_| moved("/again".into())).await;
    assert!(server.camera().recovery_pictures().await.unwrap_err().refusal().is_some());
    assert_eq!(server.requests().len(), 4, "three redirects and no more");
}
