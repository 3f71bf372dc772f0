//! What a search has found, as `ESEARCH` answers it: numbers and ranges of them. Pure.
//!
//! DOCUMENTED: RFC 4731, and RFC 9051, section 7.3.4, by which servers answer every search so.

use crate::mail::inbox::tokens::{Token, Tokens};

/// Of all that the ranges name, the newest so many count: a few letters may name four thousand million mails.
const NEWEST: usize = 1000;

/// `(TAG "A282") UID ALL 4:18,21,28`.
pub(super) fn read(mut tokens: Tokens<'_>) -> Vec<u32> {
    while let Some(token) = tokens.next() {
        match token {
            Token::Open => tokens.skip_list(),
            Token::Word(word) if word.eq_ignore_ascii_case(b"ALL") => {
                return tokens.next().and_then(Token::word).map(newest).unwrap_or_default();
            }
            _ => {}
        }
    }
    Vec::new()
}

fn newest(set: &[u8]) -> Vec<u32> {
    let range = |range: &[u8]| {
        let mut ends = range.splitn(2, |byte| *byte == b':').map(super::number);
        let first = ends.next()??;
        let last = ends.next().unwrap_or(Some(first))?;
        Some((first.max(last), first.min(last)))
    };
    let mut ranges: Vec<(u32, u32)> = set.split(|byte| *byte == b',').filter_map(range).collect();
    ranges.sort_unstable();
    ranges.into_iter().rev().flat_map(|(last, first)| (first..=last).rev()).take(NEWEST).collect()
}
