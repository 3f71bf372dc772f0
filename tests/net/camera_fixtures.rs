//! Replies in the shapes of real devices (`tests/fixtures`), read by the same readers as everywhere.

use std::fs;
use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use regain::camera::discovery::{Interfaces, Search, read_answer, read_general_answer, search};
use regain::camera::wire::reason::{REASONS, number};
use regain::camera::wire::{Document, Lock, Meaning, ResponseStatus, UserCheck, path, session};
use regain::camera::{Camera, DeviceInfo, Limits, Probe};
use regain::domain::{EmailRecovery, FoundCamera, Transport, Uncertainty};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

/// The files of one folder, by name.
fn files(folder: &str) -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(folder);
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut paths: Vec<PathBuf> = entries.filter(|path| path.is_file()).collect();
    paths.sort();
    assert!(!paths.is_empty(), "an empty folder is a broken one");
    let name = |path: &Path| path.file_name().unwrap().to_string_lossy().into_owned();
    paths.iter().map(|path| (name(path), fs::read(path).unwrap())).collect()
}

const FOLDERS: [&str; 7] = ["sadp", "onvif", "device_info", "security_cap", "login", "response_status", "http"];

/// Whoever adds a reply takes out what it could be known again by.
#[test]
fn no_device_can_be_known_again() {
    for (name, bytes) in FOLDERS.iter().flat_map(|folder| files(folder)) {
        let text = String::from_utf8(bytes).expect(&name);
        let lower = text.to_ascii_lowercase().replace('-', ":");
        for mac in lower.match_indices("mac").map(|(at, _)| &lower[at..]) {
            let value: String = mac.chars().skip_while(|c| !"/>".contains(*c) && *c != ' ').skip(1).take(17).collect();
            let is_mac = value.split(':').count() == 6 && value.bytes().filter(u8::is_ascii_hexdigit).count() == 12;
            assert!(!is_mac || value.starts_with("44:47:cc:00:00:"), "{name}: {value}");
        }
        for tag in ["serialNumber", "DeviceSN", "subSerialNumber"] {
            let value = text.split_once(&format!("<{tag}>")).and_then(|(_, rest)| rest.split('<').next());
            assert!(value.is_none_or(|serial| serial.contains("00000")), "{name}: {value:?}");
        }
        for tag in ["salt", "salt2", "Salt", "challenge", "sessionID"] {
            let value = text.split_once(&format!("<{tag}>")).and_then(|(_, rest)| rest.split('<').next());
            assert!(value.is_none_or(|secret| secret.starts_with("0000000000000000")), "{name}: {tag} {value:?}");
        }
    }
}

/// Where every reply seems to come from.
const NOWHERE: &str = "192.0.2.9";

#[test]
fn answers_to_the_search() {
    for (name, bytes) in files("sadp") {
        let found = read_answer(&bytes, format!("{NOWHERE}:37020").parse().unwrap()).expect(&name);
        assert!(found.serial.is_some() && found.mac.is_some(), "{name}");
        assert!(found.seen.via_sadp && !found.seen.via_ws_discovery, "{name}");
        assert_ne!(found.target.host, NOWHERE, "{name}: its own address is in it");
        let says_when = bytes.windows(9).any(|tag| tag.eq_ignore_ascii_case(b"<BootTime"));
        assert_eq!(found.seen.started.is_some(), says_when, "{name}");
        let says = |part: &str, text: &str| !name.contains(part) || String::from_utf8_lossy(&bytes).contains(text);
        assert!(says("supportmailbox", "SupportMailBox") && says("port88", "88"), "{name} is not what it is called");
        assert_eq!(name.contains("supportmailbox"), found.reset_by_email == Some(true), "{name}");
        assert_eq!(name.contains("reset-not-supported"), found.reset_by_email == Some(false), "{name}");
        assert!(!name.contains("port88") || found.target.port == 88, "{name}");
    }
}

#[test]
fn answers_to_the_general_search() {
    for (name, bytes) in files("onvif") {
        let found = read_general_answer(&bytes, format!("{NOWHERE}:3702").parse().unwrap());
        assert!(!found.is_empty(), "{name}");
        for found in found {
            assert!(found.seen.via_ws_discovery && !found.seen.via_sadp, "{name}");
            assert_ne!(found.target.host, NOWHERE, "{name}: its own address is in it");
            assert!(!name.contains("hikvision") || (found.seen.is_hikvision && found.model.is_some()), "{name}");
        }
    }
}

/// A device that answers whatever it is asked with all of these.
async fn answering(answers: Vec<Vec<u8>>) -> u16 {
    let socket = tokio::net::UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let port = socket.local_addr().unwrap().port();
    tokio::spawn(async move {
        let mut question = [0; 2048];
        while let Ok((_, asker)) = socket.recv_from(&mut question).await {
            for answer in &answers {
                socket.send_to(answer, asker).await.unwrap();
            }
        }
    });
    port
}

