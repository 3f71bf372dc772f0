//! The words of an HTML mail as a mail program shows them. Pure.
//!
//! Only what decides over words is understood: where lines end, what is hidden, what runs together. Words that may be shown
//! otherwise than they are read here are marked, so that none of them is taken for a code.

mod attributes;
mod beside;
mod cascade;
mod colour;
mod colour_names;
mod css;
mod element;
mod fetched;
mod harmless;
mod length;
mod order;
mod property;
mod rules;
mod said;
mod selector;
mod shade;
mod shorthand;
mod tokens;
mod values;
mod winners;

use std::collections::HashSet;

use html5gum::emitters::default::{StartTag, Token};

use self::beside::Beside;
use self::cascade::Cascade;
use self::element::Kind;
use self::rules::Rules;
use self::said::Doubt;
use self::shade::Shade;
use self::tokens::for_each_token;
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

/// Of a line that is not broken, so much is seen on any screen, in bytes.
const LINE: usize = 40;

/// Reads the words of a page.
pub(super) fn words(html: &str) -> Words {
    let mut rules = Rules::default();
    // The last one may have no end.
    let mut on_page = HashSet::new();
    for_each_token(&format!("{html}</style>"), |token, style| match (token, style) {
        (Token::EndTag(_), Some(style)) => rules.learn(style),
        (Token::StartTag(tag), _) => {
            rules.are_doubtful |= fetched::is_unknown(tag);
            on_page.extend(selector::names(tag));
        }
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
        cascade: Cascade::default(),
        paper: Shade::paper(),
        shows_hidden,
        open: Vec::new(),
        around: vec![0; rules.count()],
        beside: Beside::default(),
        lines: 0,
        crowded: None,
        blank: false,
        joint: false,
    };
    for_each_token(html, |token, style| match token {
        Token::StartTag(tag) => page.start(tag),
        Token::EndTag(tag) => page.end(&tag.name),
        Token::String(words) if style.is_none() => page.say(&String::from_utf8_lossy(words)),
        _ => {}
    });
    Words { text: page.beside.mark(page.text), is_doubtful: page.is_doubtful || page.cascade.is_cut() }
}

struct Page<'a> {
    text: String,
    is_doubtful: bool,
    rules: &'a Rules,
    cascade: Cascade,
    paper: Shade,
    /// What styles hide is shown as well.
    shows_hidden: bool,
    open: Vec<Open>,
    /// How many of the open elements have each name that rules ask for.
    around: Vec<usize>,
    beside: Beside,
    /// How many lines have ended, and at which of them words stood that may stand in the place of others.
    lines: usize,
    crowded: Option<usize>,
    /// A blank is due before the next word.
    blank: bool,
    /// There is room, or the end of a line, between two letters without a blank.
    joint: bool,
}

