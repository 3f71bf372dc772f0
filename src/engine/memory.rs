//! The memo on disk and the password store.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::Duration;

use tokio::sync::oneshot;
use tokio::time::timeout;

use super::Tools;
use crate::domain::{
    CameraKind, EvidenceKind, Forgotten, JourneyId, KeyringAnswer, Lesson, Memo, OwnFolder, Picture, Preferences,
    Recalled, SaveFault, Target, USER_NAME,
};
use crate::files;
use crate::qr;
use crate::secret::Password;
use crate::store::{self, Store};
use crate::vault::{self, EntryName};

/// A disk that takes longer for a kilobyte hangs.
const HANGS: Duration = Duration::from_secs(10);

/// Writes the memo beside the screen, one change after the other. When it is dropped, the last change is on disk, unless
/// that hangs.
pub(super) struct MemoWriter {
    queue: Option<Sender<Change>>,
    /// Ends with the thread.
    ended: Receiver<()>,
    /// How long its end waits for the disk.
    patience: Duration,
}

/// A change of what is remembered.
pub(super) enum Change {
    Remember(JourneyId, Memo, Option<Arc<Picture>>),
    Forget(JourneyId),
    Prefer(Preferences),
    /// No change: tells that all that were handed in before are made, or have failed.
    CaughtUp(oneshot::Sender<()>),
    /// All of it; whether it is gone is told here.
    ForgetEverything(oneshot::Sender<bool>),
    Learn(Lesson),
    Unlearn(CameraKind, EvidenceKind),
}

/// Takes whether the memo of a journey is on the disk now, for a later start to find.
type Told = dyn Fn(JourneyId, Result<(), SaveFault>) + Send;

impl MemoWriter {
    /// Writes into this store, and tells `told` of each memo what became of it.
    pub fn new(
        store: Store,
        told: impl Fn(JourneyId, Result<(), SaveFault>) + Send + 'static,
    ) -> std::io::Result<Self> {
        Self::begin(store, told, HANGS)
    }

    /// Begins to write. `patience`: how long the end waits for the disk.
    fn begin(
        store: Store,
        told: impl Fn(JourneyId, Result<(), SaveFault>) + Send + 'static,
        patience: Duration,
    ) -> std::io::Result<Self> {
        let (queue, changes) = channel();
        let (end, ended) = channel();
        let write = move || {
            for change in changes {
                make(&store, change, &told);
            }
            // Whoever waited may not wait any more.
            end.send(()).ok();
        };
        thread::Builder::new().name("memo".to_owned()).spawn(write)?;
        Ok(Self { queue: Some(queue), ended, patience })
    }

    /// Where changes are handed in, for a job that has to wait for one.
    pub fn queue(&self) -> Option<Sender<Change>> {
        self.queue.clone()
    }

    /// Comes once all that was handed in so far is on the disk, or has failed and is told; an error when nobody writes any more.
    pub fn caught_up(&self) -> oneshot::Receiver<()> {
        let (told, caught_up) = oneshot::channel();
        self.write(Change::CaughtUp(told));
        caught_up
    }

    /// Hands a change in. `false`: it will not be made, for the writer is gone.
    pub fn write(&self, change: Change) -> bool {
        let is_taken = self.queue.as_ref().is_some_and(|queue| queue.send(change).is_ok());
        if !is_taken {
            tracing::warn!("the memo cannot be written any more");
        }
        is_taken
    }
}

/// Waits for the disk, but not for one that hangs.
pub(super) async fn wait_for(caught_up: oneshot::Receiver<()>) {
    if !matches!(timeout(HANGS, caught_up).await, Ok(Ok(()))) {
        tracing::warn!("the disk does not say that the memo is written; the journey goes on");
    }
}

impl Drop for MemoWriter {
    fn drop(&mut self) {
        drop(self.queue.take());
        if self.ended.recv_timeout(self.patience).is_err() {
            tracing::warn!("the memo was not finished");
        }
    }
}

