//! Finds what may be the code in the text of a mail, or on the clipboard. Pure.
//!
//! INFERRED: nobody has published the wording of the service's mail nor the shape of its codes. So this looks for a
//! "word" of 4 to 64 letters and digits that looks made by a machine, and trusts it the more the nearer it stands
//! behind a word such as "code". What it finds is offered with the mail beside it; the person decides.

mod announced;
mod doubt;
mod letters;
mod score;
mod words;

use std::ops::Range;

use zeroize::Zeroizing;

use self::announced::Announced;
use super::html::UNREAD;
use super::plain::{self, KEPT};
use crate::secret::{Code, MailText};

/// How long a code can be. INFERRED.
const LENGTH: std::ops::RangeInclusive<usize> = 4..=64;
/// The most guesses that are offered.
const MOST: usize = 5;
/// So much text is looked at, in bytes. A mail with a code has a few kilobytes of it.
const READ: usize = 32 * 1024;

/// The text of a mail for the screen, and what may be the code in it.
///
/// Every code that is offered stands in the text that is shown. A text that was not read as it was sent is shown, and
/// nothing of it is offered.
pub fn read(mail: &[u8]) -> (MailText, Vec<Code>) {
    let mail = plain::read(mail);
    for body in mail.bodies.iter().filter(|body| body.is_faithful) {
        let (shown, codes) = shown(&body.text, search(&mail.subject.text, &body.text));
        if !codes.is_empty() {
            return (shown, codes);
        }
    }
    let body = mail.bodies.first().map(|body| body.text.as_str()).unwrap_or_default();
    if mail.subject.is_faithful && mail.bodies.iter().all(|body| body.is_faithful) {
        let whole = Zeroizing::new(format!("{}\n\n{body}", mail.subject.text.as_str()));
        let subject_ends = mail.subject.text.len();
        let in_subject = ranked(&whole).into_iter().filter(|(place, _)| place.end <= subject_ends).collect();
        let (shown, codes) = shown(&whole, in_subject);
        if !codes.is_empty() {
            return (shown, codes);
        }
    }
    (shown(body, Vec::new()).0, Vec::new())
}

/// What may be the code in a text, the likeliest first.
pub fn find(text: &str) -> Vec<Code> {
    ranked(text).into_iter().map(|(_, code)| code).collect()
}

/// Codes in a body; the subject before it may announce them.
fn search(subject: &str, body: &str) -> Vec<(Range<usize>, Code)> {
    let whole = Zeroizing::new(format!("{subject}\n\n{body}"));
    let body_begins = subject.len() + 2;
    let in_body = ranked(&whole).into_iter().filter(|(place, _)| place.start >= body_begins);
    in_body.map(|(place, code)| (place.start - body_begins..place.end - body_begins, code)).collect()
}

/// The text as far as a page shows it, with the likeliest code in it, and the codes that stand in what is shown.
fn shown(text: &str, codes: Vec<(Range<usize>, Code)>) -> (MailText, Vec<Code>) {
    let first = codes.first().map_or(0, |(place, _)| place.end);
    let start = text.get(..first).map_or(0, |before| match before.chars().count() {
        count if count <= KEPT => 0,
        // From some lines before the code on.
        _ => text
            .get(..text.floor_char_boundary(first.saturating_sub(KEPT / 2)))
            .and_then(|skipped| skipped.rfind('\n'))
            .map_or(0, |at| at + 1),
    });
    let rest = text.get(start..).unwrap_or_default();
    let end = start + rest.char_indices().nth(KEPT).map_or(rest.len(), |(at, _)| at);
    let visible = text.get(start..end).unwrap_or_default();
    let is_visible = |place: &Range<usize>| place.start >= start && place.end <= end;
    let codes = codes.into_iter().filter(|(place, _)| is_visible(place)).map(|(_, code)| code).collect();
    let visible = Zeroizing::new(visible.replace(UNREAD, ""));
    (MailText::new(visible.trim_end()), codes)
}

/// How likely one is the code: not of before, its score, whether it is announced, and no other number by its name or its unit.
type Rank = (bool, i32, bool, bool);

