//! The program itself, without a window: the subcommands beside the rehearsal, and wrong arguments.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Output, Stdio};

use serde_json::Value;

use crate::rehearsal::regain;

/// Starts `regain simulate`; stopped when dropped.
struct Simulated(Child, Value);

impl Simulated {
    fn start(arguments: &[&str]) -> Self {
        let mut child = regain(&["simulate", "--json"]).args(arguments).stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        Self(child, serde_json::from_str(&line).unwrap())
    }
}

impl Drop for Simulated {
    fn drop(&mut self) {
        self.0.kill().and_then(|()| self.0.wait().map(drop)).unwrap();
    }
}

fn json(output: &Output) -> Value {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn probe_tells_what_a_camera_offers() {
    let camera = Simulated::start(&[]);
    assert_eq!(camera.1["event"], "ready");
    let address = format!("127.0.0.1:{}", camera.1["http_port"]);
    let told = json(&regain(&["probe", &address, "--json"]).output().unwrap());
    assert_eq!(
        (&told["activated"], &told["reset_by_email"], &told["address_saved"]),
        (&true.into(), &"offered".into(), &true.into())
    );
    assert!(!told.to_string().contains("example.org"), "the saved address stays out: {told}");

    assert_eq!((&told["why"], &told["service_named_by"]), (&Value::Null, &"brand".into()));
    assert_eq!((&told["realm"], &told["sign_in"]), (&"IP Camera(83813)".into(), &serde_json::json!(["Digest"])));
    let asked = told["asked"].as_array().unwrap();
    assert_eq!((asked.len(), &asked[0]["path"], &asked[0]["answer"]), (6, &"/SDK/activateStatus".into(), &200.into()));
    assert_eq!(asked[5]["answer"], 401, "who it is takes a sign-in");
    let human = regain(&["probe", &address]).output().unwrap();
    let human = String::from_utf8(human.stdout).unwrap();
    assert!(human.contains("/ISAPI/Security/capabilities: 200") && !human.contains("example.org"), "{human}");

    let hidden = Simulated::start(&["--scenario", "email_hidden"]);
    let told = json(&regain(&["probe", &format!("127.0.0.1:{}", hidden.1["http_port"]), "--json"]).output().unwrap());
    assert_eq!((&told["reset_by_email"], &told["why"]), (&"maybe".into(), &"other_segment".into()));
    assert_eq!((&told["asked"][2]["reason"], &told["address_saved"]), (&"lowPrivilege".into(), &Value::Null));

    let none = Simulated::start(&["--scenario", "no_email_saved"]);
    let address = format!("127.0.0.1:{}", none.1["http_port"]);
    let told = json(&regain(&["probe", &address, "--json"]).output().unwrap());
    assert_eq!(told["reset_by_email"], "no_address_saved");
}

#[test]
fn a_camera_with_an_old_kind_of_protection_only_is_told_as_one() {
    let camera = Simulated::start(&["--scenario", "outdated_tls"]);
    let address = format!("https://127.0.0.1:{}", camera.1["https_port"]);
    let output = regain(&["probe", &address, "--json"]).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(said.contains("old kind of protection") && !said.contains("not a Hikvision"), "{said}");
}

#[test]
fn wrong_arguments_are_one_sentence_and_exit_code_2() {
    for wrong in [
        &["find", "--bogus"][..],
        &["probe"],
        &["probe", "10.0.0.1:99999"],
        &["rehearse", "--scenario", "x"],
        &["dance"],
    ] {
        let output = regain(wrong).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{wrong:?}");
        assert!(output.stdout.is_empty());
        assert_eq!(String::from_utf8(output.stderr).unwrap().trim_end().lines().count(), 1, "{wrong:?}");
    }
}

#[test]
fn nothing_there_is_said_and_exit_code_1() {
    // A port that was free a moment ago.
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let output = regain(&["probe", &free.to_string()]).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(String::from_utf8(output.stderr).unwrap().trim_end().lines().count(), 1);
}

#[test]
fn the_demo_without_a_display_plays_the_journey_and_writes_every_page() {
    let folder = tempfile::tempdir().unwrap();
    let pictures = folder.path().join("pictures");
    let mut command = regain(&["--demo", "--pictures"]);
    command.arg(&pictures).env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").env_remove("WAYLAND_SOCKET");
    let output = command.env("REGAIN_HOME", folder.path()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let names: Vec<String> =
        std::fs::read_dir(pictures).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    for page in
        ["find", "method", "privacy", "request", "send", "mailbox", "wait", "code", "password", "setting", "done"]
    {
        for look in ["light-100", "dark-100", "light-200", "dark-200"] {
            assert!(
                names.iter().any(|name| name.ends_with(&format!("-{page}-{look}.png"))),
                "{page} {look}: {names:?}"
            );
        }
    }
    let log = std::fs::read_to_string(folder.path().join("log/regain.log")).unwrap();
    assert!(log.contains("Regain starts") && !log.contains('@'), "{log}");
}

#[test]
fn without_a_display_the_window_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let mut command = regain(&[]);
    command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").env_remove("WAYLAND_SOCKET");
    let output = command.env("REGAIN_HOME", folder.path()).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(String::from_utf8(output.stderr).unwrap().trim_end().lines().count(), 1);
}
