//! The memo on disk: it comes back as it was, older ones are understood, newer ones are left alone, and it is private.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use regain::domain::{
    EvidenceKind, FoundCamera, JourneyId, Memo, Picture, Pin, Protection, Recalled, Requested, ServiceChoice, Sighting,
    Target, Track, Transport,
};
use regain::store::{Error, Store};

fn at(seconds: u64) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
}

/// A memo with every field that is kept.
pub fn memo() -> Memo {
    let transport = Some(Transport::Tls { port: 8443, pin: Some(Pin([7; 32])) });
    let protection = Protection { is_encrypted: true, hashes_password: true };
    let camera = FoundCamera {
        model: Some("DS-2CD2143G2-I".to_owned()),
        serial: Some("DS-2CD2143G2-I20230101AAWRK12344821".to_owned()),
        mac: Some("44:19:b6:00:00:01".to_owned()),
        firmware: Some("V5.7.3".to_owned()),
        seen: Sighting {
            transport,
            protection,
            https_port: Some(8443),
            started: Some(at(1_780_000_000)),
            ..Sighting::default()
        },
        ..FoundCamera::at(Target::new("192.168.1.64", 80))
    };
    let request = Some(Requested { at: at(1_795_000_000), sent_at: None, address: None });
    let (doubt, misunderstood, service) = (None, None, None);
    Memo { camera, track: Track::Guided, request, doubt, misunderstood, written_at: at(1_795_000_400), service }
}

pub const ID: JourneyId = JourneyId(0xABC);

/// What is found on disk; the picture is taken in whatever it is.
pub fn recall(store: &Store) -> Recalled {
    store.recall(|png| Some(picture(&png)))
}

/// The journeys that are found on disk.
pub fn journeys(store: &Store) -> Vec<(Memo, Option<Picture>)> {
    recall(store).journeys.into_iter().map(|kept| (kept.memo, kept.picture)).collect()
}

/// Where the journey [`ID`] lies.
pub fn folder(store: &Store) -> PathBuf {
    store.folder().join("journeys/0000000000000abc")
}

pub fn picture(png: &[u8]) -> Picture {
    Picture { png: Arc::from(png), width: 1, height: 1, gray: Arc::new([0]) }
}

pub fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn the_memo_comes_back_with_its_picture_and_goes_for_good() {
    let home = tempfile::tempdir().unwrap();
    let store = Store::in_folder(home.path().join("deep/regain")).unwrap();
    assert_eq!(journeys(&store), []);
    store.remember(ID, &memo(), Some(b"png")).unwrap();
    assert_eq!(journeys(&store), [(memo(), Some(picture(b"png")))]);
    let sent = Memo {
        request: Some(Requested { at: at(1_795_000_000), sent_at: Some(at(1_795_000_300)), address: None }),
        ..memo()
    };
    store.remember(ID, &sent, None).unwrap();
    let again = Store::in_folder(store.folder().to_owned()).unwrap();
    assert_eq!(journeys(&again), [(sent.clone(), Some(picture(b"png")))]);
    fs::remove_file(folder(&store).join("request.png")).unwrap();
    assert_eq!(journeys(&again), [(sent, None)]);
    store.remember(ID, &memo(), Some(b"png")).unwrap();
    assert!(store.log_folder().unwrap().ends_with("log"));
    store.forget(ID).unwrap();
    store.forget(ID).unwrap();
    assert_eq!(journeys(&store), []);
    assert_eq!(names(store.folder()), ["log"]);
}

#[test]
fn every_kind_of_journey_comes_back() {
    let home = tempfile::tempdir().unwrap();
    let store = Store::in_folder(home.path().to_owned()).unwrap();
    let plain = Sighting { transport: Some(Transport::Plain { port: 81 }), ..Sighting::default() };
    let known_only = FoundCamera::at(Target::tls("front-door", 443));
    for memo in [
        Memo { doubt: Some(EvidenceKind::Code), ..memo() },
        Memo { misunderstood: Some(EvidenceKind::Code), ..memo() },
        Memo { service: Some(ServiceChoice::Usual), ..memo() },
        Memo { service: Some(ServiceChoice::Named(u64::MAX)), ..memo() },
        Memo { request: memo().request.map(|request| Requested { address: Some(1), ..request }), ..memo() },
        Memo { doubt: Some(EvidenceKind::Answers), request: None, track: Track::Direct, ..memo() },
        Memo { camera: FoundCamera { seen: plain, ..known_only.clone() }, ..memo() },
        Memo {
            camera: known_only,
            request: None,
            doubt: Some(EvidenceKind::Answers),
            track: Track::Direct,
            misunderstood: None,
            written_at: at(1_795_000_400),
            service: None,
        },
    ] {
        store.remember(ID, &memo, None).unwrap();
        assert_eq!(journeys(&store), [(memo, None)]);
    }
}

