//! Finding the camera: start, carry on, search, choose a row, type an address.

use std::time::SystemTime;

use crate::domain::{FoundCamera, JourneyId, KeptJourney, PictureFault, ProbeFault, QuestionsFault, Recalled, Target};
use crate::wizard::Wizard;
use crate::wizard::breadcrumbs::Breadcrumbs;
use crate::wizard::case::Case;
use crate::wizard::effect::{Effect, Forms};
use crate::wizard::job::{Adapters, Job};
use crate::wizard::journey::{Journey, Left};
use crate::wizard::page::Page;
use crate::wizard::pages::Pages;
use crate::wizard::trouble::{Leaving, Trouble};
use crate::wizard::waiting::{Waiting, waiting};

impl Wizard {
    pub(super) fn started(&mut self, earlier: Recalled, now: SystemTime) -> Vec<Effect> {
        self.open.recall(earlier);
        // On a slow disk the person may have gone ahead.
        if self.last_ticket > 0 || self.page() != Page::Find {
            return Vec::new();
        }
        match self.open.only() {
            Some(id) => {
                self.pages = Pages::only(Page::Resume);
                self.take_up(id, now);
                Vec::new()
            }
            None => self.search(Adapters::Usable, now),
        }
    }

    /// Makes a journey that waits the one that is gone through.
    fn take_up(&mut self, id: JourneyId, now: SystemTime) {
        let Some(KeptJourney { memo, picture, .. }) = self.open.take(id, now) else { return };
        let doubt = memo.doubt;
        self.journey = Journey::Finding(Some(Left { case: Case::remembered(memo, picture), doubt, carries_on: true }));
    }

    /// Shows a journey that waits, over the list.
    pub(super) fn open_journey(&mut self, id: JourneyId, now: SystemTime) -> Vec<Effect> {
        if self.page() != Page::Find || !self.open.waiting().any(|kept| kept.id == id) {
            return Vec::new();
        }
        let effects = self.stop();
        self.put_by(false);
        self.take_up(id, now);
        self.goto(Page::Resume);
        effects
    }

    pub(super) fn leave_journey(&mut self, now: SystemTime) -> Vec<Effect> {
        if self.page() != Page::Resume {
            return Vec::new();
        }
        let mut effects = self.stop();
        self.put_by(false);
        effects.extend(self.back_to_the_list(now));
        effects
    }

    pub(super) fn remove_journey(&mut self, now: SystemTime) -> Vec<Effect> {
        if self.page() != Page::Resume {
            return Vec::new();
        }
        let mut effects = self.stop();
        effects.extend(self.forget());
        self.put_by(false);
        effects.extend(self.back_to_the_list(now));
        effects
    }

    /// The list of cameras, from the beginning.
    fn back_to_the_list(&mut self, now: SystemTime) -> Vec<Effect> {
        self.breadcrumbs = Breadcrumbs::default();
        (self.list.chosen, self.list.typing) = (None, false);
        self.pages = Pages::only(Page::Find);
        let mut effects = vec![Effect::Wipe(Forms::All)];
        effects.extend(self.search(Adapters::Usable, now));
        effects
    }

    pub(super) fn carry_on(&mut self, now: SystemTime) -> Vec<Effect> {
        match (self.page(), self.camera().cloned()) {
            (Page::Resume, Some(camera)) => self.probe(camera, now),
            _ => Vec::new(),
        }
    }

    /// Leaves the camera for another one, or for a new request. What may still be of use is asked for once; the memo of a
    /// request whose code may still work stays on disk until a newer one takes its place.
    pub(super) fn start_again(&mut self, asked: Option<&Trouble>, now: SystemTime) -> Vec<Effect> {
        let is_another = matches!(self.trouble(), Some(Trouble::Unreachable(ProbeFault::DifferentCamera)));
        let has_begun = !matches!(self.page(), Page::Find | Page::Check | Page::Setting);
        if !has_begun && !is_another {
            return Vec::new();
        }
        let question = match asked {
            Some(Trouble::PasswordUnseen(Leaving::Another) | Trouble::StartsOver) => None,
            _ if self.would_lose_the_password() => Some(Trouble::PasswordUnseen(Leaving::Another)),
            _ => self.may_still_be_of_use(now).then_some(Trouble::StartsOver),
        };
        if question.is_some() {
            self.asked = question;
            return Vec::new();
        }
        if let Journey::Done(receipt) = &self.journey {
            self.list.note_done(receipt.camera.clone(), receipt.proven_at);
        }
        self.put_by(true);
        self.back_to_the_list(now)
    }

