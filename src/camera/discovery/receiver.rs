//! Everything that a search hears, from all its sockets, within limits on size and number.

use std::collections::{HashMap, HashSet};
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use tokio::net::UdpSocket;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc};
use tokio::task::JoinSet;

use crate::domain::FoundCamera;

/// The longest datagram there can be.
const MAX_DATAGRAM: usize = 65_536;
/// How many bytes may wait to be looked at. Beyond that the system's own buffers fill, and then datagrams are lost.
const MAX_WAITING: usize = 16 << 20;
/// How many datagrams of one sender are looked at in one search, and how many cameras it may tell of.
const MAX_PER_SENDER: usize = 512;
/// How many senders are told apart. A network of this kind has a few hundred at most.
const MAX_SENDERS: usize = 16_384;
/// How many read errors in a row end the listening on one socket.
const MAX_ERRORS: u32 = 32;

/// Reads one datagram: the cameras that tell about themselves in it.
pub(super) type Reader = fn(&[u8], SocketAddr) -> Vec<FoundCamera>;

/// All sockets that are listened to. Dropping it ends the listening.
pub(super) struct Receiver {
    listeners: JoinSet<()>,
    sender: mpsc::UnboundedSender<Datagram>,
    datagrams: mpsc::UnboundedReceiver<Datagram>,
    room: Arc<Semaphore>,
    own_sockets: HashSet<SocketAddr>,
    counts: HashMap<IpAddr, usize>,
    /// Whether anything came in that we did not send ourselves.
    pub(super) has_heard: bool,
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
            counts: HashMap::new(),
            has_heard: false,
        }
    }

    /// Listens to a socket that asks: answers come by unicast to it.
    pub(super) fn add_unicast(&mut self, socket: Arc<UdpSocket>, read: Reader) {
        self.own_sockets.extend(socket.local_addr());
        self.listeners.spawn(listen(socket, read, true, self.sender.clone(), self.room.clone()));
    }

    /// Listens to a socket that hears what is sent to the group.
    pub(super) fn add_multicast(&mut self, socket: UdpSocket, read: Reader) {
        self.listeners.spawn(listen(Arc::new(socket), read, false, self.sender.clone(), self.room.clone()));
    }

    /// The next datagram's cameras: none when it is no answer or one too many of its sender.
    pub(super) async fn next(&mut self) -> Vec<FoundCamera> {
        // This holds a sender itself, so the channel never ends.
        let Some(datagram) = self.datagrams.recv().await else { return Vec::new() };
        if self.own_sockets.contains(&datagram.from) || !self.is_welcome(datagram.from.ip()) {
            return Vec::new();
        }
        self.has_heard = true;
        let mut cameras = (datagram.read)(&datagram.bytes, datagram.from);
        self.keep_to_limit(datagram.from.ip(), &mut cameras);
        for camera in &mut cameras {
            // Whoever answers from its own address to us alone can be talked to.
            if datagram.is_unicast && camera.target.host.parse() == Ok(datagram.from.ip()) {
                camera.seen.is_on_link = Some(true);
            }
        }
        cameras
    }

    fn is_welcome(&mut self, sender: IpAddr) -> bool {
        if self.counts.len() >= MAX_SENDERS && !self.counts.contains_key(&sender) {
            return false;
        }
        let count = self.counts.entry(sender).or_default();
        *count += 1;
        *count <= MAX_PER_SENDER
    }

    /// One datagram may tell of many cameras: each counts.
    fn keep_to_limit(&mut self, sender: IpAddr, cameras: &mut Vec<FoundCamera>) {
        let Some(count) = self.counts.get_mut(&sender) else { return };
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
