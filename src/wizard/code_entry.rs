//! What is typed or pasted as the code: a code alone, or a sentence that holds one.

use crate::secret::Code;
use crate::typed;

/// INFERRED bounds: nobody has published how long a code is.
pub(super) const LENGTH: std::ops::RangeInclusive<usize> = 4..=64;

/// The most characters of a group, where a code is typed in groups.
const GROUP: usize = 4;

/// Whether a code can be made of these characters. INFERRED: letters and digits, and the signs of the usual ways to write
/// bytes as text.
pub(super) fn is_possible(code: &Code) -> bool {
    code.reveal().chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '+' | '/' | '='))
        && code.reveal().chars().any(|c| c.is_ascii_alphanumeric())
}

/// Whether what was typed is a code and nothing else: one word, or short groups of one length. Words of a language are not
/// such groups, and neither is a web address.
pub(super) fn is_alone(typed: &str) -> bool {
    let plain: zeroize::Zeroizing<String> =
        typed.chars().filter(|c| !typed::is_invisible(*c)).map(typed::plain).collect::<String>().into();
    if !is_possible(&Code::from_typed(typed)) {
        return false;
    }
    // What a dash holds together is one piece, with blanks around the dash or without.
    let mut pieces: Vec<Vec<&str>> = Vec::new();
    let mut is_held = true;
    for word in plain.split(' ').filter(|word| !word.is_empty()) {
        let holds = word.starts_with('-');
        let parts = word.split('-').filter(|part| !part.is_empty());
        match pieces.last_mut() {
            Some(piece) if holds || is_held => piece.extend(parts),
            _ => pieces.push(parts.collect()),
        }
        is_held = word.ends_with('-');
    }
    match pieces.as_slice() {
        [] => false,
        [_] => true,
        // A person who types reads a code in pieces, and a mail sets it in groups.
        pieces => {
            let groups: Vec<&str> = pieces.iter().flatten().copied().collect();
            let is_short = |group: &&str| group.len() <= GROUP || is_coded(group);
            let is_even = groups.windows(2).all(|two| matches!(two, [one, other] if one.len() == other.len()));
            groups.iter().all(is_short) && (groups.iter().all(is_no_word) || (is_even && groups.iter().any(is_mixed)))
        }
    }
}

/// Whether a group holds letters and digits, as no word does.
fn is_mixed(group: &&str) -> bool {
    is_coded(group) && group.bytes().any(|byte| byte.is_ascii_alphabetic())
}

/// Whether a group holds a digit.
fn is_coded(group: &str) -> bool {
    group.bytes().any(|byte| byte.is_ascii_digit())
}

/// Whether a group is no word: single letters, capitals or digits, never small letters alone.
fn is_no_word(group: &&str) -> bool {
    group.len() == 1 || is_coded(group) || group.bytes().all(|byte| byte.is_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_known_however_it_is_set() {
        for typed in [
            "3F8K2LQ9",
            "  3F8K-2LQ9\n",
            "3F8K 2LQ9",
            "3F8 - K2LQ9",
            "Mue - 8Ze96",
            "Mue -8Ze96",
            "Mue8 Zeab",
            "12 34 56 78",
            "M u e 8 Z e 9 6",
            "123456",
            "\u{200b}Mue8Ze96\u{feff}",
            "\u{ff13}F8K2LQ9",
            "77AA-88BB-99CC",
            "aGVsbG8=",
        ] {
            assert!(is_alone(typed), "{typed:?}");
        }
    }

    #[test]
    fn a_sentence_a_web_address_or_a_sign_is_no_code() {
        for typed in [
            "Your verification code is Mue8Ze96 thanks",
            "Your code: Mue8Ze96",
            "code Mue8Ze96",
            "code 1234",
            "your code",
            "https://www.hikvision.com/reset/Mue8Ze96",
            "www.hikvision.com",
            "Mue8Ze96.",
            "\u{201c}Mue8Ze96\u{201d}",
            "anna@example.org",
            "Ihr Prüfcode lautet 482913",
            "код 482913",
            "Mue8Ze96, valid for 48 hours",
            "---",
            "",
        ] {
            assert!(!is_alone(typed), "{typed:?}");
        }
    }

    #[test]
    fn only_letters_digits_and_usual_signs_go_to_a_camera() {
        assert!(is_possible(&Code::from_typed("3F8K 2LQ9")));
        for odd in ["a:b12345", "code.1234", "prüf1234", "=", ""] {
            assert!(!is_possible(&Code::from_typed(odd)), "{odd}");
        }
    }
}
