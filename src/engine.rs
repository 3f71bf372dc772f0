//! Performs the wizard's effects on tokio, posts what comes of them, wakes the screen.
//!
//! It decides nothing: one line per job, and it never looks at the wizard's state. The rules live in the rooms that own the
//! facts, or in the wizard.

mod camera_page;
mod identity;
mod importing;
mod inbox;
mod jobs;
mod kept_camera;
mod kept_pair;
mod memory;
mod network;
mod saving;
mod session;
pub mod snapshot;
mod upkeep;

use std::collections::HashMap;
use std::fmt;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use tokio::runtime::{Builder, Runtime};
use tokio::task::AbortHandle;

use crate::appearance;
use crate::camera::discovery::Search;
use crate::domain::{Picture, Preferences, SESSION_LIFE, SaveFault};
use crate::mail::Trust;
use crate::notice;
use crate::relay::Words;
use crate::store::Store;
use crate::wizard::{Effect, Event, JobKind, JobResult, Progress, Ticket};
use camera_page::PageKeeper;
use kept_camera::CameraKeeper;
use kept_pair::PairKeeper;
use memory::{Change, MemoWriter};
use session::SessionKeeper;

/// What the engine works with. Nothing in it is a secret.
#[derive(Clone, Debug)]
pub struct Tools {
    /// Where and how long to search.
    pub search: Search,
    /// The folder in which browsers save; it need not be there.
    pub downloads: PathBuf,
    /// The memo on disk.
    pub store: Store,
    /// Who vouches for mail servers besides the system.
    pub trust: Trust,
    /// The title of the save dialog.
    pub dialog_title: fn() -> String,
    /// The title of the dialog in which the exported picture is chosen.
    pub pick_title: fn() -> String,
    /// The title of the dialog in which the support sheet is saved.
    pub sheet_title: fn() -> String,
    /// What our own pages in the browser say, beside the camera's.
    pub page_words: fn() -> Words,
    /// Empties the log, with what is still on its way into it; whether that is done. It may wait for the disk.
    pub empty_log: fn() -> bool,
    /// The mail desk of a demo. Where there is one, nothing leaves this computer.
    pub desk: Option<DemoDesk>,
}

/// Takes pictures that a person says they have mailed by hand, in the place of the recovery service.
#[derive(Clone)]
pub struct DemoDesk(Arc<TakePicture>);

/// Takes the file of a picture.
type TakePicture = dyn Fn(&[u8]) + Send + Sync;

impl DemoDesk {
    /// A desk that takes the picture's file (PNG).
    pub fn new(take: impl Fn(&[u8]) + Send + Sync + 'static) -> Self {
        Self(Arc::new(take))
    }

    fn take(&self, picture: &Picture) {
        (self.0)(&picture.png);
    }
}

impl fmt::Debug for DemoDesk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DemoDesk")
    }
}

/// Performs effects beside the screen.
pub struct Engine {
    runtime: Option<Runtime>,
    tools: Arc<Tools>,
    post: Post,
    running: HashMap<Ticket, AbortHandle>,
    memo_writer: MemoWriter,
    keepers: Keepers,
}

/// What outlives a job, for the next one. Clones share it.
#[derive(Clone)]
struct Keepers {
    sessions: SessionKeeper,
    pages: PageKeeper,
    cameras: CameraKeeper,
    pairs: PairKeeper,
}

/// Takes an event to the app and wakes the screen.
type Post = Arc<dyn Fn(Event) + Send + Sync>;

impl Engine {
    /// An engine that posts everything through `post`.
    pub fn new(tools: Tools, post: impl Fn(Event) + Send + Sync + 'static) -> io::Result<Self> {
        let runtime = Builder::new_multi_thread().worker_threads(1).thread_name("engine").enable_all().build()?;
        let (tools, post): (_, Post) = (Arc::new(tools), Arc::new(post));
        let told = Arc::clone(&post);
        let memo_writer =
            MemoWriter::new(tools.store.clone(), move |id, written| told(Event::MemoWritten(id, written)))?;
        let sessions = SessionKeeper::new(SESSION_LIFE);
        let (pages, cameras, pairs) = (PageKeeper::default(), CameraKeeper::default(), PairKeeper::default());
        Ok(Self {
            runtime: Some(runtime),
            tools,
            post,
            running: HashMap::new(),
            memo_writer,
            keepers: Keepers { sessions, pages, cameras, pairs },
        })
    }