fn make(store: &Store, change: Change, told: &Told) {
    match change {
        Change::Remember(id, memo, picture) => {
            let written = store.remember(id, &memo, picture.as_ref().map(|picture| &*picture.png));
            if let Err(error) = &written {
                tracing::warn!(%error, "the memo was not written; the journey cannot be carried on after closing");
            }
            let written = match written {
                Ok(()) if store.is_lasting() => Ok(()),
                Ok(()) | Err(store::Error::Newer) => Err(SaveFault::NoFolder),
                Err(store::Error::File(error)) => Err(error.save_fault()),
            };
            told(id, written);
        }
        Change::Forget(id) => {
            if let Err(error) = store.forget(id) {
                tracing::warn!(%error, "the memo was not removed");
            }
        }
        Change::Prefer(preferences) => {
            if let Err(error) = store.prefer(preferences) {
                tracing::warn!(%error, "what was chosen in the menu is forgotten when the app closes");
            }
        }
        // Who waited may have been stopped.
        Change::CaughtUp(told) => _ = told.send(()),
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
pub(super) async fn forget_everything(tools: &Tools, queue: Option<Sender<Change>>) -> Forgotten {
    let (told, answer) = oneshot::channel();
    let is_asked = queue.is_some_and(|queue| queue.send(Change::ForgetEverything(told)).is_ok());
    let files = is_asked && matches!(timeout(HANGS, answer).await, Ok(Ok(true)));
    // Behind all that was logged meanwhile.
    let files = super::blocking(tools.empty_log).await.unwrap_or(false) && files;
    // A store for trying things out leaves the person's own passwords alone.
    let is_gone = |answer| matches!(answer, KeyringAnswer::Forgotten | KeyringAnswer::Missing);
    let mailboxes = !tools.store.is_the_persons() || is_gone(vault::forget_mailboxes().await);
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
    use std::time::SystemTime;

    use super::*;
    use crate::domain::{FoundCamera, KeptJourney, Requested, Track};

    fn memo() -> Memo {
        let at = SystemTime::UNIX_EPOCH + Duration::from_secs(1_790_000_000);
        let request = Some(Requested { at, sent_at: None, address: None });
        let camera = FoundCamera::at(Target::new("192.0.2.64", 80));
        let (track, doubt, misunderstood, service) = (Track::Direct, None, None, None);
        Memo { camera, track, request, doubt, misunderstood, written_at: at, service }
    }

    #[test]
    fn nobody_waits_at_the_end_for_a_disk_that_hangs() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::in_folder(folder.path().to_owned()).unwrap();
        let (begin, begun) = channel();
        let (go_on, waits) = channel::<()>();
        // What is told of a memo comes from the thread that writes.
        let hangs = move |_, _| {
            begin.send(()).unwrap();
            waits.recv().ok();
        };
        let writer = MemoWriter::begin(store, hangs, Duration::from_millis(1)).unwrap();
        writer.write(Change::Remember(JourneyId(7), memo(), None));
        begun.recv().unwrap();
        drop(writer);
        go_on.send(()).unwrap();
    }

    #[test]
    fn the_last_change_is_on_disk_when_the_writer_is_gone() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::in_folder(folder.path().to_owned()).unwrap();
        let memo = memo();
        let id = JourneyId(7);
        let (told, news) = channel();
        let writer = MemoWriter::new(store.clone(), move |id, written| told.send((id, written)).unwrap()).unwrap();
        writer.write(Change::Forget(id));
        writer.write(Change::Remember(id, memo.clone(), None));
        drop(writer);
        assert_eq!(news.iter().collect::<Vec<_>>(), [(id, Ok(()))]);
        assert_eq!(recall(&store).journeys, [KeptJourney { id, memo: memo.clone(), picture: None }]);
        let (told, news) = channel();
        let passing = Store::passing(folder.path().to_owned()).unwrap();
        let writer = MemoWriter::new(passing, move |id, written| told.send((id, written)).unwrap()).unwrap();
        writer.write(Change::Remember(id, memo, None));
        writer.write(Change::Forget(id));
        drop(writer);
        assert_eq!(news.iter().collect::<Vec<_>>(), [(id, Err(SaveFault::NoFolder))], "it goes with the program");
        assert_eq!(recall(&store).journeys, []);
    }
}
