//! Performs the wizard's effects on tokio, posts the answers, wakes the screen.
//!
//! It decides nothing: one arm per effect, one answer per effect (a search gives several). What it knows of the rooms
//! below it turns into the wizard's words here, and nowhere else; it never looks at the wizard's state.

mod identity;
mod importing;
mod lookout;
mod memory;
mod network;
mod outcome;
mod post;
mod saving;

use std::collections::HashMap;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use tokio::runtime::{Builder, Runtime};
use tokio::task::AbortHandle;

use crate::camera::discovery::{Interfaces, Search};
use crate::mail::Trust;
use crate::notice;
use crate::store::Store;
use crate::wizard::{Answer, Effect, Event, Ticket};
use memory::{Change, Scribe};

pub(crate) use network::{email_way, in_list, in_report, service};

/// What the engine works with. Nothing in it is a secret.
#[derive(Clone, Debug)]
pub struct Tools {
    /// Where and how long to search.
    pub search: Search,
    /// The memo on disk.
    pub store: Store,
    /// Who vouches for mail servers besides the system.
    pub trust: Trust,
    /// The title of the save dialog.
    pub dialog_title: String,
    /// The title of the dialog in which the exported picture is chosen.
    pub pick_title: String,
    /// The title of the dialog in which the support sheet is saved.
    pub sheet_title: String,
}

/// Performs effects beside the screen.
pub struct Engine {
    runtime: Option<Runtime>,
    tools: Arc<Tools>,
    post: Post,
    running: HashMap<Ticket, AbortHandle>,
    scribe: Scribe,
}

/// Takes an event to the app and wakes the screen.
type Post = Arc<dyn Fn(Event) + Send + Sync>;

impl Engine {
    /// An engine that posts every answer through `post`.
    pub fn new(tools: Tools, post: impl Fn(Event) + Send + Sync + 'static) -> io::Result<Self> {
        let runtime = Builder::new_multi_thread().worker_threads(1).thread_name("engine").enable_all().build()?;
        let scribe = Scribe::new(tools.store.clone())?;
        let (tools, post) = (Arc::new(tools), Arc::new(post));
        Ok(Self { runtime: Some(runtime), tools, post, running: HashMap::new(), scribe })
    }

    /// Looks for an earlier journey on disk and posts [`Event::Started`].
    pub fn start(&mut self) {
        let (tools, post) = (Arc::clone(&self.tools), Arc::clone(&self.post));
        self.spawn(None, async move {
            let earlier = blocking(move || memory::recall(&tools.store)).await.flatten();
            post(Event::Started(earlier));
        });
    }

