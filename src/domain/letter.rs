//! The mail to the recovery service, and where it is handed in.

use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use super::mail_server::MailSecurity;
use super::picture::Picture;
use crate::secret::{Email, Password};

/// A letter to the recovery service. `Debug` hides it all: even the file name holds a part of the serial number.
#[derive(Clone)]
pub struct Letter {
    /// The recovery service.
    pub to: Email,
    /// The picture to attach.
    pub picture: Arc<Picture>,
    /// The name of the attachment.
    pub file_name: String,
}

/// The person's mail server, checked. `Debug` hides everything but the protection: the server's name tells the domain.
pub struct Outbox {
    /// The sender.
    pub from: Email,
    /// The server's host name.
    pub server: String,
    /// The server's port.
    pub port: u16,
    /// How the connection is protected.
    pub security: MailSecurity,
    /// User name and password; `None`: no sign-in.
    pub login: Option<(String, Password)>,
    /// When the letter was written: the same for every try of the same letter.
    pub written_at: SystemTime,
}

impl fmt::Debug for Letter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Letter(hidden)")
    }
}

impl fmt::Debug for Outbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Outbox(hidden, {}, {:?})", self.port, self.security)
    }
}
