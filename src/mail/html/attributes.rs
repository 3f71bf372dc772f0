//! What the attributes of an element say of the words in it. Pure.
//!
//! DOCUMENTED: WHATWG HTML, section 15.3. They weigh less than any style.

use html5gum::emitters::default::StartTag;

use super::colour::{ANY, BLACK, Colour, Colours, old_colour};
use super::length::{Length, number};
use super::said::{Blanks, Display, Doubt, Float, Said};
use super::shorthand::family;

/// An attribute, in small letters.
pub(super) fn attribute(tag: &StartTag<()>, name: &[u8]) -> Option<String> {
    tag.attributes.get(name).map(|value| String::from_utf8_lossy(value).to_ascii_lowercase())
}

/// What is behind marked words.
const YELLOW: Colour = Colour::rgb([u8::MAX, u8::MAX, 0]);
/// What is behind the words of a button. OBSERVED.
const GREY: Colour = Colour::rgb([0xef; 3]);

/// What the name and the attributes say.
pub(super) fn said(tag: &StartTag<()>) -> Vec<Said> {
    let name = tag.name.as_slice();
    let mut said = Vec::new();
    match name {
        b"mark" => said.extend([Said::Background(YELLOW), Said::Colour(Some(BLACK))]),
        b"button" => said.extend([Said::Background(GREY), Said::Colour(Some(BLACK))]),
        _ => {}
    }
    if tag.attributes.is_empty() && name != b"dialog" {
        return said;
    }
    let of = |one: &[u8]| attribute(tag, one);
    let has = |one: &[u8]| tag.attributes.contains_key(one);
    if has(b"hidden") || has(b"popover") || (name == b"dialog" && !has(b"open")) {
        said.push(Said::Display(Display::None));
    }
    if let Some(dir) = of(b"dir") {
        said.push(Said::IsRightToLeft(Some(dir.trim() == "rtl")));
    }
    let is_font = matches!(name, b"font" | b"basefont");
    let ink = if is_font { of(b"color") } else { None }.or_else(|| if name == b"body" { of(b"text") } else { None });
    if let Some(value) = ink.filter(|value| !value.trim().is_empty()) {
        said.push(old_colour(&value).map_or(Said::Doubt(Doubt::All), |colour| Said::Colour(Some(colour))));
    }
    if is_font && of(b"face").is_some_and(|face| family(&face).is_none()) {
        said.push(Said::Doubt(Doubt::All));
    }
    if is_font && let Some(step) = of(b"size").and_then(|size| number(size.trim())) {
        // Signs say how many steps from the usual size, which is the third.
        let step = if of(b"size").is_some_and(|size| size.trim().starts_with(['+', '-'])) { step + 3.0 } else { step };
        said.push(Said::Size(Some(Length::Pixels(if step < 2.0 { 10.0 } else { 6.0 + 3.0 * step.min(7.0) }))));
    }
    if matches!(name, b"body" | b"table" | b"thead" | b"tbody" | b"tfoot" | b"tr" | b"td" | b"th") {
        if let Some(value) = of(b"bgcolor").filter(|value| !value.trim().is_empty()) {
            said.push(Said::Background(old_colour(&value).unwrap_or(ANY)));
        }
        if of(b"background").is_some_and(|address| !address.trim().is_empty()) {
            said.push(Said::Picture(Some(ANY)));
        }
        if has(b"nowrap") {
            said.push(Said::Blanks(Some(Blanks { are_literal: false, are_joined: true })));
        }
    }
    if name == b"table" && of(b"align").is_some_and(|side| matches!(side.trim(), "left" | "right")) {
        said.push(Said::Float(Float::Left));
    }
    said
}

/// The colours that a page says its links have.
pub(super) fn links(tag: &StartTag<()>, before: Colours) -> Colours {
    let mut links = before;
    for name in [b"link".as_slice(), b"vlink", b"alink"] {
        if let Some(value) = attribute(tag, name) {
            links = links.or(old_colour(&value).unwrap_or(ANY).into());
        }
    }
    links
}
