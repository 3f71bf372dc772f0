//! Each scenario, as a client sees it.

use std::time::{Duration, Instant};

use regain::secret::Password;
use regain::simulator::{Scenario, Settings};

use super::mail::{picture, post};
use super::raw::{ask, get, get_as, start, try_ask};
use super::reset::{CHECK, NEW, code_for, mailbox, next_code, reset};

#[tokio::test]
async fn slow_mail() {
    let camera = start(Settings::of(Scenario::SlowMail)).await;
    let mut mails = mailbox(&camera);
    let sent = Instant::now();
    let code = code_for(&camera, &mut mails).await;
    assert!(sent.elapsed() >= Duration::from_secs(2));
    assert_eq!(reset(camera.camera_address(), &code, NEW).await.unwrap().status, 200);
}

#[tokio::test]
async fn wrong_code() {
    let camera = start(Settings::of(Scenario::WrongCode)).await;
    let (to, mut mails) = (camera.camera_address(), mailbox(&camera));
    let first = code_for(&camera, &mut mails).await;
    let refused = reset(to, &first, NEW).await.unwrap();
    assert_eq!((refused.status, refused.json()["subStatusCode"].as_str()), (400, Some("badverificationCode")));
    assert_eq!(refused.json()["retryTimes"].as_u64(), Some(4));
    let second = next_code(&mut mails).await;
    assert_eq!((first.len(), &first[..7]), (second.len(), &second[..7]));
    assert_eq!(reset(to, &second, NEW).await.unwrap().status, 200);
    assert_eq!(get_as(to, CHECK, NEW).await.status, 200);
    let counts = camera.counts();
    assert_eq!((counts.mails_received, counts.mails_answered, counts.codes_mailed), (1, 1, 2));
}

#[tokio::test]
async fn locked() {
    let camera = start(Settings::of(Scenario::Locked)).await;
    let mut mails = mailbox(&camera);
    let code = code_for(&camera, &mut mails).await;
    let reply = reset(camera.camera_address(), &code, NEW).await.unwrap().json();
    assert_eq!((reply["lockStatus"].as_str(), reply["resLockTime"].as_u64()), (Some("locked"), Some(1800)));
}

#[tokio::test]
async fn no_email_saved() {
    let camera = start(Settings::of(Scenario::NoEmailSaved)).await;
    let to = camera.camera_address();
    let email = get(to, "/ISAPI/Security/email/parameter?format=json").await.json();
    assert_eq!(email["SecurityEmail"]["SecurityInformation"][0]["emailAddress"], "");
    for reply in [get(to, "/ISAPI/Security/email/qrCode?format=json").await, reset(to, "SOMECODE", NEW).await.unwrap()]
    {
        assert_eq!((reply.status, reply.json()["subStatusCode"].as_str()), (403, Some("noSetSecurityEmail")));
    }
}

#[tokio::test]
async fn not_activated() {
    let camera = start(Settings::of(Scenario::NotActivated)).await;
    let to = camera.camera_address();
    assert_eq!(get(to, "/SDK/activateStatus").await.tag("Activated"), "false");
    for target in ["/ISAPI/Security/capabilities", "/ISAPI/Security/userCheck", "/ISAPI/Nothing"] {
        let reply = get(to, target).await;
        assert_eq!((reply.status, reply.tag("subStatusCode").as_str()), (403, "notActivated"));
    }
    let reply = ask(to, "PUT /ISAPI/Security/emailCertification?format=json", &[], "{}").await;
    assert_eq!(reply.json()["subStatusCode"], "notActivated");
    assert_eq!(camera.counts().commits, 1);
}

#[tokio::test]
async fn a_commit_is_counted_on_every_kind_of_day() {
    for scenario in Scenario::ALL {
        if matches!(scenario, Scenario::HttpsOnly | Scenario::KeyedFields | Scenario::PlainOverTls) {
            continue;
        }
        let camera = start(Settings::of(scenario)).await;
        for commit in
            ["PUT /ISAPI/Security/emailCertification?format=json", "PUT /ISAPI/Security/questionCertification"]
        {
            try_ask(camera.camera_address(), commit, &[], "{}").await;
        }
        assert_eq!(camera.counts().commits, 2, "{scenario}");
    }
}

#[tokio::test]
async fn drops_at_commit() {
    let camera = start(Settings::of(Scenario::DropsAtCommit)).await;
    let (to, mut mails) = (camera.camera_address(), mailbox(&camera));
    let code = code_for(&camera, &mut mails).await;
    assert!(reset(to, &code, NEW).await.is_none(), "it hangs up");
    assert_eq!(camera.counts().commits, 1);
    assert_eq!(get_as(to, CHECK, NEW).await.status, 401);
    assert_eq!(get_as(to, CHECK, camera.password().reveal()).await.status, 200);
}

#[tokio::test]
async fn unknown_reply() {
    let camera = start(Settings::of(Scenario::UnknownReply)).await;
    let (to, mut mails) = (camera.camera_address(), mailbox(&camera));
    let code = code_for(&camera, &mut mails).await;
    let reply = reset(to, &code, NEW).await.unwrap();
    let said = reply.json();
    assert_eq!((reply.status, said["statusCode"].as_u64()), (400, Some(6)));
    assert_eq!(
        (said["subStatusCode"].as_str(), said["errorMsg"].as_str()),
        (Some("MessageParametersLack"), Some("MessageParametersLack"))
    );
    assert_eq!(get_as(to, CHECK, NEW).await.status, 401);
    assert_eq!(camera.counts().broken_requests, 0, "the camera is at fault, not the request");
    camera.set_password(&Password::new(NEW));
    assert_eq!(get_as(to, CHECK, NEW).await.status, 200);
}

#[tokio::test]
async fn weak_password_refused() {
    let camera = start(Settings::of(Scenario::WeakPasswordRefused)).await;
    let (to, mut mails) = (camera.camera_address(), mailbox(&camera));
    let code = code_for(&camera, &mut mails).await;
    for _ in 0..2 {
        let reply = reset(to, &code, NEW).await.unwrap();
        assert_eq!((reply.status, reply.json()["subStatusCode"].as_str()), (400, Some("ResetPasswordIllegal")));
    }
    assert_eq!(reset(to, &code, "Other-Garden8").await.unwrap().status, 200);
    assert_eq!(get_as(to, CHECK, "Other-Garden8").await.status, 200);
}

#[tokio::test]
async fn a_code_is_of_one_camera_only() {
    let (one, other) = (start(Settings::default()).await, start(Settings::default()).await);
    let mut mails = mailbox(&one);
    let code = code_for(&one, &mut mails).await;
    post(&other, &picture(&other).await).await;
    let reply = reset(other.camera_address(), &code, NEW).await.unwrap();
    assert_eq!(reply.json()["subStatusCode"], "badverificationCode");
}

#[tokio::test]
async fn a_recorder_may_call_itself_a_camera() {
    let realm = Some("IP Camera(Tür)".to_owned());
    let camera = start(Settings { realm: realm.clone(), ..Settings::of(Scenario::Base64First) }).await;
    let to = camera.camera_address();
    assert!(camera.labels().all(|label| label.model.starts_with("DS-7608")), "a search tells the model");
    let refusal = get(to, "/ISAPI/System/deviceInfo").await;
    assert_eq!((refusal.status, Some(refusal.question("realm"))), (401, realm));
    assert_eq!(get_as(to, CHECK, camera.password().reveal()).await.status, 200, "the realm counts as it is written");
}
