//! Files that two programs write, and who may read a saved picture.

#[cfg(unix)]
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use regain::files;

/// One program cleans up, as at its start, while others write: nobody loses what is being written.
#[test]
fn who_cleans_up_takes_nothing_that_is_being_written() {
    let folder = tempfile::tempdir().unwrap();
    let left = folder.path().join(".memo.json.0a1b2c3d.part");
    std::fs::write(&left, "half").unwrap();
    let is_over = AtomicBool::new(false);
    let write = |name: &str, byte: u8| {
        for _ in 0..150 {
            files::write_private(&folder.path().join(name), &vec![byte; 100_000])
                .unwrap_or_else(|error| panic!("{name}: {error}"));
        }
    };
    std::thread::scope(|scope| {
        scope.spawn(|| {
            while !is_over.load(Ordering::Relaxed) {
                files::remove_leftovers(folder.path());
            }
        });
        // One name twice: each write looks for leftovers of its own file.
        let writers = [("memo.json", 1), ("memo.json", 2), ("other.json", 3)]
            .map(|(name, byte)| scope.spawn(move || write(name, byte)));
        let ended = writers.map(std::thread::ScopedJoinHandle::join);
        is_over.store(true, Ordering::Relaxed);
        assert!(ended.iter().all(Result::is_ok));
    });
    assert!(!left.exists(), "what nobody writes any more goes");
    let mut names: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, ["memo.json", "other.json"]);
    let memo = std::fs::read(folder.path().join("memo.json")).unwrap();
    assert_eq!(memo.len(), 100_000);
    assert!([1, 2].iter().any(|writer| memo.iter().all(|byte| byte == writer)), "of one writer, and whole");
}

#[cfg(unix)]
fn mode(path: &Path) -> u32 {
    use std::os::unix::fs::PermissionsExt as _;
    path.metadata().unwrap().permissions().mode() & 0o777
}

#[cfg(unix)]
#[test]
fn a_saved_picture_and_a_draft_are_for_the_person_alone_also_in_place_of_an_open_file() {
    use std::os::unix::fs::PermissionsExt as _;
    use std::sync::Arc;

    use regain::domain::Saved;
    use regain::mail::draft;
    use regain::secret::{Email, QrText};
    use regain::wizard::{Job, JobResult};

    let mut bench = crate::bench::Bench::new();
    let folder = bench.folder.path().to_owned();
    let picture = Arc::new(regain::qr::draw(&QrText::new("a text that names no camera")).unwrap());
    let save = Job::SavePicture(Arc::clone(&picture), "qr.png".to_owned(), Some(folder.clone()));
    let JobResult::SavePicture(Ok(Saved::In(path))) = bench.ask(save) else { panic!() };
    assert_eq!(mode(&path), 0o600);
    // As a dialog of the system asks "replace?", with a file that everybody may read, and one behind a link.
    let open = folder.join("open.png");
    let linked = folder.join("linked.png");
    std::fs::write(&open, "before").unwrap();
    std::os::unix::fs::symlink(&open, &linked).unwrap();
    for (place, others) in [(&open, 0o644), (&open, 0o666), (&linked, 0o644)] {
        std::fs::set_permissions(&open, std::fs::Permissions::from_mode(others)).unwrap();
        files::write_private(place, &picture.png).unwrap();
        assert_eq!(mode(place), 0o600);
    }
    let to = Email::parse("desk@recovery.test").unwrap();
    std::fs::write(folder.join("qr.eml"), "before").unwrap();
    let draft = draft::write(&folder, &to, &picture.png, "qr.png").unwrap();
    assert_eq!(mode(&draft), 0o600);
}
