//! Waits in the person's own inbox for the reply of the recovery service, when they ask for it. Reads only.
//!
//! One connection, one sign-in, TLS before anything is said. Folders are opened for reading only, so not even the mark
//! "read" changes. Of new mail it reads sender and subject, and when it came; the text only of a mail that says that it comes
//! from the service. Whether it truly does is not judged here: a code is offered, the camera checks it.
//!
//! It must not know the wizard or the screen, and asks no clock: when the request was made is an argument.

mod connection;
mod conversation;
mod failure;
mod folders;
mod mailbox;
mod position;
mod quoted;
mod reading;
mod response;
mod sender;
mod session;
mod sign_in;
mod since;
mod strangers;
mod tokens;
mod watching;
mod wire;

use std::fmt;
use std::time::{Duration, SystemTime};

pub use mailbox::Mailbox;
pub use strangers::{is_from_service, parse_answers};

use super::{Trust, app_password, code};
use crate::domain::{InboxEvent, InboxFault, MailServer, WantedPassword};
use crate::secret::{Code, Email, MailText, Password};

/// Whose inbox, and whose mail is waited for.
pub struct Account {
    /// Where the mailbox lies, and the user name there. There is no way without TLS: what does not begin with it asks for
    /// it first.
    pub server: MailServer,
    /// The password of the mailbox, or one made for apps.
    pub password: Password,
    /// Which password its service wants; `None`: it is no known service.
    pub wanted: Option<WantedPassword>,
    /// The address to which the request was mailed.
    pub service: Email,
    /// Who vouches for the server.
    pub trust: Trust,
    /// How often to look.
    pub pace: Pace,
}

/// Hides everything but the port: user name and server tell the address.
impl fmt::Debug for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Account({:?})", self.server)
    }
}

/// How often to look, and how long to wait before trying again.
#[derive(Clone, Copy, Debug)]
pub struct Pace {
    /// Between two looks, also where the server says that it tells by itself.
    pub look: Duration,
    /// The longest wait for a server's word, when that is shorter. After 29 minutes it may hang up (DOCUMENTED: RFC 2177),
    /// and routers at home forget a silent connection sooner.
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

/// What takes a mail apart: its text for the screen, and what may be the code, the likeliest first.
pub type Reader = fn(&[u8]) -> (MailText, Vec<Code>);

/// Watches until the future is dropped. It ends by itself only when trying again makes no sense, and says why. `on_event`
/// hears of all events but [`InboxEvent::Kept`], which is the caller's.
///
/// Mail that came after `since` counts as new, also when it was there before the watching began.
pub async fn watch(account: &Account, since: SystemTime, on_event: impl FnMut(InboxEvent) + Send) -> InboxFault {
    watch_with(code::read, account, since, on_event).await
}

/// Watches with another reader of mails: for tests of what a mail does to its reader.
pub async fn watch_with(
    reader: Reader,
    account: &Account,
    since: SystemTime,
    on_event: impl FnMut(InboxEvent) + Send,
) -> InboxFault {
    let fault = watching::watch(account, since, reader, on_event).await;
    tracing::info!(?fault, "the inbox is not watched any more");
    match fault {
        InboxFault::SignIn if app_password::is_likely_missing(account.wanted) => InboxFault::AppPassword,
        fault => fault,
    }
}
