//! A reset on its way: once it was sent whole, its answer is awaited. Whatever keeps the answer away (the camera hangs up, the
//! browser goes, the relay ends), it is told as lost: the new password may be set or not. It knows no HTTP.

use std::sync::{Arc, Mutex, PoisonError};

use zeroize::Zeroizing;

use super::observation::Observation;
use super::shared::Shared;
use crate::domain::CommitOutcome;

/// What a request carried, if it is a reset that was sent, until its answer has come.
pub struct Awaited {
    shared: Arc<Shared>,
    values: Mutex<Option<Vec<Zeroizing<String>>>>,
}

impl Awaited {
    /// A request of which nothing was sent yet.
    pub fn new(shared: Arc<Shared>) -> Self {
        Self { shared, values: Mutex::default() }
    }

    /// It was sent whole, with these values in it.
    pub fn was_sent(&self, values: Vec<Zeroizing<String>>) {
        *self.values.lock().unwrap_or_else(PoisonError::into_inner) = Some(values);
    }

    /// Whether its answer is still to come.
    pub fn is_sent(&self) -> bool {
        self.values.lock().unwrap_or_else(PoisonError::into_inner).is_some()
    }

    /// What it carried, while its answer is still to come: to take it out of what the camera says.
    pub fn values(&self) -> Vec<Zeroizing<String>> {
        let values = self.values.lock().unwrap_or_else(PoisonError::into_inner);
        values.iter().flatten().cloned().collect()
    }

    /// Its answer has come.
    pub fn was_answered(&self) {
        *self.values.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

impl Drop for Awaited {
    fn drop(&mut self) {
        if self.is_sent() {
            (self.shared.tell)(Observation::ResetAnswered(CommitOutcome::Lost));
        }
    }
}
