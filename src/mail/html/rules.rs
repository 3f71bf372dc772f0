//! The rules of a page's own styles: which elements they are for, as far as that can be told from an element alone. Pure.

use html5gum::emitters::default::StartTag;

use super::look::{Look, look, reorders, split, without_comments};

/// So many rules are learned. Styles of mails have some hundreds, of which few say something about words.
const MOST: usize = 500;

/// A rule that says something about words.
pub(super) struct Rule {
    /// It is for every element that it fits. Others also ask what is around an element, or what screen there is.
    pub is_exact: bool,
    pub look: Look,
    tag: Option<String>,
    /// Classes, identifiers and other attributes, with what stands in them.
    attributes: Vec<(String, String)>,
}

/// What styles say.
#[derive(Default)]
pub(super) struct Rules {
    pub rules: Vec<Rule>,
    /// Not every rule is known, or one of them moves what it is for.
    pub are_doubtful: bool,
}

impl Rules {
    /// Learns what a `<style>` says.
    pub fn learn(&mut self, style: &str) {
        let style = without_comments(&style.to_ascii_lowercase()).replace("<!--", " ").replace("-->", " ");
        // What the open brackets are for.
        let mut around: Vec<&str> = Vec::new();
        let mut rest = style.as_str();
        while let Some(at) = rest.find(['{', '}']) {
            let (before, behind) = rest.split_at(at);
            if behind.starts_with('{') {
                // A rule inside of a rule: what stands before it is of the outer one.
                if let Some(outer) = around.last().filter(|outer| !outer.starts_with('@')) {
                    self.add(outer, before, false);
                }
                around.push(before.rsplit(';').next().unwrap_or_default().trim());
            } else if let Some(selectors) = around.pop().filter(|selectors| !selectors.starts_with('@')) {
                // What is only for paper is not for the screen.
                if !around.contains(&"@media print") {
                    self.add(selectors, before, around.is_empty());
                }
            }
            rest = behind.get(1..).unwrap_or_default();
        }
    }

    fn add(&mut self, selectors: &str, declarations: &str, is_everywhere: bool) {
        self.are_doubtful |= reorders(declarations);
        let look = look(declarations);
        if look == Look::default() {
            return;
        }
        for selector in split(selectors, |c| c == ',') {
            // What happens under the pointer is not there when a mail is opened.
            if [":hover", ":active", ":focus", ":visited"].iter().any(|state| selector.contains(state)) {
                continue;
            }
            if self.rules.len() >= MOST {
                self.are_doubtful = true;
                return;
            }
            self.rules.push(Rule::new(selector, look, is_everywhere));
        }
    }
}

impl Rule {
    fn new(selector: &str, look: Look, is_everywhere: bool) -> Self {
        let is_joint = |c: char| c.is_whitespace() || matches!(c, '>' | '+' | '~');
        let compounds: Vec<&str> = split(selector, is_joint).filter(|one| !one.is_empty()).collect();
        // "Everything in it" is for it, as far as words go. A name in numbers is not read, and could be any.
        let is_coded = selector.split('\\').skip(1).any(|coded| coded.starts_with(|c: char| c.is_ascii_hexdigit()));
        let last = compounds.iter().rev().find(|one| **one != "*").filter(|_| !is_coded).copied().unwrap_or_default();
        let mut rule = Self {
            is_exact: is_everywhere && compounds.len() == 1 && !is_coded && !last.contains([':', '[', '(']),
            look,
            tag: None,
            attributes: Vec::new(),
        };
        let mut rest = last;
        let (tag, _) = name(rest);
        rule.tag = Some(tag.clone()).filter(|tag| !tag.is_empty());
        while let Some(at) = rest.find(['.', '#', ':', '[', '\\']) {
            let sign = rest.get(at..at + 1).unwrap_or_default();
            let behind = rest.get(at + 1..).unwrap_or_default();
            let (word, length) = name(behind);
            rest = behind.get(length..).unwrap_or_default();
            match sign {
                "." => rule.attributes.push(("class".into(), word)),
                "#" => rule.attributes.push(("id".into(), word)),
                "[" => {
                    let (inside, behind) = behind.split_once(']').unwrap_or((behind, ""));
                    let (_, value) = inside.split_once('=').unwrap_or_default();
                    rule.attributes.push((word, value.trim_matches(['"', '\'', ' ']).to_owned()));
                    rest = behind;
                }
                // What it asks for is not looked at, and what stands in its brackets is no name of this element's.
                ":" => rest = rest.trim_start_matches(':').split_once(')').map_or(rest, |(_, behind)| behind),
                _ => {}
            }
        }
        rule
    }

    /// Whether it may be for this element.
    pub fn fits(&self, tag: &StartTag<()>) -> bool {
        let fits_name = self.tag.as_ref().is_none_or(|name| name.as_bytes() == tag.name.as_slice());
        fits_name
            && self.attributes.iter().all(|(name, wanted)| {
                let Some(value) = tag.attributes.get(name.as_bytes()) else { return false };
                let value = String::from_utf8_lossy(value).to_ascii_lowercase();
                match name.as_str() {
                    "class" if self.is_exact => value.split_ascii_whitespace().any(|class| class == wanted),
                    "id" if self.is_exact => value == *wanted,
                    _ => value.contains(wanted.as_str()),
                }
            })
    }
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
