//! How the end of a reply is known (RFC 9112, section 6). Pure.

use reqwest::header::{CONTENT_LENGTH, HeaderMap, TRANSFER_ENCODING};

/// Whether nothing but the end of the connection tells how long a reply is: then it may have been cut off.
pub fn ends_by_hanging_up(headers: &HeaderMap) -> bool {
    !headers.contains_key(CONTENT_LENGTH) && !headers.contains_key(TRANSFER_ENCODING)
}
