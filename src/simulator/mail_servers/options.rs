//! What the mail servers are started with, and why they cannot be started. It starts nothing.

use std::io;
use std::net::SocketAddr;
use std::path::Path;

use crate::secret::Password;

/// The domain whose mail stays here.
pub const DOMAIN: &str = "example.org";

/// One mailbox: the part before the `@`, and the password for sending and reading.
pub struct MailAccount {
    /// The part before the `@` of [`DOMAIN`]: small letters and dots.
    pub name: &'static str,
    /// The password.
    pub password: Password,
}

/// What to start.
pub struct Options<'a> {
    /// An empty folder of their own. It is not removed.
    pub folder: &'a Path,
    /// The mailboxes.
    pub accounts: &'a [MailAccount],
    /// Where mail to the recovery service goes on to.
    pub desk: Option<SocketAddr>,
    /// Whether the mailboxes tell by themselves when mail has come (IMAP IDLE).
    pub idle: bool,
}

/// Why there are no mail servers.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A program is not installed.
    #[error("{0} is not installed")]
    Missing(&'static str),
    /// A program, a folder or a certificate did not work.
    #[error(transparent)]
    Io(#[from] io::Error),
}
