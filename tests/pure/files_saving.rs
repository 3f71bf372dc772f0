//! Files are written whole or not at all, on good disks and bad ones.

#[cfg(target_os = "linux")]
use crate::{elsewhere, skipped::skipped};

use std::fs;
use std::path::Path;

use regain::domain::SaveFault;
use regain::files::{self, Error};
#[cfg(target_os = "linux")]
use regain::{
    domain::{JourneyId, Recalled},
    store,
    store::Store,
};

#[cfg(target_os = "linux")]
use crate::memo_on_disk::memo;

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// What the person is told.
fn fault(result: Result<(), Error>) -> Option<SaveFault> {
    result.err().map(|error| error.save_fault())
}

#[test]
fn a_file_is_whole_and_replaces_the_one_before() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("picture.png");
    for bytes in [&b"first and long"[..], b"second", b""] {
        files::write_atomic(&path, bytes).unwrap();
        assert_eq!(fs::read(&path).unwrap(), bytes);
        assert!(files::has_contents(&path, bytes).unwrap() && !files::has_contents(&path, b"third").unwrap());
    }
    fs::write(&path, b"longer").unwrap();
    assert!(!files::has_contents(&path, b"long").unwrap());
    assert_eq!(names(folder.path()), ["picture.png"]);
}

#[test]
fn a_failure_is_told_apart_and_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    assert_eq!(fault(files::write_atomic(&at("missing/picture.png"), b"x")), Some(SaveFault::NoFolder));
    fs::write(at("file"), b"stays").unwrap();
    #[cfg(unix)]
    assert_eq!(fault(files::write_atomic(&at("file/picture.png"), b"x")), Some(SaveFault::NoFolder));
    // A folder with that name: fails at the last step.
    fs::create_dir(at("taken.png")).unwrap();
    assert_eq!(fault(files::write_atomic(&at("taken.png"), b"x")), Some(SaveFault::Other));
    assert_eq!(fault(files::write_atomic(Path::new("/"), b"x")), Some(SaveFault::Other));
    assert_eq!(names(folder.path()), ["file", "taken.png"]);
    assert_eq!(fs::read(at("file")).unwrap(), b"stays");
}

#[cfg(target_os = "linux")]
#[test]
fn a_place_that_may_not_be_changed_has_a_fault_of_its_own() {
    // Refused to everybody, root included.
    assert_eq!(fault(files::write_atomic(Path::new("/sys/regain-test.png"), b"x")), Some(SaveFault::NotAllowed));
}

/// A disk of its own of 64 KiB, mounted where only the inner process sees it.
#[cfg(target_os = "linux")]
fn small_disk(home: &Path) -> std::process::Command {
    fs::create_dir(home.join("disk")).unwrap();
    let line = "mount -t tmpfs -o size=64k none \"$HOME/disk\" && exec \"$0\" \"$@\"";
    let mut command = std::process::Command::new("unshare");
    command.args(["--mount", "--map-root-user", "sh", "-c", line]);
    command
}

