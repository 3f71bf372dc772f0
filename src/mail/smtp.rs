//! Sends the message through the person's own mail server.
//!
//! It must not guess: server, port and protection are the person's choice, and none is exchanged for a weaker one. Another
//! attempt follows only when the server itself asks for one ([`RetryPolicy`]).

mod failure;
mod line_by_line;
mod refusal;
mod retry;
mod transaction;
mod transport;

use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::time::Duration;

use lettre::address::Envelope;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::AsyncSmtpConnection;
use lettre::transport::smtp::extension::ClientId;
use tokio::time::timeout;

use super::{Trust, app_password, install_tls, message, providers};
use crate::domain::{Letter, MailFault, MailProgress, MailSecurity, Outbox, WantedPassword};
use crate::secret::Password;
use failure::{Failure, at};
use refusal::Stage;
pub use retry::RetryPolicy;

/// A user name and the password to go with it.
type Login = (String, Password);

/// Sends the letter, and sends the same one again after each pause for as long as the server asks for that. Nothing else
/// is tried twice: no sign-in, no lost connection. `Ok` says that the server took it; whether it arrives is for others to
/// say. `on_progress` hears when the mail may be out, and of every pause before it begins.
pub async fn send(
    letter: &Letter,
    outbox: &Outbox,
    trust: &Trust,
    policy: &RetryPolicy,
    on_progress: impl FnMut(MailProgress) + Send,
) -> Result<(), MailFault> {
    let wanted = providers::wanted_by(&outbox.from, &outbox.server);
    let result = send_as_wanted(letter, outbox, trust, policy, wanted, on_progress).await;
    result.inspect_err(|fault| tracing::info!(?fault, "the mail was not sent"))
}

/// `wanted`: which password the server is known to want.
async fn send_as_wanted(
    letter: &Letter,
    outbox: &Outbox,
    trust: &Trust,
    policy: &RetryPolicy,
    wanted: Option<WantedPassword>,
    mut on_progress: impl FnMut(MailProgress) + Send,
) -> Result<(), MailFault> {
    install_tls();
    // Our addresses were checked; what the mail library does not take is no address to any server.
    let (envelope, message) = message::write(letter, outbox).map_err(|_| MailFault::Refused(String::new()))?;
    let login = outbox.login.as_ref().map(|(user, typed)| (user.clone(), app_password::as_sent(typed, wanted)));
    let mut pauses = policy.pauses.iter();
    loop {
        let result =
            attempt(outbox, login.as_ref(), trust, policy.attempt, &envelope, &message, &mut on_progress).await;
        let Err(Failure { fault, may_retry }) = result else { return Ok(()) };
        match pauses.next() {
            Some(pause) if may_retry => {
                tracing::info!(?fault, seconds = pause.as_secs(), "the mail server wants a pause");
                on_progress(MailProgress::Delayed(*pause));
                tokio::time::sleep(*pause).await;
            }
            _ if fault == MailFault::SignIn && app_password::is_likely_missing(wanted) => {
                return Err(MailFault::AppPassword);
            }
            _ => return Err(fault),
        }
    }
}

async fn attempt(
    outbox: &Outbox,
    login: Option<&Login>,
    trust: &Trust,
    limit: Duration,
    envelope: &Envelope,
    message: &[u8],
    on_progress: &mut (impl FnMut(MailProgress) + Send),
) -> Result<(), Failure> {
    let is_out = AtomicBool::new(false);
    let handed = || {
        is_out.store(true, Relaxed);
        on_progress(MailProgress::IsOut);
    };
    let talk = async {
        // One address that swallows everything must not use up the time of the next.
        let mut connection = connect(outbox, trust, limit / 4).await?;
        if let Some(login) = login {
            sign_in(&mut connection, login).await?;
        }
        let handed = transaction::hand_over(&mut connection, envelope, message, handed).await;
        // Whatever the server says to the goodbye changes nothing: it has the mail, or it has said why not.
        if connection.quit().await.is_err() {
            tracing::debug!("the mail server hung up without a goodbye");
        }
        handed
    };
    match timeout(limit, talk).await {
        Ok(result) => result,
        Err(_) if is_out.load(Relaxed) => Err(MailFault::MaybeSent.into()),
        Err(_) => Err(MailFault::Offline.into()),
    }
}

/// Connects, protected as the person chose; the server has greeted.
async fn connect(outbox: &Outbox, trust: &Trust, share: Duration) -> Result<AsyncSmtpConnection, Failure> {
    let stream = transport::open(outbox, trust, share).await?;
    // The name of this computer does not concern the server.
    let hello = ClientId::Domain("localhost".to_owned());
    let mut connection =
        AsyncSmtpConnection::connect_with_transport(stream, &hello).await.map_err(at(Stage::Connect))?;
    if outbox.security == MailSecurity::StartTls {
        if !connection.can_starttls() {
            return Err(MailFault::NoEncryption.into());
        }
        let parameters = transport::start_tls_parameters(&outbox.server, trust)?;
        connection.starttls(parameters, &hello).await.map_err(at(Stage::StartTls))?;
    }
    Ok(connection)
}

async fn sign_in(connection: &mut AsyncSmtpConnection, (user, password): &Login) -> Result<(), Failure> {
    let credentials = Credentials::new(user.clone(), password.reveal().to_owned());
    let mechanisms = [Mechanism::Plain, Mechanism::Login];
    connection.auth(&mechanisms, &credentials).await.map(drop).map_err(at(Stage::SignIn))
}

#[cfg(test)]
mod tests;
