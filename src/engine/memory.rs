//! The memo on disk and the password store.

use std::sync::Arc;
use std::sync::mpsc::{Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::{Duration, SystemTime};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::domain::{EvidenceKind, FoundCamera, KeyringAnswer, Picture, Pin, Sighting, Target, Transport, USER_NAME};
use crate::qr;
use crate::secret::Password;
use crate::store::{Line, Record, Store};
use crate::vault::{self, EntryName};
use crate::wizard::{Memo, Requested, Track};

/// Writes the memo beside the screen, one change after the other. When it is dropped, the last change is on disk.
pub(super) struct Scribe {
    desk: Option<Sender<Change>>,
    thread: Option<JoinHandle<()>>,
}

/// A change of what is remembered.
pub(super) enum Change {
    Remember(Memo, Option<Arc<Picture>>),
    Forget,
}

impl Scribe {
    pub fn new(store: Store) -> std::io::Result<Self> {
        let (desk, changes) = channel();
        let write = move || changes.into_iter().for_each(|change| make(&store, change));
        let thread = thread::Builder::new().name("memo".to_owned()).spawn(write)?;
        Ok(Self { desk: Some(desk), thread: Some(thread) })
    }

    pub fn write(&self, change: Change) {
        if self.desk.as_ref().is_none_or(|desk| desk.send(change).is_err()) {
            tracing::warn!("the memo cannot be written any more");
        }
    }
}

impl Drop for Scribe {
    fn drop(&mut self) {
        drop(self.desk.take());
        if self.thread.take().is_some_and(|thread| thread.join().is_err()) {
            tracing::warn!("the memo was not finished");
        }
    }
}

fn make(store: &Store, change: Change) {
    match change {
        Change::Remember(memo, picture) => {
            if let Err(error) = store.remember(&record(&memo), picture.as_ref().map(|picture| &*picture.png)) {
                tracing::warn!(%error, "the memo was not written; the journey cannot be carried on after closing");
            }
        }
        Change::Forget => {
            if let Err(error) = store.forget() {
                tracing::warn!(%error, "the memo was not removed");
            }
        }
    }
}

pub(super) fn recall(store: &Store) -> Option<(Memo, Option<Picture>)> {
    let (record, png) = store.recall()?;
    let picture = png.and_then(|png| {
        qr::adopt(&png).inspect_err(|error| tracing::warn!(%error, "the kept picture is damaged")).ok()
    });
    Some((memo(record), picture))
}

pub(super) async fn keep_password(target: Target, password: Password) -> bool {
    vault::keep(EntryName::camera(&target.to_string(), USER_NAME), password).await == KeyringAnswer::Kept
}

fn record(memo: &Memo) -> Record {
    let camera = &memo.camera;
    Record {
        host: camera.target.host.clone(),
        port: camera.target.port,
        is_tls: camera.target.is_tls,
        line: camera.seen.transport.and_then(line),
        started: camera.seen.started.map(seconds),
        https_port: camera.seen.https_port,
        model: camera.model.clone(),
        serial: camera.serial.clone(),
        mac: camera.mac.clone(),
        firmware: camera.firmware.clone(),
        requested_at: memo.request.map(|request| seconds(request.at)),
        sent_at: memo.request.and_then(|request| request.sent_at).map(seconds),
        guided: memo.track == Track::Guided,
        unsure: memo.doubt.is_some(),
        by_answers: memo.doubt == Some(EvidenceKind::Answers),
    }
}

fn memo(record: Record) -> Memo {
    let camera = FoundCamera {
        model: record.model,
        serial: record.serial,
        mac: record.mac,
        firmware: record.firmware,
        seen: Sighting {
            transport: record.line.and_then(line_again),
            started: record.started.map(moment),
            https_port: record.https_port,
            ..Sighting::default()
        },
        ..FoundCamera::at(Target { host: record.host, port: record.port, is_tls: record.is_tls })
    };
    let track = if record.guided { Track::Guided } else { Track::Direct };
    let sent_at = record.sent_at.map(moment);
    let request = record.requested_at.map(|at| Requested { at: moment(at), sent_at });
    let evidence = if record.by_answers { EvidenceKind::Answers } else { EvidenceKind::Code };
    Memo { camera, track, request, doubt: record.unsure.then_some(evidence) }
}

/// Encryption with nobody in particular is nothing to go on with: it is found out anew.
fn line(transport: Transport) -> Option<Line> {
    match transport {
        Transport::Plain { port } => Some(Line { port, certificate: None }),
        Transport::Tls { port, pin } => pin.map(|pin| Line { port, certificate: Some(STANDARD.encode(pin.0)) }),
    }
}

fn line_again(Line { port, certificate }: Line) -> Option<Transport> {
    let Some(hash) = certificate else { return Some(Transport::Plain { port }) };
    let pin = Pin(STANDARD.decode(hash).ok()?.try_into().ok()?);
    Some(Transport::Tls { port, pin: Some(pin) })
}

fn seconds(moment: SystemTime) -> u64 {
    moment.duration_since(SystemTime::UNIX_EPOCH).map(|since| since.as_secs()).unwrap_or_default()
}

/// A time beyond what this system can count would come from a damaged memo: it counts as long ago.
fn moment(seconds: u64) -> SystemTime {
    SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds)).unwrap_or(SystemTime::UNIX_EPOCH)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_memo_survives_the_disk() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::in_folder(folder.path().to_owned()).unwrap();
        let line = Transport::Tls { port: 8443, pin: Some(Pin([7; 32])) };
        let seen = Sighting { transport: Some(line), started: Some(moment(1_780_000_000)), ..Sighting::default() };
        let found = FoundCamera::at(Target::tls("192.0.2.64", 81));
        let camera = FoundCamera { model: Some("DS-1".to_owned()), seen, ..found };
        let sent_at = Some(moment(1_790_000_060));
        let request = Some(Requested { at: moment(1_790_000_000), sent_at });
        let memo = Memo { camera, track: Track::Guided, request, doubt: Some(EvidenceKind::Answers) };
        let scribe = Scribe::new(store.clone()).unwrap();
        scribe.write(Change::Forget);
        scribe.write(Change::Remember(memo.clone(), None));
        drop(scribe);
        assert_eq!(recall(&store), Some((memo, None)));
        let scribe = Scribe::new(store.clone()).unwrap();
        scribe.write(Change::Forget);
        drop(scribe);
        assert_eq!(recall(&store), None);
    }
}
