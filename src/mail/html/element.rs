//! The elements of HTML, as far as they decide where words stand. Pure.
//!
//! DOCUMENTED: WHATWG HTML, the rendering (section 15) and which elements end by themselves (section 13.2.6.4).

/// Elements whose words are not shown.
pub(super) const UNSEEN: [&[u8]; 9] =
    [b"script", b"style", b"title", b"template", b"svg", b"noframes", b"noembed", b"object", b"datalist"];
/// Elements whose words some programs show and others do not, or in another place or way.
pub(super) const DOUBTFUL: [&[u8]; 20] = [
    b"details",
    b"textarea",
    b"bdo",
    b"sup",
    b"sub",
    b"s",
    b"strike",
    b"del",
    b"rt",
    b"rp",
    b"iframe",
    b"audio",
    b"video",
    b"canvas",
    b"noscript",
    b"meter",
    b"progress",
    b"select",
    b"math",
    b"marquee",
];
/// Elements that are pictures, or hold what is shown in their attributes.
pub(super) const PICTURES: [&[u8]; 13] = [
    b"img",
    b"image",
    b"input",
    b"embed",
    b"object",
    b"svg",
    b"iframe",
    b"audio",
    b"video",
    b"canvas",
    b"meter",
    b"progress",
    b"math",
];
/// Elements that have no end.
pub(super) const VOID: [&[u8]; 19] = [
    b"br",
    b"img",
    b"image",
    b"hr",
    b"meta",
    b"link",
    b"input",
    b"wbr",
    b"col",
    b"area",
    b"base",
    b"source",
    b"embed",
    b"param",
    b"track",
    b"keygen",
    b"frame",
    b"bgsound",
    b"basefont",
];
/// Elements that stand in lines of their own.
const BLOCKS: [&[u8]; 39] = [
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
    b"legend",
    b"figcaption",
    b"summary",
    b"dialog",
    b"hgroup",
    b"search",
    b"optgroup",
    b"html",
    b"listing",
    b"xmp",
    b"plaintext",
    b"textarea",
    b"frameset",
];
/// Elements with an empty line around them.
const PARAGRAPHS: [&[u8]; 15] = [
    b"p",
    b"table",
    b"ul",
    b"ol",
    b"dl",
    b"blockquote",
    b"h1",
    b"h2",
    b"h3",
    b"h4",
    b"h5",
    b"h6",
    b"details",
    b"menu",
    b"dir",
];
/// Elements whose end is often left out.
const ENDLESS: [&[u8]; 11] = [b"p", b"li", b"dt", b"dd", b"option", b"tr", b"td", b"th", b"tbody", b"thead", b"tfoot"];
/// Elements that stand beside each other.
pub(super) const CELLS: [&[u8]; 2] = [b"td", b"th"];
/// Elements that grow with what is in them, whatever height is said.
pub(super) const GROWING: [&[u8]; 7] = [b"td", b"th", b"tr", b"tbody", b"thead", b"tfoot", b"table"];
/// What an end inside reaches no further out than.
const ENDS: [&[u8]; 4] = [b"td", b"th", b"caption", b"table"];

/// Where an element stands among the words around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Inline,
    Block,
    Paragraph,
}

pub(super) fn kind(name: &[u8]) -> Kind {
    if PARAGRAPHS.contains(&name) {
        Kind::Paragraph
    } else if BLOCKS.contains(&name) {
        Kind::Block
    } else {
        Kind::Inline
    }
}

/// Whether an element, or words, are moved out of the table that they stand in. (WHATWG HTML, section 13.2.6.1.)
pub(super) fn is_misplaced(name: &[u8], parent: &[u8], is_parent_misplaced: bool) -> bool {
    match name {
        b"td" | b"th" | b"caption" => false,
        b"tr" | b"tbody" | b"thead" | b"tfoot" | b"form" | b"colgroup" => is_parent_misplaced,
        _ if matches!(parent, b"table" | b"tr" | b"tbody" | b"thead" | b"tfoot") => true,
        _ => is_parent_misplaced,
    }
}

/// How large letters in an element are, as a share of those around it. Where they are larger, nobody has to know.
pub(super) fn size(name: &[u8]) -> f32 {
    match name {
        b"small" | b"sub" | b"sup" | b"code" | b"pre" | b"kbd" | b"samp" | b"tt" | b"h5" => 0.8,
        b"h6" => 0.67,
        _ => 1.0,
    }
}

pub(super) fn is_endless(name: &[u8]) -> bool {
    ENDLESS.contains(&name)
}

/// Which open elements end where this one begins, and which keep what is outside of them open.
pub(super) fn ended_by(name: &[u8]) -> (&'static [&'static [u8]], &'static [&'static [u8]]) {
    match name {
        b"li" => (&[b"li"], &[b"ul", b"ol", b"menu", b"dir", b"td", b"th", b"table"]),
        b"td" | b"th" => (&[b"td", b"th"], &[b"table"]),
        b"tr" => (&[b"tr"], &[b"table"]),
        b"tbody" | b"thead" | b"tfoot" => (&[b"tbody", b"thead", b"tfoot", b"tr"], &[b"table"]),
        b"dt" | b"dd" => (&[b"dt", b"dd"], &[b"dl", b"td", b"th", b"table"]),
        b"option" | b"optgroup" => (&[b"option"], &[b"select"]),
        b"br" | b"body" | b"html" | b"button" | b"caption" | b"legend" | b"textarea" => (&[], &[]),
        _ if kind(name) != Kind::Inline => (&[b"p"], &[b"td", b"th", b"table", b"caption", b"button", b"object"]),
        _ => (&[], &[]),
    }
}

/// What keeps elements open when this end comes inside of it.
pub(super) fn keeps_open(name: &[u8]) -> &'static [&'static [u8]] {
    match name {
        b"table" => &[],
        b"td" | b"th" | b"tr" | b"tbody" | b"thead" | b"tfoot" | b"caption" => &[b"table"],
        _ => &ENDS,
    }
}
