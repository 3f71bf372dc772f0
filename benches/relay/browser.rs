//! A connection to a camera or to the relay, that is kept and asked as a browser does.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::thread;
use std::time::{Duration, Instant};

use super::camera::{DOWNLOAD, PIECES, Pieces, Stream, UPLOAD, UPLOADED, piece};

/// How long nothing may come.
const PATIENCE: Duration = Duration::from_secs(20);

/// Where a browser asks, and as whom.
#[derive(Clone)]
pub struct Place {
    address: SocketAddr,
    cookie: String,
}

impl Place {
    pub fn at(address: SocketAddr) -> Self {
        Self { address, cookie: String::new() }
    }

    /// Follows a link of the relay.
    pub fn by(link: &str) -> Self {
        let (authority, path) = link.trim_start_matches("http://").split_once('/').expect("a path");
        let place = Self::at(authority.parse().expect("an address"));
        let (_, head) = Line::to(&place).ask(&format!("/{path}"));
        let cookie = head.lines().find_map(|line| line.strip_prefix("Set-Cookie: ")?.split(';').next());
        Self { cookie: format!("Cookie: {}\r\n", cookie.expect("a cookie")), ..place }
    }
}

/// A connection that is kept.
pub struct Line {
    stream: BufReader<TcpStream>,
    place: Place,
}

impl Line {
    pub fn to(place: &Place) -> Self {
        let stream = TcpStream::connect(place.address).expect("a connection");
        stream.set_nodelay(true).expect("a connection");
        stream.set_read_timeout(Some(PATIENCE)).expect("a connection");
        Self { stream: BufReader::with_capacity(64 << 10, stream), place: place.clone() }
    }

    fn send(&mut self, method: &str, path: &str, length: usize) {
        let Place { address, cookie } = &self.place;
        let length = if length == 0 { String::new() } else { format!("Content-Length: {length}\r\n") };
        let request = format!("{method} {path} HTTP/1.1\r\nHost: {address}\r\n{cookie}{length}\r\n");
        self.stream.get_mut().write_all(request.as_bytes()).expect("an open connection");
    }

    /// The head of a reply, and the length of its body if it has one.
    fn head(&mut self) -> (String, usize) {
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
        assert!(head.starts_with("HTTP/1.1 200"), "{head}");
        (head, length)
    }

    /// One request: how long it took, and the head of its reply.
    pub fn ask(&mut self, path: &str) -> (Duration, String) {
        let began = Instant::now();
        self.send("GET", path, 0);
        let (head, length) = self.head();
        self.stream.read_exact(&mut vec![0; length]).expect("a body");
        (began.elapsed(), head)
    }

    /// How long until the first byte of a stream has come.
    pub fn first_byte(&mut self, stream: Stream) -> Duration {
        let began = Instant::now();
        self.send("GET", stream.path, 0);
        self.head();
        assert!(!self.stream.fill_buf().expect("a stream").is_empty(), "it hung up");
        began.elapsed()
    }

    /// How long each piece of a stream was on its way.
    pub fn pieces(&mut self, stream: Stream) -> Vec<Duration> {
        self.send("GET", stream.path, 0);
        self.head();
        let mut pieces = Pieces::default();
        while pieces.took.len() < PIECES {
            let bytes = self.stream.fill_buf().expect("a stream");
            assert!(!bytes.is_empty(), "it hung up");
            pieces.hear(bytes);
            let length = bytes.len();
            self.stream.consume(length);
        }
        pieces.took
    }

    /// How long a download takes whose browser reads nothing at first, for so long.
    pub fn download(&mut self, pause: Duration) -> Duration {
        let began = Instant::now();
        self.send("GET", "/download", 0);
        thread::sleep(pause);
        let (_, mut left) = self.head();
        assert_eq!(left, DOWNLOAD);
        while left > 0 {
            let read = self.stream.fill_buf().expect("a body").len();
            assert!(read > 0, "it hung up");
            self.stream.consume(read);
            left -= read;
        }
        began.elapsed()
    }

    /// How long an upload takes, and how long each of its pieces was on its way. `every`: when the next one is sent.
    pub fn upload(&mut self, length: usize, every: Duration) -> (Duration, Vec<Duration>) {
        let began = Instant::now();
        self.send("POST", "/upload", length);
        for _ in 0..length / UPLOADED {
            self.stream.get_mut().write_all(&piece(UPLOADED)).expect("an open connection");
            thread::sleep(every);
        }
        let (_, length) = self.head();
        let mut said = vec![0; length];
        self.stream.read_exact(&mut said).expect("a body");
        let took: Vec<u64> = serde_json::from_slice(&said).expect("times");
        (began.elapsed(), took.into_iter().map(Duration::from_nanos).collect())
    }

    /// As much as a firmware, as fast as it goes.
    pub fn upload_all(&mut self) -> Duration {
        self.upload(UPLOAD, Duration::ZERO).0
    }
}
