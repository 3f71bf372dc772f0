//! A tiny HTTP server on loopback whose every reply is scripted, and which writes down every request.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use regain::camera::{Camera, Limits};
use regain::domain::Transport;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;

/// What was asked.
#[derive(Clone, Debug)]
pub struct Request {
    /// Method and target, such as `GET /SDK/activateStatus`.
    pub line: String,
    /// The headers as they came.
    pub head: String,
    /// The body.
    pub body: Vec<u8>,
}

impl Request {
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut lines = self.head.lines().filter_map(|line| line.split_once(':'));
        lines.find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
    }

    /// Whether the request is for this path, whatever the query.
    pub fn is(&self, method: &str, path: &str) -> bool {
        let line = self.line.split('?').next().unwrap_or_default();
        line == format!("{method} {path}")
    }
}

/// What happens to the connection.
pub enum Reply {
    /// These bytes, then the end.
    Bytes(Vec<u8>),
    /// These bytes, then the end without a goodbye: over TLS no `close_notify`.
    Abrupt(Vec<u8>),
    /// These bytes, then silence until the client gives up.
    Kept(Vec<u8>),
    /// The end without an answer.
    Drop,
    /// Silence until the client gives up.
    Hang,
}

/// A whole reply.
pub fn reply(status: u16, headers: &[(&str, &str)], body: impl AsRef<[u8]>) -> Reply {
    let body = body.as_ref();
    let mut head = format!("HTTP/1.1 {status} X\r\nContent-Length: {}\r\n", body.len());
    for (name, value) in headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    Reply::Bytes([head.as_bytes(), b"\r\n", body].concat())
}

pub fn xml(body: &str) -> Reply {
    reply(200, &[("Content-Type", "application/xml")], body)
}

pub fn json(status: u16, body: &str) -> Reply {
    reply(status, &[("Content-Type", "application/json")], body)
}

pub fn page(status: u16) -> Reply {
    let body = "<!DOCTYPE html>\r\n<html><head><title>Hello</title></head><body><h2>A router</h2><br></body></html>";
    reply(status, &[("Content-Type", "text/html")], body)
}

pub struct Server {
    pub port: u16,
    is_tls: bool,
    requests: Arc<Mutex<Vec<Request>>>,
    most_at_once: Arc<AtomicUsize>,
    accepting: JoinHandle<()>,
}

impl Server {
    pub async fn start(script: impl Fn(&Request) -> Reply + Send + Sync + 'static) -> Self {
        Self::start_with(None, script).await
    }

    /// Starts it on a free port, over TLS when there is somebody to speak it.
    pub async fn start_with(
        tls: Option<TlsAcceptor>,
        script: impl Fn(&Request) -> Reply + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let requests = Arc::new(Mutex::new(Vec::new()));
        let (now, most_at_once) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
        let (script, is_tls) = (Arc::new(script), tls.is_some());
        let (log, most) = (requests.clone(), most_at_once.clone());
        let accepting = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (log, most, now, script) = (log.clone(), most.clone(), now.clone(), script.clone());
                let tls = tls.clone();
                tokio::spawn(async move {
                    most.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                    match tls {
                        None => talk(stream, &log, &*script).await,
                        // A client that does not like the certificate leaves.
                        Some(tls) => {
                            if let Ok(stream) = tls.accept(stream).await {
                                talk(stream, &log, &*script).await;
                            }
                        }
                    }
                    now.fetch_sub(1, Ordering::SeqCst);
                });
            }
        });
        Self { port, is_tls, requests, most_at_once, accepting }
    }

    /// A camera client for this server that gives up soon.
    pub fn camera(&self) -> Camera {
        let port = self.port;
        let transport = if self.is_tls { Transport::Tls { port, pin: None } } else { Transport::Plain { port } };
        Camera::on("127.0.0.1", transport, limits()).unwrap()
    }

    pub fn requests(&self) -> Vec<Request> {
        self.requests.lock().unwrap().clone()
    }

    pub fn count(&self, method: &str, path: &str) -> usize {
        self.requests().iter().filter(|request| request.is(method, path)).count()
    }

    /// How many requests carried credentials.
    pub fn authorizations(&self) -> usize {
        self.requests().iter().filter(|request| request.header("authorization").is_some()).count()
    }

    pub fn most_at_once(&self) -> usize {
        self.most_at_once.load(Ordering::SeqCst)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

/// A port that refuses connections for as long as the socket is kept: it is taken, and nobody listens.
pub fn closed_port() -> (tokio::net::TcpSocket, u16) {
    let socket = tokio::net::TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let port = socket.local_addr().unwrap().port();
    (socket, port)
}

/// Short enough for a test, long enough for a busy computer.
pub fn limits() -> Limits {
    let whole = std::time::Duration::from_millis(1500);
    Limits { whole, body: 64 << 10, picture: 128 << 10, ..Limits::default() }
}

async fn talk(
    mut stream: impl AsyncRead + AsyncWrite + Unpin,
    log: &Mutex<Vec<Request>>,
    script: &(dyn Fn(&Request) -> Reply + Send + Sync),
) {
    if let Some(request) = read(&mut stream).await {
        log.lock().unwrap().push(request.clone());
        answer(&mut stream, script(&request)).await;
    }
}

pub async fn read(stream: &mut (impl AsyncRead + Unpin)) -> Option<Request> {
    let mut bytes = Vec::new();
    let end = loop {
        if let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
            break end;
        }
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    };
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let (line, head) = head.split_once("\r\n")?;
    let line = line.strip_suffix(" HTTP/1.1")?.to_owned();
    let mut request = Request { line, head: head.to_owned(), body: bytes[end + 4..].to_vec() };
    let length: usize = request.header("content-length").map_or(0, |length| length.parse().unwrap());
    while request.body.len() < length {
        if stream.read_buf(&mut request.body).await.ok()? == 0 {
            return None;
        }
    }
    Some(request)
}

/// Whether the client is still there does not matter: it may hang up when it has heard enough.
async fn answer(stream: &mut (impl AsyncRead + AsyncWrite + Unpin), reply: Reply) {
    match reply {
        Reply::Bytes(bytes) => {
            stream.write_all(&bytes).await.ok();
            stream.shutdown().await.ok();
        }
        Reply::Abrupt(bytes) => {
            stream.write_all(&bytes).await.ok();
            stream.flush().await.ok();
        }
        Reply::Kept(bytes) => {
            stream.write_all(&bytes).await.ok();
            stream.flush().await.ok();
            stream.read_to_end(&mut Vec::new()).await.ok();
        }
        Reply::Drop => {}
        Reply::Hang => {
            stream.read_to_end(&mut Vec::new()).await.ok();
        }
    }
}
