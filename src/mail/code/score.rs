//! How likely a run of letters and digits is the code: by what it looks like, and by what stands before it.

use std::ops::Range;

use super::announced::Announced;
use super::digits;
use super::letters::is_of_a_word;
use super::words::{HINTS, PAST, UNITS, small, whole};

/// A code shorter than this without any hint before it is too little to go on.
const ENOUGH: i32 = 4;

/// Whether the character can stand inside a code.
pub(super) fn is_part(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '+' | '/' | '=')
}

/// The score; `None`: this is no code.
pub(super) fn score(text: &str, place: &Range<usize>, announced: &Announced) -> Option<i32> {
    let token = text.get(place.clone())?;
    if is_of_something_else(text, place) {
        return None;
    }
    let hints = announced.codes.as_slice();
    let near = near(text, place, hints);
    let shape = if is_machine_made(token) {
        look(token)
    } else if is_labelled(text, place, hints)
        && near >= 5
        && token.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && !is_hint(token)
        && !is_word(token)
    {
        // Letters only, but right behind "code:" with nothing after.
        0
    } else {
        return None;
    };
    // Its look by itself is never enough.
    let beside = match announced.is_other(text, place) {
        true => -2,
        false if is_alone(text, place) => 2,
        false => 0,
    };
    let total = near + shape + beside;
    (total >= ENOUGH).then_some(total)
}

/// How far before a code it is said that it is an old one, in bytes.
const SAID_BEFORE: usize = 60;

/// Whether it is said to be a code of before: in a quoted mail, or by a word before it in its sentence.
pub(super) fn is_past(text: &str, place: &Range<usize>) -> bool {
    let before = text.get(..place.start).unwrap_or_default();
    let line = before.rsplit('\n').next().unwrap_or_default();
    let near = before.get(before.ceil_char_boundary(before.len().saturating_sub(SAID_BEFORE))..).unwrap_or_default();
    let sentence = small(near.rsplit(['.', '\n', '\u{3002}', '\u{ff0c}']).next().unwrap_or_default());
    line.starts_with('>') || PAST.iter().any(|word| whole(&sentence, word).next().is_some())
}

/// Whether it stands right behind a colon. Of two that are as likely, this is the one that is announced.
pub(super) fn is_behind_a_colon(text: &str, place: &Range<usize>) -> bool {
    text.get(..place.start).is_some_and(|before| before.trim_end().ends_with([':', '\u{ff1a}']))
}

/// Whether this is no word of a language: it has a digit, or it is long and all in capitals with a sign inside.
pub(super) fn is_machine_made(token: &str) -> bool {
    let has_digit = token.bytes().any(|byte| byte.is_ascii_digit());
    has_digit && !is_date(token) && !is_phone(token) && !is_model(token)
}

/// Letters as words have them: small ones, the first one perhaps a capital.
pub(super) fn is_word(token: &str) -> bool {
    token.bytes().skip(1).all(|byte| byte.is_ascii_lowercase())
}

/// Whether it is a word that announces a code.
pub(super) fn is_hint(token: &str) -> bool {
    HINTS.contains(&small(token).as_str())
}

/// Whether the last word of a text announces a code.
pub(super) fn ends_with_hint(text: &str) -> bool {
    // No such word is longer.
    let last = small(text.get(text.ceil_char_boundary(text.len().saturating_sub(64))..).unwrap_or_default());
    HINTS.iter().any(|hint| last.ends_with(hint))
}

fn look(token: &str) -> i32 {
    let has_letter = token.bytes().any(|byte| byte.is_ascii_alphabetic());
    let bare: String = token.chars().filter(char::is_ascii_alphanumeric).collect();
    match (has_letter, bare.len()) {
        (true, 6..) => 3,
        (true, _) => 2,
        (false, 4) if bare.starts_with("19") || bare.starts_with("20") => -3,
        (false, 4..=8) => 2,
        (false, _) => 1,
    }
}

/// How near the last hint before it is; a hint shortly behind it counts a little.
fn near(text: &str, place: &Range<usize>, hints: &[Range<usize>]) -> i32 {
    let gap = |from: usize, to: usize| {
        // No gap that counts has more bytes than this.
        let between = text.get(from..to).filter(|between| between.len() <= 4 * 300);
        between.map_or(usize::MAX, |between| between.chars().count())
    };
    // They are sorted by their ends, and of two that overlap the start tells no more.
    let (ended, later) = hints.split_at(hints.partition_point(|hint| hint.end <= place.start));
    let before = ended.last().map_or(usize::MAX, |hint| gap(hint.end, place.start));
    let after = later.iter().find(|hint| hint.start >= place.end).map_or(usize::MAX, |hint| gap(place.end, hint.start));
    let by_before = match before {
        0..=6 => 6,
        7..=40 => 5,
        41..=120 => 3,
        121..=300 => 1,
        _ => 0,
    };
    let by_after = if after <= 40 { 2 } else { 0 };
    by_before.max(by_after)
}

