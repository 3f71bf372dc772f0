//! The words of an HTML mail as a mail program shows them. Pure.
//!
//! Only what decides over words is understood: where lines end, what is hidden, what runs together. Words that may be shown
//! otherwise than they are read here are marked, so that none of them is taken for a code.

mod colour;
mod css;
mod element;
mod look;
mod rules;
mod shade;

use std::collections::HashSet;

use html5gum::emitters::default::{DefaultEmitter, StartTag, Token};
use html5gum::{State, Tokenizer};

use self::element::Kind;
use self::look::Doubt;
use self::rules::Rules;
use self::shade::{PAPER, Shade};
use crate::typed;

/// The words of a page.
#[derive(Debug, Default)]
pub(super) struct Words {
    /// The words, in lines. Beside [`UNREAD`], something may be shown that does not stand there, or in another place.
    pub text: String,
    /// That may be so anywhere.
    pub is_doubtful: bool,
}

/// Beside this sign something may be shown that does not stand in the text: Unicode's sign for what is no letter among
/// letters. No run of letters that it stands beside is offered, and it is not shown.
pub(super) const UNREAD: char = '\u{fffc}';

/// Elements inside each other deeper than this are not followed. OBSERVED: browsers follow no more either.
const DEEPEST: usize = 512;

/// Reads the words of a page.
pub(super) fn words(html: &str) -> Words {
    let mut rules = Rules::default();
    // The last one may have no end.
    let mut on_page = HashSet::new();
    for_each_token(&format!("{html}</style>"), |token, style| match (token, style) {
        (Token::EndTag(_), Some(style)) => rules.learn(style),
        (Token::StartTag(tag), _) => on_page.extend(rules::names(tag)),
        _ => {}
    });
    rules.settle(&on_page);
    let seen = seen(html, &rules, false);
    // Who hides everything shows it in a way that is not followed here.
    if seen.text.trim().is_empty() { seen_anyway(html, &rules).unwrap_or(seen) } else { seen }
}

fn seen_anyway(html: &str, rules: &Rules) -> Option<Words> {
    let all = seen(html, rules, true);
    (!all.text.trim().is_empty()).then_some(Words { is_doubtful: true, ..all })
}

fn seen(html: &str, rules: &Rules, shows_hidden: bool) -> Words {
    let mut page = Page {
        text: String::new(),
        is_doubtful: rules.are_doubtful,
        rules,
        shows_hidden,
        open: Vec::new(),
        around: vec![0; rules.count()],
        blank: false,
        joint: false,
    };
    for_each_token(html, |token, style| match token {
        Token::StartTag(tag) => page.start(tag),
        Token::EndTag(tag) => page.end(&tag.name),
        Token::String(words) if style.is_none() => page.say(&String::from_utf8_lossy(words)),
        _ => {}
    });
    Words { text: page.text, is_doubtful: page.is_doubtful }
}

/// Walks through a page; with what has been said so far inside an open `<style>`.
fn for_each_token(html: &str, mut look_at: impl FnMut(&Token, Option<&str>)) {
    let mut tokenizer = Tokenizer::new_with_emitter(html, DefaultEmitter::default());
    let mut style: Option<String> = None;
    while let Some(Ok(token)) = tokenizer.next() {
        match &token {
            Token::StartTag(tag) => {
                // What stands inside these is no markup (WHATWG HTML, section 13.2.6.4).
                match tag.name.as_slice() {
                    b"script" => tokenizer.set_state(State::ScriptData),
                    b"style" | b"noframes" | b"noembed" | b"iframe" | b"xmp" => tokenizer.set_state(State::RawText),
                    b"title" | b"textarea" => tokenizer.set_state(State::RcData),
                    b"plaintext" => tokenizer.set_state(State::PlainText),
                    _ => {}
                }
                if tag.name.as_slice() == b"style" {
                    let media = tag.attributes.get(b"media".as_slice());
                    // No sign of it ends what it begins.
                    let is_plain = |c: char| c.is_alphanumeric() || matches!(c, ':' | '-' | ',' | '.' | '(' | ')');
                    let media = media.map(|media| {
                        format!("@media {}{{", String::from_utf8_lossy(media).replace(|c| !is_plain(c), " "))
                    });
                    style = Some(media.unwrap_or_default());
                }
            }
            Token::String(words) => {
                if let Some(style) = &mut style {
                    style.push_str(&String::from_utf8_lossy(words));
                }
            }
            _ => {}
        }
        look_at(&token, style.as_deref());
        if matches!(&token, Token::EndTag(tag) if tag.name.as_slice() == b"style") {
            style = None;
        }
    }
}

struct Page<'a> {
    text: String,
    is_doubtful: bool,
    rules: &'a Rules,
    /// What styles hide is shown as well.
    shows_hidden: bool,
    open: Vec<Open>,
    /// How many of the open elements have each name that rules ask for.
    around: Vec<usize>,
    /// A blank is due before the next word.
    blank: bool,
    /// There is room, or the end of a line, between two letters without a blank.
    joint: bool,
}

struct Open {
    name: Vec<u8>,
    kind: Kind,
    shade: Shade,
    /// What it has of what rules ask for.
    asked: Vec<usize>,
}

