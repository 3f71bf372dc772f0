//! Data folders that cannot be used, on real disks: full, read-only, gone, a file, a pipe, noise without an end.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc::channel;
use std::time::{Duration, Instant};

use regain::domain::{EvidenceKind, JourneyId, SaveFault};
use regain::engine::Engine;
use regain::instance::{self, Claim};
use regain::store::Store;
use regain::text;
use regain::wizard::{Effect, Event};

use super::commit::memo;
use crate::elsewhere;
use crate::rehearsal::regain;
use crate::skipped::skipped;
use crate::tools::tools;

const ID: JourneyId = JourneyId(0xABC);

/// A disk of its own of 64 KiB, mounted where only the inner process sees it; the folder for passing files is on another.
fn small_disk(home: &Path) -> Command {
    fs::create_dir(home.join("disk")).unwrap();
    let line = "mount -t tmpfs -o size=64k none \"$HOME/disk\" && exec \"$0\" \"$@\"";
    let mut command = Command::new("unshare");
    command.args(["--mount", "--map-root-user", "sh", "-c", line]);
    command
}

/// Some containers forbid mounting.
fn on_small_disk(test: &str, body: impl FnOnce(&Path)) {
    let line = "mount -t tmpfs none /mnt";
    let ran = Command::new("unshare").args(["--mount", "--map-root-user", "sh", "-c", line]).output();
    if !ran.is_ok_and(|output| output.status.success()) {
        return skipped(test, "nothing can be mounted here");
    }
    elsewhere::run(test, &["unshare", "mount"], small_disk, |home| body(&home.join("disk")));
}

fn fill(disk: &Path) {
    let mut size = 64 * 1024;
    while size > 0 {
        if fs::write(disk.join(format!("ballast-{size}")), vec![1; size]).is_err() {
            fs::remove_file(disk.join(format!("ballast-{size}"))).unwrap_or_default();
        }
        size /= 2;
    }
    while fs::write(disk.join("last"), [1; 1]).is_ok() && fs::metadata(disk.join("last")).unwrap().len() == 0 {}
}

fn read_only(disk: &Path) {
    assert!(Command::new("mount").args(["-o", "remount,ro"]).arg(disk).status().unwrap().success());
}

/// What an engine tells of a memo that it is to write here.
fn remembered(folder: &Path, doubt: Option<EvidenceKind>) -> Result<(), SaveFault> {
    let (sender, events) = channel();
    let work = regain::engine::Tools { store: Store::in_folder(folder.to_owned()).unwrap(), ..tools(folder, 9) };
    let mut engine = Engine::new(work, move |event| drop(sender.send(event))).unwrap();
    engine.perform(Effect::Remember(ID, memo(doubt), None));
    match events.recv_timeout(Duration::from_secs(20)).unwrap() {
        Event::MemoWritten(ID, written) => written,
        other => panic!("{other:?}"),
    }
}

/// Told why, for the page to say; and the memo from before is whole.
fn keeps_the_older_memo(disk: &Path, spoil: impl FnOnce(&Path), fault: SaveFault) {
    let folder = disk.join("regain");
    assert_eq!(remembered(&folder, None), Ok(()), "on another disk than the folder for passing files");
    spoil(disk);
    assert_eq!(remembered(&folder, Some(EvidenceKind::Code)), Err(fault));
    let found = Store::in_folder(folder).unwrap().recall(|_| None);
    let kept: Vec<_> = found.journeys.into_iter().map(|kept| (kept.id, kept.memo)).collect();
    assert_eq!(kept, [(ID, memo(None))]);
    assert!(!found.has_damaged);
}

#[test]
fn a_full_disk_keeps_the_older_memo_and_is_told() {
    on_small_disk("a_full_disk_keeps_the_older_memo_and_is_told", |disk| {
        keeps_the_older_memo(disk, fill, SaveFault::NoRoom);
    });
}

#[test]
fn a_read_only_disk_keeps_the_older_memo_and_is_told() {
    on_small_disk("a_read_only_disk_keeps_the_older_memo_and_is_told", |disk| {
        keeps_the_older_memo(disk, read_only, SaveFault::NotAllowed);
    });
}

