//! Everything that a search hears, from all its sockets, within limits on size and number.

use std::collections::{HashMap, HashSet};
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use tokio::net::UdpSocket;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, mpsc};
use tokio::task::JoinSet;

use super::Found;

/// The longest datagram there can be.
const MAX_DATAGRAM: usize = 65_536;
/// How many bytes may wait to be looked at. Beyond that the system's own buffers fill, and then datagrams are lost.
const MAX_WAITING: usize = 16 << 20;
/// How many datagrams of one sender are looked at in one search.
const MAX_PER_SENDER: u32 = 512;
/// How many senders are told apart. A network of this kind has a few hundred at most.
const MAX_SENDERS: usize = 16_384;
/// How many read errors in a row end the listening on one socket.
const MAX_ERRORS: u32 = 32;

/// Reads one datagram: the devices that tell about themselves in it.
pub(super) type Reader = fn(&[u8], SocketAddr) -> Vec<Found>;

/// All sockets that are listened to. Dropping it ends the listening.
pub(super) struct Ears {
    listeners: JoinSet<()>,
    tell: mpsc::UnboundedSender<Heard>,
    heard: mpsc::UnboundedReceiver<Heard>,
    room: Arc<Semaphore>,
    ours: HashSet<SocketAddr>,
    senders: HashMap<IpAddr, u32>,
    /// Whether anything came in that we did not send ourselves.
    pub(super) anything: bool,
}

struct Heard {
    datagram: Vec<u8>,
    from: SocketAddr,
    read: Reader,
    /// It was sent to us alone.
    straight: bool,
    _room: OwnedSemaphorePermit,
}

impl Ears {
    pub(super) fn new() -> Self {
        let (tell, heard) = mpsc::unbounded_channel();
        Self {
            listeners: JoinSet::new(),
            tell,
            heard,
            room: Arc::new(Semaphore::new(MAX_WAITING)),
            ours: HashSet::new(),
            senders: HashMap::new(),
            anything: false,
        }
    }

    /// Listens to a socket that asks: answers come straight to it.
    pub(super) fn add_asking(&mut self, socket: Arc<UdpSocket>, read: Reader) {
        self.ours.extend(socket.local_addr());
        self.listeners.spawn(listen(socket, read, true, self.tell.clone(), self.room.clone()));
    }

    /// Listens to a socket that hears what is sent to everybody.
    pub(super) fn add_listening(&mut self, socket: UdpSocket, read: Reader) {
        self.listeners.spawn(listen(Arc::new(socket), read, false, self.tell.clone(), self.room.clone()));
    }

    /// The next datagram's devices: none when it is no answer or one too many of its sender.
    pub(super) async fn next(&mut self) -> Vec<Found> {
        // This holds a sender itself, so the channel never ends.
        let Some(heard) = self.heard.recv().await else { return Vec::new() };
        if self.ours.contains(&heard.from) || !self.is_welcome(heard.from.ip()) {
            return Vec::new();
        }
        self.anything = true;
        let mut found = (heard.read)(&heard.datagram, heard.from);
        for camera in &mut found {
            camera.is_within_reach |= heard.straight && camera.address == heard.from.ip();
        }
        found
    }

    fn is_welcome(&mut self, sender: IpAddr) -> bool {
        if self.senders.len() >= MAX_SENDERS && !self.senders.contains_key(&sender) {
            return false;
        }
        let count = self.senders.entry(sender).or_default();
        *count += 1;
        *count <= MAX_PER_SENDER
    }
}

/// Passes on what a socket hears, until nobody wants it any more.
async fn listen(
    socket: Arc<UdpSocket>,
    read: Reader,
    straight: bool,
    tell: mpsc::UnboundedSender<Heard>,
    room: Arc<Semaphore>,
) {
    let mut buffer = vec![0; MAX_DATAGRAM];
    let mut errors = 0;
    while errors < MAX_ERRORS {
        match socket.recv_from(&mut buffer).await {
            Ok((length, from)) => {
                errors = 0;
                let datagram = buffer.get(..length).unwrap_or_default().to_vec();
                // At least one, so that empty datagrams cannot pile up either.
                let weight = u32::try_from(length.max(64)).unwrap_or(u32::MAX);
                let Ok(room) = room.clone().acquire_many_owned(weight).await else { return };
                if tell.send(Heard { datagram, from, read, straight, _room: room }).is_err() {
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
