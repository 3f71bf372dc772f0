//! What cameras say in a search on the local network (SADP). It knows the words, and of each camera who it is.
//!
//! Nothing but a plain search is answered.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tokio::time::sleep;

use super::Scenario;
use super::counts::Counter;
use super::datagrams::{Datagrams, Protocol};
use super::model::Age;
use super::settings::{SadpMode, SadpSettings};
use super::speaker::Speaker;
use crate::camera::wire::Element;
use crate::camera::wire::sadp::{GROUP, HELLO, INQUIRY, PROBE, PROBE_MATCH};

/// A second name of the same question, sent by other programs. OBSERVED.
const INQUIRY_V32: &str = "inquiry_v32";
/// The kind of message of a camera that starts. OBSERVED.
const STARTED: &str = "hello";
/// The longest identifier that is repeated.
const MAX_UUID: usize = 64;

/// A row of cameras that listen for searches.
pub(super) struct Sadp {
    speakers: Arc<[Speaker]>,
    counter: Arc<Counter>,
    mode: SadpMode,
    port: u16,
    /// Whether they have started. Before that they say nothing.
    awake: AtomicBool,
}

impl Sadp {
    /// A row that answers on a port. With `hello_after` it sleeps until it greets.
    pub(super) fn new(speakers: Arc<[Speaker]>, counter: Arc<Counter>, wanted: &SadpSettings, port: u16) -> Self {
        let awake = AtomicBool::new(wanted.hello_after.is_none());
        Self { speakers, counter, mode: wanted.mode, port, awake }
    }

    /// Says to the group that the cameras have started, after so long.
    pub(super) async fn greet(self: Arc<Self>, sockets: Arc<Datagrams>, after: Duration) {
        sleep(after).await;
        self.awake.store(true, Ordering::Relaxed);
        let said = self.speakers.iter().map(|one| describe(one, Element::new(HELLO).leaf("Types", STARTED)).to_xml());
        sockets.send(said.enumerate(), &[self.group()]).await;
    }

    fn group(&self) -> SocketAddr {
        SocketAddr::from((GROUP, self.port))
    }
}

impl Protocol for Sadp {
    /// The identifier to repeat.
    type Question = String;

    fn read(&self, datagram: &[u8]) -> Option<String> {
        match question(datagram) {
            Question::Search(uuid) => {
                self.counter.note(|counts| counts.sadp_probes += 1);
                self.awake.load(Ordering::Relaxed).then_some(uuid)
            }
            Question::Other => {
                self.counter.note(|counts| counts.sadp_other += 1);
                None
            }
            Question::Answer => None,
        }
    }

    fn answer(&self, uuid: &String, camera: usize) -> Option<String> {
        let root = Element::new(PROBE_MATCH).leaf("Uuid", uuid).leaf("Types", INQUIRY);
        let said = describe(self.speakers.get(camera)?, root).to_xml();
        // OBSERVED: the identifier stands on the line of the root.
        Some(said.replacen("<ProbeMatch>\r\n", "<ProbeMatch>", 1))
    }

    fn places(&self, asker: SocketAddr) -> Vec<SocketAddr> {
        match self.mode {
            SadpMode::Unicast => vec![asker],
            SadpMode::Multicast => vec![self.group()],
            SadpMode::Both => vec![asker, self.group()],
        }
    }
}

/// Everything about the camera. OBSERVED, down to the flag that is misspelt.
fn describe(speaker: &Speaker, root: Element) -> Element {
    let device = speaker.camera.present();
    let model = device.model;
    let [a, b, c, _] = speaker.address.octets();
    let mut root = root
        .leaf("DeviceType", model.type_number)
        .leaf("DeviceDescription", model.name)
        .leaf("DeviceSN", &device.serial)
        .leaf("CommandPort", 8000)
        .leaf("HttpPort", speaker.http_port);
    if let Some(port) = speaker.camera.https_port.get() {
        root = root.leaf("HttpsPort", port);
    }
    root = root
        .leaf("MAC", device.mac("-"))
        .leaf("IPv4Address", speaker.address)
        .leaf("IPv4SubnetMask", speaker.mask)
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
    let activated = speaker.camera.scenario != Scenario::NotActivated;
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
enum Question {
    /// A search, with its identifier.
    Search(String),
    /// What another camera says; our own answers to the group come back as well.
    Answer,
    /// Anything else.
    Other,
}

fn question(datagram: &[u8]) -> Question {
    let Some(root) = Element::read(datagram) else { return Question::Other };
    if root.is(PROBE_MATCH) || root.is(HELLO) {
        return Question::Answer;
    }
    let kind = root.text_of("Types").unwrap_or_default();
    let uuid = root.text_of("Uuid").unwrap_or_default();
    let only_asks = root.is(PROBE) && [INQUIRY, INQUIRY_V32].contains(&kind) && root.find("Password").is_none();
    match only_asks && !uuid.is_empty() && uuid.len() <= MAX_UUID {
        true => Question::Search(uuid.to_owned()),
        false => Question::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::camera::wire::sadp::inquiry;

    #[test]
    fn only_a_plain_search_is_one() {
        let is_search =
            |datagram: &str| matches!(question(datagram.as_bytes()), Question::Search(uuid) if uuid == "U-1");
        assert!(is_search(&inquiry("U-1")));
        assert!(is_search("<Probe><Uuid>U-1</Uuid><MAC>ff-ff-ff-ff-ff-ff</MAC><Types>inquiry_v32</Types></Probe>"));
        for other in [
            "<Probe><Uuid>U-1</Uuid><Types>reset</Types></Probe>",
            "<Probe><Uuid>U-1</Uuid><Types>inquiry</Types><Password>x</Password></Probe>",
            "<Probe><Types>inquiry</Types></Probe>",
            "<Ask><Uuid>U-1</Uuid><Types>inquiry</Types></Ask>",
            "\x21\x02 twenty binary bytes",
            "",
        ] {
            assert!(matches!(question(other.as_bytes()), Question::Other), "{other}");
        }
        assert!(matches!(question(b"<ProbeMatch><Uuid>U-1</Uuid></ProbeMatch>"), Question::Answer));
    }
}
