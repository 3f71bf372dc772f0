//! WS-Discovery, the search of the ONVIF standard: what the cameras answer.
//!
//! DOCUMENTED by OASIS and ONVIF; which scopes a camera has, and in what order, is OBSERVED.

use std::net::Ipv4Addr;
use std::sync::Arc;

use super::announcement::Announcement;
use super::datagrams::Protocol;
use crate::simulator::counts::Counter;
use crate::simulator::paths::ONVIF_DEVICE;
use crate::simulator::random::{HEX, text};
use crate::simulator::xml::Element;

/// The multicast group. DOCUMENTED.
pub(super) const GROUP: Ipv4Addr = Ipv4Addr::new(239, 255, 255, 250);
/// The UDP port of the standard. DOCUMENTED.
pub const PORT: u16 = 3702;

const SOAP: &str = "http://www.w3.org/2003/05/soap-envelope";
const ADDRESSING: &str = "http://schemas.xmlsoap.org/ws/2004/08/addressing";
const DISCOVERY: &str = "http://schemas.xmlsoap.org/ws/2005/04/discovery";
const NETWORK: &str = "http://www.onvif.org/ver10/network/wsdl";
const DEVICE: &str = "http://www.onvif.org/ver10/device/wsdl";
/// What a camera is: namespace and local name. DOCUMENTED.
const TYPES: [(&str, &str); 2] = [(NETWORK, "NetworkVideoTransmitter"), (DEVICE, "Device")];
/// What others say about themselves, which is answered by nobody.
const ANNOUNCEMENTS: [&str; 4] = ["Hello", "Bye", "ProbeMatches", "ResolveMatches"];
/// The longest identifier that is repeated, in bytes.
const MAX_ID: usize = 128;

/// A row of cameras that listen for searches.
pub(super) struct WsDiscovery {
    pub(super) announcements: Arc<[Announcement]>,
    pub(super) counter: Arc<Counter>,
}

/// What somebody looks for.
pub(super) struct Probe {
    message_id: String,
    /// Whether every type that is asked for is one of a camera.
    is_for_cameras: bool,
    scopes: Vec<String>,
}

impl Protocol for WsDiscovery {
    type Probe = Probe;

    fn read(&self, datagram: &[u8]) -> Option<Probe> {
        let root = Element::read(datagram);
        let probe = root.as_ref().and_then(Probe::read);
        let is_announcement = |root: &Element| {
            root.child("Body").is_some_and(|body| ANNOUNCEMENTS.iter().any(|name| body.child(name).is_some()))
        };
        self.counter.note(|counts| match &probe {
            Some(_) => counts.onvif_probes += 1,
            None if root.as_ref().is_some_and(is_announcement) => {}
            None => counts.onvif_other += 1,
        });
        probe
    }

    fn answer(&self, probe: &Probe, camera: usize) -> Option<String> {
        let announcement = self.announcements.get(camera)?;
        let scopes = scopes(announcement);
        probe.fits(&scopes).then(|| describe(announcement, &probe.message_id, &scopes).to_xml())
    }
}

impl Probe {
    /// Reads a search. Every name counts in its namespace only.
    fn read<'a>(root: &'a Element) -> Option<Self> {
        let envelope = Some(root).filter(|root| root.is("Envelope") && root.namespace == SOAP)?;
        let (header, body) = (child(envelope, SOAP, "Header")?, child(envelope, SOAP, "Body")?);
        let message_id = &child(header, ADDRESSING, "MessageID")?.text;
        let probe = child(body, DISCOVERY, "Probe")?;
        let (types, scopes) = (child(probe, DISCOVERY, "Types"), child(probe, DISCOVERY, "Scopes"));
        // The prefix of a type may be declared on any element around it; the innermost counts.
        let around: Vec<&Element> = types.into_iter().chain([probe, body, envelope]).collect();
        let is_of_a_camera = |name: &str| {
            let (prefix, name) = name.split_once(':').unwrap_or(("", name));
            TYPES.contains(&(namespace(&around, prefix), name))
        };
        let words =
            |element: Option<&'a Element>| element.map_or("", |element| element.text.as_str()).split_whitespace();
        (1..=MAX_ID).contains(&message_id.len()).then(|| Self {
            message_id: message_id.clone(),
            is_for_cameras: words(types).all(is_of_a_camera),
            scopes: words(scopes).map(str::to_owned).collect(),
        })
    }

    /// Everything that is asked for must be there; nothing asked for is always there. A scope stands for all below it.
    fn fits(&self, scopes: &[String]) -> bool {
        let is_below = |scope: &str, wanted: &str| {
            scope
                .strip_prefix(wanted)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/') || wanted.ends_with('/'))
        };
        let has = |wanted: &String| scopes.iter().any(|scope| is_below(scope, wanted));
        self.is_for_cameras && self.scopes.iter().all(has)
    }
}

/// The one element of this name and namespace directly in another one.
fn child<'a>(of: &'a Element, namespace: &str, name: &str) -> Option<&'a Element> {
    of.child(name).filter(|child| child.namespace == namespace)
}

/// What a prefix stands for. Empty: it is declared nowhere.
fn namespace<'a>(around: &[&'a Element], prefix: &str) -> &'a str {
    let name = if prefix.is_empty() { "xmlns".to_owned() } else { format!("xmlns:{prefix}") };
    let declared = |element: &&'a Element| element.attributes.iter().find(|(key, _)| *key == name);
    around.iter().find_map(declared).map_or("", |(_, value)| value.as_str())
}

