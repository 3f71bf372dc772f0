//! The program itself, without a window: the subcommands beside the rehearsal, and wrong arguments.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Output, Stdio};

use serde_json::Value;

use crate::camera_client::tls::flipping;
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
    // Its page is not passed without any protection: it is opened directly, as in the window.
    for arguments in [vec!["relay", &address], vec!["relay", &address, "--json"]] {
        let output = regain(&arguments).output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), output.stdout.len()), (Some(1), 0), "{said}");
        assert!(said.contains("old kind of protection") && said.contains(&format!("{address}/")), "{said}");
    }
}

/// A certificate at each connection is another one: somebody may stand in between, and this is said.
#[test]
fn a_certificate_that_changes_is_told() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let port = runtime.block_on(flipping());
    let address = format!("https://127.0.0.1:{port}");
    let output = regain(&["probe", &address]).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!((output.status.code(), output.stdout.len()), (Some(1), 0), "{said}");
    assert!(said.contains("another certificate from one question to the next"), "{said}");
}

/// Code and password pass through here: nothing of them comes into a core dump, also not into one that another program takes.
#[cfg(target_os = "linux")]
#[test]
fn the_relay_leaves_no_core_dump() {
    let camera = Simulated::start(&[]);
    let address = format!("127.0.0.1:{}", camera.1["http_port"]);
    let mut relay = regain(&["relay", &address, "--json"]).stdout(Stdio::piped()).spawn().unwrap();
    let mut ready = String::new();
    BufReader::new(relay.stdout.take().unwrap()).read_line(&mut ready).unwrap();
    let limits = std::fs::read_to_string(format!("/proc/{}/limits", relay.id())).unwrap();
    relay.kill().unwrap();
    relay.wait().unwrap();
    let core = limits.lines().find_map(|line| line.strip_prefix("Max core file size")).unwrap();
    assert_eq!(core.split_whitespace().take(2).collect::<Vec<_>>(), ["1", "1"], "{ready}");
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

/// Takes a connection, reads a request, and answers with these bytes.
fn answering(bytes: &'static [u8]) -> String {
    use std::io::{Read as _, Write as _};
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    std::thread::spawn(move || {
        for connection in listener.incoming() {
            let mut connection = connection.unwrap();
            if connection.read(&mut [0; 4096]).is_ok() {
                connection.write_all(bytes).ok();
            }
        }
    });
    address
}

#[test]
fn an_answer_that_breaks_off_is_not_told_as_nobody() {
    let halves: [&[u8]; 4] = [
        b"",
        b"HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\n<ActivateStatus><Acti",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n40\r\n<ActivateStatus>",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<Acti\r\n",
    ];
    for half in halves {
        let output = regain(&["probe", &answering(half)]).output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1));
        assert!(said.contains("breaks off") && !said.contains("power"), "{said}");
    }
}

#[test]
fn what_a_device_says_of_itself_does_not_steer_the_terminal() {
    let body = "<DeviceInfo><model>DS-2CD&#27;[31m\u{9b}2J\u{202e}\u{200b}&#10;All is well&#7;</model></DeviceInfo>";
    let answer = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: application/xml\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}\
         ",
        body.len()
    );
    let answer = answer.replace("</model>", "</model><userCheck/>").replace(
        &format!("Content-Length: {}", body.len()),
        &format!("Content-Length: {}", body.len() + "<userCheck/>".len()),
    );
    let output = regain(&["probe", &answering(answer.leak().as_bytes())]).output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success() && said.contains("It is a DS-2CD[31m2J All is well."), "{said:?}");
    assert!(!said.chars().any(|c| c != '\n' && (c.is_control() || ('\u{200b}'..='\u{202e}').contains(&c))), "{said:?}");
}

/// What the system gives no more of is no matter of the data folder.
#[cfg(unix)]
#[test]
fn a_system_that_gives_nothing_more_is_told_as_that() {
    let shell = std::process::Command::new("sh")
        .args(["-c", "ulimit -n 4 && exec \"$0\" find", env!("CARGO_BIN_EXE_regain")])
        .output()
        .unwrap();
    let said = String::from_utf8(shell.stderr).unwrap();
    let told = regain::text::cli_no_threads("\n");
    assert_eq!(shell.status.code(), Some(1), "{said}");
    assert!(told.split('\n').all(|part| said.contains(part)), "{said}");
}
