//! SADP, the manufacturer's own search on the local network: what the cameras answer and announce.
//!
//! OBSERVED in captures. Nothing but a plain search is answered: every other kind of message can change a camera.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tokio::time::sleep;

use super::announcement::Announcement;
use super::datagrams::{Datagrams, Protocol};
use crate::simulator::counts::Counter;
use crate::simulator::model::Age;
use crate::simulator::scenario::Scenario;
use crate::simulator::settings::{SadpMode, SadpSettings};
use crate::simulator::xml::Element;

/// The multicast group. OBSERVED.
pub(super) const GROUP: Ipv4Addr = Ipv4Addr::new(239, 255, 255, 250);
/// The UDP port of cameras, and of what they send to the group. OBSERVED.
pub const PORT: u16 = 37020;
/// The names of a plain search; other programs send the second one. OBSERVED.
const INQUIRIES: [&str; 2] = ["inquiry", "inquiry_v32"];
/// All that a plain search may hold. OBSERVED.
const MEMBERS: [&str; 3] = ["Uuid", "MAC", "Types"];
/// The longest identifier that is repeated, in bytes.
const MAX_UUID: usize = 64;

/// A row of cameras that listen for searches.
pub(super) struct Sadp {
    announcements: Arc<[Announcement]>,
    counter: Arc<Counter>,
    mode: SadpMode,
    port: u16,
    /// Whether they have started. Before that they are silent.
    awake: AtomicBool,
}

impl Sadp {
    /// A row that answers on a port. With `hello_after` it is silent until it says hello.
    pub(super) fn new(
        announcements: Arc<[Announcement]>,
        counter: Arc<Counter>,
        wanted: &SadpSettings,
        port: u16,
    ) -> Self {
        let awake = AtomicBool::new(wanted.hello_after.is_none());
        Self { announcements, counter, mode: wanted.mode, port, awake }
    }

    /// Says to the group that the cameras have started, after so long.
    pub(super) async fn say_hello(self: Arc<Self>, sockets: Arc<Datagrams>, after: Duration) {
        sleep(after).await;
        self.awake.store(true, Ordering::Relaxed);
        let hello = |one| describe(one, Element::new("Hello").leaf("Types", "hello")).to_xml();
        sockets.send(self.announcements.iter().map(hello).enumerate(), &[self.group()]).await;
    }

    fn group(&self) -> SocketAddr {
        SocketAddr::from((GROUP, self.port))
    }
}

impl Protocol for Sadp {
    /// The identifier to repeat.
    type Probe = String;

    fn read(&self, datagram: &[u8]) -> Option<String> {
        match message(datagram) {
            Message::Inquiry(uuid) => {
                self.counter.note(|counts| counts.sadp_probes += 1);
                self.awake.load(Ordering::Relaxed).then_some(uuid)
            }
            Message::Other => {
                self.counter.note(|counts| counts.sadp_other += 1);
                None
            }
            Message::Announcement => None,
        }
    }

    fn answer(&self, uuid: &String, camera: usize) -> Option<String> {
        let root = Element::new("ProbeMatch").leaf("Uuid", uuid).leaf("Types", "inquiry");
        let answer = describe(self.announcements.get(camera)?, root).to_xml();
        // OBSERVED: the identifier stands on the line of the root.
        Some(answer.replacen("<ProbeMatch>\r\n", "<ProbeMatch>", 1))
    }

    fn destinations(&self, asker: SocketAddr) -> Vec<SocketAddr> {
        match self.mode {
            SadpMode::Unicast => vec![asker],
            SadpMode::Multicast => vec![self.group()],
            SadpMode::Both => vec![asker, self.group()],
        }
    }
}

