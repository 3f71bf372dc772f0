//! The code, the one commit, the one sign-in, the password store.

use std::time::SystemTime;

use crate::domain::{Evidence, EvidenceKind, USER_NAME};
use crate::secret::{Code, Password};
use crate::wizard::effect::Effect;
use crate::wizard::event::Commitment;
use crate::wizard::step::{Kept, Step};
use crate::wizard::trouble::Trouble;
use crate::wizard::waiting::Waiting;
use crate::wizard::{Wizard, Work, password};

/// INFERRED bounds: nobody has published how long a code is.
const CODE_LENGTH: std::ops::RangeInclusive<usize> = 4..=64;

impl Wizard {
    pub(super) fn enter_code(&mut self, code: &Code, now: SystemTime) -> Vec<Effect> {
        if self.step != Step::Code {
            return Vec::new();
        }
        let typed = code.chars();
        if !CODE_LENGTH.contains(&typed) {
            return self.say(Trouble::CodeLength { typed });
        }
        // Our count of the 48 hours may be wrong and the camera knows best: a second press goes on.
        let expired = self.waiting(now) == Some(Waiting::Expired);
        if expired && self.trouble != Some(Trouble::Expired) {
            return self.say(Trouble::Expired);
        }
        self.show(Step::Password)
    }

    pub(super) fn set_password(&mut self, commitment: Commitment, now: SystemTime) -> Vec<Effect> {
        let Commitment { order, repeated, proof } = commitment;
        let (Step::Password, Some(mut route)) = (&self.step, self.route()) else { return Vec::new() };
        if (order.evidence.kind() == EvidenceKind::Answers) != self.journey.by_answers {
            return Vec::new();
        }
        if let Evidence::Answers(answers) = &order.evidence {
            if answers.is_empty() {
                return Vec::new();
            }
            if let Some(at) = answers.iter().position(|(_, answer)| answer.is_empty()) {
                self.go(Step::Answer(at));
                return self.say(Trouble::AnswerEmpty { at });
            }
        }
        if let Some(trouble) = self.fault_of(&order.password, &repeated, &proof) {
            return self.say(trouble);
        }
        // A start is told by a clock that may be wrong, and the camera knows best: a second press goes on.
        if self.trouble == Some(Trouble::Restarted) {
            route.booted_at = None;
        }
        self.go(Step::Setting);
        self.proof = Some(proof);
        // First the note: the app may be gone before the camera has answered.
        self.journey.unsure = true;
        let mut effects = self.remember(None);
        effects.push(Effect::Commit(self.begin(Work::Committing, now), route, order));
        effects
    }

    /// What is wrong with a new password before the camera is asked.
    pub(super) fn fault_of(&self, password: &Password, repeated: &Password, proof: &Password) -> Option<Trouble> {
        let broken = password::broken(password.reveal(), self.limits(), USER_NAME);
        if !broken.is_empty() {
            return Some(Trouble::PasswordRules(broken));
        }
        let same = password.same_as(repeated) && password.same_as(proof);
        (!same).then_some(Trouble::Different)
    }

    pub(super) fn check_again(&mut self, password: Password, now: SystemTime) -> Vec<Effect> {
        let (Step::Unsure | Step::OwnPage, Some(route)) = (&self.step, self.route()) else { return Vec::new() };
        if password.is_empty() {
            return self.say(Trouble::PasswordRules(password::broken("", self.limits(), USER_NAME)));
        }
        vec![Effect::SignIn(self.begin(Work::SigningIn, now), route, password)]
    }

    pub(super) fn keep_password(&mut self, password: Password) -> Vec<Effect> {
        let ticket = self.ticket();
        let Step::Done(receipt) = &mut self.step else { return Vec::new() };
        receipt.kept = Kept::Asking;
        self.keeping = Some(ticket);
        vec![Effect::KeepPassword(ticket, receipt.camera.target.clone(), password)]
    }
}
