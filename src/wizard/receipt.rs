//! What is told at the end. Taken before the secrets are wiped; holds none.

use std::time::SystemTime;

use crate::domain::{CameraClock, ClockState, FoundCamera, RecoveryAddresses, SESSION_LIFE, Snapshot};

/// The end of a journey, drawn without secrets.
#[derive(Clone, Debug, PartialEq)]
pub struct Receipt {
    /// The camera that has the new password.
    pub camera: FoundCamera,
    /// When the sign-in with the new password worked.
    pub proven_at: SystemTime,
    /// A picture from the camera (JPEG), when it gave one.
    pub snapshot: Option<Snapshot>,
    /// The camera's clock as it was read last, when the camera told.
    pub clock: Option<ClockCheck>,
    /// The addresses that codes go to, when the camera told.
    pub addresses: Option<RecoveryAddresses>,
    /// An address was saved in this journey.
    pub has_saved_address: bool,
    /// The session with the camera ended before its time.
    pub is_signed_out: bool,
    /// The shape of the request with which the camera's page has set the new password, when it is written in no form that is
    /// known: for a helper.
    pub unknown_shape: Option<String>,
    /// Whether the new password was put into the system's password store.
    pub kept: Kept,
}

/// The camera's clock, held against this computer's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClockCheck {
    /// What it showed.
    pub clock: CameraClock,
    /// What this computer's clock showed then.
    pub read_at: SystemTime,
    /// It was set in this journey, and read back.
    pub was_set: bool,
}

impl ClockCheck {
    /// What the comparison shows.
    pub fn state(&self) -> ClockState {
        self.clock.state(self.read_at)
    }
}

impl Receipt {
    /// When the session with the camera ends; after that nothing can be put right from here.
    pub fn session_ends(&self) -> Option<SystemTime> {
        self.proven_at.checked_add(SESSION_LIFE).filter(|_| !self.is_signed_out)
    }

    /// Whether the page shows something that can be put right while the session lasts.
    pub(super) fn offers_changes(&self) -> bool {
        self.addresses.is_some() || self.clock.is_some_and(|check| check.state() != ClockState::Right)
    }

    /// Whether something can still be put right in the camera from here.
    pub fn is_signed_in(&self, now: SystemTime) -> bool {
        self.session_ends().is_some_and(|end| now < end)
    }
}

/// Whether the new password is kept in the system's password store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// Nobody asked for it.
    NotAsked,
    /// Being stored.
    Asking,
    /// It is there.
    Yes,
    /// The store is missing, locked or said no.
    No,
}
