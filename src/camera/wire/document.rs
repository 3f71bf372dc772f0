//! A reply that may be XML or JSON, searched by name at any depth.
//!
//! Cameras answer the same question in either form, nest it differently by release, and write numbers and flags as
//! text (OBSERVED). Asking by name alone reads them all.

use serde_json::Value;
use zeroize::Zeroizing;

use super::element::MAX_BYTES;
use super::{Element, json};

/// A reply with a structure.
#[derive(Clone, Debug, PartialEq)]
pub enum Document {
    /// XML.
    Xml(Element),
    /// JSON.
    Json(Value),
}

/// One text of a reply, exactly as it stands there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text<'a> {
    /// The names around it, the innermost last.
    pub names: Vec<&'a str>,
    /// The text.
    pub value: &'a str,
}

impl Text<'_> {
    /// Whether its own name contains this word, written in lower case.
    pub fn is_about(&self, word: &str) -> bool {
        self.names.last().is_some_and(|name| name.to_ascii_lowercase().contains(word))
    }

    /// Whether its own name or one around it does.
    pub fn is_within(&self, word: &str) -> bool {
        self.names.iter().any(|name| name.to_ascii_lowercase().contains(word))
    }
}

impl Document {
    /// Reads XML or JSON, whichever it is. `None`: neither, or too long.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        if bytes.len() > MAX_BYTES {
            return None;
        }
        let text = String::from_utf8_lossy(bytes);
        let text = trimmed(&text);
        if text.starts_with(['{', '[']) {
            return json::read(text).map(Self::Json);
        }
        Element::read(text.as_bytes()).map(Self::Xml)
    }

    /// Whether these bytes are a document that has its end, whatever firmware has put behind it.
    pub fn is_whole(bytes: &[u8]) -> bool {
        let text = String::from_utf8_lossy(bytes);
        let text = trimmed(&text);
        if text.starts_with(['{', '[']) {
            return bytes.len() <= MAX_BYTES && json::has_end(text) && json::read(text).is_some();
        }
        Element::is_whole(text)
    }

    /// Whether these bytes begin a document, and its end is missing. A web page counts as no document.
    pub fn is_cut(bytes: &[u8]) -> bool {
        let text = String::from_utf8_lossy(bytes);
        let text = trimmed(&text);
        if text.starts_with(['{', '[']) {
            // Mistakes inside are forgiven elsewhere; here only the end counts.
            return !json::has_end(text);
        }
        let is_page = Element::read(text.as_bytes()).is_some_and(|root| root.is("html"));
        text.starts_with('<') && !is_page && !Element::is_whole(text)
    }

    /// Whether it is a web page rather than an answer.
    pub fn is_page(&self) -> bool {
        matches!(self, Self::Xml(root) if root.is("html"))
    }

    /// Whether the root (of JSON: an outermost member) has this name.
    pub fn is(&self, name: &str) -> bool {
        match self {
            Self::Xml(root) => root.is(name),
            Self::Json(Value::Object(members)) => members.keys().any(|key| key.eq_ignore_ascii_case(name)),
            Self::Json(_) => false,
        }
    }

    /// Whether something of this name is anywhere in it.
    pub fn has(&self, name: &str) -> bool {
        match self {
            Self::Xml(root) => root.find(name).is_some(),
            Self::Json(value) => find(value, name).is_some(),
        }
    }

    /// The first text, number or flag of this name, without the whitespace around it; it may be empty.
    pub fn text(&self, name: &str) -> Option<String> {
        match self {
            Self::Xml(root) => root.text_of(name).map(str::to_owned),
            Self::Json(value) => scalar(find(value, name)?),
        }
    }

    /// The first of this name that says something: some releases write a name twice, once empty (OBSERVED).
    pub fn word(&self, name: &str) -> Option<String> {
        self.all(name).into_iter().find(|text| !text.is_empty())
    }

    /// The first of this name that is a number.
    pub fn number(&self, name: &str) -> Option<u64> {
        self.all(name).iter().find_map(|text| text.parse().ok())
    }

    /// The first of this name that is a yes or no.
    pub fn flag(&self, name: &str) -> Option<bool> {
        self.all(name).iter().find_map(|text| super::flag(text))
    }

    /// Every text, number or flag of this name, in order.
    fn all(&self, name: &str) -> Vec<String> {
        let mut found = Vec::new();
        match self {
            Self::Xml(root) => all_xml(root, name, &mut found),
            Self::Json(value) => all_json(value, name, &mut found),
        }
        found
    }

    /// All texts in order. What an array holds goes by the array's name.
    pub fn texts(&self) -> Vec<Text<'_>> {
        let mut found = Vec::new();
        match self {
            Self::Xml(root) => collect_xml(root, &[], &mut found),
            Self::Json(value) => collect_json(value, &[], &mut found),
        }
        found
    }

    /// Every text and every number in it, wherever it stands.
    pub fn values(&self) -> Vec<Zeroizing<String>> {
        let mut found = Vec::new();
        match self {
            Self::Xml(root) => values_xml(root, &mut found),
            Self::Json(value) => values_json(value, &mut found),
        }
        found
    }

    /// The attribute of the first of this name (in JSON a member with an `@` in front).
    pub fn text_at(&self, name: &str, attribute: &str) -> Option<String> {
        match self {
            Self::Xml(root) => root.find(name)?.attribute_of(attribute).map(|text| text.trim().to_owned()),
            Self::Json(value) => scalar(find(value, name)?.get(format!("@{attribute}"))?),
        }
    }

    /// The attribute of the first of this name, as a number; `None` also when it is none.
    pub fn number_at(&self, name: &str, attribute: &str) -> Option<u64> {
        self.text_at(name, attribute)?.parse().ok()
    }
}

