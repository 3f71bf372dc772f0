//! Digest sign-in (RFC 7616, RFC 2617 and the older form without `qop`): reads what the camera offers, writes the answer.
//!
//! It knows header texts, not connections. The reader forgives what cameras write (OBSERVED elsewhere): `Basic` first or
//! in the same header, lower case, values without quotes, stray words, several headers.

use md5::{Digest as _, Md5};
use rand_core::{OsRng, RngCore as _};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::cipher::hex;

/// One digest that the camera offers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Challenge {
    realm: String,
    nonce: String,
    opaque: Option<String>,
    /// The name as the camera wrote it, to be repeated.
    algorithm: Option<String>,
    sha256: bool,
    session: bool,
    qop: bool,
    stale: bool,
}

impl Challenge {
    /// The best that we can answer among all `WWW-Authenticate` headers: SHA-256 before MD5.
    pub fn best<'a>(headers: impl IntoIterator<Item = &'a str>) -> Option<Self> {
        let offered = headers.into_iter().flat_map(split);
        let usable = offered.filter_map(|parameters| Self::of(&parameters));
        usable.reduce(|best, next| if next.sha256 && !best.sha256 { next } else { best })
    }

    fn of(parameters: &[(String, String)]) -> Option<Self> {
        let get = |name: &str| parameters.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone());
        let algorithm = get("algorithm");
        let (sha256, session) = match algorithm.as_deref().unwrap_or("MD5").to_ascii_uppercase().as_str() {
            "MD5" => (false, false),
            "MD5-SESS" => (false, true),
            "SHA-256" => (true, false),
            "SHA-256-SESS" => (true, true),
            _ => return None,
        };
        let qops = get("qop").filter(|qop| !qop.trim().is_empty());
        let qop = qops.as_deref().is_some_and(|qop| qop.split(',').any(|one| one.trim().eq_ignore_ascii_case("auth")));
        if qops.is_some() && !qop {
            return None;
        }
        let stale = get("stale").is_some_and(|stale| stale.eq_ignore_ascii_case("true"));
        let realm = get("realm").unwrap_or_default();
        Some(Self { realm, nonce: get("nonce")?, opaque: get("opaque"), algorithm, sha256, session, qop, stale })
    }

    /// Whether the camera says that only the nonce was too old.
    pub fn is_stale(&self) -> bool {
        self.stale
    }

    /// The `Authorization` header for one request with this nonce.
    pub fn answer(&self, user: &str, password: &str, method: &str, uri: &str) -> Zeroizing<String> {
        let mut random = [0_u8; 16];
        OsRng.fill_bytes(&mut random);
        self.answer_with(user, password, method, uri, &hex(&random))
    }

    fn answer_with(&self, user: &str, password: &str, method: &str, uri: &str, cnonce: &str) -> Zeroizing<String> {
        let Self { realm, nonce, .. } = self;
        let mut secret = self.hash(&Zeroizing::new(format!("{user}:{realm}:{password}")));
        if self.session {
            secret = self.hash(&Zeroizing::new(format!("{}:{nonce}:{cnonce}", secret.as_str())));
        }
        let request = self.hash(&format!("{method}:{uri}"));
        let (secret, request) = (secret.as_str(), request.as_str());
        let proof = match self.qop {
            true => self.hash(&Zeroizing::new(format!("{secret}:{nonce}:00000001:{cnonce}:auth:{request}"))),
            false => self.hash(&Zeroizing::new(format!("{secret}:{nonce}:{request}"))),
        };
        let mut header = Zeroizing::new(format!(
            "Digest username={}, realm={}, nonce={}, uri={}, response=\"{}\"",
            quoted(user),
            quoted(realm),
            quoted(nonce),
            quoted(uri),
            proof.as_str()
        ));
        if let Some(algorithm) = &self.algorithm {
            header.push_str(&format!(", algorithm={algorithm}"));
        }
        if let Some(opaque) = &self.opaque {
            header.push_str(&format!(", opaque={}", quoted(opaque)));
        }
        if self.qop {
            header.push_str(", qop=auth, nc=00000001");
        }
        if self.qop || self.session {
            header.push_str(&format!(", cnonce=\"{cnonce}\""));
        }
        header
    }

    fn hash(&self, text: &str) -> Zeroizing<String> {
        Zeroizing::new(if self.sha256 { hex(&Sha256::digest(text)) } else { hex(&Md5::digest(text)) })
    }
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// Names and values of each digest in one header; names in lower case.
fn split(header: &str) -> Vec<Vec<(String, String)>> {
    let mut found: Vec<Vec<(String, String)>> = Vec::new();
    let mut in_digest = false;
    let mut rest = header;
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, ',' | '=' | '"'));
        if rest.is_empty() {
            return found;
        }
        let end = rest.find(|c: char| c.is_whitespace() || matches!(c, ',' | '=' | '"')).unwrap_or(rest.len());
        let (word, behind) = rest.split_at(end);
        if let Some(value) = behind.trim_start().strip_prefix('=') {
            let (value, behind) = value_of(value.trim_start());
            if let Some(parameters) = found.last_mut().filter(|_| in_digest) {
                parameters.push((word.to_ascii_lowercase(), value));
            }
            rest = behind;
            continue;
        }
        if word.eq_ignore_ascii_case("digest") {
            found.push(Vec::new());
            in_digest = true;
        } else if ["basic", "bearer", "negotiate", "ntlm"].iter().any(|other| word.eq_ignore_ascii_case(other)) {
            in_digest = false;
        }
        rest = behind;
    }
}

