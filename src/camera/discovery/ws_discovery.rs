//! The search that cameras of all makers share (WS-Discovery, ONVIF). It confirms who is there and finds cameras whose
//! own search is silent; it tells nothing about passwords. Many cameras have it switched off, so silence means nothing.

use std::cell::OnceCell;
use std::collections::HashMap;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use percent_encoding::percent_decode_str;
use uuid::Uuid;

use super::Interfaces;
use super::adapters::Adapters;
use super::model;
use super::query::Protocol;
use super::receiver::Reader;
use super::values::{is_believed, is_host_address};
use crate::camera::device::mac;
use crate::camera::wire::Element;
use crate::camera::wire::ws_discovery::{BODY, DeviceType, GROUP, HELLO, PROBE_MATCH, probe};
use crate::domain::{FoundCamera, Sighting, Target, device_value};

/// How many devices one datagram may tell of.
const MAX_DEVICES: usize = 64;
/// The manufacturer as it writes itself into names (OBSERVED).
const BRAND: &str = "hikvision";
/// What all addresses of these scopes begin with. DOCUMENTED.
const SCOPE: &str = "onvif://www.onvif.org/";

pub(super) fn protocol(port: u16) -> Protocol {
    let queries =
        [DeviceType::Transmitter, DeviceType::Device].map(|device| probe(&Uuid::new_v4().to_string(), device));
    Protocol {
        group: GROUP,
        port,
        queries: queries.into(),
        read: Reader { cameras: read, telling: body },
        needs_port: false,
    }
}

/// Reads one datagram: the cameras that tell about themselves in it. Other devices answer to other questions by the same
/// rules (printers, computers); they are passed over.
pub fn read(datagram: &[u8], from: SocketAddr) -> Vec<FoundCamera> {
    // Only asked where a device names several addresses, and none of them is the one that it answers from.
    let ours = OnceCell::new();
    let is_ours =
        |address: Ipv4Addr| ours.get_or_init(|| Adapters::list(Interfaces::All)).contains(IpAddr::V4(address));
    read_as(datagram, from, &is_ours)
}

/// Reads one datagram, where this tells whether an address lies in a network of this computer.
fn read_as(datagram: &[u8], from: SocketAddr, is_ours: &dyn Fn(Ipv4Addr) -> bool) -> Vec<FoundCamera> {
    let Some(root) = Element::read(datagram) else { return Vec::new() };
    let mut devices = Vec::new();
    collect(&root, &mut devices);
    let prefixes = Prefixes { root: &root, declared: OnceCell::new() };
    devices.into_iter().filter_map(|device| camera(device, &prefixes, from, is_ours)).collect()
}

/// A message without its header, which has a number of its own each time.
fn body(datagram: &[u8]) -> &[u8] {
    let start = datagram.windows(BODY.len()).position(|part| part == BODY.as_bytes());
    start.and_then(|start| datagram.get(start..)).unwrap_or(datagram)
}

fn collect<'a>(element: &'a Element, devices: &mut Vec<&'a Element>) {
    if devices.len() >= MAX_DEVICES {
        return;
    }
    if element.is(PROBE_MATCH) || element.is(HELLO) {
        devices.push(element);
        return;
    }
    element.children.iter().for_each(|child| collect(child, devices));
}

fn camera(
    device: &Element,
    prefixes: &Prefixes<'_>,
    from: SocketAddr,
    is_ours: &dyn Fn(Ipv4Addr) -> bool,
) -> Option<FoundCamera> {
    let words = |name| device.text_of(name).unwrap_or_default().split_whitespace();
    let scope = |name: &str| {
        let mut values = words("Scopes").filter_map(|scope| scope.strip_prefix(SCOPE)?.strip_prefix(name));
        values.find_map(|value| device_value(&percent_decode_str(value).decode_utf8_lossy()))
    };
    let is_camera = words("Types").any(|name| is_camera(name, prefixes))
        || words("Scopes").any(|scope| scope.starts_with(SCOPE))
        || words("XAddrs").any(|address| address.contains("/onvif/"));
    if !is_camera {
        return None;
    }
    let is_hikvision = words("Scopes").any(|scope| scope.to_ascii_lowercase().contains(BRAND));
    let endpoint = device.text_of("Address").filter(|_| is_hikvision);
    let model = model::of(scope("hardware/"), None);
    let believed = |named: Ipv4Addr| is_believed(named, from.ip()) || (!named.is_loopback() && is_ours(named));
    let places = words("XAddrs").filter_map(place).filter(|place| place.address.is_none_or(believed));
    let places: Vec<Place> = places.collect();
    let best = best(&places, from.ip(), is_ours);
    let port = |tls| places.iter().find(|place| place.address == best && place.is_tls == tls).map(|at| at.port);
    let host = best.map_or(from.ip(), IpAddr::V4).to_string();
    Some(FoundCamera {
        mac: scope("MAC/").and_then(|text| mac(&text)).or_else(|| mac_of_uuid(endpoint?)),
        seen: Sighting {
            name: scope("name/").and_then(|name| own_name(&name, model.as_deref())),
            https_port: port(true),
            is_hikvision,
            via_ws_discovery: true,
            ..Sighting::default()
        },
        model,
        ..FoundCamera::at(Target::new(host, port(false).unwrap_or(Target::USUAL_PORT)))
    })
}

