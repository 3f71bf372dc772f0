//! The memo on disk and the password store.

use std::sync::Arc;
use std::sync::mpsc::{Sender, channel};
use std::thread::{self, JoinHandle};

use crate::domain::{CameraKind, EvidenceKind, KeyringAnswer, Lesson, Memo, Picture, Recalled, Target, USER_NAME};
use crate::qr;
use crate::secret::Password;
use crate::store::Store;
use crate::vault::{self, EntryName};

/// Writes the memo beside the screen, one change after the other. When it is dropped, the last change is on disk.
pub(super) struct MemoWriter {
    queue: Option<Sender<Change>>,
    thread: Option<JoinHandle<()>>,
}

/// A change of what is remembered.
pub(super) enum Change {
    Remember(Memo, Option<Arc<Picture>>),
    Forget,
    Learn(Lesson),
    Unlearn(CameraKind, EvidenceKind),
}

impl MemoWriter {
    pub fn new(store: Store) -> std::io::Result<Self> {
        let (queue, changes) = channel();
        let write = move || changes.into_iter().for_each(|change| make(&store, change));
        let thread = thread::Builder::new().name("memo".to_owned()).spawn(write)?;
        Ok(Self { queue: Some(queue), thread: Some(thread) })
    }

    pub fn write(&self, change: Change) {
        if self.queue.as_ref().is_none_or(|queue| queue.send(change).is_err()) {
            tracing::warn!("the memo cannot be written any more");
        }
    }
}

impl Drop for MemoWriter {
    fn drop(&mut self) {
        drop(self.queue.take());
        if self.thread.take().is_some_and(|thread| thread.join().is_err()) {
            tracing::warn!("the memo was not finished");
        }
    }
}

fn make(store: &Store, change: Change) {
    match change {
        Change::Remember(memo, picture) => {
            if let Err(error) = store.remember(&memo, picture.as_ref().map(|picture| &*picture.png)) {
                tracing::warn!(%error, "the memo was not written; the journey cannot be carried on after closing");
            }
        }
        Change::Forget => {
            if let Err(error) = store.forget() {
                tracing::warn!(%error, "the memo was not removed");
            }
        }
        Change::Learn(lesson) => {
            if let Err(error) = store.lessons().keep(lesson) {
                tracing::warn!(%error, "what the camera's page taught was not kept");
            }
        }
        Change::Unlearn(kind, evidence) => {
            if let Err(error) = store.lessons().remove(&kind, evidence) {
                tracing::warn!(%error, "what was learned was not removed");
            }
        }
    }
}

pub(super) fn recall(store: &Store) -> Recalled {
    let adopt =
        |png: Vec<u8>| qr::adopt(&png).inspect_err(|error| tracing::warn!(%error, "the kept picture is damaged"));
    store.recall(|png| adopt(png).ok())
}

pub(super) async fn keep_password(target: Target, password: Password) -> bool {
    vault::keep(EntryName::camera(&target.to_string(), USER_NAME), password).await == KeyringAnswer::Kept
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use super::*;
    use crate::domain::{FoundCamera, Requested, Track};

    #[test]
    fn the_last_change_is_on_disk_when_the_writer_is_gone() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::in_folder(folder.path().to_owned()).unwrap();
        let at = SystemTime::UNIX_EPOCH + Duration::from_secs(1_790_000_000);
        let request = Some(Requested { at, sent_at: None, address: None });
        let camera = FoundCamera::at(Target::new("192.0.2.64", 80));
        let memo = Memo { camera, track: Track::Direct, request, doubt: None, misunderstood: None, service: None };
        let writer = MemoWriter::new(store.clone()).unwrap();
        writer.write(Change::Forget);
        writer.write(Change::Remember(memo.clone(), None));
        drop(writer);
        assert_eq!(recall(&store), Recalled::Journey(memo, None));
        let writer = MemoWriter::new(store.clone()).unwrap();
        writer.write(Change::Forget);
        drop(writer);
        assert_eq!(recall(&store), Recalled::Nothing);
    }
}
