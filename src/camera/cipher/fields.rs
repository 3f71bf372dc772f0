//! The encryption of single fields under the password (`security=1`), for requests of somebody who has signed in.
//!
//! DOCUMENTED and OBSERVED: a key of many rounds of SHA-256, then AES-128-CBC over the Base64 of the escaped value. It
//! knows no HTTP: which fields are sealed is up to the request, and the vector goes into its address (`iv=`).

use aes::Aes128;
use aes::cipher::{BlockEncrypt as _, KeyInit as _};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

use super::{BLOCK, hex, sha256, unhex};

/// What is put behind the password before it becomes a key. OBSERVED; the same in every device.
const PEPPER: &str = "AaBbCcDd1234!@#$";
/// How many hexadecimal digits of the last round are the key.
const KEY_DIGITS: usize = 32;
/// More rounds than any camera asks for (100) would only keep this computer busy.
const MAX_ITERATIONS: u32 = 20_000;

/// How a camera makes a key of a password. It says so in `SecurityCap`, when asked with the user's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    /// How many rounds: `keyIterateNum`.
    pub iterations: u32,
    /// Whether it keeps a hash with a salt in place of the password: `isIrreversible`.
    pub irreversible: bool,
    /// The salt.
    pub salt: String,
}

/// Seals fields.
pub struct FieldCipher(Aes128);

impl FieldCipher {
    /// Makes the key. `None`: the terms cannot be meant.
    pub fn new(user: &str, password: &str, terms: &Terms) -> Option<Self> {
        if !(1..=MAX_ITERATIONS).contains(&terms.iterations) {
            return None;
        }
        let base = match terms.irreversible {
            true => sha256(&[user, &terms.salt, password]),
            false => Zeroizing::new(password.to_owned()),
        };
        let mut rounds = sha256(&[&base, PEPPER]);
        for _ in 1..terms.iterations {
            rounds = sha256(&[&rounds]);
        }
        let key = Zeroizing::new(unhex(rounds.get(..KEY_DIGITS)?)?);
        Aes128::new_from_slice(&key).ok().map(Self)
    }

    /// The field as it is sent, in hexadecimal. An empty one stays empty (OBSERVED).
    pub fn seal(&self, value: &str, iv: &[u8; BLOCK]) -> Zeroizing<String> {
        if value.is_empty() {
            return Zeroizing::default();
        }
        let escaped = Zeroizing::new(value.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;"));
        let mut bytes = Zeroizing::new(STANDARD.encode(escaped.as_bytes()).into_bytes());
        let filling = BLOCK - bytes.len() % BLOCK;
        let filled = bytes.len() + filling;
        bytes.resize(filled, u8::try_from(filling).unwrap_or_default());
        let mut before = *iv;
        let mut sealed = Zeroizing::new(String::with_capacity(2 * filled));
        for piece in bytes.chunks(BLOCK) {
            for (to, from) in before.iter_mut().zip(piece) {
                *to ^= from;
            }
            let mut block = before.into();
            self.0.encrypt_block(&mut block);
            before = block.into();
            sealed.push_str(&hex(&before));
        }
        sealed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SALT: &str = "bfb48b4d42c78444ac329797f68b67dc4f823a23a9b485f4e8fcb2985c985b95";
    /// The MD5 of "1700000000000".
    const IV: &str = "faa48af05e71e97fade8497f01a2bddf";

    fn seal(irreversible: bool, value: &str) -> String {
        let terms = Terms { iterations: 100, irreversible, salt: SALT.into() };
        let iv = unhex(IV).unwrap().try_into().unwrap();
        FieldCipher::new("admin", "Abc12345", &terms).unwrap().seal(value, &iv).as_str().to_owned()
    }

    /// Computed with another implementation of the same description.
    #[test]
    fn fields_are_sealed_as_computed_elsewhere() {
        for (value, expected) in [
            ("NewPass99!", "142c9e4a26b3c3ebabeda09181c97a08d3d72e3226bcf359fced23e9b7bf77a8"),
            ("a<b&c1234", "fbda4b1f9c736839b30355c914b70fda51db25176a2869c029bc3d8acf4fe616"),
            ("Пароль1", "d48108d315b64d5a5994a5726daf48e1314bae6dbe058d251bdd69edc701d905"),
            ("", ""),
        ] {
            assert_eq!(seal(true, value), expected, "{value}");
        }
        let expected = "287fd76d68284fd0d418ccd42535c65f50698390ad9c4d00292e6edbe0b6416d";
        assert_eq!(seal(false, "NewPass99!"), expected);
    }

    #[test]
    fn terms_that_cannot_be_meant_give_no_key() {
        for iterations in [0, u32::MAX] {
            let terms = Terms { iterations, irreversible: false, salt: String::new() };
            assert!(FieldCipher::new("admin", "Abc12345", &terms).is_none());
        }
    }
}
