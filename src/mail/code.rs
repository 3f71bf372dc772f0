//! Finds what may be the code in the text of a mail, or on the clipboard. Pure.
//!
//! INFERRED: nobody has published the wording of the service's mail nor the shape of its codes. So this looks for a
//! "word" of 4 to 64 letters and digits that looks made by a machine, and trusts it the more the nearer it stands
//! behind a word such as "code". What it finds is offered with the mail beside it; the person decides.

mod score;

use std::ops::Range;

use super::plain;
use crate::secret::{Code, MailText};

/// How long a code can be. INFERRED.
const LENGTH: std::ops::RangeInclusive<usize> = 4..=64;
/// The most guesses that are offered.
const MOST: usize = 5;
/// So much text is looked at, in bytes. A mail with a code has a few kilobytes of it.
const READ: usize = 32 * 1024;

/// The text of a mail for the screen, and what may be the code in it.
pub(super) fn read(mail: &[u8]) -> (MailText, Vec<Code>) {
    let text = plain::read(mail);
    let codes = find(&text.whole);
    (text.shown, codes)
}

/// What may be the code in a text, the likeliest first.
pub fn find(text: &str) -> Vec<Code> {
    let mut end = text.len().min(READ);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let text = text.get(..end).unwrap_or_default();
    let hints = score::hints(text);
    let mut found: Vec<(i32, Code)> = Vec::new();
    for place in tokens(text) {
        let Some(token) = text.get(place.clone()) else { continue };
        let code = Code::from_typed(token);
        let Some(score) = score::score(text, &place, &hints).filter(|_| LENGTH.contains(&code.chars())) else {
            continue;
        };
        match found.iter_mut().find(|(_, known)| known.same_as(&code)) {
            Some((best, _)) => *best = score.max(*best),
            None => found.push((score, code)),
        }
    }
    // A stable sort: of two that are as likely, the one that stands first in the text.
    found.sort_by_key(|(score, _)| -score);
    found.into_iter().take(MOST).map(|(_, code)| code).collect()
}

/// What was copied, when it looks like a code.
pub fn from_clipboard(text: &str) -> Option<Code> {
    looks_like_a_code(text).then(|| Code::from_typed(text))
}

/// Whether a text by itself, such as the clipboard, looks like a code: one word that is not a word of a language.
fn looks_like_a_code(text: &str) -> bool {
    let text = text.trim();
    let pieces = tokens(text);
    let whole = pieces.len() == 1 && pieces.first().is_some_and(|place| *place == (0..text.len()));
    whole && LENGTH.contains(&Code::from_typed(text).chars()) && score::is_machine_made(text)
}

/// Runs of letters and digits, with the signs that codes are decorated with inside. Groups of digits with a blank
/// between them are one run.
fn tokens(text: &str) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    let mut from = None;
    for (at, c) in text.char_indices().chain([(text.len(), '\n')]) {
        match (from, score::is_part(c)) {
            (None, true) if c.is_ascii_alphanumeric() => from = Some(at),
            (Some(start), false) => {
                let run = text.get(start..at).unwrap_or_default();
                let trimmed = run.trim_end_matches(['-', '_', '+', '/']);
                runs.push(start..start + trimmed.len());
                from = None;
            }
            _ => {}
        }
    }
    let mut joined: Vec<Range<usize>> = Vec::new();
    for run in runs {
        let is_group = |run: &Range<usize>| {
            text.get(run.clone()).is_some_and(|run| run.len() <= 4 && run.len() >= 2 && digits(run))
        };
        match joined.last_mut() {
            Some(before)
                if is_group(&run)
                    && text.get(before.end..run.start) == Some(" ")
                    && text
                        .get(before.clone())
                        .is_some_and(|run| run.split(' ').all(|one| one.len() <= 4 && digits(one))) =>
            {
                before.end = run.end;
            }
            _ => joined.push(run),
        }
    }
    joined
}

fn digits(run: &str) -> bool {
    !run.is_empty() && run.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests;
