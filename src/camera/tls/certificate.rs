//! The public key in a certificate. Only that is read: who signed it, for whom and until when says nothing about a
//! camera, and cameras still have certificates of the first X.509 version (OBSERVED).
//!
//! The readers that there are were tried. `webpki` 0.103 refuses the first version (`UnsupportedCertVersion`). `x509-cert`
//! 0.2 reads it, and refuses bytes behind the end, a serial number padded with zeros, and an odd date. `x509-parser` 0.18
//! reads it, bytes behind and padding too, and refuses an odd date. None of these says anything about the key.

/// A public key as a certificate holds it.
#[derive(Debug, PartialEq, Eq)]
pub struct PublicKey<'a> {
    /// Which kind of key, in DER, without the outermost frame.
    pub algorithm: &'a [u8],
    /// The key itself.
    pub key: &'a [u8],
}

const SEQUENCE: u8 = 0x30;
const BIT_STRING: u8 = 0x03;
/// The version; absent in certificates of the first.
const VERSION: u8 = 0xa0;

/// Reads the key. `None`: these bytes are no certificate.
pub fn public_key(certificate: &[u8]) -> Option<PublicKey<'_>> {
    let (certificate, _) = inside(SEQUENCE, certificate)?;
    let (mut rest, _) = inside(SEQUENCE, certificate)?;
    if rest.first() == Some(&VERSION) {
        rest = one(rest)?.2;
    }
    // The serial number, the signature's kind, who signed, how long, for whom.
    for _ in 0..5 {
        rest = one(rest)?.2;
    }
    let (info, _) = inside(SEQUENCE, rest)?;
    let (algorithm, rest) = inside(SEQUENCE, info)?;
    let (bits, _) = inside(BIT_STRING, rest)?;
    match bits.split_first()? {
        (0, key) => Some(PublicKey { algorithm, key }),
        _ => None,
    }
}

/// What is inside an element of this kind, and what is behind it.
fn inside(kind: u8, bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (tag, content, rest) = one(bytes)?;
    (tag == kind).then_some((content, rest))
}

/// Kind, content, and what is behind the first element.
fn one(bytes: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (&tag, rest) = bytes.split_first()?;
    let (&first, mut rest) = rest.split_first()?;
    let mut length = usize::from(first);
    if first >= 0x80 {
        let digits = usize::from(first & 0x7f);
        if !(1..=4).contains(&digits) {
            return None;
        }
        let (number, behind) = rest.split_at_checked(digits)?;
        length = number.iter().try_fold(0_usize, |sum, digit| sum.checked_mul(256)?.checked_add((*digit).into()))?;
        rest = behind;
    }
    let (content, rest) = rest.split_at_checked(length)?;
    Some((tag, content, rest))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_key_of_a_new_certificate_is_read() {
        let made = rcgen::generate_simple_self_signed(["camera".to_owned()]).unwrap();
        let key = public_key(made.cert.der()).unwrap();
        assert_eq!(key.key, made.signing_key.public_key_raw());
        assert!(key.algorithm.starts_with(&[0x06, 0x07]), "an object identifier comes first");
    }

    #[test]
    fn the_key_of_a_first_version_certificate_is_read() {
        // Certificate { tbs { serial, kind, issuer, validity, subject, info { kind, bits } }, .. }
        let tbs = [
            &[0x02, 0x01, 0x01][..],
            &[0x30, 0],
            &[0x30, 0],
            &[0x30, 0],
            &[0x30, 0],
            &[0x30, 8, 0x30, 2, 5, 0, 3, 2, 0, 7],
        ];
        let tbs = tbs.concat();
        let inner = [&[0x30, u8::try_from(tbs.len()).unwrap()][..], &tbs].concat();
        let whole = [&[0x30, 0x81, u8::try_from(inner.len()).unwrap()][..], &inner].concat();
        assert_eq!(public_key(&whole), Some(PublicKey { algorithm: &[5, 0], key: &[7] }));
        for short in 0..whole.len() {
            assert_eq!(public_key(&whole[..short]), None, "{short}");
        }
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_without_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = public_key(&bytes);
        }
    }
}