    /// Performs one effect.
    pub fn perform(&mut self, effect: Effect) {
        let tools = Arc::clone(&self.tools);
        match effect {
            Effect::Search(ticket) => self.search(ticket, tools.search),
            Effect::SearchEverywhere(ticket) => {
                self.search(ticket, Search { interfaces: Interfaces::All, ..tools.search });
            }
            Effect::Check(ticket, route) => {
                let tell = self.answer(ticket);
                self.work(ticket, async move {
                    Answer::Checked(network::check(&route, tools.search.sadp_port, tell).await)
                });
            }
            Effect::FetchPicture(ticket, route) => {
                let tell = self.answer(ticket);
                self.work(ticket, async move {
                    Answer::Picture(network::fetch_picture(&route, tools.search.sadp_port, tell).await)
                });
            }
            Effect::SavePicture(ticket, picture, name) => self.work(ticket, async move {
                Answer::Saved(saving::by_dialog(tools.dialog_title.clone(), picture, name).await)
            }),
            Effect::SavePictureIn(ticket, picture, folder, name) => {
                self.work(ticket, async move { Answer::Saved(saving::in_folder(folder, picture, name).await) });
            }
            Effect::FindMailService(ticket, email) => {
                self.work(ticket, async move { Answer::MailService(post::find_service(&email).await) });
            }
            Effect::Send(ticket, letter, outbox) => {
                let (post, answer) = (Arc::clone(&self.post), self.answer(ticket));
                self.spawn(Some(ticket), async move {
                    let delayed = |wait| post(Event::Answer(ticket, Answer::SendDelayed(wait)));
                    answer(Answer::Sent(post::send(letter, outbox, tools.trust.clone(), delayed).await));
                });
            }
            Effect::OpenDraft(ticket, letter) => {
                self.work(ticket, async move { Answer::Drafted(saving::open_draft(letter).await) });
            }
            Effect::Commit(ticket, route, order) => {
                let tell = self.answer(ticket);
                self.work(ticket, async move {
                    Answer::Committed(network::commit(&route, tools.search.sadp_port, order, tell).await)
                });
            }
            Effect::SignIn(ticket, route, password) => {
                self.work(ticket, async move {
                    Answer::SignedIn(network::sign_in(&route, tools.search.sadp_port, password).await)
                });
            }
            Effect::KeepPassword(ticket, target, password) => {
                self.work(ticket, async move { Answer::PasswordKept(memory::keep_password(target, password).await) });
            }
            Effect::OpenPage(ticket, route) => {
                self.work(ticket, async move { Answer::PageOpened(saving::open_page(&route).await) });
            }
            Effect::FetchQuestions(ticket, route) => {
                self.work(ticket, async move { Answer::Questions(network::questions(&route).await) });
            }
            Effect::SaveSheet(ticket, words, name) => self.work(ticket, async move {
                Answer::SheetSaved(saving::sheet(tools.sheet_title.clone(), words.0, name).await)
            }),
            Effect::ImportPicture(ticket, from) => self
                .work(ticket, async move { Answer::Imported(importing::import(tools.pick_title.clone(), from).await) }),
            Effect::WatchInbox(ticket, inbox) => {
                let post = Arc::clone(&self.post);
                let tell = move |news| post(Event::Answer(ticket, Answer::Inbox(news)));
                self.spawn(Some(ticket), lookout::watch(inbox, tools.trust.clone(), tell));
            }
            Effect::ForgetMailbox(ticket, address) => {
                self.work(ticket, async move { Answer::MailboxForgotten(lookout::forget(address).await) });
            }
            Effect::LookAtClipboard(ticket) => {
                self.work(ticket, async move { Answer::Copied(lookout::copied().await) });
            }
            Effect::Cancel(ticket) => {
                if let Some(task) = self.running.remove(&ticket) {
                    task.abort();
                }
            }
            Effect::Remember(memo, picture) => self.scribe.write(Change::Remember(memo, picture)),
            Effect::Forget => self.scribe.write(Change::Forget),
        }
    }

    /// Shows a notice of the desktop, where there is a service for it.
    pub fn announce(&mut self, title: String, body: String) {
        self.spawn(None, async move {
            blocking(move || notice::show(&title, &body)).await;
        });
    }

    fn search(&mut self, ticket: Ticket, search: Search) {
        let (post, answer) = (Arc::clone(&self.post), self.answer(ticket));
        self.spawn(Some(ticket), async move {
            let found = |camera| post(Event::Answer(ticket, Answer::Found(camera)));
            answer(Answer::SearchEnded(network::search(search, found).await));
        });
    }

    fn work(&mut self, ticket: Ticket, work: impl Future<Output = Answer> + Send + 'static) {
        let answer = self.answer(ticket);
        self.spawn(Some(ticket), async move { answer(work.await) });
    }

    fn answer(&self, ticket: Ticket) -> impl Fn(Answer) + Send + Sync + 'static {
        let post = Arc::clone(&self.post);
        move |answer| post(Event::Answer(ticket, answer))
    }

    fn spawn(&mut self, ticket: Option<Ticket>, task: impl Future<Output = ()> + Send + 'static) {
        let Some(runtime) = &self.runtime else { return };
        let handle = runtime.spawn(task).abort_handle();
        self.running.retain(|_, task| !task.is_finished());
        if let Some(ticket) = ticket {
            self.running.insert(ticket, handle);
        }
    }
}

/// Leaves without waiting for what hangs (an open dialog, a password store that asks).
impl Drop for Engine {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_timeout(Duration::from_millis(100));
        }
    }
}

/// Runs what blocks beside the network work. `None`: it panicked; the panic hook has logged where.
async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
    tokio::task::spawn_blocking(work).await.ok()
}
