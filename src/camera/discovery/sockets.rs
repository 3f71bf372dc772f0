//! The two kinds of sockets of a search: one that asks from one adapter, one that hears what is sent to everybody.

use std::io;
use std::net::{Ipv4Addr, SocketAddrV4};

use socket2::{Domain, Protocol, Socket, Type};
use tokio::net::UdpSocket;

/// How much may wait to be read, as far as the system allows: a thousand cameras answer in the same moment.
const RECEIVE_BUFFER: usize = 4 << 20;

/// Asks from this adapter and nowhere else: without naming it, the question would leave by the default route only.
/// On a port of its own, since an answer straight back to a shared one would reach only the last program there.
pub(super) fn query_socket(address: Ipv4Addr) -> io::Result<UdpSocket> {
    let socket = Socket::new(Domain::IPV4, Type::DGRAM, Some(Protocol::UDP))?;
    if !address.is_unspecified() {
        socket.set_multicast_if_v4(&address)?;
    }
    socket.bind(&SocketAddrV4::new(address, 0).into())?;
    into_tokio(socket)
}

/// Hears what is sent to the group. Fails when another program holds the port for itself.
pub(super) fn group_socket(addresses: &[Ipv4Addr], group: Ipv4Addr, port: u16) -> io::Result<UdpSocket> {
    let socket = Socket::new(Domain::IPV4, Type::DGRAM, Some(Protocol::UDP))?;
    socket.set_reuse_address(true)?;
    #[cfg(any(target_vendor = "apple", target_os = "freebsd", target_os = "openbsd", target_os = "netbsd"))]
    socket.set_reuse_port(true)?;
    // Otherwise Linux would also pass on what other programs joined on adapters that are not searched.
    #[cfg(target_os = "linux")]
    socket.set_multicast_all_v4(false)?;
    // Bound to the group, it cannot take datagrams that are meant for another program on this port. Windows cannot.
    let place = if cfg!(windows) { Ipv4Addr::UNSPECIFIED } else { group };
    socket.bind(&SocketAddrV4::new(place, port).into())?;
    for address in addresses {
        if let Err(error) = socket.join_multicast_v4(&group, address) {
            tracing::debug!(%address, %error, "this adapter cannot listen to the group");
        }
    }
    into_tokio(socket)
}

fn into_tokio(socket: Socket) -> io::Result<UdpSocket> {
    if let Err(error) = socket.set_recv_buffer_size(RECEIVE_BUFFER) {
        tracing::debug!(%error, "the usual receive buffer has to do");
    }
    socket.set_nonblocking(true)?;
    UdpSocket::from_std(socket.into())
}
