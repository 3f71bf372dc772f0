//! Signatures in a handshake, those of old cameras too: SHA-1, and RSA keys of 1024 bits (OBSERVED).
//!
//! They are weak by today's measure. Here they only tell whether it is the same camera as a minute ago, and the other
//! choice would be no encryption at all.

use ring::signature::{
    RSA_PKCS1_1024_8192_SHA1_FOR_LEGACY_USE_ONLY, RSA_PKCS1_1024_8192_SHA256_FOR_LEGACY_USE_ONLY,
    RSA_PKCS1_1024_8192_SHA512_FOR_LEGACY_USE_ONLY, RsaParameters, UnparsedPublicKey,
};
use rsa::pkcs1::DecodeRsaPublicKey as _;
use rsa::{Pkcs1v15Sign, Pss, RsaPublicKey};
use rustls::SignatureScheme;
use sha2::{Digest as _, Sha256, Sha384};

use super::certificate::PublicKey;

/// What we understand, the best first.
pub(super) const SCHEMES: [SignatureScheme; 10] = [
    SignatureScheme::ECDSA_NISTP256_SHA256,
    SignatureScheme::ECDSA_NISTP384_SHA384,
    SignatureScheme::ED25519,
    SignatureScheme::RSA_PSS_SHA256,
    SignatureScheme::RSA_PSS_SHA384,
    SignatureScheme::RSA_PSS_SHA512,
    SignatureScheme::RSA_PKCS1_SHA256,
    SignatureScheme::RSA_PKCS1_SHA384,
    SignatureScheme::RSA_PKCS1_SHA512,
    SignatureScheme::RSA_PKCS1_SHA1,
];

/// RSA in the dotted form 1.2.840.113549.1.1.1, in DER.
const RSA: [u8; 11] = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01];

/// What stands before a hash by SHA-384 that is signed. DOCUMENTED: RFC 8017, section 9.2.
const SHA384_INFO: [u8; 19] =
    [0x30, 0x41, 0x30, 0x0d, 6, 9, 0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, 2, 0x05, 0x00, 0x04, 0x30];

/// Whether the holder of the key has signed the message.
pub(super) fn is_valid(key: &PublicKey<'_>, message: &[u8], scheme: SignatureScheme, signature: &[u8]) -> bool {
    is_valid_today(key, message, scheme, signature) || is_valid_of_old(key, message, scheme, signature)
}

/// As rustls itself would find.
fn is_valid_today(key: &PublicKey<'_>, message: &[u8], scheme: SignatureScheme, signature: &[u8]) -> bool {
    let known = rustls::crypto::ring::default_provider().signature_verification_algorithms.mapping;
    let of_scheme = known.iter().filter(|(name, _)| *name == scheme).flat_map(|(_, algorithms)| algorithms.iter());
    let mut fitting = of_scheme.filter(|algorithm| *algorithm.public_key_alg_id() == *key.algorithm);
    fitting.any(|algorithm| algorithm.verify_signature(key.key, message, signature).is_ok())
}

/// As cameras did it once.
fn is_valid_of_old(key: &PublicKey<'_>, message: &[u8], scheme: SignatureScheme, signature: &[u8]) -> bool {
    if !key.algorithm.starts_with(&RSA) {
        return false;
    }
    let by_ring = |parameters: &'static RsaParameters| {
        UnparsedPublicKey::new(parameters, key.key).verify(message, signature).is_ok()
    };
    match scheme {
        SignatureScheme::RSA_PKCS1_SHA1 => by_ring(&RSA_PKCS1_1024_8192_SHA1_FOR_LEGACY_USE_ONLY),
        SignatureScheme::RSA_PKCS1_SHA256 => by_ring(&RSA_PKCS1_1024_8192_SHA256_FOR_LEGACY_USE_ONLY),
        SignatureScheme::RSA_PKCS1_SHA384 => {
            let padding = Pkcs1v15Sign { hash_len: Some(48), prefix: SHA384_INFO.into() };
            is_signed(key.key, padding, &Sha384::digest(message), signature)
        }
        SignatureScheme::RSA_PKCS1_SHA512 => by_ring(&RSA_PKCS1_1024_8192_SHA512_FOR_LEGACY_USE_ONLY),
        SignatureScheme::RSA_PSS_SHA256 => {
            is_signed(key.key, Pss::new::<Sha256>(), &Sha256::digest(message), signature)
        }
        SignatureScheme::RSA_PSS_SHA384 => {
            is_signed(key.key, Pss::new::<Sha384>(), &Sha384::digest(message), signature)
        }
        _ => false,
    }
}

