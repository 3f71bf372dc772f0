//! The key exchange before secrets are sent, from the camera's side, written apart from the client's.
//!
//! DOCUMENTED and OBSERVED for the first activation of a camera; INFERRED for the reset. It knows bytes, not HTTP.

use aes::Aes128;
use aes::cipher::{BlockDecrypt as _, KeyInit as _};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rand_core::OsRng;
use rsa::{BigUint, Pkcs1v15Encrypt, RsaPublicKey};
use zeroize::Zeroizing;

use super::random::{HEX, text};

/// The modulus of the client's key: 1024 bits, in hexadecimal digits.
const MODULUS_DIGITS: usize = 256;
/// The public exponent of every client.
const EXPONENT: u32 = 65537;
/// The bytes of one AES block.
const BLOCK: usize = 16;
/// The longest value that is taken, in bytes.
const MAX_VALUE: usize = 256;

/// The secret of one key exchange: 32 hexadecimal digits that only the client can read.
pub(super) struct Challenge(Zeroizing<String>);

impl Challenge {
    /// Answers a client's key: the challenge to remember, and the text to send. `None`: that was no such key.
    pub(super) fn answer(key: &str) -> Option<(Self, String)> {
        let digits = String::from_utf8(STANDARD.decode(key.trim()).ok()?).ok()?;
        if digits.len() != MODULUS_DIGITS || digits.starts_with("00") || !is_lower_hex(&digits) {
            return None;
        }
        let modulus = BigUint::from_bytes_be(&hex::decode(&digits).ok()?);
        let public = RsaPublicKey::new(modulus, BigUint::from(EXPONENT)).ok()?;
        let secret = Zeroizing::new(text(HEX, 32));
        let sealed = public.encrypt(&mut OsRng, Pkcs1v15Encrypt, secret.as_bytes()).ok()?;
        Some((Self(secret), STANDARD.encode(hex::encode(sealed))))
    }

    /// Its 32 letters.
    pub(super) fn letters(&self) -> &[u8] {
        self.0.as_bytes()
    }

    /// Decrypts a value. `None`: it was not encrypted with this secret, or its form is wrong.
    pub(super) fn open(&self, sealed: &str) -> Option<Zeroizing<String>> {
        let digits = String::from_utf8(STANDARD.decode(sealed).ok()?).ok()?;
        if !is_lower_hex(&digits) || digits.len() > 2 * (MAX_VALUE + BLOCK) {
            return None;
        }
        let mut bytes = Zeroizing::new(hex::decode(&digits).ok()?);
        if bytes.len() < 2 * BLOCK || !bytes.len().is_multiple_of(BLOCK) {
            return None;
        }
        let cipher = Aes128::new_from_slice(&hex::decode(self.0.as_bytes()).ok()?).ok()?;
        for block in bytes.chunks_exact_mut(BLOCK) {
            cipher.decrypt_block(aes::cipher::generic_array::GenericArray::from_mut_slice(block));
        }
        let (proof, padded) = bytes.split_at(BLOCK);
        if proof != self.0.as_bytes().get(..BLOCK)? {
            return None;
        }
        let length = padded.iter().rposition(|byte| *byte != 0)? + 1;
        if padded.len() - length >= BLOCK {
            return None;
        }
        let value = std::str::from_utf8(padded.get(..length)?).ok()?;
        value.bytes().all(|byte| matches!(byte, b' '..=b'~')).then(|| Zeroizing::new(value.to_owned()))
    }
}

#[cfg(test)]
impl Challenge {
    /// A secret of which encrypted values are known by other means.
    pub(super) fn known() -> Self {
        Self(Zeroizing::new("00112233445566778899aabbccddeeff".to_owned()))
    }
}

fn is_lower_hex(digits: &str) -> bool {
    digits.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known() -> Challenge {
        Challenge::known()
    }

    #[test]
    fn known_values_are_opened() {
        let short = "d6ab68138dc8836ecfe2a9f83b7910b1bace0952a23108218603d43ffda0fdfd";
        assert_eq!(known().open(&STANDARD.encode(short)).unwrap().as_str(), "Abc12345");
        let long = "d6ab68138dc8836ecfe2a9f83b7910b1d64d6c23913ce2d2750aea90e02aa57702422c3d81a65edfa3a8a80bb19fab42";
        assert_eq!(known().open(&STANDARD.encode(long)).unwrap().as_str(), "Abcdefgh12345678X");
    }

    #[test]
    fn anything_else_is_not() {
        let proof = "d6ab68138dc8836ecfe2a9f83b7910b1";
        let value = "bace0952a23108218603d43ffda0fdfd";
        let other = Challenge(Zeroizing::new("ff112233445566778899aabbccddeeff".to_owned()));
        assert!(other.open(&STANDARD.encode(format!("{proof}{value}"))).is_none(), "another challenge");
        for wrong in [
            String::new(),
            proof.to_owned(),
            format!("{value}{proof}"),
            format!("{proof}{value}00"),
            format!("{proof}{value}").to_uppercase(),
            format!("{proof}{}", "z".repeat(32)),
        ] {
            assert!(known().open(&STANDARD.encode(&wrong)).is_none(), "{wrong}");
        }
        assert!(known().open("not base64!").is_none());
    }

    #[test]
    fn keys_of_another_form_are_refused() {
        let good = format!("c{}1", "0123456789abcdef".repeat(16).get(..254).unwrap());
        assert!(Challenge::answer(&STANDARD.encode(&good)).is_some());
        for bad in [good.to_uppercase(), format!("00{}", &good[2..]), good[2..].to_owned(), "x".repeat(256)] {
            assert!(Challenge::answer(&STANDARD.encode(&bad)).is_none(), "{bad}");
        }
        assert!(Challenge::answer(&good).is_none(), "not wrapped in Base64");
    }
}
