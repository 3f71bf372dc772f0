//! The rules for the new password, as far as they are known before the camera decides.
//!
//! DOCUMENTED: 8 to 16 characters, two or more kinds, ASCII without `"` and `:`, not the user name nor its mirror.
//! The camera's own limits beat ours, and the camera has the last word.

use crate::domain::PasswordLimits;
use crate::typed;

/// One rule, as a line of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// The length is within the camera's limits.
    Length(PasswordLimits),
    /// At least two of: small letters, capital letters, digits, symbols.
    TwoKinds,
    /// Only characters that the camera takes.
    Characters,
    /// The user name is not in it, forwards or backwards.
    NotTheName,
}

/// Every rule, in the order of the list.
pub fn rules(limits: PasswordLimits) -> [Rule; 4] {
    [Rule::Length(limits), Rule::TwoKinds, Rule::Characters, Rule::NotTheName]
}

impl Rule {
    /// Whether the password keeps this rule.
    pub fn is_met(self, password: &str, user_name: &str) -> bool {
        match self {
            Self::Length(limits) => (limits.min..=limits.max).contains(&password.chars().count()),
            Self::TwoKinds => kinds(password) >= 2,
            Self::Characters => !password.is_empty() && password.chars().all(is_allowed),
            Self::NotTheName => !password.is_empty() && !contains_name(password, user_name),
        }
    }
}

/// A character that no camera takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OddCharacter {
    /// No eye can see it. It comes along when a text is copied.
    Invisible,
    /// This one.
    Seen(char),
}

/// The first character of the password that the camera does not take.
pub fn odd_character(password: &str) -> Option<OddCharacter> {
    let odd = password.chars().find(|c| !is_allowed(*c))?;
    let is_unseen = typed::is_invisible(odd) || odd.is_whitespace();
    Some(if is_unseen { OddCharacter::Invisible } else { OddCharacter::Seen(odd) })
}

/// The rules that the password breaks.
pub fn broken(password: &str, limits: PasswordLimits, user_name: &str) -> Vec<Rule> {
    rules(limits).into_iter().filter(|rule| !rule.is_met(password, user_name)).collect()
}

/// DOCUMENTED by the camera's own page: printable ASCII without the double quote and the colon.
fn is_allowed(c: char) -> bool {
    matches!(c, ' '..='~') && !matches!(c, '"' | ':')
}

fn kinds(password: &str) -> usize {
    let has = |kind: fn(&char) -> bool| usize::from(password.chars().any(|c| kind(&c)));
    has(char::is_ascii_lowercase)
        + has(char::is_ascii_uppercase)
        + has(char::is_ascii_digit)
        + has(|c| !c.is_ascii_alphanumeric())
}

fn contains_name(password: &str, user_name: &str) -> bool {
    let (password, name) = (password.to_ascii_lowercase(), user_name.to_ascii_lowercase());
    let mirror: String = name.chars().rev().collect();
    password.contains(&name) || password.contains(&mirror)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(password: &str, expected: &[Rule]) {
        assert_eq!(broken(password, PasswordLimits::default(), "admin"), expected, "{password}");
    }

    #[test]
    fn the_first_character_that_no_camera_takes_is_named() {
        for (password, odd) in [
            ("Maple-Garden7", None),
            ("Maple:Garden\"7", Some(OddCharacter::Seen(':'))),
            ("Ma\u{e9}ple7", Some(OddCharacter::Seen('\u{e9}'))),
            ("Maple\u{200b}7", Some(OddCharacter::Invisible)),
            ("Maple\u{a0}7", Some(OddCharacter::Invisible)),
        ] {
            assert_eq!(odd_character(password), odd, "{password:?}");
        }
    }

    #[test]
    fn each_rule_speaks_for_itself() {
        let length = Rule::Length(PasswordLimits::default());
        check("Maple-Garden7", &[]);
        check("Maple12", &[length]);
        check("Maple-Garden12345", &[length]);
        for two_kinds in ["maple777", "MAPLE777", "MapleGarden", "maple-garden", "MAPLE-GARDEN", "1234-5678"] {
            check(two_kinds, &[]);
        }
        check("maplegarden", &[Rule::TwoKinds]);
        check("MAPLEGARDEN", &[Rule::TwoKinds]);
        check("12345678", &[Rule::TwoKinds]);
        check("Maple:Garden", &[Rule::Characters]);
        check("Gärten-und-Bäume", &[Rule::Characters]);
        check("myAdmin-77", &[Rule::NotTheName]);
        check("nimda-7777", &[Rule::NotTheName]);
    }

    #[test]
    fn an_empty_password_meets_nothing() {
        check("", &rules(PasswordLimits::default()));
    }
}
