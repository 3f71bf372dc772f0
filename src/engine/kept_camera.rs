//! The camera that was asked last, with the lines to it: the next job may find them open. It knows where a camera is, and not
//! what it is asked.

use std::sync::{Arc, Mutex, PoisonError};

use crate::camera::{Camera, Error, Limits};
use crate::domain::{Endpoint, Target, Transport};

/// Keeps the camera of the journey. Clones share it.
#[derive(Clone, Default)]
pub(super) struct CameraKeeper(Arc<Mutex<Option<(String, Camera)>>>);

impl CameraKeeper {
    /// The camera on the transport that is known, else where the person said: the one that is kept, where it is that one.
    pub(super) fn camera(&self, endpoint: &Endpoint) -> Result<Camera, Error> {
        let Target { host, port, is_tls } = &endpoint.target;
        let transport = match endpoint.transport {
            Some(transport) => transport,
            None if *is_tls => Transport::Tls { port: *port, pin: None },
            None => Transport::Plain { port: *port },
        };
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let known = kept.as_ref().filter(|(at, camera)| at == host && camera.transport() == transport);
        let camera = match known {
            Some((_, camera)) => camera.clone(),
            None => Camera::on(host, transport, Limits::default())?,
        };
        *kept = Some((host.clone(), camera.clone()));
        Ok(camera.held_to(endpoint.protection))
    }

    /// Keeps the camera that was found at this host.
    pub(super) fn keep(&self, host: &str, camera: Camera) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some((host.to_owned(), camera));
    }
}
