//! Finds cameras on the local network. It only ever asks; nothing that it sends can change a camera.
//!
//! Two kinds of sockets. One for each adapter, on a port of its own, asks and hears what is sent straight back; one on
//! the cameras' port, shared with other programs, hears what is sent to the group. Two ways of asking: the
//! manufacturer's own, and the one that all makers share. What comes back is brought together, so that a camera that
//! answers often, or in several ways, is one camera.

mod asking;
mod ears;
mod found;
mod interfaces;
mod moment;
mod probe_match;
mod report;
mod roll;
mod sadp;
mod sockets;
mod ws_discovery;

use std::net::Ipv4Addr;
use std::time::Duration;

pub use found::{Found, Sources};
pub use moment::{build_day, on_wall};
pub use probe_match::read as read_answer;
pub use report::Report;
pub use ws_discovery::read as read_general_answer;

use super::wire;
use interfaces::Survey;
use roll::Roll;

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
}

/// Searches. `on_found` gets each camera as soon as it answers, and again when more became known about it. Dropping the
/// future ends the search at once.
pub async fn search(search: Search, mut on_found: impl FnMut(Found) + Send) -> Report {
    let survey = Survey::take(search.interfaces);
    let mut ways = vec![sadp::way(search.sadp_port)];
    ways.extend(search.ws_discovery_port.map(ws_discovery::way));
    let mut roll = Roll::default();
    let hear = |mut found: Found| {
        found.is_within_reach |= survey.contains(found.address);
        if let Some(known) = roll.add(found) {
            on_found(known);
        }
    };
    asking::everybody(&survey, &ways, search.listen, hear).await
}

/// Asks one address who is there, by the manufacturer's own search. `None`: no camera of that address has answered within
/// this time.
pub async fn ask(address: Ipv4Addr, sadp_port: u16, limit: Duration) -> Option<Found> {
    let survey = Survey::take(Interfaces::Usable);
    asking::one(&survey, &sadp::way(sadp_port), address, limit).await
}
