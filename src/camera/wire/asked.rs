//! The shape of a request that carries secrets: which names, how they nest, how long the values are and of what kind their
//! letters. No value of it is kept.
//!
//! A request that somebody else has sent is compared with our own by this alone, and a helper reads it.

use std::fmt;

use serde_json::Value;

use super::letters::Leaf;
use super::shape::{MAX_SHAPE, clean};
use super::{Document, Element};

/// How deep a shape goes.
const MAX_DEPTH: usize = 6;
/// How many members of one object it names.
const MAX_MEMBERS: usize = 16;
/// What stands for a value in the frame.
const VALUE: char = '\u{0}';

/// The shape of one request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// The items of the query in the order of the alphabet, each with its value where that says nothing of anybody.
    pub query: Vec<String>,
    /// The names of the body, and a mark for each value.
    pub frame: String,
    /// The values of the body, in their order.
    pub leaves: Vec<Leaf>,
}

impl Asked {
    /// Of a request with this query and this body.
    pub fn new(query: Option<&str>, body: &[u8]) -> Self {
        let mut query: Vec<String> = query.map(items).unwrap_or_default();
        query.sort();
        let mut shape = Self { query, ..Self::default() };
        match Document::read(body) {
            Some(Document::Json(json)) => shape.json(&json, 0),
            Some(Document::Xml(root)) => shape.xml(&root, 0),
            None => match std::str::from_utf8(body) {
                // A form has no lines; what has some is a file, or parts of one.
                Ok(form) if form.contains('=') && !form.contains(['\r', '\n']) => shape.frame = items(form).join("&"),
                Ok(text) => shape.value(Leaf::of(text)),
                Err(_) => shape.value(Leaf::bytes(body.len())),
            },
        }
        shape
    }

    fn value(&mut self, leaf: Leaf) {
        self.frame.push(VALUE);
        self.leaves.push(leaf);
    }

    fn is_full(&mut self, depth: usize) -> bool {
        let is_full = depth > MAX_DEPTH || self.frame.len() > MAX_SHAPE;
        if is_full {
            self.frame.push_str("..");
        }
        is_full
    }

    fn json(&mut self, json: &Value, depth: usize) {
        if self.is_full(depth) {
            return;
        }
        match json {
            Value::Object(members) => {
                self.frame.push('{');
                for (at, (name, inner)) in members.iter().enumerate() {
                    if !self.goes_on(at) {
                        break;
                    }
                    self.frame.push_str(clean(name));
                    if !inner.is_object() && !inner.is_array() {
                        self.frame.push(':');
                    }
                    self.json(inner, depth + 1);
                }
                self.frame.push('}');
            }
            Value::Array(items) => {
                self.frame.push('[');
                if let Some(first) = items.first() {
                    self.json(first, depth + 1);
                }
                // One value of the same kind says it; more of them are told apart from one.
                if items.len() > 1 {
                    self.frame.push_str(",..");
                }
                self.frame.push(']');
            }
            Value::String(text) => self.value(Leaf::of(text)),
            Value::Number(number) => self.value(Leaf::number(number.to_string().len())),
            Value::Bool(_) => self.frame.push_str("flag"),
            Value::Null => self.frame.push_str("null"),
        }
    }

    fn xml(&mut self, element: &Element, depth: usize) {
        if self.is_full(depth) {
            return;
        }
        self.frame.push_str(clean(&element.name));
        if element.children.is_empty() {
            self.frame.push(':');
            return self.value(Leaf::of(&element.text));
        }
        self.frame.push('{');
        for (at, child) in element.children.iter().enumerate() {
            if !self.goes_on(at) {
                break;
            }
            self.xml(child, depth + 1);
        }
        self.frame.push('}');
    }

    /// Whether there is room for one more member.
    fn goes_on(&mut self, at: usize) -> bool {
        if at > 0 {
            self.frame.push(',');
        }
        if at >= MAX_MEMBERS {
            self.frame.push_str("..");
        }
        at < MAX_MEMBERS
    }
}

/// The items of a query, with their values where these say nothing of anybody, else with their kind.
fn items(query: &str) -> Vec<String> {
    let item = |pair: &str| match pair.split_once('=') {
        Some(("format", value @ ("json" | "xml"))) => format!("format={value}"),
        // The number of a way to encrypt.
        Some(("security", value)) if value.len() == 1 && value.bytes().all(|byte| byte.is_ascii_digit()) => {
            format!("security={value}")
        }
        // Signs at the end fill up Base64: it is a value without a name, as is what has no sign at all.
        Some((name, text)) if !text.trim_matches('=').is_empty() => format!("{}={}", clean(name), Leaf::of(text)),
        _ => Leaf::of(pair).to_string(),
    };
    query.split('&').filter(|item| !item.is_empty()).take(MAX_MEMBERS).map(item).collect()
}

