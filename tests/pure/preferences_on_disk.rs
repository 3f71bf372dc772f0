//! What was chosen in the menu, on disk; and the end of everything that is kept there.

use std::fs;

use regain::domain::{JourneyId, Language, Preferences, TextSize, ThemeChoice};
use regain::store::{Error, Store};

use crate::memo_on_disk::memo;

const FILE: &str = "preferences.json";

fn store() -> (tempfile::TempDir, Store) {
    let home = tempfile::tempdir().unwrap();
    let store = Store::in_folder(home.path().join("regain")).unwrap();
    (home, store)
}

fn dark() -> Preferences {
    Preferences { theme: ThemeChoice::Dark, text_size: TextSize::Largest, language: Some(Language::default()) }
}

#[test]
fn what_was_chosen_comes_back() {
    let (_home, store) = store();
    assert_eq!(store.preferences(), Preferences::default());
    for theme in ThemeChoice::ALL {
        for text_size in TextSize::ALL {
            let preferences = Preferences { theme, text_size, language: None };
            store.prefer(preferences).unwrap();
            assert_eq!(store.preferences(), preferences);
        }
    }
    for language in Language::all() {
        let preferences = Preferences { language: Some(language), ..Preferences::default() };
        store.prefer(preferences).unwrap();
        assert_eq!(store.preferences(), preferences);
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = fs::metadata(store.folder().join(FILE)).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "nobody else reads it");
    }
}

#[test]
fn a_damaged_file_is_passed_over_and_written_anew() {
    let (_home, store) = store();
    let whole = r#"{ "version": 1, "theme": "dark", "text_size": "largest" }"#;
    let damaged = (0..whole.len()).map(|end| whole[..end].to_owned());
    let odd = ["[]", "null", "{}", "\u{0}\u{0}", r#"{ "version": -1 }"#, r#"{ "version": 1, "theme": 7 }"#];
    for text in damaged.chain(odd.map(str::to_owned)).chain(["x".repeat(100_000)]) {
        fs::write(store.folder().join(FILE), &text).unwrap();
        assert_eq!(store.preferences(), Preferences::default(), "{text:.80}");
        store.prefer(dark()).unwrap();
        assert_eq!(store.preferences(), dark());
    }
    // What is not known is left as it is drawn; the rest counts.
    fs::write(store.folder().join(FILE), r#"{ "version": 1, "theme": "sepia", "text_size": "larger", "x": 1 }"#)
        .unwrap();
    assert_eq!(store.preferences(), Preferences { text_size: TextSize::Larger, ..Preferences::default() });
}

#[test]
fn a_newer_file_is_passed_over_and_left_alone() {
    let (_home, store) = store();
    let newer = r#"{ "version": 2, "theme": { "name": "dark" } }"#;
    fs::write(store.folder().join(FILE), newer).unwrap();
    assert_eq!(store.preferences(), Preferences::default());
    assert!(matches!(store.prefer(dark()), Err(Error::Newer)));
    assert_eq!(fs::read_to_string(store.folder().join(FILE)).unwrap(), newer);
}

#[test]
fn a_place_that_cannot_be_written_keeps_nothing_and_breaks_nothing() {
    let (_home, store) = store();
    // A folder stands where the file would be: neither read nor replaced, whoever runs the test.
    fs::create_dir_all(store.folder().join(FILE).join("in the way")).unwrap();
    assert_eq!(store.preferences(), Preferences::default());
    assert!(store.prefer(dark()).is_err());
    assert_eq!(store.preferences(), Preferences::default());
}

#[test]
fn everything_goes_and_strange_files_stay() {
    let (_home, store) = store();
    let folder = store.folder().to_owned();
    store.remember(JourneyId(7), &memo(), Some(b"png")).unwrap();
    store.remember(JourneyId(8), &memo(), Some(b"png")).unwrap();
    let journey = folder.join("journeys/0000000000000007");
    for name in ["memo.broken.json", "request.broken.png", ".request.png.0a1b2c3d.part"] {
        fs::write(journey.join(name), "x").unwrap();
    }
    store.note_break();
    store.prefer(dark()).unwrap();
    fs::write(folder.join("learned.json"), "{}").unwrap();
    let log = store.log_folder().unwrap();
    for (place, name) in [(&folder, "memo.broken.json"), (&folder, "request.broken.png"), (&log, "regain.old.log")] {
        fs::write(place.join(name), "x").unwrap();
    }
    fs::write(log.join("regain.log"), "what was done").unwrap();
    fs::write(folder.join("holiday.txt"), "mine").unwrap();
    store.forget_everything().unwrap();
    let mut left: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    left.sort();
    assert_eq!(left, ["holiday.txt", "log"], "{left:?}");
    assert_eq!(fs::read_to_string(log.join("regain.log")).unwrap(), "", "the log that is written to begins anew");
    assert_eq!(fs::read_dir(&log).unwrap().count(), 1);
    store.forget_everything().unwrap();
    store.remember(JourneyId(7), &memo(), None).unwrap();
    fs::write(journey.join("holiday.txt"), "mine").unwrap();
    store.forget_everything().unwrap();
    assert_eq!(fs::read_dir(&journey).unwrap().count(), 1, "what is not ours stays, and so does its folder");
}

#[test]
fn what_a_newer_version_keeps_goes_too_and_what_cannot_go_is_told() {
    let (_home, store) = store();
    fs::write(store.folder().join("memo.json"), r#"{ "version": 99 }"#).unwrap();
    fs::create_dir_all(store.folder().join("request.png/in the way")).unwrap();
    store.remember(JourneyId(9), &memo(), None).unwrap();
    let newer = store.folder().join("journeys/0000000000000009/memo.json");
    fs::write(&newer, r#"{ "version": 99 }"#).unwrap();
    store.prefer(dark()).unwrap();
    assert!(store.forget_everything().is_err());
    assert!(!store.folder().join("memo.json").exists() && !newer.exists(), "the person has said so");
    assert_eq!(store.preferences(), Preferences::default(), "one that stays keeps no other");
}
