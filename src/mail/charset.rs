//! Bytes as text: in the charset that a mail names, faithfully or not at all; and the words of servers, loosely. Pure.
//!
//! DOCUMENTED: the labels and tables of the WHATWG Encoding Standard, UTF-7 (RFC 2152) and ISO-2022-KR (RFC 1557).

mod seven_bit;

use encoding_rs::{BIG5, EUC_KR, Encoding, GB18030, REPLACEMENT, SHIFT_JIS, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// A text that was decoded.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Decoded {
    /// The text, as far as it can be read.
    pub text: String,
    /// Every character is the one that was sent. Otherwise letters may have come of bytes that are none, and the text is
    /// only good to be looked at.
    pub is_faithful: bool,
}

/// Which charset a label names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Charset {
    /// None is named, or plain ASCII, which many say without meaning it.
    Undeclared,
    Utf7,
    Iso2022Kr,
    /// Two bytes a character, in an order that only a mark at the beginning tells.
    Utf16,
    Known(&'static Encoding),
    Unknown,
}

/// Reads bytes in the charset with this label; `None`: the mail names none.
pub(super) fn decode(label: Option<&str>, bytes: &[u8]) -> Decoded {
    let read = match charset(label) {
        Charset::Undeclared => undeclared(bytes),
        Charset::Utf7 => seven_bit::utf7(bytes),
        Charset::Iso2022Kr => seven_bit::iso_2022_kr(bytes),
        Charset::Utf16 => strictly(utf16(bytes), bytes),
        // Much mail in UTF-8 is labelled with the sender's old charset; letters of those are seldom good UTF-8 by chance.
        Charset::Known(encoding) if encoding.is_single_byte() => {
            undeclared(bytes).or_else(|| strictly(encoding, bytes))
        }
        Charset::Known(encoding) => strictly(encoding, bytes),
        Charset::Unknown => None,
    };
    match read.filter(|text| !text.chars().any(is_of_a_wrong_charset)) {
        Some(text) => Decoded { text, is_faithful: true },
        None => Decoded { text: loosely_as(label, bytes), is_faithful: false },
    }
}

/// Whether the charset with this label can be read.
pub(super) fn is_known(label: &str) -> bool {
    charset(Some(label)) != Charset::Unknown
}

/// Words for the screen, of whatever bytes: the number beside them says what is meant.
pub(super) fn loosely(bytes: &[u8]) -> String {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return text.to_owned();
    }
    // Letters of Chinese servers come in pairs of high bytes; accents of European ones come alone.
    let in_pairs = bytes.split(u8::is_ascii).all(|run| run.len() % 2 == 0);
    let encoding = if in_pairs { GB18030 } else { WINDOWS_1252 };
    encoding.decode_without_bom_handling(bytes).0.into_owned()
}

fn loosely_as(label: Option<&str>, bytes: &[u8]) -> String {
    match charset(label) {
        Charset::Known(encoding) => encoding.decode_with_bom_removal(bytes).0.into_owned(),
        Charset::Utf16 => utf16(bytes).decode_with_bom_removal(bytes).0.into_owned(),
        _ => loosely(bytes),
    }
}

/// No charset is needed for ASCII; and what is good UTF-8 is nothing else. Escapes mean a charset of seven bits.
fn undeclared(bytes: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(bytes).ok()?;
    (!text.contains("~{")).then(|| text.trim_start_matches('\u{feff}').to_owned())
}

fn strictly(encoding: &'static Encoding, bytes: &[u8]) -> Option<String> {
    let (text, had_errors) = encoding.decode_with_bom_removal(bytes);
    (!had_errors).then(|| text.into_owned())
}

/// A mark at the beginning tells the order; without one, the zeros of plain letters do (RFC 2781).
fn utf16(bytes: &[u8]) -> &'static Encoding {
    match bytes {
        [0xff, 0xfe, ..] => UTF_16LE,
        [0xfe, 0xff, ..] => UTF_16BE,
        _ => {
            let zeros = |first: usize| bytes.iter().skip(first).step_by(2).filter(|byte| **byte == 0).count();
            if zeros(1) > zeros(0) { UTF_16LE } else { UTF_16BE }
        }
    }
}

/// Characters that no mail holds: they come of bytes that were read in a wrong charset, or of escapes that were not read.
fn is_of_a_wrong_charset(c: char) -> bool {
    c == '\u{fffd}' || (c.is_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{c}'))
}

fn charset(label: Option<&str>) -> Charset {
    let Some(label) = label else { return Charset::Undeclared };
    let label = label.trim_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '\'')).to_ascii_lowercase();
    let bare = label.replace('_', "-");
    match bare.as_str() {
        "" | "us-ascii" | "ascii" | "us" | "csascii" | "ansi-x3.4-1968" | "iso-646-us" | "646" => Charset::Undeclared,
        // No charset at all: what is left when a program does not know one.
        "default" | "unknown" | "unknown-8bit" | "x-unknown" | "none" | "binary" | "8bit" | "7bit" => {
            Charset::Undeclared
        }
        "utf-7" | "unicode-1-1-utf-7" | "csutf7" => Charset::Utf7,
        "iso-2022-kr" | "csiso2022kr" => Charset::Iso2022Kr,
        "utf-16" | "csutf16" | "iso-10646-ucs-2" | "ucs-2" => Charset::Utf16,
        "cp936" | "ms936" | "windows-936" | "gb2312-80" | "euc-cn" | "gb18030-2000" => Charset::Known(GB18030),
        "cp949" | "ms949" | "uhc" | "ksc5601" | "ks-c-5601" => Charset::Known(EUC_KR),
        "cp950" | "ms950" | "windows-950" => Charset::Known(BIG5),
        "cp932" | "windows-932" | "ms-kanji" | "shift-jis" => Charset::Known(SHIFT_JIS),
        "cp65001" | "utf8mb4" | "utf8mb3" => Charset::Known(UTF_8),
        _ => [label.as_str(), bare.as_str()]
            .into_iter()
            .find_map(|label| Encoding::for_label(label.as_bytes()))
            .filter(|encoding| *encoding != REPLACEMENT)
            .map_or(Charset::Unknown, Charset::Known),
    }
}

#[cfg(test)]
mod tests;