struct Open {
    name: Vec<u8>,
    shade: Shade,
    /// What is around it is in no such doubt.
    is_doubted: bool,
    /// It stands in a table and in no cell: before the table, that is.
    is_misplaced: bool,
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
        let mut shade = self.cascade.shade(around, tag, &rules);
        if self.shows_hidden {
            shade = shade.anyway(name);
        }
        self.is_doubtful |= name == b"bdo" || shade.moves || self.changes_more(name, shade);
        let is_doubted =
            shade.said_doubt() > around.said_doubt().max(Doubt::Letters) && (!shade.is_away || shade.is_unsure);
        let is_picture = shade.is_picture || element::PICTURES.contains(&name);
        let is_unread = is_doubted || (is_picture && (!shade.is_hidden() || element::UNSEEN.contains(&name)));
        let parts = shade.kind != Kind::Inline || name == b"br";
        if shade.is_away {
            // Nothing ends where nothing stands.
        } else if parts {
            self.separate(name, shade.kind, around);
            self.beside.pass(self.open.len(), shade.is_beside, shade.floats, true, false);
        } else if shade.has_room || (shade.is_blank() && !around.is_blank()) {
            self.part();
        }
        if (is_doubted && parts) || shade.may_join {
            self.beside.doubt();
        }
        if is_unread && name != b"br" && !around.is_hidden() {
            self.put(UNREAD);
        }
        if !is_too_deep && !element::VOID.contains(&name) {
            self.count(&asked, |count| count + 1);
            let is_misplaced =
                self.open.last().is_some_and(|parent| element::is_misplaced(name, &parent.name, parent.is_misplaced));
            self.open.push(Open { name: name.to_vec(), shade, is_doubted, is_misplaced, asked });
        }
    }

    /// Whether an element makes something else of words that do not stand in it: a column, or a page that was begun before.
    fn changes_more(&self, name: &[u8], shade: Shade) -> bool {
        let around = self.shade();
        match name {
            b"col" | b"colgroup" => !shade.looks_like(around),
            b"html" | b"body" => {
                let is_begun = self.open.iter().any(|open| open.name == name);
                is_begun && !shade.looks_like(around) && self.text.contains(|c: char| c.is_ascii_digit())
            }
            _ => false,
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
            let differs = open.shade.is_hidden() != closed.shade.is_hidden()
                || open.shade.said_doubt() > closed.shade.said_doubt();
            differs && !(element::is_endless(&open.name) && element::kind(by) != Kind::Inline)
        });
        let around = self.shade();
        for (depth, open) in inside.iter().enumerate().rev().filter(|(_, open)| !open.shade.is_away) {
            let shade = open.shade;
            match shade.kind {
                Kind::Inline if shade.has_room || shade.is_blank() => self.part(),
                Kind::Inline => {}
                kind => self.separate(&open.name, kind, around),
            }
            self.beside.pass(at + depth, shade.is_beside, shade.floats, shade.kind != Kind::Inline, true);
            if open.name == b"tr" {
                self.beside.end_row();
            }
            if open.is_doubted || shade.may_join {
                self.beside.doubt();
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
        self.open.last().map_or(self.paper, |open| open.shade)
    }

    fn separate(&mut self, name: &[u8], kind: Kind, around: Shade) {
        if around.is_away || around.is_gone {
            return;
        }
        if name == b"br" {
            self.text.push('\n');
            self.lines += 1;
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
            self.lines += 1;
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
        let is_misplaced =
            self.open.last().is_some_and(|open| element::is_misplaced(b"", &open.name, open.is_misplaced));
        self.is_doubtful |= is_misplaced && words.contains(|c| typed::plain(c).is_ascii_digit());
        let doubt = shade.doubt();
        if shade.is_crowded() && words.contains(is_of_words) {
            self.is_doubtful |= self.crowded.replace(self.lines).is_some_and(|line| line != self.lines);
        }
        for word in words.split_inclusive(char::is_whitespace) {
            let is_marked = match doubt {
                Doubt::No => false,
                Doubt::Letters => word.contains(|c: char| c.is_alphabetic()),
                Doubt::All => true,
            } || (shade.is_cut && self.is_long())
                || (shade.is_right_to_left && order::turns(&self.text, word));
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

    /// Whether so much stands in the line that its end may be cut off.
    fn is_long(&self) -> bool {
        let from = self.text.floor_char_boundary(self.text.len().saturating_sub(LINE));
        from > 0 && self.text.get(from..).is_some_and(|end| !end.contains('\n'))
    }

    fn put(&mut self, c: char) {
        if self.blank && !self.text.is_empty() && !self.text.ends_with('\n') {
            self.text.push(' ');
        }
        self.blank = false;
        self.joint = false;
        if is_of_words(c) {
            self.beside.word(&self.text);
        }
        self.text.push(c);
    }
}

/// Letters and digits that can be of a code.
fn is_of_words(c: char) -> bool {
    typed::plain(c).is_ascii_alphanumeric()
}

#[cfg(test)]
mod tests;