    /// Whether a code of the request may still work, or a new password is in doubt.
    fn may_still_be_of_use(&self, now: SystemTime) -> bool {
        let is_dead = matches!(self.pages.trouble(), Some(Trouble::Expired | Trouble::Restarted));
        let request = self.case().and_then(|case| case.request.as_ref());
        let may_work = request
            .is_some_and(|request| waiting(request.sent_at.unwrap_or(request.at), now) != Waiting::Expired && !is_dead);
        may_work || self.journey.doubt().is_some()
    }

    pub(super) fn look_again(&mut self, adapters: Adapters, now: SystemTime) -> Vec<Effect> {
        match self.page() {
            Page::Find => {}
            // The camera of the earlier journey may have another address by now. It is known again by what it is.
            Page::Resume => self.pages = Pages::only(Page::Find),
            // In the middle of a journey another camera has its address now, or nobody: the camera may have another one. A
            // code is waited for, and goes on; answers are simply given again.
            _ if self.meets_another_camera() || self.meets_nobody() => {
                let waits = self.case().is_some_and(|case| case.request.is_some() && !case.is_by_questions());
                let carries_on = waits || self.journey.doubt().is_some();
                self.journey.leave(carries_on);
                self.pages = Pages::only(Page::Find);
            }
            _ => return Vec::new(),
        }
        self.list.typing = false;
        self.search(adapters, now)
    }

    fn meets_another_camera(&self) -> bool {
        matches!(
            self.trouble(),
            Some(
                Trouble::DifferentCamera { .. }
                    | Trouble::Picture(PictureFault::DifferentCamera)
                    | Trouble::Questions(QuestionsFault::DifferentCamera)
            )
        )
    }

    fn meets_nobody(&self) -> bool {
        matches!(
            self.trouble(),
            Some(
                Trouble::NotDelivered
                    | Trouble::StillOffline
                    | Trouble::Picture(PictureFault::Offline)
                    | Trouble::Questions(QuestionsFault::Offline)
            )
        )
    }

    pub(super) fn choose(&mut self, row: usize) -> Vec<Effect> {
        if self.page() == Page::Find && row < self.list.cameras.len() {
            (self.list.chosen, self.list.typing) = (Some(row), false);
            self.pages.set_trouble(None);
        }
        Vec::new()
    }

    pub(super) fn type_address(&mut self) -> Vec<Effect> {
        if self.page() == Page::Find {
            self.list.typing = true;
            self.pages.set_trouble(None);
        }
        Vec::new()
    }

    pub(super) fn enter_address(&mut self, typed: &str, now: SystemTime) -> Vec<Effect> {
        if self.page() != Page::Find {
            return Vec::new();
        }
        self.list.typing = true;
        match Target::parse(typed) {
            Ok(target) => self.check(FoundCamera::at(target), now),
            Err(fault) => self.fail_with(Trouble::Address(fault)),
        }
    }

    /// Probes the camera that the person chose.
    pub(super) fn check(&mut self, camera: FoundCamera, now: SystemTime) -> Vec<Effect> {
        let mut effects = self.stop();
        if !self.case().is_some_and(|case| case.camera.is_same(&camera)) {
            self.put_by(false);
        }
        if self.case().is_none()
            && let Some(id) = self.open.of(&camera)
        {
            effects.extend(self.open_journey(id, now));
            return effects;
        }
        self.goto(Page::Check);
        effects.extend(self.probe(camera, now));
        effects
    }

    fn probe(&mut self, camera: FoundCamera, now: SystemTime) -> Vec<Effect> {
        self.journey.check(camera);
        // It may have booted again since the request: only what it says now counts.
        let Some(endpoint) = self.journey.endpoint() else { return Vec::new() };
        self.start(Job::Probe(crate::domain::Endpoint { booted_at: None, ..endpoint }), now)
    }
}