/// Whether it is what a label such as "code:" labels: nothing but a colon between, and nothing behind in its line.
fn is_labelled(text: &str, place: &Range<usize>, hints: &[Range<usize>]) -> bool {
    let Some(hint) = hints.iter().rev().find(|hint| hint.end <= place.start) else { return false };
    let between = text.get(hint.end..place.start).unwrap_or_default();
    let after = text.get(place.end..).and_then(|after| after.lines().next()).unwrap_or_default();
    let is_colon = |c: char| matches!(c, ':' | '\u{ff1a}');
    between.contains(is_colon)
        && between.chars().all(|c| is_colon(c) || c.is_whitespace())
        && !after.chars().any(char::is_alphanumeric)
}

/// Whether nothing else stands in its line.
fn is_alone(text: &str, place: &Range<usize>) -> bool {
    let before = text.get(..place.start).and_then(|before| before.lines().next_back()).unwrap_or_default();
    let starts_line = text.get(..place.start).is_some_and(|before| before.is_empty() || before.ends_with('\n'));
    let after = text.get(place.end..).and_then(|after| after.lines().next()).unwrap_or_default();
    let quiet = |rest: &str| !rest.chars().any(char::is_alphanumeric);
    (starts_line || quiet(before)) && quiet(after)
}

/// So far the word around a run is looked at, in bytes: addresses of pages can be long, and lines without a blank longer.
const AROUND: usize = 2048;

/// Whether it is a part of an address, of a time, or counts something.
fn is_of_something_else(text: &str, place: &Range<usize>) -> bool {
    let (first, last) = (text.ceil_char_boundary(place.start.saturating_sub(AROUND)), place.end + AROUND);
    let before = text.get(first..place.start).unwrap_or_default();
    let after = text.get(place.end..text.floor_char_boundary(last)).unwrap_or_default();
    // Neither a blank nor a letter of a script without blanks is a part of an address.
    let ends_a_word = |c: char| c.is_whitespace() || !(c.is_ascii() || is_of_a_word(c));
    let start =
        before.char_indices().rfind(|(_, c)| ends_a_word(*c)).map_or(first, |(at, c)| first + at + c.len_utf8());
    let end = after.find(ends_a_word).map_or(place.end + after.len(), |at| place.end + at);
    let word = text.get(start..end).unwrap_or_else(|| text.get(place.clone()).unwrap_or_default());
    // An address whose name is in such a script goes on with a slash.
    let name = text.get(first..start).unwrap_or_default().rsplit(|c: char| !(c.is_alphanumeric() || c == '.')).next();
    let is_path = word.starts_with('/') && name.is_none_or(|name| name.is_empty() || name.contains('.'));
    let is_address = is_path || ["://", "www.", "@", "&#"].iter().any(|sign| word.contains(sign));
    let token = text.get(place.clone()).unwrap_or_default();
    let touches_dot = |side: Option<char>, next: Option<char>| {
        matches!(side, Some('.' | ':')) && next.is_some_and(|c| c.is_ascii_alphanumeric())
    };
    let mut behind = text.get(place.end..).unwrap_or_default().chars();
    let is_name = touches_dot(behind.next(), behind.next()) && !token.contains(' ');
    is_address || is_name || counts(text, place)
}

/// Whether a number counts what stands behind it, or begins a time or a date.
pub(super) fn counts(text: &str, place: &Range<usize>) -> bool {
    text.get(place.clone()).is_some_and(digits)
        && (is_of_unit(text, place.end) || is_moment(text.get(place.start..).unwrap_or_default()))
}

/// The most digits of a number to which its unit is tied.
const TIED: usize = 4;

/// Whether it may be a number with its unit tied to it, such as `48h`. A code may look so, too.
pub(super) fn is_span(text: &str, place: &Range<usize>) -> bool {
    let token = text.get(place.clone()).unwrap_or_default();
    let (number, unit) = token.split_at(token.bytes().take_while(u8::is_ascii_digit).count());
    let is_tied = (1..=TIED).contains(&number.len()) && unit.bytes().all(|byte| byte.is_ascii_alphabetic());
    counts(text, place) || (is_tied && is_of_unit(text, place.start + number.len()))
}

fn is_of_unit(text: &str, at: usize) -> bool {
    // No unit is longer than this.
    let behind = text.get(at..).unwrap_or_default().trim_start_matches(' ').chars().take(16);
    let next = small(&behind.collect::<String>());
    UNITS.split(", ").any(|unit| next.strip_prefix(unit).is_some_and(|rest| ends_a_unit(unit, rest)))
}

/// Whether no more letters follow a unit than its other forms have: "hours" count, a "message" is no "mes".
fn ends_a_unit(unit: &str, rest: &str) -> bool {
    let is_written_without_blanks = unit.chars().any(|c| !is_of_a_word(c) && !c.is_ascii());
    let more = match unit.chars().count() {
        0..=2 => 0,
        3..=4 => 2,
        _ => 3,
    };
    is_written_without_blanks || rest.chars().take_while(|c| c.is_alphabetic()).count() <= more
}

