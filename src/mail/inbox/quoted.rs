//! Texts of ours as a command can hold them. Pure.

use zeroize::Zeroizing;

/// A text between quotes (RFC 3501, section 9: `quoted`); `None`: it has letters that no command holds.
pub(super) fn quoted(text: &str) -> Option<Zeroizing<String>> {
    if !text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return None;
    }
    let mut quoted = Zeroizing::new(String::with_capacity(text.len() * 2 + 2));
    quoted.push('"');
    for c in text.chars() {
        if matches!(c, '"' | '\\') {
            quoted.push('\\');
        }
        quoted.push(c);
    }
    quoted.push('"');
    Some(quoted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_can_say_a_command_of_its_own() {
        assert_eq!(quoted("a \"b\\").unwrap().as_str(), "\"a \\\"b\\\\\"");
        for text in ["a\r\nA9 DELETE INBOX", "a\n", "a\0", "\u{e9}", "a\u{7f}"] {
            assert!(quoted(text).is_none(), "{text:?}");
        }
    }
}
