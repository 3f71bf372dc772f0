//! Finds cameras on the local network. It only ever asks; nothing that it sends can change a camera.
//!
//! Each way of asking is a room of its own that reports what it [`Found`]; [`search`] brings them together, so that a
//! camera that answers often, or in several ways, is one camera.

mod interfaces;
mod probe_match;
mod roll;
mod sadp;

use std::net::{IpAddr, Ipv4Addr};
use std::time::Duration;

pub use probe_match::read as read_answer;
use roll::Roll;

use super::wire;

/// Where and how long to search.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Search {
    /// On which network adapters.
    pub interfaces: Interfaces,
    /// The UDP port of the cameras.
    pub sadp_port: u16,
    /// How long to wait for answers.
    pub listen: Duration,
}

impl Default for Search {
    /// Every usable adapter, the cameras' own port, five seconds.
    fn default() -> Self {
        Self { interfaces: Interfaces::Usable, sadp_port: wire::sadp::PORT, listen: Duration::from_secs(5) }
    }
}

/// On which network adapters to search.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Interfaces {
    /// On all where a camera can be.
    Usable,
    /// On the one with this address.
    Only(Ipv4Addr),
}

/// A camera that answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The address that it says it has, else the one that it answered from.
    pub address: IpAddr,
    /// The port of its web page.
    pub http_port: u16,
    /// The model.
    pub model: Option<String>,
    /// The whole serial number.
    pub serial: Option<String>,
    /// The hardware address, in lower case with colons.
    pub mac: Option<String>,
    /// The firmware with its build.
    pub firmware: Option<String>,
    /// Whether a first password was ever set. `None`: it said something that is neither yes nor no.
    pub activated: Option<bool>,
    /// Whether it says that it can reset by e-mail. `None`: it did not say, which proves nothing.
    pub reset_by_email: Option<bool>,
    /// When it started, by its own clock and in its own words.
    pub boot_time: Option<String>,
}

/// How a search went.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// On how many network adapters the question was sent.
    pub adapters: usize,
    /// Another program holds the port that some cameras answer to: some may be missing.
    pub port_taken: bool,
}

/// Searches. `on_found` gets each camera as soon as it answers, and again when more became known about it. Dropping the
/// future ends the search at once.
pub async fn search(search: Search, mut on_found: impl FnMut(Found) + Send) -> Report {
    let addresses = interfaces::addresses(search.interfaces);
    let mut roll = Roll::default();
    let hear = |found| {
        if let Some(known) = roll.add(found) {
            on_found(known);
        }
    };
    sadp::search(&addresses, &search, hear).await
}
