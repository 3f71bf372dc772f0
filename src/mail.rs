//! The recovery message: the picture, sent to the address that answers it; and the answer, when the person lets us look.
//!
//! It knows mail, secrets and the nouns of the domain. It must not know cameras, the wizard or the screen. Mail goes to
//! the one server that the person named, and never in clear text when protection was asked for. Nothing in an inbox is
//! changed.

#![warn(clippy::indexing_slicing, clippy::string_slice)]

mod app_password;
mod attachment;
mod beside;
mod broken;
mod charset;
pub mod code;
pub mod draft;
mod html;
pub mod inbox;
mod message;
mod plain;
pub mod providers;
mod public;
mod read_budget;
pub mod settings;
pub mod smtp;
mod tls;

use std::sync::Once;

/// The subject that the service expects (DOCUMENTED: the manuals of these cameras).
pub const SUBJECT: &str = "Password recovery";
/// The text that the service expects (DOCUMENTED: the manuals of these cameras).
pub const BODY: &str = "Password recovery";

/// Who vouches for a server's certificate: the system, and whoever is named besides.
#[derive(Clone, Debug, Default)]
pub struct Trust {
    /// Further authorities, as DER: for a server of one's own.
    pub extra_roots: Vec<Vec<u8>>,
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