/// What firmware puts around a document is no part of it (OBSERVED).
fn trimmed(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\0' | '\u{feff}'))
}

/// The first member of this name at any depth. The reader bounds the depth.
fn find<'a>(value: &'a Value, name: &str) -> Option<&'a Value> {
    match value {
        Value::Object(members) => members
            .iter()
            .find(|(key, _)| key.eq_ignore_ascii_case(name))
            .map(|(_, found)| found)
            .or_else(|| members.values().find_map(|inner| find(inner, name))),
        Value::Array(items) => items.iter().find_map(|inner| find(inner, name)),
        _ => None,
    }
}

fn all_xml(element: &Element, name: &str, found: &mut Vec<String>) {
    if element.is(name) {
        found.push(element.text.clone());
    }
    element.children.iter().for_each(|child| all_xml(child, name, found));
}

fn all_json(value: &Value, name: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => members.iter().for_each(|(key, inner)| {
            found.extend(scalar(inner).filter(|_| key.eq_ignore_ascii_case(name)));
            all_json(inner, name, found);
        }),
        Value::Array(items) => items.iter().for_each(|inner| all_json(inner, name, found)),
        _ => {}
    }
}

fn collect_xml<'a>(element: &'a Element, around: &[&'a str], found: &mut Vec<Text<'a>>) {
    let names = [around, &[element.name.as_str()]].concat();
    for child in &element.children {
        collect_xml(child, &names, found);
    }
    if element.children.is_empty() {
        found.push(Text { names, value: &element.text });
    }
}

fn collect_json<'a>(value: &'a Value, names: &[&'a str], found: &mut Vec<Text<'a>>) {
    match value {
        Value::String(text) => found.push(Text { names: names.to_vec(), value: text }),
        Value::Array(items) => items.iter().for_each(|item| collect_json(item, names, found)),
        Value::Object(members) => {
            members.iter().for_each(|(key, item)| collect_json(item, &[names, &[key.as_str()]].concat(), found));
        }
        _ => {}
    }
}

fn values_xml(element: &Element, found: &mut Vec<Zeroizing<String>>) {
    found.extend(element.attributes.iter().map(|(_, value)| Zeroizing::new(value.clone())));
    found.push(Zeroizing::new(element.text.clone()));
    element.children.iter().for_each(|child| values_xml(child, found));
}

fn values_json(value: &Value, found: &mut Vec<Zeroizing<String>>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| values_json(item, found)),
        Value::Object(members) => members.values().for_each(|item| values_json(item, found)),
        Value::String(text) => found.push(Zeroizing::new(text.clone())),
        Value::Number(number) => found.push(Zeroizing::new(number.to_string())),
        Value::Bool(_) | Value::Null => {}
    }
}

fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.trim().to_owned()),
        // Some write whole numbers with a point.
        Value::Number(number) => {
            let text = number.to_string();
            Some(text.strip_suffix(".0").unwrap_or(&text).to_owned())
        }
        Value::Bool(flag) => Some(flag.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