#[tokio::test]
async fn each_device_is_listed_once() {
    let (own, general) = (files("sadp"), files("onvif"));
    let bytes = |files: &[(String, Vec<u8>)]| files.iter().map(|(_, bytes)| bytes.clone()).collect();
    let search_for = Search {
        interfaces: Interfaces::Only(Ipv4Addr::LOCALHOST),
        sadp_port: answering(bytes(&own)).await,
        ws_discovery_port: Some(answering(bytes(&general)).await),
        listen: Duration::from_millis(700),
    };
    let mut told: Vec<FoundCamera> = Vec::new();
    search(search_for, |found| {
        // The last word about each counts.
        told.retain(|known| known.mac.is_none() || known.mac != found.mac);
        let one_protocol = |camera: &FoundCamera| (camera.seen.via_sadp, camera.seen.via_ws_discovery);
        told.retain(|known| known.target.host != found.target.host || one_protocol(known) == one_protocol(&found));
        told.push(found);
    })
    .await;
    let mut own_macs: Vec<_> =
        own.iter().filter_map(|(_, bytes)| read_answer(bytes, format!("{NOWHERE}:1").parse().unwrap())?.mac).collect();
    own_macs.sort_unstable();
    own_macs.dedup();
    let mut seen: Vec<_> =
        told.iter().filter(|found| found.seen.via_sadp).filter_map(|found| found.mac.clone()).collect();
    seen.sort_unstable();
    assert_eq!(seen, own_macs);
    let both = told.iter().filter(|found| found.seen.via_sadp && found.seen.via_ws_discovery);
    let both: Vec<_> = both.filter_map(|found| found.mac.as_deref()).collect();
    assert_eq!(both, ["44:47:cc:00:00:03"], "one device is in both folders");
}

#[test]
fn device_infos() {
    let read = files("device_info").into_iter().map(|(name, bytes)| {
        let info = DeviceInfo::parse(&Document::read(&bytes).expect(&name)).expect(&name);
        assert!(info.serial.is_some() && info.mac.is_some_and(|mac| mac.starts_with("44:47:cc:")), "{name}");
        (name, info.model.unwrap(), info.firmware.unwrap())
    });
    let expected = [
        ("camera-v5.2.xml", "DS-2CD2532F-IWS", "V5.2.0 build 140721"),
        ("camera-v5.7.json", "DS-2SC3Q140MY-TE", "V5.7.12 build 220819"),
        ("camera-v5.7.xml", "DS-2CD2386G2-IU", "V5.7.15 build 240201"),
        ("recorder-v4.62.xml", "DS-7608NXI-I2/8P/S", "V4.62.210 build 230619"),
    ];
    let expected = expected.map(|(name, model, firmware)| (name.to_owned(), model.to_owned(), firmware.to_owned()));
    assert_eq!(read.collect::<Vec<_>>(), expected);
}

#[test]
fn security_capabilities() {
    let read = files("security_cap")
        .into_iter()
        .map(|(name, bytes)| {
            let cap = Document::read(&bytes).expect(&name);
            assert!(cap.has("SecurityCap"), "{name}");
            let limit = |which| cap.number_at("LoginPasswordLenLimit", which);
            let (email, questions) = (cap.flag("isSupportSecurityEmail"), cap.flag("isSupportSecurityQuestionConfig"));
            (name, email, questions, limit("min").zip(limit("max")))
        })
        .collect::<Vec<_>>();
    let expected = [
        ("camera-v5.2.xml", None, None, None),
        ("camera-v5.7.xml", None, Some(false), Some((1, 16))),
        ("door-terminal-email.xml", Some(true), Some(true), Some((8, 16))),
        ("recorder-v4.62.xml", None, None, None),
    ];
    let expected = expected.map(|(name, email, questions, limit)| (name.to_owned(), email, questions, limit));
    assert_eq!(read, expected);
}

#[test]
fn sign_ins() {
    let mut checks = 0;
    for (name, bytes) in files("login") {
        let document = Document::read(&bytes).expect(&name);
        if !name.contains("userCheck") {
            assert!(!document.is("userCheck"), "{name}");
            continue;
        }
        checks += 1;
        let (check, lock) = (UserCheck::parse(&document).expect(&name), Lock::parse(&document));
        assert_eq!(check.status_value, Some(if name.contains("_401_") { 401 } else { 200 }), "{name}");
        assert_eq!(lock.locked, name.contains("locked"), "{name}");
        let tries = if name.contains("retry5") {
            Some(5)
        } else if name.contains("retry4") {
            Some(4)
        } else {
            None
        };
        assert!(tries.is_none() || lock.tries_left == tries, "{name}");
    }
    assert!(checks > 0, "sign-ins are among them");
}

#[test]
fn refusals() {
    for (name, bytes) in files("response_status") {
        let status = ResponseStatus::read(&bytes).expect(&name);
        assert!(name.starts_with(&status.sub_status) && !status.sub_status.is_empty(), "{name}");
        assert!(status.status_code.is_some_and(|code| code > 1), "{name}");
        assert_ne!(status.meaning(), Meaning::Unknown, "{name}");
    }
}

