//! What a rule of a style asks of the element that it is for, and of those around it. Pure.

use std::collections::HashMap;

use html5gum::emitters::default::StartTag;

use super::css::{COMMENT, split};

/// So many names one rule asks for. What it asks beyond is not looked at: it is for more elements than it says.
const ASKED: usize = 16;
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

/// The names that rules ask for, in numbers.
pub(super) type Names = HashMap<String, usize>;

#[derive(Default)]
pub(super) struct Selector {
    /// It asks for nothing but names of one element.
    pub is_exact: bool,
    /// How many identifiers, classes and names of elements it asks for: the more, the more its rule weighs.
    pub weight: [usize; 3],
    /// What an element must have, and what must stand in one of its attributes.
    pub own: Vec<usize>,
    value: Option<(String, String)>,
    /// What the elements around it must have.
    pub around: Vec<usize>,
    /// What must be somewhere on the page.
    pub beside: Vec<usize>,
    /// Its classes and identifiers with capitals: most pages tell them from small letters.
    cased: Vec<String>,
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

/// Whether each of these selectors is one that any browser understands: of others, it leaves out the whole rule.
pub(super) fn are_plain(selectors: &str) -> bool {
    let is_sign = |c: char| matches!(c, '-' | '_' | '.' | '#' | '*' | '>' | '+' | ',') || c.is_ascii_alphanumeric();
    let is_whole = |one: &str| {
        let one = one.trim_matches(is_blank);
        let begins = one.split(['.', '#']).skip(1).all(|name| name.starts_with(|c: char| c.is_ascii_alphabetic()));
        !one.is_empty() && begins && !one.ends_with(['>', '+']) && !one.contains("**")
    };
    selectors.chars().all(|c| is_sign(c) || is_blank(c)) && selectors.split(',').all(is_whole)
}

fn is_blank(c: char) -> bool {
    c.is_whitespace() || c == COMMENT
}

impl Selector {
    /// Reads a selector; without anything, it may be for everything.
    pub fn new(selector: &str, names: &mut Names) -> Self {
        let selector = selector.trim_matches(is_blank);
        let is_joint = |c: char| c.is_whitespace() || matches!(c, '>' | '+' | '~');
        let mut read = Self::default();
        let (mut is_beside, mut is_own, mut is_cut, mut count) = (false, true, false, 0);
        let compounds: Vec<&str> = split(selector, is_joint).collect();
        let start = selector.as_ptr().addr();
        for compound in compounds.into_iter().rev() {
            // "Everything in it" is for it, as far as words go.
            count += usize::from(!compound.is_empty());
            if !compound.is_empty() && compound != "*" {
                let (asked, value) = asked(compound);
                let list = match (is_beside, is_own) {
                    (true, _) => &mut read.beside,
                    (_, true) => &mut read.own,
                    _ => &mut read.around,
                };
                if is_own && !is_beside {
                    read.value = value;
                }
                for name in asked {
                    let small = name.to_ascii_lowercase();
                    if (is_beside || !is_own) && ADDED.contains(&small.as_str()) {
                        continue;
                    }
                    let kinds = [name.starts_with('#'), name.starts_with('.'), !name.starts_with(['#', '.', '['])];
                    for (count, is_one) in read.weight.iter_mut().zip(kinds) {
                        *count += usize::from(is_one);
                    }
                    let next = names.len();
                    let number = *names.entry(small).or_insert(next);
                    if list.contains(&number) {
                        continue;
                    }
                    if list.len() >= ASKED {
                        is_cut = true;
                        break;
                    }
                    list.push(number);
                    if name.starts_with(['#', '.']) {
                        read.cased.push(name);
                    }
                }
                (is_own, is_beside) = (false, false);
            }
            // What joins it to the one before.
            let at = compound.as_ptr().addr() - start;
            is_beside |= at > 0 && selector.get(at - 1..at).is_some_and(|joint| joint == "+" || joint == "~");
        }
        read.is_exact = count == 1 && !is_cut && are_plain(selector) && !selector.contains(COMMENT);
        read
    }

    /// Whether its names stand in the element with the same capitals.
    pub fn is_cased_like(&self, tag: &StartTag<()>) -> bool {
        let has = |attribute: &[u8], name: &str| {
            tag.attributes
                .get(attribute)
                .is_some_and(|value| value.split(u8::is_ascii_whitespace).any(|one| one == name.as_bytes()))
        };
        self.cased.iter().all(|name| match name.strip_prefix('.') {
            Some(class) => has(b"class", class),
            None => has(b"id", name.trim_start_matches('#')),
        })
    }

    /// Whether it asks for the value of an attribute.
    pub fn asks_value(&self) -> bool {
        self.value.is_some()
    }

    /// Whether one of these attributes of an element has the value that it asks for.
    pub fn fits_value(&self, values: &[(String, String)]) -> bool {
        self.value.as_ref().is_none_or(|(name, wanted)| {
            values.iter().any(|(one, value)| one == name && value.contains(wanted.as_str()))
        })
    }
}

/// What a selector of one element asks for, and one value of an attribute in small letters.
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
            let inside = inside.to_ascii_lowercase();
            let (word, value) = inside.split_once('=').unwrap_or((&inside, ""));
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
