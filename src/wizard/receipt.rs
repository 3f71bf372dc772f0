//! What is told at the end. Taken before the secrets are wiped; holds none.

use std::time::SystemTime;

use crate::domain::{FoundCamera, Snapshot};

/// The end of a journey, drawn without secrets.
#[derive(Clone, Debug, PartialEq)]
pub struct Receipt {
    /// The camera that has the new password.
    pub camera: FoundCamera,
    /// When the sign-in with the new password worked.
    pub proven_at: SystemTime,
    /// A picture from the camera (JPEG), when it gave one.
    pub snapshot: Option<Snapshot>,
    /// How far the camera's clock is from this computer's, in seconds (positive: ahead), when it said.
    pub clock_ahead: Option<i64>,
    /// Whether the new password was put into the system's password store.
    pub kept: Kept,
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
