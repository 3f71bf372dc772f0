//! What became of a change in the camera after the sign-in. The journey is done whatever it is.

use std::time::SystemTime;

use super::later;
use crate::domain::{CameraClock, RecoveryAddresses, UpkeepFault};
use crate::wizard::Wizard;
use crate::wizard::effect::Effect;
use crate::wizard::journey::Journey;
use crate::wizard::receipt::{ClockCheck, Receipt};
use crate::wizard::trouble::{NotChanged, Trouble};

impl Wizard {
    pub(super) fn clock_set(&mut self, result: Result<CameraClock, UpkeepFault>, now: SystemTime) -> Vec<Effect> {
        match (result, self.receipt_mut()) {
            (Ok(clock), Some(receipt)) => {
                receipt.clock = Some(ClockCheck { clock, read_at: now, was_set: true });
                Vec::new()
            }
            (Err(fault), Some(receipt)) => {
                let fault = not_changed(fault, receipt, now);
                self.fail_with(Trouble::Clock(fault))
            }
            (_, None) => Vec::new(),
        }
    }

    pub(super) fn address_saved(
        &mut self,
        result: Result<RecoveryAddresses, UpkeepFault>,
        now: SystemTime,
    ) -> Vec<Effect> {
        match (result, self.receipt_mut()) {
            (Ok(addresses), Some(receipt)) => {
                (receipt.addresses, receipt.has_saved_address) = (Some(addresses), true);
                Vec::new()
            }
            (Err(fault), Some(receipt)) => {
                let fault = not_changed(fault, receipt, now);
                self.fail_with(Trouble::RecoveryAddress(fault))
            }
            (_, None) => Vec::new(),
        }
    }

    pub(in crate::wizard) fn receipt_mut(&mut self) -> Option<&mut Receipt> {
        match &mut self.journey {
            Journey::Done(receipt) => Some(receipt),
            _ => None,
        }
    }
}

/// The fault as it is told: with the time of day in place of a pause. What ends the session is remembered.
fn not_changed(fault: UpkeepFault, receipt: &mut Receipt, now: SystemTime) -> NotChanged {
    receipt.is_signed_out |= matches!(fault, UpkeepFault::SignedOut | UpkeepFault::DifferentCamera);
    let until = match &fault {
        UpkeepFault::Locked { wait } => later(now, *wait),
        _ => None,
    };
    NotChanged { fault, until }
}