/// What may be the code in a text, and where it stands, the likeliest first.
fn ranked(text: &str) -> Vec<(Range<usize>, Code)> {
    let text = text.get(..text.floor_char_boundary(READ)).unwrap_or_default();
    let announced = Announced::of(text);
    let mut found: Vec<(Rank, Range<usize>, Code)> = Vec::new();
    let places = tokens(text);
    for (at, place) in places.iter().enumerate() {
        let Some(token) = text.get(place.clone()) else { continue };
        let code = Code::from_typed(token);
        let Some(score) = score::score(text, place, &announced).filter(|_| LENGTH.contains(&code.chars())) else {
            continue;
        };
        if doubt::is_torn(text, place) || doubt::is_one_of_several(text, &places, at) {
            continue;
        }
        // One of before comes after all others.
        let is_behind_a_colon = score::is_behind_a_colon(text, place);
        let is_other = announced.is_other(text, place) || score::is_span(text, place);
        let rank = (!score::is_past(text, place), score, is_behind_a_colon, !is_other);
        match found.iter_mut().find(|(_, _, known)| known.same_as(&code)) {
            Some((best, ..)) => *best = rank.max(*best),
            None => found.push((rank, place.clone(), code)),
        }
    }
    // A stable sort: of two that are as likely, the one that stands first in the text.
    found.sort_by_key(|(rank, ..)| std::cmp::Reverse(*rank));
    // Another number is only offered where nothing is likelier than it.
    let mut is_behind_a_code = false;
    found.retain(|((.., is_code), ..)| {
        is_behind_a_code |= is_code;
        *is_code || !is_behind_a_code
    });
    found.into_iter().take(MOST).map(|(_, place, code)| (place, code)).collect()
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

/// Runs of letters and digits, with the signs that codes are decorated with inside. Groups of digits with a space
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
                runs.push(bare(text, start..start + trimmed.len()));
                from = None;
            }
            _ => {}
        }
    }
    let mut joined: Vec<Range<usize>> = Vec::new();
    for run in runs {
        let is_group = |run: &Range<usize>| {
            text.get(run.clone()).is_some_and(|run| run.len() <= 4 && run.len() >= 2 && digits(run))
                && !score::counts(text, run)
        };
        match joined.last_mut() {
            Some(before)
                // No code is longer, and each time the whole is looked at.
                if before.len() < *LENGTH.end()
                    && is_group(&run)
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

/// A run without the word before it that announces it, and without the time behind it, which signs tie to it:
/// `PIN/4711`, `Code_77120943/48h`.
fn bare(text: &str, run: Range<usize>) -> Range<usize> {
    let word = text.get(run.clone()).unwrap_or_default();
    // No code is as long with its word, and each sign in it is looked at.
    if word.len() > 2 * LENGTH.end() {
        return run;
    }
    let letters = word.find(|c: char| c.is_ascii_digit()).and_then(|digit| word.get(..digit)).unwrap_or_default();
    let is_name = |at: &usize| text.get(..run.start + at).is_some_and(score::ends_with_hint);
    let named = letters.rmatch_indices(['-', '_', '/']).map(|(at, _)| at).find(is_name).map_or(0, |at| at + 1);
    let is_whole = !word.get(named..).unwrap_or_default().split(['-', '_', '/']).any(score::is_word);
    let start = if is_whole { run.start + named } else { run.start };
    // The last part of a date is no time behind it.
    let code = text.get(start..run.end).filter(|code| !score::is_date(code));
    let time = code.and_then(|code| code.rfind('/')).map(|at| start + at);
    let end = time.filter(|at| score::is_span(text, &(at + 1..run.end))).unwrap_or(run.end);
    start..end
}

fn digits(run: &str) -> bool {
    !run.is_empty() && run.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod bombs;
#[cfg(test)]
mod dressed;
#[cfg(test)]
mod elements;
#[cfg(test)]
mod mails;
#[cfg(test)]
mod neighbours;
#[cfg(test)]
mod newsletters;
#[cfg(test)]
mod pages;
#[cfg(test)]
mod templates;
#[cfg(test)]
mod tests;
