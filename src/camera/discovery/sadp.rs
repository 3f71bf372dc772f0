//! The manufacturer's own search (SADP): a question by multicast, answers straight back or by multicast.
//!
//! Two kinds of sockets. One for each adapter, on a port of its own, asks and hears what is sent straight back; one on
//! the cameras' port, shared with other programs, hears what is sent to the group: only that reaches us from a camera
//! with an address of another network. The question never goes out from the shared one, since an answer straight back
//! would reach only the last program on that port.

use std::collections::{HashMap, HashSet};
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr, SocketAddrV4};
use std::sync::Arc;
use std::time::Duration;

use rand_core::{OsRng, RngCore as _};
use socket2::{Domain, Protocol, Socket, Type};
use tokio::net::UdpSocket;
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep_until};

use super::{Found, Report, Search, probe_match};
use crate::camera::wire::sadp;

/// When the question is asked: a single one may be lost.
const ASKED_AFTER: [Duration; 3] = [Duration::ZERO, Duration::from_millis(500), Duration::from_millis(1500)];
/// The longest datagram there can be.
const MAX_DATAGRAM: usize = 65_536;
/// How many datagrams of one sender are looked at in one search.
const MAX_PER_SENDER: u32 = 512;
/// How many read errors in a row end the listening on one socket.
const MAX_ERRORS: u32 = 32;

type Heard = (Vec<u8>, SocketAddr);

/// Searches from these addresses and tells each answer.
pub(super) async fn search(addresses: &[Ipv4Addr], search: &Search, mut on_found: impl FnMut(Found) + Send) -> Report {
    let start = Instant::now();
    let end = start + search.listen;
    let (tell, mut heard) = mpsc::channel(256);
    // Dropping the set ends every listener, also when this future is dropped.
    let mut listeners = JoinSet::new();

    let askers = askers(addresses);
    let shared = listening_socket(addresses, search.sadp_port);
    let mut report = Report { adapters: 0, port_taken: shared.is_err() };
    for socket in askers.iter().map(|(_, socket)| socket.clone()).chain(shared.ok().map(Arc::new)) {
        listeners.spawn(listen(socket, tell.clone()));
    }
    if askers.is_empty() {
        return report;
    }

    let question = sadp::inquiry(&uuid());
    let mut moments = ASKED_AFTER.into_iter().map(|after| start + after).filter(|moment| *moment < end);
    let mut next = moments.next();
    let mut asked_from = HashSet::new();
    let mut senders: HashMap<IpAddr, u32> = HashMap::new();
    loop {
        tokio::select! {
            () = sleep_until(end) => break,
            () = sleep_until(next.unwrap_or(end)), if next.is_some() => {
                ask(&askers, search.sadp_port, &question, &mut asked_from).await;
                next = moments.next();
            }
            Some((datagram, from)) = heard.recv() => {
                let count = senders.entry(from.ip()).or_default();
                *count += 1;
                if let Some(found) = probe_match::read(&datagram, from).filter(|_| *count <= MAX_PER_SENDER) {
                    on_found(found);
                }
            }
        }
    }
    report.adapters = asked_from.len();
    report
}

/// Asks once from every adapter.
async fn ask(askers: &[(Ipv4Addr, Arc<UdpSocket>)], port: u16, question: &str, asked_from: &mut HashSet<Ipv4Addr>) {
    for (address, socket) in askers {
        // Multicast to oneself is not to be relied on; a camera on this computer is asked by name too.
        let itself = address.is_loopback().then_some(*address);
        for to in [Some(sadp::GROUP), itself].into_iter().flatten() {
            match socket.send_to(question.as_bytes(), (to, port)).await {
                Ok(_) => {
                    asked_from.insert(*address);
                }
                Err(error) => tracing::debug!(%address, %to, %error, "the question could not be sent"),
            }
        }
    }
}

/// Passes on what a socket hears, until nobody wants it any more.
async fn listen(socket: Arc<UdpSocket>, tell: mpsc::Sender<Heard>) {
    let mut datagram = vec![0; MAX_DATAGRAM];
    let mut errors = 0;
    while errors < MAX_ERRORS {
        match socket.recv_from(&mut datagram).await {
            Ok((length, from)) => {
                errors = 0;
                let text = datagram.get(..length).unwrap_or_default().to_vec();
                if tell.send((text, from)).await.is_err() {
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

fn askers(addresses: &[Ipv4Addr]) -> Vec<(Ipv4Addr, Arc<UdpSocket>)> {
    let open = |address: &Ipv4Addr| match asking_socket(*address) {
        Ok(socket) => Some((*address, Arc::new(socket))),
        Err(error) => {
            tracing::debug!(%address, %error, "this adapter cannot be searched");
            None
        }
    };
    addresses.iter().filter_map(open).collect()
}

/// Asks from this adapter and nowhere else: without naming it, the question would leave by the default route only.
fn asking_socket(address: Ipv4Addr) -> io::Result<UdpSocket> {
    let socket = Socket::new(Domain::IPV4, Type::DGRAM, Some(Protocol::UDP))?;
    socket.set_multicast_if_v4(&address)?;
    socket.bind(&SocketAddrV4::new(address, 0).into())?;
    into_tokio(socket)
}

/// Hears what is sent to the group. Fails when another program holds the port for itself.
fn listening_socket(addresses: &[Ipv4Addr], port: u16) -> io::Result<UdpSocket> {
    let socket = Socket::new(Domain::IPV4, Type::DGRAM, Some(Protocol::UDP))?;
    socket.set_reuse_address(true)?;
    #[cfg(any(target_vendor = "apple", target_os = "freebsd", target_os = "openbsd", target_os = "netbsd"))]
    socket.set_reuse_port(true)?;
    // Bound to the group, it cannot take datagrams that are meant for another program on this port. Windows cannot.
    let place = if cfg!(windows) { Ipv4Addr::UNSPECIFIED } else { sadp::GROUP };
    socket.bind(&SocketAddrV4::new(place, port).into())?;
    for address in addresses {
        if let Err(error) = socket.join_multicast_v4(&sadp::GROUP, address) {
            tracing::debug!(%address, %error, "this adapter cannot listen to the group");
        }
    }
    into_tokio(socket)
}

fn into_tokio(socket: Socket) -> io::Result<UdpSocket> {
    socket.set_nonblocking(true)?;
    UdpSocket::from_std(socket.into())
}

/// A random UUID (version 4) in upper case.
fn uuid() -> String {
    let mut bytes = [0_u8; 16];
    OsRng.fill_bytes(&mut bytes);
    let number = u128::from_be_bytes(bytes) & !(0xf << 76 | 0x3 << 62) | (0x4 << 76 | 0x2 << 62);
    let text = format!("{number:032X}");
    let groups = [0..8, 8..12, 12..16, 16..20, 20..32].map(|range| text.get(range).unwrap_or_default());
    groups.join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_are_random_and_of_version_four() {
        let (one, other) = (uuid(), uuid());
        assert_ne!(one, other);
        assert_eq!(one.split('-').map(str::len).collect::<Vec<_>>(), [8, 4, 4, 4, 12]);
        assert_eq!(one.as_bytes()[14], b'4', "{one}");
        assert!(b"89AB".contains(&one.as_bytes()[19]), "{one}");
        assert!(one.chars().all(|c| c == '-' || c.is_ascii_digit() || c.is_ascii_uppercase()), "{one}");
    }
}
