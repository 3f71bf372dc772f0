//! An inbox that is watched for the reply: which one, what is heard of it, why it ends.

use std::fmt;
use std::time::{Duration, SystemTime};

use crate::secret::{Code, Email, MailText, Password};

/// The inbox to watch, checked. `Debug` hides whose it is.
pub struct Inbox {
    /// Its address.
    pub address: Email,
    /// Its server and port, when the person named one.
    pub server: Option<(String, Option<u16>)>,
    /// Its password; `None`: the one that is kept on this computer.
    pub password: Option<Password>,
    /// Whether to keep the password once it has worked.
    pub keep: bool,
    /// Whose mail is waited for.
    pub service: Email,
    /// Mail that came before this is old.
    pub since: SystemTime,
}

/// What is heard while watching.
#[derive(Debug)]
pub enum InboxEvent {
    /// The inbox was opened, or opened again: it is watched from now on.
    Watching,
    /// The connection broke and is tried again.
    Lost {
        /// After this pause.
        again_in: Duration,
    },
    /// A mail that says it comes from the service.
    Mail {
        /// Its text without decoration, cut to what a page can show; empty when it could not be read.
        text: MailText,
        /// What may be the code, the likeliest first.
        codes: Vec<Code>,
        /// When it came, by its server; `None`: unknown.
        came: Option<SystemTime>,
        /// It lay in a folder for junk.
        is_junk: bool,
    },
    /// A new mail names the service and came from another address: forwarded, or by an alias. It was not opened.
    OtherSender,
    /// Whether the password is in the system's password store now.
    Kept(KeyringAnswer),
}

/// What the system's password store did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyringAnswer {
    /// The password is in it.
    Kept,
    /// It is not in it any more.
    Forgotten,
    /// There is no store.
    Missing,
    /// The store is locked, or said no.
    Closed,
}

/// Why an inbox is not watched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InboxFault {
    /// The server's name is not known.
    ServerUnknown,
    /// The server does not answer.
    Offline,
    /// The server ended the connection without a word.
    HungUp,
    /// The server wants a pause: too many connections, or it is not available now.
    Busy,
    /// What the server says is not understood.
    NotUnderstood,
    /// The server's certificate is not trusted by this computer.
    Certificate,
    /// Something answers, but no mailbox.
    NotMail,
    /// User name or password was refused.
    SignIn,
    /// The service wants a password made for apps.
    AppPassword,
    /// The service wants to see the person on its web page first.
    WebSignIn,
    /// The server offers no way to sign in with a password; none was sent.
    NoSignIn,
    /// The mailbox is not open to programs.
    Closed,
    /// No password was typed, and none is kept.
    NoPassword,
    /// No password was typed, and the password store is locked.
    StoreClosed,
}

impl fmt::Debug for Inbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Inbox(hidden, keep: {})", self.keep)
    }
}
