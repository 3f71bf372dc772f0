//! A mail server as it is reached: name, port, protection, and the form of the user name.

use serde::Deserialize;

use crate::secret::Email;

/// How the connection to a server is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Security {
    /// Clear text first, TLS before anything is said.
    StartTls,
    /// TLS from the first byte.
    Tls,
    /// None at all.
    None,
}

/// Who vouches for a server's certificate: the system, and whoever is named besides.
#[derive(Clone, Debug, Default)]
pub struct Trust {
    /// Further authorities, as DER: for a server of one's own.
    pub extra_roots: Vec<Vec<u8>>,
}

/// Where a kind of mail is handled.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Server {
    /// Its name.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the connection is protected.
    pub security: Security,
    /// What it takes for a user name.
    pub user: UserName,
}

/// What a server takes for a user name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UserName {
    /// The whole address.
    Address,
    /// What stands before the `@`.
    Name,
}

impl UserName {
    /// The user name for this address.
    pub fn of(self, email: &Email) -> String {
        let address = email.as_str();
        match self {
            Self::Address => address.to_owned(),
            Self::Name => address.rsplit_once('@').map_or(address, |(name, _)| name).to_owned(),
        }
    }
}
