//! What the other side said, when we have no words of our own for it.

use std::fmt;

/// A no, or an answer that is not understood. It holds no secret: it was cleaned where it was read.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct DeviceMessage {
    /// Its own words, for Details. They may name what only the owner should read, so they are never copied whole.
    pub words: String,
    /// The names of the members of its answer, without a value, for a helper.
    pub shape: String,
    /// The numbers of its answer, such as `HTTP 403, status 4`, for a helper.
    pub numbers: String,
    /// How many tries are left, when it said.
    pub tries_left: Option<u32>,
}

impl fmt::Debug for DeviceMessage {
    /// The words may name what the person typed or saved.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { words, shape, numbers, tries_left } = self;
        let words = words.chars().count();
        write!(f, "DeviceMessage({words} characters, hidden; {shape:?}, {numbers:?}, tries left: {tries_left:?})")
    }
}

/// How many characters a word has at most that may be copied.
const LONGEST: usize = 24;
/// What stands for a word that may be more than a word.
const LEFT_OUT: &str = "…";

impl DeviceMessage {
    /// Only words, without a shape.
    pub fn words(words: impl Into<String>) -> Self {
        Self { words: words.into(), ..Self::default() }
    }

    /// The words of which each is nothing but a word: no address, no number, no code can be among them.
    pub fn plain_words(&self) -> String {
        let is_plain = |word: &&str| {
            let bare = word.trim_matches(|c: char| matches!(c, '.' | ',' | ':' | ';' | '/' | '!' | '?' | '(' | ')'));
            bare.chars().count() <= LONGEST && bare.chars().all(|c| c.is_alphabetic() || c == '\'')
        };
        let mut plain: Vec<&str> =
            self.words.split_whitespace().map(|word| if is_plain(&word) { word } else { LEFT_OUT }).collect();
        plain.dedup_by(|next, before| *next == LEFT_OUT && *before == LEFT_OUT);
        plain.join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_show_on_the_screen_alone() {
        let said =
            DeviceMessage { numbers: "HTTP 403".to_owned(), ..DeviceMessage::words("mail to b****@example.org") };
        let shown = format!("{said:?}");
        assert!(!shown.contains("example") && shown.contains("HTTP 403"), "{shown}");
    }

    #[test]
    fn only_bare_words_may_be_copied() {
        let plain = |words: &str| DeviceMessage::words(words).plain_words();
        assert_eq!(plain("Invalid Operation / notSupport"), "Invalid Operation / notSupport");
        assert_eq!(plain("mail to b****@example.org, now"), "mail to … now");
        assert_eq!(plain("serial DS-2CD2143G2-I20230102AAWRK12344821 3F8K2LQ9 !"), "serial … !");
        assert_eq!(plain(&"x".repeat(25)), "…");
        assert_eq!(plain(""), "");
    }
}
