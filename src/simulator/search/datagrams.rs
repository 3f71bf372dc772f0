//! The UDP sockets of a row of cameras: one for each address, and one for the group that they all listen to. It knows
//! who asked whom; what is asked and answered is the matter of a [`Protocol`].

use std::io::{self, ErrorKind};
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use socket2::{Domain, Protocol as Transport, Socket, Type};
use tokio::net::UdpSocket;
use tokio::task::JoinSet;
use tokio::time::sleep;

/// The longest datagram that is read, in bytes.
const MAX_DATAGRAM: usize = 8 * 1024;
/// How many cameras answer without a pause. Real ones do not answer in the same instant either, and whoever asks has to
/// read meanwhile.
const BURST: usize = 16;
/// How long the next ones wait.
const BURST_PAUSE: Duration = Duration::from_millis(2);
/// How long to wait after an error.
const ERROR_PAUSE: Duration = Duration::from_millis(10);
/// How many bytes may wait to be read: the answers to the group come back here. The system may give less.
const BUFFER: usize = 1 << 20;

/// A protocol by which cameras are searched for.
pub(super) trait Protocol: Send + Sync + 'static {
    /// A search that is answered.
    type Probe: Send + Sync;

    /// Reads a datagram. `None`: nobody answers it.
    fn read(&self, datagram: &[u8]) -> Option<Self::Probe>;

    /// What the camera at this place of the row answers. `None`: nothing.
    fn answer(&self, probe: &Self::Probe, camera: usize) -> Option<String>;

    /// Where answers go.
    fn destinations(&self, asker: SocketAddr) -> Vec<SocketAddr> {
        vec![asker]
    }
}

/// The sockets of a row of cameras.
pub(super) struct Datagrams {
    own: Vec<UdpSocket>,
    group: Option<UdpSocket>,
    port: u16,
    is_loopback: bool,
}

impl Datagrams {
    /// Takes the port (0: any free one) on each address. Without a group, or where it cannot be joined, searches that are
    /// sent to a single camera are still answered.
    pub(super) fn open(addresses: &[Ipv4Addr], group: Option<Ipv4Addr>, mut port: u16) -> io::Result<Self> {
        let is_loopback = addresses.iter().all(Ipv4Addr::is_loopback);
        // Windows has a group heard by a socket of all adapters only, which is more than cameras on loopback may open.
        let group = group.filter(|_| !(cfg!(windows) && is_loopback));
        let mut own = Vec::with_capacity(addresses.len());
        for address in addresses {
            let socket = socket(*address, port)?;
            socket.set_multicast_if_v4(address)?;
            socket.set_multicast_ttl_v4(1)?;
            let socket = UdpSocket::from_std(socket.into())?;
            port = socket.local_addr()?.port();
            own.push(socket);
        }
        let joined = group.map(|group| join(addresses, group, port));
        let group = joined.and_then(|joined| joined.inspect_err(|error| tracing::debug!(%error, "no multicast")).ok());
        Ok(Self { own, group, port, is_loopback })
    }

    /// The port that was taken.
    pub(super) fn port(&self) -> u16 {
        self.port
    }

    /// Answers until it is aborted.
    pub(super) async fn serve(self: Arc<Self>, protocol: Arc<impl Protocol>) {
        let mut listeners = JoinSet::new();
        for camera in 0..self.own.len() {
            listeners.spawn(Arc::clone(&self).listen(Some(camera), Arc::clone(&protocol)));
        }
        self.listen(None, protocol).await;
    }