impl fmt::Display for Asked {
    /// Such as `?format=json {EmailCertification{resetPassword:base64 88,securityCode:base64 88}}`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::new();
        if !self.query.is_empty() {
            text.push_str(&format!("?{} ", self.query.join("&")));
        }
        let mut leaves = self.leaves.iter();
        for letter in self.frame.chars() {
            match leaves.as_slice().first().filter(|_| letter == VALUE) {
                Some(leaf) => {
                    text.push_str(&leaf.to_string());
                    leaves.next();
                }
                None => text.push(letter),
            }
        }
        f.write_str(&text.chars().take(MAX_SHAPE).collect::<String>())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of_body(body: &[u8]) -> String {
        Asked::new(None, body).to_string()
    }

    #[test]
    fn a_shape_has_an_end_however_deep_and_wide_the_request_is() {
        let deep = |levels: usize| {
            let json = format!("{}1{}", "{\"a\":".repeat(levels), "}".repeat(levels));
            let xml = format!("{}1{}", "<a>".repeat(levels + 1), "</a>".repeat(levels + 1));
            let array = format!("{}1{}", "[".repeat(levels), "]".repeat(levels));
            [json, xml, array]
        };
        for (levels, is_cut) in [(MAX_DEPTH, false), (MAX_DEPTH + 1, true), (MAX_DEPTH + 9, true)] {
            for body in deep(levels) {
                assert_eq!(of_body(body.as_bytes()).contains(".."), is_cut, "{body}");
            }
        }
        let members =
            |inner: &str| (0..MAX_MEMBERS).map(|n| format!("\"member{n}\":{inner}")).collect::<Vec<_>>().join(",");
        let more = format!("{{{},\"z\":1}}", members("1"));
        assert!(of_body(more.as_bytes()).ends_with(",..}"), "{}", of_body(more.as_bytes()));
        let wide = (0..4).fold("1".to_owned(), |inner, _| format!("{{{}}}", members(&inner)));
        let as_long = |length: usize| Asked { frame: "x".repeat(length), ..Asked::default() }.is_full(0);
        assert!(!as_long(MAX_SHAPE) && as_long(MAX_SHAPE + 1));
        // Cut where it is full; what is open then is closed.
        assert!(Asked::new(None, wide.as_bytes()).frame.len() < 4 * MAX_SHAPE);
    }

    #[test]
    fn a_shape_has_names_lengths_and_kinds_and_no_value() {
        let json = br#"{"EmailCertification":{"securityCode":"77120943","resetPassword":"TWFwbGUtR2FyZGVuNw==","n":12,"ok":true,"a":["x"],"b":[1,2]}}"#;
        // Members come in the order in which they are kept, which is that of the alphabet.
        assert_eq!(
            of_body(json),
            "{EmailCertification{a[text 1],b[number 1,..],n:number 2,ok:flag,resetPassword:base64 of text 20,securityCode:digits 8}}"
        );
        let xml = b"<ResetPassword><answer>blue</answer><password>00112233445566778899aabbccddeeff</password></ResetPassword>";
        assert_eq!(of_body(xml), "ResetPassword{answer:text 4,password:hex 32}");
        assert_eq!(of_body(b"code=77120943&password=Maple-Garden7"), "code=digits 8&password=text 13");
        assert_eq!(of_body(&[0xff, 0xfe, 1]), "bytes 3");
        assert_eq!(of_body(b"TWFwbGUtR2FyZGVuNw=="), "base64 of text 20");
        assert_eq!(of_body(b"code=Maple&Garden&TWFwbGUtR2FyZGVuNw=="), "code=text 5&text 6&base64 of text 20");
        let parts = b"--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nMaple&Garden&=\r\n--b--\r\n";
        assert_eq!(of_body(parts), format!("text {}", parts.len()));
        let query = "security=1&format=json&iv=00112233445566778899aabbccddeeff&key=7&security=77120943";
        let asked = Asked::new(Some(query), b"").to_string();
        assert_eq!(asked, "?format=json&iv=hex 32&key=digits 1&security=1&security=digits 8 empty");
    }

    #[test]
    fn it_has_an_end_and_no_value_in_it_however_much_there_is() {
        let wide: String = (0..999).map(|n| format!("\"{}\":\"77120943\",", "abcdefgh".repeat(1 + n % 4))).collect();
        let deep = format!("{}\"77120943\"{}", r#"{"a":"#.repeat(60), "}".repeat(60));
        for body in [format!("{{{wide}\"z\":1}}"), deep, format!("[{}]", vec!["77120943"; 999].join(","))] {
            let shape = of_body(body.as_bytes());
            assert!(shape.len() <= MAX_SHAPE && !shape.contains("77120943"), "{shape}");
        }
    }
}
