//! Asking for a code: fetch the picture, save it, open it as a draft.

use std::path::PathBuf;
use std::time::SystemTime;

use crate::domain::{Letter, ServiceChoice, Track};
use crate::wizard::Wizard;
use crate::wizard::dispatch::Dispatch;
use crate::wizard::effect::Effect;
use crate::wizard::job::Job;
use crate::wizard::page::Page;
use crate::wizard::trouble::Trouble;
use crate::wizard::waiting::Waiting;

impl Wizard {
    pub(super) fn fetch_picture(&mut self, now: SystemTime) -> Vec<Effect> {
        let Some(endpoint) = self.journey.endpoint() else { return Vec::new() };
        if let Some(pause) = self.pause(now) {
            return self.fail_with(pause);
        }
        self.start(Job::FetchPicture(endpoint), now)
    }

    /// Whether a new request is offered on this page: not while the camera wants a pause, and where a code is in hand, only
    /// when that may be dead.
    pub fn offers_new_request(&self, now: SystemTime) -> bool {
        let may_be_dead = matches!(
            self.trouble(),
            Some(Trouble::WrongCode { .. } | Trouble::Expired | Trouble::Restarted | Trouble::ReplacesCode)
        );
        let is_late = self.waiting(now) == Some(Waiting::Expired);
        let is_wanted = match self.page() {
            Page::Code => may_be_dead || is_late,
            Page::Wait => true,
            _ => false,
        };
        let is_paused = matches!(self.trouble(), Some(Trouble::Locked { .. })) || self.pause(now).is_some();
        is_wanted && !is_paused && !self.is_by_questions()
    }

    /// Asks for a new picture, on top of the page that is shown: the request that goes on lives until the new one has
    /// succeeded, and Back leads to it.
    pub(super) fn new_request(&mut self, now: SystemTime) -> Vec<Effect> {
        // A pause on the privacy page came after the person had accepted it.
        let is_paused = self.page() == Page::Privacy && matches!(self.trouble(), Some(Trouble::Locked { .. }));
        if self.is_by_questions() || !(self.page().follows_the_request() || is_paused) {
            return Vec::new();
        }
        // Nobody is asked about a code while nothing would be sent.
        if let Some(pause) = self.pause(now) {
            return self.fail_with(pause);
        }
        if self.would_lose_a_code(now) {
            return self.fail_with(Trouble::ReplacesCode);
        }
        if self.track() == Track::Guided {
            self.pages.cover(Page::Export);
            return Vec::new();
        }
        if !is_paused {
            self.pages.cover(Page::Privacy);
        }
        self.fetch_picture(now)
    }

    /// The person stays with the code that is there.
    pub(super) fn keep_code(&mut self) -> Vec<Effect> {
        if self.trouble() == Some(&Trouble::ReplacesCode) {
            self.pages.set_trouble(None);
        }
        Vec::new()
    }

    /// Whether a code that may still work would be lost, and the person was not asked yet.
    fn would_lose_a_code(&self, now: SystemTime) -> bool {
        let may_work = self.case().and_then(|case| case.request.as_ref()).is_some_and(|one| one.may_have_a_code(now));
        let is_answered = matches!(self.trouble(), Some(Trouble::ReplacesCode | Trouble::Expired | Trouble::Restarted));
        may_work && !is_answered
    }

    pub(super) fn save_picture(&mut self, now: SystemTime, folder: Option<PathBuf>) -> Vec<Effect> {
        let (Page::Request, Some(letter)) = (self.page(), self.letter()) else { return Vec::new() };
        self.not_sent_yet();
        self.set_dispatch(Dispatch::ByHand);
        let effects = self.start(Job::SavePicture(letter.picture, letter.file_name, folder), now);
        let saving = self.running.map(|running| running.ticket);
        if let Some(request) = self.request() {
            request.saving = saving;
        }
        effects
    }

    pub(super) fn open_draft(&mut self, now: SystemTime) -> Vec<Effect> {
        let (Page::Request | Page::Mailbox, Some(letter)) = (self.page(), self.letter()) else { return Vec::new() };
        // The page with the picture is the one that goes on after a draft.
        self.goto(Page::Request);
        self.not_sent_yet();
        self.set_dispatch(Dispatch::AsDraft);
        self.start(Job::OpenDraft(letter), now)
    }

    /// The person sends it once more: the wait begins anew.
    fn not_sent_yet(&mut self) {
        if let Some(request) = self.request() {
            request.sent_at = None;
        }
    }

    /// The person chooses between the usual service and one that only the camera names.
    pub(super) fn choose_service(&mut self, named: bool) -> Vec<Effect> {
        let (Page::Request, Some(stranger)) = (self.page(), self.strange_service()) else { return Vec::new() };
        let choice = if named { ServiceChoice::named(stranger) } else { ServiceChoice::Usual };
        self.set_service(Some(choice))
    }

    /// The choice of the service is made once more.
    pub(super) fn reconsider_service(&mut self) -> Vec<Effect> {
        let (Page::Request, Some(_)) = (self.page(), self.strange_service()) else { return Vec::new() };
        self.set_service(None)
    }

    fn set_service(&mut self, choice: Option<ServiceChoice>) -> Vec<Effect> {
        if let Some(case) = self.journey.case_mut() {
            case.service_choice = choice;
        }
        // Until the choice nothing was kept, the picture neither.
        self.remember_or_forget(self.picture().cloned())
    }

    /// The letter, once it is known where it goes.
    pub(super) fn letter(&self) -> Option<Letter> {
        if self.must_choose_service() {
            return None;
        }
        Some(Letter {
            to: self.service().0,
            picture: self.picture()?.clone(),
            file_name: self.case()?.camera.picture_name(),
        })
    }
}