/// TLS with nobody in particular, and a clock beyond all counting, are no grounds to lose a journey.
#[test]
fn what_cannot_be_kept_is_found_out_anew() {
    let home = tempfile::tempdir().unwrap();
    let store = Store::in_folder(home.path().to_owned()).unwrap();
    let unpinned = Sighting { transport: Some(Transport::Tls { port: 443, pin: None }), ..memo().camera.seen };
    let unpinned = Memo { camera: FoundCamera { seen: unpinned, ..memo().camera }, ..memo() };
    store.remember(ID, &unpinned, None).unwrap();
    let [(kept, None)] = &journeys(&store)[..] else { panic!() };
    assert_eq!((kept.camera.seen.transport, kept.request), (None, memo().request));
    store.remember(ID, &memo(), None).unwrap();
    let json = fs::read_to_string(folder(&store).join("memo.json")).unwrap();
    let pin = json.lines().find(|line| line.contains("\"pin\"")).unwrap();
    let damaged = json.replace(pin, "\"pin\": \"no hash\"").replace("1780000000", "18446744073709551615");
    fs::write(folder(&store).join("memo.json"), damaged).unwrap();
    let [(kept, None)] = &journeys(&store)[..] else { panic!() };
    assert_eq!((kept.camera.seen.transport, kept.request), (None, memo().request));
}

/// As version 0.1 wrote it.
const VERSION_1: &str = r#"{
  "version": 1,
  "host": "192.168.1.64",
  "port": 80,
  "model": "DS-2CD2143G2-I",
  "serial": "DS-2CD2143G2-I20230101AAWRK12344821",
  "mac": "44:19:b6:00:00:01",
  "firmware": "V5.7.3",
  "is_tls": false,
  "line": { "port": 8443, "certificate": "BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=" },
  "started": 1780000000,
  "https_port": 8443,
  "requested_at": 1795000000,
  "sent_at": 1795000300,
  "guided": true,
  "unsure": true
}"#;

/// As the very first memos were, before HTTPS and the camera's own page.
const FIRST: &str = r#"{ "version": 1, "host": "192.168.1.64", "port": 80, "model": null, "serial": null, "mac": null,
    "firmware": null, "requested_at": 1795000000, "sent_at": null }"#;

#[test]
fn memos_of_version_1_go_on() {
    let home = tempfile::tempdir().unwrap();
    let store = Store::in_folder(home.path().to_owned()).unwrap();
    fs::write(home.path().join("memo.json"), VERSION_1).unwrap();
    fs::write(home.path().join("request.png"), "png").unwrap();
    let request = Some(Requested { at: at(1_795_000_000), sent_at: Some(at(1_795_000_300)), address: None });
    let mut expected = Memo { request, doubt: Some(EvidenceKind::Code), written_at: at(0), ..memo() };
    expected.camera.seen.protection.hashes_password = false;
    let found = recall(&store).journeys.pop().unwrap();
    assert_eq!((&found.memo, found.picture), (&expected, Some(picture(b"png"))));
    assert_eq!(names(home.path()), ["journeys"], "it got a folder like the others");
    store.remember(found.id, &expected, None).unwrap();
    assert_eq!(journeys(&store), [(expected, Some(picture(b"png")))]);
    store.forget(found.id).unwrap();

    fs::write(home.path().join("memo.json"), FIRST).unwrap();
    let camera = FoundCamera::at(Target::new("192.168.1.64", 80));
    let request = Some(Requested { at: at(1_795_000_000), sent_at: None, address: None });
    let (doubt, misunderstood, service) = (None, None, None);
    let first = Memo { camera, track: Track::Direct, request, doubt, misunderstood, written_at: at(0), service };
    assert_eq!(journeys(&store), [(first, None)]);
}