/// Whether a time of day or a date is at the beginning.
fn is_moment(text: &str) -> bool {
    // None is longer, and texts are.
    let text = text.get(..text.floor_char_boundary(17)).unwrap_or_default();
    let end = text.find(|c: char| !(c.is_ascii_digit() || matches!(c, '-' | '/' | '.' | ':'))).unwrap_or(text.len());
    let word = text.get(..end.min(16)).unwrap_or_default().trim_end_matches(['.', ':']);
    let is_time = word.split_once(':').is_some_and(|(hour, rest)| {
        digits(hour) && hour.len() <= 2 && rest.get(..2).is_some_and(digits) && !rest.get(2..3).is_some_and(digits)
    });
    is_time || is_date(word)
}

pub(super) fn is_date(token: &str) -> bool {
    let parts: Vec<&str> = token.split(['-', '/', '.']).collect();
    let is = |at: usize, most: usize| parts.get(at).is_some_and(|part| digits(part) && part.len() <= most);
    parts.len() == 3 && is(1, 2) && ((is(0, 4) && is(2, 2)) || (is(0, 2) && is(2, 4)))
}

/// Groups of digits with lines between them, ten digits and more.
fn is_phone(token: &str) -> bool {
    let groups: Vec<&str> = token.split(['-', '/']).collect();
    groups.len() > 1
        && groups.iter().all(|group| digits(group))
        && token.bytes().filter(u8::is_ascii_digit).count() >= 10
}

/// Models and serial numbers of these cameras.
fn is_model(token: &str) -> bool {
    let upper = token.to_ascii_uppercase();
    upper.starts_with("DS-") || upper.starts_with("IDS-")
}

#[cfg(test)]
mod tests {
    use super::super::tests::first;

    #[test]
    fn the_nearer_to_the_word_code_the_less_it_must_look_like_one() {
        let far = |words: usize, run: &str| format!("Your code. {}It is {run}, we think.", "And so on. ".repeat(words));
        for (words, run, is_found) in [
            (0, "4711", true),
            (4, "A1B2C3D4", true),
            (4, "4711", true),
            (12, "A1B2C3D4", true),
            (12, "4711", false),
            (40, "A1B2C3D4", false),
        ] {
            assert_eq!(first(&far(words, run)) == run, is_found, "{words} {run}");
        }
        // By letters, and not by bytes.
        let far = format!("\u{9a8c}\u{8bc1}\u{7801}{}A1B2C3D4\u{3002}", "\u{7684}".repeat(110));
        assert_eq!(first(&far), "A1B2C3D4");
    }

    #[test]
    fn a_number_is_a_code_by_its_length_and_its_place() {
        for (text, code) in [
            ("Your PIN: 4711", "4711"),
            ("Your code: 1234567890", "1234567890"),
            ("Your code: A1B2-34-C5D6", "A1B234C5D6"),
            ("Your code: A1-12-C5", "A112C5"),
            ("Your code: 77120-1-23", "77120123"),
            ("Your code: 12-34-ABCDE", "1234ABCDE"),
            ("Your code: ABCDE-34-12", "ABCDE3412"),
            ("Hello\n\n77120943\n\nBye", "77120943"),
            ("Hello,\n77120943\n", "77120943"),
            ("Security code: 481 922.It works", "481922"),
            // A date, and a phone.
            ("Your code of 26-11-2026", ""),
            ("Your code of 2026/11/26", ""),
            ("Questions about your code? Call 400-800-5998.", ""),
            // A year, and a number longer than codes of digits are.
            ("Hangzhou\n2026\n", ""),
            ("Hello\n\n123456789\n\nBye", ""),
            // In the middle of a sentence that announces none.
            ("The camera holds 12345678 pictures.", ""),
            ("It was bought as A1B2C3D4 in town.", ""),
            ("A1B2C3D4 was bought in town.", ""),
            ("In town they bought A1B2C3D4", ""),
        ] {
            assert_eq!(first(text), code, "{text}");
        }
    }

    #[test]
    fn a_label_labels_only_what_follows_its_colon() {
        assert_eq!(first("Verification code: KJHGFDSA"), "KJHGFDSA");
        assert_eq!(first("Verification code: please ask HIKVISION about it"), "");
        assert_eq!(first("Verification code: please ask HIKVISION"), "");
        assert_eq!(first("Verification code: KJHGFDSA comes later"), "");
    }

    #[test]
    fn a_part_of_an_address_is_none_also_at_the_end_of_the_text() {
        for address in ["77120943@example.org", "www.77120943/x", "x://77120943/", "&#77120943", "host77.example.org"] {
            assert_eq!(first(&format!("Your code? Write to {address}")), "", "{address}");
            assert_eq!(first(&format!("Your code? Write to {address} soon.")), "", "{address}");
        }
        // So far a word is looked along, and no further: lines without a blank have no end.
        let far = |length| format!("Your code: 77120943,{}@example.org", "x".repeat(length));
        assert_eq!(first(&far(1_000)), "");
        assert_eq!(first(&far(3_000)), "77120943");
    }
}
