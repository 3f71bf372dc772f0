//! The shape of a request that carries secrets: which names, how they nest, how long the values are and of what kind their
//! letters. No value of it is kept.

use crate::camera::wire::shape::{MAX_SHAPE, clean};
use crate::camera::wire::{Document, Element};
use serde_json::Value;

/// How deep a shape goes.
const MAX_DEPTH: usize = 6;
/// How many members of one object it names.
const MAX_MEMBERS: usize = 16;

/// What the letters of a value are.
fn alphabet(value: &str) -> &'static str {
    let all = |is: fn(u8) -> bool| value.bytes().all(is);
    if value.is_empty() {
        "empty"
    } else if all(|byte| byte.is_ascii_digit()) {
        "digits"
    } else if value.len().is_multiple_of(2) && value.len() >= 16 && all(|byte| byte.is_ascii_hexdigit()) {
        "hex"
    } else if value.len().is_multiple_of(4)
        && value.len() >= 16
        && all(|byte| byte.is_ascii_alphanumeric() || b"+/=".contains(&byte))
    {
        "base64"
    } else {
        "text"
    }
}

/// Such as `base64 88`.
fn value(text: &str) -> String {
    format!("{} {}", alphabet(text), text.chars().count())
}

/// The shape of a body: `{EmailCertification{securityCode:base64 88,resetPassword:base64 88}}`.
pub fn of_body(body: &[u8]) -> String {
    let mut shape = String::new();
    match Document::read(body) {
        Some(Document::Json(json)) => of_json(&json, 0, &mut shape),
        Some(Document::Xml(root)) => of_xml(&root, 0, &mut shape),
        None => match std::str::from_utf8(body) {
            // A form has no lines; what has some is a file, or parts of one.
            Ok(form) if form.contains('=') && !form.contains(['\r', '\n']) => shape = of_query(form),
            Ok(text) => shape = value(text),
            Err(_) => shape = format!("bytes {}", body.len()),
        },
    }
    shape.chars().take(MAX_SHAPE).collect()
}

/// The names of a query, and of its values the kind: `format=json` stays, since it says nothing of anybody.
pub fn of_query(query: &str) -> String {
    let part = |pair: &str| match pair.split_once('=') {
        Some(("format", "json")) => "format=json".to_owned(),
        // Signs at the end fill up Base64: it is a value without a name, as is what has no sign at all.
        Some((name, text)) if !text.trim_matches('=').is_empty() => format!("{}={}", clean(name), value(text)),
        _ => value(pair),
    };
    query.split('&').take(MAX_MEMBERS).map(part).collect::<Vec<_>>().join("&").chars().take(MAX_SHAPE).collect()
}

fn of_json(json: &Value, depth: usize, shape: &mut String) {
    if depth > MAX_DEPTH || shape.len() > MAX_SHAPE {
        return shape.push_str("..");
    }
    match json {
        Value::Object(members) => {
            shape.push('{');
            for (at, (name, inner)) in members.iter().take(MAX_MEMBERS).enumerate() {
                let comma = if at > 0 { "," } else { "" };
                shape.push_str(comma);
                shape.push_str(clean(name));
                if !inner.is_object() && !inner.is_array() {
                    shape.push(':');
                }
                of_json(inner, depth + 1, shape);
            }
            shape.push('}');
        }
        Value::Array(items) => {
            shape.push('[');
            if let Some(first) = items.first() {
                of_json(first, depth + 1, shape);
            }
            shape.push(']');
        }
        Value::String(text) => shape.push_str(&value(text)),
        Value::Number(number) => shape.push_str(&format!("number {}", number.to_string().len())),
        Value::Bool(_) => shape.push_str("flag"),
        Value::Null => shape.push_str("null"),
    }
}

fn of_xml(element: &Element, depth: usize, shape: &mut String) {
    if depth > MAX_DEPTH || shape.len() > MAX_SHAPE {
        return shape.push_str("..");
    }
    shape.push_str(clean(&element.name));
    if element.children.is_empty() {
        shape.push(':');
        return shape.push_str(&value(&element.text));
    }
    shape.push('{');
    for (at, child) in element.children.iter().take(MAX_MEMBERS).enumerate() {
        let comma = if at > 0 { "," } else { "" };
        shape.push_str(comma);
        of_xml(child, depth + 1, shape);
    }
    shape.push('}');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shape_has_names_lengths_and_kinds_and_no_value() {
        let json = br#"{"EmailCertification":{"securityCode":"77120943","resetPassword":"TWFwbGUtR2FyZGVuNw==","n":12,"ok":true,"a":["x"]}}"#;
        // Members come in the order in which they are kept, which is that of the alphabet.
        assert_eq!(
            of_body(json),
            "{EmailCertification{a[text 1],n:number 2,ok:flag,resetPassword:base64 20,securityCode:digits 8}}"
        );
        let xml = b"<ResetPassword><answer>blue</answer><password>00112233445566778899aabbccddeeff</password></ResetPassword>";
        assert_eq!(of_body(xml), "ResetPassword{answer:text 4,password:hex 32}");
        assert_eq!(of_body(b"code=77120943&password=Maple-Garden7"), "code=digits 8&password=text 13");
        assert_eq!(of_body(&[0xff, 0xfe, 1]), "bytes 3");
        assert_eq!(of_body(b"TWFwbGUtR2FyZGVuNw=="), "base64 20");
        assert_eq!(of_body(b"code=Maple&Garden&TWFwbGUtR2FyZGVuNw=="), "code=text 5&text 6&base64 20");
        let parts = b"--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nMaple&Garden&=\r\n--b--\r\n";
        assert_eq!(of_body(parts), format!("text {}", parts.len()));
        assert_eq!(
            of_query("format=json&security=1&iv=00112233445566778899aabbccddeeff"),
            "format=json&security=digits 1&iv=hex 32"
        );
    }
}
