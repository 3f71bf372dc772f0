//! The wire between the app and the built-in camera: passes every request on, except where the plan has a fault for it.

use std::net::{Ipv4Addr, SocketAddr};
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use super::fault::{DRIP, Fault, portal, spoiled};
use super::plan::{Fate, Plan};

/// A connection that can be reset.
trait Line: AsyncRead + AsyncWrite + Unpin + Send {
    /// Ends it, so that what was to come is lost.
    fn reset(self);
}

impl Line for TcpStream {
    fn reset(self) {
        socket2::SockRef::from(&self).set_linger(Some(Duration::ZERO)).ok();
    }
}

impl Line for TlsStream<TcpStream> {
    fn reset(self) {
        self.into_inner().0.reset();
    }
}

/// Where the camera answers, and what lies behind.
pub struct Wire {
    pub plan: Arc<Plan>,
    /// Where the person finds the camera.
    pub address: SocketAddr,
    /// Where it goes when the router gives it another address.
    pub other_address: Ipv4Addr,
    camera: SocketAddr,
    stranger: SocketAddr,
    /// Its own certificate, and that of another one.
    certificates: Option<[TlsAcceptor; 2]>,
    doors: Mutex<Vec<JoinHandle<()>>>,
    /// Told when everything changes: a line that was opened ahead is over then.
    changes: watch::Sender<()>,
}

impl Wire {
    pub fn new(
        plan: Arc<Plan>,
        (address, other_address): (SocketAddr, Ipv4Addr),
        (camera, stranger): (SocketAddr, SocketAddr),
        certificates: Option<[TlsAcceptor; 2]>,
    ) -> Arc<Self> {
        let (doors, changes) = (Mutex::default(), watch::Sender::new(()));
        Arc::new(Self { plan, address, other_address, camera, stranger, certificates, doors, changes })
    }

    /// Opens the door at an address of the camera.
    pub async fn open(self: &Arc<Self>, address: SocketAddr) {
        let listener = TcpListener::bind(address).await.unwrap();
        let wire = Arc::clone(self);
        let door = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(Arc::clone(&wire).pass(stream));
            }
        });
        self.doors.lock().unwrap().push(door);
    }

    /// Everything changes in this way, at once.
    pub fn change(self: Arc<Self>, fault: Fault) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        Box::pin(async move {
            self.changes.send_replace(());
            // Until the last of them is over.
            self.changes.closed().await;
            if !fault.shuts_the_door() {
                return;
            }
            let doors = std::mem::take(&mut *self.doors.lock().unwrap());
            for door in doors {
                door.abort();
                door.await.ok();
            }
            if fault == Fault::Moved {
                self.open((self.other_address, self.address.port()).into()).await;
            }
        })
    }

    /// All is well again. A camera that has another address keeps it.
    pub async fn mend(self: &Arc<Self>) {
        if self.plan.mend() == Some(Fault::Refused) {
            self.open(self.address).await;
        }
    }

    /// Nothing is passed on any more.
    pub fn close(&self) {
        self.doors.lock().unwrap().drain(..).for_each(|door| door.abort());
    }

    async fn pass(self: Arc<Self>, mut stream: TcpStream) {
        stream.set_nodelay(true).ok();
        let changes = self.changes.subscribe();
        let Some([own, other]) = &self.certificates else { return self.converse(stream, changes).await };
        let acceptor = match self.plan.broken() {
            Some(Fault::HandshakeCut) => {
                stream.read_exact(&mut [0; 5]).await.ok();
                return stream.reset();
            }
            Some(Fault::OtherCertificate) => other.clone(),
            _ => own.clone(),
        };
        if let Ok(stream) = acceptor.accept(stream).await {
            self.converse(stream, changes).await;
        }
    }

    /// One request with its answer.
    async fn converse(self: Arc<Self>, mut line: impl Line, mut changes: watch::Receiver<()>) {
        let asked = tokio::select! {
            asked = read_request(&mut line) => asked,
            _ = changes.changed() => None,
        };
        drop(changes);
        let Some((head, body)) = asked else { return };
        let first = head.lines().next().unwrap_or_default().to_owned();
        let mut words = first.split([' ', '?']);
        let (method, path) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        let is_signed = head.to_ascii_lowercase().contains("\r\nauthorization:");
        let (request, fate) = self.plan.meet(&format!("{method} {path}{}", if is_signed { ", signed" } else { "" }));
        let fault = match fate {
            Fate::Meets(Fault::Reset) => return line.reset(),
            Fate::Meets(Fault::Portal) => {
                line.write_all(&portal()).await.ok();
                line.shutdown().await.ok();
                return;
            }
            Fate::Meets(fault) => Some(fault),
            Fate::Passes => None,
        };
        let is_elsewhere = matches!(fault, Some(Fault::TakenOver | Fault::NameLies));
        let behind = if is_elsewhere { self.stranger } else { self.camera };
        let Some(answer) = ask(behind, &head, &body).await else { return };
        // Whoever has the answer may ask the next question at once: everything changes before.
        if let Some(change) = self.plan.answered(&request) {
            Arc::clone(&self).change(change).await;
        }
        match fault {
            Some(Fault::Lost) => return line.reset(),
            Some(Fault::Drip) => drip(&mut line, &answer, DRIP).await,
            Some(fault) => drop(line.write_all(&spoiled(fault, &answer, path)).await),
            None => drop(line.write_all(&answer).await),
        }
        line.shutdown().await.ok();
    }
}

/// Bytes, one at a time, until nobody listens any more.
pub async fn drip(line: &mut (impl AsyncWrite + Unpin), bytes: &[u8], pause: Duration) {
    for byte in bytes {
        if line.write_all(&[*byte]).await.is_err() || line.flush().await.is_err() {
            return;
        }
        tokio::time::sleep(pause).await;
    }
}

/// The head of a request, with its empty line, and its body. `None`: nothing was asked.
async fn read_request(line: &mut (impl AsyncRead + Unpin)) -> Option<(String, Vec<u8>)> {
    let (mut bytes, mut part) = (Vec::new(), [0; 8192]);
    loop {
        let read = line.read(&mut part).await.ok().filter(|read| *read > 0)?;
        bytes.extend_from_slice(&part[..read]);
        let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") else { continue };
        let head = String::from_utf8_lossy(&bytes[..end + 4]).into_owned();
        let length = head.lines().filter_map(|line| line.split_once(':'));
        let mut length = length.filter(|(name, _)| name.eq_ignore_ascii_case("content-length"));
        let length: usize = length.find_map(|(_, value)| value.trim().parse().ok()).unwrap_or_default();
        while bytes.len() < end + 4 + length {
            let read = line.read(&mut part).await.ok().filter(|read| *read > 0)?;
            bytes.extend_from_slice(&part[..read]);
        }
        return Some((head, bytes[end + 4..].to_vec()));
    }
}

/// The whole answer of who is behind the wire.
async fn ask(behind: SocketAddr, head: &str, body: &[u8]) -> Option<Vec<u8>> {
    let mut stream = TcpStream::connect(behind).await.ok()?;
    let head = head.replacen("\r\n", "\r\nConnection: close\r\n", 1);
    stream.write_all(&[head.as_bytes(), body].concat()).await.ok()?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.ok()?;
    Some(answer).filter(|answer| !answer.is_empty())
}
