//! The programs that ask the same network: our search, a bare socket that only hears, and what others wrote. Each runs in a
//! process of its own and says when it knew of which camera, what that took of a processor, and how much memory.

use std::net::{SocketAddr, UdpSocket};
use std::process::{Command, Stdio};
use std::time::Duration;

use regain::camera::discovery::{Interfaces, Search, search};
use regain::domain::FoundCamera;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use tokio::runtime::{Builder, Runtime};

use super::{now, others};

/// How long each listens.
const LISTEN: Duration = Duration::from_secs(5);

/// What a program said. Times are in milliseconds of the time of day.
#[derive(Deserialize, Serialize)]
pub struct Said {
    pub began: f64,
    /// The hardware address of each camera that it told of, as often as it did.
    pub found: Vec<(String, f64)>,
    pub cpu_ms: f64,
    pub peak_mb: f64,
}

/// The two searches.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Sadp,
    WsDiscovery,
    /// As the product searches.
    Both,
}

impl Kind {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Sadp => "SADP",
            Self::WsDiscovery => "WS-Discovery",
            Self::Both => "both searches",
        }
    }

    fn named(name: &str) -> Self {
        [Self::Sadp, Self::WsDiscovery].into_iter().find(|kind| kind.name() == name).unwrap_or(Self::Both)
    }

    /// Our search of this kind alone.
    pub fn search(self) -> Search {
        let usual = Search { interfaces: Interfaces::Usable, listen: LISTEN, ..Search::default() };
        match self {
            Self::Sadp => Search { ws_discovery_port: None, ..usual },
            // Nobody listens on that port.
            Self::WsDiscovery => Search { sadp_port: 9, ..usual },
            Self::Both => usual,
        }
    }

    /// The question of a bare socket, and where it goes.
    fn question(self) -> (&'static str, SocketAddr) {
        match self {
            Self::Sadp | Self::Both => (
                "<?xml version=\"1.0\" encoding=\"utf-8\"?><Probe><Uuid>13A888A9-F1B1-4020-AE9F-05607682D23B</Uuid>\
                <Types>inquiry</Types></Probe>",
                ([239, 255, 255, 250], 37020).into(),
            ),
            Self::WsDiscovery => (
                "<e:Envelope xmlns:e=\"http://www.w3.org/2003/05/soap-envelope\"><e:Header><a:MessageID \
                xmlns:a=\"http://schemas.xmlsoap.org/ws/2004/08/addressing\">urn:uuid:1</a:MessageID></e:Header><e:Body>\
                <d:Probe xmlns:d=\"http://schemas.xmlsoap.org/ws/2005/04/discovery\"/></e:Body></e:Envelope>",
                ([239, 255, 255, 250], 3702).into(),
            ),
        }
    }
}

/// A runtime as the engine has it.
pub fn runtime() -> Runtime {
    Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime")
}

/// This process is our search. What it tells is brought into rows as the list does it, once it is over: in the product that is
/// the work of another thread.
pub fn ours(kind: &str) {
    let wanted = Kind::named(kind).search();
    let (runtime, began, cpu) = (runtime(), now(), cpu_ms());
    let told = runtime.block_on(runtime.spawn(async move {
        let mut told = Vec::new();
        search(wanted, |found| told.push((found, now()))).await;
        told
    }));
    let cpu_ms = cpu_ms() - cpu;
    let mut rows: Vec<(FoundCamera, f64)> = Vec::new();
    for (found, at) in told.expect("a search") {
        match FoundCamera::position(rows.iter().map(|(camera, _)| camera), &found) {
            Some(row) => rows[row].0.learn(found),
            None => rows.push((found, at)),
        }
    }
    let found = rows.into_iter().map(|(camera, at)| (camera.mac.expect("a hardware address"), at)).collect();
    say(&Said { began, found, cpu_ms, peak_mb: peak_mb() });
}

/// When a bare socket that asks once has heard an answer.
pub fn ask_alone(kind: Kind) -> f64 {
    let (socket, mut datagram) = (asked(kind), vec![0; 65_536]);
    socket.recv_from(&mut datagram).expect("an answer");
    now()
}

/// A bare socket that has asked.
fn asked(kind: Kind) -> UdpSocket {
    let socket = UdpSocket::bind("10.77.0.1:0").expect("a socket");
    let (question, to) = kind.question();
    socket.send_to(question.as_bytes(), to).expect("the question is sent");
    socket.set_read_timeout(Some(Duration::from_secs(2))).expect("a time limit");
    socket
}

