//! A program that is told to end, or killed, while it has a folder for passing files.

use std::os::unix::process::ExitStatusExt as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::rehearsal::regain;

const PATIENCE: Duration = Duration::from_secs(30);

/// A rehearsal that waits for its mail for long enough to be ended; it has told that it runs.
fn rehearsing(temporary: &Path) -> Child {
    let mut command = regain(&["rehearse", "--json", "--scenario", "slow_mail"]);
    command.env("TMPDIR", temporary).stdout(Stdio::null()).stderr(Stdio::null());
    let child = command.spawn().unwrap();
    let begin = Instant::now();
    while left(temporary).is_empty() {
        assert!(begin.elapsed() < PATIENCE, "it begins");
        std::thread::sleep(Duration::from_millis(1));
    }
    child
}

/// The folders that hold something by which the program knows them again.
fn left(temporary: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(temporary).unwrap().map(|entry| entry.unwrap());
    let ours = entries.filter(|entry| entry.path().join("in-use").exists());
    ours.map(|entry| entry.file_name().into_string().unwrap()).collect()
}

fn signal(child: &Child, name: &str) {
    let status = Command::new("kill").args([format!("-{name}"), child.id().to_string()]).status();
    assert!(status.unwrap().success());
}

#[test]
fn whoever_is_told_to_end_leaves_nothing_and_ends_by_that_signal() {
    for (name, number) in [("TERM", 15), ("INT", 2), ("HUP", 1), ("QUIT", 3)] {
        let temporary = tempfile::tempdir().unwrap();
        let mut child = rehearsing(temporary.path());
        signal(&child, name);
        assert_eq!(child.wait().unwrap().signal(), Some(number), "{name}");
        assert_eq!(std::fs::read_dir(temporary.path()).unwrap().count(), 0, "{name}");
    }
}

#[test]
fn what_a_killed_program_left_goes_at_the_next_start_and_what_is_in_use_stays() {
    let temporary = tempfile::tempdir().unwrap();
    let mut killed = rehearsing(temporary.path());
    let [dead] = &left(temporary.path())[..] else { panic!() };
    signal(&killed, "KILL");
    assert_eq!(killed.wait().unwrap().signal(), Some(9));
    assert_eq!(left(temporary.path()), std::slice::from_ref(dead));
    // Not ours: another name, no lock, a link to somewhere.
    let elsewhere = tempfile::tempdir().unwrap();
    std::fs::write(elsewhere.path().join("in-use"), "").unwrap();
    std::os::unix::fs::symlink(elsewhere.path(), temporary.path().join("regain-1-00000000")).unwrap();
    std::fs::create_dir(temporary.path().join("regain-2-00000000")).unwrap();
    std::fs::create_dir(temporary.path().join("regain-demo")).unwrap();
    std::fs::write(temporary.path().join("regain-demo/in-use"), "").unwrap();

    let mut first = rehearsing(temporary.path());
    let begin = Instant::now();
    let alive = loop {
        let there = left(temporary.path());
        let new = there.iter().find(|name| name.starts_with(&format!("regain-{}-", first.id())));
        if let Some(new) = new
            && !there.contains(dead)
        {
            break new.clone();
        }
        assert!(begin.elapsed() < PATIENCE, "{there:?}");
        std::thread::sleep(Duration::from_millis(1));
    };
    let mut second = rehearsing(temporary.path());
    while !left(temporary.path()).iter().any(|name| name.starts_with(&format!("regain-{}-", second.id()))) {
        assert!(begin.elapsed() < PATIENCE);
        std::thread::sleep(Duration::from_millis(1));
    }
    assert!(left(temporary.path()).contains(&alive), "a second start takes nothing away from the first");
    for child in [&mut first, &mut second] {
        signal(child, "TERM");
        child.wait().unwrap();
    }
    let mut names: Vec<_> =
        std::fs::read_dir(temporary.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, ["regain-1-00000000", "regain-2-00000000", "regain-demo"]);
    assert!(elsewhere.path().join("in-use").exists());
}
