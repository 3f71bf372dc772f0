//! The key exchange before secrets are sent, and the encryption with its key.
//!
//! DOCUMENTED for activation; INFERRED that a reset uses it too. One RSA pair of 1024 bits is made for one exchange;
//! the camera answers with R, 32 hexadecimal characters under that key; values go out in AES-128-ECB under R, behind
//! an encrypted half of R that proves to the camera that we could read it. ECB with zero padding is written out here:
//! it is one loop, and the crates for it pad otherwise. It knows no HTTP.

pub(super) mod encryptor;
pub mod fields;

use aes::Aes128;
use aes::cipher::{BlockEncrypt as _, KeyInit as _};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rand_core::OsRng;
use rsa::traits::PublicKeyParts as _;
use rsa::{Pkcs1v15Encrypt, RsaPrivateKey};
use sha2::{Digest as _, Sha256};
use tokio::task::JoinHandle;
use zeroize::Zeroizing;

/// The length of the key. DOCUMENTED; short by today's measure, but the camera takes no other.
const KEY_BITS: usize = 1024;
/// How many hexadecimal characters the modulus and the camera's answer have.
const KEY_HEX: usize = KEY_BITS / 4;
/// How many hexadecimal characters R has.
const R_LEN: usize = 32;
/// The block of AES.
const BLOCK: usize = 16;

/// The key pair of one exchange. Wiped when dropped.
pub struct KeyPair(RsaPrivateKey);

/// A key pair that is being made, or is made and waits. Wiped when it is dropped, or as soon as it is made after that.
pub struct PairInMaking(JoinHandle<Option<KeyPair>>);

impl PairInMaking {
    /// Begins to make one beside all other work: it takes a moment.
    pub fn begin() -> Self {
        Self(tokio::task::spawn_blocking(KeyPair::make))
    }

    /// Waits until it is made. `None`: the system gives no random numbers.
    pub async fn made(self) -> Option<KeyPair> {
        self.0.await.ok()?
    }
}

impl KeyPair {
    fn make() -> Option<Self> {
        RsaPrivateKey::new(&mut OsRng, KEY_BITS).ok().map(Self)
    }

    /// The public half as it is sent: Base64 of the hexadecimal modulus.
    pub fn public(&self) -> String {
        STANDARD.encode(format!("{:0>KEY_HEX$}", hex::encode(self.0.n().to_bytes_be())))
    }

    /// Reads the camera's answer. `None`: it is not under this key, or not of the known form.
    pub fn open(self, answer: &str) -> Option<ChallengeCipher> {
        let joined: String = answer.split_whitespace().collect();
        let text = String::from_utf8(STANDARD.decode(joined).ok()?).ok()?;
        let cipher = hex::decode(format!("{:0>KEY_HEX$}", text.trim())).ok()?;
        let r = Zeroizing::new(self.0.decrypt(Pkcs1v15Encrypt, &cipher).ok()?);
        ChallengeCipher::new(std::str::from_utf8(&r).ok()?)
    }
}

/// Encrypts values under the R of one key exchange.
pub struct ChallengeCipher {
    r: Zeroizing<String>,
    cipher: Aes128,
}

impl ChallengeCipher {
    /// Takes R: 32 hexadecimal characters.
    pub(super) fn new(r: &str) -> Option<Self> {
        let r = Zeroizing::new(r.trim_matches(|c: char| c.is_whitespace() || c == '\0').to_owned());
        let key = Zeroizing::new(hex::decode(r.as_str()).ok().filter(|_| r.len() == R_LEN)?);
        Some(Self { cipher: Aes128::new_from_slice(&key).ok()?, r })
    }

    /// The value as it is sent: Base64 of the hexadecimal blocks, the proof in front.
    pub fn encrypt(&self, value: &str) -> Zeroizing<String> {
        let proof = self.r.get(..BLOCK).unwrap_or_default();
        let blocks = Zeroizing::new(hex::encode([self.ecb(proof), self.ecb(value)].concat()));
        Zeroizing::new(STANDARD.encode(blocks.as_bytes()))
    }

    /// Each 16 bytes on their own, the last filled up with zeros; no block more when they fit.
    fn ecb(&self, value: &str) -> Vec<u8> {
        let mut bytes = vec![0; value.len().next_multiple_of(BLOCK)];
        for (to, from) in bytes.iter_mut().zip(value.bytes()) {
            *to = from;
        }
        bytes.chunks_exact_mut(BLOCK).for_each(|block| self.cipher.encrypt_block(block.into()));
        bytes
    }
}

