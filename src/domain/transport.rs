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
