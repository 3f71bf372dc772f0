//! What happens to a mail: how far it is, and why it was not sent.

use std::fmt;
use std::time::Duration;

/// How far a mail is while it is being sent. Several may come, in any order, before it is known what became of the mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MailProgress {
    /// The server has said that the message may come, and its first byte is about to go out: from now on it may have been
    /// sent, whatever happens to the connection.
    IsOut,
    /// The server has refused the message for now; nothing was sent, and it goes out again after this pause.
    Delayed(Duration),
}

/// Why the mail was not sent. `Debug` hides the server's own words: servers repeat addresses in them.
#[derive(Clone, PartialEq, Eq)]
pub enum MailFault {
    /// The server's name is not known.
    ServerUnknown,
    /// The server does not answer.
    Offline,
    /// The server ended the connection without a word.
    HungUp,
    /// What the server says is no answer of a mail server.
    NotUnderstood,
    /// The server did not let this computer in, or did not like how it greeted; that is no matter of any address. Its own
    /// words, for Details.
    Greeting(String),
    /// The server's certificate is not trusted by this computer.
    Certificate,
    /// The server does not offer the chosen protection.
    NoEncryption,
    /// User name or password was refused.
    SignIn,
    /// The server does not take mail from this address, or not to that one. Its own words, for Details.
    Refused(String),
    /// The server asks to try again later. Its own words, for Details.
    TryLater(String),
    /// The mail service wants a password that is made for one app.
    AppPassword,
    /// The mail service wants to see the person on its web page first. Its own words, for Details.
    SignInBlocked(String),
    /// The mail service takes no password from any app.
    NoPasswords,
    /// The server offers no way to sign in with a password; none was sent.
    NoSignIn,
    /// The server puts off senders that it does not know yet. Its own words, for Details.
    Greylisted(String),
    /// Too much was sent, or too often signed in. Its own words, for Details.
    TooMany(String),
    /// The mail is larger than the server takes.
    TooBig,
    /// The server carries no mail to others for this sender. Its own words, for Details.
    Relay(String),
    /// The server does not take mail to the recovery service. Its own words, for Details.
    Recipient(String),
    /// The server does not take mail from this address. Its own words, for Details.
    Sender(String),
    /// The connection broke after the mail went out: it may have been sent.
    MaybeSent,
}

impl MailFault {
    /// The server's own words, where it had some; they may repeat addresses, so they are for the screen only.
    pub fn words(&self) -> Option<&str> {
        match self {
            Self::Greeting(words)
            | Self::Refused(words)
            | Self::TryLater(words)
            | Self::SignInBlocked(words)
            | Self::Greylisted(words)
            | Self::TooMany(words)
            | Self::Relay(words)
            | Self::Recipient(words)
            | Self::Sender(words) => Some(words),
            Self::ServerUnknown
            | Self::Offline
            | Self::HungUp
            | Self::NotUnderstood
            | Self::Certificate
            | Self::NoEncryption
            | Self::SignIn
            | Self::AppPassword
            | Self::NoPasswords
            | Self::NoSignIn
            | Self::TooBig
            | Self::MaybeSent => None,
        }
    }
}

impl fmt::Debug for MailFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::ServerUnknown => "ServerUnknown",
            Self::Offline => "Offline",
            Self::HungUp => "HungUp",
            Self::NotUnderstood => "NotUnderstood",
            Self::Greeting(_) => "Greeting(hidden)",
            Self::Certificate => "Certificate",
            Self::NoEncryption => "NoEncryption",
            Self::SignIn => "SignIn",
            Self::Refused(_) => "Refused(hidden)",
            Self::TryLater(_) => "TryLater(hidden)",
            Self::AppPassword => "AppPassword",
            Self::SignInBlocked(_) => "SignInBlocked(hidden)",
            Self::NoPasswords => "NoPasswords",
            Self::NoSignIn => "NoSignIn",
            Self::Greylisted(_) => "Greylisted(hidden)",
            Self::TooMany(_) => "TooMany(hidden)",
            Self::TooBig => "TooBig",
            Self::Relay(_) => "Relay(hidden)",
            Self::Recipient(_) => "Recipient(hidden)",
            Self::Sender(_) => "Sender(hidden)",
            Self::MaybeSent => "MaybeSent",
        })
    }
}
