//! What a device says of itself, made fit to be kept and shown anywhere: on the screen, in a terminal, in a file.
//!
//! Every text that comes from a network and becomes a noun goes through here; nobody cleans a second time. It knows no
//! protocol. Secrets are not for it: they stay byte for byte what they were.

use unicode_width::UnicodeWidthChar as _;

use crate::typed::is_invisible;

/// The longest value that is kept, in characters. Real ones are far shorter.
const LONGEST_VALUE: usize = 128;
/// How many marks a letter carries in any script; more of them reach over the lines above and below.
const MOST_MARKS: usize = 2;

/// A text on one line: without control characters, so without escapes of a terminal; without what steers the direction
/// of writing or takes no room; whitespace of every kind is one blank; a letter carries few marks; cut to a length in
/// characters.
pub fn device_text(said: &str, longest: usize) -> String {
    let mut clean = String::new();
    let (mut kept, mut marks, mut is_blank) = (0, 0, false);
    for c in said.chars() {
        if kept >= longest {
            break;
        }
        if c.is_whitespace() {
            is_blank = !clean.is_empty();
            continue;
        }
        if c.is_control() || is_invisible(c) {
            continue;
        }
        marks = if c.width() == Some(0) { marks + 1 } else { 0 };
        if marks > MOST_MARKS || (marks > 0 && clean.is_empty()) {
            continue;
        }
        if std::mem::take(&mut is_blank) {
            clean.push(' ');
            kept += 1;
            if kept >= longest {
                break;
            }
        }
        clean.push(c);
        kept += 1;
    }
    clean.truncate(clean.trim_end().len());
    clean
}

/// A value of usual length. `None`: nothing of it is left.
pub fn device_value(said: &str) -> Option<String> {
    Some(device_text(said, LONGEST_VALUE)).filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_steers_a_terminal_or_the_screen_is_gone() {
        for (said, clean) in [
            ("DS-2CD2143G2-I", "DS-2CD2143G2-I"),
            ("DS\u{1b}[31m-1\u{1b}]0;title\u{7}", "DS[31m-1]0;title"),
            ("DS-1\r\nA second line\u{85}a third\u{2028}a fourth", "DS-1 A second line a third a fourth"),
            ("a\u{9b}31mb\0c", "a31mbc"),
            ("\u{202e}1-SD\u{2066}x\u{2069}", "1-SDx"),
            ("D\u{200b}S\u{ad}\u{feff}\u{e0041}", "DS"),
            ("Zo\u{308}e\u{301}\u{302}\u{303}\u{304}", "Zo\u{308}e\u{301}\u{302}"),
            ("\u{301}\u{301}a", "a"),
            (" \t front \u{3000} door \u{a0}", "front door"),
            (
                "\u{5d7}\u{5e6}\u{5e8} \u{4e2d}\u{6587} caf\u{e9} \u{928}\u{92e}\u{938}\u{94d}\u{924}\u{947}",
                "\u{5d7}\u{5e6}\u{5e8} \u{4e2d}\u{6587} caf\u{e9} \u{928}\u{92e}\u{938}\u{94d}\u{924}\u{947}",
            ),
        ] {
            assert_eq!(device_text(said, 100), clean, "{said:?}");
        }
    }

    #[test]
    fn a_length_is_of_characters_and_nothing_is_no_value() {
        assert_eq!(device_text(&"\u{e4}".repeat(10_000), 500).chars().count(), 500);
        assert_eq!(device_text("ab cd", 3), "ab");
        assert_eq!(device_value(&"x".repeat(10_000)).map(|text| text.len()), Some(LONGEST_VALUE));
        assert_eq!(device_value(" \u{1b}\u{200b}\u{301} "), None);
    }

    proptest! {
        #[test]
        fn any_text_is_one_harmless_line(said in "(\\PC|\\p{Mn}|[\\x00-\\x1f\\x7f-\\u{9f}]|[\\u{2028}-\\u{202e}\\u{2066}-\\u{2069}]){0,80}", longest in 0_usize..60) {
            let clean = device_text(&said, longest);
            prop_assert!(clean.chars().count() <= longest);
            prop_assert!(!clean.chars().any(|c| c.is_control() || is_invisible(c) || (c.is_whitespace() && c != ' ')));
            prop_assert_eq!(&device_text(&clean, longest), &clean, "once is enough");
        }
    }
}
