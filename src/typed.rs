//! What a person means by what they typed or pasted: without what no eye can see, in the letters that a machine takes.
//!
//! For addresses, names of servers, ports and codes. It knows no other room and keeps nothing. Passwords of a camera are
//! not for this room: there, every character may be meant.

/// Whether a character takes no room on the screen, or only steers what stands beside it: what web pages, mails and word
/// processors put into what is copied.
///
/// DOCUMENTED: Unicode's `Default_Ignorable_Code_Point`, and the control characters; line ends and tabs are whitespace
/// and not meant here.
pub fn is_invisible(c: char) -> bool {
    match c {
        '\t' | '\n' | '\u{b}' | '\u{c}' | '\r' | '\u{85}' => false,
        '\u{ad}'
        | '\u{34f}'
        | '\u{61c}'
        | '\u{115f}'
        | '\u{1160}'
        | '\u{17b4}'
        | '\u{17b5}'
        | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{3164}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}'
        | '\u{ffa0}'
        | '\u{fff0}'..='\u{fffb}'
        | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e0fff}' => true,
        _ => c.is_control(),
    }
}

/// The character of a machine's alphabet that is meant: a digit, letter or sign of full width, the digits of an Arabic
/// or Persian keyboard, the full stop of a Chinese or Japanese one, a dash that text programs make of a hyphen, a blank of
/// another width. Any other stays what it is.
pub fn plain(c: char) -> char {
    let shifted = |from: u32, to: char| char::from_u32(u32::from(c) - from + u32::from(to)).unwrap_or(c);
    match c {
        '\u{ff01}'..='\u{ff5e}' => shifted(0xff01, '!'),
        '\u{660}'..='\u{669}' => shifted(0x660, '0'),
        '\u{6f0}'..='\u{6f9}' => shifted(0x6f0, '0'),
        '\u{3002}' | '\u{ff61}' | '\u{fe52}' => '.',
        '\u{fe6b}' => '@',
        '\u{fe55}' => ':',
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' => '-',
        _ if c.is_whitespace() => ' ',
        _ => c,
    }
}

/// What is meant by one line: nothing invisible in it, each character [`plain`], no whitespace around it. Whitespace
/// inside becomes blanks, one for one; whether it may stand there is for others to say.
pub fn meant(typed: &str) -> String {
    let whole: String = typed.chars().filter(|c| !is_invisible(*c)).map(plain).collect();
    whole.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_eye_can_see_is_gone_and_the_rest_is_meant() {
        for (typed, expected) in [
            ("  anna@example.org\r\n", "anna@example.org"),
            ("\u{feff}smtp.example\u{200b}.org\u{2060}", "smtp.example.org"),
            ("\u{202a}192.168.1.64\u{202c}", "192.168.1.64"),
            ("\u{ff41}nna\u{ff20}example\u{3002}org", "anna@example.org"),
            ("\u{ff11}\u{ff19}\u{ff12}\u{ff0e}168\u{ff61}1.64", "192.168.1.64"),
            ("\u{661}\u{669}\u{662}.\u{6f1}\u{6f6}\u{6f8}.1.64", "192.168.1.64"),
            ("imap\u{2011}mail.exam\u{ad}ple.org\u{a0}", "imap-mail.example.org"),
            ("\u{3000}5\u{ff18}7\u{e0020}", "587"),
            ("a\u{a0}b\tc", "a b c"),
            ("m\u{fc}ller@example.org", "m\u{fc}ller@example.org"),
            ("\u{7528}\u{6237}@\u{4f8b}\u{3002}\u{4e2d}\u{56fd}", "\u{7528}\u{6237}@\u{4f8b}.\u{4e2d}\u{56fd}"),
            ("", ""),
        ] {
            assert_eq!(meant(typed), expected, "{typed:?}");
        }
    }

    #[test]
    fn no_letter_of_any_language_counts_as_invisible() {
        let seen = "a\u{df}\u{5d0}\u{639}\u{c774}\u{4e2d}\u{30a2}\u{ff76}\u{e01}\u{1f511}";
        assert!(!seen.chars().any(is_invisible));
        assert_eq!(meant(seen), seen);
    }
}
