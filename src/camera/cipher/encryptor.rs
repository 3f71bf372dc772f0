//! Encrypts the values of a reset: the code or the answers, and the new password. A dialect names the kind of encryption, and
//! all values of one request get it with the same key.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rand_core::{OsRng, RngCore as _};
use zeroize::Zeroizing;

use super::ChallengeCipher;
use super::fields::{FieldCipher, KeyDerivation};
use crate::domain::USER_NAME;

/// How the evidence and the new password are encrypted, each value on its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldEncryption {
    /// With the secret of the key exchange.
    Challenge,
    /// In Base64 first, and then with the secret of the key exchange.
    ChallengeOfBase64,
    /// With a key that is made of the user's name, an empty password and what the camera tells. Whoever reads along can
    /// make it too, so it needs an encrypted transport.
    Keyed,
    /// Not at all; it needs an encrypted transport.
    None,
}

/// Encrypts the values of one request.
pub enum Encryptor {
    /// See [`FieldEncryption::Challenge`].
    Challenge(ChallengeCipher),
    /// See [`FieldEncryption::ChallengeOfBase64`].
    ChallengeOfBase64(ChallengeCipher),
    /// See [`FieldEncryption::Keyed`]; with the initialisation vector.
    Keyed(FieldCipher, [u8; 16]),
    /// See [`FieldEncryption::None`].
    None,
}

impl Encryptor {
    /// Makes it from what the camera gave. `None`: it gave too little.
    pub fn new(
        encryption: FieldEncryption,
        exchange: Option<ChallengeCipher>,
        derivation: Option<&KeyDerivation>,
    ) -> Option<Self> {
        Some(match encryption {
            FieldEncryption::Challenge => Self::Challenge(exchange?),
            FieldEncryption::ChallengeOfBase64 => Self::ChallengeOfBase64(exchange?),
            FieldEncryption::Keyed => {
                let mut iv = [0_u8; 16];
                OsRng.fill_bytes(&mut iv);
                Self::Keyed(FieldCipher::new(USER_NAME, "", derivation?)?, iv)
            }
            FieldEncryption::None => Self::None,
        })
    }

    /// What goes into the query of the request, for the camera to undo it.
    pub fn query(&self) -> Option<String> {
        match self {
            Self::Keyed(_, iv) => Some(format!("security=1&iv={}", hex::encode(iv))),
            Self::Challenge(_) | Self::ChallengeOfBase64(_) | Self::None => None,
        }
    }

    /// The value as it is sent.
    pub fn encrypt(&self, value: &str) -> Zeroizing<String> {
        match self {
            Self::Challenge(cipher) => cipher.encrypt(value),
            Self::ChallengeOfBase64(cipher) => cipher.encrypt(&Zeroizing::new(STANDARD.encode(value))),
            Self::Keyed(cipher, iv) => cipher.encrypt(value, iv),
            Self::None => Zeroizing::new(value.to_owned()),
        }
    }
}
