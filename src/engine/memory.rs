//! The memo on disk and the password store.

use std::sync::Arc;
use std::sync::mpsc::{Sender, channel};
use std::thread::{self, JoinHandle};

use crate::domain::{JourneyId, KeyringAnswer, Memo, Picture, Recalled, SaveFault, Target, USER_NAME};
use crate::qr;
use crate::secret::Password;
use crate::store::{self, Store};
use crate::vault::{self, EntryName};

/// Writes the memo beside the screen, one change after the other. When it is dropped, the last change is on disk.
pub(super) struct MemoWriter {
    queue: Option<Sender<Change>>,
    thread: Option<JoinHandle<()>>,
}

/// A change of what is remembered.
pub(super) enum Change {
    Remember(JourneyId, Memo, Option<Arc<Picture>>),
    Forget(JourneyId),
}

/// Takes whether a memo is on the disk now, for a later start to find.
type Told = dyn Fn(Result<(), SaveFault>) + Send;

impl MemoWriter {
    /// Writes into this store, and tells `told` of each memo what became of it.
    pub fn new(store: Store, told: impl Fn(Result<(), SaveFault>) + Send + 'static) -> std::io::Result<Self> {
        let (queue, changes) = channel();
        let write = move || changes.into_iter().for_each(|change| make(&store, change, &told));
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

fn make(store: &Store, change: Change, told: &Told) {
    match change {
        Change::Remember(id, memo, picture) => {
            let written = store.remember(id, &memo, picture.as_ref().map(|picture| &*picture.png));
            if let Err(error) = &written {
                tracing::warn!(%error, "the memo was not written; the journey cannot be carried on after closing");
            }
            told(match written {
                Ok(()) if store.is_lasting() => Ok(()),
                Ok(()) | Err(store::Error::Newer) => Err(SaveFault::NoFolder),
                Err(store::Error::File(error)) => Err(error.save_fault()),
            });
        }
        Change::Forget(id) => {
            if let Err(error) = store.forget(id) {
                tracing::warn!(%error, "the memo was not removed");
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
    use crate::domain::{FoundCamera, KeptJourney, Requested, Track};

    #[test]
    fn the_last_change_is_on_disk_when_the_writer_is_gone() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::in_folder(folder.path().to_owned()).unwrap();
        let at = SystemTime::UNIX_EPOCH + Duration::from_secs(1_790_000_000);
        let request = Some(Requested { at, sent_at: None, address: None });
        let camera = FoundCamera::at(Target::new("192.0.2.64", 80));
        let (track, doubt, misunderstood) = (Track::Direct, None, None);
        let memo = Memo { camera, track, request, doubt, misunderstood, written_at: at };
        let id = JourneyId(7);
        let (told, news) = channel();
        let writer = MemoWriter::new(store.clone(), move |written| told.send(written).unwrap()).unwrap();
        writer.write(Change::Forget(id));
        writer.write(Change::Remember(id, memo.clone(), None));
        drop(writer);
        assert_eq!(news.iter().collect::<Vec<_>>(), [Ok(())]);
        assert_eq!(recall(&store).journeys, [KeptJourney { id, memo: memo.clone(), picture: None }]);
        let (told, news) = channel();
        let passing = Store::passing(folder.path().to_owned()).unwrap();
        let writer = MemoWriter::new(passing, move |written| told.send(written).unwrap()).unwrap();
        writer.write(Change::Remember(id, memo, None));
        writer.write(Change::Forget(id));
        drop(writer);
        assert_eq!(news.iter().collect::<Vec<_>>(), [Err(SaveFault::NoFolder)], "it goes with the program");
        assert_eq!(recall(&store).journeys, []);
    }
}
