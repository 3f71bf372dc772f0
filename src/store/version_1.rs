//! The memo's first shape, which is read and never written: one list of fields, for the way by e-mail alone.

use serde::Deserialize;

use super::shape::{Reached, moment};
use crate::domain::{EvidenceKind, FoundCamera, Memo, Requested, Sighting, Target, Track};

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
        let seen = Sighting {
            transport: old.line.and_then(|Line { port, certificate }| Reached { port, pin: certificate }.transport()),
            https_port: old.https_port,
            started: old.started.map(moment),
            ..Sighting::default()
        };
        let found = FoundCamera::at(Target { host: old.host, port: old.port, is_tls: old.is_tls });
        Self {
            camera: FoundCamera {
                model: old.model,
                serial: old.serial,
                mac: old.mac,
                firmware: old.firmware,
                seen,
                ..found
            },
            track: if old.guided { Track::Guided } else { Track::Direct },
            request: Some(Requested { at: moment(old.requested_at), sent_at: old.sent_at.map(moment), address: None }),
            doubt: old.unsure.then_some(EvidenceKind::Code),
            misunderstood: None,
            service: None,
        }
    }
}
