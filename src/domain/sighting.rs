//! What a search, and a look, tell of a camera besides who it is.

use std::net::Ipv4Addr;
use std::time::SystemTime;

use super::transport::{Protection, Transport};

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
    /// Whether this computer can talk to its address without a router: it lies in one of our networks, or the camera
    /// answered from there to us alone. `None`: not known.
    pub is_on_link: Option<bool>,
    /// It says that it is made by the manufacturer whose recovery this is: in its name, or by answering SADP. `false` proves nothing.
    pub is_hikvision: bool,
    /// It says that it was made for another brand, or for none.
    pub is_neutral: bool,
    /// It answered in the manufacturer's own protocol (SADP).
    pub via_sadp: bool,
    /// It answered in the protocol that all makers share (WS-Discovery of ONVIF).
    pub via_ws_discovery: bool,
    /// How it is reached, once a look has found it out. A search never does.
    pub transport: Option<Transport>,
    /// The best protection that it was ever seen to offer.
    pub protection: Protection,
}

impl Sighting {
    /// Two sightings of one camera in one: what `self` knows counts, what it does not know comes from `other`. That a place
    /// can be reached says nothing about another place.
    pub(super) fn or(self, other: Self, is_same_place: bool) -> Self {
        let reached = other.is_on_link.filter(|_| is_same_place);
        let is_on_link = if reached == Some(true) { reached } else { self.is_on_link.or(reached) };
        Self {
            name: self.name.or(other.name),
            https_port: self.https_port.or(other.https_port),
            prefix: self.prefix.or(other.prefix),
            gateway: self.gateway.or(other.gateway),
            channels: self.channels.or(other.channels),
            started: self.started.or(other.started),
            built: self.built.or(other.built),
            is_on_link,
            is_hikvision: self.is_hikvision || other.is_hikvision,
            is_neutral: self.is_neutral || other.is_neutral,
            via_sadp: self.via_sadp || other.via_sadp,
            via_ws_discovery: self.via_ws_discovery || other.via_ws_discovery,
            transport: self.transport.or(other.transport),
            protection: self.protection.or(other.protection),
        }
    }
}
