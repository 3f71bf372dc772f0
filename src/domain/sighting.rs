//! What a search, and a look, tell of a camera besides who it is.

use std::net::Ipv4Addr;
use std::time::SystemTime;

use super::transport::Transport;

/// What a search tells of a camera besides who it is. The default: nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sighting {
    /// The name that its owner gave it.
    pub name: Option<String>,
    /// The port of its web page over TLS.
    pub https_port: Option<u16>,
    /// How many bits of its address name its network.
    pub prefix: Option<u8>,
    /// The way out of its network.
    pub gateway: Option<Ipv4Addr>,
    /// How many video channels it has.
    pub channels: Option<u32>,
    /// When it started, by its own clock; the clock has no zone, so this is true to fourteen hours.
    pub started: Option<SystemTime>,
    /// On which day its firmware was built.
    pub built: Option<SystemTime>,
    /// Whether this computer can reach its address. `None`: not known.
    pub is_within_reach: Option<bool>,
    /// Its name says who made it: the manufacturer whose recovery this is. `false` proves nothing.
    pub is_of_the_brand: bool,
    /// It says that it was made for another brand, or for none.
    pub is_neutral: bool,
    /// It answered in the manufacturer's own search.
    pub by_makers_search: bool,
    /// It answered in the search that all makers share (ONVIF).
    pub by_general_search: bool,
    /// How it is reached, once a look has found it out. A search never does.
    pub transport: Option<Transport>,
}

impl Sighting {
    /// Takes over what another sighting of the same camera knows, where that is more or newer.
    pub(super) fn learn(&mut self, newer: Self) {
        *self = Self {
            name: newer.name.or(self.name.take()),
            https_port: newer.https_port.or(self.https_port),
            prefix: newer.prefix.or(self.prefix),
            gateway: newer.gateway.or(self.gateway),
            channels: newer.channels.or(self.channels),
            started: newer.started.or(self.started),
            built: newer.built.or(self.built),
            is_within_reach: newer.is_within_reach.or(self.is_within_reach),
            is_of_the_brand: newer.is_of_the_brand || self.is_of_the_brand,
            is_neutral: newer.is_neutral || self.is_neutral,
            by_makers_search: newer.by_makers_search || self.by_makers_search,
            by_general_search: newer.by_general_search || self.by_general_search,
            transport: newer.transport.or(self.transport),
        };
    }
}
