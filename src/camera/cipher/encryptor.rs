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

#[cfg(test)]
mod tests {
    use super::*;

    /// Computed with another implementation of the same description: Base64 before the encryption.
    #[test]
    fn values_in_base64_are_encrypted_as_computed_elsewhere() {
        let proof = "d6ab68138dc8836ecfe2a9f83b7910b1";
        let exchange = ChallengeCipher::new("00112233445566778899aabbccddeeff");
        let encryptor = Encryptor::new(FieldEncryption::ChallengeOfBase64, exchange, None).unwrap();
        for (value, expected) in [
            ("Abc12345", "44aad90af4fdf00206255a7971d0987c"),
            ("NewPass99!", "8f7b7f2cf380550784ebd8362969f295"),
            ("12345678", "005391cdb3ff9e5cd3882e17fb10ebba"),
            ("Abcdefgh12345678X", "4869491c477e70f3cfec04f8d0957a1cdfaa66e94cd255c1e2038e744b771b8b"),
        ] {
            assert_eq!(encryptor.encrypt(value).as_str(), STANDARD.encode(format!("{proof}{expected}")), "{value}");
        }
        assert_eq!(encryptor.query(), None, "nothing in the address tells of it");
    }
}
