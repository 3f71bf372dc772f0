//! The rules of a page's own styles: which elements they are for, as far as that can be told without the whole page. Pure.

use std::collections::{HashMap, HashSet};

use html5gum::emitters::default::StartTag;

use super::css::{Quotes, split, without_comments};
use super::look::{Look, look, of_content, reorders};

/// So many rules are learned. Styles of mails have some hundreds, of which few say something about words.
const MOST: usize = 500;
/// So many names one rule asks for. What it asks beyond is not looked at: it is for more elements than it says.
const ASKED: usize = 16;
/// So much of what rules are for is looked at, in bytes. Styles of mails have some kilobytes of it.
const SELECTORS: usize = 64 * 1024;
/// Rules inside each other deeper than this are not followed. Styles of mails have two levels.
const DEEPEST: usize = 32;
/// What mail programs themselves put around or before a mail. OBSERVED: web mail shows it in a table or a box of its own page;
/// Gmail puts a `<u>` before it, and the others mark their box.
const ADDED: [&str; 20] = [
    "html",
    "body",
    "div",
    "table",
    "tbody",
    "tr",
    "td",
    "span",
    "center",
    "u",
    "main",
    "section",
    ".externalclass",
    ".readmsgbody",
    ".moz-text-html",
    ".moz-text-flowed",
    "#outlook",
    "#messageviewbody",
    "#messagewebviewdiv",
    "[owa",
];
/// With these, Outlook marks what it shows in dark colours of its own. OBSERVED.
const DARKENED: [&str; 2] = ["[data-ogsc", "[data-ogsb"];

/// A rule that says something about words.
pub(super) struct Rule {
    /// It is for every element that it fits. Others also ask for more than is known here, such as what screen there is.
    pub is_exact: bool,
    pub look: Look,
    /// What an element must have, and what must stand in one of its attributes.
    own: Vec<usize>,
    value: Option<(String, String)>,
    /// What the elements around it must have.
    around: Vec<usize>,
    /// What must be somewhere on the page.
    beside: Vec<usize>,
}

/// What styles say.
#[derive(Default)]
pub(super) struct Rules {
    rules: Vec<Rule>,
    /// Not every rule is known, or one of them moves what it is for.
    pub are_doubtful: bool,
    /// The names that rules ask for, in numbers.
    names: HashMap<String, usize>,
    /// So many bytes of selectors were looked at.
    read: usize,
}

/// What rules can ask of an element: its name, its classes, its identifier, and which attributes it has.
pub(super) fn names(tag: &StartTag<()>) -> Vec<String> {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).to_ascii_lowercase();
    let mut names = vec![text(&tag.name)];
    for (name, value) in &tag.attributes {
        match name.as_slice() {
            b"class" => names.extend(text(value).split_ascii_whitespace().map(|class| format!(".{class}"))),
            b"id" => names.push(format!("#{}", text(value))),
            _ => {}
        }
        names.push(format!("[{}", text(name)));
    }
    names
}

