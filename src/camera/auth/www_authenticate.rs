//! The one reader of `WWW-Authenticate` (RFC 9110, section 11): schemes and their parameters, byte by byte.
//!
//! It forgives what cameras write (OBSERVED elsewhere): several schemes in one header, lower case, values without quotes,
//! stray words, spaces where commas belong. The crate `http-auth` 0.1 was tried against the headers below: it refuses
//! stray words, a realm beyond ASCII, `algorithm=md5` in lower case, a nonce in Base64 without quotes, a digest without
//! a realm, and parameters without commas, which would shut owners out of cameras that we can sign in to.

/// How much of one header is read. Real ones have about 150 bytes.
const MAX_HEADER: usize = 4096;
/// How many challenges are kept, and how many parameters of each.
const MAX_PARTS: usize = 32;

/// A scheme of authentication.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// Name and password themselves (RFC 7617).
    Basic,
    /// A hash with a nonce (RFC 7616).
    Digest,
    /// The manufacturer's session login. OBSERVED.
    Session,
    /// Any other.
    Other,
}

/// Words that always begin a challenge, wherever they stand outside of a value.
const SCHEMES: [(&[u8], Scheme); 6] = [
    (b"basic", Scheme::Basic),
    (b"digest", Scheme::Digest),
    (b"session", Scheme::Session),
    (b"bearer", Scheme::Other),
    (b"negotiate", Scheme::Other),
    (b"ntlm", Scheme::Other),
];

/// One scheme that a server offers, with its parameters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Challenge {
    /// Which scheme.
    pub scheme: Scheme,
    /// Names in lower case, and values as they came, without their quotes.
    parameters: Vec<(Vec<u8>, Vec<u8>)>,
}

impl Challenge {
    /// The first parameter of this name, which is written in lower case.
    pub fn get(&self, name: &str) -> Option<&[u8]> {
        self.parameters.iter().find(|(key, _)| key == name.as_bytes()).map(|(_, value)| value.as_slice())
    }
}

/// Reads all headers of one reply, in their order.
pub fn challenges<'a>(headers: impl IntoIterator<Item = &'a [u8]>) -> Vec<Challenge> {
    let mut found = Vec::new();
    for header in headers {
        read(header.get(..MAX_HEADER).unwrap_or(header), &mut found);
    }
    found
}

fn read(header: &[u8], found: &mut Vec<Challenge>) {
    let before = found.len();
    let mut rest = header;
    loop {
        rest = skip(rest, |byte| byte.is_ascii_whitespace() || matches!(byte, b',' | b'=' | b'"'));
        if rest.is_empty() {
            return;
        }
        let end = rest.iter().position(|byte| byte.is_ascii_whitespace() || matches!(byte, b',' | b'=' | b'"'));
        let (word, behind) = rest.split_at(end.unwrap_or(rest.len()));
        if let Some(value) = skip_whitespace(behind).strip_prefix(b"=") {
            let (value, behind) = value_of(skip_whitespace(value));
            let open = found.get_mut(before..).and_then(|of_this| of_this.last_mut());
            if let Some(challenge) = open.filter(|challenge| challenge.parameters.len() < MAX_PARTS) {
                challenge.parameters.push((word.to_ascii_lowercase(), value));
            }
            rest = behind;
            continue;
        }
        let known = SCHEMES.iter().find(|(name, _)| name.eq_ignore_ascii_case(word)).map(|(_, scheme)| *scheme);
        // Any other word begins a challenge at the start of a header; later on it is a stray one.
        let scheme = known.or_else(|| (found.len() == before).then_some(Scheme::Other));
        if let Some(scheme) = scheme.filter(|_| found.len() < MAX_PARTS) {
            found.push(Challenge { scheme, parameters: Vec::new() });
        }
        rest = behind;
    }
}

