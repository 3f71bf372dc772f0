//! What is heard of the watched inbox, the password store, the clipboard and the folder of the browser: each with a ticket of its own.

use std::time::SystemTime;

use crate::domain::InboxEvent;
use crate::secret::Code;
use crate::wizard::Wizard;
use crate::wizard::effect::{Effect, Forms};
use crate::wizard::inbox_watch::{Arrival, WatchState};
use crate::wizard::job::{JobKind, JobResult};
use crate::wizard::journey::Journey;
use crate::wizard::page::Page;
use crate::wizard::receipt::Kept;
use crate::wizard::ticket::Ticket;

impl Wizard {
    /// Takes a result that the page does not wait for; gives back any other.
    pub(super) fn take_result_beside_the_page(&mut self, ticket: Ticket, result: JobResult) -> Option<JobResult> {
        let is_watched = self.inbox_watch.watching.as_ref().is_some_and(|watching| watching.ticket == ticket);
        match result {
            JobResult::KeepPassword(is_kept) if self.keeping == Some(ticket) => {
                self.keeping = None;
                if let Journey::Done(receipt) = &mut self.journey {
                    receipt.kept = if is_kept { Kept::Yes } else { Kept::No };
                }
            }
            JobResult::FindPictureFile(found) => self.picture_file_found(ticket, found),
            JobResult::ShowInFolder(is_shown) => self.folder_shown(ticket, is_shown),
            JobResult::LookAtClipboard(code) if self.inbox_watch.looking == Some(ticket) => self.take_copied(code),
            JobResult::ReadCode(code) if self.inbox_watch.reading == Some(ticket) => {
                self.inbox_watch.reading = None;
                self.inbox_watch.found = code.filter(|_| self.page() == Page::Code);
            }
            JobResult::LookAtCamera(seen) if self.looking == Some(ticket) => self.seen_again(seen),
            JobResult::ForgetMailbox(answer) if self.inbox_watch.forgetting == Some(ticket) => {
                self.inbox_watch.forgetting = None;
                self.inbox_watch.forgotten = Some(answer);
            }
            JobResult::WatchInbox(fault) if is_watched && !self.is_running(JobKind::WatchInbox) => {
                if let Some(watching) = &mut self.inbox_watch.watching {
                    watching.state = WatchState::Ended(fault);
                }
            }
            other => return Some(other),
        }
        None
    }

    fn take_copied(&mut self, code: Option<Code>) {
        self.inbox_watch.looking = None;
        // The page may have changed since.
        if matches!(self.page(), Page::Wait | Page::Code) {
            self.inbox_watch.take_copied(code);
        }
    }

    pub(super) fn take_inbox_event(&mut self, ticket: Ticket, event: InboxEvent, now: SystemTime) -> Vec<Effect> {
        let is_first = self.is_running(JobKind::WatchInbox);
        let Some(watching) = self.inbox_watch.watching.as_mut().filter(|watching| watching.ticket == ticket) else {
            return Vec::new();
        };
        match event {
            InboxEvent::Watching => {
                watching.since.get_or_insert(now);
                watching.state = WatchState::Connected;
                if is_first {
                    self.running = None;
                    self.pages.back();
                    // The password was handed over; the form is not needed any more.
                    return vec![Effect::Wipe(Forms::Inbox)];
                }
            }
            InboxEvent::Lost { again_in } => {
                watching.state = WatchState::Lost { again_at: now.checked_add(again_in).unwrap_or(now) };
            }
            InboxEvent::Mail { text, codes, came, is_junk } => {
                let number = self.inbox_watch.number();
                self.inbox_watch.take(Arrival { number, came: came.unwrap_or(now), is_junk, text, codes });
            }
            InboxEvent::OtherSender => watching.has_other_sender = true,
            InboxEvent::Kept(answer) => watching.keeping = Some(answer),
        }
        Vec::new()
    }
}
