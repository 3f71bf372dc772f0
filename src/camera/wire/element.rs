//! XML as a small tree: elements by their local name, whatever the namespace; duplicates are kept.
//!
//! The reader forgives what cameras get wrong (OBSERVED: bytes before the first `<`, a missing declaration, a bare
//! `&`, bytes that are not UTF-8, a reply cut off at the end) and holds three limits. Entities beyond the five of XML
//! stay as they are written; nothing is ever fetched or expanded.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// The longest document that is read.
pub const MAX_BYTES: usize = 1 << 20;
/// How deep elements may nest; in JSON, objects and arrays.
pub const MAX_DEPTH: usize = 32;
/// How many elements a document may have; in JSON, values. A list of users or of lines in a picture has some hundreds.
pub const MAX_ELEMENTS: usize = 20_000;

/// One element with all that is in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Element {
    /// The name without its prefix.
    pub name: String,
    /// Attributes by local name, in order. `xmlns` is one of them.
    pub attributes: Vec<(String, String)>,
    /// The text directly in this element, without the whitespace around it.
    pub text: String,
    /// The elements directly in this one, in order.
    pub children: Vec<Element>,
}

impl Element {
    /// Reads a document. `None`: there is no element in it, or it breaks a limit. What was cut off in the middle of an
    /// element at the end is left out, since half a value is worse than none.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        if bytes.len() > MAX_BYTES {
            return None;
        }
        Some(Tree::default().grow(markup(&String::from_utf8_lossy(bytes))?)?.0)
    }

    /// Whether the root of a document has its end, whatever stands behind it.
    pub fn is_whole(text: &str) -> bool {
        let grown = || Tree::default().grow(markup(text)?);
        text.len() <= MAX_BYTES && grown().is_some_and(|(_, has_end)| has_end)
    }

    /// Whether this is its name; upper and lower case count the same.
    pub fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }

    /// The first element of this name: this one or, depth first, any inside.
    pub fn find(&self, name: &str) -> Option<&Self> {
        if self.is(name) {
            return Some(self);
        }
        self.children.iter().find_map(|child| child.find(name))
    }

    /// The text of the first element of this name.
    pub fn text_of(&self, name: &str) -> Option<&str> {
        self.find(name).map(|found| found.text.as_str())
    }

    /// The value of an attribute.
    pub fn attribute_of(&self, name: &str) -> Option<&str> {
        let is = |key: &str| key.eq_ignore_ascii_case(name);
        self.attributes.iter().find(|(key, _)| is(key)).map(|(_, value)| value.as_str())
    }
}

/// The markup in a text: cameras and other programs put odd bytes in front.
fn markup(text: &str) -> Option<&str> {
    let begins = |rest: &str| rest.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '?' | '!' | '_'));
    let start = text.match_indices('<').map(|(at, _)| at).find(|at| text.get(at + 1..).is_some_and(begins));
    text.get(start?..)
}

/// A document under construction.
#[derive(Default)]
struct Tree {
    open: Vec<Element>,
    elements: usize,
}

impl Tree {
    /// The root, and whether it has its end.
    fn grow(mut self, xml: &str) -> Option<(Element, bool)> {
        let mut reader = Reader::from_str(xml);
        let config = reader.config_mut();
        config.check_end_names = false;
        config.allow_unmatched_ends = true;
        config.allow_dangling_amp = true;
        loop {
            let root = match reader.read_event() {
                Ok(Event::Start(start)) => {
                    self.begin(&start)?;
                    None
                }
                Ok(Event::Empty(start)) => {
                    self.begin(&start)?;
                    self.end_innermost()
                }
                Ok(Event::End(end)) => self.end(end.local_name().as_ref()),
                Ok(Event::Text(text)) => self.say(&text),
                Ok(Event::CData(text)) => self.say(&text),
                Ok(Event::GeneralRef(entity)) => self.say(&resolve(&entity)),
                Ok(Event::Eof) | Err(_) => return self.cut_off().map(|root| (root, false)),
                Ok(_) => None,
            };
            if let Some(root) = root {
                return Some((root, true));
            }
        }
    }

