//! Which dialects a request is written in that somebody else has sent, judged by its shape alone.
//!
//! The shapes of the dialects are taken from the requests that they write, with made-up values in them, so the two cannot
//! drift apart. A shape may fit more than one: values of nearly the same length are as long as each other once they are
//! encrypted. Then the length of the new password decides, where it is known later.

use super::cipher::ChallengeCipher;
use super::cipher::encryptor::Encryptor;
use super::cipher::fields::KeyDerivation;
use super::dialect::{DIALECTS, Dialect};
use super::wire::Asked;
use super::written::{self, Written};
use crate::domain::{DialectFit, Evidence, EvidenceKind, ResetOrder};
use crate::secret::{Code, GivenAnswer, Password};

/// The longest value that is tried. DOCUMENTED: an answer has at most 128 characters, a password fewer.
const LONGEST: usize = 128;
/// How many questions a camera asks at most. DOCUMENTED: three.
const MOST_ANSWERS: usize = 4;
/// Items of a query that only keep a browser from answering by itself. OBSERVED: `timeStamp`.
const CACHE_BUSTERS: [&str; 3] = ["timestamp=", "_=", "t="];

/// The dialects that write a request of this shape to this path, the likeliest first: in the order of the table.
pub fn fitting(path: &str, asked: &Asked) -> Vec<DialectFit> {
    let kinds = [(EvidenceKind::Code, 1..=1), (EvidenceKind::Answers, 1..=MOST_ANSWERS)];
    let mut fits = Vec::new();
    for dialect in &DIALECTS {
        let lengths = kinds.iter().find_map(|(kind, counts)| {
            counts.clone().find_map(|answers| passwords(dialect, *kind, answers, path, asked))
        });
        fits.extend(lengths.map(|(shortest, longest)| DialectFit { dialect: dialect.name, shortest, longest }));
    }
    fits
}

/// The shortest and the longest password with which a dialect writes a request of this shape.
fn passwords(
    dialect: &Dialect,
    kind: EvidenceKind,
    answers: usize,
    path: &str,
    asked: &Asked,
) -> Option<(usize, usize)> {
    let at = password_at(dialect, kind, answers)?;
    let mut open: Vec<bool> = vec![true; asked.leaves.len()];
    let (mut shortest, mut longest) = (None, None);
    for length in 1..=LONGEST {
        for letters in LETTERS {
            let written = write(dialect, kind, answers, length, letters, length.is_multiple_of(2))?;
            let ours = shape(&written);
            if written.path != path || ours.frame != asked.frame || query(&ours) != query(asked) {
                return None;
            }
            for ((place, open), (ours, theirs)) in
                open.iter_mut().enumerate().zip(ours.leaves.iter().zip(&asked.leaves))
            {
                if ours != theirs {
                    continue;
                }
                *open = false;
                if place == at {
                    shortest = shortest.or(Some(length));
                    longest = Some(length);
                }
            }
        }
    }
    // Each value has been as long as theirs, with some value in it.
    if open.contains(&true) { None } else { Some((shortest?, longest?)) }
}

/// Letters of made-up values, which no encoding would leave as they are.
const LETTERS: [&str; 2] = ["3905", "Ab!9-"];

fn write(
    dialect: &Dialect,
    kind: EvidenceKind,
    answers: usize,
    length: usize,
    letters: &str,
    has_long_number: bool,
) -> Option<Written> {
    let value = || letters.chars().cycle().take(length).collect::<String>();
    let number = if has_long_number { 10 } else { 1 };
    let evidence = match kind {
        EvidenceKind::Code => Evidence::Code(Code::new(&value())),
        EvidenceKind::Answers => {
            Evidence::Answers((0..answers).map(|_| (number, GivenAnswer::new(&value()))).collect())
        }
    };
    let order = ResetOrder { evidence, password: Password::new(&value()) };
    Some(written::write(dialect, &encryptor(dialect)?, &order))
}

/// The place of the new password among the values of a body.
fn password_at(dialect: &Dialect, kind: EvidenceKind, answers: usize) -> Option<usize> {
    let with = |password: &str| {
        let evidence = match kind {
            EvidenceKind::Code => Evidence::Code(Code::new("3905")),
            EvidenceKind::Answers => Evidence::Answers((0..answers).map(|_| (1, GivenAnswer::new("3905"))).collect()),
        };
        let order = ResetOrder { evidence, password: Password::new(password) };
        Some(shape(&written::write(dialect, &encryptor(dialect)?, &order)))
    };
    let (short, long) = (with("3905")?, with(&"3905".repeat(16))?);
    short.leaves.iter().zip(&long.leaves).position(|(short, long)| short != long)
}

/// With keys of nobody: lengths do not depend on them.
fn encryptor(dialect: &Dialect) -> Option<Encryptor> {
    let exchange = ChallengeCipher::new("00112233445566778899aabbccddeeff");
    let derivation = KeyDerivation { iterations: 1, irreversible: false, salt: String::new() };
    Encryptor::new(dialect.encryption, exchange, Some(&derivation))
}

