//! The network of the bench: this process in a namespace of its own, the cameras in another one, and a cable between them.
//! Nothing in it reaches any real network, and it is gone with the last process.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use serde_json::{Value, json};

/// How many cameras answer, how soon, and over what.
#[derive(Clone, Copy)]
pub struct Pace {
    pub count: usize,
    /// Each waits for a time of its own, this many milliseconds at most.
    pub spread: u32,
    /// What the slowest cable on the way carries.
    pub megabits: u32,
}

/// A command that runs in a network namespace of its own, where one may be made.
fn apart(script: &str) -> Command {
    let mut command = Command::new("unshare");
    command.args(["--map-root-user", "--net", "sh", "-c", script, "sh"]);
    command
}

/// This program in a namespace of its own, in a role.
pub fn itself_apart(role: &str) -> Command {
    // Each camera has two sockets.
    let mut command = apart("ulimit -n 8192; ip link set lo up; exec \"$@\"");
    command.arg(std::env::current_exe().expect("this program")).arg(role);
    command
}

/// Why there can be no network of its own here.
pub fn unavailable() -> Option<&'static str> {
    if !cfg!(target_os = "linux") {
        return Some("network namespaces are of Linux");
    }
    let script = "ip link set lo up && ip link add eth0 type veth peer name eth1";
    let works = apart(script).stderr(Stdio::null()).status().is_ok_and(|status| status.success());
    (!works).then_some("unshare or ip is missing, or may not make a network")
}

/// The process that is the cameras. It ends when this is dropped.
pub struct Cameras {
    child: Child,
    orders: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl Cameras {
    /// Starts them, at the other end of a cable to here.
    pub fn start() -> Self {
        let mut command = Command::new("unshare");
        command.arg("--net").arg(std::env::current_exe().expect("this program")).arg("cameras");
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("cameras");
        let orders = child.stdin.take().expect("their orders");
        let answers = BufReader::new(child.stdout.take().expect("their answers"));
        let mut cameras = Self { child, orders, answers };
        cameras.hear();
        let number = cameras.child.id().to_string();
        for arguments in [
            &["link", "add", "eth0", "type", "veth", "peer", "name", "eth1"][..],
            &["link", "set", "eth1", "netns", &number],
            &["addr", "add", "10.77.0.1/16", "dev", "eth0"],
            &["link", "set", "eth0", "up"],
            // Programs that name no adapter need a way for the group.
            &["route", "add", "239.0.0.0/8", "dev", "eth0"],
        ] {
            assert!(Command::new("ip").args(arguments).status().expect("ip").success(), "ip {arguments:?}");
        }
        cameras.order(&json!({ "is": "connected" }));
        cameras
    }

    fn hear(&mut self) -> Value {
        let mut line = String::new();
        self.answers.read_line(&mut line).expect("the cameras answer");
        serde_json::from_str(&line).expect("their answer")
    }

    fn order(&mut self, order: &Value) -> Value {
        writeln!(self.orders, "{order}").expect("the cameras hear");
        self.hear()
    }

    /// From now on they answer at this pace, as if nobody had ever asked.
    pub fn begin(&mut self, pace: Pace) {
        self.order(&json!({ "count": pace.count, "spread": pace.spread, "megabits": pace.megabits }));
    }

    /// How many answers they have sent, and for each search when each camera answered first.
    pub fn sent(&mut self) -> (u64, [Vec<Option<f64>>; 2]) {
        let told = self.order(&json!({}));
        let first = serde_json::from_value(told["first"].clone()).expect("times");
        (told["answers"].as_u64().expect("a number"), first)
    }
}

impl Drop for Cameras {
    fn drop(&mut self) {
        if let Err(error) = self.child.kill().and_then(|()| self.child.wait()) {
            eprintln!("the cameras did not end: {error}");
        }
    }
}

/// How many datagrams found no room in the buffer of their socket, in this namespace so far.
pub fn dropped() -> u64 {
    let text = std::fs::read_to_string("/proc/net/snmp").expect("what Linux counts");
    let mut lines = text.lines().filter_map(|line| line.strip_prefix("Udp: ")).map(str::split_whitespace);
    let (names, values) = (lines.next().expect("names"), lines.next().expect("values"));
    let dropped = names.zip(values).find(|(name, _)| *name == "RcvbufErrors");
    dropped.and_then(|(_, value)| value.parse().ok()).expect("RcvbufErrors")
}
