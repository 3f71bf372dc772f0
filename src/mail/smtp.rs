//! Sends the message through the person's own mail server.
//!
//! It must not guess: server, port and protection are the person's choice, and none is exchanged for a weaker one. Another
//! attempt follows only when the server itself asks for one ([`RetryPolicy`]).

mod conversation;
mod failure;
mod hello;
mod refusal;
mod reply;
mod retry;
mod sign_in;
mod stage;
mod strangers;
mod transaction;
mod transport;

use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::time::Duration;

use lettre::address::Envelope;
use tokio::time::timeout;

use super::{Trust, app_password, install_tls, message, providers};
use crate::domain::{Letter, MailFault, MailProgress, Outbox, WantedPassword};
use crate::secret::Password;
use failure::Failure;
pub use retry::RetryPolicy;
pub use strangers::parse_answers;

/// How long the server may take for its goodbye. It has said before what became of the mail.
const GOODBYE: Duration = Duration::from_millis(500);

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
    let handed_over = || {
        is_out.store(true, Relaxed);
        on_progress(MailProgress::IsOut);
    };
    let talk = async {
        // One address that swallows everything must not use up the time of the next.
        let mut conversation = transport::open(outbox, trust, limit / 4).await?;
        let handed = match login {
            Some(login) => sign_in::sign_in(&mut conversation, login).await,
            None => Ok(()),
        };
        let handed = match handed {
            Ok(()) => transaction::hand_over(&mut conversation, envelope, message, handed_over).await,
            no => no,
        };
        Ok::<_, Failure>((conversation, handed))
    };
    let (mut conversation, handed) = match timeout(limit, talk).await {
        Ok(talked) => talked?,
        Err(_) if is_out.load(Relaxed) => return Err(MailFault::MaybeSent.into()),
        Err(_) => return Err(MailFault::Offline.into()),
    };
    // Whatever the server says to the goodbye changes nothing, and however late: it has the mail, or has said why not.
    if !matches!(timeout(GOODBYE, conversation.exchange(b"QUIT")).await, Ok(Ok(_))) {
        tracing::debug!("the mail server hung up without a goodbye");
    }
    handed
}

#[cfg(test)]
mod tests;
