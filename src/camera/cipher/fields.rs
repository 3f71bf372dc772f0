//! The encryption of single fields under the password (`security=1`), for requests of somebody who has signed in.
//!
//! DOCUMENTED and OBSERVED: a key of many rounds of SHA-256, then AES-128-CBC over the Base64 of the escaped value. It
//! knows no HTTP: which fields are encrypted is up to the request, and the vector goes into its address (`iv=`).

use aes::Aes128;
use aes::cipher::block_padding::Pkcs7;
use aes::cipher::{BlockEncryptMut as _, KeyIvInit as _};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use quick_xml::escape::partial_escape;
use zeroize::Zeroizing;

use super::{BLOCK, sha256};

/// What is put behind the password before it becomes a key. OBSERVED; the same in every device.
const PEPPER: &str = "AaBbCcDd1234!@#$";
/// More rounds than any camera asks for (100) would only keep this computer busy.
const MAX_ITERATIONS: u32 = 20_000;

/// How a camera makes a key of a password. It says so in `SecurityCap`, when asked with the user's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyDerivation {
    /// How many rounds: `keyIterateNum`.
    pub iterations: u32,
    /// Whether it keeps a hash with a salt in place of the password: `isIrreversible`.
    pub irreversible: bool,
    /// The salt.
    pub salt: String,
}

/// Encrypts single fields.
pub struct FieldCipher(Zeroizing<[u8; BLOCK]>);

impl FieldCipher {
    /// Makes the key. `None`: the camera cannot mean this derivation.
    pub fn new(user: &str, password: &str, derivation: &KeyDerivation) -> Option<Self> {
        if !(1..=MAX_ITERATIONS).contains(&derivation.iterations) {
            return None;
        }
        let base = match derivation.irreversible {
            true => sha256(&[user, &derivation.salt, password]),
            false => Zeroizing::new(password.to_owned()),
        };
        let mut rounds = sha256(&[&base, PEPPER]);
        for _ in 1..derivation.iterations {
            rounds = sha256(&[&rounds]);
        }
        let mut key = Zeroizing::new([0; BLOCK]);
        hex::decode_to_slice(rounds.get(..2 * BLOCK)?, key.as_mut()).ok()?;
        Some(Self(key))
    }

    /// The field as it is sent, in hexadecimal. An empty one stays empty (OBSERVED).
    pub fn encrypt(&self, value: &str, iv: &[u8; BLOCK]) -> Zeroizing<String> {
        if value.is_empty() {
            return Zeroizing::default();
        }
        let cipher = cbc::Encryptor::<Aes128>::new(self.0.as_ref().into(), iv.into());
        let escaped = Zeroizing::new(partial_escape(value).into_owned());
        let encoded = Zeroizing::new(STANDARD.encode(escaped.as_bytes()));
        Zeroizing::new(hex::encode(cipher.encrypt_padded_vec_mut::<Pkcs7>(encoded.as_bytes())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SALT: &str = "bfb48b4d42c78444ac329797f68b67dc4f823a23a9b485f4e8fcb2985c985b95";
    /// The MD5 of "1700000000000".
    const IV: &str = "faa48af05e71e97fade8497f01a2bddf";

    fn encrypted(irreversible: bool, value: &str) -> String {
        let derivation = KeyDerivation { iterations: 100, irreversible, salt: SALT.into() };
        let iv = hex::decode(IV).unwrap().try_into().unwrap();
        FieldCipher::new("admin", "Abc12345", &derivation).unwrap().encrypt(value, &iv).as_str().to_owned()
    }

    /// Computed with another implementation of the same description.
    #[test]
    fn fields_are_encrypted_as_computed_elsewhere() {
        for (value, expected) in [
            ("NewPass99!", "142c9e4a26b3c3ebabeda09181c97a08d3d72e3226bcf359fced23e9b7bf77a8"),
            ("a<b&c1234", "fbda4b1f9c736839b30355c914b70fda51db25176a2869c029bc3d8acf4fe616"),
            ("Пароль1", "d48108d315b64d5a5994a5726daf48e1314bae6dbe058d251bdd69edc701d905"),
            ("", ""),
        ] {
            assert_eq!(encrypted(true, value), expected, "{value}");
        }
        let expected = "287fd76d68284fd0d418ccd42535c65f50698390ad9c4d00292e6edbe0b6416d";
        assert_eq!(encrypted(false, "NewPass99!"), expected);
    }

    #[test]
    fn a_derivation_that_cannot_be_meant_gives_no_key() {
        for iterations in [0, u32::MAX] {
            let derivation = KeyDerivation { iterations, irreversible: false, salt: String::new() };
            assert!(FieldCipher::new("admin", "Abc12345", &derivation).is_none());
        }
    }
}
