//! What all connections of one relay share: the one camera, who may come, and who hears what is seen.

use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::Semaphore;

use super::answers::Words;
use super::guard::Guard;
use super::held::Noted;
use super::observation::Observation;
use crate::camera::Error;
use crate::camera::dial::Line;
use crate::domain::Transport;

/// How many things the camera does for us at a time: as many as a browser would ask for.
const MAX_TURNS: usize = 6;

/// A line that is being opened.
pub type Opening = Pin<Box<dyn Future<Output = Result<Line, Error>> + Send>>;

/// Opens a line to the camera, on a transport and within a time.
pub type Dial = Box<dyn Fn(Transport, Duration) -> Opening + Send + Sync>;

/// What all connections of one relay share.
pub struct Shared {
    pub host: String,
    pub guard: Guard,
    pub words: Words,
    pub turns: Arc<Semaphore>,
    pub dial: Dial,
    pub tell: Box<dyn Fn(Observation) + Send + Sync>,
    /// Ready when the next reset that is told is noted, and it is decided whether it goes out.
    pub noted: Box<dyn Fn() -> Noted + Send + Sync>,
    transport: Mutex<Transport>,
}

impl Shared {
    pub fn new(
        host: String,
        transport: Transport,
        guard: Guard,
        words: Words,
        dial: Dial,
        tell: Box<dyn Fn(Observation) + Send + Sync>,
        noted: Box<dyn Fn() -> Noted + Send + Sync>,
    ) -> Self {
        let turns = Arc::new(Semaphore::new(MAX_TURNS));
        Self { host, transport: Mutex::new(transport), guard, words, turns, dial, tell, noted }
    }

    /// How the camera is reached now.
    pub fn transport(&self) -> Transport {
        *self.transport.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// It is reached like this from now on. From HTTPS there is no way back, and the first certificate stays: what was asked
    /// before may be answered late.
    pub fn hold(&self, transport: Transport) {
        let mut held = self.transport.lock().unwrap_or_else(PoisonError::into_inner);
        if !transport.is_less_than(*held) {
            *held = transport;
        }
    }
}
