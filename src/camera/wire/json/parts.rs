//! The parts of JSON, as firmware writes them: comments, strings, words. Pure.

use std::borrow::Cow;

/// What is behind the comment that begins here. `None`: none does. One without an end ends with its line: no end comes, or
/// another comment begins before it does.
pub(super) fn behind_comment(rest: &str) -> Option<&str> {
    let line = |text: &str| text.find(['\r', '\n']).unwrap_or(text.len());
    if rest.starts_with("//") {
        return rest.get(line(rest)..);
    }
    let inner = rest.strip_prefix("/*")?;
    // The first of either decides, so that a document full of beginnings is gone through once.
    let first = inner.as_bytes().windows(2).position(|two| two == b"*/" || two == b"/*");
    match first.filter(|at| inner.as_bytes().get(*at) == Some(&b'*')) {
        Some(end) => inner.get(end + 2..),
        None => inner.get(line(inner)..),
    }
}

/// Where the string that begins here ends, quotes and all. `None`: it is cut off.
pub(super) fn end_of_string(rest: &str) -> Option<usize> {
    let mut is_escaped = false;
    for (at, byte) in rest.bytes().enumerate().skip(1) {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = true,
            b'"' => return Some(at + 1),
            _ => {}
        }
    }
    None
}

/// How long the word, or the number, that begins here is.
pub(super) fn word(rest: &str) -> usize {
    rest.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '+' | '.'))).unwrap_or(rest.len())
}

/// A string whose signs are escaped as they have to be: firmware writes ends of lines, bytes and halves of signs as they are.
pub(super) fn escaped(string: &str) -> Cow<'_, str> {
    if serde_json::from_str::<String>(string).is_ok() {
        return string.into();
    }
    let mut escaped = String::with_capacity(string.len());
    let mut rest = string;
    while let Some(c) = rest.chars().next() {
        let length = match c {
            '\\' => match rest.as_bytes().get(1) {
                Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => 2,
                Some(b'u') => sign_by_number(rest),
                _ => 0,
            },
            ..' ' => 0,
            _ => c.len_utf8(),
        };
        match rest.get(..length).filter(|one| !one.is_empty()) {
            Some(one) => escaped.push_str(one),
            // What it would mean is not known: it is written as it stands.
            None if c == '\\' => escaped.push_str("\\\\"),
            None => escaped.push_str(&format!("\\u{:04x}", u32::from(c))),
        }
        rest = rest.get(length.max(c.len_utf8())..).unwrap_or_default();
    }
    escaped.into()
}

/// How long the sign by its number is that begins here; 0: it is none, or half of one.
fn sign_by_number(rest: &str) -> usize {
    let is_sign =
        |length| rest.get(..length).is_some_and(|one| serde_json::from_str::<String>(&format!("\"{one}\"")).is_ok());
    [6, 12].into_iter().find(|length| is_sign(*length)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_that_must_be_escaped_are() {
        for (written, meant) in [
            ("\"a\nb\tc\u{1}\"", "a\nb\tc\u{1}"),
            (r#""C:\x41 \' \q""#, r"C:\x41 \' \q"),
            (r#""\ud800 \ud83d\ude00 \u00e9\n\\""#, "\\ud800 \u{1f600} \u{e9}\n\\"),
            (r#""\u12""#, r"\u12"),
        ] {
            assert_eq!(serde_json::from_str::<String>(&escaped(written)).unwrap(), meant, "{written}");
        }
        assert!(matches!(escaped(r#""as it is\n""#), Cow::Borrowed(_)));
    }

    #[test]
    fn a_word_ends_where_a_sign_stands() {
        assert_eq!(["NaN,", "-1.5e+7]", "a b", "", ":", "é"].map(word), [3, 7, 1, 0, 0, 0]);
    }
}
