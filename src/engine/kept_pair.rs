//! The key pair for the next new password: begun while the person types, so that nobody waits for it later. It knows neither what
//! is sent under it nor when.

use std::sync::{Arc, Mutex, PoisonError};

use crate::camera::PairInMaking;

/// Keeps one key pair. It is wiped when it is dropped. Clones share it.
#[derive(Clone, Default)]
pub(super) struct PairKeeper(Arc<Mutex<Option<PairInMaking>>>);

impl PairKeeper {
    /// Begins to make one, unless there is one.
    pub(super) fn begin(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert_with(PairInMaking::begin);
    }

    /// The one that is there, for one exchange; else one that is begun now.
    pub(super) fn take(&self) -> PairInMaking {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take().unwrap_or_else(PairInMaking::begin)
    }

    /// Wipes the one that nobody wants any more.
    pub(super) fn wipe(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}
