//! What a camera tells of itself when it asks for a sign-in: its name for itself, and the schemes that it takes.
//!
//! It knows challenges that were read, and no connection. What it keeps may stand in a report.

use super::www_authenticate::{Challenge, Scheme};
use crate::domain::device_value;

/// How long a name may be that is kept. Longer ones may hold a serial number.
const MAX_NAME: usize = 24;
/// How many digits a model has at most (OBSERVED: six).
const MAX_DIGITS: usize = 8;
/// How many schemes are told.
const MAX_SCHEMES: usize = 8;
/// Algorithms of a digest that are told by name.
const ALGORITHMS: [&str; 4] = ["MD5", "MD5-sess", "SHA-256", "SHA-256-sess"];

/// The name and the schemes in the `WWW-Authenticate` headers of one camera.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuthOffer {
    /// What it calls itself. OBSERVED: `IP Camera(83813)`, or the model.
    pub realm: Option<String>,
    /// The schemes, such as `Basic` and `Digest MD5`, in the order in which they came; an unknown one as `other`.
    pub schemes: Vec<String>,
}

impl AuthOffer {
    /// What these challenges tell.
    pub fn from_challenges(challenges: &[Challenge]) -> Self {
        let mut schemes: Vec<String> = Vec::new();
        for challenge in challenges {
            let scheme = name(challenge);
            // Two digests may differ in what was not told.
            let is_new = scheme.starts_with("Digest") || !schemes.contains(&scheme);
            if is_new && schemes.len() < MAX_SCHEMES {
                schemes.push(scheme);
            }
        }
        Self { realm: challenges.iter().find_map(realm), schemes }
    }

    /// Whether one of the schemes proves the password without sending it.
    pub fn hashes_password(&self) -> bool {
        self.schemes.iter().any(|scheme| scheme.starts_with("Digest") || scheme == "Session")
    }

    /// The name, when it is that of a model (OBSERVED on recorders).
    pub fn model(&self) -> Option<&str> {
        self.realm.as_deref().filter(|realm| is_model(realm))
    }
}

fn name(challenge: &Challenge) -> String {
    let algorithm = challenge.get("algorithm").unwrap_or_default();
    let algorithm = ALGORITHMS.iter().find(|known| known.as_bytes().eq_ignore_ascii_case(algorithm));
    match (challenge.scheme, algorithm) {
        (Scheme::Basic, _) => "Basic".to_owned(),
        (Scheme::Digest, Some(algorithm)) => format!("Digest {algorithm}"),
        (Scheme::Digest, None) => "Digest".to_owned(),
        (Scheme::Session, _) => "Session".to_owned(),
        (Scheme::Other, _) => "other".to_owned(),
    }
}

/// A realm that can be nothing but a name.
fn realm(challenge: &Challenge) -> Option<String> {
    let realm = device_value(&String::from_utf8_lossy(challenge.get("realm")?))?;
    (realm.chars().count() <= MAX_NAME && !realm.contains('@')).then_some(realm)
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

    use super::super::www_authenticate::challenges;
    use super::*;

    fn offer(headers: &[&str]) -> AuthOffer {
        AuthOffer::from_challenges(&challenges(headers.iter().map(|header| header.as_bytes())))
    }

    #[test]
    fn what_real_headers_tell() {
        let told = offer(&[r#"Digest qop="auth", realm="IP Camera(83813)", nonce="4d57,x", stale="FALSE""#]);
        assert_eq!((told.realm.as_deref(), told.model()), (Some("IP Camera(83813)"), None));
        assert_eq!(told.schemes, ["Digest"]);
        let told = offer(&[
            r#"Digest realm="DS-7608NXI-I2", nonce="a", algorithm=SHA-256, qop="auth""#,
            r#"Digest realm="DS-7608NXI-I2", nonce="b", algorithm="MD5""#,
            r#"Basic realm="DS-7608NXI-I2""#,
        ]);
        assert_eq!(told.model(), Some("DS-7608NXI-I2"));
        assert_eq!(told.schemes, ["Digest SHA-256", "Digest MD5", "Basic"]);
        let told = offer(&["basic realm=\"x\", Digest nonce=\"n\", realm=\"y\""]);
        assert_eq!((told.realm.as_deref(), told.schemes), (Some("x"), vec!["Basic".into(), "Digest".into()]));
    }

    #[test]
    fn what_may_be_more_than_a_name_is_none() {
        for realm in ["DS-2CD2143G2-I20230102AAWRK12344821", "anna@example.org", ""] {
            assert_eq!(offer(&[&format!("Digest realm=\"{realm}\"")]).realm, None, "{realm}");
        }
        for realm in ["IP Camera", "router", "12344821", "a-123456789"] {
            assert_eq!(offer(&[&format!("Digest realm=\"{realm}\"")]).model(), None, "{realm}");
        }
        assert_eq!(offer(&["Negotiate", "3F8K2LQ9 x=1"]).schemes, ["other"]);
    }

    proptest! {
        #[test]
        fn any_header_is_read_without_a_panic(headers in proptest::collection::vec("(Digest |Basic )?[ -~é\"=,]{0,80}", 0..4)) {
            let told = AuthOffer::from_challenges(&challenges(headers.iter().map(String::as_bytes)));
            prop_assert!(told.schemes.len() <= 8);
            prop_assert!(told.realm.is_none_or(|realm| realm.chars().count() <= MAX_NAME));
        }
    }
}
