//! The words of an HTML mail as a mail program shows them. Pure.
//!
//! Only what decides over words is understood: where lines end, what is hidden, what runs together. Layout that puts
//! words in another order than they stand in is told of, and not followed.

use std::collections::BTreeSet;

use html5gum::emitters::default::{DefaultEmitter, StartTag, Token};
use html5gum::{State, Tokenizer};

/// The words of a page.
#[derive(Debug, Default)]
pub(super) struct Words {
    /// The words, in lines.
    pub text: String,
    /// They may be shown in another order, or partly hidden, in a way that is not understood.
    pub is_doubtful: bool,
}

/// Elements whose words are not shown.
const UNSEEN: [&[u8]; 9] =
    [b"script", b"style", b"title", b"template", b"svg", b"noframes", b"noembed", b"object", b"datalist"];
/// Elements that have no end.
const VOID: [&[u8]; 11] =
    [b"br", b"img", b"hr", b"meta", b"link", b"input", b"wbr", b"col", b"area", b"base", b"source"];
/// Elements that stand in lines of their own.
const BLOCKS: [&[u8]; 26] = [
    b"div",
    b"td",
    b"th",
    b"tr",
    b"li",
    b"dt",
    b"dd",
    b"body",
    b"center",
    b"form",
    b"section",
    b"article",
    b"header",
    b"footer",
    b"address",
    b"caption",
    b"pre",
    b"figure",
    b"button",
    b"option",
    b"br",
    b"hr",
    b"aside",
    b"main",
    b"nav",
    b"fieldset",
];
/// Elements with an empty line around them.
const PARAGRAPHS: [&[u8]; 13] =
    [b"p", b"table", b"ul", b"ol", b"dl", b"blockquote", b"h1", b"h2", b"h3", b"h4", b"h5", b"h6", b"details"];

/// Elements inside each other deeper than this are not followed.
const DEEPEST: usize = 2000;

/// Reads the words of a page.
pub(super) fn words(html: &str) -> Words {
    let mut page = Page::default();
    let mut tokenizer = Tokenizer::new_with_emitter(html, DefaultEmitter::default());
    let mut style = None;
    while let Some(token) = tokenizer.next() {
        let Ok(token) = token;
        match token {
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
                    style = Some(String::new());
                }
                page.start(&tag);
            }
            Token::EndTag(tag) => {
                if let Some(style) = style.take_if(|_| tag.name.as_slice() == b"style") {
                    page.learn(&style);
                }
                page.end(&tag.name);
            }
            Token::String(words) => match &mut style {
                Some(style) => style.push_str(&String::from_utf8_lossy(&words)),
                None => page.say(&String::from_utf8_lossy(&words)),
            },
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }
    Words { text: page.text, is_doubtful: page.is_doubtful }
}

#[derive(Default)]
struct Page {
    text: String,
    is_doubtful: bool,
    /// The open elements whose words count otherwise.
    open: Vec<Open>,
    /// Classes that the page's own styles hide.
    hidden_classes: BTreeSet<String>,
    /// A blank is due before the next word.
    blank: bool,
}

struct Open {
    name: Vec<u8>,
    is_hidden: bool,
}

impl Page {
    fn start(&mut self, tag: &StartTag<()>) {
        let name = tag.name.as_slice();
        let attribute =
            |name: &[u8]| tag.attributes.get(name).map(|value| String::from_utf8_lossy(value).to_ascii_lowercase());
        let style = attribute(b"style").map(|style| packed(&style)).unwrap_or_default();
        let classes = attribute(b"class").unwrap_or_default();
        let by_class = classes.split_ascii_whitespace().any(|class| self.hidden_classes.contains(class));
        let is_hidden = UNSEEN.contains(&name) || attribute(b"hidden").is_some() || by_class || hides(&style);
        self.is_doubtful |= name == b"bdo" || reorders(&style);
        // Boxes of their own stand apart, wherever that is.
        let is_box =
            ["display:block", "display:inline-block", "display:table", "display:flex", "display:grid", "float:"];
        if is_box.iter().any(|one| style.contains(one)) {
            self.end_line();
        }
        self.separate(name);
        if VOID.contains(&name) || (tag.self_closing && name == b"br") {
            return;
        }
        if self.open.len() < DEEPEST {
            self.open.push(Open { name: name.to_vec(), is_hidden });
        } else {
            self.is_doubtful = true;
        }
    }

    fn end(&mut self, name: &[u8]) {
        if let Some(at) = self.open.iter().rposition(|open| open.name == name) {
            self.open.truncate(at);
        }
        self.separate(name);
    }

    fn separate(&mut self, name: &[u8]) {
        if self.is_hidden() {
            return;
        }
        if PARAGRAPHS.contains(&name) {
            self.end_line();
            if !self.text.is_empty() && !self.text.ends_with("\n\n") {
                self.text.push('\n');
            }
        } else if name == b"br" {
            self.text.push('\n');
            self.blank = false;
        } else if BLOCKS.contains(&name) {
            self.end_line();
        }
    }

    fn end_line(&mut self) {
        self.blank = false;
        if !self.text.is_empty() && !self.text.ends_with('\n') {
            self.text.push('\n');
        }
    }

