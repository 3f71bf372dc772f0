//! The memo on disk and the password store.

use std::sync::Arc;
use std::sync::mpsc::{Sender, channel};
use std::thread::{self, JoinHandle};

use tokio::sync::oneshot;

use crate::domain::{
    CameraKind, EvidenceKind, Forgotten, KeyringAnswer, Lesson, Memo, OwnFolder, Picture, Preferences, Recalled,
    Target, USER_NAME,
};
use crate::files;
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
    Prefer(Preferences),
    /// All of it; whether it is gone is told here.
    ForgetEverything(oneshot::Sender<bool>),
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

    /// Where changes are handed in, for a job that has to wait for one.
    pub fn queue(&self) -> Option<Sender<Change>> {
        self.queue.clone()
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
        Change::Prefer(preferences) => {
            if let Err(error) = store.prefer(preferences) {
                tracing::warn!(%error, "what was chosen in the menu is forgotten when the app closes");
            }
        }
        Change::ForgetEverything(told) => {
            let result = store.forget_everything();
            if let Err(error) = &result {
                tracing::warn!(%error, "something was not removed");
            }
            // Who asked may be gone, and knows then that it has to ask again.
            told.send(result.is_ok()).ok();
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

/// Removes all that is kept: in files, behind every change that was handed in before; and passwords of mailboxes.
pub(super) async fn forget_everything(store: &Store, queue: Option<Sender<Change>>) -> Forgotten {
    let (told, answer) = oneshot::channel();
    let is_asked = queue.is_some_and(|queue| queue.send(Change::ForgetEverything(told)).is_ok());
    let files = is_asked && answer.await.unwrap_or(false);
    // A store for trying things out leaves the person's own passwords alone.
    let mailboxes = !store.is_the_persons() || vault::forget_mailboxes().await != KeyringAnswer::Closed;
    Forgotten { files, mailboxes }
}

/// Shows a folder in the file manager.
pub(super) async fn open_folder(store: Store, folder: OwnFolder) -> bool {
    let open = move || match folder {
        OwnFolder::Data => files::open_file(store.folder()).is_ok(),
        OwnFolder::Log => store.log_folder().is_ok_and(|folder| files::open_file(&folder).is_ok()),
    };
    super::blocking(open).await.unwrap_or(false)
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
