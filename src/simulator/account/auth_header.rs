//! Takes a digest `Authorization` header apart. DOCUMENTED: RFC 7616. It knows the header's form, not whether the
//! credentials are right.

/// The credentials of a digest.
pub(super) struct Credentials {
    pub(super) user: String,
    pub(super) realm: String,
    pub(super) nonce: String,
    pub(super) uri: String,
    pub(super) client_nonce: String,
    pub(super) count_text: String,
    pub(super) count: u32,
    pub(super) response: String,
    /// Hashed by SHA-256; else by MD5.
    pub(super) is_sha256: bool,
    /// The header names its hash.
    pub(super) is_named: bool,
}

impl Credentials {
    /// Reads a header. `None`: it is no digest header, or not the kind that was asked for (MD5 or SHA-256, qop=auth).
    pub(super) fn read(header: &str) -> Option<Self> {
        let (scheme, rest) = header.trim().split_once(' ')?;
        if !scheme.eq_ignore_ascii_case("digest") {
            return None;
        }
        let parameters = parameters(rest)?;
        let one = |name: &str| {
            let mut found = parameters.iter().filter(|(key, _)| key.eq_ignore_ascii_case(name));
            let value = found.next()?.1.clone();
            found.next().is_none().then_some(value)
        };
        let named = one("algorithm");
        let is_named = |wanted: &str| named.as_ref().is_some_and(|name| name.eq_ignore_ascii_case(wanted));
        let is_sha256 = is_named("SHA-256");
        let is_known = named.is_none() || is_sha256 || is_named("MD5");
        let count_text = one("nc")?;
        let is_hex = |text: &str, length| text.len() == length && text.bytes().all(|b| b.is_ascii_hexdigit());
        let response = one("response")?;
        let client_nonce = one("cnonce")?;
        let digits = if is_sha256 { 64 } else { 32 };
        if !is_known || one("qop")? != "auth" || !is_hex(&count_text, 8) || !is_hex(&response, digits) {
            return None;
        }
        Some(Self {
            user: one("username")?,
            realm: one("realm")?,
            nonce: one("nonce")?,
            uri: one("uri")?,
            client_nonce,
            count: u32::from_str_radix(&count_text, 16).ok()?,
            count_text,
            response,
            is_sha256,
            is_named: named.is_some(),
        })
    }
}

/// Splits `name=token, name="quoted \" text", ...`. `None`: it is not of that form.
fn parameters(mut rest: &str) -> Option<Vec<(String, String)>> {
    let mut parameters = Vec::new();
    loop {
        rest = rest.trim_start_matches([' ', '\t', ',']);
        if rest.is_empty() {
            return Some(parameters);
        }
        let (name, behind) = rest.split_once('=')?;
        let (value, behind) = match behind.trim_start().strip_prefix('"') {
            Some(quoted) => until_quote(quoted)?,
            None => {
                let end = behind.find(',').unwrap_or(behind.len());
                (behind.get(..end)?.trim().to_owned(), behind.get(end..)?)
            }
        };
        parameters.push((name.trim().to_owned(), value));
        rest = behind;
    }
}

/// The text up to the closing quote, and what is behind it.
fn until_quote(text: &str) -> Option<(String, &str)> {
    let mut value = String::new();
    let mut characters = text.char_indices();
    while let Some((at, c)) = characters.next() {
        match c {
            '"' => return Some((value, text.get(at + 1..)?)),
            '\\' => value.push(characters.next()?.1),
            _ => value.push(c),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const PARTS: &str = "Digest username=\"ad\\\"min\", realm=\"IP Camera(83813)\",nonce=\"n,1\" , uri=\"/a?b=c\", \
         qop=auth, nc=0000000a, cnonce=\"c\", response=\"0123456789abcdef0123456789abcdef\", algorithm=MD5";

    #[test]
    fn quotes_commas_and_escapes_are_read() {
        let given = Credentials::read(PARTS).unwrap();
        assert_eq!((given.user.as_str(), given.nonce.as_str(), given.uri.as_str()), ("ad\"min", "n,1", "/a?b=c"));
        assert_eq!((given.count, given.count_text.as_str()), (10, "0000000a"));
    }

    #[test]
    fn other_kinds_are_not() {
        for (from, to) in [
            ("Digest", "Basic"),
            ("qop=auth", "qop=auth-int"),
            ("MD5", "SHA-256"),
            ("nc=0000000a", "nc=1"),
            ("cnonce=\"c\", ", ""),
            ("nonce=\"n,1\"", "nonce=\"n,1"),
            ("algorithm=MD5", "nonce=\"again\""),
        ] {
            assert!(Credentials::read(&PARTS.replacen(from, to, 1)).is_none(), "{to}");
        }
    }

    proptest! {
        #[test]
        fn any_header_is_read_without_a_panic(text in "(Digest )?[ -~é\"=,\\\\]{0,80}") {
            let _ = Credentials::read(&text);
        }
    }
}