#[test]
fn a_memo_of_a_newer_version_is_left_alone() {
    let home = tempfile::tempdir().unwrap();
    let store = Store::in_folder(home.path().to_owned()).unwrap();
    let newer = r#"{ "version": 3, "cameras": [] }"#;
    fs::create_dir_all(folder(&store)).unwrap();
    for place in [home.path(), &folder(&store)] {
        fs::write(place.join("memo.json"), newer).unwrap();
        fs::write(place.join("request.png"), "of the newer one").unwrap();
    }
    let found = recall(&store);
    assert!(found.has_newer && found.journeys.is_empty() && !found.has_damaged);
    assert!(matches!(store.remember(ID, &memo(), Some(b"png")), Err(Error::Newer)));
    assert!(matches!(store.forget(ID), Err(Error::Newer)));
    for place in [home.path(), &folder(&store)] {
        assert_eq!(fs::read_to_string(place.join("memo.json")).unwrap(), newer);
        assert_eq!(fs::read_to_string(place.join("request.png")).unwrap(), "of the newer one");
    }
    let other = JourneyId(7);
    store.remember(other, &memo(), None).unwrap();
    assert_eq!(journeys(&store), [(memo(), None)], "another journey is remembered all the same");
}

#[test]
fn a_damaged_memo_is_moved_aside_with_its_picture() {
    let home = tempfile::tempdir().unwrap();
    let store = Store::in_folder(home.path().to_owned()).unwrap();
    store.remember(ID, &memo(), None).unwrap();
    let good = fs::read_to_string(folder(&store).join("memo.json")).unwrap();
    let no_port = good.replace("80,", "\"eighty\",");
    let no_track = good.replace("guided", "sideways");
    let long = format!("{good}{}", " ".repeat(64 * 1024));
    let half = &good[..good.len() / 2];
    let no_host = good.replace("192.168.1.64", "\\u202e \\n");
    // Nothing was asked for, and nothing is in doubt.
    let mut bare: serde_json::Value = serde_json::from_str(&good).unwrap();
    bare["request"] = serde_json::Value::Null;
    let bare = bare.to_string();
    for bad in
        ["", "{", "[]", "null", "{\"version\":0}", "{\"version\":1}", "{\"version\":2}", "{\"version\":-1}", "\u{0}"]
            .into_iter()
            .chain([half, &no_port, &no_track, &no_host, &bare, &long])
    {
        fs::write(folder(&store).join("memo.json"), bad).unwrap();
        fs::write(folder(&store).join("request.png"), bad).unwrap();
        let found = recall(&store);
        assert!(found.journeys.is_empty() && found.has_damaged, "{bad}");
        assert_eq!(names(&folder(&store)), ["memo.broken.json", "request.broken.png"]);
        assert_eq!(fs::read_to_string(folder(&store).join("memo.broken.json")).unwrap(), bad);
        assert_eq!(fs::read_to_string(folder(&store).join("request.broken.png")).unwrap(), bad);
    }
    store.remember(ID, &memo(), None).unwrap();
    assert_eq!(journeys(&store), [(memo(), None)], "a picture of another journey is not taken for its own");
}

#[cfg(unix)]
#[test]
fn the_memo_is_for_the_person_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let home = tempfile::tempdir().unwrap();
    let store = Store::in_folder(home.path().join("regain")).unwrap();
    store.remember(ID, &memo(), Some(b"png")).unwrap();
    let mode = |path: &Path| path.metadata().unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(store.folder()), 0o700);
    assert_eq!(mode(&store.log_folder().unwrap()), 0o700);
    assert_eq!(mode(&folder(&store).join("memo.json")), 0o600);
    assert_eq!(mode(&folder(&store).join("request.png")), 0o600);
}

#[test]
fn each_journey_has_its_own_and_the_latest_comes_first() {
    let home = tempfile::tempdir().unwrap();
    let store = Store::in_folder(home.path().to_owned()).unwrap();
    let asked_at = |seconds: u64| Memo {
        request: Some(Requested { at: at(1_795_000_000 + seconds), sent_at: None, address: None }),
        ..memo()
    };
    for (id, seconds) in [(1, 20), (2, 60), (u64::MAX, 40)] {
        store.remember(JourneyId(id), &asked_at(seconds), Some(format!("png {id}").as_bytes())).unwrap();
    }
    let found = recall(&store);
    let ids: Vec<u64> = found.journeys.iter().map(|kept| kept.id.0).collect();
    assert_eq!(ids, [2, u64::MAX, 1]);
    assert_eq!(found.journeys[2].picture, Some(picture(b"png 1")));
    assert!(!ids.contains(&found.free.0) && found.free != JourneyId(0));
    store.forget(JourneyId(2)).unwrap();
    assert_eq!(journeys(&store).len(), 2);
}

