//! What the parts of the built-in camera share. It decides nothing alone: each part judges its own matter.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use super::Scenario;
use super::challenge::Challenge;
use super::counts::Counter;
use super::device::Device;
use super::digest_check::Login;
use super::mailbox::Mailbox;
use super::recovery::{Recovery, Verdict};
use crate::secret::{Code, Password};

/// One camera, switched on.
pub(super) struct State {
    pub(super) scenario: Scenario,
    pub(super) device: Device,
    /// One for all cameras of a program.
    pub(super) counter: Arc<Counter>,
    /// One for all as well: they have the same owner.
    pub(super) mailbox: Arc<Mailbox>,
    login: Mutex<Login>,
    recovery: Mutex<Recovery>,
    challenge: Mutex<Option<Challenge>>,
}

impl State {
    /// A camera with the password that its owner forgot. One that nobody activated has that kind of day.
    pub(super) fn new(
        scenario: Scenario,
        device: Device,
        forgotten: &Password,
        counter: Arc<Counter>,
        mailbox: Arc<Mailbox>,
    ) -> Self {
        let scenario = if device.model.activated { scenario } else { Scenario::NotActivated };
        Self {
            scenario,
            device,
            counter,
            mailbox,
            login: Mutex::new(Login::new(forgotten)),
            recovery: Mutex::new(Recovery::new(scenario)),
            challenge: Mutex::new(None),
        }
    }

    /// The account.
    pub(super) fn login(&self) -> MutexGuard<'_, Login> {
        hold(&self.login)
    }

    /// Remembers an exchange in place of the one before.
    pub(super) fn keep_challenge(&self, challenge: Challenge) {
        *hold(&self.challenge) = Some(challenge);
    }

    /// The exchange, for one use.
    pub(super) fn take_challenge(&self) -> Option<Challenge> {
        hold(&self.challenge).take()
    }

    /// Mails the code to the owner's saved mailbox, as the recovery service does. Whether there is one to mail to.
    pub(super) fn answer_mail(&self) -> bool {
        if matches!(self.scenario, Scenario::NoEmailSaved | Scenario::NotActivated) {
            return false;
        }
        self.counter.note(|counts| counts.mails_answered += 1);
        let code = hold(&self.recovery).issue(Instant::now());
        self.mail(&code);
        true
    }

    /// Decides about a reset and does it. After a mistyped code the service corrects itself.
    pub(super) fn reset(&self, code: &Code, password: &Password) -> Verdict {
        let now = Instant::now();
        let verdict = hold(&self.recovery).judge(code, password, now);
        match verdict {
            Verdict::Good => self.login().set_password(password),
            Verdict::WrongCode { .. } => {
                let correction = hold(&self.recovery).correction(now);
                if let Some(code) = correction {
                    self.mail(&code);
                }
            }
            _ => {}
        }
        verdict
    }

    /// The same for answers to the security questions: whether they are right is known already.
    pub(super) fn reset_by_answers(&self, right: bool, password: &Password) -> Verdict {
        let verdict = hold(&self.recovery).judge_answers(right, password, Instant::now());
        if verdict == Verdict::Good {
            self.login().set_password(password);
        }
        verdict
    }

    fn mail(&self, code: &Code) {
        self.counter.note(|counts| counts.codes_mailed += 1);
        self.mailbox.deliver(&self.device.owner, code);
    }
}

/// A panic elsewhere leaves the numbers as they were; there is nothing to mend.
fn hold<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
