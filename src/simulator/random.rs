//! Random texts from the system's source. Knows letters, not what they are for.

use rand_core::{OsRng, RngCore as _};

/// Letters and digits without those that look alike.
pub(super) const READABLE: &[u8] = b"ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";
/// The hexadecimal digits.
pub(super) const HEX: &[u8] = b"0123456789abcdef";

/// So many characters of an alphabet, each as likely as the others.
pub(super) fn text(alphabet: &[u8], length: usize) -> String {
    let fair = 256 - 256 % alphabet.len().max(1);
    let mut text = String::with_capacity(length);
    let mut byte = [0_u8];
    while text.len() < length {
        OsRng.fill_bytes(&mut byte);
        let at = usize::from(byte[0]);
        if at < fair {
            text.extend(alphabet.get(at % alphabet.len()).map(|byte| char::from(*byte)));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_of_their_alphabet_and_differ() {
        let (one, other) = (text(READABLE, 40), text(READABLE, 40));
        assert_eq!(one.len(), 40);
        assert_ne!(one, other);
        assert!(one.bytes().all(|byte| READABLE.contains(&byte)));
    }
}
