//! Charsets of seven bits that the library of charsets leaves out, because web pages must not be read in them: UTF-7 (RFC
//! 2152) and ISO-2022-KR (RFC 1557). Pure. What does not follow its rules is not read.

use base64::Engine as _;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use encoding_rs::EUC_KR;

/// Base64 without padding, whose last bits are nobody's.
const UNPADDED: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::RequireNone)
        .with_decode_allow_trailing_bits(true),
);

/// Reads UTF-7: plain letters, and between `+` and `-` UTF-16 in base64.
pub(super) fn utf7(bytes: &[u8]) -> Option<String> {
    let whole = std::str::from_utf8(bytes).ok().filter(|text| text.is_ascii())?;
    let mut text = String::with_capacity(whole.len());
    let mut rest = whole;
    while let Some((plain, shifted)) = rest.split_once('+') {
        text.push_str(plain);
        let end =
            shifted.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '+' | '/'))).unwrap_or(shifted.len());
        let (coded, behind) = shifted.split_at_checked(end)?;
        let ends_with_sign = behind.strip_prefix('-');
        match (coded, ends_with_sign) {
            ("", Some(_)) => text.push('+'),
            ("", None) => return None,
            _ => {
                let pairs = UNPADDED.decode(coded).ok()?;
                let (pairs, left) = pairs.as_chunks::<2>();
                let units = pairs.iter().map(|pair| u16::from_be_bytes(*pair));
                text.extend(char::decode_utf16(units).collect::<Result<Vec<char>, _>>().ok()?);
                if !left.iter().all(|byte| *byte == 0) {
                    return None;
                }
            }
        }
        rest = ends_with_sign.unwrap_or(behind);
    }
    text.push_str(rest);
    Some(text)
}

/// Reads ISO-2022-KR: what stands between "shift out" and "shift in" are pairs of EUC-KR without their high bits.
pub(super) fn iso_2022_kr(bytes: &[u8]) -> Option<String> {
    const HEADER: &[u8] = b"\x1b$)C";
    let mut euc = Vec::with_capacity(bytes.len());
    let mut is_out = false;
    let mut rest = bytes;
    while let Some((first, behind)) = rest.split_first() {
        if let Some(behind) = rest.strip_prefix(HEADER) {
            rest = behind;
            continue;
        }
        match first {
            0x0e => is_out = true,
            0x0f => is_out = false,
            0x80.. => return None,
            // A line end shifts in by itself.
            b'\r' | b'\n' => {
                is_out = false;
                euc.push(*first);
            }
            0x21..=0x7e if is_out => euc.push(first | 0x80),
            _ => euc.push(*first),
        }
        rest = behind;
    }
    EUC_KR.decode_without_bom_handling_and_without_replacement(&euc).map(std::borrow::Cow::into_owned)
}
