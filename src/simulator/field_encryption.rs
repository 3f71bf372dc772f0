//! Decrypts single fields that were encrypted with a key of the user's name and a password, from the camera's side.
//!
//! DOCUMENTED for who has signed in; INFERRED that it is used before, with no password. It knows texts, and neither HTTP nor the reset.

use aes::Aes128;
use aes::cipher::consts::U16;
use aes::cipher::{BlockDecrypt, KeyInit as _};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use super::device::USER;

/// The salt that the camera tells. Made up.
pub(super) const SALT: &str = "5f0c1a7e93b24d6880e1c2b3a4958677665544332211ffeeddccbbaa99887700";
/// What is appended before the first hash. OBSERVED.
const PEPPER: &str = "AaBbCcDd1234!@#$";
/// How often the key is hashed. OBSERVED.
const ROUNDS: usize = 100;
/// The longest field that is taken, in hexadecimal digits.
const MAX_DIGITS: usize = 1024;

/// Undoes AES in chained blocks (CBC) and takes the filling of the last block off. `None`: it was not done like that.
pub(super) fn unchained(
    cipher: &impl BlockDecrypt<BlockSize = U16>,
    iv: Vec<u8>,
    bytes: &[u8],
) -> Option<Zeroizing<Vec<u8>>> {
    if !bytes.len().is_multiple_of(16) {
        return None;
    }
    let mut before = iv;
    let mut plain = Zeroizing::new(Vec::with_capacity(bytes.len()));
    for piece in bytes.chunks_exact(16) {
        let mut block = aes::Block::clone_from_slice(piece);
        cipher.decrypt_block(&mut block);
        plain.extend(block.iter().zip(&before).map(|(byte, mask)| byte ^ mask));
        before = piece.to_vec();
    }
    let filling = usize::from(*plain.last()?);
    let length = plain.len().checked_sub(filling).filter(|_| (1..=16).contains(&filling))?;
    if plain.get(length..)?.iter().any(|byte| usize::from(*byte) != filling) {
        return None;
    }
    plain.truncate(length);
    Some(plain)
}

/// Decrypts a field. `None`: it was not encrypted like that.
pub(super) fn open(password: &str, iv: &str, field: &str) -> Option<Zeroizing<String>> {
    let cipher = Aes128::new_from_slice(&key(password)?).ok()?;
    let bytes = bytes_of(field)?;
    let plain = unchained(&cipher, bytes_of(iv)?, &bytes)?;
    let escaped = Zeroizing::new(String::from_utf8(STANDARD.decode(plain.as_slice()).ok()?).ok()?);
    if escaped.contains(['<', '>']) {
        return None;
    }
    Some(Zeroizing::new(escaped.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")))
}

fn key(password: &str) -> Option<Vec<u8>> {
    let mut text = hash(&format!("{USER}{SALT}{password}"));
    text = hash(&format!("{text}{PEPPER}"));
    for _ in 1..ROUNDS {
        text = hash(&text);
    }
    bytes_of(text.get(..32)?)
}

fn hash(text: &str) -> String {
    hex::encode(Sha256::digest(text))
}

fn bytes_of(digits: &str) -> Option<Vec<u8>> {
    let is_lower = !digits.bytes().any(|byte| byte.is_ascii_uppercase());
    hex::decode(digits).ok().filter(|_| is_lower && digits.len() <= MAX_DIGITS)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const IV: &str = "00112233445566778899aabbccddeeff";

    #[test]
    fn what_is_not_encrypted_like_that_is_refused() {
        for field in ["", "00", &"00".repeat(16), &"AB".repeat(16), &"zz".repeat(16), &"ab".repeat(520)] {
            assert!(open("", IV, field).is_none(), "{field}");
        }
    }

    proptest! {
        #[test]
        fn any_field_is_opened_without_a_panic(field in "[0-9a-f]{0,160}") {
            let _ = open("", IV, &field);
        }
    }
}