/// What a camera says it is.
fn scopes(announcement: &Announcement) -> Vec<String> {
    let device = announcement.camera.present();
    let model = device.model.name;
    [
        "type/video_encoder",
        "Profile/Streaming",
        "Profile/G",
        "Profile/T",
        &format!("MAC/{}", device.mac(":")),
        &format!("hardware/{model}"),
        &format!("name/HIKVISION%20{model}"),
        "location/city/hangzhou",
    ]
    .map(|scope| format!("onvif://www.onvif.org/{scope}"))
    .to_vec()
}

/// The service by both addresses. The one of IPv6 leads nowhere: it works on the local network only.
fn addresses(announcement: &Announcement) -> String {
    let device = announcement.camera.present();
    let local = device.link_local();
    let port = if announcement.http_port == 80 { String::new() } else { format!(":{}", announcement.http_port) };
    format!("http://{}{port}{ONVIF_DEVICE} http://[{local}]{port}{ONVIF_DEVICE}", announcement.address)
}

/// The answer to a search.
fn describe(announcement: &Announcement, relates_to: &str, scopes: &[String]) -> Element {
    let device = announcement.camera.present();
    let header = Element::new("s:Header")
        .leaf("a:MessageID", format!("urn:uuid:{}", message_id()))
        .leaf("a:RelatesTo", relates_to)
        .leaf("a:To", format!("{ADDRESSING}/role/anonymous"))
        .leaf("a:Action", format!("{DISCOVERY}/ProbeMatches"))
        .with(Element::new("d:AppSequence").attribute("InstanceId", "1").attribute("MessageNumber", "1"));
    let endpoint = Element::new("a:EndpointReference").leaf("a:Address", format!("urn:uuid:{}", device.uuid()));
    let found = Element::new("d:ProbeMatch")
        .with(endpoint)
        .leaf("d:Types", "dn:NetworkVideoTransmitter tds:Device")
        .leaf("d:Scopes", scopes.join(" "))
        .leaf("d:XAddrs", addresses(announcement))
        .leaf("d:MetadataVersion", 10);
    let envelope = Element::new("s:Envelope")
        .attribute("xmlns:s", SOAP)
        .attribute("xmlns:a", ADDRESSING)
        .attribute("xmlns:d", DISCOVERY)
        .attribute("xmlns:dn", NETWORK)
        .attribute("xmlns:tds", DEVICE);
    envelope.with(header).with(Element::new("s:Body").with(Element::new("d:ProbeMatches").with(found)))
}

/// A random UUID of version four.
fn message_id() -> String {
    format!("{}-{}-4{}-a{}-{}", text(HEX, 8), text(HEX, 4), text(HEX, 3), text(HEX, 3), text(HEX, 12))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn probe(inside: &str) -> String {
        format!(
            "<?xml version=\"1.0\"?><e:Envelope xmlns:e=\"{SOAP}\" xmlns:w=\"{ADDRESSING}\" xmlns:d=\"{DISCOVERY}\" \
             xmlns:dn=\"{NETWORK}\" xmlns:x=\"{DEVICE}\">\
             <e:Header><w:MessageID>uuid:M-1</w:MessageID></e:Header><e:Body><d:Probe>{inside}</d:Probe></e:Body></e:Envelope>"
        )
    }

    fn fits(inside: &str) -> bool {
        let scopes = ["onvif://www.onvif.org/Profile/G".to_owned(), "onvif://www.onvif.org/name/A".to_owned()];
        let wanted = Probe::read(&Element::read(probe(inside).as_bytes()).unwrap()).unwrap();
        assert_eq!(wanted.message_id, "uuid:M-1");
        wanted.fits(&scopes)
    }

    #[test]
    fn a_camera_answers_when_it_is_what_is_looked_for() {
        for good in [
            "",
            "<d:Types>dn:NetworkVideoTransmitter</d:Types>",
            "<d:Types>x:Device dn:NetworkVideoTransmitter</d:Types><d:Scopes/>",
            "<d:Scopes>onvif://www.onvif.org/Profile/G</d:Scopes>",
            "<d:Scopes>onvif://www.onvif.org/Profile onvif://www.onvif.org/</d:Scopes>",
        ] {
            assert!(fits(good), "{good}");
        }
        for wrong in [
            "<d:Types>wsdp:Printer</d:Types>",
            "<d:Types>wsdp:Device</d:Types>",
            "<d:Types>d:Device</d:Types>",
            "<d:Types>dn:NetworkVideoTransmitter dn:NetworkVideoDisplay</d:Types>",
            "<d:Scopes>onvif://www.onvif.org/Prof</d:Scopes>",
            "<d:Scopes>onvif://www.onvif.org/Profile/G onvif://www.onvif.org/Profile/M</d:Scopes>",
        ] {
            assert!(!fits(wrong), "{wrong}");
        }
    }

    #[test]
    fn what_is_no_probe_is_none() {
        let hello = probe("").replace("d:Probe", "d:Hello");
        let elsewhere = probe("").replace(DISCOVERY, "urn:other");
        let nameless = probe("").replace("uuid:M-1", "");
        for other in [hello.as_str(), "<Probe><MessageID>M</MessageID></Probe>", &nameless, &elsewhere] {
            assert!(Probe::read(&Element::read(other.as_bytes()).unwrap()).is_none(), "{other}");
        }
    }
}
