//! Waits in the person's own inbox for the reply of the recovery service, when they ask for it. Reads only.
//!
//! One connection, one sign-in, TLS before anything is said. Folders are opened for reading only, so not even the mark
//! "read" changes. Of new mail it reads sender, subject, date and name; the text only of a mail that says that it comes
//! from the service. Whether it truly does is not judged here: a code is offered, the camera checks it.
//!
//! It must not know the wizard or the screen, and asks no clock: when the request was made is an argument.

mod connection;
mod error;
mod folders;
mod reading;
mod sender;
mod session;
mod since;
mod watching;

use std::fmt;
use std::time::{Duration, SystemTime};

pub use error::Error;

use super::code;
use super::server::{Security, Trust};
use crate::secret::{Code, Email, MailText, Password};

/// The port on which mail servers speak IMAP through TLS from the first byte (DOCUMENTED: RFC 8314).
pub const PORT: u16 = 993;
/// The port on which it begins in clear text and switches to TLS when asked (DOCUMENTED: RFC 3501 and RFC 2595).
pub const START_TLS_PORT: u16 = 143;

/// Whose inbox, and whose mail is waited for.
pub struct Settings {
    /// The server's name or address.
    pub server: String,
    /// The server's port.
    pub port: u16,
    /// How the connection begins. There is no way without TLS: what is not [`Security::Tls`] asks for it first.
    pub security: Security,
    /// The user name, mostly the address.
    pub user: String,
    /// The password of the mailbox, or one made for apps.
    pub password: Password,
    /// The address to which the request was mailed.
    pub service: Email,
    /// Who vouches for the server.
    pub trust: Trust,
    /// How often to look.
    pub pace: Pace,
}

/// Hides everything but the server: the user name is mostly an address.
impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Settings({}:{})", self.server, self.port)
    }
}

/// How often to look, and how long to wait before trying again.
#[derive(Clone, Copy, Debug)]
pub struct Pace {
    /// Between two looks where the server does not tell by itself, and into the folders for junk.
    pub look: Duration,
    /// The longest wait for a server that tells by itself. After 29 minutes it may hang up (DOCUMENTED: RFC 2177), and
    /// routers at home forget a silent connection sooner.
    pub idle: Duration,
    /// The first pause after the connection broke; each further one is twice as long.
    pub first_pause: Duration,
    /// The longest pause.
    pub longest_pause: Duration,
    /// How long the server may take for one answer.
    pub answer: Duration,
}

impl Default for Pace {
    fn default() -> Self {
        Self {
            look: Duration::from_secs(60),
            idle: Duration::from_secs(9 * 60),
            first_pause: Duration::from_secs(5),
            longest_pause: Duration::from_secs(5 * 60),
            answer: Duration::from_secs(20),
        }
    }
}

/// What is heard while watching.
#[derive(Debug)]
pub enum News {
    /// The inbox was opened, or opened again: it is watched from now on.
    Watching,
    /// The connection broke.
    Lost {
        /// After this pause it is tried again.
        again_in: Duration,
    },
    /// A mail from the service.
    Mail(Mail),
}

/// A mail that says it comes from the service.
#[derive(Debug)]
pub struct Mail {
    /// Its text without decoration, cut to what a page can show.
    pub text: MailText,
    /// What may be the code, the likeliest first.
    pub codes: Vec<Code>,
}

/// What takes a mail apart: its text for the screen, and what may be the code, the likeliest first.
pub type Reader = fn(&[u8]) -> (MailText, Vec<Code>);

/// Watches until the future is dropped. It ends by itself only when trying again makes no sense, and says why.
///
/// Mail that came after `since` counts as new, also when it was there before the watching began.
pub async fn watch(settings: Settings, since: SystemTime, on_news: impl FnMut(News) + Send) -> Error {
    watch_with(code::read, settings, since, on_news).await
}

/// Watches with another reader of mails: for tests of what a mail does to its reader.
pub async fn watch_with(
    reader: Reader,
    settings: Settings,
    since: SystemTime,
    on_news: impl FnMut(News) + Send,
) -> Error {
    watching::watch(&settings, since, reader, on_news).await
}