    /// Looks for earlier journeys on disk and posts [`Event::Started`].
    pub fn start(&mut self) {
        let Some(runtime) = &self.runtime else { return };
        let (tools, post) = (Arc::clone(&self.tools), Arc::clone(&self.post));
        runtime.spawn(async move {
            let lessons = {
                let tools = Arc::clone(&tools);
                blocking(move || tools.store.lessons().all()).await.unwrap_or_default()
            };
            if !lessons.is_empty() {
                post(Event::Lessons(lessons));
            }
            let earlier = blocking(move || memory::recall(&tools.store)).await.unwrap_or_default();
            post(Event::Started(earlier));
        });
    }

    /// What the person chose in the menu another time. Reads one small file at once: the first frame is drawn by it.
    pub fn preferences(&self) -> Preferences {
        self.tools.store.preferences()
    }

    /// The folder of what is kept, and that of the log.
    pub fn own_folders(&self) -> [PathBuf; 2] {
        let folder = self.tools.store.folder();
        [folder.to_owned(), folder.join("log")]
    }

    /// Performs one effect. The forms are the screen's.
    pub fn perform(&mut self, effect: Effect) {
        match effect {
            Effect::Start(ticket, job) => {
                let (kind, tools) = (job.kind(), Arc::clone(&self.tools));
                let keepers = self.keepers.clone();
                // Held by no other job: what hangs would keep the writer from its end.
                let memo = (kind == JobKind::ForgetEverything).then(|| self.memo_writer.queue()).flatten();
                let reporter = Reporter { ticket, post: Arc::clone(&self.post) };
                // First the disk knows that a new password may be set, and then it is.
                let is_kept = (kind == JobKind::Commit).then(|| self.memo_writer.caught_up());
                self.spawn(ticket, kind, async move {
                    if let Some(is_kept) = is_kept {
                        memory::wait_for(is_kept).await;
                    }
                    jobs::run(job, &tools, &keepers, memo, &reporter).await
                });
            }
            Effect::Cancel(ticket) => {
                if let Some(task) = self.running.remove(&ticket) {
                    task.abort();
                }
            }
            Effect::Remember(id, memo, picture) => {
                if !self.memo_writer.write(Change::Remember(id, memo, picture)) {
                    (self.post)(Event::MemoWritten(id, Err(SaveFault::Other)));
                }
            }
            Effect::Forget(id) => _ = self.memo_writer.write(Change::Forget(id)),
            Effect::KeepPreferences(preferences) => _ = self.memo_writer.write(Change::Prefer(preferences)),
            Effect::Learn(lesson) => _ = self.memo_writer.write(Change::Learn(lesson)),
            Effect::Unlearn(kind, evidence) => _ = self.memo_writer.write(Change::Unlearn(kind, evidence)),
            Effect::LetResetPass => {
                let (Some(runtime), pages) = (&self.runtime, self.keepers.pages.clone()) else { return };
                let is_kept = self.memo_writer.caught_up();
                runtime.spawn(async move {
                    memory::wait_for(is_kept).await;
                    pages.let_reset_pass();
                });
            }
            Effect::MakeKeyPair => {
                let _inside = self.runtime.as_ref().map(Runtime::enter);
                self.keepers.pairs.begin();
            }
            Effect::WipeKeyPair => self.keepers.pairs.wipe(),
            Effect::SignOut => {
                let (Some(runtime), sessions) = (&self.runtime, self.keepers.sessions.clone()) else { return };
                runtime.spawn(async move { sessions.end().await });
            }
            Effect::SaidSent(picture) => {
                let (Some(runtime), Some(desk)) = (&self.runtime, self.tools.desk.clone()) else { return };
                runtime.spawn(async move { blocking(move || desk.take(&picture)).await });
            }
            Effect::Wipe(_) | Effect::ProveTyped => {}
        }
    }

