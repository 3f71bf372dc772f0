//! The camera's own page, passed through: what goes through unchanged, what is read along, and who does not get in.

mod attacks;
pub mod browser;
pub mod camera;
mod fronts;
mod held;
mod lost;
#[cfg(target_os = "linux")]
mod memory;
mod passing;
mod streams;

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use regain::domain::Transport;
use regain::relay::{Observation, Relay, Verdict, Words};

/// A relay with a runtime of its own, and a browser that came by the link.
pub struct Open {
    relay: Option<Relay>,
    runtime: tokio::runtime::Runtime,
    seen: Receiver<Observation>,
    address: SocketAddr,
    cookie: String,
}

/// What came back.
pub struct Reply {
    pub status: u16,
    head: String,
    pub body: Vec<u8>,
}

impl Reply {
    /// The values of a header.
    fn all(&self, name: &str) -> Vec<&str> {
        let lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.filter(|(told, _)| told.eq_ignore_ascii_case(name)).map(|(_, value)| value).collect()
    }
}

impl Open {
    pub fn to(camera: SocketAddr) -> Self {
        Self::on(Transport::Plain { port: camera.port() })
    }

    fn on(transport: Transport) -> Self {
        Self::with(transport, || std::future::ready(Verdict::Passes))
    }

    /// A relay that holds resets back until this is ready.
    fn holding<N: Future<Output = Verdict> + Send + 'static>(
        camera: SocketAddr,
        noted: impl Fn() -> N + Send + Sync + 'static,
    ) -> Self {
        Self::with(Transport::Plain { port: camera.port() }, noted)
    }

    fn with<N: Future<Output = Verdict> + Send + 'static>(
        transport: Transport,
        noted: impl Fn() -> N + Send + Sync + 'static,
    ) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let (tell, seen) = channel();
        let tell = Arc::new(std::sync::Mutex::new(tell));
        let words =
            ["opening", "refused", "unreachable", "elsewhere", "lost", "other camera", "outdated"].map(str::to_owned);
        let [opening, refused, unreachable, elsewhere, lost, other_camera, outdated] = words;
        let words = Words { opening, refused, unreachable, elsewhere, lost, other_camera, outdated };
        let tell = move |observation| drop(tell.lock().unwrap().send(observation));
        let relay = runtime.block_on(Relay::holding("127.0.0.1", transport, words, tell, noted)).unwrap();
        let link = relay.link();
        let (authority, path) = link.strip_prefix("http://").unwrap().split_at(link.find("/regain").unwrap() - 7);
        let address: SocketAddr = authority.parse().unwrap();
        let mut open = Self { relay: Some(relay), runtime, seen, address, cookie: String::new() };
        let welcome = open.ask(&format!("GET {path} HTTP/1.1\r\n\r\n"));
        open.cookie = welcome.all("set-cookie")[0].split(';').next().unwrap().to_owned();
        assert!(matches!(open.sees(), Observation::Opened));
        open
    }

    pub fn sees(&self) -> Observation {
        self.seen.recv_timeout(Duration::from_secs(30)).expect("something to see")
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
        stream
    }

    /// A request as our own browser would send it: `Host` and the cookie are put into its head.
    fn request(&self, raw: &str) -> String {
        let (line, rest) = raw.split_once("\r\n").unwrap();
        let cookie = if self.cookie.is_empty() { String::new() } else { format!("Cookie: {}\r\n", self.cookie) };
        format!("{line}\r\nHost: {}\r\n{cookie}{rest}", self.address)
    }

    pub fn ask(&self, raw: &str) -> Reply {
        self.ask_as(&self.request(raw))
    }

    /// Sends bytes as they are, over a connection of its own.
    fn ask_as(&self, raw: &str) -> Reply {
        let mut stream = self.connect();
        stream.write_all(raw.as_bytes()).unwrap();
        read_reply(&mut stream, raw.starts_with("HEAD"))
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        let _inside = self.runtime.enter();
        self.relay = None;
    }
}

/// Reads one reply, whatever frames its body.
fn read_reply(stream: &mut TcpStream, is_head: bool) -> Reply {
    let head = String::from_utf8(crate::bench::read_head(stream)).unwrap();
    let status = head.split(' ').nth(1).unwrap_or_default().parse().unwrap_or_default();
    let mut reply = Reply { status, head, body: Vec::new() };
    if is_head || matches!(status, 204 | 304) {
        return reply;
    }
    if let Some(length) = reply.all("content-length").first() {
        let mut body = vec![0; length.parse().unwrap()];
        stream.read_exact(&mut body).unwrap();
        reply.body = body;
    } else if reply.all("transfer-encoding") == ["chunked"] {
        loop {
            let mut line = Vec::new();
            while !line.ends_with(b"\r\n") {
                let mut byte = [0];
                stream.read_exact(&mut byte).unwrap();
                line.push(byte[0]);
            }
            let length = usize::from_str_radix(std::str::from_utf8(&line).unwrap().trim(), 16).unwrap();
            let mut chunk = vec![0; length + 2];
            stream.read_exact(&mut chunk).unwrap();
            if length == 0 {
                break;
            }
            reply.body.extend_from_slice(&chunk[..length]);
        }
    } else {
        stream.read_to_end(&mut reply.body).unwrap();
    }
    reply
}
