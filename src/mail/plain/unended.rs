//! A mail whose last part has no end: it was cut on its way, or its writer forgot the last boundary. Pure.
//!
//! DOCUMENTED: RFC 2046, section 5.1.1: the parts of a mail end with a boundary. The parser takes the part without one for
//! a file.

use mail_parser::{Message, MimeHeaders as _};
use zeroize::Zeroizing;

/// Parts inside each other deeper than this are not ended.
const DEEPEST: usize = 16;

/// The mail with the boundaries that are missing; `None`: none is.
pub(super) fn ended(message: &Message<'_>) -> Option<Zeroizing<Vec<u8>>> {
    message.parts.last().filter(|part| part.is_encoding_problem)?;
    let raw = message.raw_message.as_ref();
    let ends = |boundary: &&str| {
        let end = format!("--{boundary}--");
        raw.windows(end.len()).any(|window| window == end.as_bytes())
    };
    let boundaries = message.parts.iter().filter_map(|part| part.content_type()?.attribute("boundary"));
    let mut missing: Vec<&str> = boundaries.take(DEEPEST).filter(|boundary| !ends(boundary)).collect();
    missing.dedup();
    if missing.is_empty() {
        return None;
    }
    let mut whole = Zeroizing::new(raw.to_vec());
    for boundary in missing.iter().rev() {
        whole.extend_from_slice(format!("\r\n--{boundary}--").as_bytes());
    }
    whole.extend_from_slice(b"\r\n");
    Some(whole)
}
