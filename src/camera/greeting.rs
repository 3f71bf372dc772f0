//! What a camera tells of itself when it asks for a sign-in: its name for itself, and the kinds of sign-in that it takes.
//!
//! It reads the texts of `WWW-Authenticate` headers and knows no connection.

/// How long a name may be that is kept. Longer ones may hold a serial number.
const MAX_NAME: usize = 24;
/// How many digits a model has at most (OBSERVED: six).
const MAX_DIGITS: usize = 8;
/// How many kinds of sign-in are told.
const MAX_KINDS: usize = 8;
/// Names of kinds of sign-in that are told; anything else is told as `other`.
const KINDS: [&str; 3] = ["Basic", "Digest", "Session"];

/// What was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Greeting {
    /// What it calls itself. OBSERVED: `IP Camera(83813)`, or the model.
    pub realm: Option<String>,
    /// The kinds of sign-in, such as `Basic`, `Digest MD5`, in the order in which they came.
    pub kinds: Vec<String>,
}

impl Greeting {
    /// Reads all headers of one reply.
    pub fn of<'a>(headers: impl IntoIterator<Item = &'a str>) -> Self {
        let mut greeting = Self::default();
        for header in headers {
            greeting.learn(header);
        }
        greeting
    }

    /// The name, when it is that of a model (OBSERVED on recorders).
    pub fn model(&self) -> Option<&str> {
        self.realm.as_deref().filter(|realm| is_model(realm))
    }

    fn learn(&mut self, header: &str) {
        let header: String = header.chars().take(1000).map(|c| if c.is_control() { ' ' } else { c }).collect();
        for part in pieces(&header) {
            let mut part = part.trim();
            // A word in front of the first parameter begins another kind.
            if let Some((word, rest)) = part.split_once(char::is_whitespace).filter(|(word, _)| !word.contains('=')) {
                self.begin(word);
                part = rest.trim();
            } else if !part.contains('=') && !part.is_empty() {
                self.begin(part);
                continue;
            }
            let Some((key, value)) = part.split_once('=') else { continue };
            let value = value.trim().trim_matches('"').trim();
            if key.trim().eq_ignore_ascii_case("realm") && self.realm.is_none() {
                let is_name = !value.is_empty() && value.chars().count() <= MAX_NAME && !value.contains('@');
                self.realm = is_name.then(|| value.to_owned());
            }
            if key.trim().eq_ignore_ascii_case("algorithm") {
                self.qualify(value);
            }
        }
    }

    fn begin(&mut self, word: &str) {
        let known = KINDS.iter().find(|kind| kind.eq_ignore_ascii_case(word));
        let kind = known.map_or("other", |kind| kind);
        // Two digests may differ in what follows.
        let is_new = kind == "Digest" || !self.kinds.iter().any(|told| told == kind);
        if is_new && self.kinds.len() < MAX_KINDS {
            self.kinds.push(kind.to_owned());
        }
    }

    /// Names the algorithm of the digest that was begun last.
    fn qualify(&mut self, algorithm: &str) {
        let known = ["MD5", "MD5-sess", "SHA-256", "SHA-256-sess"];
        let known = known.iter().find(|name| name.eq_ignore_ascii_case(algorithm));
        if let (Some(name), Some(kind)) = (known, self.kinds.iter_mut().rev().find(|kind| *kind == "Digest")) {
            *kind = format!("Digest {name}");
        }
    }
}

/// Splits at commas outside of quotes.
fn pieces(header: &str) -> Vec<&str> {
    let mut quoted = false;
    header
        .split(|c| {
            quoted ^= c == '"';
            c == ',' && !quoted
        })
        .collect()
}

/// Whether a name can only be that of a model: capital letters, digits and hyphens, and not as many digits as a serial
/// number has.
fn is_model(name: &str) -> bool {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '/');
    let digits = name.chars().filter(char::is_ascii_digit).count();
    name.chars().all(is_part) && name.contains('-') && (1..=MAX_DIGITS).contains(&digits)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_real_headers_tell() {
        let greeting = Greeting::of([r#"Digest qop="auth", realm="IP Camera(83813)", nonce="4d57,x", stale="FALSE""#]);
        assert_eq!((greeting.realm.as_deref(), greeting.model()), (Some("IP Camera(83813)"), None));
        assert_eq!(greeting.kinds, ["Digest"]);
        let greeting = Greeting::of([
            r#"Digest realm="DS-7608NXI-I2", nonce="a", algorithm=SHA-256, qop="auth""#,
            r#"Digest realm="DS-7608NXI-I2", nonce="b", algorithm="MD5""#,
            r#"Basic realm="DS-7608NXI-I2""#,
        ]);
        assert_eq!(greeting.model(), Some("DS-7608NXI-I2"));
        assert_eq!(greeting.kinds, ["Digest SHA-256", "Digest MD5", "Basic"]);
        let greeting = Greeting::of(["basic realm=\"x\", Digest nonce=\"n\", realm=\"y\""]);
        assert_eq!((greeting.realm.as_deref(), greeting.kinds), (Some("x"), vec!["Basic".into(), "Digest".into()]));
    }

    #[test]
    fn what_may_be_more_than_a_name_is_none() {
        for realm in ["DS-2CD2143G2-I20230102AAWRK12344821", "anna@example.org", ""] {
            assert_eq!(Greeting::of([format!("Digest realm=\"{realm}\"").as_str()]).realm, None, "{realm}");
        }
        for realm in ["IP Camera", "router", "12344821", "a-123456789"] {
            assert_eq!(Greeting::of([format!("Digest realm=\"{realm}\"").as_str()]).model(), None, "{realm}");
        }
        assert_eq!(Greeting::of(["Negotiate", "3F8K2LQ9 x=1"]).kinds, ["other"]);
    }

    proptest! {
        #[test]
        fn any_header_is_read_without_a_panic(headers in proptest::collection::vec("(Digest |Basic )?[ -~é\"=,]{0,80}", 0..4)) {
            let greeting = Greeting::of(headers.iter().map(String::as_str));
            prop_assert!(greeting.kinds.len() <= 8);
            prop_assert!(greeting.realm.is_none_or(|realm| realm.chars().count() <= MAX_NAME));
        }
    }
}
