//! The shape of a reply: the names of its members and how they nest, none of their values. For a report about a camera
//! whose answers nobody has published yet.
//!
//! Names can carry data too (a map by address, a code as a key), so only what looks like the name of a member is kept.

use serde_json::Value;

use super::{Document, Element};

/// How many characters a shape has at most.
pub const MAX_SHAPE: usize = 400;
/// How deep it goes.
const MAX_DEPTH: usize = 6;
/// How many members of one object it names.
const MAX_MEMBERS: usize = 24;
/// How long a name may be.
const MAX_NAME: usize = 40;
/// How many digits a name may have: more are a number of something.
const MAX_DIGITS: usize = 4;
/// What stands for a name that may be data.
const UNNAMED: &str = "?";

/// The shape of a document, such as `ResponseStatus(statusCode,subStatusCode)`.
pub fn describe(document: &Document) -> String {
    let mut shape = String::new();
    match document {
        Document::Xml(root) => xml(root, 0, &mut shape),
        Document::Json(value) => json(value, 0, &mut shape),
    }
    shape.chars().take(MAX_SHAPE).collect()
}

/// The name, when it can be nothing else than one.
pub fn clean(name: &str) -> &str {
    let bare = name.strip_prefix('@').unwrap_or(name);
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
    let is_name = bare.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && bare.chars().all(is_plain)
        && bare.len() <= MAX_NAME
        && bare.chars().filter(char::is_ascii_digit).count() <= MAX_DIGITS;
    if is_name { name } else { UNNAMED }
}

fn xml(element: &Element, depth: usize, shape: &mut String) {
    shape.push_str(clean(&element.name));
    // A name that comes twice is one member.
    let mut children: Vec<&Element> = Vec::new();
    for child in &element.children {
        // More are not named.
        if children.len() > MAX_MEMBERS {
            break;
        }
        if !children.iter().any(|known| known.name == child.name) {
            children.push(child);
        }
    }
    within(depth, &children, shape, |child, shape| xml(child, depth + 1, shape));
}

fn json(value: &Value, depth: usize, shape: &mut String) {
    match value {
        Value::Object(members) => {
            let members: Vec<_> = members.iter().collect();
            within(depth, &members, shape, |(name, inner), shape| {
                shape.push_str(clean(name));
                json(inner, depth + 1, shape);
            });
        }
        Value::Array(items) => {
            shape.push('[');
            if let Some(first) = items.first().filter(|_| depth < MAX_DEPTH) {
                json(first, depth + 1, shape);
            }
            shape.push(']');
        }
        _ => {}
    }
}

/// Writes what is inside something, in brackets.
fn within<T>(depth: usize, items: &[T], shape: &mut String, write: impl Fn(&T, &mut String)) {
    if items.is_empty() || shape.len() > MAX_SHAPE {
        return;
    }
    shape.push('(');
    if depth >= MAX_DEPTH {
        shape.push_str("..");
    } else {
        for (at, item) in items.iter().take(MAX_MEMBERS).enumerate() {
            if at > 0 {
                shape.push(',');
            }
            write(item, shape);
        }
        if items.len() > MAX_MEMBERS {
            shape.push_str(",..");
        }
    }
    shape.push(')');
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn shape(text: &str) -> String {
        describe(&Document::read(text.as_bytes()).unwrap())
    }

    #[test]
    fn names_and_nesting_and_no_values() {
        let json = r#"{"Odd":{"code":"3F8K2LQ9","list":[{"@min":1,"b":true},{"c":2}],"none":[],"e":{}}}"#;
        assert_eq!(shape(json), "(Odd(code,e,list[(@min,b)],none[]))");
        let xml = "<h:Odd xmlns:h='u'><code>3F8K2LQ9</code><h:code>x</h:code><In><b/></In></h:Odd>";
        assert_eq!(shape(xml), "Odd(code,In(b))");
    }

    #[test]
    fn names_that_may_be_data_are_left_out() {
        for name in [
            "anna@example.org",
            "DS-2CD2143G2-I20230102AAWRK12344821",
            "12344821",
            "192.168.1.64",
            "44-47-cc-00-00-02",
            "two words",
            "naïve",
            "",
            "3F8K2LQ9",
            "a234567",
        ] {
            assert_eq!(shape(&serde_json::json!({ name: 1 }).to_string()), "(?)", "{name}");
        }
    }

    #[test]
    fn it_has_an_end() {
        let wide: String = (0..999).map(|n| format!("\"{}\":1,", "abcdefgh".repeat(1 + n % 4))).collect();
        assert!(shape(&format!("{{{wide}\"z\":1}}")).len() <= MAX_SHAPE);
        let deep = format!("{}1{}", r#"{"a":"#.repeat(20), "}".repeat(20));
        assert_eq!(shape(&deep), "(a(a(a(a(a(a(..)))))))");
        assert_eq!(shape(&format!("{}x{}", "<a>".repeat(20), "</a>".repeat(20))), "a(a(a(a(a(a(a(..)))))))");
        assert_eq!(shape(&format!("{}1{}", "[".repeat(20), "]".repeat(20))), "[[[[[[[]]]]]]]");
        let many = |many| {
            let members: Vec<_> = ('a'..='z').take(many).map(|name| format!("\"{name}\":1")).collect();
            shape(&format!("{{{}}}", members.join(",")))
        };
        assert!(!many(MAX_MEMBERS).contains(".."));
        assert!(many(MAX_MEMBERS + 2).ends_with(",..)"));
        // What is full takes no more work.
        for (before, after) in [(MAX_SHAPE, MAX_SHAPE + 3), (MAX_SHAPE + 1, MAX_SHAPE + 1)] {
            let mut full = "a".repeat(before);
            within(0, &[()], &mut full, |(), shape| shape.push('b'));
            assert_eq!(full.len(), after);
        }
    }

    proptest! {
        #[test]
        fn any_reply_has_a_shape_of_plain_characters(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            if let Some(document) = Document::read(&bytes) {
                let shape = describe(&document);
                let plain = |c: char| c.is_ascii_alphanumeric() || "_@-.?,()[]".contains(c);
                prop_assert!(shape.len() <= MAX_SHAPE && shape.chars().all(plain), "{}", shape);
            }
        }

        #[test]
        fn an_address_as_a_name_never_shows(name in "[a-z0-9.]{1,12}@[a-z]{1,9}\\.[a-z]{2,3}") {
            let json = serde_json::json!({ "a": { name.clone(): [name.clone()] } }).to_string();
            prop_assert!(!shape(&json).contains('@'));
        }
    }
}
