//! What can be put right in the camera once it is done: each by one press, and nothing without one.

use std::time::SystemTime;

use crate::domain::{RecoveryAddresses, UpkeepFault};
use crate::secret::Email;
use crate::wizard::Wizard;
use crate::wizard::effect::Effect;
use crate::wizard::job::{Job, JobKind};
use crate::wizard::journey::Journey;
use crate::wizard::trouble::{NotChanged, RecoveryAddressFault, Trouble};

impl Wizard {
    pub(super) fn set_clock(&mut self, now: SystemTime) -> Vec<Effect> {
        match self.journey.endpoint().filter(|_| self.may_put_right(now)) {
            Some(endpoint) => self.start(Job::SetClock(endpoint, now), now),
            None => Vec::new(),
        }
    }

    pub(super) fn set_recovery_address(&mut self, typed: &str, now: SystemTime) -> Vec<Effect> {
        let Some(endpoint) = self.journey.endpoint().filter(|_| self.may_put_right(now)) else { return Vec::new() };
        match self.address_to_save(typed) {
            Ok(address) => self.start(Job::SetRecoveryAddress(endpoint, address), now),
            Err(fault) => self.fail_with(Trouble::RecoveryAddressForm(fault)),
        }
    }

    pub(super) fn keep_recovery_address(&mut self) -> Vec<Effect> {
        if matches!(self.trouble(), Some(Trouble::RecoveryAddress(_) | Trouble::RecoveryAddressForm(_))) {
            self.pages.set_trouble(None);
        }
        Vec::new()
    }

    /// A change that was stopped on its way may have worked all the same.
    pub(super) fn fail_for_stopped_upkeep(&mut self, stopped: Option<JobKind>) {
        let lost = NotChanged { fault: UpkeepFault::Lost, until: None };
        match stopped {
            Some(JobKind::SetClock) => self.pages.set_trouble(Some(Trouble::Clock(lost))),
            Some(JobKind::SetRecoveryAddress) => self.pages.set_trouble(Some(Trouble::RecoveryAddress(lost))),
            _ => {}
        }
    }

    fn may_put_right(&self, now: SystemTime) -> bool {
        matches!(&self.journey, Journey::Done(receipt) if receipt.is_signed_in(now))
    }

    /// The typed address, when it can be one and has the length that the camera takes.
    fn address_to_save(&self, typed: &str) -> Result<Email, RecoveryAddressFault> {
        if typed.trim().is_empty() {
            return Err(RecoveryAddressFault::Empty);
        }
        let address = Email::parse(typed).filter(|address| address.as_str().is_ascii());
        let address = address.ok_or(RecoveryAddressFault::NotAnAddress)?;
        let told = self.receipt().and_then(|receipt| receipt.addresses.as_ref());
        let length = told.map_or(RecoveryAddresses::LENGTH, |addresses| addresses.length.clone());
        let count = address.as_str().chars().count();
        match length.contains(&count) {
            true => Ok(address),
            false if count > *length.end() => Err(RecoveryAddressFault::TooLong),
            false => Err(RecoveryAddressFault::TooShort),
        }
    }

    /// Where the journey is not done, or begins again, no session is kept.
    pub(in crate::wizard) fn sign_out_when_over(&mut self) -> Vec<Effect> {
        let is_over = self.is_session_open && !matches!(self.journey, Journey::Done(_));
        if is_over {
            self.is_session_open = false;
        }
        is_over.then_some(Effect::SignOut).into_iter().collect()
    }
}
