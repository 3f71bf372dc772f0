//! Which letters and signs belong to words, by their script. Pure.

/// Whether a letter beside it makes one word of both. In scripts without blanks between words it does not; digits of any
/// script and a sign that could not be read always do.
pub(super) fn is_of_a_word(c: char) -> bool {
    if c.is_ascii() {
        return false;
    }
    match c {
        _ if c.is_numeric() => true,
        // Letters in circles and boxes.
        '\u{2460}'..='\u{24ff}' | '\u{1f100}'..='\u{1f1ff}' => true,
        // Signs of writing: quotes, dashes, brackets, stops, of Europe and of Asia.
        '\u{a1}' | '\u{ab}' | '\u{b7}' | '\u{bb}' | '\u{bf}' | '\u{2000}'..='\u{206f}' | '\u{2e00}'..='\u{2e7f}' => {
            false
        }
        '\u{3000}'..='\u{303f}' | '\u{fe10}'..='\u{fe1f}' | '\u{fe30}'..='\u{fe6f}' | '\u{ff00}'..='\u{ff65}' => false,
        // Thai, Lao, Khmer, Myanmar; Japanese, Chinese, Korean.
        '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' => false,
        '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{2fff}' | '\u{3040}'..='\u{9fff}' | '\u{ac00}'..='\u{d7ff}' => false,
        '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}' => false,
        // Pictures, arrows and lines that decorate.
        '\u{2190}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}' => false,
        // Also what could not be read.
        _ => true,
    }
}

/// Marks of scripts without blanks, which stand above or below what is before them. Those of other scripts count as
/// letters anyway.
pub(super) fn is_above(c: char) -> bool {
    matches!(c,
        '\u{e31}' | '\u{e34}'..='\u{e3a}' | '\u{e47}'..='\u{e4e}' | '\u{eb1}' | '\u{eb4}'..='\u{ebc}'
        | '\u{ec8}'..='\u{ece}' | '\u{102b}'..='\u{103e}' | '\u{1056}'..='\u{109d}' | '\u{17b4}'..='\u{17d3}'
        | '\u{302a}'..='\u{302f}' | '\u{3099}' | '\u{309a}')
}
