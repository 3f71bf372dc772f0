//! JSON as cameras may write it: with comments, with commas too many, cut off at the end.
//!
//! The manufacturer's own listings have stray commas and a comment without an end (DOCUMENTED); whether devices do is not
//! known, and forgiving costs little. What is whole is read by `serde_json` as it stands; only what it refuses is mended
//! first, in one pass. The crates for JSON with comments were looked at: none forgives a comment or a document without
//! an end. Half a value at a cut is left out, as in XML.

mod parts;

use serde::de::IgnoredAny;
use serde_json::Value;

use self::parts::{behind_comment, end_of_string, escaped, word};
use super::element::{MAX_DEPTH, MAX_ELEMENTS};

/// Reads a document. `None`: it cannot be mended, or breaks a limit.
pub fn read(text: &str) -> Option<Value> {
    let parse = |text: &str| is_within_limits(text).then(|| serde_json::from_str(text).ok())?;
    parse(text).or_else(|| mend(text).and_then(|mended| parse(&mended)))
}

/// Whether a document nests no deeper and has no more values than a tree of it may have: one byte of text takes up to
/// some hundred in a tree.
fn is_within_limits(text: &str) -> bool {
    let (mut depth, mut values) = (0_usize, 0);
    let (mut is_text, mut is_escaped) = (false, false);
    for byte in text.bytes() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = is_text,
            b'"' => is_text = !is_text,
            _ if is_text => {}
            b'{' | b'[' => (depth, values) = (depth + 1, values + 1),
            b'}' | b']' => depth = depth.saturating_sub(1),
            b',' => values += 1,
            _ => {}
        }
        if depth > MAX_DEPTH || values > MAX_ELEMENTS {
            return false;
        }
    }
    true
}

/// Whether everything that a document opens is closed, and nothing is missing at its end.
pub fn has_end(text: &str) -> bool {
    let mut depth = 0_usize;
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let length = match c {
            '"' => end_of_string(rest).unwrap_or(rest.len()),
            '/' => rest.len() - behind_comment(rest).map_or(rest.len() - 1, str::len),
            _ => c.len_utf8(),
        };
        match c {
            '{' | '[' => depth += 1,
            '}' | ']' if depth <= 1 => return true,
            '}' | ']' => depth -= 1,
            _ => {}
        }
        rest = rest.get(length..).unwrap_or_default();
    }
    false
}

/// A document without comments and without commas too many, with what is open at its end closed.
fn mend(text: &str) -> Option<String> {
    let mut mended = Mended::default();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if let Some(behind) = behind_comment(rest) {
            rest = behind;
            continue;
        }
        if c == '"' {
            let end = end_of_string(rest);
            let (string, behind) = rest.split_at(end.unwrap_or(rest.len()));
            mended.string(&escaped(string), end.is_some());
            rest = behind;
            continue;
        }
        let (word, behind) = rest.split_at(word(rest));
        if !word.is_empty() {
            mended.word(word, !behind.is_empty());
            rest = behind;
            continue;
        }
        mended.take(c)?;
        rest = rest.get(c.len_utf8()..)?;
        if mended.is_over() {
            return Some(mended.text);
        }
    }
    mended.close()
}

/// A document that is being mended.
#[derive(Default)]
struct Mended {
    text: String,
    /// The ends of what is open, the innermost last.
    open: Vec<char>,
    /// The last character that is no whitespace.
    last: Option<char>,
    /// A comma came, and nothing behind it yet.
    comma: bool,
    /// Up to where values are whole, and how much is open there.
    whole: Option<(usize, usize)>,
}

