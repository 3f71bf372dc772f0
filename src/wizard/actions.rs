//! What the person does. While something runs that the page waits for, a second press does nothing.

mod addresses;
mod aside;
mod asking;
mod camera_page;
mod committing;
mod finding;
mod housekeeping;
mod inbox;
mod mailing;
mod questions;
mod upkeep;

use std::ops::ControlFlow;
use std::sync::Arc;
use std::time::SystemTime;

use super::Wizard;
use super::effect::Effect;
use super::event::Event;
use super::job::{Adapters, JobKind};
use super::page::Page;
use super::trouble::Trouble;
use crate::domain::{EvidenceKind, Import, MailFault, Track};

impl Wizard {
    pub(super) fn take_action(&mut self, action: Event, now: SystemTime) -> Vec<Effect> {
        let action = match self.keep_house(action, now) {
            ControlFlow::Break(effects) => return effects,
            ControlFlow::Continue(other) => other,
        };
        match action {
            Event::Back => return self.back(now),
            Event::StopWatching => return self.stop_watching(),
            Event::CameToFront => return self.came_to_front(now),
            Event::LookAtCamera => return self.look_at_camera(now),
            Event::CloseWanted => return self.close_wanted(),
            Event::MemoWritten(id, written) => {
                self.open.note_written(id, written);
                return Vec::new();
            }
            _ if self.is_busy() => return Vec::new(),
            _ => {}
        }
        // Whatever is done now answers what was asked.
        let asked = self.asked.take();
        match action {
            Event::Started(earlier) => self.started(earlier, now),
            Event::CarryOn => self.carry_on(now),
            Event::StartAgain => self.start_again(asked.as_ref(), now),
            Event::OpenJourney(id) => self.open_journey(id, now),
            Event::LeaveJourney => self.leave_journey(now),
            Event::RemoveJourney => self.remove_journey(now),
            Event::LookAgain => self.look_again(Adapters::Usable, now),
            Event::LookEverywhere => self.look_again(Adapters::All, now),
            Event::Choose(row) => self.choose(row),
            Event::TypeAddress => self.type_address(),
            Event::EnterAddress(typed) => self.enter_address(&typed, now),
            Event::Continue => self.go_on(now),
            Event::ChooseAddress(place) => self.choose_address(place),
            Event::ChooseDispatch(dispatch) => self.choose_dispatch(dispatch),
            Event::ShowInFolder => self.show_in_folder(),
            Event::SavePicture => self.save_picture(now, None),
            Event::SavePictureIn(folder) => self.save_picture(now, Some(folder)),
            Event::SendFromHere => self.send_from_here(),
            Event::Send(mailbox) => self.send(mailbox, now),
            Event::OpenDraft => self.open_draft(now),
            Event::NewRequest => self.new_request(now),
            Event::KeepCode => self.keep_code(),
            Event::EnterCode(code) => self.enter_code(&code, now),
            Event::SetPassword(new) => self.set_password(new, now),
            Event::CheckAgain { password, keep } => self.check_again(password, keep, now),
            Event::ShowPassword(on) => self.show_password(on),
            Event::PasswordCopied => self.password_copied(),
            Event::OpenCameraPage => {
                let mut effects = self.open_page(now);
                effects.extend(self.look_for_picture_file(now));
                effects
            }
            Event::OpenCameraPageDirectly => self.open_page_directly(now),
            Event::UseCameraPage => self.use_camera_page(now),
            Event::UseDirect => self.use_direct(now),
            Event::UseQuestions => self.use_questions(now),
            Event::EnterAnswer(answer) => self.enter_answer(&answer),
            Event::ChooseService { named } => self.choose_service(named),
            Event::ReconsiderService => self.reconsider_service(),
            Event::ShowAside(aside) => self.show_aside(aside),
            Event::SaveSheet(words) => self.save_sheet(words, now),
            Event::ChoosePicture => self.import(Import::Dialog, now),
            Event::DropPicture(files) => self.drop_picture(files, now),
            Event::UsePictureFile => self.use_picture_file(now),
            Event::PastePicture => self.import(Import::Clipboard, now),
            Event::UseMailbox { from, server_is_named } => self.use_mailbox(&from, server_is_named, now),
            Event::SendOtherwise => self.send_otherwise(),
            Event::AwaitCode => self.await_code(now),
            Event::OpenWatch => self.open_watch(),
            Event::StartWatching(form) => self.start_watching(form, now),
            Event::ForgetMailbox(typed) => self.forget_mailbox(&typed),
            Event::SetClock => self.set_clock(now),
            Event::SetRecoveryAddress(typed) => self.set_recovery_address(&typed, now),
            Event::KeepRecoveryAddress => self.keep_recovery_address(),
            Event::Back
            | Event::StopWatching
            | Event::CameToFront
            | Event::MemoWritten(..)
            | Event::LookAtCamera
            | Event::CloseWanted
            | Event::PreferencesRead(_)
            | Event::SystemWishes(_)
            | Event::ChooseTheme(_)
            | Event::ChooseTextSize(_)
            | Event::ChooseLanguage(_)
            | Event::OpenFolder(_)
            | Event::ForgetEverything
            | Event::Lessons(_)
            | Event::ForgetLesson(_)
            | Event::Progress(..)
            | Event::Finished(..) => Vec::new(),
        }
    }

