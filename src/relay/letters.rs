//! Values of headers as text. A byte is a character (Latin-1, as HTTP has always meant it), so that whatever a camera or a
//! page writes into a header can be read and goes on as it came. It knows no header.

use hyper::header::HeaderValue;

/// The text of a value.
pub fn text(value: &HeaderValue) -> String {
    value.as_bytes().iter().copied().map(char::from).collect()
}

/// The value of a text. `None`: it has characters that came from elsewhere, or that no header may have.
pub fn value(text: &str) -> Option<HeaderValue> {
    let bytes = text.chars().map(u8::try_from).collect::<Result<Vec<_>, _>>().ok()?;
    HeaderValue::from_bytes(&bytes).ok()
}

/// An address as an address is written: what is no ASCII in percents.
pub fn address(value: &HeaderValue) -> String {
    let letter = |byte: u8| if byte.is_ascii() { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    value.as_bytes().iter().copied().map(letter).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_comes_back_as_it_was() {
        let bytes: Vec<u8> = (0x20..=0xff).filter(|byte| *byte != 0x7f).collect();
        let value = HeaderValue::from_bytes(&bytes).unwrap();
        assert_eq!(super::value(&text(&value)), Some(value));
        assert_eq!(super::value("a\u{20ac}"), None);
        assert_eq!(super::value("a\r\nb"), None);
        assert_eq!(address(&HeaderValue::from_bytes(b"/caf\xe9?a=b").unwrap()), "/caf%E9?a=b");
    }
}
