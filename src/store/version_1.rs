//! The memo's first shape, which is read and never written: one list of fields, for the way by e-mail alone.

use std::time::SystemTime;

use serde::Deserialize;

use super::shape::{LONGEST_HOST, Reached, moment};
use crate::domain::{
    EvidenceKind, FoundCamera, Memo, Protection, Requested, Sighting, Target, Track, Transport, device_text,
    device_value,
};

/// One memo of version 1. What has a default came later than the first memos.
#[derive(Deserialize)]
pub(super) struct Version1 {
    host: String,
    port: u16,
    #[serde(default)]
    is_tls: bool,
    #[serde(default)]
    line: Option<Line>,
    #[serde(default)]
    https_port: Option<u16>,
    #[serde(default)]
    started: Option<u64>,
    model: Option<String>,
    serial: Option<String>,
    mac: Option<String>,
    firmware: Option<String>,
    requested_at: u64,
    sent_at: Option<u64>,
    #[serde(default)]
    guided: bool,
    /// A new password was on its way, with a code.
    #[serde(default)]
    unsure: bool,
}

#[derive(Deserialize)]
struct Line {
    port: u16,
    certificate: Option<String>,
}

impl From<Version1> for Memo {
    fn from(old: Version1) -> Self {
        let transport = old.line.and_then(|Line { port, certificate }| Reached { port, pin: certificate }.transport());
        let is_encrypted = transport.is_some_and(Transport::is_encrypted);
        let [model, serial, mac, firmware] =
            [old.model, old.serial, old.mac, old.firmware].map(|said| said.as_deref().and_then(device_value));
        let seen = Sighting {
            transport,
            protection: Protection { is_encrypted, ..Protection::default() },
            https_port: old.https_port,
            started: old.started.map(moment),
            ..Sighting::default()
        };
        let found =
            FoundCamera::at(Target { host: device_text(&old.host, LONGEST_HOST), port: old.port, is_tls: old.is_tls });
        Self {
            camera: FoundCamera { model, serial, mac, firmware, seen, ..found },
            track: if old.guided { Track::Guided } else { Track::Direct },
            request: Some(Requested { at: moment(old.requested_at), sent_at: old.sent_at.map(moment), address: None }),
            doubt: old.unsure.then_some(EvidenceKind::Code),
            misunderstood: None,
            written_at: SystemTime::UNIX_EPOCH,
            service: None,
        }
    }
}
