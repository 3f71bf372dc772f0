//! The recovery message: the picture, sent to the address that answers it; and the answer, when the person lets us look.
//!
//! It knows mail and secrets. It must not know cameras, the wizard or the screen. Mail goes to the one server that the
//! person named, in one attempt, and never in clear text when protection was asked for. Nothing in an inbox is changed.

pub mod code;
pub mod draft;
mod error;
pub mod inbox;
mod message;
mod plain;
pub mod smtp;

use std::fmt;
use std::sync::{Arc, Once};

pub use error::Error;

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