    /// Tells that another window came in front of ours, which a file dialog does when it opens.
    pub fn window_left_front(&self) {
        crate::files::window_left_front();
    }

    /// Hears how the desktop wants the screen from now on, and posts it.
    pub fn watch_appearance(&self) {
        let Some(runtime) = &self.runtime else { return };
        let post = Arc::clone(&self.post);
        runtime.spawn(async move { appearance::watch(move |wishes| post(Event::SystemWishes(wishes))).await });
    }

    /// Shows a notice of the desktop, where there is a service for it.
    pub fn announce(&mut self, title: String, body: String) {
        let Some(runtime) = &self.runtime else { return };
        runtime.spawn(async move {
            blocking(move || notice::show(&title, &body)).await;
        });
    }

    /// Runs a job and posts its result. One that dies on the way (the panic hook has logged where) posts its worst case, so
    /// that no page waits for ever; one that was cancelled posts nothing.
    fn spawn(&mut self, ticket: Ticket, kind: JobKind, job: impl Future<Output = JobResult> + Send + 'static) {
        let Some(runtime) = &self.runtime else { return };
        let task = runtime.spawn(job);
        self.running.retain(|_, task| !task.is_finished());
        self.running.insert(ticket, task.abort_handle());
        let post = Arc::clone(&self.post);
        runtime.spawn(async move {
            match task.await {
                Ok(result) => post(Event::Finished(ticket, result)),
                Err(error) if error.is_panic() => post(Event::Finished(ticket, kind.worst_case())),
                Err(_) => {}
            }
        });
    }
}

/// Tells what happens on the way of one job.
#[derive(Clone)]
struct Reporter {
    ticket: Ticket,
    post: Post,
}

impl Reporter {
    fn tell(&self, progress: Progress) {
        (self.post)(Event::Progress(self.ticket, progress));
    }
}

/// Empties the clipboard if the text on it is one that `is_ours` knows. Takes a second at most.
pub fn clear_copied(is_ours: impl Fn(&str) -> bool + Send + 'static) {
    crate::files::clear_copied(is_ours);
}

impl Drop for Engine {
    /// Leaves without waiting for what hangs (an open dialog, a password store that asks). A session ends with it.
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            self.running.values().for_each(AbortHandle::abort);
            if self.keepers.sessions.is_keeping() {
                let end = async { tokio::time::timeout(Duration::from_secs(1), self.keepers.sessions.end()).await };
                if runtime.block_on(end).is_err() {
                    tracing::info!("a session could not be ended in time");
                }
            }
            runtime.shutdown_timeout(Duration::from_millis(100));
        }
    }
}

/// Runs what blocks beside the network work. `None`: it panicked; the panic hook has logged where.
async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
    tokio::task::spawn_blocking(work).await.ok()
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;

    use super::*;

    /// A job that dies in the middle: the page that waits for it is told the worst that may be true.
    #[test]
    fn a_job_that_dies_posts_its_worst_case() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::in_folder(folder.path().to_owned()).unwrap();
        let title = String::new;
        let (search, trust) = (Search::default(), Trust::default());
        let tools = Tools {
            search,
            downloads: folder.path().to_owned(),
            store,
            trust,
            dialog_title: title,
            pick_title: title,
            sheet_title: title,
            page_words: Words::default,
            empty_log: || true,
            desk: None,
        };
        let (sender, events) = channel();
        let mut engine = Engine::new(tools, move |event| sender.send(event).unwrap_or_default()).unwrap();
        for (number, kind) in (1..).zip(JobKind::ALL) {
            engine.spawn(Ticket(number), *kind, async { panic!("a case it was not written for") });
            let event = events.recv_timeout(Duration::from_secs(20)).unwrap();
            let Event::Finished(ticket, result) = event else { panic!("{event:?}") };
            assert_eq!((ticket, result.kind()), (Ticket(number), *kind));
        }
    }
}
