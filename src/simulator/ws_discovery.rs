//! What cameras say in the search of the ONVIF standard (WS-Discovery). It knows the words, and of each camera who it is.
//!
//! DOCUMENTED by OASIS and ONVIF; which scopes a camera has, and in what order, is OBSERVED.

use std::net::{Ipv4Addr, Ipv6Addr};
use std::sync::Arc;

use super::counts::Counter;
use super::datagrams::Protocol;
use super::random::{HEX, text};
use super::speaker::Speaker;
use crate::camera::wire::Element;

/// The group of the standard.
pub(super) const GROUP: Ipv4Addr = Ipv4Addr::new(239, 255, 255, 250);
/// Its port.
pub const PORT: u16 = 3702;

const SOAP: &str = "http://www.w3.org/2003/05/soap-envelope";
const ADDRESSING: &str = "http://schemas.xmlsoap.org/ws/2004/08/addressing";
const DISCOVERY: &str = "http://schemas.xmlsoap.org/ws/2005/04/discovery";
const NETWORK: &str = "http://www.onvif.org/ver10/network/wsdl";
const DEVICE: &str = "http://www.onvif.org/ver10/device/wsdl";
/// What a camera is, by local name.
const TYPES: [&str; 2] = ["NetworkVideoTransmitter", "Device"];
/// Where a camera's ONVIF service is.
const SERVICE_PATH: &str = "/onvif/device_service";
/// What others say about themselves; nobody answers that.
const NO_QUESTIONS: [&str; 4] = ["Hello", "Bye", "ProbeMatches", "ResolveMatches"];
/// The longest identifier that is repeated.
const MAX_ID: usize = 128;

/// A row of cameras that listen for searches.
pub(super) struct WsDiscovery {
    pub(super) speakers: Arc<[Speaker]>,
    pub(super) counter: Arc<Counter>,
}

/// What somebody looks for.
pub(super) struct Wanted {
    message: String,
    types: Vec<String>,
    scopes: Vec<String>,
}

impl Protocol for WsDiscovery {
    type Question = Wanted;

    fn read(&self, datagram: &[u8]) -> Option<Wanted> {
        let root = Element::read(datagram);
        let wanted = root.as_ref().and_then(Wanted::read);
        let is_answer = |root: &Element| NO_QUESTIONS.iter().any(|name| root.find(name).is_some());
        self.counter.note(|counts| match &wanted {
            Some(_) => counts.onvif_probes += 1,
            None if root.as_ref().is_some_and(is_answer) => {}
            None => counts.onvif_other += 1,
        });
        wanted
    }

    fn answer(&self, wanted: &Wanted, camera: usize) -> Option<String> {
        let speaker = self.speakers.get(camera)?;
        let scopes = scopes(speaker);
        wanted.fits(&scopes).then(|| describe(speaker, &wanted.message, &scopes).to_xml())
    }
}

impl Wanted {
    fn read(root: &Element) -> Option<Self> {
        let probe = root.is("Envelope").then(|| root.find("Body")?.find("Probe")).flatten()?;
        let message = root.text_of("MessageID").filter(|id| !id.is_empty() && id.len() <= MAX_ID)?;
        let words = |name: &str| probe.text_of(name).unwrap_or_default().split_whitespace();
        Some(Self {
            message: message.to_owned(),
            types: words("Types").map(|name| name.rsplit(':').next().unwrap_or_default().to_owned()).collect(),
            scopes: words("Scopes").map(str::to_owned).collect(),
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
        self.types.iter().all(|name| TYPES.contains(&name.as_str())) && self.scopes.iter().all(has)
    }
}

/// What a camera says it is.
fn scopes(speaker: &Speaker) -> Vec<String> {
    let device = speaker.camera.present();
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
fn addresses(speaker: &Speaker) -> String {
    let device = speaker.camera.present();
    let local: Ipv6Addr = device.link_local();
    let port = if speaker.http_port == 80 { String::new() } else { format!(":{}", speaker.http_port) };
    format!("http://{}{port}{SERVICE_PATH} http://[{local}]{port}{SERVICE_PATH}", speaker.address)
}

fn describe(speaker: &Speaker, question: &str, scopes: &[String]) -> Element {
    let device = speaker.camera.present();
    let header = Element::new("s:Header")
        .leaf("a:MessageID", format!("urn:uuid:{}", message_id()))
        .leaf("a:RelatesTo", question)
        .leaf("a:To", format!("{ADDRESSING}/role/anonymous"))
        .leaf("a:Action", format!("{DISCOVERY}/ProbeMatches"))
        .with(Element::new("d:AppSequence").attribute("InstanceId", "1").attribute("MessageNumber", "1"));
    let endpoint = Element::new("a:EndpointReference").leaf("a:Address", format!("urn:uuid:{}", device.uuid()));
    let found = Element::new("d:ProbeMatch")
        .with(endpoint)
        .leaf("d:Types", "dn:NetworkVideoTransmitter tds:Device")
        .leaf("d:Scopes", scopes.join(" "))
        .leaf("d:XAddrs", addresses(speaker))
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
            "<?xml version=\"1.0\"?><e:Envelope xmlns:e=\"{SOAP}\" xmlns:w=\"{ADDRESSING}\" xmlns:d=\"{DISCOVERY}\">\
             <e:Header><w:MessageID>uuid:M-1</w:MessageID></e:Header><e:Body><d:Probe>{inside}</d:Probe></e:Body></e:Envelope>"
        )
    }

    fn fits(inside: &str) -> bool {
        let scopes = ["onvif://www.onvif.org/Profile/G".to_owned(), "onvif://www.onvif.org/name/A".to_owned()];
        let wanted = Wanted::read(&Element::read(probe(inside).as_bytes()).unwrap()).unwrap();
        assert_eq!(wanted.message, "uuid:M-1");
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
        for other in [hello.as_str(), "<Probe><MessageID>M</MessageID></Probe>", &probe("").replace("uuid:M-1", "")] {
            assert!(Wanted::read(&Element::read(other.as_bytes()).unwrap()).is_none(), "{other}");
        }
    }
}
