//! The messages of `tests/fixtures/messages`, and the shape of any message: which names there are, and how they nest.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use serde_json::Value;

/// A message by the name of its file.
pub fn message(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/messages").join(name);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The shape of a message in XML or JSON, such as `SecurityEmail/SecurityInformation[]/emailAddress:text`. Of XML the
/// attributes are part of it, but for the version and the namespaces; of JSON the kinds of the values.
pub fn shape(message: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    match message.trim_start().starts_with('{') {
        true => json(&serde_json::from_str(message).unwrap(), "", &mut names),
        false => xml(message, &mut names),
    }
    names
}

/// Fails with every name of the one that the other lacks.
pub fn assert_holds(what: &str, message: &str, expected: &str) {
    let (has, wants) = (shape(message), shape(expected));
    let lacking: Vec<_> = wants.difference(&has).collect();
    assert!(lacking.is_empty(), "{what} lacks {lacking:?}: {message}");
}

/// Fails with every name that only one of both has.
pub fn assert_same_shape(what: &str, message: &str, expected: &str) {
    assert_holds(what, message, expected);
    let (has, wants) = (shape(message), shape(expected));
    let odd: Vec<_> = has.difference(&wants).collect();
    assert!(odd.is_empty(), "{what} has {odd:?} more: {message}");
}

fn json(value: &Value, around: &str, names: &mut BTreeSet<String>) {
    let mut say = |kind: &str| names.extend([format!("{around}:{kind}")]);
    match value {
        Value::Object(members) => {
            let slash = if around.is_empty() { "" } else { "/" };
            members.iter().for_each(|(name, inner)| json(inner, &format!("{around}{slash}{name}"), names));
        }
        Value::Array(items) => items.iter().for_each(|item| json(item, &format!("{around}[]"), names)),
        Value::String(_) => say("text"),
        Value::Number(_) => say("number"),
        Value::Bool(_) => say("flag"),
        Value::Null => say("null"),
    }
}

fn xml(text: &str, names: &mut BTreeSet<String>) {
    let mut reader = Reader::from_str(text);
    let mut around: Vec<String> = Vec::new();
    let mut begin = |around: &[String], start: &BytesStart<'_>| {
        let place = [around, &[start.local_name().as_ref().to_owned()]].concat().join("/");
        for attribute in start.attributes() {
            let key = attribute.unwrap().key.as_ref().to_owned();
            if key != "version" && !key.starts_with("xmlns") {
                names.insert(format!("{place}@{key}"));
            }
        }
        names.insert(place);
    };
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) => {
                begin(&around, &start);
                around.push(start.local_name().as_ref().to_owned());
            }
            Event::Empty(start) => begin(&around, &start),
            Event::End(_) => drop(around.pop()),
            Event::Eof => break,
            _ => {}
        }
    }
    assert!(around.is_empty(), "cut off: {text}");
}