/// The times of folders are set as on Unix.
#[cfg(unix)]
#[test]
fn of_very_many_journeys_the_latest_come_back_and_all_of_them_go() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::in_folder(folder.path().to_owned()).unwrap();
    let journeys = folder.path().join("journeys");
    // The names say nothing of the age.
    for age in 0..90_u64 {
        let id = JourneyId((age * 37) % 90 + 1);
        store.remember(id, &memo(), None).unwrap();
        let lies_in = fs::File::open(journeys.join(format!("{:016x}", id.0))).unwrap();
        lies_in.set_modified(at(1_795_000_000 - age)).unwrap();
    }
    let latest: Vec<_> = (0..64).map(|age| JourneyId((age * 37) % 90 + 1)).collect();
    let mut found: Vec<_> = recall(&store).journeys.iter().map(|kept| kept.id).collect();
    found.sort_by_key(|id| latest.iter().position(|known| known == id));
    assert_eq!(found, latest);
    store.forget_everything().unwrap();
    assert!(!journeys.exists());
}

/// It is shown, and no camera has said it.
#[test]
fn a_host_that_is_none_is_shown_on_one_line() {
    let home = tempfile::tempdir().unwrap();
    let store = Store::in_folder(home.path().to_owned()).unwrap();
    let path = folder(&store).join("memo.json");
    let long = "x".repeat(60_000);
    for (host, told) in [(r"front\n\u202edoor", "front door".to_owned()), (&long, "x".repeat(253))] {
        store.remember(ID, &memo(), None).unwrap();
        let kept = fs::read_to_string(&path).unwrap();
        fs::write(&path, kept.replace("192.168.1.64", host)).unwrap();
        assert_eq!(journeys(&store)[0].0.camera.target.host, told);
        fs::remove_file(&path).unwrap();
        fs::write(home.path().join("memo.json"), VERSION_1.replace("192.168.1.64", host)).unwrap();
        assert_eq!(journeys(&store)[0].0.camera.target.host, told, "of an earlier version");
        store.forget(JourneyId(0)).unwrap();
    }
}

#[test]
fn a_time_beyond_the_calendar_is_long_ago() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::in_folder(folder.path().to_owned()).unwrap();
    store.remember(ID, &memo(), None).unwrap();
    let path = self::folder(&store).join("memo.json");
    let kept = fs::read_to_string(&path).unwrap();
    for (seconds, told) in [(253_402_300_799, at(253_402_300_799)), (253_402_300_800, at(0)), (u64::MAX / 2, at(0))] {
        fs::write(&path, kept.replace("1795000000", &seconds.to_string())).unwrap();
        let journeys = recall(&store).journeys;
        assert_eq!(journeys[0].memo.request.unwrap().at, told, "{seconds}");
    }
}

/// As on a disk that is read-only, or where the folder of journeys lies on another one.
#[test]
fn an_earlier_versions_journey_that_cannot_be_moved_goes_on_where_it_is() {
    let home = tempfile::tempdir().unwrap();
    let store = Store::in_folder(home.path().to_owned()).unwrap();
    fs::write(home.path().join("memo.json"), VERSION_1).unwrap();
    fs::write(home.path().join("request.png"), "png").unwrap();
    fs::write(home.path().join("journeys"), "in the way").unwrap();
    let found = recall(&store).journeys.pop().unwrap();
    assert_eq!(found.picture, Some(picture(b"png")));
    assert_eq!(recall(&store).journeys, std::slice::from_ref(&found), "at every start");

    fs::remove_file(home.path().join("journeys")).unwrap();
    let doubtful = Memo { doubt: None, ..found.memo };
    store.remember(found.id, &doubtful, None).unwrap();
    assert_eq!(journeys(&store), [(doubtful, Some(picture(b"png")))], "what is written later counts");
    store.forget(found.id).unwrap();
    assert_eq!(journeys(&store), []);
    assert!(names(home.path()).is_empty(), "{:?}", names(home.path()));
}
