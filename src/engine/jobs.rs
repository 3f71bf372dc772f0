//! The jobs, one line each: which room does it, and with what.

use std::sync::mpsc::Sender;

use super::camera_page;
use super::memory::Change;
use super::{Keepers, Reporter, Tools, blocking, identity, importing, inbox, memory, network, saving, upkeep};
use crate::camera::discovery::{self, Interfaces, Search};
use crate::files;
use crate::mail::smtp::{self, RetryPolicy};
use crate::mail::{code, settings};
use crate::vault::{self, EntryName};
use crate::wizard::{Adapters, Job, JobResult, Progress};

/// Does one job. The list is [`Job`]'s own.
pub(super) async fn run(
    job: Job,
    tools: &Tools,
    Keepers { sessions, pages, cameras, pairs }: &Keepers,
    memo: Option<Sender<Change>>,
    reporter: &Reporter,
) -> JobResult {
    let tell = |progress| reporter.tell(progress);
    let search = tools.search;
    match job {
        Job::Search(adapters) => {
            let search = match adapters {
                Adapters::All if !search.is_of_this_computer() => Search { interfaces: Interfaces::All, ..search },
                Adapters::Usable | Adapters::All => search,
            };
            JobResult::Search(discovery::search(search, |camera| tell(Progress::Found(camera))).await)
        }
        Job::Probe(endpoint) => JobResult::Probe(network::probe(&endpoint, search, cameras, tell).await),
        Job::FetchPicture(endpoint) => {
            JobResult::FetchPicture(network::fetch_picture(&endpoint, search, cameras, tell).await)
        }
        Job::SavePicture(picture, name, None) => {
            JobResult::SavePicture(saving::picture((tools.dialog_title)(), picture, name).await)
        }
        Job::SavePicture(picture, name, Some(folder)) => {
            JobResult::SavePicture(saving::picture_in(folder, picture, name).await)
        }
        Job::FindMailService(email) => JobResult::FindMailService(settings::find(&email).await),
        Job::SendMail(letter, outbox) => {
            let (policy, tell) = (RetryPolicy::default(), |progress| tell(Progress::Mail(progress)));
            JobResult::SendMail(smtp::send(&letter, &outbox, &tools.trust, &policy, tell).await)
        }
        Job::OpenDraft(letter) => JobResult::OpenDraft(saving::open_draft(letter, tools.desk.is_some()).await),
        Job::ShowInFolder(path) => {
            let show = move || files::show_in_folder(&path).is_ok();
            JobResult::ShowInFolder(blocking(show).await.unwrap_or(false))
        }
        Job::Commit(endpoint, order) => {
            let order = (order, pairs.take());
            JobResult::Commit(network::commit(&endpoint, search, cameras, order, tell).await)
        }
        Job::SignIn(endpoint, password) => {
            JobResult::SignIn(network::sign_in(&endpoint, search, cameras, password, sessions).await)
        }
        Job::SetClock(endpoint, now) => {
            JobResult::SetClock(upkeep::set_clock(&endpoint, search, cameras, sessions, now).await)
        }
        Job::SetRecoveryAddress(endpoint, address) => {
            JobResult::SetRecoveryAddress(upkeep::set_address(&endpoint, search, cameras, sessions, &address).await)
        }
        // In a demo there is nothing to keep: the camera goes with it, and the store is the person's own.
        Job::KeepPassword(..) if tools.desk.is_some() => JobResult::KeepPassword(true),
        Job::KeepPassword(target, password) => JobResult::KeepPassword(memory::keep_password(target, password).await),
        Job::OpenPage(endpoint) => JobResult::OpenPage(saving::open_page(&endpoint).await),
        Job::PassPage(endpoint) => {
            camera_page::pass(&endpoint, search, (tools.page_words)(), pages, tell).await;
            JobResult::PassPage(())
        }
        Job::ShowPage(endpoint) => JobResult::ShowPage(camera_page::show(&endpoint, pages).await),
        Job::ImportPicture(from) => JobResult::ImportPicture(importing::import((tools.pick_title)(), from).await),
        Job::FindPictureFile(span) => {
            JobResult::FindPictureFile(importing::newest(tools.downloads.clone(), span).await)
        }
        Job::FetchQuestions(endpoint) => JobResult::FetchQuestions(network::questions(&endpoint, cameras).await),
        Job::SaveSheet(words, name) => JobResult::SaveSheet(saving::sheet((tools.sheet_title)(), words.0, name).await),
        Job::WatchInbox(inbox) => {
            let reporter = reporter.clone();
            let tell = move |event| reporter.tell(Progress::Inbox(event));
            JobResult::WatchInbox(inbox::watch(inbox, tools.trust.clone(), tell).await)
        }
        Job::ForgetMailbox(address) => JobResult::ForgetMailbox(vault::forget(EntryName::mailbox(&address)).await),
        Job::OpenFolder(folder) => JobResult::OpenFolder(memory::open_folder(tools.store.clone(), folder).await),
        Job::ForgetEverything => JobResult::ForgetEverything(memory::forget_everything(tools, memo).await),
        Job::LookAtClipboard => {
            let copied = blocking(files::copied_text).await.flatten();
            JobResult::LookAtClipboard(copied.and_then(|text| code::from_clipboard(&text)))
        }
        Job::ReadCode(text) => JobResult::ReadCode(code::find(text.reveal()).into_iter().next()),
        Job::LookAtCamera(endpoint) => JobResult::LookAtCamera(identity::look(&endpoint, search).await),
    }
}
