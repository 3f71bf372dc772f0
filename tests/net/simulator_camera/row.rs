//! A row of cameras over loopback: who they say they are, and how they answer a search.

use std::collections::{BTreeMap, HashSet};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::time::Duration;

use regain::simulator::{Label, SadpMode, SadpSettings, Settings, Simulator};
use tokio::net::UdpSocket;
use tokio::time::Instant;

use super::mail::{picture_of, post};
use super::raw::{LIMIT, get, get_as, start};
use super::reset::{mailbox, next_code, reset};
use super::search::{hear, listener, probe, skipped};

/// How many sorts there are.
const SORTS: u16 = 8;

/// Only Linux has the whole of 127.0.0.0/8 without setting it up.
async fn row(name: &str, bind: [u8; 4], settings: Settings) -> Option<Simulator> {
    if !cfg!(target_os = "linux") {
        skipped(name, "this system has one loopback address only");
        return None;
    }
    Some(start(Settings { bind: IpAddr::from(bind), ..settings }).await)
}

/// What came to a socket, by sender, until each of them has answered.
async fn replies(socket: &UdpSocket, count: usize) -> BTreeMap<SocketAddr, String> {
    let mut replies = BTreeMap::new();
    let end = Instant::now() + LIMIT;
    while replies.len() < count && Instant::now() < end {
        let Some((reply, from)) = hear(socket, LIMIT).await else { break };
        if reply.contains("<ProbeMatch>") {
            replies.insert(from, reply);
        }
    }
    replies
}

fn says(reply: &str, name: &str) -> Option<String> {
    let (_, rest) = reply.split_once(&format!("<{name}>"))?;
    Some(rest.split_once("</")?.0.to_owned())
}

#[tokio::test]
async fn every_camera_is_one_of_its_own() {
    let settings = Settings { count: 2 * SORTS, ..Settings::default() };
    let Some(cameras) = row("every_camera_is_one_of_its_own", [127, 0, 21, 250], settings).await else { return };
    let labels: Vec<Label> = cameras.labels().collect();
    assert_eq!(labels[0].address, cameras.camera_address());
    assert_eq!(labels[6].address.ip(), IpAddr::from([127, 0, 22, 0]), "addresses count up");
    let different = |of: fn(&Label) -> String| labels.iter().map(of).collect::<HashSet<_>>().len();
    assert_eq!(different(|label| label.serial.clone()), 16);
    assert_eq!(different(|label| label.mac.clone()), 16);
    assert_eq!(different(|label| label.model.to_owned()), 8);
    assert_eq!(labels.iter().filter(|label| !label.activated).count(), 2);
    assert!(labels.iter().all(|label| label.mac.starts_with("4a:") && label.serial.starts_with(label.model)));
    let activated = labels.iter().filter(|label| label.activated);
    let password = cameras.password().reveal();
    for label in activated {
        let info = get_as(label.address, "/ISAPI/System/deviceInfo", password).await;
        assert_eq!((info.tag("model"), info.tag("serialNumber")), (label.model.to_owned(), label.serial.clone()));
        assert_eq!(info.tag("macAddress"), label.mac);
        assert_eq!(info.tag("deviceID").replace('-', "").split_at(20).1, label.mac.replace(':', ""));
    }
    let new = labels.iter().find(|label| !label.activated).unwrap();
    assert_eq!(get(new.address, "/SDK/activateStatus").await.tag("Activated"), "false");
    let old = labels.iter().find(|label| label.model == "DS-2CD2432F-IW").unwrap();
    let offer = get(old.address, "/ISAPI/Security/extern/capabilities").await;
    assert_eq!((offer.status, offer.tag("isSupportWithSecurityEmail").as_str()), (200, "false"));
    assert_eq!(get(old.address, "/ISAPI/Security/email/parameter?format=json").await.status, 404);
}

#[tokio::test]
async fn a_code_is_of_the_camera_whose_picture_was_mailed() {
    let name = "a_code_is_of_the_camera_whose_picture_was_mailed";
    let Some(cameras) = row(name, [127, 0, 24, 1], Settings { count: 2, ..Settings::default() }).await else { return };
    let [one, other] = [0, 1].map(|place| cameras.labels().nth(place).unwrap().address);
    let mut mails = mailbox(&cameras);
    post(&cameras, &picture_of(one).await).await;
    let first = next_code(&mut mails).await;
    post(&cameras, &picture_of(other).await).await;
    let code = next_code(&mut mails).await;
    assert_eq!(reset(other, &first, "Maple-Garden7").await.unwrap().json()["subStatusCode"], "badverificationCode");
    assert_eq!(reset(other, &code, "Maple-Garden7").await.unwrap().status, 200);
    let check = "/ISAPI/Security/userCheck";
    assert_eq!(get_as(other, check, "Maple-Garden7").await.status, 200);
    assert_eq!(get_as(one, check, cameras.password().reveal()).await.status, 200, "the other one keeps its own");
}

