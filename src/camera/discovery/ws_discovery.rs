//! The search that cameras of all makers share (WS-Discovery, ONVIF). It confirms who is there and finds cameras whose
//! own search is silent; it tells nothing about passwords. Many cameras have it switched off, so silence means nothing.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use percent_encoding::percent_decode_str;
use uuid::Uuid;

use super::query::Protocol;
use super::values::{clean_text, is_host_address};
use crate::camera::device::mac;
use crate::camera::wire::Element;
use crate::camera::wire::ws_discovery::{DeviceType, GROUP, HELLO, PROBE_MATCH, probe};
use crate::domain::{FoundCamera, Sighting, Target};

/// How many devices one datagram may tell of.
const MAX_DEVICES: usize = 64;
/// The manufacturer as it writes itself into names (OBSERVED).
const BRAND: &str = "hikvision";
/// What all addresses of these scopes begin with. DOCUMENTED.
const SCOPE: &str = "onvif://www.onvif.org/";

pub(super) fn protocol(port: u16) -> Protocol {
    let queries =
        [DeviceType::Transmitter, DeviceType::Device].map(|device| probe(&Uuid::new_v4().to_string(), device));
    Protocol { group: GROUP, port, queries: queries.into(), read, needs_port: false }
}

/// Reads one datagram: the cameras that tell about themselves in it. Other devices answer to other questions by the same
/// rules (printers, computers); they are passed over.
pub fn read(datagram: &[u8], from: SocketAddr) -> Vec<FoundCamera> {
    let Some(root) = Element::read(datagram) else { return Vec::new() };
    let mut devices = Vec::new();
    collect(&root, &mut devices);
    devices.into_iter().filter_map(|device| camera(device, &root, from)).collect()
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

fn camera(device: &Element, root: &Element, from: SocketAddr) -> Option<FoundCamera> {
    let words = |name| device.text_of(name).unwrap_or_default().split_whitespace();
    let scope = |name: &str| {
        let mut values = words("Scopes").filter_map(|scope| scope.strip_prefix(SCOPE)?.strip_prefix(name));
        values.find_map(|value| clean_text(&percent_decode_str(value).decode_utf8_lossy()))
    };
    let is_camera = words("Types").any(|name| is_camera(name, root))
        || words("Scopes").any(|scope| scope.starts_with(SCOPE))
        || words("XAddrs").any(|address| address.contains("/onvif/"));
    if !is_camera {
        return None;
    }
    let is_hikvision = words("Scopes").any(|scope| scope.to_ascii_lowercase().contains(BRAND));
    let endpoint = device.text_of("Address").filter(|_| is_hikvision);
    let model = scope("hardware/");
    // An address of the kind that computers give themselves is the last choice.
    let mut places: Vec<Place> = words("XAddrs").filter_map(place).collect();
    places.sort_by_key(|place| (place.address.is_link_local(), place.is_tls));
    let best = places.first().map(|place| place.address);
    let port = |tls| places.iter().find(|place| Some(place.address) == best && place.is_tls == tls).map(|at| at.port);
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
fn is_camera(name: &str, root: &Element) -> bool {
    let (prefix, local) = name.split_once(':').unwrap_or(("", name));
    match local {
        "NetworkVideoTransmitter" => true,
        "Device" => declared(root, prefix).map_or(prefix == "tds", |namespace| namespace.contains("onvif.org")),
        _ => false,
    }
}

fn declared<'a>(element: &'a Element, prefix: &str) -> Option<&'a str> {
    let here = element.attributes.iter().find(|(name, _)| name == prefix).map(|(_, value)| value.as_str());
    here.or_else(|| element.children.iter().find_map(|child| declared(child, prefix)))
}

/// Where a device says that it answers.
struct Place {
    address: Ipv4Addr,
    port: u16,
    is_tls: bool,
}

/// Reads an address with an IPv4 host; others are passed over.
fn place(url: &str) -> Option<Place> {
    let (scheme, rest) = url.split_once("://")?;
    let is_tls = match scheme {
        _ if scheme.eq_ignore_ascii_case("http") => false,
        _ if scheme.eq_ignore_ascii_case("https") => true,
        _ => return None,
    };
    let host = rest.split(['/', '?', '#']).next()?;
    let (host, port) = match host.split_once(':') {
        Some((host, port)) => (host, port.parse().ok().filter(|port| *port > 0)?),
        None => (host, if is_tls { 443 } else { Target::USUAL_PORT }),
    };
    let address = host.parse().ok().filter(|address| is_host_address(*address))?;
    Some(Place { address, port, is_tls })
}

/// OBSERVED: as delivered, the name is the maker and the model. What is left was given by the owner.
fn own_name(name: &str, model: Option<&str>) -> Option<String> {
    let is_maker = |word: &&str| word.eq_ignore_ascii_case(BRAND) || model.is_some_and(|model| model == *word);
    let rest: Vec<&str> = name.split_whitespace().filter(|word| !is_maker(word)).collect();
    clean_text(&rest.join(" "))
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
