//! Replies of real devices, read by the same readers as everywhere. They are no part of the project: the folder is named
//! by REGAIN_FIXTURES, else looked for beside it, and without it there is nothing to read.

#![expect(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "a helper that cannot go on fails the test, and it shows what it read"
)]

use std::fs;
use std::path::{Path, PathBuf};

use regain::camera::DeviceInfo;
use regain::camera::discovery::read_answer;
use regain::camera::wire::{Document, Lock, ResponseStatus, UserCheck};

/// The files of one folder, by name. `None`: there is no such folder.
fn files(folder: &str) -> Option<Vec<(String, Vec<u8>)>> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/fixtures");
    let root = std::env::var_os("REGAIN_FIXTURES").map_or_else(beside, PathBuf::from);
    let Ok(entries) = fs::read_dir(root.join(folder)) else {
        eprintln!("SKIPPED fixtures of {folder}: the folder is not there");
        return None;
    };
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).filter(|path| path.is_file()).collect();
    paths.sort();
    assert!(!paths.is_empty(), "an empty folder is a broken one");
    let name = |path: &Path| path.file_name().unwrap().to_string_lossy().into_owned();
    Some(paths.iter().map(|path| (name(path), fs::read(path).unwrap())).collect())
}

fn cell(text: Option<&str>) -> &str {
    text.unwrap_or("-")
}

#[test]
fn answers_to_the_search() {
    let Some(files) = files("sadp") else { return };
    for (name, bytes) in files {
        let found = read_answer(&bytes, "192.0.2.9:37020".parse().unwrap()).expect(&name);
        eprintln!(
            "{name}: {}:{} {} {} {} {} activated={:?} email={:?} boot={}",
            found.address,
            found.http_port,
            cell(found.model.as_deref()),
            cell(found.serial.as_deref()),
            cell(found.mac.as_deref()),
            cell(found.firmware.as_deref()),
            found.activated,
            found.reset_by_email,
            cell(found.boot_time.as_deref()),
        );
        assert!(found.model.is_some() && found.serial.is_some() && found.mac.is_some(), "{name}");
        assert!(found.firmware.as_deref().is_some_and(|firmware| firmware.contains(" build ")), "{name}");
        assert_ne!(found.address.to_string(), "192.0.2.9", "{name}: its own address is in it");
        assert_eq!(found.activated, Some(true), "{name}");
        assert_eq!(found.http_port, if name.contains("port88") { 88 } else { 80 }, "{name}");
        let email = match () {
            () if name.contains("supportmailbox") => Some(true),
            () if name.contains("reset-not-supported") => Some(false),
            () => None,
        };
        assert_eq!(found.reset_by_email, email, "{name}");
    }
}

#[test]
fn device_infos() {
    let Some(files) = files("device_info") else { return };
    for (name, bytes) in files {
        let info = DeviceInfo::of(&Document::read(&bytes).expect(&name)).expect(&name);
        let (model, firmware) = (cell(info.model.as_deref()), cell(info.firmware.as_deref()));
        eprintln!("{name}: {model} {firmware} {} {}", cell(info.serial.as_deref()), cell(info.mac.as_deref()));
        assert!(info.model.is_some() && info.serial.is_some(), "{name}");
        assert!(firmware.starts_with('V') && firmware.contains(" build "), "{name}: {firmware}");
    }
}

#[test]
fn security_capabilities() {
    let Some(files) = files("security_cap") else { return };
    for (name, bytes) in files {
        let cap = Document::read(&bytes).expect(&name);
        let (email, questions) = (cap.flag("isSupportSecurityEmail"), cap.flag("isSupportSecurityQuestionConfig"));
        let limit = |which| cap.number_at("LoginPasswordLenLimit", which);
        eprintln!("{name}: email={email:?} questions={questions:?} password={:?}..{:?}", limit("min"), limit("max"));
        assert!(cap.has("SecurityCap"), "{name}");
        // OBSERVED: the two go together.
        assert_eq!(email == Some(true), questions == Some(true), "{name}");
    }
}

#[test]
fn sign_ins() {
    let Some(files) = files("login") else { return };
    let mut checks = 0;
    for (name, bytes) in files {
        let document = Document::read(&bytes).expect(&name);
        if !name.contains("userCheck") {
            assert!(!document.is("userCheck"), "{name}");
            continue;
        }
        checks += 1;
        let (check, lock) = (UserCheck::of(&document).expect(&name), Lock::of(&document));
        eprintln!("{name}: {:?} {lock:?}", check.status_value);
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
    let Some(files) = files("response_status") else { return };
    for (name, bytes) in files {
        let status = ResponseStatus::read(&bytes).expect(&name);
        eprintln!("{name}: {:?} {} {}", status.status_code, status.status_string, status.sub_status);
        assert!(name.starts_with(&status.sub_status) && !status.sub_status.is_empty(), "{name}");
        assert!(status.status_code.is_some_and(|code| code > 1), "{name}");
    }
}
