//! The code, the one commit, the one sign-in, the password store.

use std::time::SystemTime;

use crate::secret::{Code, Password};
use crate::wizard::effect::{Effect, USER_NAME};
use crate::wizard::event::Commitment;
use crate::wizard::password;
use crate::wizard::step::{Kept, Step};
use crate::wizard::trouble::Trouble;
use crate::wizard::waiting::Waiting;
use crate::wizard::{Wizard, Work};

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
        let (Step::Password, Some(mut route)) = (&self.step, self.route()) else { return Vec::new() };
        let Commitment { order, repeated, proof } = commitment;
        let broken = password::broken(order.password.reveal(), self.limits(), USER_NAME);
        if !broken.is_empty() {
            return self.say(Trouble::PasswordRules(broken));
        }
        if !order.password.same_as(&repeated) || !order.password.same_as(&proof) {
            return self.say(Trouble::Different);
        }
        // A start is told by a clock that may be wrong, and the camera knows best: a second press goes on.
        if self.trouble == Some(Trouble::Restarted) {
            route.who.started = None;
        }
        self.go(Step::Setting);
        self.proof = Some(proof);
        vec![Effect::Commit(self.begin(Work::Committing, now), route, order)]
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
