//! The recovery message: the picture, sent to the address that answers it; and the answer, when the person lets us look.
//!
//! It knows mail and secrets. It must not know cameras, the wizard or the screen. Mail goes to the one server that the
//! person named, in one attempt, and never in clear text when protection was asked for. Nothing in an inbox is changed.

mod attachment;
pub mod code;
pub mod draft;
mod error;
pub mod inbox;
mod message;
mod plain;
pub mod providers;
mod read_budget;
mod refusal;
mod server;
pub mod settings;
pub mod smtp;
mod tls;

use std::fmt;
use std::sync::{Arc, Once};
use std::time::SystemTime;

pub use error::Error;
pub use server::{Security, Server, Trust, UserName};

use crate::secret::Email;

/// The subject that the service expects (DOCUMENTED: the manuals of these cameras).
pub const SUBJECT: &str = "Password recovery";
/// The text that the service expects (DOCUMENTED: the manuals of these cameras).
pub const BODY: &str = "Password recovery";

/// The message before it is written.
#[derive(Clone)]
pub struct Letter {
    /// The person's address.
    pub from: Email,
    /// The service's address.
    pub to: Email,
    /// The recovery picture, byte for byte what is attached.
    pub png: Arc<[u8]>,
    /// The name that the attachment gets.
    pub file_name: String,
    /// When it was written. A second try of the same letter has the same time, and is then the same message.
    pub written_at: SystemTime,
}

/// Hides addresses, picture and the name, which holds a part of the serial number.
impl fmt::Debug for Letter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Letter(hidden)")
    }
}

/// Makes ring the TLS implementation of this process. May be called often; an earlier choice stays.
pub fn install_tls() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        if rustls::crypto::ring::default_provider().install_default().is_err() {
            tracing::debug!("another TLS implementation was chosen before");
        }
    });
}
