//! How the cameras are found on a network: SADP and WS-Discovery, over UDP.

mod announcement;
mod datagrams;
mod sadp;
mod ws_discovery;

use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use tokio::task::JoinSet;

use self::announcement::Announcement;
use self::datagrams::Datagrams;
pub use self::sadp::PORT as SADP_PORT;
use self::sadp::Sadp;
pub use self::ws_discovery::PORT as ONVIF_PORT;
use self::ws_discovery::WsDiscovery;
use super::counts::Counter;
use super::settings::Settings;
use super::state::State;

/// The UDP ports where searches are answered.
#[derive(Clone, Copy, Default)]
pub(super) struct Ports {
    pub(super) sadp: Option<u16>,
    pub(super) onvif: Option<u16>,
}

/// Opens the ports that the settings want, and answers in these tasks. Cameras on IPv6 addresses are not searched for.
pub(super) fn open(
    cameras: &[(SocketAddr, Arc<State>)],
    settings: &Settings,
    counter: &Arc<Counter>,
    tasks: &mut JoinSet<()>,
) -> io::Result<Ports> {
    let announcements: Arc<[_]> = Announcement::all(cameras, settings.claims).into();
    let own = |(address, _): &(SocketAddr, _)| match address.ip() {
        IpAddr::V4(address) => Some(address),
        IpAddr::V6(_) => None,
    };
    let addresses: Vec<_> = cameras.iter().filter_map(own).collect();
    let mut ports = Ports::default();
    if addresses.is_empty() {
        return Ok(ports);
    }
    if let Some(wanted) = settings.sadp {
        let sockets = Arc::new(Datagrams::open(&addresses, (!wanted.by_address).then_some(sadp::GROUP), wanted.port)?);
        ports.sadp = Some(sockets.port());
        let sadp = Arc::new(Sadp::new(Arc::clone(&announcements), Arc::clone(counter), &wanted, sockets.port()));
        if let Some(after) = wanted.hello_after {
            tasks.spawn(Arc::clone(&sadp).say_hello(Arc::clone(&sockets), after));
        }
        tasks.spawn(sockets.serve(sadp));
    }
    if let Some(port) = settings.onvif {
        let sockets = Arc::new(Datagrams::open(&addresses, Some(ws_discovery::GROUP), port)?);
        ports.onvif = Some(sockets.port());
        tasks.spawn(sockets.serve(Arc::new(WsDiscovery { announcements, counter: Arc::clone(counter) })));
    }
    Ok(ports)
}
