//! The rules of a page's own styles, and which of them are for an element, as far as that can be told without the whole page.
//! Pure.

use std::collections::HashSet;
use std::rc::Rc;

use html5gum::emitters::default::StartTag;

use super::css::{COMMENT, Quotes, declarations, split, without_comments};
use super::fetched;
use super::property::read;
use super::said::{Display, Doubt, Float, Said};
use super::selector::{Names, Selector, are_plain, names};

/// So many rules are learned. The styles of whole kits for newsletters have a thousand.
const LEARNED: usize = 4000;
/// So many of them are for something on the page.
const MOST: usize = 500;
/// So much of what rules are for is looked at, in bytes. Styles of mails have some kilobytes of it, and kits some dozens.
const SELECTORS: usize = 128 * 1024;
/// Rules inside each other deeper than this are not followed. Styles of mails have two levels.
const DEEPEST: usize = 32;
/// With these, Outlook marks what it shows in dark colours of its own. OBSERVED.
const DARKENED: [&str; 2] = ["[data-ogsc", "[data-ogsb"];

/// States and parts of elements that no words have when a mail is opened.
const NOT_YET: [&str; 9] =
    [":hover", ":active", ":focus", ":visited", "::selection", "::-moz-", "::-webkit-", "::placeholder", "::backdrop"];

/// What a rule says: at first, and with what is important.
#[derive(Clone, Default, PartialEq)]
pub(super) struct Block {
    pub said: Vec<Said>,
    pub important: Vec<Said>,
}

/// A rule that says something about words.
pub(super) struct Rule {
    pub selector: Selector,
    pub block: Rc<Block>,
}

/// What styles say.
#[derive(Default)]
pub(super) struct Rules {
    rules: Vec<Rule>,
    /// Not every rule is known.
    pub are_doubtful: bool,
    names: Names,
    /// One of them asks for the value of an attribute.
    ask_values: bool,
    /// So many bytes of selectors were looked at.
    read: usize,
}

/// What the brackets of a rule are around.
#[derive(Clone, Copy)]
enum Around<'a> {
    Selectors(&'a str),
    Paper,
    Dark,
    Font,
    /// What is asked there is not followed.
    Other,
}

impl Rules {
    /// Learns what a `<style>` says.
    pub fn learn(&mut self, style: &str) {
        let style = without_comments(&style.replace("<!--", "    ").replace("-->", "   "));
        // What the open brackets are for.
        let mut around: Vec<Around> = Vec::new();
        let (mut quotes, mut depth, mut from, mut last) = (Quotes::default(), 0_usize, 0, 0);
        // What stands before a rule and is none makes it one that is left out.
        let mut is_sure = true;
        for (at, c) in style.char_indices() {
            if quotes.hold(c) {
                continue;
            }
            match c {
                '(' | '[' => depth += 1,
                ')' | ']' => depth = depth.saturating_sub(1),
                ';' if depth == 0 => {
                    if around.is_empty() {
                        is_sure &= self.knows(style.get(last..at).unwrap_or_default());
                    }
                    last = at + 1;
                }
                '{' | '}' => {
                    // Where the bracket belongs to is not followed.
                    self.are_doubtful |= depth > 0;
                    let before = style.get(from..at).unwrap_or_default();
                    // What stands inside of a rule, also before another one or in a query there, is of that rule.
                    let of = around.iter().rev().find_map(|one| match one {
                        Around::Selectors(selectors) => Some(*selectors),
                        _ => None,
                    });
                    let is_end = c == '}';
                    let inside = around.last().copied();
                    is_sure &= !(is_end && around.pop().is_none());
                    if let Some(of) = of {
                        self.add(of, before, &around, is_sure && is_end && around.is_empty());
                    } else if matches!(inside, Some(Around::Font)) {
                        self.are_doubtful |= !fetched::is_plain_font(before);
                    }
                    if is_end {
                        is_sure |= around.is_empty() && inside.is_some();
                    } else {
                        around.push(Around::of(style.get(last..at).unwrap_or_default().trim()));
                    }
                    if around.len() > DEEPEST {
                        self.are_doubtful = true;
                        return;
                    }
                    (from, last) = (at + 1, at + 1);
                }
                _ => {}
            }
        }
        self.knows(style.get(last..).unwrap_or_default());
    }

