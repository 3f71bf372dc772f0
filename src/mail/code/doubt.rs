//! When a run of letters and digits may be only a part of what was sent. Then nothing is offered of it. Pure.

use std::ops::Range;

use super::super::html::UNREAD;
use super::letters::{is_above, is_of_a_word};
use super::score;

/// Whether it may be a part of a longer word: torn by markup, by an entity, by a letter that was read in a wrong
/// charset, by a letter of another script that looks like one of its own, or by a sign that stands inside words.
pub(super) fn is_torn(text: &str, place: &Range<usize>) -> bool {
    let before = text.get(..place.start).unwrap_or_default();
    let after = text.get(place.end..).unwrap_or_default();
    let token = text.get(place.clone()).unwrap_or_default();
    // No code has this sign but at its end: it is what is left of a coding that was not undone.
    token.trim_end_matches('=').contains('=')
        || is_cut_off(before, after)
        || before.chars().next_back().is_some_and(is_of_a_word)
        || after.chars().next().is_some_and(|c| is_of_a_word(c) || is_above(c))
        || goes_on(before.chars().rev())
        || goes_on(after.chars())
        || is_bridged_before(text, place.start)
        || is_bridged_behind(text, place.end)
        || is_of_markup(word_around(before, after).as_str())
}

/// Whether a dash at the end of a line says that the word goes on in the next one. Several of them are a line that is
/// drawn, and an address may end in a slash.
fn is_cut_off(before: &str, after: &str) -> bool {
    let is_joint = |c: char| matches!(c, '-' | '_' | '+' | '/' | '=');
    let is_blank = |c: char| matches!(c, ' ' | '\t' | '\r');
    let begins_word = |rest: &str| rest.starts_with(|c: char| c.is_ascii_alphanumeric());
    let next = after.strip_prefix(is_joint).map(|behind| behind.trim_start_matches(is_blank));
    let goes_on = next.and_then(|next| next.strip_prefix('\n')).is_some_and(|next| begins_word(next.trim_start()));
    let line = before.trim_end_matches(is_blank).strip_suffix('\n').unwrap_or_default().trim_end_matches(is_blank);
    let last = line.rsplit(char::is_whitespace).next().unwrap_or_default();
    let is_address = last.ends_with('/') && last.contains('.');
    let torn = last.strip_suffix(is_joint).filter(|_| !is_address);
    goes_on || torn.is_some_and(|torn| torn.ends_with(|c: char| c.is_ascii_alphanumeric()))
}

/// Letters and signs of scripts without blanks that look like a letter, a digit or a dash of ours.
const LOOKALIKES: &str = "一二三八十卜丨丶丿乙了口工上土人入ロエトニハノイソーヘリレムコヨㅇㅣㅡㅅㄱㄴㅐㅁㅂ\u{101d}";

/// Whether one sign before this place ties it to another run with a digit.
fn is_bridged_before(text: &str, at: usize) -> bool {
    let mut before = text.get(..at).unwrap_or_default().chars().rev();
    let Some(sign) = before.next().filter(|c| is_bridge(*c)) else { return false };
    let end = at - sign.len_utf8();
    let length = before.take_while(char::is_ascii_alphanumeric).take(LENGTH).count();
    ties(sign, text.get(end - length..end))
}

/// Whether one sign behind this place ties it to another run with a digit. What counts something is a word of its own.
fn is_bridged_behind(text: &str, at: usize) -> bool {
    let mut behind = text.get(at..).unwrap_or_default().chars();
    let Some(sign) = behind.next().filter(|c| is_bridge(*c)) else { return false };
    let start = at + sign.len_utf8();
    let length = behind.take_while(char::is_ascii_alphanumeric).take(LENGTH).count();
    let run = start..start + length;
    ties(sign, text.get(run.clone())) && !score::is_span(text, &run)
}

/// So far it is looked along a run.
const LENGTH: usize = 64;

/// Whether a sign ties what stands behind it to this run.
fn ties(sign: char, run: Option<&str>) -> bool {
    let run = run.unwrap_or_default();
    // A long dash parts words, but may also have come in the place of a short one.
    let is_piece = matches!(sign, '\u{2014}' | '\u{2015}') && !score::is_word(run) && !score::is_hint(run);
    is_piece || run.bytes().any(|byte| byte.is_ascii_digit())
}

/// Signs that do not end a word by themselves.
fn is_bridge(c: char) -> bool {
    let ends_a_word = c.is_whitespace()
        || matches!(c, '\u{3001}' | '\u{3002}' | '\u{3008}'..='\u{3011}' | '\u{3014}'..='\u{301f}' | '\u{ff01}' | '\u{ff08}'
            | '\u{ff09}' | '\u{ff0c}' | '\u{ff1a}' | '\u{ff1b}' | '\u{ff1f}' | '\u{2018}'..='\u{201f}');
    !ends_a_word && !c.is_ascii_alphanumeric() && (!c.is_alphanumeric() || LOOKALIKES.contains(c))
}

