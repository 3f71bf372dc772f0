//! What a start finds on the disk besides memos: what a killed program left, what is no file of ours, how the program before
//! has ended.

use std::fs;
#[cfg(target_os = "linux")]
use std::path::Path;

#[cfg(target_os = "linux")]
use regain::store::Error;
use regain::store::Store;

use super::memo_on_disk::{ID, folder, journeys, memo, names, picture, recall};

/// A program that was killed while it wrote leaves a part of a file, or a picture without its memo.
#[test]
fn what_a_killed_program_left_goes_at_the_next_start() {
    let home = tempfile::tempdir().unwrap();
    let store = Store::in_folder(home.path().to_owned()).unwrap();
    store.remember(ID, &memo(), Some(b"png")).unwrap();
    let half = home.path().join("journeys/0000000000000def");
    fs::create_dir(&half).unwrap();
    fs::write(half.join("request.png"), "png").unwrap();
    fs::write(half.join(".memo.json.0123abcd.part"), "{").unwrap();
    fs::write(folder(&store).join(".request.png.00000000.part"), "p").unwrap();
    fs::write(home.path().join(".instance.key.ffffffff.part"), "k").unwrap();
    for stranger in [".memo.json.part", ".notes.0123abc.part", "memo.json.0123abcd.part", "journeys/other"] {
        fs::write(home.path().join(stranger), "not ours").unwrap();
    }
    assert_eq!(journeys(&store), [(memo(), Some(picture(b"png")))]);
    assert_eq!(names(home.path()), [".memo.json.part", ".notes.0123abc.part", "journeys", "memo.json.0123abcd.part"]);
    assert_eq!(names(&home.path().join("journeys")), ["0000000000000abc", "other"]);
    assert_eq!(names(&folder(&store)), ["memo.json", "request.png"]);
}

/// A pipe waits for a writer, noise is large, a folder cannot be read: none of them stops a start.
#[cfg(target_os = "linux")]
#[test]
fn what_is_no_file_of_ours_is_passed_over_at_once() {
    use regain::domain::{Preferences, TextSize};

    let home = tempfile::tempdir().unwrap();
    let store = Store::in_folder(home.path().to_owned()).unwrap();
    let pipe = |path: &Path| {
        assert!(std::process::Command::new("mkfifo").arg(path).status().unwrap().success());
    };
    store.remember(ID, &memo(), None).unwrap();
    pipe(&folder(&store).join("request.png"));
    pipe(&home.path().join("memo.json"));
    let found = recall(&store);
    assert!(found.has_damaged);
    assert_eq!(found.journeys.iter().map(|kept| kept.picture.clone()).collect::<Vec<_>>(), [None]);
    fs::remove_file(folder(&store).join("request.png")).unwrap();
    fs::File::create(folder(&store).join("request.png")).unwrap().set_len(1 << 40).unwrap();
    assert_eq!(journeys(&store), [(memo(), None)]);
    fs::remove_dir_all(home.path().join("journeys")).unwrap();
    fs::write(home.path().join("journeys"), "a file").unwrap();
    assert_eq!(journeys(&store), []);
    assert!(matches!(store.remember(ID, &memo(), None), Err(Error::File(_))));
    for name in ["preferences.json", "learned.json"] {
        pipe(&home.path().join(name));
    }
    assert_eq!(store.preferences(), Preferences::default());
    assert_eq!(store.lessons().all(), []);
    store.prefer(Preferences { text_size: TextSize::Larger, ..Preferences::default() }).unwrap();
    assert_eq!(store.preferences().text_size, TextSize::Larger, "it took the pipe's place");
}

#[test]
fn a_program_that_came_to_no_end_is_told_once_and_one_that_ended_is_not() {
    let home = tempfile::tempdir().unwrap();
    let store = Store::in_folder(home.path().to_owned()).unwrap();
    let is_cut_off = |store: &Store| recall(store).cut_off;
    fs::remove_file(store.begin()).unwrap();
    store.begin();
    assert!(!is_cut_off(&store), "the one before has ended in order");
    store.begin();
    assert!(is_cut_off(&store) && !is_cut_off(&store), "once");
    // Cut off twice before anybody looked; then by a mistake of its own, which says more.
    store.begin();
    store.begin();
    assert!(is_cut_off(&store));
    store.begin();
    store.note_break();
    let found = recall(&store);
    assert!(found.broke_off && !found.cut_off);
}