fn shape(written: &Written) -> Asked {
    Asked::new(written.query.as_deref(), written.body.as_bytes())
}

/// What of a query belongs to the request.
fn query(asked: &Asked) -> Vec<&str> {
    let is_kept = |item: &&str| {
        let small = item.to_ascii_lowercase();
        !CACHE_BUSTERS.iter().any(|name| small.starts_with(name))
    };
    asked.query.iter().map(String::as_str).filter(is_kept).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::camera::wire::path;

    fn of(fits: &[DialectFit]) -> Vec<&'static str> {
        fits.iter().map(|fit| fit.dialect).collect()
    }

    fn order(kind: EvidenceKind, evidence: &str, password: &str) -> ResetOrder {
        let evidence = match kind {
            EvidenceKind::Code => Evidence::Code(Code::new(evidence)),
            EvidenceKind::Answers => {
                Evidence::Answers([3, 7, 12].map(|id| (id, GivenAnswer::new(evidence))).into_iter().collect())
            }
        };
        ResetOrder { evidence, password: Password::new(password) }
    }

    /// Every dialect, with passwords of every length, is found in its own request; and what else is found there is told
    /// from it by the length of the password, unless both make values of one length of it.
    #[test]
    fn every_dialect_is_found_in_its_own_request_and_the_password_tells_it_from_others() {
        for kind in [EvidenceKind::Code, EvidenceKind::Answers] {
            for dialect in &DIALECTS {
                for password in ["Maple-7!", "Maple-Rose7!", "Maple-Garden7", "Maple-Garden7-ab"] {
                    let written =
                        written::write(dialect, &encryptor(dialect).unwrap(), &order(kind, "3F8K2LQ9", password));
                    let fits = fitting(written.path, &shape(&written));
                    let length = password.len();
                    let named = |fit: &&DialectFit| (fit.shortest..=fit.longest).contains(&length);
                    let told: Vec<_> = fits.iter().filter(named).map(|fit| fit.dialect).collect();
                    let is_alike = length <= 12 && dialect.name.starts_with("challenge");
                    let expected = if is_alike { vec!["challenge_base64", "challenge"] } else { vec![dialect.name] };
                    assert_eq!(told, expected, "{kind:?} {password}: {}", shape(&written));
                }
            }
        }
    }

    #[test]
    fn other_wrappers_names_ways_and_seals_fit_nothing() {
        let sealed = "ZDZhYjY4MTM4ZGM4ODM2ZWNmZTJhOWY4M2I3OTEwYjE0NGFhZDkwYWY0ZmRmMDAyMDYyNTVhNzk3MWQwOTg3Yw==";
        let body =
            format!("{{\"EmailCertification\":{{\"securityCode\":\"{sealed}\",\"resetPassword\":\"{sealed}\"}}}}");
        let asked = |query: &str, body: &str| {
            of(&fitting(path::EMAIL_CERTIFICATION, &Asked::new(Some(query), body.as_bytes())))
        };
        assert_eq!(asked("format=json", &body), ["challenge_base64", "challenge"]);
        assert_eq!(asked("format=json&timeStamp=1790000000000&_=7", &body), ["challenge_base64", "challenge"]);
        for (query, body) in [
            ("", body.clone()),
            ("format=xml", body.clone()),
            ("format=json&security=1&iv=00112233445566778899aabbccddeeff", body.clone()),
            ("format=json&token=abcdefgh", body.clone()),
            ("format=json", body.replace("EmailCertification", "PasswordReset")),
            ("format=json", body.replace("securityCode", "code")),
            ("format=json", body.replace("\"securityCode\"", "\"way\":\"email\",\"securityCode\"")),
            ("format=json", format!("{{\"a\":{body}}}")),
            ("format=json", body.trim_start_matches("{\"EmailCertification\":").trim_end_matches('}').to_owned() + "}"),
            ("format=json", body.replace(sealed, "7990d8998e25eb1645f7135c21708145")),
            ("format=json", body.replace(sealed, "8CcXrKrzL+mS8PJ/VZ6v4A==")),
            ("format=json", body.replace(sealed, "TWFwbGUtR2FyZGVuNw==")),
            ("format=json", body.replacen(sealed, "3F8K2LQ9", 1)),
            ("format=json", body.replace(sealed, &format!("AAAA{sealed}"))),
            ("format=json", body.replace(sealed, "")),
            ("format=json", String::new()),
        ] {
            assert!(asked(query, &body).is_empty(), "{query} {body}");
        }
        for security in ["2", "0"] {
            let query = format!("format=json&security={security}&iv=00112233445566778899aabbccddeeff");
            let keyed = body.replace(sealed, &"ab".repeat(32));
            assert!(asked(&query, &keyed).is_empty(), "{security}");
            assert_eq!(asked(&query.replace(&format!("={security}&"), "=1&"), &keyed), ["keyed_fields"]);
        }
        assert!(fitting(path::USER_CHECK, &Asked::new(Some("format=json"), body.as_bytes())).is_empty());
    }
}
