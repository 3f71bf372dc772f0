//! What was learned from cameras' pages, on disk: it comes back, it is private and small, and what cannot be read is passed over.

use std::fs;

use regain::domain::{CameraKind, EvidenceKind, Lesson};
use regain::store::{Error, Lessons, Store};
use tempfile::TempDir;

const FILE: &str = "learned.json";

fn open() -> (TempDir, Lessons) {
    let home = tempfile::tempdir().unwrap();
    let lessons = Store::in_folder(home.path().to_owned()).unwrap().lessons();
    (home, lessons)
}

fn lesson(firmware: &str, dialect: &str) -> Lesson {
    let kind = CameraKind::new("DS-2CD2143G2-I", firmware).unwrap();
    Lesson { kind, evidence: EvidenceKind::Code, dialects: vec![dialect.to_owned()] }
}

#[test]
fn a_lesson_comes_back_a_newer_one_takes_its_place_and_all_of_them_go() {
    let (home, lessons) = open();
    assert!(lessons.all().is_empty());
    let answers = Lesson { evidence: EvidenceKind::Answers, ..lesson("V5.7.1", "plain") };
    for known in [lesson("V5.7.1", "challenge_base64"), answers.clone(), lesson("V5.8", "plain")] {
        lessons.keep(known).unwrap();
    }
    lessons.keep(lesson("V5.7.1", "challenge")).unwrap();
    let all = [answers.clone(), lesson("V5.8", "plain"), lesson("V5.7.1", "challenge")];
    assert_eq!(Store::in_folder(home.path().to_owned()).unwrap().lessons().all(), all);
    lessons.remove(&answers.kind, EvidenceKind::Answers).unwrap();
    assert_eq!(lessons.all(), all[1..]);
    let text = fs::read_to_string(home.path().join(FILE)).unwrap();
    let names: Vec<_> = text.split('"').skip(1).step_by(2).collect();
    for name in &names {
        let known = ["version", "lessons", "model", "firmware", "evidence", "dialects", "code"];
        let is_value = ["DS-2CD2143G2-I", "V5.8", "V5.7.1", "plain", "challenge"].contains(name);
        assert!(known.contains(name) || is_value, "{name} in {text}");
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(fs::metadata(home.path().join(FILE)).unwrap().permissions().mode() & 0o777, 0o600);
    }
    lessons.forget().unwrap();
    assert!(lessons.all().is_empty() && !home.path().join(FILE).exists());
    lessons.forget().unwrap();
}

#[test]
fn the_last_one_that_is_removed_takes_the_file_with_it() {
    let (home, lessons) = open();
    lessons.keep(lesson("V5.8", "plain")).unwrap();
    lessons.remove(&lesson("V5.8", "").kind, EvidenceKind::Code).unwrap();
    assert!(!home.path().join(FILE).exists());
}

#[test]
fn what_is_damaged_or_too_large_is_passed_over_and_learned_again() {
    let entry = r#"{"model":"DS-1","firmware":"V1","evidence":"code","dialects":["plain"]}"#;
    let many = format!(r#"{{"version":1,"lessons":[{}]}}"#, vec![entry; 10_000].join(","));
    assert!(many.len() > 256 * 1024);
    for damaged in ["", "{", "[]", "null", r#"{"version":1}"#, r#"{"version":"1","lessons":[]}"#, "\u{0}\u{0}", &many] {
        let (home, lessons) = open();
        fs::write(home.path().join(FILE), damaged).unwrap();
        assert!(lessons.all().is_empty(), "{}", &damaged[..damaged.len().min(40)]);
        lessons.keep(lesson("V5.8", "plain")).unwrap();
        assert_eq!(lessons.all(), [lesson("V5.8", "plain")]);
    }
}

#[test]
fn entries_that_make_no_sense_are_left_out() {
    let (home, lessons) = open();
    let good = r#"{"model":"DS-1","firmware":"V1","evidence":"code","dialects":["plain","Ab c",""]}"#;
    let bad = [
        r#"{"model":"192.168.1.64","firmware":"V1","evidence":"code","dialects":["plain"]}"#,
        r#"{"model":"DS-1","firmware":"","evidence":"code","dialects":["plain"]}"#,
        r#"{"model":"DS-1","firmware":"V1","evidence":"code","dialects":[]}"#,
    ];
    fs::write(home.path().join(FILE), format!(r#"{{"version":1,"lessons":[{},{good}]}}"#, bad.join(","))).unwrap();
    let all = lessons.all();
    assert_eq!((all.len(), all[0].dialects.as_slice()), (1, ["plain".to_owned()].as_slice()));
}

#[test]
fn only_the_newest_are_kept() {
    let (_home, lessons) = open();
    for at in 0..220 {
        lessons.keep(lesson(&format!("V{at}"), "plain")).unwrap();
    }
    let all = lessons.all();
    assert_eq!((all.len(), &all[0].kind.firmware[..], &all[199].kind.firmware[..]), (200, "V20", "V219"));
}

#[test]
fn what_a_newer_program_wrote_stays_until_everything_is_forgotten() {
    let (home, lessons) = open();
    let newer = r#"{"version":2,"lessons":{"other":"shape"}}"#;
    fs::write(home.path().join(FILE), newer).unwrap();
    assert!(lessons.all().is_empty());
    assert!(matches!(lessons.keep(lesson("V5.8", "plain")), Err(Error::Newer)));
    assert!(matches!(lessons.remove(&lesson("V5.8", "").kind, EvidenceKind::Code), Err(Error::Newer)));
    assert_eq!(fs::read_to_string(home.path().join(FILE)).unwrap(), newer);
    lessons.forget().unwrap();
    assert!(!home.path().join(FILE).exists());
}

/// Nobody is kept from writing who may do everything, so the folder is gone instead.
#[test]
fn a_folder_that_cannot_be_written_is_an_error_and_no_end() {
    let (home, lessons) = open();
    drop(home);
    assert!(lessons.all().is_empty());
    assert!(matches!(lessons.keep(lesson("V5.8", "plain")), Err(Error::File(_))));
    lessons.forget().unwrap();
}