impl Mended {
    /// Takes a character outside of strings and comments. `None`: the document is none.
    fn take(&mut self, c: char) -> Option<()> {
        match c {
            ',' => {
                // What stands before a comma is whole, unless nothing does.
                if !matches!(self.last, None | Some('{' | '[' | ':')) {
                    self.note_whole();
                    self.comma = true;
                }
                return Some(());
            }
            c if c.is_whitespace() => {
                self.text.push(' ');
                return Some(());
            }
            '}' | ']' => {
                self.comma = false;
                if self.open.pop() != Some(c) {
                    return None;
                }
            }
            '{' | '[' => {
                self.put_comma();
                self.open.push(if c == '{' { '}' } else { ']' });
                if self.open.len() > MAX_DEPTH {
                    return None;
                }
            }
            _ => self.put_comma(),
        }
        self.text.push(c);
        self.last = Some(c);
        if matches!(c, '}' | ']') {
            self.note_whole();
        }
        Some(())
    }

    fn string(&mut self, string: &str, is_whole: bool) {
        self.put_comma();
        let is_value = self.last == Some(':');
        self.text.push_str(string);
        self.last = Some('"');
        if is_whole && is_value {
            self.note_whole();
        }
    }

    /// A word or a number. One that JSON does not know, as `NaN` or a name without quotes, is a string.
    fn word(&mut self, word: &str, is_whole: bool) {
        if serde_json::from_str::<IgnoredAny>(word).is_ok() {
            self.put_comma();
            self.text.push_str(word);
            self.last = word.chars().next_back();
        } else {
            self.string(&format!("\"{word}\""), is_whole);
        }
    }

    fn put_comma(&mut self) {
        if std::mem::take(&mut self.comma) {
            self.text.push(',');
            self.last = Some(',');
        }
    }

    fn note_whole(&mut self) {
        self.whole = Some((self.text.len(), self.open.len()));
    }

    /// Everything that was opened is closed: what comes behind is no part of the document.
    fn is_over(&self) -> bool {
        self.open.is_empty() && matches!(self.last, Some('}' | ']'))
    }

