//! What the engine tells of its jobs. What carries an old ticket is ignored.

mod camera;
mod camera_page;
mod commit;
mod inbox;
mod upkeep;

use std::time::{Duration, SystemTime};

use super::Wizard;
use super::effect::Effect;
use super::job::{JobKind, JobResult, Progress};
use super::no_camera::causes;
use super::page::Page;
use super::ticket::Ticket;
use super::trouble::Trouble;
use super::waiting::Delay;
use crate::domain::{MailProgress, SaveFault, Saved, SearchReport, SignInOutcome};

impl Wizard {
    pub(super) fn take_progress(&mut self, ticket: Ticket, progress: Progress, now: SystemTime) -> Vec<Effect> {
        let progress = match progress {
            Progress::Inbox(event) => return self.take_inbox_event(ticket, event, now),
            Progress::PageShown(is_shown) => return self.page_shown(ticket, is_shown),
            Progress::Beside(event) => return self.take_page_event(ticket, event, now),
            other => other,
        };
        let is_running = |running: &super::Running| running.ticket == ticket;
        let Some(running) = self.running.filter(is_running) else { return Vec::new() };
        match (running.kind, progress) {
            (JobKind::Search, Progress::Found(camera)) => self.list.add(camera),
            (JobKind::Probe, Progress::Found(camera)) => self.learn(camera),
            (JobKind::Probe, Progress::Reached { transport, outdated_tls }) => {
                if let Some(case) = self.journey.case_mut() {
                    (case.camera.seen.transport, case.outdated_tls) = (Some(transport), outdated_tls);
                    case.camera.seen.protection.is_encrypted |= transport.is_encrypted();
                }
            }
            (JobKind::FetchPicture | JobKind::Commit, Progress::Found(camera)) => {
                if let Some(case) = self.journey.case_mut() {
                    case.see(&camera);
                }
            }
            (JobKind::Commit, Progress::RefusedIn(dialect)) => {
                if let Some(case) = self.journey.case_mut() {
                    case.refused_in = Some(dialect);
                }
            }
            (JobKind::SendMail, Progress::Mail(progress)) => {
                if let Some(case) = self.journey.case_mut() {
                    case.mail.is_out = progress == MailProgress::IsOut;
                    case.mail.delay = match progress {
                        MailProgress::IsOut => None,
                        MailProgress::Delayed(wait) => now.checked_add(wait).map(|until| Delay { until }),
                    };
                }
            }
            // Anything else would be the engine's mistake and is not believed.
            _ => {}
        }
        Vec::new()
    }

