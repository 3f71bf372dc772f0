//! Digest sign-in (RFC 7616, RFC 2617 and the older form without `qop`): what can be answered, and the answer.
//!
//! It knows challenges, not connections. Realm and nonce go into the hash and back to the camera byte by byte as they
//! came: a realm in another encoding than ours is no less a realm.

use md5::Md5;
use rand_core::{OsRng, RngCore as _};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::www_authenticate::{Challenge, Scheme};

/// One digest that the camera offers and that we can answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DigestChallenge {
    realm: Vec<u8>,
    nonce: Vec<u8>,
    opaque: Option<Vec<u8>>,
    /// The name as the camera wrote it, to be repeated.
    algorithm: Option<Vec<u8>>,
    sha256: bool,
    session: bool,
    qop: bool,
    stale: bool,
}

impl DigestChallenge {
    /// The best that we can answer among the challenges of a reply: SHA-256 before MD5.
    pub fn best(offered: &[Challenge]) -> Option<Self> {
        let usable = offered.iter().filter_map(Self::parse);
        usable.reduce(|best, next| if next.sha256 && !best.sha256 { next } else { best })
    }

    fn parse(offered: &Challenge) -> Option<Self> {
        let get = |name| offered.get(name).filter(|_| offered.scheme == Scheme::Digest);
        let algorithm = get("algorithm");
        let (sha256, session) = match algorithm.unwrap_or(b"MD5").to_ascii_uppercase().as_slice() {
            b"MD5" => (false, false),
            b"MD5-SESS" => (false, true),
            b"SHA-256" => (true, false),
            b"SHA-256-SESS" => (true, true),
            _ => return None,
        };
        let qops = get("qop").map(<[u8]>::trim_ascii).filter(|qop| !qop.is_empty());
        let is_auth = |qop: &[u8]| qop.trim_ascii().eq_ignore_ascii_case(b"auth");
        let qop = qops.is_some_and(|qops| qops.split(|byte| *byte == b',').any(is_auth));
        if qops.is_some() && !qop {
            return None;
        }
        Some(Self {
            realm: get("realm").unwrap_or_default().to_vec(),
            nonce: get("nonce")?.to_vec(),
            opaque: get("opaque").map(<[u8]>::to_vec),
            algorithm: algorithm.map(<[u8]>::to_vec),
            sha256,
            session,
            qop,
            stale: get("stale").is_some_and(|stale| stale.eq_ignore_ascii_case(b"true")),
        })
    }

    /// Whether the camera says that only the nonce was too old.
    pub fn is_stale(&self) -> bool {
        self.stale
    }

    /// The `Authorization` header for one request with this nonce.
    pub fn answer(&self, user: &str, password: &str, method: &str, uri: &str) -> Zeroizing<Vec<u8>> {
        let mut random = [0_u8; 16];
        OsRng.fill_bytes(&mut random);
        self.answer_with(user, password, method, uri, &hex::encode(random))
    }

    fn answer_with(&self, user: &str, password: &str, method: &str, uri: &str, cnonce: &str) -> Zeroizing<Vec<u8>> {
        let Self { realm, nonce, .. } = self;
        let mut secret = self.hash(&[user.as_bytes(), realm, password.as_bytes()]);
        if self.session {
            secret = self.hash(&[secret.as_bytes(), nonce, cnonce.as_bytes()]);
        }
        let request = self.hash(&[method.as_bytes(), uri.as_bytes()]);
        let (secret, request) = (secret.as_bytes(), request.as_bytes());
        let response = match self.qop {
            true => self.hash(&[secret, nonce, b"00000001", cnonce.as_bytes(), b"auth", request]),
            false => self.hash(&[secret, nonce, request]),
        };
        let mut header = Zeroizing::new(b"Digest".to_vec());
        let quoted: [(&str, &[u8]); 5] = [
            (" username", user.as_bytes()),
            (", realm", realm),
            (", nonce", nonce),
            (", uri", uri.as_bytes()),
            (", response", response.as_bytes()),
        ];
        for (name, value) in quoted {
            push_quoted(&mut header, name, value);
        }
        if let Some(algorithm) = &self.algorithm {
            header.extend_from_slice(b", algorithm=");
            header.extend_from_slice(algorithm);
        }
        if let Some(opaque) = &self.opaque {
            push_quoted(&mut header, ", opaque", opaque);
        }
        if self.qop {
            header.extend_from_slice(b", qop=auth, nc=00000001");
        }
        if self.qop || self.session {
            push_quoted(&mut header, ", cnonce", cnonce.as_bytes());
        }
        header
    }

    /// The hash of these parts with colons between them, in hexadecimal.
    fn hash(&self, parts: &[&[u8]]) -> Zeroizing<String> {
        let hashed = if self.sha256 { joined::<Sha256>(parts) } else { joined::<Md5>(parts) };
        Zeroizing::new(hashed)
    }
}

fn joined<H: md5::Digest>(parts: &[&[u8]]) -> String {
    let mut hash = H::new();
    for (at, part) in parts.iter().enumerate() {
        if at > 0 {
            hash.update(b":");
        }
        hash.update(part);
    }
    hex::encode(hash.finalize())
}

