//! One camera, over HTTP or HTTPS: probe what it offers, fetch the recovery picture, reset the password, sign in.
//!
//! This room knows the wire and the secrets, and nothing of the journey. It returns the nouns of the domain, and where it
//! judges (`outcome`) it does so here and nowhere else. It sends no credentials before [`Camera::sign_in`], follows a
//! redirect only to the same host and port, uses no proxy, and repeats nothing that counts by itself.

#![warn(clippy::indexing_slicing, clippy::string_slice)]

pub mod auth;
mod capabilities;
mod cipher;
pub mod clock;
pub mod compression;
mod connection;
mod device;
pub mod dial;
pub mod dialect;
pub mod discovery;
mod error;
mod fitting;
pub mod framing;
mod http;
mod moment;
mod outcome;
pub mod passing;
mod questions;
pub mod recovery;
mod refusal;
mod reply;
mod reset;
mod segment;
mod session;
mod snapshot;
pub mod tls;
pub mod wire;
mod written;

use std::sync::Arc;

pub use auth::AuthOffer;
pub use capabilities::{Probe, ProbeRecord};
pub use cipher::PairInMaking;
pub use cipher::encryptor::FieldEncryption;
pub use cipher::fields::KeyDerivation;
pub use clock::RunningClock;
pub use connection::{Connection, Ports};
pub use device::DeviceInfo;
pub use error::Error;
pub use fitting::fitting;
pub use http::Limits;
pub use recovery::{QrContent, RecoveryPicture, RecoveryPictures};
pub use refusal::Refusal;
pub use segment::other_network;
pub use session::Session;

use crate::domain::{Agreement, Protection, ResetOrder, SecurityQuestion, Transport};
use crate::secret::Password;
use http::Http;

/// One camera. Cheap to clone; nothing is connected before something is asked.
#[derive(Clone, Debug)]
pub struct Camera {
    http: Arc<Http>,
    held_to: Protection,
}

impl Camera {
    /// A camera by its host (an IP address or a name, without brackets), on a transport that is known.
    pub fn on(host: &str, transport: Transport, limits: Limits) -> Result<Self, Error> {
        Ok(Self::over(Arc::new(Http::new(host, transport, limits)?)))
    }

    fn over(http: Arc<Http>) -> Self {
        Self { http, held_to: Protection::default() }
    }

    /// Holds the camera to the best protection that it was seen to offer: with less, no secret goes to it.
    #[must_use]
    pub fn held_to(self, protection: Protection) -> Self {
        Self { held_to: protection, ..self }
    }

    /// Finds out how a camera is reached, HTTPS first, and probes what it offers: read-only, without credentials.
    pub async fn connect(host: &str, ports: Ports, limits: Limits) -> Result<Connection, Error> {
        connection::connect(host, ports, limits).await
    }

    /// Opens lines to it beside whatever goes on, for requests that will come. Nothing is asked on them yet.
    pub fn open_ahead(&self) {
        self.http.open_ahead();
    }

    /// The transport that it is reached on, with the certificate that it showed.
    pub fn transport(&self) -> Transport {
        self.http.transport()
    }

    /// Probes what the camera offers: read-only, without credentials, at most two connections at a time. Each of its
    /// questions may fail alone; it is an error only when nothing answers or no camera does.
    pub async fn probe(&self) -> Result<Probe, Error> {
        capabilities::probe(&self.http).await
    }

    /// Asks for the recovery pictures, one for each saved address. Asking again may cancel an earlier code (INFERRED), so
    /// ask once.
    pub async fn recovery_pictures(&self) -> Result<RecoveryPictures, Error> {
        recovery::pictures(&self.http).await
    }

    /// Sets the new password with the evidence: questions and a key exchange, then exactly one request that carries both.
    /// `seen`: the name of the dialect that this camera was seen to want, when that is known; else the table decides.
    pub async fn reset_password(&self, order: ResetOrder, seen: Option<&str>) -> Result<(), Error> {
        self.reset_password_with(order, seen, PairInMaking::begin()).await
    }

    /// Sets the new password as [`Camera::reset_password`] does, with a key pair that was begun before.
    pub async fn reset_password_with(
        &self,
        order: ResetOrder,
        seen: Option<&str>,
        pair: PairInMaking,
    ) -> Result<(), Error> {
        self.check_transport()?;
        reset::reset(&self.http, order, seen, pair).await
    }

    /// Asks which security questions were answered at set-up: read-only, without credentials.
    pub async fn security_questions(&self) -> Result<Vec<SecurityQuestion>, Error> {
        questions::questions(&self.http).await
    }

    /// Signs in: questions without credentials for the way to do it, then exactly one request with them. `who`: whether
    /// it is known to be the camera that is meant; a stranger gets nothing, and where it is not known the password itself
    /// (Basic) goes only to a server that has spoken as a camera. It never goes over a plain transport, nor to a camera
    /// that asked for a proof of it before.
    pub async fn sign_in(&self, user: &str, password: &Password, who: Agreement) -> Result<Session, Error> {
        self.check_transport()?;
        Session::open(self.http.clone(), user, password, (who, self.held_to)).await
    }

    /// A camera that was reached over TLS gets no secret over a plain transport.
    fn check_transport(&self) -> Result<(), Error> {
        match self.held_to.is_encrypted && !self.transport().is_encrypted() {
            true => Err(Error::weaker()),
            false => Ok(()),
        }
    }
}
