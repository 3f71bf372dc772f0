//! The XML of the built-in camera: writes what it replies, and reads what it is sent as strictly as XML allows.
//!
//! Written apart from the client's forgiving reader, so that neither hides a mistake of the other. It knows markup and no
//! name of the protocol.

use quick_xml::NsReader;
use quick_xml::escape::{escape, resolve_predefined_entity, unescape};
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::ResolveResult;

/// The longest document that is read, in bytes.
const MAX_BYTES: usize = 16 * 1024;
/// How deep elements may nest.
const MAX_DEPTH: usize = 16;
/// How many elements a document may have.
const MAX_ELEMENTS: usize = 256;

/// One element with all that is in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Element {
    /// The name: to be written with its prefix, if any; read without it.
    pub(super) name: String,
    /// The namespace that it was read in; empty where none is declared, and for elements that are written.
    pub(super) namespace: String,
    /// The attributes in order, by their whole names. Declarations of namespaces are among them.
    pub(super) attributes: Vec<(String, String)>,
    /// The text directly in this element. Read without the whitespace around it.
    pub(super) text: String,
    /// The elements directly in this one, in order.
    pub(super) children: Vec<Element>,
}

impl Element {
    /// An empty element.
    pub(super) fn new(name: &str) -> Self {
        Self { name: name.to_owned(), ..Self::default() }
    }

    /// An element that holds only text.
    #[expect(clippy::needless_pass_by_value, reason = "words, numbers and flags alike, without a sigil at every call")]
    pub(super) fn text(name: &str, text: impl ToString) -> Self {
        Self { text: text.to_string(), ..Self::new(name) }
    }

    /// Adds an attribute at the end.
    pub(super) fn attribute(mut self, name: &str, value: &str) -> Self {
        self.attributes.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Adds an element at the end.
    pub(super) fn with(mut self, child: Self) -> Self {
        self.children.push(child);
        self
    }

    /// Adds an element that holds only text at the end.
    pub(super) fn leaf(self, name: &str, text: impl ToString) -> Self {
        self.with(Self::text(name, text))
    }

    /// Writes the document with its declaration, a line for each element.
    pub(super) fn to_xml(&self) -> String {
        let mut xml = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n");
        self.write(&mut xml);
        xml
    }

    fn write(&self, xml: &mut String) {
        xml.extend(["<", &self.name]);
        for (name, value) in &self.attributes {
            xml.extend([" ", name, "=\"", &escape(value.as_str()), "\""]);
        }
        if self.text.is_empty() && self.children.is_empty() {
            return xml.push_str("/>\r\n");
        }
        xml.extend([">", &escape(self.text.as_str())]);
        if !self.children.is_empty() {
            xml.push_str("\r\n");
        }
        self.children.iter().for_each(|child| child.write(xml));
        xml.extend(["</", &self.name, ">\r\n"]);
    }

    /// Reads a document. `None`: it is not well-formed, has a document type, or breaks a limit.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(bytes).ok().filter(|text| text.len() <= MAX_BYTES)?;
        let mut reader = NsReader::from_str(text.strip_prefix('\u{feff}').unwrap_or(text));
        reader.config_mut().expand_empty_elements = true;
        let (mut open, mut root, mut elements) = (Vec::<Self>::new(), None, 0_usize);
        loop {
            let (namespace, event) = reader.read_resolved_event().ok()?;
            match event {
                Event::Start(start) => {
                    elements += 1;
                    if root.is_some() || open.len() >= MAX_DEPTH || elements > MAX_ELEMENTS {
                        return None;
                    }
                    open.push(Self::begin(&namespace, &start)?);
                }
                Event::End(_) => {
                    let mut element = open.pop()?;
                    element.text = element.text.trim().to_owned();
                    match open.last_mut() {
                        Some(parent) => parent.children.push(element),
                        None => root = Some(element),
                    }
                }
                Event::Text(text) if open.is_empty() => text.trim().is_empty().then_some(())?,
                Event::Text(text) => open.last_mut()?.text.push_str(&text),
                Event::CData(text) => open.last_mut()?.text.push_str(&text),
                Event::GeneralRef(entity) => {
                    let text = &mut open.last_mut()?.text;
                    match entity.resolve_char_ref().ok()? {
                        Some(character) => text.push(character),
                        None => text.push_str(resolve_predefined_entity(&entity)?),
                    }
                }
                Event::Decl(_) if elements == 0 => {}
                Event::Comment(_) => {}
                Event::Eof => return root.filter(|_| open.is_empty()),
                _ => return None,
            }
        }
    }

