//! How much longer a request takes through the relay than without it, on loopback. Run by `cargo bench -p regain-benches --bench relay`; exit
//! code 1 when the budget is broken.
#![expect(clippy::print_stdout, clippy::expect_used, reason = "a benchmark prints, and stops when it cannot go on")]

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use regain::domain::Transport;
use regain::mail::install_tls;
use regain::relay::{Relay, Words};
use regain::simulator::{Settings, Simulator};

/// What the relay may add to one request.
const ADDED: Duration = Duration::from_millis(1);

/// How often each request is measured.
const TIMES: usize = 1000;

/// What only passes, what is read along, and a larger file.
const PATHS: [&str; 3] = ["/SDK/activateStatus", "/ISAPI/Security/email/qrCode?format=json", "/doc/script/cipher.js"];

fn main() -> ExitCode {
    install_tls();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    let runtime = runtime.expect("a runtime");
    let settings = Settings { https_port: Some(0), ..Settings::default() };
    let camera = runtime.block_on(Simulator::start(settings)).expect("a camera");
    let plain = camera.camera_address();
    let secure = Transport::Tls { port: camera.https_port().expect("a port"), pin: None };
    let mut is_within = true;
    for (name, transport) in [("HTTP", Transport::Plain { port: plain.port() }), ("HTTPS", secure)] {
        let [opening, refused, unreachable, elsewhere, lost] = ["", "", "", "", ""].map(str::to_owned);
        let words = Words { opening, refused, unreachable, elsewhere, lost, outdated: "outdated".to_owned() };
        let relay = runtime.block_on(Relay::start("127.0.0.1", transport, words, |_| ())).expect("a relay");
        let (mut direct, mut relayed) = (Line::to(plain), Line::by(&relay.link()));
        for path in PATHS {
            let took = [direct.median(path), relayed.median(path)];
            let added = took[1].saturating_sub(took[0]);
            println!(
                "{path}: {:.0?} without the relay, {added:.0?} more through it to {name}, budget {ADDED:.0?}",
                took[0]
            );
            is_within &= added <= ADDED;
        }
        let _inside = runtime.enter();
        drop(relay);
    }
    if is_within { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// A connection that is kept, as a browser keeps it.
struct Line {
    stream: BufReader<TcpStream>,
    address: SocketAddr,
    cookie: String,
}

impl Line {
    fn to(address: SocketAddr) -> Self {
        let stream = TcpStream::connect(address).expect("a connection");
        stream.set_nodelay(true).expect("a connection");
        Self { stream: BufReader::new(stream), address, cookie: String::new() }
    }

    /// Follows a link of the relay.
    fn by(link: &str) -> Self {
        let (authority, path) = link.trim_start_matches("http://").split_once('/').expect("a path");
        let mut line = Self::to(authority.parse().expect("an address"));
        let (_, head) = line.ask(&format!("/{path}"));
        let cookie = head.lines().find_map(|line| line.strip_prefix("Set-Cookie: ")?.split(';').next());
        line.cookie = format!("Cookie: {}\r\n", cookie.expect("a cookie"));
        line
    }

    /// One request; how long it took, and the head of its reply.
    fn ask(&mut self, path: &str) -> (Duration, String) {
        let request = format!("GET {path} HTTP/1.1\r\nHost: {}\r\n{}\r\n", self.address, self.cookie);
        let began = Instant::now();
        self.stream.get_mut().write_all(request.as_bytes()).expect("an open connection");
        let (mut head, mut length) = (String::new(), 0);
        while !head.ends_with("\r\n\r\n") {
            let start = head.len();
            assert!(self.stream.read_line(&mut head).expect("a head") > 0, "it hung up");
            if let Some((name, value)) = head[start..].split_once(':')
                && name.eq_ignore_ascii_case("content-length")
            {
                length = value.trim().parse().expect("a length");
            }
        }
        self.stream.read_exact(&mut vec![0; length]).expect("a body");
        let took = began.elapsed();
        assert!(head.starts_with("HTTP/1.1 200"), "{head}");
        (took, head)
    }

    fn median(&mut self, path: &str) -> Duration {
        let mut times: Vec<_> = (0..TIMES).map(|_| self.ask(path).0).collect();
        times.sort_unstable();
        times[TIMES / 2]
    }
}