#[tokio::test]
async fn one_question_to_the_group_is_answered_by_all() {
    let name = "one_question_to_the_group_is_answered_by_all";
    let Some(cameras) = row(name, [127, 0, 23, 1], Settings { count: 40, ..Settings::default() }).await else { return };
    let port = cameras.sadp_port().unwrap();
    let Some((listener, asker)) = listener(name, port).await else { return };
    let group = SocketAddr::from(([239, 255, 255, 250], port));
    asker.send_to(probe("inquiry", "U-40").as_bytes(), group).await.unwrap();
    let (to_asker, to_all) = tokio::join!(replies(&asker, 40), replies(&listener, 40));
    assert_eq!(to_asker, to_all, "both get the same");
    for label in cameras.labels() {
        let reply = &to_asker[&SocketAddr::new(label.address.ip(), port)];
        let says = |name| says(reply, name);
        assert_eq!(says("Uuid").unwrap(), "U-40");
        assert_eq!(says("IPv4Address").unwrap(), label.address.ip().to_string());
        assert_eq!(says("IPv4SubnetMask").unwrap(), "255.0.0.0", "that of loopback");
        assert_eq!(says("HttpPort").unwrap(), label.address.port().to_string());
        assert_eq!(says("DeviceDescription").unwrap(), label.model);
        assert_eq!(says("DeviceSN").unwrap(), label.serial);
        assert_eq!(says("MAC").unwrap(), label.mac.replace(':', "-"));
        let activated = (label.model != "DS-2CD2432F-IW").then(|| label.activated.to_string());
        assert_eq!(says("Activated"), activated, "the old one does not say");
        assert_eq!(says("BootTime").unwrap().starts_with("1970"), label.model == "DS-2CD2385G1-I");
        let can_reset = match label.model {
            "DS-2CD2432F-IW" => None,
            "CS-C6TC-32WFR" => Some("false".to_owned()),
            _ => Some("true".to_owned()),
        };
        assert_eq!(says("PasswordResetAbility"), can_reset);
        assert_eq!(says("DigitalChannelNum").unwrap() == "8", label.model == "DS-7608NI-K2");
    }
    assert_eq!((cameras.counts().sadp_probes, cameras.counts().sadp_other), (1, 0));
    let one = cameras.labels().nth(7).unwrap();
    let to_one = SocketAddr::new(one.address.ip(), port);
    asker.send_to(probe("inquiry_v32", "U-1").as_bytes(), to_one).await.unwrap();
    let (reply, from) = hear(&asker, LIMIT).await.unwrap();
    assert_eq!((from, says(&reply, "DeviceSN")), (to_one, Some(one.serial)), "a question to one is for that one");
}

#[tokio::test]
async fn answers_go_where_the_mode_says() {
    for (mode, to_asker, to_group) in [(SadpMode::Unicast, true, false), (SadpMode::Multicast, false, true)] {
        let sadp = Some(SadpSettings { mode, ..SadpSettings::default() });
        let claims = Some(Ipv4Addr::new(192, 168, 1, 64));
        let camera = start(Settings { sadp, claims, ..Settings::default() }).await;
        let port = camera.sadp_port().unwrap();
        let Some((listener, asker)) = listener("answers_go_where_the_mode_says", port).await else { return };
        let own = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        asker.send_to(probe("inquiry", "U").as_bytes(), own).await.unwrap();
        let (there, not_there) = if to_asker { (&asker, &listener) } else { (&listener, &asker) };
        let (reply, from) = hear(there, LIMIT).await.unwrap();
        assert_eq!(from, own);
        assert_eq!(says(&reply, "IPv4Address").unwrap(), "192.168.1.64", "what it claims");
        assert_eq!(says(&reply, "IPv4SubnetMask").unwrap(), "255.255.255.0");
        // The answer that came was the last thing that was sent.
        assert_eq!(hear(not_there, Duration::from_millis(200)).await, None, "{mode:?} {to_group}");
    }
}

#[tokio::test]
async fn a_camera_that_starts_says_hello() {
    let after = Duration::from_millis(700);
    let sadp = Some(SadpSettings { hello_after: Some(after), ..SadpSettings::default() });
    let began = Instant::now();
    let camera = start(Settings { sadp, ..Settings::default() }).await;
    let port = camera.sadp_port().unwrap();
    let Some((listener, asker)) = listener("a_camera_that_starts_says_hello", port).await else { return };
    let own = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    asker.send_to(probe("inquiry", "early").as_bytes(), own).await.unwrap();
    let (hello, from) = hear(&listener, LIMIT).await.unwrap();
    assert!(began.elapsed() >= after && from == own);
    assert!(hello.contains("<Hello>\r\n<Types>hello</Types>\r\n") && !hello.contains("early"), "{hello}");
    assert_eq!(says(&hello, "DeviceSN").unwrap(), camera.labels().next().unwrap().serial);
    asker.send_to(probe("inquiry", "late").as_bytes(), own).await.unwrap();
    let (reply, _) = hear(&asker, LIMIT).await.unwrap();
    assert_eq!(says(&reply, "Uuid").unwrap(), "late", "the early question stays unanswered");
    assert_eq!((camera.counts().sadp_probes, camera.counts().sadp_other), (2, 0));
}
