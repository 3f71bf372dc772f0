//! How one camera is reached: plain or over TLS.

use std::fmt;

/// How one camera is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Transport {
    /// By plain HTTP.
    Plain {
        /// On this port.
        port: u16,
    },
    /// By HTTPS.
    Tls {
        /// On this port.
        port: u16,
        /// With this certificate. `None`: with any; the first that answers is then held (trust on first use).
        pin: Option<Pin>,
    },
}

impl Transport {
    /// Whether what goes over it is encrypted.
    pub fn is_encrypted(self) -> bool {
        matches!(self, Self::Tls { .. })
    }

    /// Whether it protects less than one that was held: plain HTTP after HTTPS, or HTTPS with another certificate.
    pub fn is_less_than(self, held: Self) -> bool {
        match (held, self) {
            (Self::Tls { .. }, Self::Plain { .. }) => true,
            (Self::Tls { pin: Some(held), .. }, Self::Tls { pin, .. }) => pin != Some(held),
            (Self::Tls { pin: None, .. } | Self::Plain { .. }, _) => false,
        }
    }
}

/// The best protection that a camera was seen to offer. It gets nothing weaker afterwards: who takes its place, or stands
/// in between, would ask for just that.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Protection {
    /// It answered over TLS.
    pub is_encrypted: bool,
    /// It asked for a proof of the password, by a digest or a session, and not for the password itself.
    pub hashes_password: bool,
}

impl Protection {
    /// What either of both has shown.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self {
            is_encrypted: self.is_encrypted || other.is_encrypted,
            hashes_password: self.hashes_password || other.hashes_password,
        }
    }
}

/// How a certificate is known again: the SHA-256 of its bytes. It is no secret.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Pin(pub [u8; 32]);

impl fmt::Debug for Pin {
    /// Enough to compare two in a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [a, b, c, ..] = self.0;
        write!(f, "Pin({a:02x}{b:02x}{c:02x}..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn less_than_what_was_held_is_plain_http_or_another_certificate() {
        let plain = |port| Transport::Plain { port };
        let tls = |port, pin: Option<u8>| Transport::Tls { port, pin: pin.map(|byte| Pin([byte; 32])) };
        for (held, told, is_less) in [
            (plain(80), plain(81), false),
            (plain(80), tls(443, None), false),
            (tls(443, None), tls(443, Some(1)), false),
            (tls(443, Some(1)), tls(8443, Some(1)), false),
            (tls(443, Some(1)), tls(443, Some(2)), true),
            (tls(443, Some(1)), tls(443, None), true),
            (tls(443, Some(1)), plain(80), true),
            (tls(443, None), plain(80), true),
        ] {
            assert_eq!(told.is_less_than(held), is_less, "{told:?} after {held:?}");
        }
    }
}