/// Whether a sign that decorates inside a word is followed by more of the word.
fn goes_on(mut beside: impl Iterator<Item = char>) -> bool {
    let is_joint =
        |c: char| matches!(c, '*' | '|' | '~' | '^' | '`' | '\\' | '%' | '&' | '#' | '\'' | '\u{2019}' | '\u{b7}');
    let Some(first) = beside.next().filter(|c| is_joint(*c)) else { return false };
    let behind = beside.find(|c| !is_joint(*c));
    behind.is_some_and(|c| c.is_alphanumeric() || (first == '&' && c == ';'))
}

/// The signs and letters around it up to the next blanks.
fn word_around(before: &str, after: &str) -> String {
    let left: Vec<char> = before.chars().rev().take_while(|c| !c.is_whitespace()).take(80).collect();
    let right = after.chars().take_while(|c| !c.is_whitespace()).take(80);
    left.into_iter().rev().chain(['0']).chain(right).collect()
}

/// Markup or an entity that was not undone, or something that is no letter.
fn is_of_markup(word: &str) -> bool {
    let opens = word.match_indices('<').any(|(at, _)| {
        let next = word.get(at + 1..).and_then(|rest| rest.chars().next());
        next.is_some_and(|c| c.is_ascii_alphabetic() || matches!(c, '/' | '!'))
    });
    let entity = word.match_indices('&').any(|(at, _)| {
        let name: String = word
            .get(at + 1..)
            .unwrap_or_default()
            .chars()
            .take_while(|c| c.is_ascii_alphanumeric() || *c == '#')
            .collect();
        !name.is_empty() && word.get(at + 1 + name.len()..).is_some_and(|rest| rest.starts_with(';'))
    });
    opens || entity || word.contains("=?") || word.contains("\\u") || word.contains(UNREAD)
}

/// Whether it looks like one of several pieces of a code: pieces side by side, or of one length line below line.
pub(super) fn is_one_of_several(text: &str, places: &[Range<usize>], at: usize) -> bool {
    let pairs = [at.checked_sub(1).map(|before| (before, at)), Some((at, at + 1))];
    pairs.into_iter().flatten().any(|(one, other)| {
        let (Some(one), Some(other)) = (places.get(one), places.get(other)) else { return false };
        let gap = text.get(one.end..other.start).unwrap_or_default();
        let beside = gap.chars().all(|c| matches!(c, ' ' | '\t' | UNREAD));
        let is_next_line = gap.trim_matches([' ', '\t']) == "\n" && ends_line(text, other);
        // Short ones may be torn also where a sentence was.
        let below = is_next_line && (begins_line(text, one) || one.len() <= SHORT);
        let is_made = |place: &Range<usize>| text.get(place.clone()).is_some_and(score::is_machine_made);
        let is_piece = |place: &Range<usize>| is_made(place) && !score::is_span(text, place);
        // "ABCD 1234": what stands in capitals beside digits of the same length.
        let is_like_one = |place: &Range<usize>| {
            text.get(place.clone())
                .is_some_and(|word| word.bytes().all(|b| b.is_ascii_uppercase()) && !score::is_hint(word))
        };
        let is_same_length = one.len() == other.len();
        (beside && is_piece(one) && is_piece(other))
            || (below && is_same_length && is_made(one) && is_made(other))
            || (beside
                && is_same_length
                && ((is_like_one(one) && is_made(other)) || (is_made(one) && is_like_one(other))))
    })
}

/// Codes are written in groups of so many letters and digits.
const SHORT: usize = 4;

fn begins_line(text: &str, place: &Range<usize>) -> bool {
    let before = text.get(..place.start).unwrap_or_default().trim_end_matches([' ', '\t']);
    before.is_empty() || before.ends_with('\n')
}