#[test]
fn a_full_disk_keeps_no_later_start_from_the_window() {
    on_small_disk("a_full_disk_keeps_no_later_start_from_the_window", |disk| {
        let claim = || match instance::claim(disk) {
            Claim::First(first) => first,
            other => panic!("{other:?}"),
        };
        // What a program before has left, however that ended.
        let before = claim();
        let listening = before.on_later_start(|| {}).unwrap();
        let begin = Instant::now();
        while !disk.join("instance.key").exists() {
            assert!(begin.elapsed() < Duration::from_secs(20));
            std::thread::yield_now();
        }
        drop((listening, before));
        fill(disk);
        let first = claim();
        let (show, shown) = channel();
        let _listening = first.on_later_start(move || show.send(()).unwrap()).unwrap();
        assert!(matches!(instance::claim(disk), Claim::Shown));
        shown.recv_timeout(Duration::from_secs(20)).unwrap();
    });
}

/// The program is started with this data folder, where there is no display: all that comes before the window works, and
/// that there is none is the last thing it says. Gives what it says besides.
fn gets_as_far_as_its_window(folder: &Path, what: &str) -> String {
    let mut command = regain(&[]);
    command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").env_remove("WAYLAND_SOCKET");
    command.env("REGAIN_HOME", folder).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let begin = Instant::now();
    while child.try_wait().unwrap().is_none() {
        if begin.elapsed() > Duration::from_secs(20) {
            child.kill().unwrap();
            panic!("{what}: it waits for something");
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    let said = String::from_utf8(child.wait_with_output().unwrap().stderr).unwrap();
    let (before, last) = said.trim_end().rsplit_once('\n').unwrap_or(("", said.trim_end()));
    assert_eq!(last, text::cli_no_display(), "{what}");
    before.to_owned()
}

#[test]
fn the_program_starts_on_a_full_and_on_a_read_only_disk() {
    on_small_disk("the_program_starts_on_a_full_and_on_a_read_only_disk", |disk| {
        fs::create_dir(disk.join("regain")).unwrap();
        fill(disk);
        gets_as_far_as_its_window(&disk.join("regain"), "full");
        gets_as_far_as_its_window(&disk.join("new"), "full, and no folder yet");
        read_only(disk);
        for (folder, what) in [("regain", "read-only"), ("new", "read-only, and no folder yet")] {
            let said = gets_as_far_as_its_window(&disk.join(folder), what);
            assert_eq!(said.lines().count(), 1, "one sentence on the log: {said}");
        }
    });
}

fn pipe(path: &Path) {
    assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
}

#[test]
fn a_data_folder_that_is_none_or_holds_pipes_and_noise_stops_no_start() {
    let home = tempfile::tempdir().unwrap();
    let at = |name: &str| home.path().join(name);
    fs::write(at("file"), "a file").unwrap();
    std::os::unix::fs::symlink("/nowhere/at/all", at("dangling")).unwrap();
    std::os::unix::fs::symlink("/dev/zero", at("device")).unwrap();
    std::os::unix::fs::symlink(at("loop"), at("loop")).unwrap();
    pipe(&at("pipe"));
    for name in ["file", "file/below", "dangling", "device", "loop", "pipe", "pipe/below"] {
        let said = gets_as_far_as_its_window(&at(name), name);
        assert_eq!(said.lines().count(), 1, "{name}: one sentence on the log: {said}");
    }
    assert_eq!(fs::read(at("file")).unwrap(), b"a file");
    // Each file of ours in turn is something that has no end, never answers, or is no file.
    let ours =
        ["instance.lock", "instance.key", "running", "cut-off", "broke-off", "preferences.json", "memo.json", "log"];
    for name in ours.into_iter().chain(["log/regain.log", "journeys", "journeys/0000000000000abc/memo.json"]) {
        for kind in ["pipe", "zero", "folder"] {
            let folder = at(&format!("{kind}-{}", name.replace('/', "-")));
            let place = folder.join(name);
            fs::create_dir_all(place.parent().unwrap()).unwrap();
            match kind {
                "pipe" => pipe(&place),
                "zero" => std::os::unix::fs::symlink("/dev/zero", &place).unwrap(),
                _ => fs::create_dir(&place).unwrap(),
            }
            gets_as_far_as_its_window(&folder, &format!("{name} is a {kind}"));
            let begin = Instant::now();
            let store = Store::in_folder(folder).unwrap();
            store.recall(|_| None);
            store.preferences();
            assert!(begin.elapsed() < Duration::from_secs(20), "{name} is a {kind}");
        }
    }
}
