//! Finding the camera: start, carry on, search, choose a row, type an address.

use std::time::SystemTime;

use crate::domain::{Endpoint, FoundCamera, Picture, PictureFault, ProbeFault, QuestionsFault, Target};
use crate::wizard::effect::Effect;
use crate::wizard::event::Ticket;
use crate::wizard::journey::Journey;
use crate::wizard::memo::Memo;
use crate::wizard::step::Step;
use crate::wizard::trail::Trail;
use crate::wizard::trouble::Trouble;
use crate::wizard::waiting::{Waiting, waiting};
use crate::wizard::{Wizard, Work};

impl Wizard {
    pub(super) fn started(&mut self, earlier: Option<(Memo, Option<Picture>)>, now: SystemTime) -> Vec<Effect> {
        if self.last_ticket > 0 || self.step != Step::Find {
            return Vec::new();
        }
        let Some((memo, picture)) = earlier else { return self.search(now) };
        if waiting(memo.sent_at.unwrap_or(memo.requested_at), now) == Waiting::Expired {
            let mut effects = vec![Effect::Forget];
            effects.extend(self.search(now));
            return effects;
        }
        self.journey.earlier = Some((memo, picture));
        self.go(Step::Resume);
        Vec::new()
    }

    pub(super) fn carry_on(&mut self, now: SystemTime) -> Vec<Effect> {
        let (Step::Resume, Some((memo, picture))) = (&self.step, self.journey.earlier.clone()) else {
            return Vec::new();
        };
        let route = Endpoint::to(&memo.camera);
        let earlier = self.journey.earlier.take();
        self.journey = Journey { earlier, ..Journey::resume(memo, picture) };
        vec![Effect::Check(self.begin(Work::Checking, now), route)]
    }

    pub(super) fn start_again(&mut self, now: SystemTime) -> Vec<Effect> {
        let is_another = matches!(self.trouble, Some(Trouble::Unreachable(ProbeFault::DifferentCamera)));
        let has_begun = !matches!(self.step, Step::Find | Step::Check | Step::Setting);
        if !has_begun && !is_another {
            return Vec::new();
        }
        self.journey = Journey::default();
        self.trail = Trail::default();
        self.before_aside = None;
        (self.list.chosen, self.list.typing) = (None, false);
        self.go(Step::Find);
        let mut effects = vec![Effect::Forget];
        effects.extend(self.search(now));
        effects
    }

    pub(super) fn look_again(&mut self, effect: fn(Ticket) -> Effect, now: SystemTime) -> Vec<Effect> {
        match self.step {
            Step::Find => {}
            // The camera of the earlier journey may have another address by now. It is known again by what it is.
            Step::Resume => self.go(Step::Find),
            // The same in the middle of a journey: another one has its address now.
            _ if matches!(
                self.trouble,
                Some(
                    Trouble::DifferentCamera { .. }
                        | Trouble::Picture(PictureFault::DifferentCamera)
                        | Trouble::Questions(QuestionsFault::DifferentCamera)
                )
            ) =>
            {
                // A code is waited for; answers are simply given again.
                self.journey.resuming = self.journey.picture.is_some() && !self.journey.by_answers;
                self.go(Step::Find);
            }
            _ => return Vec::new(),
        }
        self.list.typing = false;
        self.search_by(effect, now)
    }

    pub(super) fn choose(&mut self, row: usize) -> Vec<Effect> {
        if self.step == Step::Find && row < self.list.cameras.len() {
            (self.list.chosen, self.list.typing) = (Some(row), false);
            self.trouble = None;
        }
        Vec::new()
    }

    pub(super) fn type_address(&mut self) -> Vec<Effect> {
        if self.step == Step::Find {
            self.list.typing = true;
            self.trouble = None;
        }
        Vec::new()
    }

    pub(super) fn enter_address(&mut self, typed: &str, now: SystemTime) -> Vec<Effect> {
        if self.step != Step::Find {
            return Vec::new();
        }
        self.list.typing = true;
        match Target::parse(typed) {
            Ok(target) => self.check(FoundCamera::at(target), now),
            Err(fault) => self.say(Trouble::Address(fault)),
        }
    }

    pub(super) fn check(&mut self, camera: FoundCamera, now: SystemTime) -> Vec<Effect> {
        let mut effects = self.stop();
        self.journey = std::mem::take(&mut self.journey).with(camera);
        self.go(Step::Check);
        // How it is reached is found out anew: this one was chosen by the person.
        let Some(route) = self.journey.camera.as_ref().map(Endpoint::to) else { return effects };
        effects.push(Effect::Check(self.begin(Work::Checking, now), route));
        effects
    }
}
