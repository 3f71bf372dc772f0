//! Words that are shown in another order than they stand in. Pure.

use super::is_of_words;
use crate::typed;

/// Whether the groups of a word, or it and the one before it, are shown in the other order from right to left: only those that
/// begin with digits are. DOCUMENTED: the Unicode Bidirectional Algorithm, rules N1 and N2.
pub(super) fn turns(before: &str, word: &str) -> bool {
    let is_digit = |c: char| typed::plain(c).is_ascii_digit();
    let groups = word.trim_end_matches(|c| !is_of_words(c));
    word.starts_with(is_digit) && (groups.contains(|c| !is_of_words(c)) || before.trim_end().ends_with(is_digit))
}