    fn begin(&mut self, start: &BytesStart<'_>) -> Option<()> {
        self.elements += 1;
        if self.open.len() >= MAX_DEPTH || self.elements > MAX_ELEMENTS {
            return None;
        }
        let name = start.local_name().as_ref().to_owned();
        let mut element = Element { name, ..Element::default() };
        for attribute in start.attributes().with_checks(false).flatten() {
            self.elements += 1;
            if self.elements > MAX_ELEMENTS {
                return None;
            }
            let value = quick_xml::escape::unescape(&attribute.value).unwrap_or_default().into_owned();
            element.attributes.push((attribute.key.local_name().as_ref().to_owned(), value));
        }
        self.open.push(element);
        Some(())
    }

    fn say(&mut self, text: &str) -> Option<Element> {
        if let Some(element) = self.open.last_mut() {
            element.text.push_str(text);
        }
        None
    }

    /// Closes the innermost element of this name and all inside it. An end without a beginning is passed over.
    fn end(&mut self, name: &str) -> Option<Element> {
        let at = self.open.iter().rposition(|element| element.is(name))?;
        while self.open.len() > at + 1 {
            self.end_innermost();
        }
        self.end_innermost()
    }

    /// Closes the innermost element; gives it back when it is the root.
    fn end_innermost(&mut self) -> Option<Element> {
        let mut element = self.open.pop()?;
        element.text = element.text.trim_matches(|c: char| c.is_whitespace() || c == '\0').to_owned();
        match self.open.last_mut() {
            Some(parent) => {
                parent.children.push(element);
                None
            }
            None => Some(element),
        }
    }

    /// Closes all at the end of a document that was cut off. An open element without children is left out.
    fn cut_off(mut self) -> Option<Element> {
        loop {
            let innermost = self.open.last_mut()?;
            innermost.text.clear();
            if innermost.children.is_empty() && self.open.len() > 1 {
                self.open.pop();
            } else if let Some(root) = self.end_innermost() {
                return Some(root);
            }
        }
    }
}

