//! What a search tells of one camera. Every part but the address may be missing.

use std::net::{IpAddr, Ipv4Addr};

/// The port of the web page when the camera does not say.
pub(super) const USUAL_HTTP_PORT: u16 = 80;

/// A camera that answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The address that it says it has, else the one that it answered from.
    pub address: IpAddr,
    /// The port of its web page.
    pub http_port: u16,
    /// The port of its web page over TLS, when it says one.
    pub https_port: Option<u16>,
    /// The name that its owner gave it.
    pub name: Option<String>,
    /// The model.
    pub model: Option<String>,
    /// The whole serial number.
    pub serial: Option<String>,
    /// The hardware address, in lower case with colons.
    pub mac: Option<String>,
    /// The firmware with its build.
    pub firmware: Option<String>,
    /// How many bits of its address name its network.
    pub prefix: Option<u8>,
    /// The way out of its network.
    pub gateway: Option<Ipv4Addr>,
    /// How many video channels it has: a camera one, a recorder several.
    pub channels: Option<u32>,
    /// Whether a first password was ever set. `None`: it said something that is neither yes nor no.
    pub activated: Option<bool>,
    /// Whether it says that it can reset by e-mail. `None`: it did not say, which proves nothing.
    pub reset_by_email: Option<bool>,
    /// When it started, by its own clock and in its own words.
    pub boot_time: Option<String>,
    /// Who says that it is made by the manufacturer: its own search, or its name. `false` proves nothing.
    pub is_of_the_brand: bool,
    /// It says that it was made for another brand, or for none.
    pub is_neutral: bool,
    /// Whether this computer can reach its address: it lies in one of our networks, or it answered straight from there.
    pub is_within_reach: bool,
    /// In which searches it answered.
    pub sources: Sources,
}

impl Found {
    /// A camera of which only the address is known.
    pub fn at(address: IpAddr, sources: Sources) -> Self {
        Self {
            address,
            http_port: USUAL_HTTP_PORT,
            https_port: None,
            name: None,
            model: None,
            serial: None,
            mac: None,
            firmware: None,
            prefix: None,
            gateway: None,
            channels: None,
            activated: None,
            reset_by_email: None,
            boot_time: None,
            is_of_the_brand: false,
            is_neutral: false,
            is_within_reach: false,
            sources,
        }
    }

    /// Both sightings of one camera in one. The manufacturer's own search knows better than the general one, and of two
    /// alike the newer counts: the same hardware at another address has moved.
    pub(super) fn and_newer(self, newer: Self) -> Self {
        let newer_is_weaker = self.sources.sadp && !newer.sources.sadp;
        let (strong, weak) = if newer_is_weaker { (self, newer) } else { (newer, self) };
        let is_same_place = strong.address == weak.address;
        Self {
            address: strong.address,
            http_port: strong.http_port,
            https_port: strong.https_port.or(weak.https_port),
            name: strong.name.or(weak.name),
            model: strong.model.or(weak.model),
            serial: strong.serial.or(weak.serial),
            mac: strong.mac.or(weak.mac),
            firmware: strong.firmware.or(weak.firmware),
            prefix: strong.prefix.or(weak.prefix),
            gateway: strong.gateway.or(weak.gateway),
            channels: strong.channels.or(weak.channels),
            activated: strong.activated.or(weak.activated),
            reset_by_email: strong.reset_by_email.or(weak.reset_by_email),
            boot_time: strong.boot_time.or(weak.boot_time),
            is_of_the_brand: strong.is_of_the_brand || weak.is_of_the_brand,
            is_neutral: strong.is_neutral || weak.is_neutral,
            is_within_reach: strong.is_within_reach || (is_same_place && weak.is_within_reach),
            sources: strong.sources.and(weak.sources),
        }
    }
}

/// In which searches a camera answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sources {
    /// The manufacturer's own.
    pub sadp: bool,
    /// The one that all makers share (ONVIF).
    pub ws_discovery: bool,
}

impl Sources {
    /// The manufacturer's own search.
    pub const SADP: Self = Self { sadp: true, ws_discovery: false };
    /// The search that all makers share.
    pub const WS_DISCOVERY: Self = Self { sadp: false, ws_discovery: true };

    fn and(self, other: Self) -> Self {
        Self { sadp: self.sadp || other.sadp, ws_discovery: self.ws_discovery || other.ws_discovery }
    }
}

/// The longest value that is kept, in characters. Real ones are far shorter.
const MAX_VALUE: usize = 128;

/// What a value says: on one line, cut to a length. `None`: nothing.
pub(super) fn said(text: &str) -> Option<String> {
    let plain: String = text.chars().filter(|c| !c.is_control()).take(MAX_VALUE).collect();
    Some(plain.trim().to_owned()).filter(|text| !text.is_empty())
}

/// Whether a device can have this address.
pub(super) fn is_possible(address: Ipv4Addr) -> bool {
    !(address.is_unspecified() || address.is_broadcast() || address.is_multicast())
}