    fn begin(namespace: &ResolveResult<'_>, start: &BytesStart<'_>) -> Option<Self> {
        let namespace = match namespace {
            ResolveResult::Bound(namespace) => namespace.as_ref().to_owned(),
            ResolveResult::Unbound => String::new(),
            ResolveResult::Unknown(_) => return None,
        };
        let mut element = Self { namespace, ..Self::new(start.local_name().as_ref()) };
        for attribute in start.attributes() {
            let attribute = attribute.ok()?;
            let value = unescape(&attribute.value).ok()?.into_owned();
            element.attributes.push((attribute.key.as_ref().to_owned(), value));
        }
        Some(element)
    }

    /// Whether this is its name. Upper and lower case differ.
    pub(super) fn is(&self, name: &str) -> bool {
        self.name == name
    }

    /// The one element of this name directly in this one. `None`: there is none, or there are several.
    pub(super) fn child(&self, name: &str) -> Option<&Self> {
        let mut named = self.children.iter().filter(|child| child.is(name));
        named.next().filter(|_| named.next().is_none())
    }

    /// The text of the one element of this name directly in this one.
    pub(super) fn text_of(&self, name: &str) -> Option<&str> {
        self.child(name).map(|child| child.text.as_str())
    }

    /// Whether it holds nothing but elements of these names, each at most once.
    pub(super) fn holds_only(&self, names: &[&str]) -> bool {
        self.children.iter().all(|child| names.contains(&child.name.as_str()) && self.child(&child.name).is_some())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_document_is_written_with_its_declaration_and_a_line_for_each_element() {
        let root = Element::new("s:A").attribute("note", "a<\"&'b").leaf("b", "Tom & <Anna>");
        assert_eq!(
            root.with(Element::new("C").leaf("d", 7)).with(Element::new("e")).to_xml(),
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<s:A note=\"a&lt;&quot;&amp;&apos;b\">\r\n\
             <b>Tom &amp; &lt;Anna&gt;</b>\r\n<C>\r\n<d>7</d>\r\n</C>\r\n<e/>\r\n</s:A>\r\n"
        );
    }

    #[test]
    fn names_are_exact_and_stand_where_they_are_looked_for() {
        let text = "<?xml version='1.0'?><!-- x --><n:A xmlns:n='urn:n' v='1'><b> 1&amp;&#50; </b><C><d/></C></n:A>\n";
        let root = Element::read(text.as_bytes()).unwrap();
        assert_eq!((root.name.as_str(), root.namespace.as_str()), ("A", "urn:n"));
        assert_eq!(root.attributes[1], ("v".to_owned(), "1".to_owned()));
        assert_eq!((root.text_of("b"), root.text_of("B"), root.text_of("d")), (Some("1&2"), None, None));
        assert!(root.child("C").is_some_and(|inner| inner.text_of("d") == Some("")));
        assert!(root.holds_only(&["b", "C", "x"]) && !root.holds_only(&["b"]));
        let twice = Element::read(b"<A><b/><b/></A>").unwrap();
        assert!(twice.child("b").is_none() && !twice.holds_only(&["b"]));
    }

    #[test]
    fn what_is_not_well_formed_is_refused() {
        for wrong in [
            "",
            "hello",
            "{\"a\":1}",
            "x<a/>",
            "<a>",
            "<a></b>",
            "<a/><a/>",
            "<a/>x",
            "<a b='1' b='2'/>",
            "<a b=1/>",
            "<a>Tom & Anna</a>",
            "<a>&bogus;</a>",
            "<n:a/>",
            "<!DOCTYPE a [<!ENTITY b \"boom\">]><a>&b;</a>",
            &"<a>".repeat(MAX_DEPTH + 1),
            &format!("<a>{}</a>", "<b/>".repeat(MAX_ELEMENTS)),
            &format!("<a>{}</a>", " ".repeat(MAX_BYTES)),
        ] {
            assert_eq!(Element::read(wrong.as_bytes()), None, "{wrong}");
        }
        assert_eq!(Element::read(b"<a>caf\xe9</a>"), None);
    }

    proptest! {
        #[test]
        fn any_markup_is_read_without_a_panic(text in r#"(<|>|/|a|b|&|;|"|'|=|!|\?|\[|\]|-| |CDATA|#x4|xmlns|:|é){0,80}"#) {
            let _ = Element::read(text.as_bytes());
            let _ = Element::read(format!("<a>{text}</a>").as_bytes());
        }
    }
}