impl Page<'_> {
    fn start(&mut self, tag: &StartTag<()>) {
        let name = tag.name.as_slice();
        let (ended, keeping) = element::ended_by(name);
        let is_too_deep = self.open.len() >= DEEPEST;
        self.is_doubtful |= is_too_deep;
        if !is_too_deep && let Some(at) = self.innermost(ended, keeping) {
            self.close(at, name);
        }
        let around = self.shade();
        let asked = self.rules.asked(tag);
        let rules = self.rules.fitting(tag, &asked, &self.around);
        let (kind, shade) = around.within(tag, rules, self.shows_hidden);
        self.is_doubtful |= name == b"bdo" || reorders(tag);
        let is_picture = element::PICTURES.contains(&name) && (!shade.is_hidden() || element::UNSEEN.contains(&name));
        if shade.is_away {
            // Nothing ends where nothing stands.
        } else if kind != Kind::Inline || name == b"br" {
            self.separate(name, kind, around);
        } else if shade.has_room || (shade.is_blank() && !around.is_blank()) {
            self.part();
        }
        if is_picture && !around.is_hidden() {
            self.put(UNREAD);
        }
        if !is_too_deep && !element::VOID.contains(&name) {
            self.count(&asked, |count| count + 1);
            self.open.push(Open { name: name.to_vec(), kind, shade, asked });
        }
    }

    fn end(&mut self, name: &[u8]) {
        // What comes behind these still belongs to what is open.
        if name == b"body" || name == b"html" {
            return;
        }
        match self.innermost(&[name], element::keeps_open(name)) {
            Some(at) => self.close(at, name),
            None if element::kind(name) != Kind::Inline => self.separate(name, element::kind(name), self.shade()),
            None => {}
        }
    }

    /// The innermost open element of these names, unless one that keeps it open is further in.
    fn innermost(&self, names: &[&[u8]], keeping: &[&[u8]]) -> Option<usize> {
        let is_one = |open: &Open| names.contains(&open.name.as_slice());
        let at = self.open.iter().rposition(|open| is_one(open) || keeping.contains(&open.name.as_slice()))?;
        self.open.get(at).is_some_and(is_one).then_some(at)
    }

    /// Closes an open element and what is open inside.
    fn close(&mut self, at: usize, by: &[u8]) {
        let inside = self.open.split_off(at);
        for open in &inside {
            self.count(&open.asked, |count| count.saturating_sub(1));
        }
        let Some((closed, inner)) = inside.split_first() else { return };
        // Some programs open again what hides when it was closed out of its turn.
        self.is_doubtful |= inner.iter().any(|open| {
            let differs = open.shade.is_hidden() != closed.shade.is_hidden() || open.shade.doubt > closed.shade.doubt;
            differs && !(element::is_endless(&open.name) && element::kind(by) != Kind::Inline)
        });
        let around = self.shade();
        for open in inside.iter().rev().filter(|open| !open.shade.is_away) {
            match open.kind {
                Kind::Inline if open.shade.has_room || open.shade.is_blank() => self.part(),
                Kind::Inline => {}
                kind => self.separate(&open.name, kind, around),
            }
        }
    }

    fn count(&mut self, asked: &[usize], change: impl Fn(usize) -> usize) {
        for number in asked {
            if let Some(count) = self.around.get_mut(*number) {
                *count = change(*count);
            }
        }
    }

    fn shade(&self) -> Shade {
        self.open.last().map_or(PAPER, |open| open.shade)
    }

    fn separate(&mut self, name: &[u8], kind: Kind, around: Shade) {
        if around.is_away || around.is_gone {
            return;
        }
        if name == b"br" {
            self.text.push('\n');
            self.blank = false;
            self.joint = false;
            return;
        }
        self.end_line();
        if kind == Kind::Paragraph && !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    fn end_line(&mut self) {
        self.blank = false;
        self.joint = false;
        if !self.text.is_empty() && !self.text.ends_with('\n') {
            self.text.push('\n');
        }
    }

    fn part(&mut self) {
        self.joint |= !self.blank && self.text.ends_with(is_of_words);
    }

    fn say(&mut self, words: &str) {
        let shade = self.shade();
        if shade.is_hidden() {
            return;
        }
        for word in words.split_inclusive(char::is_whitespace) {
            let is_marked = match shade.doubt() {
                Doubt::No => false,
                Doubt::Letters => word.contains(|c: char| c.is_alphabetic()),
                Doubt::All => true,
            };
            let mut is_first = is_marked;
            for c in word.chars() {
                if c.is_ascii_whitespace() && !shade.is_literal {
                    self.blank = true;
                    self.joint = false;
                    continue;
                }
                let begins = is_of_words(c) && (is_first || !self.text.ends_with(is_of_words) || self.blank);
                if (is_marked && begins) || (self.joint && is_of_words(c)) {
                    self.put(UNREAD);
                    is_first = false;
                }
                self.put(c);
            }
        }
    }

    fn put(&mut self, c: char) {
        if self.blank && !self.text.is_empty() && !self.text.ends_with('\n') {
            self.text.push(' ');
        }
        self.blank = false;
        self.joint = false;
        self.text.push(c);
    }
}

fn reorders(tag: &StartTag<()>) -> bool {
    tag.attributes
        .get(b"style".as_slice())
        .is_some_and(|style| look::reorders(&String::from_utf8_lossy(style).to_ascii_lowercase()))
}

/// Letters and digits that can be of a code.
fn is_of_words(c: char) -> bool {
    typed::plain(c).is_ascii_alphanumeric()
}

#[cfg(test)]
mod tests;