    /// Listens to what is sent to one camera, or to the group (`None`).
    async fn listen(self: Arc<Self>, camera: Option<usize>, protocol: Arc<impl Protocol>) {
        let socket = camera.map_or(self.group.as_ref(), |camera| self.own.get(camera));
        let Some(socket) = socket else { return std::future::pending().await };
        let all = 0..self.own.len();
        let asked = camera.map_or(all, |camera| camera..camera + 1);
        loop {
            // A reply to somebody who has left comes back as an error on some systems.
            let Ok((datagram, from)) = receive(socket).await else {
                sleep(ERROR_PAUSE).await;
                continue;
            };
            if self.is_stranger(from) {
                continue;
            }
            if let Some(probe) = protocol.read(&datagram) {
                let answers = asked.clone().filter_map(|camera| Some((camera, protocol.answer(&probe, camera)?)));
                self.send(answers, &protocol.destinations(from)).await;
            }
        }
    }

    /// Cameras on loopback listen to nobody outside, even where the system hands them their multicast.
    fn is_stranger(&self, from: SocketAddr) -> bool {
        self.is_loopback && !from.ip().is_loopback()
    }

    /// Sends each camera's message from its own address.
    pub(super) async fn send(&self, messages: impl Iterator<Item = (usize, String)>, destinations: &[SocketAddr]) {
        for (turn, (camera, text)) in messages.enumerate() {
            if turn > 0 && turn % BURST == 0 {
                sleep(BURST_PAUSE).await;
            }
            let Some(socket) = self.own.get(camera) else { continue };
            for to in destinations {
                if let Err(error) = socket.send_to(text.as_bytes(), to).await {
                    tracing::debug!(%error, "an answer could not be sent");
                }
            }
        }
    }
}

/// The next datagram. Thousands of sockets wait here at the same time, so none holds room for a datagram meanwhile.
async fn receive(socket: &UdpSocket) -> io::Result<(Vec<u8>, SocketAddr)> {
    loop {
        socket.readable().await?;
        match take(socket) {
            Err(error) if error.kind() == ErrorKind::WouldBlock => {}
            done => return done,
        }
    }
}

fn take(socket: &UdpSocket) -> io::Result<(Vec<u8>, SocketAddr)> {
    let mut room = [0; MAX_DATAGRAM];
    let (size, from) = socket.try_recv_from(&mut room)?;
    Ok((room.get(..size).unwrap_or_default().to_vec(), from))
}

/// A socket that shares its port with programs that listen for answers. A free port is taken before it is shared:
/// otherwise the system may give one that is shared already.
fn socket(address: Ipv4Addr, port: u16) -> io::Result<Socket> {
    let socket = Socket::new(Domain::IPV4, Type::DGRAM, Some(Transport::UDP))?;
    socket.set_nonblocking(true)?;
    let share = |socket: &Socket| -> io::Result<()> {
        socket.set_reuse_address(true)?;
        #[cfg(all(unix, not(target_os = "linux")))]
        socket.set_reuse_port(true)?;
        Ok(())
    };
    if port != 0 {
        share(&socket)?;
    }
    socket.bind(&SocketAddr::from((address, port)).into())?;
    if port == 0 && cfg!(unix) {
        share(&socket)?;
    }
    Ok(socket)
}

/// Joins the group on the network of every address; several are on one network, which is joined once.
fn join(addresses: &[Ipv4Addr], group: Ipv4Addr, port: u16) -> io::Result<UdpSocket> {
    // Windows cannot bind to the address of a group.
    let socket = socket(if cfg!(windows) { Ipv4Addr::UNSPECIFIED } else { group }, port)?;
    socket.set_recv_buffer_size(BUFFER)?;
    // Otherwise it hears what reaches the group on networks that other programs have joined.
    #[cfg(target_os = "linux")]
    socket.set_multicast_all_v4(false)?;
    let mut joined = Err(ErrorKind::AddrNotAvailable.into());
    for address in addresses {
        match socket.join_multicast_v4(&group, address) {
            Err(error) if error.kind() == ErrorKind::AddrInUse => {}
            Err(error) if joined.is_err() => joined = Err(error),
            Err(error) => tracing::debug!(%address, %error, "one network without multicast"),
            Ok(()) => joined = Ok(()),
        }
    }
    joined.and_then(|()| UdpSocket::from_std(socket.into()))
}