/// This process is a bare socket: it asks once, and hears.
pub fn bare(kind: &str) {
    let (began, cpu) = (now(), cpu_ms());
    let socket = asked(Kind::named(kind));
    let (mut heard, mut datagram) = (Vec::new(), vec![0; 65_536]);
    while let Ok((length, from)) = socket.recv_from(&mut datagram) {
        heard.push((datagram[..length].to_vec(), from, now()));
    }
    let cpu_ms = cpu_ms() - cpu;
    // Which one it was is told by its address.
    let mac = |from: SocketAddr| {
        let SocketAddr::V4(from) = from else { panic!("an address of IPv6") };
        let [_, _, third, fourth] = from.ip().octets();
        super::cameras::mac((usize::from(third) - 4) * 250 + usize::from(fourth) - 1)
    };
    let found = heard.iter().map(|(_, from, at)| (mac(*from), *at)).collect();
    say(&Said { began, found, cpu_ms, peak_mb: peak_mb() });
}

fn say(said: &Said) {
    println!("{}", serde_json::to_string(said).expect("words"));
}

/// What all threads of this process have taken of a processor.
fn cpu_ms() -> f64 {
    let threads = std::fs::read_dir("/proc/self/task").expect("the threads").flatten();
    let nanoseconds = threads.filter_map(|thread| {
        let text = std::fs::read_to_string(thread.path().join("schedstat")).ok()?;
        text.split_whitespace().next()?.parse::<f64>().ok()
    });
    nanoseconds.sum::<f64>() / 1e6
}

/// The most memory that this process has had.
fn peak_mb() -> f64 {
    let text = std::fs::read_to_string("/proc/self/status").expect("the status");
    let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("the peak");
    line.trim().trim_end_matches(" kB").parse::<f64>().expect("a number") / 1024.0
}

/// A program that asks, and its name.
pub struct Program {
    pub name: &'static str,
    command: Box<dyn Fn(Kind) -> Command>,
}

impl Program {
    fn itself(name: &'static str, role: &'static str) -> Self {
        let command = move |kind: Kind| {
            let mut command = Command::new(std::env::current_exe().expect("this program"));
            command.args([role, kind.name()]);
            command
        };
        Self { name, command: Box::new(command) }
    }

    pub fn ours() -> Self {
        Self::itself("Regain", "ours")
    }

    pub fn bare() -> Self {
        Self::itself("a bare socket", "bare")
    }

    /// What others wrote for one of the searches, as far as it is there.
    pub fn peers(kind: Kind) -> Vec<Self> {
        // What could not be installed was told of before.
        let place = |kind| Some(others::tools().join(kind)).filter(|place| place.join("installed").is_file());
        let python = place("python").map(|place| place.join("bin/python3"));
        let node = place("node");
        let by_python = |name, text: &'static str| {
            let python = python.clone()?;
            let command = move |_| {
                let mut command = Command::new(&python);
                command.args(["-c", text]);
                command
            };
            Some(Self { name, command: Box::new(command) })
        };
        let by_node = |name, text: &'static str| {
            let place = node.clone()?;
            let command = move |_| {
                let mut command = Command::new("node");
                command.args(["-e", text]).current_dir(&place);
                command
            };
            Some(Self { name, command: Box::new(command) })
        };
        let peers = match kind {
            Kind::Sadp => vec![by_python("hiktools", include_str!("hiktools.py"))],
            Kind::WsDiscovery => {
                vec![
                    by_python("WSDiscovery", include_str!("wsdiscovery.py")),
                    by_node("onvif", include_str!("onvif.js")),
                ]
            }
            Kind::Both => Vec::new(),
        };
        peers.into_iter().flatten().collect()
    }

    /// Lets it search. An error: what it said in place of that.
    pub fn run(&self, kind: Kind) -> Result<Said, String> {
        let output = (self.command)(kind).stderr(Stdio::piped()).output().map_err(|error| error.to_string())?;
        let last = String::from_utf8_lossy(&output.stdout).lines().last().unwrap_or_default().to_owned();
        let said = serde_json::from_str::<Value>(&last).and_then(serde_json::from_value);
        said.map_err(|_| String::from_utf8_lossy(&output.stderr).lines().last().unwrap_or("silence").to_owned())
    }
}
