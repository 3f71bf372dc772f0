//! One camera, over HTTP or HTTPS: look at what it offers, fetch the recovery picture, reset the password, sign in.
//!
//! This room knows the wire and the secrets, and nothing of the journey. Its errors state facts and answer questions.
//! It sends no credentials before [`Camera::sign_in`], follows a redirect only to the same host, uses no proxy, and
//! repeats nothing by itself.

#![warn(clippy::indexing_slicing, clippy::string_slice)]

pub mod auth;
mod cipher;
pub mod clock;
mod device;
pub mod dialect;
pub mod discovery;
mod error;
mod http;
mod line;
pub mod look;
pub mod questions;
pub mod recovery;
mod refusal;
mod reset;
mod session;
mod snapshot;
mod tls;
pub mod wire;

use std::sync::Arc;

pub use auth::AuthOffer;
pub use cipher::fields::{FieldCipher, KeyDerivation};
pub use device::DeviceInfo;
pub use error::Error;
pub use http::Limits;
pub use line::{Door, Reached};
pub use look::{Asked, EmailSupport, Offer, SavedAddress, Why};
pub use recovery::{QrContent, RecoveryPicture};
pub use refusal::Refusal;
pub use session::Session;

use crate::domain::{Agreement, Evidence, ResetOrder, SecurityQuestion, Transport};
use crate::secret::Password;
use http::Http;

/// One camera. Cheap to clone; nothing is connected before something is asked.
#[derive(Clone, Debug)]
pub struct Camera {
    http: Arc<Http>,
}

impl Camera {
    /// A camera by its host (an IP address or a name, without brackets) and port, over plain HTTP.
    pub fn new(host: &str, port: u16) -> Result<Self, Error> {
        Self::with_limits(host, port, Limits::default())
    }

    /// The same with other limits.
    pub fn with_limits(host: &str, port: u16, limits: Limits) -> Result<Self, Error> {
        Self::on(host, Transport::Plain { port }, limits)
    }

    /// A camera on a line that is known.
    pub fn on(host: &str, line: Transport, limits: Limits) -> Result<Self, Error> {
        Ok(Self { http: Arc::new(Http::new(host, line, limits)?) })
    }

    /// Finds out how a camera is reached, HTTPS first, and looks at what it offers: read-only, without credentials.
    pub async fn reach(host: &str, door: Door, limits: Limits) -> Result<Reached, Error> {
        line::reach(host, door, limits).await
    }

    /// The line that it is reached on, with the certificate that it showed.
    pub fn line(&self) -> Transport {
        self.http.line()
    }

    /// Looks at what the camera offers: read-only, without credentials, at most two connections at a time. Each of its
    /// questions may fail alone; it is an error only when nothing answers or no camera does.
    pub async fn look(&self) -> Result<Offer, Error> {
        look::look(&self.http).await
    }

    /// Asks for the recovery picture. Asking again may cancel an earlier code (INFERRED), so ask once.
    pub async fn recovery_picture(&self) -> Result<RecoveryPicture, Error> {
        recovery::picture(&self.http).await
    }

    /// Sets the new password with the evidence: questions and a key exchange, then exactly one request that carries both.
    pub async fn reset_password(&self, order: ResetOrder) -> Result<(), Error> {
        match &order.evidence {
            Evidence::Code(code) => reset::reset(&self.http, code, &order.password).await,
            Evidence::Answers(answers) => questions::reset(&self.http, answers, &order.password).await,
        }
    }

    /// Asks which security questions were answered at set-up: read-only, without credentials.
    pub async fn security_questions(&self) -> Result<Vec<SecurityQuestion>, Error> {
        questions::questions(&self.http).await
    }

    /// Signs in: questions without credentials for the way to do it, then exactly one request with them. `who`: whether
    /// it is known to be the camera that is meant; a stranger gets nothing, and where it is not known the password itself
    /// (Basic) goes only to a server that has spoken as a camera.
    pub async fn sign_in(&self, user: &str, password: &Password, who: Agreement) -> Result<Session, Error> {
        Session::open(self.http.clone(), user, password, who).await
    }
}