    /// Whether a statement that ends without brackets is one. Of one that fetches other styles, those are not known.
    fn knows(&mut self, statement: &str) -> bool {
        let statement = statement.trim_matches(|c: char| c.is_whitespace() || c == COMMENT).to_ascii_lowercase();
        if let Some(address) = statement.strip_prefix("@import") {
            let address = address.trim_start();
            self.are_doubtful |= !fetched::is_of_fonts(address.strip_prefix("url(").unwrap_or(address));
        }
        statement.starts_with('@')
    }

    fn add(&mut self, selectors: &str, style: &str, around: &[Around], is_everywhere: bool) {
        // What is only for paper is not for the screen.
        if style.trim().is_empty() || around.iter().any(|one| matches!(one, Around::Paper)) {
            return;
        }
        let (said, important) = match declarations(style) {
            Some(declarations) => read(&declarations),
            None => (vec![Said::Doubt(Doubt::All)], Vec::new()),
        };
        let mut block = Block { said, important };
        if around.iter().any(|one| matches!(one, Around::Dark)) {
            block = block.without_colours();
        }
        if block == Block::default() {
            return;
        }
        self.read += selectors.len();
        if self.read > SELECTORS {
            self.are_doubtful = true;
            return;
        }
        let beside = Rc::new(block.beside());
        let block = Rc::new(block);
        let (is_coded, are_plain) = (is_coded(selectors), are_plain(selectors));
        for selector in split(selectors, |c| c == ',') {
            // What happens under the pointer, and what is marked or typed there, is not there when a mail is opened.
            if !selector.contains(['(', '[', '\\']) && NOT_YET.iter().any(|state| selector.contains(state)) {
                continue;
            }
            let is_beside = [":before", ":after"].iter().any(|end| selector.trim_end().ends_with(end));
            let block = Rc::clone(if is_beside { &beside } else { &block });
            if *block == Block::default() {
                continue;
            }
            if self.rules.len() >= LEARNED {
                self.are_doubtful = true;
                return;
            }
            let mut selector = Selector::new(if is_coded { "" } else { selector }, &mut self.names);
            selector.is_exact &= is_everywhere && are_plain;
            self.rules.push(Rule { selector, block });
        }
    }

    /// Forgets the rules that are for nothing on the page with these names.
    pub fn settle(&mut self, on_page: &HashSet<String>) {
        let mut missing = vec![false; self.names.len()];
        let mut darkened = Vec::new();
        for (name, number) in &self.names {
            if let Some(missing) = missing.get_mut(*number) {
                *missing = !on_page.contains(name);
                if *missing && DARKENED.contains(&name.as_str()) {
                    *missing = false;
                    darkened.push(*number);
                }
            }
        }
        self.rules.retain_mut(|rule| {
            let selector = &mut rule.selector;
            for asked in [&mut selector.own, &mut selector.around, &mut selector.beside] {
                let before = asked.len();
                asked.retain(|number| !darkened.contains(number));
                if asked.len() < before {
                    rule.block = Rc::new(Block::clone(&rule.block).without_colours());
                }
            }
            let mut asked = selector.own.iter().chain(&selector.around).chain(&selector.beside);
            *rule.block != Block::default() && !asked.any(|number| missing.get(*number) == Some(&true))
        });
        self.are_doubtful |= self.rules.len() > MOST;
        self.rules.truncate(MOST);
        self.ask_values = self.rules.iter().any(|rule| rule.selector.asks_value());
        // The heavier ones and the later ones win. (A stable sort.)
        self.rules.sort_by_key(|rule| rule.selector.weight);
    }

    /// The names of an element that rules ask for.
    pub fn asked(&self, tag: &StartTag<()>) -> Vec<usize> {
        if self.rules.is_empty() {
            return Vec::new();
        }
        let mut asked: Vec<usize> = names(tag).iter().filter_map(|name| self.names.get(name)).copied().collect();
        asked.sort_unstable();
        asked.dedup();
        asked
    }

