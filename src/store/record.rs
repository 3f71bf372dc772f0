//! The memo's shape on disk, with a version, so that a newer app can tell an older memo.
//!
//! Typed fields only: there is none that a secret would fit into by accident.

use serde::{Deserialize, Serialize};

/// The shape that this app writes, and the only one that it reads.
const VERSION: u32 = 1;

/// What is remembered of a journey. Times are seconds since 1970, UTC.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// Where the camera answers.
    pub host: String,
    /// On which port.
    pub port: u16,
    /// Its model.
    pub model: Option<String>,
    /// Its serial number.
    pub serial: Option<String>,
    /// Its hardware address.
    pub mac: Option<String>,
    /// Its firmware.
    pub firmware: Option<String>,
    /// That port is for HTTPS. Memos before HTTPS have none of these four.
    #[serde(default)]
    pub is_tls: bool,
    /// How it is reached.
    #[serde(default)]
    pub line: Option<Line>,
    /// When it had started by its own clock, at the time of the request.
    #[serde(default)]
    pub started: Option<u64>,
    /// The port for HTTPS by its own word.
    #[serde(default)]
    pub https_port: Option<u16>,
    /// When it gave the picture. `None`: no code was asked for.
    #[serde(default)]
    pub requested_at: Option<u64>,
    /// When the mail was sent.
    pub sent_at: Option<u64>,
    /// Whether the camera's own page is used. Memos of the time before it have no such field.
    #[serde(default)]
    pub guided: bool,
    /// Whether a new password was on its way, and what became of it is not known. Older memos have no such field.
    #[serde(default)]
    pub unsure: bool,
    /// Whether answers to security questions went with it, and not a code.
    #[serde(default)]
    pub by_answers: bool,
}

/// How a camera is reached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// On which port.
    pub port: u16,
    /// By HTTPS, with the certificate that has this hash, in Base64. `None`: by plain HTTP.
    pub certificate: Option<String>,
}

/// Why a memo is none.
#[derive(Debug, thiserror::Error)]
pub(super) enum Fault {
    /// It is no memo at all. Where it stops being one; the parser quotes nothing of it here.
    #[error("no memo from line {0} on")]
    Shape(usize),
    /// It was written by a newer app.
    #[error("memo of version {0}")]
    Version(u32),
}

#[derive(Deserialize)]
struct Versioned {
    version: u32,
}

#[derive(Serialize)]
struct Page<'a> {
    version: u32,
    #[serde(flatten)]
    record: &'a Record,
}

impl Record {
    pub(super) fn to_json(&self) -> Result<Vec<u8>, serde_json::Error> {
        serde_json::to_vec_pretty(&Page { version: VERSION, record: self })
    }

    pub(super) fn from_json(json: &[u8]) -> Result<Self, Fault> {
        let no_memo = |error: serde_json::Error| Fault::Shape(error.line());
        let Versioned { version } = serde_json::from_slice(json).map_err(no_memo)?;
        if version != VERSION {
            return Err(Fault::Version(version));
        }
        serde_json::from_slice(json).map_err(no_memo)
    }
}
