//! Words that stand beside each other in boxes, and may be pieces of one. Pure.

use super::{UNREAD, is_of_words};
use crate::typed;

/// Pieces of a code are shorter than this; whole ones stand beside others.
const WHOLE: usize = 6;
/// What announces a code in capitals, and is no piece of it.
const LABELS: [&str; 6] = ["CODE", "PIN", "OTP", "TAN", "KEY", "ID"];

/// Where boxes beside each other end and begin.
#[derive(Default)]
pub(super) struct Beside {
    /// How deep the last box stands, when nothing parts what follows from it.
    depth: Option<usize>,
    /// Something floats beside the next words.
    floats: bool,
    /// Where the words before end, and where those behind begin.
    places: Vec<(usize, usize)>,
}

impl Beside {
    /// An element begins or has ended, so deep: whether it is a box beside others, floats, or parts lines.
    pub fn pass(&mut self, depth: usize, is_beside: bool, floats: bool, parts: bool, is_end: bool) {
        self.floats |= floats;
        match self.depth {
            _ if is_beside && !is_end => self.depth = Some(self.depth.map_or(depth, |one| one.min(depth))),
            _ if is_beside => self.depth = Some(depth),
            Some(one) if parts && (depth < one || (!is_end && depth == one)) => self.depth = None,
            Some(one) => self.depth = Some(one.min(depth)),
            None => {}
        }
    }

    /// What stood beside something does no more.
    pub fn end_row(&mut self) {
        self.floats = false;
    }

    /// Nobody knows whether lines end here.
    pub fn doubt(&mut self) {
        self.floats = true;
    }

    /// A word begins.
    pub fn word(&mut self, text: &str) {
        if (self.depth.take().is_some() | std::mem::take(&mut self.floats)) && !text.is_empty() {
            let before = text.trim_end_matches(|c: char| c.is_whitespace() || c == UNREAD);
            self.places.push((before.len(), text.len()));
        }
    }

    /// The text, with a mark where a word may go on in the next box.
    pub fn mark(&self, text: String) -> String {
        let mut marked = String::new();
        let mut from = 0;
        for (end, start) in &self.places {
            let (before, after) = (text.get(..*end).unwrap_or_default(), text.get(*start..).unwrap_or_default());
            let has_picture = text.get(*end..*start).is_some_and(|gap| gap.contains(UNREAD));
            if goes_on(before, after, has_picture) {
                marked.push_str(text.get(from..*end).unwrap_or_default());
                marked.push(UNREAD);
                marked.push_str(text.get((*end).max(from)..*start).unwrap_or_default());
                marked.push(UNREAD);
                from = *start;
            }
        }
        if from == 0 {
            return text;
        }
        marked.push_str(text.get(from..).unwrap_or_default());
        marked
    }
}

/// Whether the last word of one box and the first one of the next may be one.
fn goes_on(before: &str, after: &str, has_picture: bool) -> bool {
    let left = before.rsplit(|c| !is_of_words(c)).next().unwrap_or_default();
    let right = after.split(|c| !is_of_words(c)).next().unwrap_or_default();
    let behind = after.get(right.len()..).unwrap_or_default().trim_start_matches(' ');
    let is_alone = behind.is_empty() || behind.starts_with('\n');
    let has_digit = |word: &str| word.chars().any(|c| typed::plain(c).is_ascii_digit());
    let is_code = |word: &str| word.chars().count() >= WHOLE;
    let is_of_capitals = |word: &str| {
        !word.is_empty()
            && word.bytes().all(|byte| byte.is_ascii_uppercase())
            && !is_code(word)
            && !LABELS.contains(&word)
    };
    match (has_digit(left), has_digit(right)) {
        // What counts something behind a whole one is none of its pieces.
        (_, true) if has_picture => true,
        (true, true) => !(is_code(left) && (is_code(right) || !is_alone)),
        (true, false) => is_of_capitals(right) && !is_code(left),
        (false, true) => is_of_capitals(left) && !is_code(right),
        _ => false,
    }
}