/// Adds everything about a camera. OBSERVED, down to the flag that is misspelt.
fn describe(announcement: &Announcement, root: Element) -> Element {
    let device = announcement.camera.present();
    let model = device.model;
    let [a, b, c, _] = announcement.address.octets();
    let mut root = root
        .leaf("DeviceType", model.type_number)
        .leaf("DeviceDescription", model.name)
        .leaf("DeviceSN", &device.serial)
        .leaf("CommandPort", 8000)
        .leaf("HttpPort", announcement.http_port);
    if let Some(port) = announcement.camera.https_port.get() {
        root = root.leaf("HttpsPort", port);
    }
    root = root
        .leaf("MAC", device.mac("-"))
        .leaf("IPv4Address", announcement.address)
        .leaf("IPv4SubnetMask", announcement.mask)
        .leaf("IPv4Gateway", Ipv4Addr::new(a, b, c, 1));
    if model.age != Age::Plain {
        root = root.leaf("IPv6Address", "::").leaf("IPv6Gateway", "::").leaf("IPv6MaskLen", 64);
    }
    root = root
        .leaf("DHCP", true)
        .leaf("AnalogChannelNum", 0)
        .leaf("DigitalChannelNum", model.channels)
        .leaf("SoftwareVersion", format!("{}{}", model.firmware, model.firmware_date))
        .leaf("DSPVersion", format!("{} {}", model.encoder.0, model.encoder.1))
        .leaf("BootTime", device.boot_time());
    let activated = announcement.camera.scenario != Scenario::NotActivated;
    match model.age {
        Age::Old => root,
        Age::Plain => root.leaf("OEMInfo", "N/A").leaf("Activated", activated).leaf("PasswordResetAbility", false),
        Age::Current => root
            .leaf("Encrypt", true)
            .leaf("ResetAbility", false)
            .leaf("DiskNumber", model.disks)
            .leaf("Activated", activated)
            .leaf("PasswordResetAbility", true)
            .leaf("PasswordResetModeSecond", true)
            .leaf("DetailOEMCode", 1)
            .leaf("SupportSecurityQuestion", true)
            .leaf("SupportHCPlatform", true)
            .leaf("HCPlatformEnable", "flase")
            .leaf("DeviceLock", true)
            .leaf("SDKOverTLSPort", 8443)
            .leaf("SupportMailBox", model.by_email),
    }
}

/// What a datagram is.
enum Message {
    /// A plain search, with its identifier.
    Inquiry(String),
    /// What a camera says; our own answers to the group come back as well.
    Announcement,
    /// Anything else.
    Other,
}

fn message(datagram: &[u8]) -> Message {
    let Some(root) = Element::read(datagram) else { return Message::Other };
    if root.is("ProbeMatch") || root.is("Hello") {
        return Message::Announcement;
    }
    let only_asks = root.is("Probe") && root.holds_only(&MEMBERS);
    match (root.text_of("Uuid"), root.text_of("Types")) {
        (Some(uuid), Some(kind)) if only_asks && INQUIRIES.contains(&kind) && (1..=MAX_UUID).contains(&uuid.len()) => {
            Message::Inquiry(uuid.to_owned())
        }
        _ => Message::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_plain_search_is_one() {
        let is_search =
            |datagram: &str| matches!(message(datagram.as_bytes()), Message::Inquiry(uuid) if uuid == "U-1");
        assert!(is_search("<?xml version=\"1.0\"?><Probe><Uuid>U-1</Uuid><Types>inquiry</Types></Probe>"));
        assert!(is_search("<Probe><Uuid>U-1</Uuid><MAC>ff-ff-ff-ff-ff-ff</MAC><Types>inquiry_v32</Types></Probe>"));
        for other in [
            "<Probe><Uuid>U-1</Uuid><Types>reset</Types></Probe>",
            "<Probe><Uuid>U-1</Uuid><Types>inquiry</Types><Password>x</Password></Probe>",
            "<Probe><Types>inquiry</Types></Probe>",
            "<Probe><Uuid>U-1</Uuid><Type>inquiry</Type></Probe>",
            "<Probe><UUID>U-1</UUID><Types>inquiry</Types></Probe>",
            "<Ask><Uuid>U-1</Uuid><Types>inquiry</Types></Ask>",
            "\x21\x02 twenty binary bytes",
            "",
        ] {
            assert!(matches!(message(other.as_bytes()), Message::Other), "{other}");
        }
        assert!(matches!(message(b"<ProbeMatch><Uuid>U-1</Uuid></ProbeMatch>"), Message::Announcement));
    }
}