/// The SHA-256 of these texts together, as cameras want it: over text and as text.
pub(super) fn sha256(parts: &[&str]) -> Zeroizing<String> {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part);
    }
    Zeroizing::new(hex::encode(hash.finalize()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Computed with another implementation of the same description.
    const R: &str = "00112233445566778899aabbccddeeff";
    const VECTORS: [(&str, &str); 3] = [
        ("Abc12345", "d6ab68138dc8836ecfe2a9f83b7910b1bace0952a23108218603d43ffda0fdfd"),
        ("Abcdefgh12345678", "d6ab68138dc8836ecfe2a9f83b7910b1d64d6c23913ce2d2750aea90e02aa577"),
        (
            "Abcdefgh12345678X",
            "d6ab68138dc8836ecfe2a9f83b7910b1d64d6c23913ce2d2750aea90e02aa57702422c3d81a65edfa3a8a80bb19fab42",
        ),
    ];

    #[test]
    fn values_are_encrypted_as_computed_elsewhere() {
        let cipher = ChallengeCipher::new(R).unwrap();
        for (value, expected) in VECTORS {
            assert_eq!(cipher.encrypt(value).as_str(), STANDARD.encode(expected), "{value}");
        }
        assert_eq!(
            cipher.encrypt("Abc12345").as_str(),
            "ZDZhYjY4MTM4ZGM4ODM2ZWNmZTJhOWY4M2I3OTEwYjFiYWNlMDk1MmEyMzEwODIxODYwM2Q0M2ZmZGEwZmRmZA=="
        );
    }

    #[test]
    fn an_exchange_from_end_to_end() {
        let pair = KeyPair::make().unwrap();
        let public = pair.public();
        let modulus = String::from_utf8(STANDARD.decode(&public).unwrap()).unwrap();
        assert_eq!((modulus.len(), modulus.starts_with("00")), (256, false));

        let n = rsa::BigUint::from_bytes_be(&hex::decode(&modulus).unwrap());
        let camera = rsa::RsaPublicKey::new(n, rsa::BigUint::from(65_537_u32)).unwrap();
        let answer = STANDARD.encode(hex::encode(camera.encrypt(&mut OsRng, Pkcs1v15Encrypt, R.as_bytes()).unwrap()));
        let cipher = pair.open(&answer).unwrap();
        assert_eq!(cipher.encrypt("Abc12345").as_str(), STANDARD.encode(VECTORS[0].1));
    }

    #[tokio::test]
    async fn a_pair_that_was_begun_is_made() {
        assert!(PairInMaking::begin().made().await.is_some());
    }

    #[test]
    fn an_answer_that_comes_without_its_leading_zeros_is_opened() {
        let pair = KeyPair::make().unwrap();
        let camera = rsa::RsaPublicKey::from(&pair.0);
        let encrypted = || hex::encode(camera.encrypt(&mut OsRng, Pkcs1v15Encrypt, R.as_bytes()).unwrap());
        // One of sixteen begins with a zero.
        let whole = std::iter::repeat_with(encrypted).take(2000).find(|answer| answer.starts_with('0')).unwrap();
        let cipher = pair.open(&STANDARD.encode(whole.trim_start_matches('0'))).unwrap();
        assert_eq!(cipher.encrypt("Abc12345").as_str(), STANDARD.encode(VECTORS[0].1));
    }

    #[test]
    fn rubbish_for_an_answer_is_no_key() {
        for rubbish in ["", "!", "Zm9v", &STANDARD.encode("00".repeat(128)), &STANDARD.encode("ff".repeat(200))] {
            assert!(KeyPair::make().unwrap().open(rubbish).is_none(), "{rubbish}");
        }
        assert!(ChallengeCipher::new("0011").is_none() && ChallengeCipher::new(&"g".repeat(32)).is_none());
    }

    proptest! {
        #[test]
        fn any_answer_is_no_key_or_a_key_without_a_panic(r in "[0-9a-fA-Fxé \\x00]{0,40}", value in "[ -~é]{0,40}") {
            if let Some(cipher) = ChallengeCipher::new(&r) {
                prop_assert!(!cipher.encrypt(&value).is_empty());
            }
        }
    }
}