/// Whether a type with its prefix means a camera. Where the prefix is declared, what it stands for decides.
fn is_camera(name: &str, prefixes: &Prefixes<'_>) -> bool {
    let (prefix, local) = name.split_once(':').unwrap_or(("", name));
    match local {
        "NetworkVideoTransmitter" => true,
        "Device" => prefixes.declared(prefix).map_or(prefix == "tds", |namespace| namespace.contains("onvif.org")),
        _ => false,
    }
}

/// What the prefixes in a datagram stand for: looked up by walking through it once, however many types are named.
struct Prefixes<'a> {
    root: &'a Element,
    declared: OnceCell<HashMap<&'a str, &'a str>>,
}

impl Prefixes<'_> {
    fn declared(&self, prefix: &str) -> Option<&str> {
        let all = self.declared.get_or_init(|| {
            let mut all = HashMap::new();
            note_prefixes(self.root, &mut all);
            all
        });
        all.get(prefix).copied()
    }
}

/// Notes each attribute under its name; the first of a name counts.
fn note_prefixes<'a>(element: &'a Element, all: &mut HashMap<&'a str, &'a str>) {
    for (name, value) in &element.attributes {
        all.entry(name).or_insert(value);
    }
    element.children.iter().for_each(|child| note_prefixes(child, all));
}

/// Which of the named addresses the device is reached at: the one that the answer came from, else one in a network of this
/// computer; one of the kind that computers give themselves is the last choice. A recorder names the inner network of its
/// cameras as well (OBSERVED). `None`: none is named, so it is the one that the answer came from.
fn best(places: &[Place], from: IpAddr, is_ours: &dyn Fn(Ipv4Addr) -> bool) -> Option<Ipv4Addr> {
    let named: Vec<Ipv4Addr> = places.iter().filter_map(|place| place.address).collect();
    if let Some(same) = named.iter().find(|address| IpAddr::V4(**address) == from) {
        return Some(*same);
    }
    let differs = named.iter().any(|address| Some(address) != named.first());
    named.into_iter().min_by_key(|address| (differs && !is_ours(*address), address.is_link_local()))
}

/// Where a device says that it answers.
struct Place {
    /// `None`: it says so by a name or an IPv6 address. The answer came from there, and only the port is new.
    address: Option<Ipv4Addr>,
    port: u16,
    is_tls: bool,
}

/// Reads an address. A broken one, and one that no device can have, is passed over.
fn place(url: &str) -> Option<Place> {
    let (scheme, rest) = url.split_once("://")?;
    let is_tls = match scheme {
        _ if scheme.eq_ignore_ascii_case("http") => false,
        _ if scheme.eq_ignore_ascii_case("https") => true,
        _ => return None,
    };
    let host = rest.split(['/', '?', '#']).next()?;
    // An IPv6 address stands in brackets, with its adapter in it or not; without brackets it has no port (OBSERVED).
    let (host, port) = match host.strip_prefix('[') {
        Some(inner) => inner.split_once(']').map(|(host, behind)| (host, behind.strip_prefix(':')))?,
        None if host.matches(':').count() > 1 => (host, None),
        None => host.split_once(':').map_or((host, None), |(host, port)| (host, Some(port))),
    };
    let usual = if is_tls { Target::USUAL_TLS_PORT } else { Target::USUAL_PORT };
    let port = port.map_or(Some(usual), |port| port.parse().ok().filter(|port| *port > 0))?;
    let address = match host.parse::<Ipv4Addr>() {
        Ok(address) => Some(address).filter(|address| is_host_address(*address)).map(Some)?,
        // Numbers that are no address are no name either.
        Err(_) if host.is_empty() || host.chars().all(|c| c.is_ascii_digit() || c == '.') => return None,
        Err(_) => None,
    };
    Some(Place { address, port, is_tls })
}

/// OBSERVED: as delivered, the name is the maker and the model. What is left was given by the owner.
fn own_name(name: &str, model: Option<&str>) -> Option<String> {
    let is_maker = |word: &&str| word.eq_ignore_ascii_case(BRAND) || model.is_some_and(|model| model == *word);
    let rest: Vec<&str> = name.split_whitespace().filter(|word| !is_maker(word)).collect();
    device_value(&rest.join(" "))
}

/// OBSERVED: the identifier of these cameras ends with the hardware address, as identifiers of version 1 do.
fn mac_of_uuid(endpoint: &str) -> Option<String> {
    let uuid = endpoint.rsplit(':').next()?;
    let groups: Vec<&str> = uuid.split('-').collect();
    let [_, _, version, _, node] = *groups.as_slice() else { return None };
    mac(node).filter(|_| version.starts_with('1'))
}

#[cfg(test)]
#[path = "ws_discovery/tests.rs"]
mod tests;