    fn say(&mut self, words: &str) {
        if self.is_hidden() {
            return;
        }
        let is_literal = self.open.iter().any(|open| open.name == b"pre");
        for c in words.chars() {
            if is_literal || !c.is_ascii_whitespace() {
                if self.blank && !self.text.is_empty() && !self.text.ends_with('\n') {
                    self.text.push(' ');
                }
                self.blank = false;
                self.text.push(c);
            } else {
                self.blank = true;
            }
        }
    }

    fn is_hidden(&self) -> bool {
        self.open.iter().any(|open| open.is_hidden)
    }

    /// Learns which classes a page's styles hide on every screen. What only some screens hide is shown.
    fn learn(&mut self, style: &str) {
        let style = packed(&style.to_ascii_lowercase());
        let mut depth = 0_usize;
        let mut selector = String::new();
        let mut rest = style.as_str();
        while let Some(at) = rest.find(['{', '}']) {
            let (before, behind) = rest.split_at(at);
            if behind.starts_with('{') {
                depth += 1;
                before.clone_into(&mut selector);
            } else {
                let is_rule = !selector.is_empty();
                if is_rule && hides(before) && depth == 1 {
                    let classes = selector.split([',', ' ', '>']).filter_map(|one| one.rsplit_once('.'));
                    self.hidden_classes.extend(classes.map(|(_, class)| class.to_owned()));
                }
                self.is_doubtful |= is_rule && reorders(before);
                selector.clear();
                depth = depth.saturating_sub(1);
            }
            rest = behind.get(1..).unwrap_or_default();
        }
    }
}

/// A style in small letters without whitespace and comments' blanks, so that it can be looked through.
fn packed(style: &str) -> String {
    let mut packed = String::with_capacity(style.len());
    for c in style.chars() {
        // Between two names a blank tells them apart; elsewhere it means nothing.
        if !c.is_whitespace() {
            packed.push(c);
        } else if packed.ends_with(|last: char| last.is_alphanumeric()) {
            packed.push(' ');
        }
    }
    for sign in [":", ";", "{", "}", ","] {
        packed = packed.replace(&format!(" {sign}"), sign);
    }
    packed
}

fn hides(style: &str) -> bool {
    let is_nothing = |value: &str| {
        let number: String = value.chars().take_while(|c| c.is_ascii_digit() || *c == '.').collect();
        !number.is_empty() && number.parse::<f32>().is_ok_and(|number| number == 0.0)
    };
    style.split(';').filter_map(|one| one.split_once(':')).any(|(name, value)| match name.trim() {
        "display" => value.starts_with("none"),
        "visibility" => value.starts_with("hidden") || value.starts_with("collapse"),
        "font-size" | "opacity" | "max-height" | "max-width" => is_nothing(value),
        "mso-hide" => value.starts_with("all"),
        _ => false,
    })
}

fn reorders(style: &str) -> bool {
    ["bidi-override", "isolate-override", "-reverse"].iter().any(|one| style.contains(one))
        || style.split(';').any(|one| one.starts_with("order:"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stand_as_they_are_shown() {
        for (html, expected) in [
            ("<b>1234</b><b>5678</b>", "1234\u{b7}5678".replace('\u{b7}', "")),
            ("<b>1234</b> <b>5678</b>", "1234 5678".into()),
            ("<p>12<!-- 99 -->34</p>", "1234\n\n".into()),
            ("77&#49;&#x32;0943&nbsp;&amp;", "77120943\u{a0}&".into()),
            ("77<span style='display: none'>99</span>12", "7712".into()),
            ("77<span style='font-size:0px'>99</span>12<i hidden>x</i>", "7712".into()),
            ("77<span style='font-size:0.9em'>99</span>12", "779912".into()),
            (
                "<style>.x{display:none} a b.y , .z { visibility : hidden }</style>1<i class='x'>2</i><i class='q y'>3</i>4",
                "14".into(),
            ),
            ("<style>@media print{.x{display:none}}</style>1<i class=x>2</i>", "12".into()),
            ("<script>var x='9999'</script><title>no</title>yes", "yes".into()),
            ("1234<br>5678", "1234\n5678".into()),
            ("<td>1234</td><td>5678</td>", "1234\n5678\n".into()),
            (
                "<span style='display:inline-block'>12</span><span style='display:inline-block'>34</span>",
                "12\n34".into(),
            ),
            ("  a \n  b  ", "a b".into()),
            ("<pre>a\n  b</pre>", "a\n  b\n".into()),
            ("77<wbr>12", "7712".into()),
            ("<div hidden>a</b></div>b", "b".into()),
        ] {
            assert_eq!(words(html).text, expected, "{html}");
        }
    }

    #[test]
    fn another_order_is_told_of() {
        for html in [
            "<bdo dir=rtl>34902177</bdo>",
            "<span style='unicode-bidi: bidi-override; direction: rtl'>34902177</span>",
            "<div style='display:flex;flex-direction:row-reverse'><i>12</i><i>34</i></div>",
            "<style>.a { order : 2 }</style><i class=a>34</i>",
        ] {
            assert!(words(html).is_doubtful, "{html}");
        }
        assert!(!words("<div style='border:0;color:#fff'>x</div>").is_doubtful);
    }
}