    fn go_on(&mut self, now: SystemTime) -> Vec<Effect> {
        let has_picture = self.picture().is_some();
        match self.page() {
            Page::Find => match self.list.choice() {
                Some(camera) => self.check(camera.clone(), now),
                None => match self.list.only_row() {
                    Some(row) => {
                        self.list.chosen = Some(row);
                        self.go_on(now)
                    }
                    None => self.fail_with(Trouble::NothingChosen),
                },
            },
            Page::Method => self.ask_for_consent(Track::Direct),
            Page::SavedAddress => self.take_chosen_picture(),
            Page::Export if self.has_offer() => self.goto(Page::SavedAddress),
            Page::Export if has_picture => self.goto(Page::Request),
            Page::Privacy if !self.is_covering() && self.has_offer() => self.goto(Page::SavedAddress),
            Page::Privacy if has_picture && !self.is_covering() => self.goto(Page::Request),
            Page::Privacy if self.track() == Track::Guided => self.goto(Page::Export),
            Page::Privacy => self.fetch_picture(now),
            Page::Request if self.must_choose_service() => Vec::new(),
            Page::Request => {
                if let Some(request) = self.request() {
                    request.sent_at.get_or_insert(now);
                }
                self.goto(Page::Wait);
                let mut effects = self.remember();
                effects.extend(self.picture().map(|picture| Effect::SaidSent(Arc::clone(picture))));
                effects
            }
            Page::Wait => {
                self.trust_the_camera_after_a_restart();
                self.goto(if self.track() == Track::Guided { Page::CameraPage } else { Page::Code })
            }
            _ => Vec::new(),
        }
    }

    /// The privacy page, which stands before everything that asks the reset service.
    fn ask_for_consent(&mut self, track: Track) -> Vec<Effect> {
        if let Some(case) = self.journey.case_mut() {
            (case.track, case.evidence) = (track, EvidenceKind::Code);
        }
        self.goto(Page::Privacy)
    }

    /// Stops what runs, or else undoes the last Continue.
    fn back(&mut self, now: SystemTime) -> Vec<Effect> {
        if self.asked.take().is_some() || !self.can_go_back() {
            return Vec::new();
        }
        if self.is_busy() && self.page() != Page::Check {
            return self.stop_job();
        }
        let stopped = if self.is_busy() { self.stop() } else { Vec::new() };
        // A password that does not work yet needs its code once more. Questions that only the camera's page asks have no
        // page here.
        let is_refused = matches!(self.trouble(), Some(Trouble::NotChanged { .. }));
        let left = self.page();
        match left {
            Page::CameraPage if is_refused && self.pages.below() != Some(Page::Wait) && self.has_evidence_page() => {
                self.goto(self.evidence_page(true));
            }
            _ => {
                self.pages.back();
            }
        }
        self.lead_where_back_led(left);
        let is_idle = self.page() == Page::Find && self.running.is_none() && self.trouble().is_none();
        match left {
            // The journey waits on the list again.
            Page::Resume => self.put_by(false),
            // The sheet was saved while the list was still being filled.
            Page::Aside(_) if is_idle && self.list.report.is_none() => return self.search(Adapters::Usable, now),
            _ => {}
        }
        stopped
    }

    /// Pages on which the app itself speaks to the camera end the camera's own page; the page that asks for its picture
    /// begins it again.
    fn lead_where_back_led(&mut self, left: Page) {
        if self.page() == Page::Export {
            self.lead(Track::Guided);
        } else if left == Page::CameraPage && self.page() != Page::Wait {
            self.lead(Track::Direct);
        }
    }

    /// Stops the job that the page waits for, and says what may have happened all the same.
    fn stop_job(&mut self) -> Vec<Effect> {
        let stopped = self.running.map(|running| running.kind);
        let may_be_sent = self.is_running(JobKind::SendMail) && self.case().is_some_and(|case| case.mail.is_out);
        let effects = self.stop();
        if let Some(case) = self.journey.case_mut() {
            (case.mail.delay, case.mail.is_out) = (None, false);
        }
        if may_be_sent {
            self.fail_with(Trouble::Send(MailFault::MaybeSent));
        }
        self.fail_for_stopped_upkeep(stopped);
        effects
    }

    /// Where the evidence is typed: the code, or the answers from the first one or the last one on.
    pub(super) fn evidence_page(&self, from_the_first: bool) -> Page {
        match (self.is_by_questions(), from_the_first) {
            (false, _) => Page::Code,
            (true, true) => Page::Answer(0),
            (true, false) => Page::Answer(self.questions().len().saturating_sub(1)),
        }
    }

    fn has_evidence_page(&self) -> bool {
        self.case().is_some_and(super::case::Case::has_evidence_page)
    }

    /// A page that lies on top of a request that goes on, to get a newer one.
    pub(super) fn is_covering(&self) -> bool {
        self.pages.below().is_some_and(Page::follows_the_request)
    }

    fn lead(&mut self, track: Track) {
        if let Some(case) = self.journey.case_mut() {
            case.track = track;
        }
    }

    pub(super) fn request(&mut self) -> Option<&mut super::request::Request> {
        self.journey.case_mut()?.request.as_mut()
    }
}
