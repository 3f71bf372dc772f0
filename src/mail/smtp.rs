//! Sends the message through the person's own mail server: one attempt, then an answer; more attempts only when the
//! server itself asks for them ([`send_patiently`]).
//!
//! It must not guess: server, port and protection are the person's choice, and none is exchanged for a weaker one.

mod line_by_line;
mod retry;
mod transaction;
mod transport;

use std::fmt;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::time::Duration;

use lettre::address::Envelope;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{AsyncSmtpConnection, AsyncTokioStream, Certificate, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use tokio::time::timeout;

use super::error::Stage;
pub use super::server::{Security, Trust};
use super::{Error, Letter, install_tls, message};
use crate::secret::Password;
use line_by_line::LineByLine;
pub use retry::{PAUSES, send_patiently};

/// How long the whole conversation may take.
pub const TIME_LIMIT: Duration = Duration::from_secs(20);

/// A way to a mail server.
pub struct Account {
    /// Its name or address.
    pub server: String,
    /// Its port.
    pub port: u16,
    /// How the connection is protected.
    pub security: Security,
    /// User name and password; `None`: no sign-in.
    pub login: Option<(String, Password)>,
    /// Who vouches for the server.
    pub trust: Trust,
}

/// Hides the login: the user name is mostly an address.
impl fmt::Debug for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Account({}:{}, {:?})", self.server, self.port, self.security)
    }
}

/// Sends the letter. `Ok` says that the server took it; whether it arrives is for others to say.
pub async fn send(letter: &Letter, account: &Account) -> Result<(), Error> {
    send_within(TIME_LIMIT, letter, account).await
}

/// The same with another time limit.
pub async fn send_within(limit: Duration, letter: &Letter, account: &Account) -> Result<(), Error> {
    install_tls();
    let (envelope, message) = message::write(letter)?;
    let is_out = AtomicBool::new(false);
    // One address that swallows everything must not use up the time of the next.
    match timeout(limit, converse(account, limit / 4, &envelope, &message, &is_out)).await {
        Ok(result) => result,
        Err(_) => Err(Error::too_late(if is_out.load(Relaxed) { Stage::Message } else { Stage::Connect })),
    }
}

async fn converse(
    account: &Account,
    share: Duration,
    envelope: &Envelope,
    message: &[u8],
    is_out: &AtomicBool,
) -> Result<(), Error> {
    // The name of this computer is nobody's business.
    let hello = ClientId::Domain("localhost".to_owned());
    let addresses = resolve(account).await?;
    let at = |stage| move |error| Error::from_smtp(stage, &error);
    let stream = transport::connect(&addresses, share).await?;
    let stream: Box<dyn AsyncTokioStream> = match account.security {
        Security::Tls => Box::new(transport::protect(stream, &account.server, &account.trust).await?),
        Security::StartTls => Box::new(LineByLine::new(stream)),
        Security::None => Box::new(stream),
    };
    let greeted = AsyncSmtpConnection::connect_with_transport(stream, &hello).await;
    let mut connection = greeted.map_err(at(Stage::Connect))?;
    if account.security == Security::StartTls {
        if !connection.can_starttls() {
            return Err(Error::no_encryption());
        }
        connection.starttls(tls(account)?, &hello).await.map_err(at(Stage::StartTls))?;
    }
    if let Some((user, password)) = &account.login {
        let credentials = Credentials::new(user.clone(), password.reveal().to_owned());
        let ways = [Mechanism::Plain, Mechanism::Login];
        connection.auth(&ways, &credentials).await.map_err(at(Stage::SignIn))?;
    }
    let handed = transaction::hand_over(&mut connection, envelope, message, is_out).await;
    // Whatever the server says to the goodbye changes nothing: it has the mail, or it has said why not.
    if connection.quit().await.is_err() {
        tracing::debug!("the mail server hung up without a goodbye");
    }
    handed
}

async fn resolve(account: &Account) -> Result<Vec<SocketAddr>, Error> {
    match tokio::net::lookup_host((account.server.as_str(), account.port)).await {
        Ok(addresses) => Some(addresses.collect::<Vec<_>>()).filter(|all| !all.is_empty()),
        Err(_) => None,
    }
    .ok_or_else(Error::server_unknown)
}

/// Checked by the system's own means and never loosened.
fn tls(account: &Account) -> Result<TlsParameters, Error> {
    let mut builder = TlsParameters::builder(account.server.clone());
    for root in &account.trust.extra_roots {
        let root = Certificate::from_der(root.clone()).map_err(|_| Error::certificate())?;
        builder = builder.add_root_certificate(root);
    }
    builder.build_rustls().map_err(|_| Error::certificate())
}
