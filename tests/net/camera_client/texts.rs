//! Texts of a device that would steer a terminal or the screen are harmless in every place where one becomes a noun.

use std::net::SocketAddr;

use regain::camera::discovery::{read_answer, read_general_answer};
use regain::domain::{FoundCamera, Target};

use super::server::{Server, reply, xml};

/// What would colour, move, turn round, hide, pile up or flood.
const TRICKS: [&str; 7] = [
    "A\u{1b}[31mB\u{1b}]0;title\u{7}",
    "A\r\nB\u{85}C\u{2028}D",
    "A\u{9b}2JB",
    "\u{202e}A\u{2066}B\u{2069}\u{200f}",
    "A\u{200b}\u{feff}\u{ad}B\u{e0041}",
    "A\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}\u{307}\u{308}",
    "A\u{0}B\u{8}\u{7f}",
];

fn is_harmless(text: &str) -> bool {
    let hidden = |c: char| {
        c.is_control()
            || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{e0000}'..='\u{e0fff}')
    };
    let mark = |c: &char| ('\u{300}'..='\u{36f}').contains(c);
    let chars: Vec<char> = text.chars().collect();
    !text.contains(hidden) && !chars.windows(3).any(|three| three.iter().all(mark)) && chars.len() <= 500
}

fn check(camera: &FoundCamera, trick: &str) {
    let texts = [&camera.model, &camera.serial, &camera.mac, &camera.firmware, &camera.seen.name];
    for text in texts.into_iter().flatten() {
        assert!(is_harmless(text), "{text:?} of {trick:?}");
    }
    assert!(is_harmless(&camera.picture_name()) && is_harmless(&camera.target.host));
}

/// As it stands in XML: what cannot stand there itself by its number.
fn in_xml(text: &str) -> String {
    text.chars().map(|c| if c < ' ' { format!("&#{};", u32::from(c)) } else { c.to_string() }).collect()
}

#[test]
fn in_both_searches() {
    let from: SocketAddr = "10.0.0.9:37020".parse().unwrap();
    for trick in TRICKS.into_iter().map(str::to_owned).chain(["W\u{e9}".repeat(5_000)]) {
        let trick = trick.as_str();
        let value = in_xml(trick);
        let names = ["DeviceDescription", "DeviceSN", "SoftwareVersion", "MAC", "IPv4Address", "Uuid", "DetailOEMCode"];
        let fields: String = names.iter().map(|name| format!("<{name}>{value}</{name}>")).collect();
        let sadp = format!("<ProbeMatch><Types>inquiry</Types>{fields}</ProbeMatch>");
        let found = read_answer(sadp.as_bytes(), from).unwrap();
        check(&found, trick);
        assert_eq!(found.target, Target::new("10.0.0.9", 80));

        let escaped: String = trick.bytes().map(|byte| format!("%{byte:02x}")).collect();
        for value in [&value, &escaped] {
            let scope = |name: &str| format!("onvif://www.onvif.org/{name}/{value} ");
            let scopes: String = ["hardware", "name", "MAC", "location"].map(scope).concat();
            let general = format!(
                "<Envelope><Body><ProbeMatches><ProbeMatch><Types>tds:Device</Types><Scopes>{scopes}</Scopes>\
                <XAddrs>http://{value}/onvif/device_service</XAddrs></ProbeMatch></ProbeMatches></Body></Envelope>"
            );
            for found in read_general_answer(general.as_bytes(), from) {
                check(&found, trick);
            }
        }
    }
}

#[tokio::test]
async fn in_every_answer_over_http() {
    for trick in TRICKS.into_iter().map(str::to_owned).chain(["W\u{e9}".repeat(5_000)]) {
        let trick = trick.as_str();
        let value = in_xml(trick);
        let told = format!(
            "<DeviceInfo><deviceName>{value}</deviceName><model>{value}</model><serialNumber>{value}</serialNumber>\
            <firmwareVersion>{value}</firmwareVersion><firmwareReleasedDate>{value}</firmwareReleasedDate></DeviceInfo>"
        );
        let email =
            serde_json::json!({"SecurityEmail": {"SecurityInformation": [{"emailAddress": trick}]}}).to_string();
        let questions = format!(
            "<SecurityQuestion><QuestionList><Question><id>1</id><question>{value}</question></Question>\
            </QuestionList></SecurityQuestion>"
        );
        let no = format!(
            "<ResponseStatus><statusCode>4</statusCode><statusString>{value}</statusString><subStatusCode>{value}</subStatusCode>\
            <errorMsg>{value}</errorMsg></ResponseStatus>"
        );
        let server = Server::start(move |request| match request.line.split([' ', '?']).nth(1).unwrap() {
            "/ISAPI/System/deviceInfo" => xml(&told),
            "/ISAPI/Security/email/parameter" => reply(200, &[("Content-Type", "application/json")], &email),
            "/ISAPI/Security/questionConfiguration" => xml(&questions),
            "/ISAPI/Security/email/qrCode" => reply(403, &[("Content-Type", "application/xml")], &no),
            _ => xml("<SecurityCap><isSupportSecurityEmail>true</isSupportSecurityEmail></SecurityCap>"),
        })
        .await;
        let camera = server.camera();
        let probe = camera.probe().await.unwrap();
        let said = [probe.capabilities.model, probe.firmware, probe.auth.realm];
        assert!(said.iter().flatten().all(|text| is_harmless(text)), "{said:?}");
        assert!(probe.capabilities.saved_addresses.iter().all(|address| is_harmless(address.as_str())), "{trick:?}");
        for question in camera.security_questions().await.unwrap() {
            assert!(question.words.is_none_or(|words| is_harmless(&words)), "{trick:?}");
        }
        let error = camera.recovery_pictures().await.unwrap_err();
        let refusal = error.refusal().unwrap();
        for text in [&refusal.message.words, &refusal.message.shape, &refusal.message.numbers, &refusal.sub_status] {
            assert!(is_harmless(text), "{text:?}");
        }
        assert!(is_harmless(&error.to_string()), "{error}");
    }
}
