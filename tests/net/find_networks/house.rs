//! Small networks of this machine's own: namespaces with cables between them. Nothing in them reaches any real network.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, Command, Output, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::skipped::skipped;

static NUMBER: AtomicU32 = AtomicU32::new(0);

/// A network namespace: one computer or camera. It goes when this is dropped.
pub struct Room(String);

impl Room {
    pub fn new() -> Self {
        let name = format!("regain{}n{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
        ip(&["netns", "add", &name]);
        ip(&["-n", &name, "link", "set", "lo", "up"]);
        Self(name)
    }

    /// A cable to another room: the adapter's name and address at both ends.
    pub fn cable(&self, adapter: &str, address: &str, other: &Self, other_address: &str) {
        let there = ["peer", "name", "eth0", "netns", &other.0];
        ip(&[&["link", "add", adapter, "netns", &self.0, "type", "veth"], there.as_slice()].concat());
        for (room, adapter, address) in [(self, adapter, address), (other, "eth0", other_address)] {
            room.ip(&["addr", "add", address, "dev", adapter]);
            room.ip(&["link", "set", adapter, "up"]);
        }
    }

    pub fn ip(&self, arguments: &[&str]) {
        ip(&[&["-n", &self.0], arguments].concat());
    }

    /// Many commands at once, a line for each.
    pub fn ip_batch(&self, lines: &str) {
        let mut command = self.command("ip");
        let mut child = command.args(["-batch", "-"]).stdin(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(lines.as_bytes()).unwrap();
        assert!(child.wait().unwrap().success());
    }

    pub fn command(&self, program: &str) -> Command {
        let mut command = Command::new("ip");
        command.args(["netns", "exec", &self.0, program]);
        command
    }

    /// Firewall rules for one hook, such as `input` with `udp dport > 0 drop`.
    pub fn firewall(&self, hook: &str, rule: &str) {
        for rules in [
            "add table inet t".to_owned(),
            format!("add chain inet t c {{ type filter hook {hook} priority 0; }}"),
            format!("add rule inet t c {rule}"),
        ] {
            succeed(self.command("nft").arg(rules));
        }
    }

    /// Runs the product's search here.
    pub fn find(&self, arguments: &[&str]) -> Search {
        let began = Instant::now();
        let mut command = self.command(env!("CARGO_BIN_EXE_regain"));
        let output = command.args(["find", "--json"]).args(arguments).output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        let cameras = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.success(), "{said}");
        Search { cameras, said, took: began.elapsed() }
    }

    /// Starts a camera or another program that is a few sockets.
    pub fn stand_in(&self, wanted: &Value) -> StandIn {
        StandIn::start(self.command("python3").args(["-c", include_str!("stand_in.py"), &wanted.to_string()]))
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        // On the way out of a failed test, the first failure is the one to see.
        Command::new("ip").args(["netns", "del", &self.0]).status().ok();
    }
}

/// What the product printed.
pub struct Search {
    pub cameras: Vec<Value>,
    pub said: String,
    pub took: Duration,
}

impl Search {
    /// The only camera of the list.
    #[track_caller]
    pub fn only(&self) -> &Value {
        assert_eq!(self.cameras.len(), 1, "{:?} {}", self.cameras, self.said);
        &self.cameras[0]
    }
}

/// A program in a room. It ends when this is dropped.
pub struct StandIn {
    child: Child,
    events: Arc<(Mutex<Vec<Value>>, Condvar)>,
}

impl StandIn {
    pub fn start(command: &mut Command) -> Self {
        let mut child = command.stdout(Stdio::piped()).stdin(Stdio::null()).spawn().unwrap();
        let events = Arc::new((Mutex::new(Vec::new()), Condvar::new()));
        let (lines, heard) = (BufReader::new(child.stdout.take().unwrap()), events.clone());
        std::thread::spawn(move || {
            for event in lines.lines().map_while(Result::ok).filter_map(|line| serde_json::from_str(&line).ok()) {
                heard.0.lock().unwrap().push(event);
                heard.1.notify_all();
            }
        });
        let program = Self { child, events };
        program.wait_for(|event| event["event"] == "ready");
        program
    }

    fn wait_for(&self, is_it: impl Fn(&Value) -> bool) {
        let events = self.events.0.lock().unwrap();
        let missing = |events: &mut Vec<Value>| !events.iter().any(&is_it);
        let (events, waited) = self.events.1.wait_timeout_while(events, Duration::from_secs(30), missing).unwrap();
        assert!(!waited.timed_out(), "it said only {events:?}");
    }

    /// Everything that it has said so far.
    pub fn events(&self) -> Vec<Value> {
        self.events.0.lock().unwrap().clone()
    }
}

impl Drop for StandIn {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

fn ip(arguments: &[&str]) {
    succeed(Command::new("ip").args(arguments));
}

#[track_caller]
fn succeed(command: &mut Command) {
    let Output { status, stderr, .. } = command.output().unwrap();
    assert!(status.success(), "{command:?}: {}", String::from_utf8_lossy(&stderr));
}

/// Whether rooms can be made here. `false`: the test has said that it is skipped.
pub fn can_build(test: &str) -> bool {
    let works = |program: &str, arguments: &[&str]| {
        let output = Command::new(program).args(arguments).output();
        output.is_ok_and(|output| output.status.success())
    };
    let probe = format!("regain{}probe{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
    let why = match () {
        () if !cfg!(target_os = "linux") => "network namespaces are Linux",
        () if !works("ip", &["netns", "add", &probe]) => "no iproute2, or not root",
        () if !works("ip", &["netns", "del", &probe]) => "namespaces stay behind",
        () if !works("nft", &["--version"]) => "no nftables",
        () if !works("python3", &["--version"]) => "no python3",
        () => return true,
    };
    skipped(test, why);
    false
}