impl Rules {
    /// Learns what a `<style>` says.
    pub fn learn(&mut self, style: &str) {
        let style = style.to_ascii_lowercase().replace("<!--", "    ").replace("-->", "   ");
        let style = without_comments(&style);
        // What the open brackets are for.
        let mut around: Vec<&str> = Vec::new();
        let (mut quotes, mut depth, mut from, mut last) = (Quotes::default(), 0_usize, 0, 0);
        for (at, c) in style.char_indices() {
            if quotes.hold(c) {
                continue;
            }
            match c {
                '(' | '[' => depth += 1,
                ')' | ']' => depth = depth.saturating_sub(1),
                ';' => last = at + 1,
                '{' | '}' => {
                    // Where the bracket belongs to is not followed.
                    self.are_doubtful |= depth > 0;
                    let before = style.get(from..at).unwrap_or_default();
                    let is_end = c == '}';
                    // What stands inside of a rule, also before another one or in a query there, is of that rule.
                    let of = around.iter().rev().find(|one| !one.starts_with('@')).copied();
                    if is_end {
                        around.pop();
                    }
                    if let Some(of) = of {
                        self.add(of, before, &around, is_end && around.is_empty());
                    }
                    if !is_end {
                        around.push(style.get(last..at).unwrap_or_default().trim());
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
    }

    fn add(&mut self, selectors: &str, declarations: &str, around: &[&str], is_everywhere: bool) {
        self.are_doubtful |= reorders(declarations);
        // What is only for paper is not for the screen.
        let full = look(declarations);
        if full == Look::default() || around.contains(&"@media print") {
            return;
        }
        let is_dark = around.iter().any(|one| is_for_dark(one));
        self.read += selectors.len();
        if self.read > SELECTORS {
            self.are_doubtful = true;
            return;
        }
        let is_coded = is_coded(selectors);
        for selector in split(selectors, |c| c == ',') {
            // What happens under the pointer is not there when a mail is opened.
            if !selector.contains(['(', '['])
                && [":hover", ":active", ":focus", ":visited"].iter().any(|state| selector.contains(state))
            {
                continue;
            }
            let look = match selector.trim_end() {
                // Beside what stands in the element.
                one if one.ends_with(":before") || one.ends_with(":after") => of_content(declarations, full),
                _ => full,
            };
            let look = if is_dark { look.without_colours() } else { look };
            if look == Look::default() {
                continue;
            }
            if self.rules.len() >= MOST {
                self.are_doubtful = true;
                return;
            }
            let rule = Rule::new(if is_coded { "" } else { selector }, look, is_everywhere, &mut self.names);
            self.rules.push(rule);
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
            for asked in [&mut rule.own, &mut rule.around, &mut rule.beside] {
                let before = asked.len();
                asked.retain(|number| !darkened.contains(number));
                if asked.len() < before {
                    rule.look = rule.look.without_colours();
                }
            }
            let mut asked = rule.own.iter().chain(&rule.around).chain(&rule.beside);
            rule.look != Look::default() && !asked.any(|number| missing.get(*number) == Some(&true))
        });
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

    /// The rules that are or may be for this element with these names; with how many around it have each name.
    pub fn fitting(&self, tag: &StartTag<()>, own: &[usize], around: &[usize]) -> Vec<&Rule> {
        let is_around = |number: &usize| around.get(*number).is_some_and(|count| *count > 0);
        let lower = |value: &[u8]| String::from_utf8_lossy(value).to_ascii_lowercase();
        let values: Vec<(String, String)> =
            tag.attributes.iter().map(|(name, value)| (lower(name), lower(value))).collect();
        let has_value = |(name, wanted): &(String, String)| {
            values.iter().any(|(one, value)| one == name && value.contains(wanted.as_str()))
        };
        let fits = |rule: &&Rule| {
            rule.own.iter().all(|number| own.binary_search(number).is_ok())
                && rule.around.iter().all(is_around)
                && rule.value.as_ref().is_none_or(has_value)
        };
        self.rules.iter().filter(fits).collect()
    }
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

impl Rule {
    fn new(selector: &str, look: Look, is_everywhere: bool, names: &mut HashMap<String, usize>) -> Self {
        let is_joint = |c: char| c.is_whitespace() || matches!(c, '>' | '+' | '~');
        let mut rule =
            Self { is_exact: false, look, own: Vec::new(), value: None, around: Vec::new(), beside: Vec::new() };
        let (mut is_beside, mut is_own, mut is_cut, mut count) = (false, true, false, 0);
        let compounds: Vec<&str> = split(selector, is_joint).collect();
        let start = selector.as_ptr().addr();
        for compound in compounds.into_iter().rev() {
            // "Everything in it" is for it, as far as words go.
            count += usize::from(!compound.is_empty());
            if !compound.is_empty() && compound != "*" {
                let (asked, value) = asked(compound);
                let list = match (is_beside, is_own) {
                    (true, _) => &mut rule.beside,
                    (_, true) => &mut rule.own,
                    _ => &mut rule.around,
                };
                if is_own && !is_beside {
                    rule.value = value;
                }
                for name in asked {
                    if (is_beside || !is_own) && ADDED.contains(&name.as_str()) {
                        continue;
                    }
                    let next = names.len();
                    let number = *names.entry(name).or_insert(next);
                    if list.contains(&number) {
                        continue;
                    }
                    if list.len() >= ASKED {
                        is_cut = true;
                        break;
                    }
                    list.push(number);
                }
                (is_own, is_beside) = (false, false);
            }
            // What joins it to the one before.
            let at = compound.as_ptr().addr() - start;
            is_beside |= at > 0 && selector.get(at - 1..at).is_some_and(|joint| joint == "+" || joint == "~");
        }
        rule.is_exact = is_everywhere && count == 1 && !is_cut && !selector.contains([':', '[', '(']);
        rule
    }
}

/// What a selector of one element asks for, and one value of an attribute.
fn asked(compound: &str) -> (Vec<String>, Option<(String, String)>) {
    let (tag, length) = name(compound);
    let mut asked: Vec<String> = Some(tag).filter(|tag| !tag.is_empty()).into_iter().collect();
    let mut wanted = None;
    let mut rest = compound.get(length..).unwrap_or_default();
    while let Some(at) = rest.find(['.', '#', ':', '[', '(']) {
        let sign = rest.get(at..at + 1).unwrap_or_default();
        let behind = rest.get(at + 1..).unwrap_or_default();
        if matches!(sign, "." | "#" | ":") {
            let (word, length) = name(behind);
            rest = behind.get(length..).unwrap_or_default();
            if sign != ":" {
                asked.push(format!("{sign}{word}"));
            }
            continue;
        }
        // What stands in brackets is no name of this element's.
        let inside = split(behind, |c| matches!(c, ')' | ']')).next().unwrap_or_default();
        rest = behind.get(inside.len() + 1..).unwrap_or_default();
        if sign == "[" {
            let (word, value) = inside.split_once('=').unwrap_or((inside, ""));
            let word = word.trim_matches(|c: char| c.is_whitespace() || matches!(c, '~' | '|' | '^' | '$' | '*'));
            let value = value.trim_start();
            let value = match value.chars().next() {
                Some(quote @ ('"' | '\'')) => value.split(quote).nth(1),
                _ => value.split_whitespace().next(),
            };
            wanted = value.filter(|value| !value.contains('\\')).map(|value| (word.to_owned(), value.to_owned()));
            asked.push(format!("[{word}"));
        }
    }
    (asked, wanted)
}

/// The name at the beginning, without its escapes, and how long it is with them.
fn name(text: &str) -> (String, usize) {
    let (mut name, mut is_escaped) = (String::new(), false);
    for (at, c) in text.char_indices() {
        match c {
            _ if is_escaped => {
                name.push(c);
                is_escaped = false;
            }
            '\\' => is_escaped = true,
            _ if c.is_alphanumeric() || matches!(c, '-' | '_') => name.push(c),
            _ => return (name, at),
        }
    }
    (name, text.len())
}
