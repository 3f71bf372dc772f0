//! A camera's web server by hand, whose replies come piece by piece: each piece ends with the moment at which it was sent.
//! What it is sent, it reads the same way, and answers how long each piece took.

use std::io::{BufRead as _, BufReader, Read as _, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::LazyLock;
use std::thread;
use std::time::{Duration, Instant};

/// How many pieces a stream has.
pub const PIECES: usize = 200;
/// How long a download is, and an upload.
pub const DOWNLOAD: usize = 200 << 20;
pub const UPLOAD: usize = 50 << 20;
/// How long the pieces of an upload are.
pub const UPLOADED: usize = 64 << 10;

/// How long nothing may come.
const PATIENCE: Duration = Duration::from_secs(20);
const MARK: u8 = b'#';
/// A mark, nanoseconds, a mark.
const STAMP: usize = 20;

static BEGIN: LazyLock<Instant> = LazyLock::new(Instant::now);

/// One kind of reply in pieces.
#[derive(Clone, Copy)]
pub struct Stream {
    pub name: &'static str,
    pub path: &'static str,
    head: &'static str,
    is_chunked: bool,
    /// What stands before each piece.
    part: &'static str,
    size: usize,
    every: Duration,
}

pub const STREAMS: [Stream; 4] = [
    Stream {
        name: "chunked",
        path: "/chunked",
        head: "Content-Type: application/xml\r\nTransfer-Encoding: chunked\r\n",
        is_chunked: true,
        part: "",
        size: 1000,
        every: Duration::from_millis(5),
    },
    Stream {
        name: "with its length",
        path: "/length",
        head: "Content-Type: application/octet-stream\r\nContent-Length: 200000\r\n",
        is_chunked: false,
        part: "",
        size: 1000,
        every: Duration::from_millis(5),
    },
    Stream {
        name: "pictures without an end",
        path: "/pictures",
        head: "Content-Type: multipart/x-mixed-replace; boundary=b\r\nConnection: close\r\n",
        is_chunked: false,
        part: "--b\r\nContent-Type: image/jpeg\r\n\r\n",
        size: 30_000,
        every: Duration::from_millis(10),
    },
    Stream {
        name: "events without an end",
        path: "/events",
        head: "Content-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n",
        is_chunked: true,
        part: "data: ",
        size: 100,
        every: Duration::from_millis(5),
    },
];

/// A piece that says when it was made.
pub fn piece(size: usize) -> Vec<u8> {
    let mut piece = vec![b'.'; size - STAMP - 2];
    piece.extend(format!("#{:0width$}#", BEGIN.elapsed().as_nanos(), width = STAMP).bytes());
    piece
}

/// Reads pieces, however they are framed.
#[derive(Default)]
pub struct Pieces {
    rest: Vec<u8>,
    /// How long each piece was on its way.
    pub took: Vec<Duration>,
}

impl Pieces {
    pub fn hear(&mut self, bytes: &[u8]) {
        let now = BEGIN.elapsed();
        self.rest.extend_from_slice(bytes);
        while let Some(at) = self.rest.iter().position(|byte| *byte == MARK) {
            let Some(stamp) = self.rest.get(at + 1..at + 1 + STAMP) else { return };
            if self.rest.len() < at + STAMP + 2 {
                return;
            }
            let sent = std::str::from_utf8(stamp).ok().and_then(|stamp| stamp.parse().ok()).expect("a stamp");
            self.took.push(now.saturating_sub(Duration::from_nanos(sent)));
            self.rest.drain(..at + STAMP + 2);
        }
        self.rest.clear();
    }
}

/// A camera; it lives as long as the bench.
pub fn start() -> SocketAddr {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    let address = listener.local_addr().expect("its port");
    thread::spawn(move || {
        for connection in listener.incoming() {
            let connection = connection.expect("a connection");
            connection.set_nodelay(true).expect("a connection");
            connection.set_read_timeout(Some(PATIENCE)).expect("a connection");
            // Who was asked for a stream without an end is left in the middle of it.
            thread::spawn(move || answer(connection));
        }
    });
    address
}

fn answer(mut connection: TcpStream) -> std::io::Result<()> {
    let mut reader = BufReader::with_capacity(UPLOADED, connection.try_clone()?);
    loop {
        let (mut path, mut length, mut line) = (String::new(), 0, String::new());
        while line != "\r\n" {
            line.clear();
            if reader.read_line(&mut line)? == 0 {
                return Ok(());
            }
            if path.is_empty() {
                path = line.split(' ').nth(1).unwrap_or_default().to_owned();
            }
            if let Some((name, value)) = line.split_once(':')
                && name.eq_ignore_ascii_case("content-length")
            {
                length = value.trim().parse().expect("a length");
            }
        }
        match path.as_str() {
            "/download" => download(&mut connection)?,
            "/upload" => upload(&mut reader, &mut connection, length)?,
            _ => {
                let stream = STREAMS.into_iter().find(|stream| stream.path == path).expect("a stream");
                return pieces(stream, &mut connection);
            }
        }
    }
}

fn pieces(stream: Stream, connection: &mut impl Write) -> std::io::Result<()> {
    write!(connection, "HTTP/1.1 200 OK\r\n{}\r\n", stream.head)?;
    for _ in 0..PIECES {
        let mut written = Vec::with_capacity(stream.size + 64);
        if stream.is_chunked {
            written.extend(format!("{:x}\r\n", stream.size + stream.part.len()).bytes());
        }
        written.extend_from_slice(stream.part.as_bytes());
        written.extend(piece(stream.size));
        if stream.is_chunked {
            written.extend_from_slice(b"\r\n");
        }
        connection.write_all(&written)?;
        thread::sleep(stream.every);
    }
    if stream.is_chunked { connection.write_all(b"0\r\n\r\n") } else { Ok(()) }
}

fn download(connection: &mut impl Write) -> std::io::Result<()> {
    static PIECE: [u8; 64 << 10] = [7; 64 << 10];
    write!(connection, "HTTP/1.1 200 OK\r\nContent-Length: {DOWNLOAD}\r\n\r\n")?;
    (0..DOWNLOAD / PIECE.len()).try_for_each(|_| connection.write_all(&PIECE))
}

fn upload(reader: &mut BufReader<TcpStream>, connection: &mut impl Write, length: usize) -> std::io::Result<()> {
    let (mut pieces, mut come, mut bytes) = (Pieces::default(), 0, vec![0; UPLOADED]);
    while come < length {
        let part = bytes.len().min(length - come);
        let read = reader.read(&mut bytes[..part])?;
        if read == 0 {
            return Ok(());
        }
        pieces.hear(&bytes[..read]);
        come += read;
    }
    let took: Vec<u128> = pieces.took.iter().map(Duration::as_nanos).collect();
    let said = serde_json::to_string(&took)?;
    write!(connection, "HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{said}", said.len())
}