/// A value with quotes or without, and what is behind it.
fn value_of(text: &[u8]) -> (Vec<u8>, &[u8]) {
    let Some(inner) = text.strip_prefix(b"\"") else {
        let end = text.iter().position(|byte| byte.is_ascii_whitespace() || *byte == b',').unwrap_or(text.len());
        let (value, behind) = text.split_at(end);
        return (value.to_vec(), behind);
    };
    let mut value = Vec::new();
    let mut bytes = inner.iter().enumerate();
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'"' => return (value, inner.get(at + 1..).unwrap_or_default()),
            b'\\' => value.extend(bytes.next().map(|(_, escaped)| *escaped)),
            other => value.push(*other),
        }
    }
    (value, b"")
}

fn skip_whitespace(text: &[u8]) -> &[u8] {
    skip(text, u8::is_ascii_whitespace)
}

fn skip(text: &[u8], is_skipped: impl Fn(&u8) -> bool) -> &[u8] {
    let start = text.iter().position(|byte| !is_skipped(byte)).unwrap_or(text.len());
    text.get(start..).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn schemes(header: &str) -> Vec<Scheme> {
        challenges([header.as_bytes()]).iter().map(|challenge| challenge.scheme).collect()
    }

    #[test]
    fn a_scheme_is_a_word_outside_of_values() {
        use Scheme::{Basic, Digest, Other};
        for (header, expected) in [
            (r#"Basic realm="x", Digest realm="y", nonce="1""#, &[Basic, Digest][..]),
            (r#"Digest realm="my basic camera, Basic realm=x", nonce="1""#, &[Digest]),
            (r#"Digest realm="x", nonce="1", opaque=basic, stale=Basic"#, &[Digest]),
            (r#"Digest realm="x", stray, nonce="1", , qop=auth,auth-int"#, &[Digest]),
            (r#"digest realm="x" nonce="1" basic"#, &[Digest, Basic]),
            ("Negotiate abc==", &[Other]),
            ("3F8K2LQ9 x=1, basic", &[Other, Basic]),
            ("", &[]),
        ] {
            assert_eq!(schemes(header), expected, "{header}");
        }
    }

    #[test]
    fn values_come_as_they_were_written() {
        let get = |header: &[u8], name| challenges([header])[0].get(name).map(<[u8]>::to_vec);
        let text = |text: &str| Some(text.as_bytes().to_vec());
        assert_eq!(get(br#"Digest REALM = "IP Camera(83813)",nonce=4d57"#, "realm"), text("IP Camera(83813)"));
        assert_eq!(get(br#"Digest realm="a \"b\" \\c", nonce="1""#, "realm"), text(r#"a "b" \c"#));
        assert_eq!(get(b"Digest realm=\"T\xfcr\", nonce=a+/b==", "realm"), Some(b"T\xfcr".to_vec()));
        assert_eq!(get(b"Digest realm=\"T\xfcr\", nonce=a+/b==", "nonce"), text("a+/b=="));
        assert_eq!(get(br#"Digest realm="x", realm="y""#, "realm"), text("x"));
        assert_eq!(get(br#"Digest realm="x"#, "realm"), text("x"));
        assert_eq!(get(b"Digest realm", "realm"), None);
    }

    #[test]
    fn a_header_without_an_end_costs_little() {
        let long = format!("Digest {}", "a=1,".repeat(100_000));
        assert_eq!(challenges([long.as_bytes()])[0].parameters.len(), MAX_PARTS);
        assert_eq!(schemes(&"basic ".repeat(100_000)).len(), MAX_PARTS);
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_without_a_panic(headers in proptest::collection::vec(proptest::collection::vec(any::<u8>(), 0..200), 0..4)) {
            prop_assert!(challenges(headers.iter().map(Vec::as_slice)).len() <= MAX_PARTS);
        }

        #[test]
        fn any_header_is_read_without_a_panic(header in r#"(Digest|basic|nonce|realm|qop|=|"|,|\\| |\t|a|é|1){0,40}"#) {
            let _ = challenges([header.as_bytes()]);
        }
    }
}