/// The five entities of XML and characters by number; every other entity stays as it is written.
fn resolve(entity: &quick_xml::events::BytesRef<'_>) -> String {
    if let Ok(Some(character)) = entity.resolve_char_ref() {
        return character.to_string();
    }
    let name: &str = entity;
    match quick_xml::escape::resolve_predefined_entity(name) {
        Some(character) => character.to_owned(),
        None => format!("&{name};"),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_are_local_and_duplicates_stay() {
        let tree = Element::read(
            b"<?xml version='1.0'?><h:Cap xmlns:h='urn:x' h:v='a&amp;b'><h:a> 1 </h:a><a>2</a><b opt=\"1,2\"/></h:Cap>",
        );
        let tree = tree.unwrap();
        assert!(tree.is("cap"));
        assert_eq!(tree.children.iter().filter(|c| c.is("a")).map(|c| c.text.as_str()).collect::<Vec<_>>(), ["1", "2"]);
        assert_eq!(tree.attribute_of("v"), Some("a&b"));
        assert_eq!(tree.find("B").and_then(|b| b.attribute_of("opt")), Some("1,2"));
    }

    #[test]
    fn oddities_of_cameras_are_forgiven() {
        let read = |bytes: &[u8]| Element::read(bytes).unwrap();
        assert_eq!(read(b"\x21\x00<\x01<A><b>x</b></A>\0\0").text_of("b"), Some("x"));
        assert_eq!(read(b"<A><b>Tom & Anna &lt;3 &#65; &bogus;</b></A>").text_of("b"), Some("Tom & Anna <3 A &bogus;"));
        assert_eq!(read(b"3 < 4 <A><b>x</b></A>").name, "A");
        let ends_early = read(b"<A><b><c>1</b><d>2</d></A>");
        assert_eq!(ends_early.children.iter().map(|child| child.name.as_str()).collect::<Vec<_>>(), ["b", "d"]);
        assert_eq!(read(b"<A><b>caf\xe9</b></A>").text_of("b"), Some("caf\u{fffd}"));
        assert_eq!(read(b"<A><b>1</c></b><d>2</d></A>").text_of("d"), Some("2"));
        assert_eq!(read(b"<A><b><![CDATA[<x>]]></b></A>").text_of("b"), Some("<x>"));
    }

    #[test]
    fn half_a_value_at_a_cut_is_left_out() {
        for cut in [
            "<A><ip>192.168.1.64</ip><mac>44-47",
            "<A><ip>192.168.1.64</ip><mac>44-47</ma",
            "<A><ip>192.168.1.64</ip><ma",
            "<A><In><ip>192.168.1.64</ip><mac>44-47",
        ] {
            let tree = Element::read(cut.as_bytes()).unwrap();
            assert_eq!(tree.text_of("ip"), Some("192.168.1.64"), "{cut}");
            assert_eq!(tree.find("mac"), None, "{cut}");
        }
        assert_eq!(Element::read(b"<A>half").map(|root| (root.name, root.text)), Some(("A".to_owned(), String::new())));
    }

    #[test]
    fn a_document_is_whole_when_its_root_ends() {
        for whole in [
            "<A><b>1</b></A>",
            "<?xml version='1.0'?>\n<h:A xmlns:h='u'><b/></h:A >",
            "<A/>",
            "<?xml version='1.0'?><A x='1'/>",
        ] {
            assert!(Element::is_whole(whole), "{whole}");
        }
        for cut in ["<A><b>1</b>", "<A><b>1</b></A", "<A><b>1</b><c/>", "<A><b>1</b></b>", "<A", "", "<A><c/>"] {
            assert!(!Element::is_whole(cut), "{cut}");
        }
    }

    #[test]
    fn limits_hold_and_entities_stay_unexpanded() {
        assert_eq!(Element::read("<a>".repeat(MAX_DEPTH + 1).as_bytes()), None);
        assert_eq!(Element::read(format!("<a>{}</a>", "<b/>".repeat(MAX_ELEMENTS)).as_bytes()), None);
        assert_eq!(Element::read(format!("<a{}/>", " b=\"\"".repeat(MAX_ELEMENTS)).as_bytes()), None);
        let long = |bytes: usize| Element::read(format!("<a>{}</a>", " ".repeat(bytes - 7)).as_bytes());
        assert!(long(MAX_BYTES).is_some() && long(MAX_BYTES + 1).is_none() && long(MAX_BYTES + 2).is_none());
        // The last that is let in.
        for full in [
            "<a>".repeat(MAX_DEPTH) + &"</a>".repeat(MAX_DEPTH),
            format!("<a>{}</a>", "<b/>".repeat(MAX_ELEMENTS - 1)),
            format!("<a{}/>", " b=\"\"".repeat(MAX_ELEMENTS - 1)),
        ] {
            assert!(Element::read(full.as_bytes()).is_some());
        }
        let bomb = b"<!DOCTYPE a [<!ENTITY b \"boom\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]><a><x>&b;&c;</x></a>";
        assert_eq!(Element::read(bomb).unwrap().text_of("x"), Some("&b;&c;"));
    }

    #[test]
    fn nothing_is_no_tree() {
        for nothing in [&b""[..], b"   ", b"\x21\x02\x01\x42", b"{\"a\":1}", b"<", b"<?xml version=\"1.0\"?>"] {
            assert_eq!(Element::read(nothing), None, "{nothing:?}");
        }
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_without_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
            let _ = Element::read(&bytes);
        }

        #[test]
        fn any_markup_is_read_without_a_panic(text in r#"(<|>|/|a|b|&|;|"|'|=|!|\?|\[|\]|-| |CDATA|#x4|é){0,80}"#) {
            let _ = Element::read(text.as_bytes());
            let _ = Element::read(format!("<a>{text}").as_bytes());
        }
    }
}