/// Whether the holder of an RSA key of any length has signed a hash.
fn is_signed(key: &[u8], padding: impl rsa::traits::SignatureScheme, hash: &[u8], signature: &[u8]) -> bool {
    RsaPublicKey::from_pkcs1_der(key).is_ok_and(|key| key.verify(padding, hash, signature).is_ok())
}

#[cfg(test)]
mod tests {
    use rand_core::OsRng;
    use rsa::RsaPrivateKey;
    use rsa::pkcs1::EncodeRsaPublicKey as _;

    use super::*;

    #[test]
    fn short_keys_and_old_hashes_are_checked() {
        let private = RsaPrivateKey::new(&mut OsRng, 1024).unwrap();
        let der = private.to_public_key().to_pkcs1_der().unwrap();
        let algorithm = [&RSA[..], &[0x05, 0x00]].concat();
        let key = PublicKey { algorithm: &algorithm, key: der.as_bytes() };
        let hash = Sha256::digest(b"hello");
        let sha1 = ring::digest::digest(&ring::digest::SHA1_FOR_LEGACY_USE_ONLY, b"hello");
        let prefix = [0x30, 0x21, 0x30, 0x09, 0x06, 0x05, 0x2b, 0x0e, 0x03, 0x02, 0x1a, 0x05, 0x00, 0x04, 0x14];
        let old = Pkcs1v15Sign { hash_len: Some(20), prefix: prefix.into() };
        let prefix = [0x30, 0x31, 0x30, 0x0d, 6, 9, 0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, 1, 0x05, 0x00, 0x04, 0x20];
        let new = Pkcs1v15Sign { hash_len: Some(32), prefix: prefix.into() };
        let prefix = [0x30, 0x41, 0x30, 0x0d, 6, 9, 0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, 2, 0x05, 0x00, 0x04, 0x30];
        let newer = Pkcs1v15Sign { hash_len: Some(48), prefix: prefix.into() };
        for (scheme, signature) in [
            (SignatureScheme::RSA_PKCS1_SHA1, private.sign(old, sha1.as_ref()).unwrap()),
            (SignatureScheme::RSA_PKCS1_SHA256, private.sign(new, &hash).unwrap()),
            (SignatureScheme::RSA_PKCS1_SHA384, private.sign(newer, &Sha384::digest(b"hello")).unwrap()),
            (SignatureScheme::RSA_PSS_SHA256, private.sign_with_rng(&mut OsRng, Pss::new::<Sha256>(), &hash).unwrap()),
        ] {
            assert!(is_valid(&key, b"hello", scheme, &signature), "{scheme:?}");
            assert!(!is_valid(&key, b"hollo", scheme, &signature), "{scheme:?}");
            let mut damaged = signature.clone();
            damaged[5] ^= 1;
            assert!(!is_valid(&key, b"hello", scheme, &damaged), "{scheme:?}");
            assert!(!is_valid(&key, b"hello", SignatureScheme::ED25519, &signature), "{scheme:?}");
            let other = PublicKey { algorithm: &algorithm[1..], ..key };
            assert!(!is_valid(&other, b"hello", scheme, &signature), "the key is of another kind");
        }
    }
}
