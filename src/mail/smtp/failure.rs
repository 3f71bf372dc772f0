//! Why one attempt to send failed: what the person is told, and whether the server asked for another attempt.

use std::error::Error as StdError;
use std::io;

use lettre::transport::smtp::Error as SmtpError;

use super::refusal::{Stage, meaning};
use crate::domain::MailFault;

/// Why one attempt failed.
pub(super) struct Failure {
    /// For the person.
    pub fault: MailFault,
    /// The server itself asked for another try of this message. No sign-in is tried twice, whatever it says.
    pub may_retry: bool,
}

impl From<MailFault> for Failure {
    fn from(fault: MailFault) -> Self {
        Self { fault, may_retry: false }
    }
}

/// Turns what the mail library says at a stage into a failure.
pub(super) fn at(stage: Stage) -> impl FnOnce(SmtpError) -> Failure {
    move |error| {
        let code = error.status().map(u16::from);
        // The words may repeat addresses: the log gets the number.
        tracing::info!(?stage, code, "the mail server did not go along");
        let fault = match code {
            Some(code) => meaning(stage, code, &words(&error)),
            None => broken(stage, &error),
        };
        let is_temporary = matches!(fault, MailFault::TryLater(_) | MailFault::Greylisted(_));
        Failure { fault, may_retry: is_temporary && stage != Stage::SignIn }
    }
}

/// The server's words: the cause of a reply error is its text and nothing else.
fn words(error: &SmtpError) -> String {
    error.source().map(ToString::to_string).unwrap_or_default()
}

/// No reply: the connection, the protection or the conversation broke.
fn broken(stage: Stage, error: &SmtpError) -> MailFault {
    match tls_fault(error) {
        Some(rustls::Error::InvalidCertificate(_) | rustls::Error::NoCertificatesPresented) => MailFault::Certificate,
        // Clear text where TLS was expected, or no version and cipher in common.
        Some(_) => MailFault::NoEncryption,
        // The library found no way to sign in that both sides know.
        None if error.is_client() && stage == Stage::SignIn => MailFault::SignIn,
        None if error.is_client() => MailFault::Refused(String::new()),
        None if stage == Stage::Message => MailFault::MaybeSent,
        None => MailFault::Offline,
    }
}

/// The library calls every TLS fault a connection fault; the true cause is further down.
fn tls_fault(error: &SmtpError) -> Option<&rustls::Error> {
    let mut cause: Option<&(dyn StdError + 'static)> = error.source();
    while let Some(this) = cause {
        if let Some(fault) = this.downcast_ref::<rustls::Error>() {
            return Some(fault);
        }
        // An I/O error shows what it wraps only when asked for it.
        let inside = this.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        if let Some(fault) = inside.and_then(|inside| inside.downcast_ref::<rustls::Error>()) {
            return Some(fault);
        }
        cause = this.source();
    }
    None
}
