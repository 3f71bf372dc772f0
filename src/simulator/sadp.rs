//! The camera's answer to a search on the local network (SADP). It knows datagrams, and of the camera who it is.
//!
//! Answers go to the asker and, where multicast is on, to the group as well. Nothing but a plain search is answered.

use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr, SocketAddrV4};
use std::sync::Arc;
use std::time::Duration;

use socket2::{Domain, Protocol, Socket, Type};
use tokio::net::UdpSocket;

use super::Scenario;
use super::device::{FIRMWARE, FIRMWARE_DATE, MAC, MODEL, SERIAL};
use super::state::State;
use crate::camera::wire::Element;
use crate::camera::wire::sadp::{GROUP, HELLO, INQUIRY, PROBE, PROBE_MATCH};

/// A second name of the same question, sent by other programs. OBSERVED.
const INQUIRY_V32: &str = "inquiry_v32";
/// The longest identifier that is repeated.
const MAX_UUID: usize = 64;
/// The longest datagram that is read.
const MAX_DATAGRAM: usize = 8 * 1024;

/// How long to wait after an error.
const BREATH: Duration = Duration::from_millis(10);

/// The sockets of one camera.
pub(super) struct Sadp {
    own: UdpSocket,
    group: Option<UdpSocket>,
    address: SocketAddrV4,
}

impl Sadp {
    /// Takes the port (0: any free one). Where the group cannot be joined, single questions are still answered.
    pub(super) fn open(bind: Ipv4Addr, port: u16, multicast: bool) -> io::Result<Self> {
        let own = socket(bind, port)?;
        own.set_multicast_if_v4(&bind)?;
        own.set_multicast_ttl_v4(1)?;
        let own = UdpSocket::from_std(own.into())?;
        let SocketAddr::V4(address) = own.local_addr()? else { return Err(io::ErrorKind::AddrNotAvailable.into()) };
        let joined = multicast.then(|| join(bind, address.port())).transpose();
        let group = joined.unwrap_or_else(|error| {
            tracing::debug!(%error, "no multicast for the built-in camera");
            None
        });
        Ok(Self { own, group, address })
    }

    /// The port that was taken.
    pub(super) fn port(&self) -> u16 {
        self.address.port()
    }

    /// Answers until it is aborted.
    pub(super) async fn serve(self, http: SocketAddr, state: Arc<State>) {
        let (mut single, mut shared) = (vec![0; MAX_DATAGRAM], vec![0; MAX_DATAGRAM]);
        loop {
            let received = tokio::select! {
                received = self.own.recv_from(&mut single) => received.map(|(size, from)| (size, from, &single)),
                received = from_group(self.group.as_ref(), &mut shared) =>
                    received.map(|(size, from)| (size, from, &shared)),
            };
            let Ok((size, from, buffer)) = received else {
                // A reply to somebody who has left comes back as an error on some systems.
                tokio::time::sleep(BREATH).await;
                continue;
            };
            if self.is_stranger(from) {
                continue;
            }
            match question(buffer.get(..size).unwrap_or_default()) {
                Question::Search(uuid) => {
                    state.counter.note(|counts| counts.sadp_probes += 1);
                    self.reply(from, &match_for(&uuid, http, &state)).await;
                }
                Question::Other => state.counter.note(|counts| counts.sadp_other += 1),
                Question::Answer => {}
            }
        }
    }

    /// A camera on loopback listens to nobody outside, even where the system hands it their multicast.
    fn is_stranger(&self, from: SocketAddr) -> bool {
        self.address.ip().is_loopback() && !from.ip().is_loopback()
    }

    async fn reply(&self, asker: SocketAddr, reply: &str) {
        let group = self.group.is_some().then(|| SocketAddr::from((GROUP, self.address.port())));
        for to in [Some(asker), group].into_iter().flatten() {
            if let Err(error) = self.own.send_to(reply.as_bytes(), to).await {
                tracing::debug!(%error, "a search stays unanswered");
            }
        }
    }
}

