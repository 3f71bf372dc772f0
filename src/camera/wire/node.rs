//! One place in a reply, XML or JSON, entered by name: for shapes that are documented. What is only searched for at any
//! depth is the matter of [`super::Document`].

use serde_json::Value;

use super::{Document, Element};

/// One place in a reply.
#[derive(Clone, Copy, Debug)]
pub enum Node<'a> {
    /// An element.
    Xml(&'a Element),
    /// A value.
    Json(&'a Value),
}

impl<'a> Node<'a> {
    /// The root of this name: the root element, or an outermost member.
    pub fn root(document: &'a Document, name: &str) -> Option<Self> {
        match document {
            Document::Xml(root) => root.is(name).then_some(Self::Xml(root)),
            Document::Json(value) => Self::Json(value).all(name).into_iter().next(),
        }
    }

    /// All of this name directly in this one: each element, each item of an array, or the one member.
    pub fn all(self, name: &str) -> Vec<Self> {
        match self {
            Self::Xml(element) => element.children.iter().filter(|child| child.is(name)).map(Self::Xml).collect(),
            Self::Json(Value::Object(members)) => {
                match members.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, found)| found) {
                    Some(Value::Array(items)) => items.iter().map(Self::Json).collect(),
                    Some(found) => vec![Self::Json(found)],
                    None => Vec::new(),
                }
            }
            Self::Json(_) => Vec::new(),
        }
    }

    /// The text of the first of this name, exactly as it stands there. `None`: there is none, or it is empty.
    pub fn text(self, name: &str) -> Option<&'a str> {
        let text = match self.all(name).into_iter().next()? {
            Self::Xml(element) => element.text.as_str(),
            Self::Json(value) => value.as_str()?,
        };
        (!text.trim().is_empty()).then_some(text)
    }
}