    /// How many names rules ask for.
    pub fn count(&self) -> usize {
        self.names.len()
    }

    /// The rules that are for this element with these names, the one that wins last, and those that may be; with how many around
    /// it have each name.
    pub fn fitting(&self, tag: &StartTag<()>, own: &[usize], around: &[usize]) -> (Vec<&Rule>, Vec<&Rule>) {
        if self.rules.is_empty() {
            return (Vec::new(), Vec::new());
        }
        let is_around = |number: &usize| around.get(*number).is_some_and(|count| *count > 0);
        let lower = |value: &[u8]| String::from_utf8_lossy(value).to_ascii_lowercase();
        let values: Vec<(String, String)> = match self.ask_values {
            true => tag.attributes.iter().map(|(name, value)| (lower(name), lower(value))).collect(),
            false => Vec::new(),
        };
        let fits = |rule: &&Rule| {
            rule.selector.own.iter().all(|number| own.binary_search(number).is_ok())
                && rule.selector.around.iter().all(is_around)
                && rule.selector.fits_value(&values)
        };
        let is_exact = |rule: &&Rule| rule.selector.is_exact && rule.selector.is_cased_like(tag);
        self.rules.iter().filter(fits).partition(is_exact)
    }
}

impl<'a> Around<'a> {
    fn of(prelude: &'a str) -> Self {
        let prelude = prelude.trim_matches(|c: char| c.is_whitespace() || c == COMMENT);
        if !prelude.starts_with('@') {
            return Self::Selectors(prelude);
        }
        let prelude = prelude.to_ascii_lowercase();
        if is_for_paper(&prelude) {
            Self::Paper
        } else if is_for_dark(&prelude) {
            Self::Dark
        } else if prelude.starts_with("@font-face") {
            Self::Font
        } else {
            Self::Other
        }
    }
}

impl Block {
    /// What it says beside colours.
    fn without_colours(mut self) -> Self {
        let is_other = |said: &Said| !matches!(said, Said::Colour(_) | Said::Background(_) | Said::Picture(_));
        self.said.retain(is_other);
        self.important.retain(is_other);
        self
    }

    /// What is left of it for what stands before or behind the words of an element: what it writes there, and its room.
    fn beside(&self) -> Self {
        let of = |said: &Said| match said {
            Said::Doubt(_) | Said::Moves | Said::Room => Some(*said),
            Said::Margin(_, far) if far.is_negative() => Some(Said::Doubt(Doubt::All)),
            Said::Margin(..) => Some(Said::Room),
            Said::Display(Display::Box | Display::Beside) | Said::Float(Float::Left | Float::Right) => Some(Said::Room),
            _ => None,
        };
        let all = |said: &[Said]| said.iter().filter_map(of).collect();
        Self { said: all(&self.said), important: all(&self.important) }
    }
}

/// Whether a rule around others is only for paper.
fn is_for_paper(rule: &str) -> bool {
    let is_paper = |query: &str| query.split_whitespace().find(|word| *word != "only") == Some("print");
    rule.strip_prefix("@media").is_some_and(|queries| queries.split(',').all(is_paper))
}

/// Whether a rule around others is only for screens with light words on dark, where a page looks otherwise altogether.
fn is_for_dark(rule: &str) -> bool {
    let is_sign = |c: char| !(c.is_alphanumeric() || c == '-');
    let says = |text: &str, word: &str| text.split(is_sign).any(|one| one == word);
    rule.starts_with("@media")
        && !says(rule, "not")
        && !says(rule, "or")
        && rule.split(',').all(|one| says(one, "prefers-color-scheme") && says(one, "dark"))
}

/// Whether names are written in a way that is not read here: in numbers, with signs that end a name, of other languages.
fn is_coded(selectors: &str) -> bool {
    let is_read =
        |c: char| matches!(c, ':' | '.' | '/' | '%' | '@' | '!') || (c.is_alphabetic() && !c.is_ascii_hexdigit());
    selectors.split('\\').skip(1).any(|coded| !coded.starts_with(is_read)) || selectors.replace("|=", "").contains('|')
}
