//! Text that was wrapped for the way, as it was before. Pure.
//!
//! DOCUMENTED: RFC 3676, `format=flowed`: a line that ends with a blank goes on in the next one.

use zeroize::Zeroizing;

/// Undoes the wrapping. With `deletes_blanks`, the blank at the end of a line was put there by whoever wrapped it.
pub(super) fn unflow(text: &str, deletes_blanks: bool) -> Zeroizing<String> {
    let mut whole = Zeroizing::new(String::with_capacity(text.len()));
    // How deep the line is quoted that goes on.
    let mut goes_on: Option<usize> = None;
    for line in text.lines() {
        let words = line.trim_start_matches('>');
        let depth = line.len() - words.len();
        // A blank in front keeps a line from being taken for something else.
        let words = words.strip_prefix(' ').unwrap_or(words);
        let is_signature = words == "-- ";
        if goes_on != Some(depth) || is_signature {
            if goes_on.is_some() {
                whole.push('\n');
            }
            whole.push_str(line.get(..depth).unwrap_or_default());
        }
        let flows = words.ends_with(' ') && !is_signature;
        whole.push_str(if flows && deletes_blanks { words.strip_suffix(' ').unwrap_or(words) } else { words });
        goes_on = flows.then_some(depth);
        if !flows {
            whole.push('\n');
        }
    }
    whole
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_that_were_wrapped_are_one_again() {
        for (text, deletes, expected) in [
            ("a b \r\nc\r\n", false, "a b c\n"),
            ("7712 \r\n0943\r\n", true, "77120943\n"),
            ("1234 \n5678\nx", false, "1234 5678\nx\n"),
            (" >a\n  b\n", false, ">a\n b\n"),
            ("> a \n> b\n>> c \nd\n", false, ">a b\n>>c \nd\n"),
            ("a \n-- \nb\n", false, "a \n-- \nb\n"),
            ("a \n\nb", false, "a \nb\n"),
            ("a ", true, "a"),
        ] {
            assert_eq!(unflow(text, deletes).as_str(), expected, "{text:?}");
        }
    }
}
