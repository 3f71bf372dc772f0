//! Finds cameras on the local network. It only ever asks; nothing that it sends can change a camera.
//!
//! Two kinds of sockets. One for each adapter, on a port of its own, asks and hears what is sent back to it alone; one on
//! the cameras' port, shared with other programs, hears what is sent to the group. Two protocols: the manufacturer's own
//! (SADP), and the one that all makers share (WS-Discovery). What comes back is brought together, so that a camera that
//! answers often, or in both, is one camera.

mod adapter_names;
mod adapters;
mod local_time;
mod merge;
mod model;
mod probe_match;
mod query;
mod receiver;
mod sadp;
mod sockets;
mod values;
mod ws_discovery;

use std::net::Ipv4Addr;
use std::time::Duration;

pub use local_time::{build_day, parse_local_time};
pub use probe_match::read as read_answer;
pub use ws_discovery::read as read_general_answer;

use super::wire;
use crate::domain::{FoundCamera, SearchReport};
use adapters::Adapters;
use merge::Sightings;

/// Where and how long to search.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Search {
    /// On which network adapters.
    pub interfaces: Interfaces,
    /// The UDP port of the cameras in the manufacturer's own search.
    pub sadp_port: u16,
    /// Their UDP port in the search that all makers share. `None`: that one is left out.
    pub ws_discovery_port: Option<u16>,
    /// How long to wait for answers.
    pub listen: Duration,
}

impl Search {
    /// Whether it never leaves this computer.
    pub fn is_of_this_computer(&self) -> bool {
        self.interfaces == Interfaces::ThisComputer
    }
}

impl Default for Search {
    /// Every usable adapter, the cameras' own ports, five seconds.
    fn default() -> Self {
        Self {
            interfaces: Interfaces::Usable,
            sadp_port: wire::sadp::PORT,
            ws_discovery_port: Some(wire::ws_discovery::PORT),
            listen: Duration::from_secs(5),
        }
    }
}

/// On which network adapters to search.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Interfaces {
    /// On all where a camera can be.
    Usable,
    /// On all that are up, tunnels and virtual ones included. This computer itself is no network.
    All,
    /// On the one with this address.
    Only(Ipv4Addr),
    /// On none: a camera on this computer is asked by its address, and nothing is heard but what is sent straight back.
    ThisComputer,
}

/// Searches. `on_found` gets each camera as soon as it answers, and again when more became known about it. Dropping the
/// future ends the search at once.
pub async fn search(search: Search, mut on_found: impl FnMut(FoundCamera) + Send) -> SearchReport {
    let adapters = Adapters::list(search.interfaces);
    let mut protocols = vec![sadp::protocol(search.sadp_port)];
    protocols.extend(search.ws_discovery_port.map(ws_discovery::protocol));
    let mut sightings = Sightings::default();
    let take = |mut found: FoundCamera| {
        let is_in_our_network = found.target.host.parse().is_ok_and(|address| adapters.contains(address));
        found.seen.is_on_link = Some(is_in_our_network || found.seen.is_on_link == Some(true));
        if let Some(known) = sightings.add(found) {
            on_found(known);
        }
    };
    query::search_all(&adapters, &protocols, search.listen, take).await
}

/// Asks one address who is there, by the manufacturer's own protocol, where and on the port that a search would. `None`: no
/// camera of that address has answered within this time.
pub async fn ask(address: Ipv4Addr, search: Search, limit: Duration) -> Option<FoundCamera> {
    let interfaces = if search.is_of_this_computer() { search.interfaces } else { Interfaces::Usable };
    let adapters = Adapters::list(interfaces);
    query::query_host(&adapters, &sadp::protocol(search.sadp_port), address, limit).await
}
