//! Suggests a password that can be read aloud and typed: two made-up words and four digits, such as `Kavore-Tupi-4827`.
//!
//! About 45 bits of entropy from the system. No letter or digit looks like another one.

use rand_core::{OsRng, RngCore as _};
use zeroize::Zeroizing;

use crate::domain::{PasswordLimits, USER_NAME};
use crate::wizard::password;

const CONSONANTS: &[u8] = b"bdfghjkmnprstvwz";
const VOWELS: &[u8] = b"aeiou";
const DIGITS: &[u8] = b"23456789";

/// The usual length, in characters.
const LENGTH: usize = 16;

/// How the words and digits of a suggestion hang together. A camera that refuses one kind may take another.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Kind {
    /// With dashes.
    #[default]
    Dashes,
    /// Letters and digits only.
    Plain,
    /// With a sign that counts as a symbol everywhere.
    Signs,
}

impl Kind {
    /// The kind to try after this one.
    pub fn next(self) -> Self {
        match self {
            Self::Dashes => Self::Plain,
            Self::Plain => Self::Signs,
            Self::Signs => Self::Dashes,
        }
    }

    fn separator(self) -> &'static str {
        match self {
            Self::Dashes => "-",
            Self::Plain => "",
            Self::Signs => "#",
        }
    }
}

/// A password that keeps all known rules; `None` when the system gives no random bytes or the limits leave no room.
pub(super) fn suggest(limits: PasswordLimits, kind: Kind) -> Option<Zeroizing<String>> {
    (0..100).find_map(|_| {
        let candidate = compose(LENGTH.clamp(limits.min.min(limits.max), limits.max), kind.separator())?;
        let good = password::broken(&candidate, limits, USER_NAME).is_empty() && !has_run(&candidate);
        good.then_some(candidate)
    })
}

/// `length` characters: a long word, a short word, four digits, with the separator between them. Surplus is cut off at the
/// front.
fn compose(length: usize, separator: &str) -> Option<Zeroizing<String>> {
    let mut text = Zeroizing::new(String::with_capacity(64));
    let long = length.saturating_sub(8 + 2 * separator.len()).div_ceil(2).max(3);
    for (at, syllables) in [long, 2].into_iter().enumerate() {
        if at > 0 {
            text.push_str(separator);
        }
        for syllable in 0..syllables {
            let first = pick(CONSONANTS)?;
            text.push(if syllable == 0 { first.to_ascii_uppercase() } else { first });
            text.push(pick(VOWELS)?);
        }
    }
    text.push_str(separator);
    for _ in 0..4 {
        text.push(pick(DIGITS)?);
    }
    let surplus = text.len().saturating_sub(length);
    text.drain(..surplus);
    Some(text)
}

/// One of these bytes, each with the same probability.
fn pick(from: &[u8]) -> Option<char> {
    let span = u32::try_from(from.len()).ok()?;
    let limit = u32::MAX - u32::MAX % span;
    loop {
        let mut bytes = [0; 4];
        OsRng.try_fill_bytes(&mut bytes).ok()?;
        let number = u32::from_le_bytes(bytes);
        if number < limit {
            return from.get(usize::try_from(number % span).ok()?).map(|byte| char::from(*byte));
        }
    }
}

/// Whether three characters in a row ascend, descend or repeat: newer cameras refuse 345 and 777.
fn has_run(text: &str) -> bool {
    text.as_bytes().windows(3).any(|w| {
        let step = |a: u8, b: u8| i16::from(b) - i16::from(a);
        let (one, two) = (step(w[0], w[1]), step(w[1], w[2]));
        one == two && one.abs() <= 1
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_suggestion_keeps_the_rules() {
        for kind in [Kind::Dashes, Kind::Plain, Kind::Signs] {
            for _ in 0..70 {
                let text = suggest(PasswordLimits::default(), kind).unwrap();
                assert_eq!(text.len(), 16, "{}", *text);
                assert!(password::broken(&text, PasswordLimits::default(), USER_NAME).is_empty());
                let is_own = |c: char| c.is_ascii_alphanumeric() || kind.separator().contains(c);
                assert!(text.chars().all(is_own), "{}", *text);
                assert_eq!(text.contains(['-', '#']), kind != Kind::Plain, "{}", *text);
            }
        }
    }

    #[test]
    fn the_limits_of_the_camera_are_kept() {
        for (min, max) in [(8, 12), (8, 10), (12, 20), (18, 24)] {
            let text = suggest(PasswordLimits { min, max }, Kind::Dashes).unwrap();
            assert!((min..=max).contains(&text.len()), "{}", *text);
        }
    }

    #[test]
    fn runs_are_seen() {
        assert!(has_run("a345") && has_run("777") && has_run("x987"));
        assert!(!has_run("a2468"));
    }
}