/// Whether nothing but signs stands behind it in its line.
fn ends_line(text: &str, place: &Range<usize>) -> bool {
    let after = text.get(place.end..).and_then(|after| after.lines().next()).unwrap_or_default();
    !after.contains(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::super::tests::first;

    #[test]
    fn of_a_word_that_may_be_torn_nothing_is_offered() {
        for text in [
            "Your code: 7712\u{fffd}0943",
            "Your code: \u{fffd}B77120943",
            "Ihr Code: \u{d7}B77120943",
            "\u{42f}\u{43a}\u{43e}\u{434}77120943",
            "Your code: <b>7712</b>0943",
            "Your code: <b>77120943",
            "Your code: 77120943</b>",
            "Your code: 77120943,&nbsp;x",
            "Your code: =?utf-8?Q?77120943",
            "Your code: 77120943\u{e123}",
            "Your code: 77&zwnj;120943",
            "Your code: &#55;7120943",
            "Your code: 77120943&;",
            "code=3D77120943",
            "Your code: 7712**0943",
            "Your code: 7712|0943",
            "Your code: 7'712'094",
            "Your code: \\u0037\\u0037120943",
            "Your code: \\u:77120943",
            "Your code: \u{fffc}:77120943",
            "Your code:\n1234\n5678\n",
            "Your code: A1B2 C3D4",
            "Your code: A1B2 C3D45",
            "Your code: 77120 943",
            "Your code: KJHG 0943",
            "Your code: 0943 KJHG",
            // Letters and digits of other scripts that look alike.
            "Your code: 77\u{41e}20943",
            "Your code: \u{410}7120943",
            "Your code: 7712094\u{417}",
            "Your code: 77\u{39f}20943",
            "Your code: 77\u{585}20943",
            "Your code: 77\u{3007}20943",
            "Your code: 7712\u{4e00}0943",
            "Your code: 77\u{30ed}20943",
            "Your code: 77\u{3147}20943",
            "Your code: 77\u{e50}20943",
            "Your code: 77\u{1040}20943",
            "Your code: 77\u{101d}20943",
            "Your code: 77\u{2460}20943",
            "Your code: \u{2776}7120943",
            "Your code: \u{24b6}7120943",
            "Your code: \u{1f130}7120943",
            "Your code: 77\u{1d7d9}20943",
            "Your code: 77\u{b2}20943",
            "Your code: 77\u{217c}20943",
            // Marks on them, and signs between them.
            "Your code: 7712\u{301}0943",
            "Your code: 7\u{20e3}7\u{20e3}1\u{20e3}2\u{20e3}0943\u{20e3}",
            "Your code: 7712\u{e48}0943",
            "Your code: 77120943\u{302a}",
            "Your code: 7712\u{2027}0943",
            "Your code: 7712\u{2022}0943",
            "Your code: 7712\u{30fb}0943",
            "Your code: 7712\u{2044}0943",
            "Your code: 7712\u{2800}0943",
            "Your code: 7712\u{1f51f}0943",
            "Your code: 7712.0943",
            "Your code: 7712,0943",
            "Your code: 7712:0943",
            "Your code: 7712\"0943\"",
            "Your code: 7712(0943)",
            "Your code: 7712$0943",
        ] {
            assert_eq!(first(text), "", "{text}");
        }
    }

    #[test]
    fn what_stands_around_a_code_does_not_tear_it() {
        for text in [
            "**77120943**",
            "Your code: *77120943*.",
            "Your code: (77120943)",
            "Your code: \u{201c}77120943\u{201d}!",
            "\u{9a8c}\u{8bc1}\u{7801}77120943\u{ff0c}48\u{5c0f}\u{65f6}",
            "\u{c778}\u{c99d} \u{cf54}\u{b4dc}: 77120943\u{c785}\u{b2c8}\u{b2e4}",
            "Your code is <77120943>.",
            "Your code:77120943,valid for 48 hours",
            "Your code \u{2192} 77120943",
            "\u{bf}C\u{f3}digo? 77120943",
            "Your code: 7712 0943",
            "Your code: 77120943,48 hours",
            "Your code: 77120943(48\u{5c0f}\u{65f6})",
            "Code\u{2192}77120943",
            "Code: \u{e23}\u{e2b}\u{e31}\u{e2a}\u{e19}\u{e35}\u{e49}77120943",
            "CODE 77120943",
            "SECURITY 77120943",
            "Code R&D:77120943",
            "\u{9a8c}\u{8bc1}\u{7801}\u{f96f}77120943",
            "\u{9a8c}\u{8bc1}\u{7801}\u{20bb7}77120943",
            "PIN:77120943",
            "Code for DS-2CD2143G2-I 77120943",
            "Code 77120943 2026-11-27",
            "Your code: 77120943& more",
            // Beside a word of its length, and below or above a number of its length that is no piece of it.
            "Code 77120943 password",
            "Your code:\nOrder 12345678\n77120943",
            "Your code:\nOrder 12345678.\n77120943",
            "Your code:\n77120943\nHikvision",
            "Your code:\n77120943\n12345678 was the order",
            "Your code is 77120943\n12345678 was the order",
            "Order:\n12345678\n\nYour code:\n77120943",
            "2026\u{5e74}11\u{6708}27\u{65e5}\u{ff0c}\u{9a8c}\u{8bc1}\u{7801}\u{662f}77120943\u{3002}",
        ] {
            assert_eq!(first(text), "77120943", "{text}");
        }
    }
}
