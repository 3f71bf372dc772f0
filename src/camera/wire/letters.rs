//! Of what kind the letters of a value are, and how many it has: all that may be kept of a value that may be a secret.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

/// From this length on letters that could be hexadecimal digits, or Base64, are no chance.
const MIN_ENCODED: usize = 16;
/// From this length on it is no chance that a text becomes readable when it is taken for Base64.
const MIN_HIDDEN: usize = 8;
/// A value that is longer is not looked into.
const MAX_LOOK: usize = 4096;

/// What the letters of a value are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alphabet {
    /// There are none.
    Empty,
    /// Decimal digits alone.
    Digits,
    /// Hexadecimal digits.
    Hex,
    /// Base64 of anything.
    Base64,
    /// Base64 of hexadecimal digits.
    HexInBase64,
    /// Base64 of something that can be read.
    TextInBase64,
    /// Anything else.
    Text,
    /// A number of JSON.
    Number,
    /// Bytes that are no text.
    Bytes,
}

/// The shape of one value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Leaf {
    /// What its letters are.
    pub alphabet: Alphabet,
    /// How many it has.
    pub length: usize,
}

impl Leaf {
    /// Of a text.
    pub fn of(text: &str) -> Self {
        Self { alphabet: alphabet(text), length: text.chars().count() }
    }

    /// Of a number of JSON, by how many characters it has.
    pub fn number(length: usize) -> Self {
        Self { alphabet: Alphabet::Number, length }
    }

    /// Of bytes that are no text.
    pub fn bytes(length: usize) -> Self {
        Self { alphabet: Alphabet::Bytes, length }
    }
}

impl fmt::Display for Leaf {
    /// Such as `base64 of hex 88`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = match self.alphabet {
            Alphabet::Empty => return f.write_str("empty"),
            Alphabet::Digits => "digits",
            Alphabet::Hex => "hex",
            Alphabet::Base64 => "base64",
            Alphabet::HexInBase64 => "base64 of hex",
            Alphabet::TextInBase64 => "base64 of text",
            Alphabet::Text => "text",
            Alphabet::Number => "number",
            Alphabet::Bytes => "bytes",
        };
        write!(f, "{name} {}", self.length)
    }
}

fn alphabet(text: &str) -> Alphabet {
    let all = |is: fn(u8) -> bool| text.bytes().all(is);
    let is_hex = |text: &[u8]| {
        text.len().is_multiple_of(2) && text.len() >= MIN_ENCODED && text.iter().all(u8::is_ascii_hexdigit)
    };
    if text.is_empty() {
        return Alphabet::Empty;
    }
    if all(|byte| byte.is_ascii_digit()) {
        return Alphabet::Digits;
    }
    if is_hex(text.as_bytes()) {
        return Alphabet::Hex;
    }
    let inside = (MIN_HIDDEN..=MAX_LOOK).contains(&text.len()).then(|| STANDARD.decode(text).ok().map(Zeroizing::new));
    let is_readable = |bytes: &[u8]| bytes.iter().all(|byte| byte.is_ascii_graphic() || *byte == b' ');
    match inside.flatten() {
        Some(inside) if is_hex(&inside) => Alphabet::HexInBase64,
        Some(inside) if is_readable(&inside) => Alphabet::TextInBase64,
        Some(_) if text.len() >= MIN_ENCODED => Alphabet::Base64,
        _ => Alphabet::Text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_encoded_is_told_from_what_is_not() {
        for (text, kind) in [
            ("", "empty"),
            ("77120943", "digits 8"),
            ("0011223344556677889", "digits 19"),
            ("deadbeef", "text 8"),
            ("deadbeefdeadbeef", "hex 16"),
            ("Maple-Garden7", "text 13"),
            ("Abcdefgh1234", "text 12"),
            ("TWFwbGUtR2FyZGVuNw==", "base64 of text 20"),
            ("NzcxMjA5NDM=", "base64 of text 12"),
            ("ZGVhZGJlZWZkZWFkYmVlZg==", "base64 of hex 24"),
            ("8CcXrKrzL+mS8PJ/VZ6v4A==", "base64 24"),
            ("hé", "text 2"),
        ] {
            assert_eq!(Leaf::of(text).to_string(), kind, "{text}");
        }
    }
}