#[test]
fn sessions() {
    for (name, bytes) in files("login").into_iter().filter(|(name, _)| !name.contains("userCheck")) {
        let document = Document::read(&bytes).expect(&name);
        if name.contains("SessionLoginCap") {
            let cap = session::SessionLoginCap::parse(&document).expect(&name);
            assert!(cap.iterations == 100 && cap.is_irreversible && cap.salt.len() == 64, "{name}");
        } else if name.contains("_200_") {
            let tag = session::welcome(&document).expect(&name);
            assert_eq!(tag.is_some(), name.contains("sessionTag"), "{name}");
        } else if name.contains("activateStatus") {
            assert_eq!(document.flag("Activated"), Some(true), "{name}");
        } else {
            let known = ["IllegalLoginLock", "SessionLogin"].iter().any(|root| document.is(root));
            assert!(known, "{name} is of a kind that nobody reads");
        }
    }
}

/// Every number in our table is the one that the guide prints for that name (DOCUMENTED).
#[test]
fn numbers_of_reasons() {
    let (_, table) = files(".").into_iter().find(|(name, _)| name == "reasons.csv").unwrap();
    let table = String::from_utf8(table).unwrap();
    let rows: Vec<Vec<&str>> = table.lines().skip(1).map(|line| line.split(',').collect()).collect();
    let numbered = REASONS.iter().filter(|reason| reason.number.is_some() && reason.name != "noMemory");
    for reason in numbered {
        let of_name =
            |row: &&Vec<&str>| row[1] == reason.name && reason.status.is_none_or(|code| row[0] == code.to_string());
        let row = rows.iter().find(of_name).unwrap_or_else(|| panic!("{} is not in the guide", reason.name));
        assert_eq!((number(row[2]), number(row[3])), (reason.number, reason.number), "{}", reason.name);
    }
}

/// A camera that gives this whole reply to one question, says that it is activated, and hides the rest.
async fn giving(path: &'static str, reply: Vec<u8>) -> Probe {
    let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let serving = tokio::spawn(async move {
        loop {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut head = Vec::new();
            while !head.windows(4).any(|four| four == b"\r\n\r\n") && stream.read_buf(&mut head).await.unwrap() > 0 {}
            let head = String::from_utf8_lossy(&head).into_owned();
            let answer = if head.starts_with(&format!("GET {path} ")) {
                reply.clone()
            } else if head.contains(path::ACTIVATE_STATUS) {
                whole(b"<ActivateStatus><Activated>true</Activated></ActivateStatus>")
            } else {
                b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n".to_vec()
            };
            stream.write_all(&answer).await.unwrap();
        }
    });
    let camera = Camera::on("127.0.0.1", Transport::Plain { port }, Limits::default()).unwrap();
    let probe = camera.probe().await.unwrap();
    serving.abort();
    probe
}

fn whole(body: &[u8]) -> Vec<u8> {
    let head = format!("HTTP/1.1 200 OK\r\nContent-Type: application/xml\r\nContent-Length: {}\r\n\r\n", body.len());
    [head.as_bytes(), body].concat()
}

/// The bodies are shortened, so the length in front is no longer right.
fn with_its_own_length(reply: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(reply).replace("\r\n", "\n");
    let (head, body) = text.split_once("\n\n").unwrap_or((&text, ""));
    let kept = head.lines().filter(|line| !line.to_ascii_lowercase().starts_with("content-length"));
    let head: String = kept.map(|line| format!("{line}\r\n")).collect();
    format!("{head}Content-Length: {}\r\n\r\n{body}", body.len()).into_bytes()
}

#[tokio::test]
async fn whole_probes_of_what_devices_say_of_their_security() {
    for (name, bytes) in files("security_cap") {
        let offers = Document::read(&bytes).unwrap().flag("isSupportSecurityEmail") == Some(true);
        let offer = giving(path::SECURITY_CAP, whole(&bytes)).await;
        let told = &offer.capabilities;
        // Not named means "probably not" (DOCUMENTED), and it is asked once all the same.
        let expected = if offers { EmailRecovery::Offered } else { EmailRecovery::Maybe(Uncertainty::NotNamed) };
        assert_eq!((told.activated, told.email_way), (Some(true), expected), "{name}");
        assert!(offer.password_limits.is_none_or(|limits| limits.min >= 8 && limits.max >= 16), "{name}");
    }
}

#[tokio::test]
async fn whole_looks_at_replies_as_they_came_over_the_wire() {
    for (name, bytes) in files("http") {
        let offer = giving(path::DEVICE_INFO, with_its_own_length(&bytes)).await;
        let asked = *offer.records.iter().find(|asked| asked.path == path::DEVICE_INFO).unwrap();
        let auth = &offer.auth;
        assert!(asked.status.is_some_and(|status| name.contains(&status.to_string())), "{name}: {asked:?}");
        assert_eq!(auth.realm.is_some() && auth.schemes == ["Digest"], name.contains("401"), "{name}");
        assert_eq!(
            offer.capabilities.model.is_some() && offer.firmware.is_some(),
            name.contains("deviceinfo_200"),
            "{name}"
        );
        assert_eq!(asked.reason == Some("notSupport"), name.contains("notSupport"), "{name}");
    }
}
