//! What can go wrong on the way to the mail server: facts, and questions about them.
//!
//! A server likes to repeat addresses in its answers, so its words are for the screen only: `Debug` and `Display`
//! show kind and number.

use std::error::Error as StdError;
use std::fmt;
use std::io;

use lettre::transport::smtp::Error as SmtpError;

use super::refusal;

/// Why the mail was not sent.
pub struct Error {
    kind: Kind,
    code: Option<u16>,
    words: String,
    at_sign_in: bool,
}

/// The kinds that need different words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    ServerUnknown,
    Offline,
    Certificate,
    NoEncryption,
    SignIn,
    AppPassword,
    SignInBlocked,
    NoPasswords,
    TryLater,
    Greylisted,
    TooMany,
    TooBig,
    Relay,
    Recipient,
    Sender,
    Refused,
    MaybeSent,
    Unwritable,
}

/// How far the conversation had come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    /// Connecting, and TLS from the first byte.
    Connect,
    /// The switch to TLS.
    StartTls,
    /// User name and password.
    SignIn,
    /// The sender's address.
    Sender,
    /// The recipient's address.
    Recipient,
    /// The question whether the message may come. After the yes it goes out, and whoever hangs up then may have it.
    Data,
    /// The message itself.
    Message,
}

impl Error {
    /// Whether the server's name is not known.
    pub fn is_server_unknown(&self) -> bool {
        self.kind == Kind::ServerUnknown
    }

    /// Whether the server did not answer, or stopped answering.
    pub fn is_offline(&self) -> bool {
        self.kind == Kind::Offline
    }

    /// Whether this computer does not trust the server's certificate.
    pub fn is_certificate(&self) -> bool {
        self.kind == Kind::Certificate
    }

    /// Whether the chosen protection and the server do not fit together. Nothing was said without it.
    pub fn is_no_encryption(&self) -> bool {
        self.kind == Kind::NoEncryption
    }

    /// Whether user name or password was refused, or one is needed and was not given.
    pub fn is_sign_in(&self) -> bool {
        self.kind == Kind::SignIn
    }

    /// Whether the password was refused because one made for a single app is wanted.
    pub fn is_app_password_wanted(&self) -> bool {
        self.kind == Kind::AppPassword
    }

    /// Whether the provider stopped the sign-in until the person has been on its web page.
    pub fn is_sign_in_blocked(&self) -> bool {
        self.kind == Kind::SignInBlocked
    }

    /// Whether the provider takes no password from any app.
    pub fn takes_no_passwords(&self) -> bool {
        self.kind == Kind::NoPasswords
    }

    /// Whether the server asks to try again later.
    pub fn try_later(&self) -> bool {
        self.kind == Kind::TryLater
    }

    /// Whether the server puts off every sender that it does not know yet, for some minutes.
    pub fn is_greylisted(&self) -> bool {
        self.kind == Kind::Greylisted
    }

    /// Whether too much was sent, or too often signed in.
    pub fn is_too_many(&self) -> bool {
        self.kind == Kind::TooMany
    }

    /// Whether the message is larger than the server takes.
    pub fn is_too_big(&self) -> bool {
        self.kind == Kind::TooBig
    }

    /// Whether the server does not carry mail to others for this sender.
    pub fn is_relay_refused(&self) -> bool {
        self.kind == Kind::Relay
    }

    /// Whether the server does not take mail to this recipient.
    pub fn is_recipient_refused(&self) -> bool {
        self.kind == Kind::Recipient
    }

    /// Whether the server does not take mail from this sender.
    pub fn is_sender_refused(&self) -> bool {
        self.kind == Kind::Sender
    }

    /// Whether the connection broke after the message went out: the server may have it or not.
    pub fn may_have_been_sent(&self) -> bool {
        self.kind == Kind::MaybeSent
    }

    /// Whether the server itself asked for another try of the same message, and the sign-in was not in question.
    pub fn is_temporary(&self) -> bool {
        matches!(self.kind, Kind::TryLater | Kind::Greylisted) && !self.at_sign_in
    }

    /// The server's own words; empty when it said nothing. They may repeat addresses: not for a log.
    pub fn words(&self) -> &str {
        &self.words
    }

    pub(super) fn server_unknown() -> Self {
        Self::of(Kind::ServerUnknown)
    }

    pub(super) fn offline() -> Self {
        Self::of(Kind::Offline)
    }

    pub(super) fn certificate() -> Self {
        Self::of(Kind::Certificate)
    }

    pub(super) fn no_encryption() -> Self {
        Self::of(Kind::NoEncryption)
    }

    pub(super) fn sender_refused() -> Self {
        Self::of(Kind::Sender)
    }

    pub(super) fn unwritable() -> Self {
        Self::of(Kind::Unwritable)
    }

    /// Reads what the mail library says.
    pub(super) fn from_smtp(stage: Stage, error: &SmtpError) -> Self {
        let code = error.status().map(u16::from);
        let words = if code.is_some() { said(error) } else { String::new() };
        let kind = match code {
            Some(code) => refusal::kind(stage, code, &words),
            None => kind_of_fault(stage, error),
        };
        Self { kind, code, words, at_sign_in: stage == Stage::SignIn }
    }

    /// The time was over at this stage.
    pub(super) fn too_late(stage: Stage) -> Self {
        Self::of(if stage == Stage::Message { Kind::MaybeSent } else { Kind::Offline })
    }

    fn of(kind: Kind) -> Self {
        Self { kind, code: None, words: String::new(), at_sign_in: false }
    }
}

/// The server's words: the cause of a reply error is its text and nothing else.
fn said(error: &SmtpError) -> String {
    error.source().map(ToString::to_string).unwrap_or_default()
}

/// No reply: the connection, the protection or the conversation broke.
fn kind_of_fault(stage: Stage, error: &SmtpError) -> Kind {
    match tls_fault(error) {
        Some(rustls::Error::InvalidCertificate(_) | rustls::Error::NoCertificatesPresented) => Kind::Certificate,
        // Clear text where TLS was expected, or no version and cipher in common.
        Some(_) => Kind::NoEncryption,
        // The library found no way to sign in that both sides know.
        None if error.is_client() && stage == Stage::SignIn => Kind::SignIn,
        None if error.is_client() => Kind::Refused,
        None if stage == Stage::Message => Kind::MaybeSent,
        None => Kind::Offline,
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

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "mail not sent: {:?}", self.kind)?;
        self.code.map_or(Ok(()), |code| write!(f, " ({code})"))
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl StdError for Error {}
