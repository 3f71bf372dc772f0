//! The tags and texts of a page, one behind the other, and the styles that stand in it. Pure.

use html5gum::emitters::default::{DefaultEmitter, StartTag, Token};
use html5gum::{State, Tokenizer};

use super::attributes::attribute;

/// What stands in these is no part of the page, or not of all pages.
const APART: [&[u8]; 4] = [b"template", b"svg", b"math", b"noscript"];

/// Walks through a page; with what has been said so far inside an open `<style>`.
pub(super) fn for_each_token(html: &str, mut look_at: impl FnMut(&Token, Option<&str>)) {
    let mut tokenizer = Tokenizer::new_with_emitter(html, DefaultEmitter::default());
    let mut style: Option<String> = None;
    let mut apart = 0_usize;
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
                apart += usize::from(APART.contains(&tag.name.as_slice()));
                if tag.name.as_slice() == b"style" {
                    style = Some(asked(tag, apart > 0));
                }
            }
            Token::EndTag(tag) => apart = apart.saturating_sub(usize::from(APART.contains(&tag.name.as_slice()))),
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

/// The beginning of a rule around all of a style, where it may not be for the page.
fn asked(tag: &StartTag<()>, is_apart: bool) -> String {
    let mut asked = String::new();
    if is_apart || attribute(tag, b"type").is_some_and(|kind| !matches!(kind.trim(), "" | "text/css")) {
        asked.push_str("@perhaps{");
    }
    if let Some(media) = attribute(tag, b"media") {
        // No sign of it ends what it begins.
        let is_plain = |c: char| c.is_alphanumeric() || matches!(c, ':' | '-' | ',' | '.' | '(' | ')');
        asked.push_str(&format!("@media {}{{", media.replace(|c| !is_plain(c), " ")));
    }
    asked
}