    pub(super) fn take_result(&mut self, ticket: Ticket, result: JobResult, now: SystemTime) -> Vec<Effect> {
        let is_passed = self.beside.as_ref().is_some_and(|beside| beside.ticket == ticket);
        if let (JobResult::PassPage(()), true) = (&result, is_passed) {
            return self.page_not_passed(now);
        }
        let Some(result) = self.take_house_result(ticket, result) else { return Vec::new() };
        let Some(result) = self.take_result_beside_the_page(ticket, result) else { return Vec::new() };
        if self.running.is_none_or(|running| running.ticket != ticket || running.kind != result.kind()) {
            return self.take_late(ticket, result);
        }
        let since = self.running.take().map_or(now, |running| running.since);
        match result {
            JobResult::Search(report) => self.search_ended(report),
            JobResult::Probe(result) => self.probed(result, now),
            JobResult::FetchPicture(result) => self.fetched(result, now),
            JobResult::SavePicture(result) => self.saved_picture(result),
            JobResult::FindMailService(found) => self.mail_service_found(found),
            JobResult::SendMail(result) => self.sending_ended(result, now),
            JobResult::OpenDraft(result) => match (result, self.request()) {
                (Ok(drafted), Some(request)) => {
                    request.drafted = Some(drafted);
                    Vec::new()
                }
                (Ok(_), None) => Vec::new(),
                (Err(_), _) => self.fail_with(Trouble::Draft),
            },
            JobResult::Commit(outcome) => self.committed(outcome, since, now),
            JobResult::SignIn(outcome) => self.signed_in(outcome, now),
            JobResult::SetClock(result) => self.clock_set(result, now),
            JobResult::SetRecoveryAddress(result) => self.address_saved(result, now),
            JobResult::OpenPage(true) | JobResult::ShowPage(true) => Vec::new(),
            JobResult::OpenPage(false) | JobResult::ShowPage(false) => self.no_browser(),
            JobResult::ImportPicture(Ok(Some(picture))) => self.imported(picture, now),
            JobResult::ImportPicture(Ok(None)) => Vec::new(),
            JobResult::ImportPicture(Err(fault)) => self.fail_with(Trouble::Import(fault)),
            JobResult::FetchQuestions(Ok(questions)) => {
                if let Some(case) = self.journey.case_mut() {
                    case.questions = questions;
                }
                self.ask_questions()
            }
            JobResult::FetchQuestions(Err(fault)) => self.fail_with(Trouble::Questions(fault)),
            JobResult::SaveSheet(result) => {
                match result {
                    Ok(Saved::In(path) | Saved::WithoutDialog(path)) => self.sheet_saved = Some(path),
                    Ok(Saved::Cancelled) => {}
                    Err(_) => return self.fail_with(Trouble::SheetNotSaved),
                }
                Vec::new()
            }
            JobResult::WatchInbox(fault) => {
                self.inbox_watch.watching = None;
                self.fail_with(Trouble::Inbox(fault))
            }
            JobResult::KeepPassword(_)
            | JobResult::ForgetMailbox(_)
            | JobResult::LookAtClipboard(_)
            | JobResult::FindPictureFile(_)
            | JobResult::ShowInFolder(_)
            | JobResult::ReadCode(_)
            | JobResult::LookAtCamera(_)
            | JobResult::OpenFolder(_)
            | JobResult::ForgetEverything(_)
            | JobResult::PassPage(()) => Vec::new(),
        }
    }

    fn search_ended(&mut self, report: SearchReport) -> Vec<Effect> {
        self.list.report = Some(report);
        if self.list.cameras.is_empty() && !self.list.typing {
            // The list may lie below another page for now.
            self.pages.set_trouble_of(Page::Find, Trouble::NoCamera { causes: causes(&report) });
        } else if self.list.chosen.is_none() && !self.list.typing {
            self.list.chosen = self.list.only_row();
            // Nothing is missing any more.
            if self.list.chosen.is_some() && matches!(self.trouble(), Some(Trouble::NothingChosen)) {
                self.pages.set_trouble(None);
            }
        }
        Vec::new()
    }

    /// A file that was saved by a dialog which its page did not wait for any more, or a session that nobody wants any more.
    fn take_late(&mut self, ticket: Ticket, result: JobResult) -> Vec<Effect> {
        let saving = self.request().and_then(|request| request.saving);
        match result {
            JobResult::SignIn(SignInOutcome::Proven(_)) => vec![Effect::SignOut],
            JobResult::SavePicture(Ok(saved)) if saving == Some(ticket) => self.saved_picture(Ok(saved)),
            JobResult::SaveSheet(Ok(Saved::In(path) | Saved::WithoutDialog(path)))
                if self.sheet_saving == Some(ticket) =>
            {
                self.sheet_saved = Some(path);
                Vec::new()
            }
            _ => Vec::new(),
        }
    }

    fn saved_picture(&mut self, result: Result<Saved, SaveFault>) -> Vec<Effect> {
        let place = match result {
            Ok(Saved::In(path)) => (path, true),
            Ok(Saved::WithoutDialog(path)) => (path, false),
            Ok(Saved::Cancelled) => return Vec::new(),
            Err(fault) => return self.fail_with(Trouble::Save(fault)),
        };
        if let Some(request) = self.request() {
            request.saved = Some(place);
        }
        Vec::new()
    }
}

/// When a pause that the camera asked for ends.
fn later(now: SystemTime, wait: Option<Duration>) -> Option<SystemTime> {
    now.checked_add(wait?)
}