    /// Leaves out half a value at the end, and closes what is open.
    fn close(mut self) -> Option<String> {
        let (length, depth) = self.whole?;
        self.text.truncate(length);
        self.open.truncate(depth);
        self.text.extend(self.open.iter().rev());
        Some(self.text)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    #[test]
    fn commas_too_many_and_comments_are_forgiven() {
        let expected = json!({"SecurityEmail": {"SecurityInformation": [{"emailAddress": "a,//b/*c"}], "n": 7}});
        for text in [
            r#"{"SecurityEmail":{"SecurityInformation":[{"emailAddress":"a,//b/*c",}],"n":7,},}"#,
            "{ // the reply\n\"SecurityEmail\":{\"SecurityInformation\":[{\"emailAddress\":\"a,//b/*c\"},\r\n],\"n\" : 7 } }",
            "{\"SecurityEmail\": /* required, object */ {\"SecurityInformation\":[,{\"emailAddress\":\"a,//b/*c\"}],,\"n\":7}}",
            "{\"SecurityEmail\":{/*opt, array\n\"SecurityInformation\":[{\"emailAddress\":\"a,//b/*c\"}], /*req*/\n\"n\":7}}",
            "{\"SecurityEmail\":{/* over\ntwo lines */\"SecurityInformation\":[{\"emailAddress\":\"a,//b/*c\"}],\"n\":7}} trailing",
            "{\"SecurityEmail\":{\"SecurityInformation\":[{\"emailAddress\":\"a,//b/*c\"}],\"n\":7}} /* no end",
        ] {
            assert_eq!(read(text), Some(expected.clone()), "{text}");
        }
        assert_eq!(read("[1,2,,3,]"), Some(json!([1, 2, 3])));
    }

    #[test]
    fn strings_and_words_that_json_does_not_know_are_forgiven() {
        let expected = json!({"statusCode": 1, "subStatusCode": "ok\n", "errorMsg": "\\x41", "on": "True", "n": "NaN"});
        for text in [
            "{\"statusCode\":1,\"subStatusCode\":\"ok\n\",\"errorMsg\":\"\\x41\",\"on\":True,\"n\":NaN}",
            "{statusCode:1,subStatusCode:\"ok\n\",errorMsg:\"\\x41\",on:True,n:NaN}",
        ] {
            assert_eq!(read(text), Some(expected.clone()), "{text}");
        }
        assert_eq!(read("{\"a\":-1.5e+7,\"b\":01}"), Some(json!({"a": -1.5e7, "b": "01"})));
    }

    #[test]
    fn half_a_value_at_a_cut_is_left_out() {
        for (cut, expected) in [
            (r#"{"a":{"b":"x","c":"half"#, json!({"a": {"b": "x"}})),
            (r#"{"a":{"b":"x","c":12"#, json!({"a": {"b": "x"}})),
            (r#"{"a":[{"b":"x"},{"b""#, json!({"a": [{"b": "x"}, {}]})),
            (r#"{"a":[{"b":"x"}"#, json!({"a": [{"b": "x"}]})),
            (r#"{"a":1,"b":{"c":"x\""#, json!({"a": 1})),
            (r#"{"a":"x""#, json!({"a": "x"})),
            (r#"{"a":"x",}{"b":1}"#, json!({"a": "x"})),
        ] {
            let read = read(cut);
            let without_empty = |value: &Value| value.to_string().replace(",{}", "");
            assert_eq!(read.as_ref().map(without_empty), Some(without_empty(&expected)), "{cut}");
        }
    }

    #[test]
    fn what_is_no_document_stays_none_and_depth_has_an_end() {
        for text in ["", "{", "{\"a\":", "{\"a\"", "hello", "{]", "{\"a\" \"b\"}", "{\"a\":/*", "[1}"] {
            assert_eq!(read(text), None, "{text}");
        }
        assert_eq!(read(&"[".repeat(100_000)), None);
        let deep = |depth| mend(&format!("{}1{}", "[".repeat(depth), "]".repeat(depth)));
        assert!(deep(MAX_DEPTH).is_some() && deep(MAX_DEPTH + 1).is_none());
        assert_eq!(read(&format!("{}1,{}", "[".repeat(MAX_DEPTH + 1), "]".repeat(MAX_DEPTH + 1))), None);
    }

    #[test]
    fn a_tree_has_no_more_values_and_no_more_depth_than_it_may() {
        let deep = |depth| format!("{}\"[[[\"{}", "[".repeat(depth), "]".repeat(depth));
        let wide = |values| format!("[{}7]", "\"},{\",".repeat(values));
        // Whole, and to be mended.
        for behind in ["", " // the end"] {
            assert!(read(&(deep(MAX_DEPTH) + behind)).is_some() && read(&(deep(MAX_DEPTH + 1) + behind)).is_none());
            assert!(
                read(&(wide(MAX_ELEMENTS - 1) + behind)).is_some() && read(&(wide(MAX_ELEMENTS) + behind)).is_none()
            );
        }
        // A quote in a comment hides nothing.
        assert_eq!(read(&format!("/*\"*/{}", deep(MAX_DEPTH + 1))), None);
        assert_eq!(read(&format!("/*\"*/{}", wide(MAX_ELEMENTS))), None);
    }

    /// Each beginning of a comment looked for its end in all that follows: hours for one answer.
    #[test]
    fn what_never_ends_is_gone_through_once() {
        for endless in ["/*\n", "/* ", "/*/", "//\n", "\"\n", "\"\\"] {
            let text = format!("{{{}", endless.repeat(300_000));
            assert_eq!((read(&text), has_end(&text)), (None, false), "{endless:?}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_a_panic(text in r#"(\{|\}|\[|\]|"|,|:|/\*|\*/|//|\n|\\|a|é|1){0,60}"#) {
            let _ = read(&text);
        }

        #[test]
        fn a_whole_document_is_never_changed(value in "[ -~é]{0,20}", number in any::<i32>()) {
            let document = json!({"a": [value, number], "b": {"c": null}});
            prop_assert_eq!(read(&document.to_string()), Some(document));
        }
    }
}