fn push_quoted(header: &mut Vec<u8>, name: &str, value: &[u8]) {
    header.extend_from_slice(name.as_bytes());
    header.extend_from_slice(b"=\"");
    for byte in value {
        if matches!(byte, b'"' | b'\\') {
            header.push(b'\\');
        }
        header.push(*byte);
    }
    header.push(b'"');
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::www_authenticate::challenges;
    use super::*;

    fn best(headers: &[&str]) -> Option<DigestChallenge> {
        DigestChallenge::best(&challenges(headers.iter().map(|header| header.as_bytes())))
    }

    fn response(header: &str, password: &str, cnonce: &str) -> String {
        let answer = best(&[header]).unwrap().answer_with("Mufasa", password, "GET", "/dir/index.html", cnonce);
        let answer = challenges([answer.as_slice()]).remove(0);
        String::from_utf8(answer.get("response").unwrap().to_vec()).unwrap()
    }

    #[test]
    fn the_examples_of_the_standards() {
        let new = r#"realm="http-auth@example.org", qop="auth, auth-int", nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS""#;
        let cnonce = "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ";
        for (algorithm, expected) in [
            ("MD5", "8ca523f5e9506fed4657c9700eebdbec"),
            ("SHA-256", "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"),
            // These two are not in the standard; they were computed with another implementation.
            ("MD5-sess", "e783283f46242139c486a698fec7211d"),
            ("SHA-256-sess", "2fd51b3a77ad75bad6afad6003e818d767133c46d9e2749e7f5232ae1ea3efd7"),
        ] {
            let header = format!("Digest {new}, algorithm={algorithm}");
            assert_eq!(response(&header, "Circle of Life", cnonce), expected, "{algorithm}");
        }
        let old = r#"Digest realm="testrealm@host.com", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093", opaque="5ccc069c403ebaf9f0171e9517f40e41""#;
        assert_eq!(response(old, "Circle Of Life", "x"), "670fd8c2df070c60b045671b8b24ff02");
        let old = format!("{old}, qop=\"auth,auth-int\"");
        assert_eq!(response(&old, "Circle Of Life", "0a4f113b"), "6629fae49393a05397450978507c4ef1");
    }

    #[test]
    fn headers_as_cameras_write_them() {
        let text = |bytes| String::from_utf8(bytes).unwrap();
        let nonce = |headers: &[&str]| best(headers).map(|c| (text(c.nonce), text(c.realm), c.sha256));
        let expected = |nonce: &str, realm: &str, sha: bool| Some((nonce.to_owned(), realm.to_owned(), sha));
        for headers in [
            &[r#"Digest qop="auth", realm="IP Camera(83813)", nonce="4d57", stale="FALSE""#][..],
            &[r#"Basic realm="x""#, r#"Digest realm="IP Camera(83813)", nonce="4d57""#],
            &[r#"Basic realm="x", Digest realm="IP Camera(83813)", nonce="4d57""#],
            &[r#"digest REALM = "IP Camera(83813)",nonce=4d57,algorithm=md5"#],
            &[r#"Digest realm="IP Camera(83813)", stray, nonce="4d57", , qop=auth"#],
            &[r#"Digest  realm="IP Camera(83813)" nonce="4d57" qop="auth""#],
            &[r#"Digest realm="IP Camera(83813)", nonce="4d57", Basic realm="y", nonce="no""#],
        ] {
            assert_eq!(nonce(headers), expected("4d57", "IP Camera(83813)", false), "{headers:?}");
        }
        let both =
            [r#"Digest realm="a", nonce="1", algorithm=MD5"#, r#"Digest realm="a", nonce="2", algorithm="SHA-256""#];
        assert_eq!(nonce(&both), expected("2", "a", true));
        assert_eq!(nonce(&[both[1], both[0]]), expected("2", "a", true));
        assert_eq!(nonce(&[r#"Digest realm="a \"b\" \\c", nonce="1""#]), expected("1", r#"a "b" \c"#, false));
    }

    #[test]
    fn what_we_cannot_answer_is_no_offer() {
        for header in [
            "",
            "Basic realm=\"x\"",
            "Digest realm=\"x\"",
            "Digest nonce=\"1\", algorithm=SHA-512-256",
            "Digest nonce=\"1\", qop=\"auth-int\"",
            "Negotiate abc==",
        ] {
            assert_eq!(best(&[header]), None, "{header}");
        }
    }

    #[test]
    fn a_stale_nonce_is_told() {
        assert!(best(&["Digest nonce=\"1\", stale=TRUE"]).unwrap().is_stale());
        assert!(!best(&["Digest nonce=\"1\", stale=\"FALSE\""]).unwrap().is_stale());
    }

    proptest! {
        #[test]
        fn any_realm_survives_byte_by_byte(realm in proptest::collection::vec(any::<u8>(), 0..30)) {
            let mut header = b"Digest nonce=1".to_vec();
            push_quoted(&mut header, ", realm", &realm);
            let challenge = DigestChallenge::best(&challenges([header.as_slice()])).unwrap();
            prop_assert_eq!(&challenge.realm, &realm);
            let answer = challenge.answer("admin", "x", "GET", "/");
            let read = challenges([answer.as_slice()]);
            prop_assert_eq!(read[0].get("realm"), Some(realm.as_slice()));
        }
    }
}
