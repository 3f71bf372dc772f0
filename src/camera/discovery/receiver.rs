//! Everything that a search hears, from all its sockets, within limits on size and number.

use std::collections::{HashMap, HashSet, VecDeque};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use tokio::net::UdpSocket;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc};
use tokio::task::{JoinSet, unconstrained};

use crate::domain::FoundCamera;

/// The longest datagram there can be.
const MAX_DATAGRAM: usize = 65_536;
/// How many bytes may wait to be looked at. Beyond that the system's own buffers fill, and then datagrams are lost.
const MAX_WAITING: usize = 16 << 20;
/// How many datagrams of one sender are looked at in one search, and how many cameras it may tell of.
const MAX_PER_SENDER: usize = 512;
/// How many senders are told apart. A network of this kind has a few hundred at most.
const MAX_SENDERS: usize = 16_384;
/// How many of the last datagrams of one sender are known again: its answers in both protocols, to the one who asked and to all.
const MAX_KNOWN: usize = 8;
/// How many read errors in a row end the listening on one socket.
const MAX_ERRORS: u32 = 32;

/// How the datagrams of one protocol are read.
#[derive(Clone, Copy)]
pub(super) struct Reader {
    /// The cameras that tell about themselves in it.
    pub(super) cameras: fn(&[u8], SocketAddr) -> Vec<FoundCamera>,
    /// The part of it that tells about them: the rest may be another one each time.
    pub(super) telling: fn(&[u8]) -> &[u8],
}

/// All sockets that are listened to. Dropping it ends the listening.
pub(super) struct Receiver {
    listeners: JoinSet<()>,
    sender: mpsc::UnboundedSender<Datagram>,
    datagrams: mpsc::UnboundedReceiver<Datagram>,
    room: Arc<Semaphore>,
    own_sockets: HashSet<SocketAddr>,
    senders: HashMap<IpAddr, Sender>,
    /// Whether anything came in that we did not send ourselves.
    pub(super) has_heard: bool,
}

/// Who has sent something.
#[derive(Default)]
struct Sender {
    /// How much was looked at.
    count: usize,
    /// The hashes of the last different datagrams, oldest first.
    known: VecDeque<u64>,
}

impl Sender {
    /// Whether it has told the same lately: each question is sent several times, and most cameras tell the same each time.
    fn repeats(&mut self, hash: u64) -> bool {
        if self.known.contains(&hash) {
            return true;
        }
        if self.known.len() >= MAX_KNOWN {
            self.known.pop_front();
        }
        self.known.push_back(hash);
        false
    }
}

struct Datagram {
    bytes: Vec<u8>,
    from: SocketAddr,
    read: Reader,
    /// It was sent to us alone.
    is_unicast: bool,
    _room: OwnedSemaphorePermit,
}

impl Receiver {
    pub(super) fn new() -> Self {
        let (sender, datagrams) = mpsc::unbounded_channel();
        Self {
            listeners: JoinSet::new(),
            sender,
            datagrams,
            room: Arc::new(Semaphore::new(MAX_WAITING)),
            own_sockets: HashSet::new(),
            senders: HashMap::new(),
            has_heard: false,
        }
    }

    /// Listens to a socket that asks: answers come by unicast to it.
    pub(super) fn add_unicast(&mut self, socket: Arc<UdpSocket>, read: Reader) {
        self.own_sockets.extend(socket.local_addr());
        self.listen(socket, read, true);
    }

    /// Listens to a socket that hears what is sent to the group.
    pub(super) fn add_multicast(&mut self, socket: UdpSocket, read: Reader) {
        self.listen(Arc::new(socket), read, false);
    }

    fn listen(&mut self, socket: Arc<UdpSocket>, read: Reader, is_unicast: bool) {
        // It goes on until the system has no more: what waits there for its turn is lost when its buffer is full, and the
        // buffer of most systems has room for two hundred answers.
        let listening = listen(socket, read, is_unicast, self.sender.clone(), self.room.clone());
        self.listeners.spawn(unconstrained(listening));
    }

    /// The next datagram's cameras: none when it is no answer, a repeated one, or one too many of its sender.
    pub(super) async fn next(&mut self) -> Vec<FoundCamera> {
        // This holds a sender itself, so the channel never ends.
        let Some(datagram) = self.datagrams.recv().await else { return Vec::new() };
        self.read(&datagram)
    }

    /// Ends the listening. Gives how many datagrams have come that were not looked at yet.
    pub(super) fn close(&mut self) -> usize {
        self.listeners.abort_all();
        self.datagrams.len()
    }

    fn read(&mut self, datagram: &Datagram) -> Vec<FoundCamera> {
        if self.own_sockets.contains(&datagram.from) || !self.is_welcome(datagram) {
            return Vec::new();
        }
        let mut cameras = (datagram.read.cameras)(&datagram.bytes, datagram.from);
        self.keep_to_limit(datagram.from.ip(), &mut cameras);
        for camera in &mut cameras {
            // Whoever answers from its own address to us alone can be talked to.
            if datagram.is_unicast && camera.target.host.parse() == Ok(datagram.from.ip()) {
                camera.seen.is_on_link = Some(true);
            }
        }
        cameras
    }

    /// Whether a datagram is worth a look.
    fn is_welcome(&mut self, datagram: &Datagram) -> bool {
        let from = datagram.from.ip();
        if self.senders.len() >= MAX_SENDERS && !self.senders.contains_key(&from) {
            return false;
        }
        let sender = self.senders.entry(from).or_default();
        sender.count += 1;
        if sender.count > MAX_PER_SENDER {
            return false;
        }
        self.has_heard = true;
        let mut hasher = DefaultHasher::new();
        let telling = (datagram.read.telling)(&datagram.bytes);
        (datagram.from.port(), datagram.is_unicast, telling).hash(&mut hasher);
        !sender.repeats(hasher.finish())
    }

    /// One datagram may tell of many cameras: each counts.
    fn keep_to_limit(&mut self, sender: IpAddr, cameras: &mut Vec<FoundCamera>) {
        let Some(Sender { count, .. }) = self.senders.get_mut(&sender) else { return };
        // The datagram itself was counted.
        cameras.truncate((MAX_PER_SENDER + 1).saturating_sub(*count));
        *count += cameras.len().saturating_sub(1);
    }
}

/// Passes on what a socket hears, until nobody wants it any more.
async fn listen(
    socket: Arc<UdpSocket>,
    read: Reader,
    is_unicast: bool,
    sender: mpsc::UnboundedSender<Datagram>,
    room: Arc<Semaphore>,
) {
    let mut buffer = vec![0; MAX_DATAGRAM];
    let mut errors = 0;
    while errors < MAX_ERRORS {
        match socket.recv_from(&mut buffer).await {
            Ok((length, from)) => {
                errors = 0;
                let bytes = buffer.get(..length).unwrap_or_default().to_vec();
                // At least some, so that empty datagrams cannot pile up either.
                let weight = u32::try_from(length.max(64)).unwrap_or(u32::MAX);
                let Ok(room) = room.clone().acquire_many_owned(weight).await else { return };
                if sender.send(Datagram { bytes, from, read, is_unicast, _room: room }).is_err() {
                    return;
                }
            }
            // Some systems report here that an earlier question reached nobody.
            Err(error) => {
                errors += 1;
                tracing::debug!(%error, "a datagram could not be read");
            }
        }
    }
}
