//! What all connections of one relay share: the one camera, who may come, and who hears what is seen.

use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::Semaphore;

use super::answers::Words;
use super::guard::Guard;
use super::observation::Observation;
use crate::domain::Transport;

/// How many things the camera does for us at a time: as many as a browser would ask for.
const MAX_TURNS: usize = 6;

/// What all connections of one relay share.
pub struct Shared {
    pub host: String,
    pub guard: Guard,
    pub words: Words,
    pub turns: Arc<Semaphore>,
    pub tell: Box<dyn Fn(Observation) + Send + Sync>,
    transport: Mutex<Transport>,
}

impl Shared {
    pub fn new(
        host: String,
        transport: Transport,
        guard: Guard,
        words: Words,
        tell: Box<dyn Fn(Observation) + Send + Sync>,
    ) -> Self {
        Self { host, transport: Mutex::new(transport), guard, words, turns: Arc::new(Semaphore::new(MAX_TURNS)), tell }
    }

    /// How the camera is reached now.
    pub fn transport(&self) -> Transport {
        *self.transport.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// It is reached like this from now on.
    pub fn hold(&self, transport: Transport) {
        *self.transport.lock().unwrap_or_else(PoisonError::into_inner) = transport;
    }
}
