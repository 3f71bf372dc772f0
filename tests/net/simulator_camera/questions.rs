//! The security questions over HTTP, and the picture of the camera's own page.

use regain::simulator::{Scenario, Settings, Simulator};

use super::raw::{ask, get, get_as, start};
use super::reset::{CHECK, NEW, challenge, seal};

const COMMIT: &str = "PUT /ISAPI/Security/questionCertification";
const XML: (&str, &str) = ("Content-Type", "application/xml");

async fn answer(camera: &Simulator, answers: [&str; 3], password: &str) -> (u16, String) {
    let to = camera.camera_address();
    let secret = challenge(to).await;
    let question = |(id, answer): (u32, &str)| {
        format!("<Question><id>{id}</id><answer>{}</answer></Question>", seal(&secret, answer))
    };
    let list: String = [1, 4, 9].into_iter().zip(answers).map(question).collect();
    let body = format!(
        "<SecurityQuestion><QuestionList>{list}</QuestionList><password>{}</password></SecurityQuestion>",
        seal(&secret, password)
    );
    let reply = ask(to, COMMIT, &[XML], &body).await;
    (reply.status, reply.tag("subStatusCode"))
}

#[tokio::test]
async fn right_answers_set_the_password() {
    let camera = start(Settings::default()).await;
    let to = camera.camera_address();
    let listed = get(to, "/ISAPI/Security/questionConfiguration").await;
    assert_eq!(listed.status, 200);
    assert_eq!(listed.text().matches("<Question>").count(), 3);
    for right in Simulator::answers() {
        assert!(!listed.text().contains(right), "answers are not told");
    }
    assert_eq!(answer(&camera, Simulator::answers(), "short").await, (400, "ResetPasswordIllegal".to_owned()));
    assert_eq!(answer(&camera, Simulator::answers(), NEW).await, (200, "ok".to_owned()));
    assert_eq!(get_as(to, CHECK, NEW).await.status, 200);
    assert_eq!(camera.counts().commits, 2);
}

#[tokio::test]
async fn wrong_answers_lock_the_camera_for_codes_too() {
    let camera = start(Settings::default()).await;
    let [first, second, _] = Simulator::answers();
    for _ in 0..4 {
        assert_eq!(answer(&camera, [first, second, "no"], NEW).await, (400, "SEQCertificateUnmatch".to_owned()));
    }
    assert_eq!(answer(&camera, [second, first, "no"], NEW).await, (403, "maxPasswordAttempts".to_owned()));
    assert_eq!(answer(&camera, Simulator::answers(), NEW).await, (403, "maxPasswordAttempts".to_owned()));
    let reply = super::reset::reset(camera.camera_address(), "ABCDEFGH", NEW).await.unwrap();
    assert_eq!(reply.json()["subStatusCode"], "maxPasswordAttempts");
}

#[tokio::test]
async fn what_breaks_the_documents_is_refused_as_broken() {
    let camera = start(Settings::default()).await;
    let to = camera.camera_address();
    for body in ["", "<SecurityQuestion/>", "{}", "<PublicKey/>"] {
        challenge(to).await;
        assert!(ask(to, COMMIT, &[XML], body).await.status >= 400, "{body}");
    }
    let without_challenge = "<SecurityQuestion><QuestionList/><password>x</password></SecurityQuestion>";
    assert_eq!(ask(to, COMMIT, &[XML], without_challenge).await.tag("subStatusCode"), "invalidOperation");
    assert_eq!(ask(to, "GET /ISAPI/Security/questionCertification", &[], "").await.status, 403);
}

#[tokio::test]
async fn the_own_page_exports_the_picture_where_a_code_can_be_sent() {
    let camera = start(Settings::default()).await;
    let to = camera.camera_address();
    assert!(get(to, "/doc/page/login.asp").await.text().contains("href=/qrcode.png"));
    let exported = get(to, "/qrcode.png").await;
    let given = get(to, "/ISAPI/Security/email/qrCode?format=json").await.json();
    let text = regain::qr::read(&exported.body).unwrap();
    assert_eq!(given["SecurityEmailQrCode"]["SecurityInformation"][0]["qrCode"].as_str(), Some(text.reveal()));
    assert!(regain::qr::import(&exported.body).is_ok_and(|drawn| *drawn.png == *exported.body), "byte for byte");
    let other = start(Settings::of(Scenario::NoEmailSaved)).await;
    assert_eq!(get(other.camera_address(), "/qrcode.png").await.status, 404);
}