/// Waits for a datagram to the group; forever where there is none.
async fn from_group(group: Option<&UdpSocket>, buffer: &mut [u8]) -> io::Result<(usize, SocketAddr)> {
    match group {
        Some(group) => group.recv_from(buffer).await,
        None => std::future::pending().await,
    }
}

/// A socket that shares its port with programs that listen for answers. A free port is taken before it is shared:
/// otherwise the system may give one that is shared already.
fn socket(address: Ipv4Addr, port: u16) -> io::Result<Socket> {
    let socket = Socket::new(Domain::IPV4, Type::DGRAM, Some(Protocol::UDP))?;
    socket.set_nonblocking(true)?;
    let share = |socket: &Socket| -> io::Result<()> {
        socket.set_reuse_address(true)?;
        #[cfg(all(unix, not(target_os = "linux")))]
        socket.set_reuse_port(true)?;
        Ok(())
    };
    if port != 0 {
        share(&socket)?;
    }
    socket.bind(&SocketAddr::from((address, port)).into())?;
    if port == 0 && cfg!(unix) {
        share(&socket)?;
    }
    Ok(socket)
}

fn join(bind: Ipv4Addr, port: u16) -> io::Result<UdpSocket> {
    // Windows cannot bind to the address of a group.
    let socket = socket(if cfg!(windows) { Ipv4Addr::UNSPECIFIED } else { GROUP }, port)?;
    socket.join_multicast_v4(&GROUP, &bind)?;
    UdpSocket::from_std(socket.into())
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

/// The answer: lines end with CRLF, the identifier stands on the line of the root, and one flag is misspelt. OBSERVED.
fn match_for(uuid: &str, http: SocketAddr, state: &State) -> String {
    let address = match http.ip() {
        IpAddr::V4(address) => address,
        IpAddr::V6(_) => Ipv4Addr::UNSPECIFIED,
    };
    let [a, b, c, _] = address.octets();
    let root = Element::new(PROBE_MATCH)
        .leaf("Uuid", uuid)
        .leaf("Types", INQUIRY)
        .leaf("DeviceType", 141_945)
        .leaf("DeviceDescription", MODEL)
        .leaf("DeviceSN", SERIAL)
        .leaf("CommandPort", 8000)
        .leaf("HttpPort", http.port())
        .leaf("MAC", MAC.replace(':', "-"))
        .leaf("IPv4Address", address)
        .leaf("IPv4SubnetMask", "255.255.255.0")
        .leaf("IPv4Gateway", Ipv4Addr::new(a, b, c, 1))
        .leaf("IPv6Address", "::")
        .leaf("IPv6Gateway", "::")
        .leaf("IPv6MaskLen", 64)
        .leaf("DHCP", true)
        .leaf("AnalogChannelNum", 0)
        .leaf("DigitalChannelNum", 1)
        .leaf("SoftwareVersion", format!("{FIRMWARE}{FIRMWARE_DATE}"))
        .leaf("DSPVersion", "V7.3 build 230301")
        .leaf("BootTime", state.device.boot_time())
        .leaf("Encrypt", true)
        .leaf("ResetAbility", false)
        .leaf("DiskNumber", 0)
        .leaf("Activated", state.scenario != Scenario::NotActivated)
        .leaf("PasswordResetAbility", true)
        .leaf("PasswordResetModeSecond", true)
        .leaf("DetailOEMCode", 1)
        .leaf("SupportSecurityQuestion", true)
        .leaf("SupportHCPlatform", true)
        .leaf("HCPlatformEnable", "flase")
        .leaf("DeviceLock", true)
        .leaf("SDKOverTLSPort", 8443)
        .leaf("SupportMailBox", true);
    root.to_xml().replacen("<ProbeMatch>\r\n", "<ProbeMatch>", 1)
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