/// Some containers forbid mounting.
#[cfg(target_os = "linux")]
fn can_mount(test: &str) -> bool {
    let line = "mount -t tmpfs none /mnt";
    let ran = std::process::Command::new("unshare").args(["--mount", "--map-root-user", "sh", "-c", line]).output();
    let can = ran.is_ok_and(|output| output.status.success());
    if !can {
        skipped(test, "nothing can be mounted here");
    }
    can
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_has_a_fault_of_its_own_and_keeps_what_it_had() {
    let test = "a_full_disk_has_a_fault_of_its_own_and_keeps_what_it_had";
    if !can_mount(test) {
        return;
    }
    elsewhere::run(test, &["unshare", "mount"], small_disk, |home| {
        let disk = home.join("disk");
        let path = disk.join("picture.png");
        files::write_atomic(&path, b"small").unwrap();
        assert_eq!(fault(files::write_atomic(&path, &vec![1; 1024 * 1024])), Some(SaveFault::NoRoom));
        assert_eq!(fs::read(&path).unwrap(), b"small");
        assert_eq!(names(&disk), ["picture.png"]);
        let store = Store::in_folder(disk.join("memo")).unwrap();
        let refused = store.remember(JourneyId(1), &memo(), Some(&vec![1; 1024 * 1024]));
        assert!(matches!(refused, Err(store::Error::File(error)) if error.save_fault() == SaveFault::NoRoom));
        let found = store.recall(|_| None);
        assert_eq!(found, Recalled { free: found.free, ..Recalled::default() }, "no memo without its picture");
    });
}

#[cfg(target_os = "linux")]
#[test]
fn a_read_only_disk_has_a_fault_of_its_own() {
    let test = "a_read_only_disk_has_a_fault_of_its_own";
    if !can_mount(test) {
        return;
    }
    elsewhere::run(test, &["unshare", "mount"], small_disk, |home| {
        let path = home.join("disk/picture.png");
        files::write_atomic(&path, b"before").unwrap();
        let mount = std::process::Command::new("mount").args(["-o", "remount,ro"]).arg(home.join("disk")).status();
        assert!(mount.unwrap().success());
        assert_eq!(fault(files::write_atomic(&path, b"after")), Some(SaveFault::NotAllowed));
        assert_eq!(fs::read(&path).unwrap(), b"before");
    });
}

#[test]
fn pictures_go_where_the_desktop_says_or_to_pictures() {
    let home = tempfile::tempdir().unwrap();
    let settings = home.path().join("config");
    assert_eq!(files::pictures_folder_of(home.path(), &settings), home.path().join("Pictures"));
    fs::create_dir(&settings).unwrap();
    fs::write(settings.join("user-dirs.dirs"), "XDG_PICTURES_DIR=\"$HOME/Bilder\"\n").unwrap();
    assert_eq!(files::pictures_folder_of(home.path(), &settings), home.path().join("Bilder"));
    assert!(home.path().join("Bilder").is_dir());
    fs::write(home.path().join("taken"), "a file").unwrap();
    fs::write(settings.join("user-dirs.dirs"), "XDG_PICTURES_DIR=\"$HOME/taken\"\n").unwrap();
    assert_eq!(files::pictures_folder_of(home.path(), &settings), home.path());
}

#[test]
fn only_web_pages_and_present_files_are_opened() {
    for address in ["file:///etc/passwd", "javascript:alert(1)", "192.168.1.64", "", "ftp://192.168.1.64/"] {
        assert!(matches!(files::open_page(address), Err(Error::NotAPage)), "{address}");
    }
    assert!(
        files::open_file(Path::new("/nowhere/draft.eml")).is_err_and(|error| error.save_fault() == SaveFault::NoFolder)
    );
}

#[cfg(target_os = "linux")]
#[test]
fn the_persons_own_folders_are_found() {
    let world = |_: &Path| {
        let mut command = std::process::Command::new("env");
        command.args(["-u", "REGAIN_HOME"]);
        command
    };
    elsewhere::run("the_persons_own_folders_are_found", &["env"], world, |home| {
        assert_eq!(Store::for_user().unwrap().folder(), home.join("data/regain"));
        assert_eq!(files::pictures_folder(), home.join("Pictures"));
    });
}

#[cfg(target_os = "linux")]
#[test]
fn another_home_can_be_named() {
    let world = |home: &Path| {
        let mut command = std::process::Command::new("env");
        command.arg(format!("REGAIN_HOME={}", home.join("other").display()));
        command
    };
    elsewhere::run("another_home_can_be_named", &["env"], world, |home| {
        assert_eq!(Store::for_user().unwrap().folder(), home.join("other"));
        assert!(home.join("other").is_dir() && !home.join("data").exists());
    });
}

/// A desktop whose mail program is this one; what it is started with lands in `home/asked`.
#[cfg(target_os = "linux")]
fn mail_program(home: &Path, name: &str) -> std::process::Command {
    use std::os::unix::fs::PermissionsExt as _;
    let program = home.join(name);
    fs::write(&program, format!("#!/bin/sh\nprintf '%s\\n' \"$@\" >{}/asked\n", home.display())).unwrap();
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    let (entries, config) = (home.join("data/applications"), home.join("config"));
    for folder in [&entries, &config] {
        fs::create_dir_all(folder).unwrap();
    }
    let entry = format!(
        "[Desktop Entry]\nType=Application\nName=Mail\nExec={} %u\nMimeType=x-scheme-handler/mailto;\n",
        program.display()
    );
    fs::write(entries.join("mail.desktop"), entry).unwrap();
    fs::write(config.join("mimeapps.list"), "[Default Applications]\nx-scheme-handler/mailto=mail.desktop\n").unwrap();
    let mut command = std::process::Command::new("env");
    command.args(["-u", "XDG_CURRENT_DESKTOP", "-u", "DISPLAY", "-u", "WAYLAND_DISPLAY"]);
    command
}

#[cfg(target_os = "linux")]
#[test]
fn thunderbird_gets_the_mail_with_its_attachment() {
    let test = "thunderbird_gets_the_mail_with_its_attachment";
    elsewhere::run(
        test,
        &["xdg-mime", "env"],
        |home| mail_program(home, "thunderbird-esr"),
        |home| {
            let mail = |attachment| files::NewMail { to: "desk@recovery.test", subject: "A b", body: "c", attachment };
            let picture = home.join("picture 1.png");
            assert!(files::can_compose() && files::compose(mail(&picture)));
            let asked = fs::read_to_string(home.join("asked")).unwrap();
            let attached = picture.display();
            assert_eq!(
                asked,
                format!("-compose\nto='desk@recovery.test',subject='A b',body='c',attachment='{attached}'\n")
            );
            fs::remove_file(home.join("asked")).unwrap();
            let tricky = home.join("it's,body='x'.png");
            assert!(!files::compose(mail(&tricky)) && !home.join("asked").exists(), "no value can end its quotes");
        },
    );
}

#[cfg(target_os = "linux")]
#[test]
fn other_mail_programs_are_not_trusted_with_an_attachment() {
    let test = "other_mail_programs_are_not_trusted_with_an_attachment";
    elsewhere::run(
        test,
        &["xdg-mime", "env"],
        |home| mail_program(home, "evolution"),
        |home| {
            let picture = home.join("picture.png");
            let mail = files::NewMail { to: "desk@recovery.test", subject: "a", body: "b", attachment: &picture };
            assert!(!files::can_compose() && !files::compose(mail) && !home.join("asked").exists());
        },
    );
}

/// What has the name of a saved picture may be a pipe, which would be waited for.
#[cfg(unix)]
#[test]
fn a_pipe_holds_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let pipe = folder.path().join("regain-qr.png");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    assert!(!files::has_contents(&pipe, b"picture").unwrap());
}
