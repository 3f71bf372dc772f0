//! Every reason in the table, as a reply in each form: it means the same by name, by number, in XML and in JSON.

use regain::camera::wire::Meaning;
use regain::camera::wire::reason::REASONS;
use regain::domain::Obstacle;

use super::replies::{status_json, status_xml};
use super::server::{Reply, Server, json, reply};

async fn meaning(answer: impl Fn() -> Reply + Send + Sync + 'static) -> (Meaning, String, bool) {
    let server = Server::start(move |_| answer()).await;
    let error = server.camera().recovery_pictures().await.unwrap_err();
    let refusal = error.refusal().unwrap();
    assert_eq!(refusal.message.tries_left, Some(3), "{error}");
    (refusal.meaning(), refusal.message.numbers.clone(), refusal.locked)
}

#[tokio::test]
async fn every_reason_means_the_same_in_every_form() {
    for reason in REASONS {
        // A yes is no refusal: it means nothing where something else was wanted.
        let wanted = if reason.meaning == Meaning::Done { Meaning::Unknown } else { reason.meaning };
        let code = reason.status.unwrap_or(4);
        let json_text = status_json(code, reason.name, ",\"retryTimes\":3");
        let xml_text = status_xml(code, reason.name, "<retryTimes>3</retryTimes>");
        let numbered =
            reason.number.map(|number| status_json(code, "", &format!(",\"errorCode\":{number},\"retryTimes\":3")));
        let (by_json, told, locked) = meaning(move || json(403, &json_text)).await;
        assert_eq!((by_json, locked), (wanted, wanted == Meaning::Locked), "{}", reason.name);
        assert!(told.ends_with(reason.name) && told.starts_with("HTTP 403, status"), "{told}");
        let (by_xml, ..) = meaning(move || reply(400, &[("Content-Type", "text/html")], &xml_text)).await;
        assert_eq!(by_xml, wanted, "{} with another type", reason.name);
        if let Some(numbered) = numbered {
            let (by_number, told, _) = meaning(move || json(403, &numbered)).await;
            assert_eq!(by_number, wanted, "{told}");
        }
    }
}

#[tokio::test]
async fn a_status_without_a_reason_may_say_enough() {
    let of = async |code: u32, http: u16| {
        let text = format!(r#"{{"statusCode":"{code}","retryTimes":3}}"#);
        meaning(move || json(http, &text)).await.0
    };
    assert_eq!(of(2, 503).await, Meaning::Hindered(Obstacle::Busy));
    assert_eq!(of(3, 500).await, Meaning::Hindered(Obstacle::Defect));
    assert_eq!(of(7, 200).await, Meaning::Hindered(Obstacle::RestartNeeded));
    assert_eq!(of(4, 503).await, Meaning::Hindered(Obstacle::Busy));
    assert_eq!(of(4, 403).await, Meaning::Unknown);
    let unknown = || json(403, r#"{"statusCode":4,"subStatusCode":"somethingNew","retryTimes":"3"}"#);
    let (meaning, told, _) = meaning(unknown).await;
    assert_eq!((meaning, told.as_str()), (Meaning::Unknown, "HTTP 403, status 4"), "an unknown name is not told");
}
