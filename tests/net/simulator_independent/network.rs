//! A network of its own: one adapter with an address to ask from and one for each camera.

pub use crate::skipped::skipped;
use std::path::Path;
use std::process::Command;
use std::sync::OnceLock;

/// Sets the network up and becomes the program. `$1` is how many cameras there are.
const NETWORK: &str = r#"
set -e
ip link set lo up
ip link add eth0 type veth peer name eth1
ip link set eth1 up
ip link set eth0 up
{
  echo addr add 10.9.0.1/16 dev eth0
  for n in $(seq "$1"); do echo "addr add 10.9.$((4 + n / 256)).$((n % 256))/16 dev eth0"; done
} | ip -batch -
ip route add 239.0.0.0/8 dev eth0
shift
exec timeout 90 "$@"
"#;

/// Starts the cameras, and ends them whatever happens. `ready` and `cameras` are what they said; `here` is where to ask
/// from.
const DRIVER: &str = r#"
import json, subprocess, sys
here = "10.9.0.1"
program, tools, count, *options = sys.argv[1:]
command = [program, "simulate", "--bind", "10.9.4.1", "--count", count, "--json", *options]
simulator = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
try:
    ready = json.loads(simulator.stdout.readline())
    assert ready["event"] == "ready" and ready["count"] == int(count), ready
    cameras = [json.loads(simulator.stdout.readline()) for _ in range(int(count))]
    assert all(camera["event"] == "camera" for camera in cameras), cameras
    serials = {camera["serial"] for camera in cameras}
    addresses = {camera["address"] for camera in cameras}
    assert len(serials) == len(addresses) == int(count)
    exec(sys.stdin.read())
finally:
    simulator.kill()
    simulator.wait()
"#;

/// Plays a Python text beside so many cameras and gives what it prints. `None`: there can be no network here.
pub fn play(name: &str, count: u16, options: &[&str], python: &str, tools: &Path, text: &str) -> Option<String> {
    if let Some(why) = unavailable() {
        skipped(name, why);
        return None;
    }
    let mut script = tempfile::NamedTempFile::new().unwrap();
    std::io::Write::write_all(&mut script, text.as_bytes()).unwrap();
    let count = count.to_string();
    let output = namespace()
        .args(["sh", "-c", NETWORK, "sh", &count, python, "-c", DRIVER, env!("CARGO_BIN_EXE_regain")])
        .arg(tools)
        .arg(&count)
        .args(options)
        .stdin(script.reopen().unwrap())
        .output()
        .unwrap();
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{name}: {}\n{out}\n{err}", output.status);
    Some(out.into_owned())
}

/// A command that runs in a namespace, whoever we are.
fn namespace() -> Command {
    let mut command = Command::new("unshare");
    command.args(["--map-root-user", "--net"]);
    command
}

/// Why there can be no network of its own here.
fn unavailable() -> Option<&'static str> {
    static WHY: OnceLock<Option<&'static str>> = OnceLock::new();
    *WHY.get_or_init(|| {
        if !cfg!(target_os = "linux") {
            return Some("network namespaces are of Linux");
        }
        let tried = namespace().args(["sh", "-c", NETWORK, "sh", "1", "python3", "-c", ""]).output();
        let works = tried.is_ok_and(|tried| tried.status.success());
        (!works).then_some("unshare, ip or python3 is missing, or may not make a network")
    })
}
