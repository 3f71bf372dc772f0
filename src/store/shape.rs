//! The memo's shape on disk: version 2, and how it becomes the domain's [`Memo`] and back.
//!
//! Typed fields only: there is none that a secret would fit into by accident. Times are seconds since 1970, UTC.

use std::time::{Duration, SystemTime};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};

use crate::domain::{
    EvidenceKind, FoundCamera, Memo, Pin, Protection, Requested, ServiceChoice, Sighting, Target, Track, Transport,
    device_text, device_value,
};

/// The shape that this program writes. It reads the one before as well.
pub(super) const VERSION: u32 = 2;

/// The longest name of a host, in characters (DOCUMENTED: RFC 1035). A longer one leads nowhere, and is only shown.
pub(super) const LONGEST_HOST: usize = 253;

/// One memo on disk.
#[derive(Serialize, Deserialize)]
pub(super) struct Shape {
    version: u32,
    camera: Camera,
    #[serde(with = "TrackName")]
    track: Track,
    request: Option<Request>,
    doubt: Option<Doubt>,
    #[serde(default)]
    misunderstood: Option<Doubt>,
    #[serde(default)]
    written_at: u64,
    #[serde(default)]
    service: Option<Service>,
}

/// Which camera it is, and how it was reached.
#[derive(Serialize, Deserialize)]
struct Camera {
    host: String,
    port: u16,
    is_tls: bool,
    transport: Option<Reached>,
    https_port: Option<u16>,
    #[serde(default, with = "ProtectionShape")]
    protection: Protection,
    booted_at: Option<u64>,
    model: Option<String>,
    serial: Option<String>,
    mac: Option<String>,
    firmware: Option<String>,
}

/// The best protection that was seen. A camera is held to it.
#[derive(Serialize, Deserialize)]
#[serde(remote = "Protection")]
struct ProtectionShape {
    is_encrypted: bool,
    hashes_password: bool,
}

/// The transport that worked.
#[derive(Serialize, Deserialize)]
pub(super) struct Reached {
    pub port: u16,
    /// The hash of its certificate in Base64, for TLS. `None`: plain HTTP.
    pub pin: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct Request {
    at: u64,
    sent_at: Option<u64>,
    #[serde(default)]
    address: Option<usize>,
}

#[derive(Serialize, Deserialize)]
struct Doubt {
    #[serde(with = "EvidenceName")]
    evidence: EvidenceKind,
}

/// Which service was chosen; never its address.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Service {
    Usual,
    Named(u64),
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Track", rename_all = "snake_case")]
enum TrackName {
    Direct,
    Guided,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "EvidenceKind", rename_all = "snake_case")]
pub(super) enum EvidenceName {
    Code,
    Answers,
}

impl From<&Memo> for Shape {
    fn from(memo: &Memo) -> Self {
        let FoundCamera { target, model, serial, mac, firmware, seen, .. } = memo.camera.clone();
        let Target { host, port, is_tls } = target;
        let camera = Camera {
            host,
            port,
            is_tls,
            transport: seen.transport.and_then(Reached::by),
            https_port: seen.https_port,
            protection: seen.protection,
            booted_at: seen.started.map(seconds),
            model,
            serial,
            mac,
            firmware,
        };
        let request = memo.request.map(|Requested { at, sent_at, address }| Request {
            at: seconds(at),
            sent_at: sent_at.map(seconds),
            address,
        });
        let doubt = memo.doubt.map(|evidence| Doubt { evidence });
        let misunderstood = memo.misunderstood.map(|evidence| Doubt { evidence });
        let service = memo.service.map(|choice| match choice {
            ServiceChoice::Usual => Service::Usual,
            ServiceChoice::Named(mark) => Service::Named(mark),
        });
        let written_at = seconds(memo.written_at);
        Self { version: VERSION, camera, track: memo.track, request, doubt, misunderstood, written_at, service }
    }
}

impl Shape {
    /// `None`: it names no camera, or nothing was ever asked of it or left in doubt, so there is nothing to carry on.
    pub fn memo(self) -> Option<Memo> {
        (self.request.is_some() || self.doubt.is_some())
            .then(|| Memo::from(self))
            .filter(|memo| !memo.camera.target.host.is_empty())
    }
}

impl From<Shape> for Memo {
    fn from(shape: Shape) -> Self {
        let Camera { host, port, is_tls, transport, https_port, protection, .. } = shape.camera;
        let Camera { booted_at, model, serial, mac, firmware, .. } = shape.camera;
        let seen = Sighting {
            transport: transport.and_then(Reached::transport),
            https_port,
            protection,
            started: booted_at.map(moment),
            ..Sighting::default()
        };
        let found = FoundCamera::at(Target { host: device_text(&host, LONGEST_HOST), port, is_tls });
        let reached = seen.transport.is_some_and(Transport::is_encrypted);
        let seen = Sighting {
            protection: Protection { is_encrypted: protection.is_encrypted || reached, ..protection },
            ..seen
        };
        // Earlier versions kept these as the camera had said them.
        let [model, serial, mac, firmware] =
            [model, serial, mac, firmware].map(|said| said.as_deref().and_then(device_value));
        Self {
            camera: FoundCamera { model, serial, mac, firmware, seen, ..found },
            track: shape.track,
            request: shape.request.map(|Request { at, sent_at, address }| Requested {
                at: moment(at),
                sent_at: sent_at.map(moment),
                address,
            }),
            doubt: shape.doubt.map(|doubt| doubt.evidence),
            misunderstood: shape.misunderstood.map(|doubt| doubt.evidence),
            written_at: moment(shape.written_at),
            service: shape.service.map(|service| match service {
                Service::Usual => ServiceChoice::Usual,
                Service::Named(mark) => ServiceChoice::Named(mark),
            }),
        }
    }
}

impl Reached {
    /// TLS with nobody in particular is nothing to go on with: it is found out anew.
    fn by(transport: Transport) -> Option<Self> {
        match transport {
            Transport::Plain { port } => Some(Self { port, pin: None }),
            Transport::Tls { port, pin } => pin.map(|Pin(hash)| Self { port, pin: Some(STANDARD.encode(hash)) }),
        }
    }

    /// `None`: the hash is damaged, so the transport is found out anew.
    pub fn transport(self) -> Option<Transport> {
        let Self { port, pin } = self;
        let Some(hash) = pin else { return Some(Transport::Plain { port }) };
        let pin = Pin(STANDARD.decode(hash).ok()?.try_into().ok()?);
        Some(Transport::Tls { port, pin: Some(pin) })
    }
}

fn seconds(moment: SystemTime) -> u64 {
    moment.duration_since(SystemTime::UNIX_EPOCH).map(|since| since.as_secs()).unwrap_or_default()
}

/// The last second of the year 9999. What comes later has no date that could be shown.
const LAST: u64 = 253_402_300_799;

/// A time beyond the calendar comes from a damaged memo: it counts as long ago.
pub(super) fn moment(seconds: u64) -> SystemTime {
    let seconds = Some(seconds).filter(|seconds| *seconds <= LAST).unwrap_or_default();
    SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds)).unwrap_or(SystemTime::UNIX_EPOCH)
}