/// A value with quotes or without, and what is behind it.
fn value_of(text: &str) -> (String, &str) {
    let Some(inner) = text.strip_prefix('"') else {
        let end = text.find(|c: char| c.is_whitespace() || c == ',').unwrap_or(text.len());
        let (value, behind) = text.split_at(end);
        return (value.to_owned(), behind);
    };
    let mut value = String::new();
    let mut characters = inner.char_indices();
    while let Some((at, character)) = characters.next() {
        match character {
            '"' => return (value, inner.get(at + 1..).unwrap_or_default()),
            '\\' => value.extend(characters.next().map(|(_, escaped)| escaped)),
            other => value.push(other),
        }
    }
    (value, "")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn response(header: &str, password: &str, cnonce: &str) -> String {
        let challenge = Challenge::best([header]).unwrap();
        let answer = challenge.answer_with("Mufasa", password, "GET", "/dir/index.html", cnonce);
        let parameters = split(&answer).remove(0);
        parameters.into_iter().find(|(name, _)| name == "response").unwrap().1
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
        let nonce = |headers: &[&str]| Challenge::best(headers.iter().copied()).map(|c| (c.nonce, c.realm, c.sha256));
        let expected = |nonce: &str, realm: &str, sha: bool| Some((nonce.to_owned(), realm.to_owned(), sha));
        for headers in [
            &[r#"Digest qop="auth", realm="IP Camera(83813)", nonce="4d57", stale="FALSE""#][..],
            &[r#"Basic realm="x""#, r#"Digest realm="IP Camera(83813)", nonce="4d57""#],
            &[r#"Basic realm="x", Digest realm="IP Camera(83813)", nonce="4d57""#],
            &[r#"digest REALM = "IP Camera(83813)",nonce=4d57,algorithm=md5"#],
            &[r#"Digest realm="IP Camera(83813)", stray, nonce="4d57", , qop=auth"#],
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
            assert_eq!(Challenge::best([header]), None, "{header}");
        }
    }

    #[test]
    fn a_stale_nonce_is_told() {
        assert!(Challenge::best(["Digest nonce=\"1\", stale=TRUE"]).unwrap().is_stale());
        assert!(!Challenge::best(["Digest nonce=\"1\", stale=\"FALSE\""]).unwrap().is_stale());
    }

    proptest! {
        #[test]
        fn any_header_is_read_without_a_panic(header in r#"(Digest|basic|nonce|realm|qop|=|"|,|\\| |\t|a|é|1){0,40}"#) {
            if let Some(challenge) = Challenge::best([header.as_str()]) {
                let _ = challenge.answer("admin", "x", "GET", "/");
            }
            let behind = format!("Digest nonce=\"1\", {header}");
            prop_assert!(split(&behind).iter().all(|parameters| parameters.len() < 60));
        }

        #[test]
        fn quoted_values_survive(realm in "[ -~]{0,30}") {
            let header = format!("Digest realm={}, nonce=\"1\"", quoted(&realm));
            prop_assert_eq!(Challenge::best([header.as_str()]).unwrap().realm, realm);
        }
    }
}
