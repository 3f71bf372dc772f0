//! `regain simulate` as a program: what it says first, and what it says when it cannot start.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use serde_json::Value;

/// Ends the program with the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

fn lines(arguments: &[&str], count: usize) -> (Running, Vec<Value>) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_regain"));
    let mut child = command.arg("simulate").args(arguments).stdout(Stdio::piped()).spawn().unwrap();
    let out = BufReader::new(child.stdout.take().unwrap());
    let running = Running(child);
    let lines = out.lines().take(count).map(|line| serde_json::from_str(&line.unwrap()).unwrap());
    let lines = lines.collect();
    (running, lines)
}

#[test]
fn one_camera_says_that_it_is_ready() {
    let (_running, lines) = lines(&["--json"], 1);
    let ready = &lines[0];
    assert_eq!(
        (&ready["event"], &ready["count"], &ready["address"]),
        (&"ready".into(), &1.into(), &"127.0.0.1".into())
    );
    assert!(ready["http_port"].as_u64().unwrap() > 0 && ready["password"].as_str().unwrap().starts_with("Old-"));
    assert_eq!((&ready["sadp_port"], &ready["onvif_port"]), (&Value::Null, &Value::Null));
}

#[test]
#[cfg_attr(not(target_os = "linux"), ignore = "this system has one loopback address only")]
fn a_row_introduces_every_camera_after_it_is_ready() {
    let (_running, lines) = lines(&["--json", "--bind", "127.0.25.9", "--count", "12", "--onvif"], 13);
    let ready = &lines[0];
    assert_eq!((&ready["event"], &ready["count"]), (&"ready".into(), &12.into()));
    assert_eq!((&ready["sadp_port"], &ready["onvif_port"]), (&37020.into(), &3702.into()));
    assert_eq!((&ready["address"], &ready["http_port"]), (&lines[1]["address"], &lines[1]["http_port"]));
    for (place, camera) in lines[1..].iter().enumerate() {
        assert_eq!(camera["event"], "camera");
        assert_eq!(camera["address"], format!("127.0.25.{}", 9 + place));
        assert_eq!(camera["activated"], place != 5, "{camera}");
        for name in ["serial", "mac", "model"] {
            assert!(camera[name].is_string() && camera[name] != lines[1 + (place + 1) % 12][name], "{name}: {camera}");
        }
    }
}

#[cfg(unix)]
#[test]
fn too_few_open_files_are_one_sentence() {
    let program = env!("CARGO_BIN_EXE_regain");
    let script = "ulimit -n 40 && exec \"$0\" simulate --bind 127.0.26.1 --count 60";
    let output = Command::new("sh").args(["-c", script, program]).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let sentence = String::from_utf8(output.stderr).unwrap();
    if cfg!(target_os = "linux") {
        assert!(sentence.contains("ulimit -n"), "{sentence}");
    }
    assert!(sentence.trim_end().ends_with('.') && sentence.lines().count() == 1, "{sentence}");
    assert!(output.stdout.is_empty());
}
