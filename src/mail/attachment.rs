//! The picture as an attachment, named in the oldest and plainest way.
//!
//! The mail library splits a name of this length as RFC 2231 allows (`filename*0=`). Older programs know no such name
//! (OBSERVED: munpack), and nobody has published what the recovery service knows; so the name stands whole, twice.

use std::error::Error as StdError;

use lettre::message::header::{ContentTransferEncoding, ContentType, Header, HeaderName, HeaderValue};
use lettre::message::{Body, SinglePart};

use super::message::Unwritable;

/// The picture as a part of the message.
pub(super) fn part(png: &[u8], file_name: &str) -> Result<SinglePart, Unwritable> {
    let name = plain(file_name);
    let image = ContentType::parse(&format!("image/png; name=\"{name}\"")).map_err(|_| Unwritable)?;
    let body = Body::new_with_encoding(png.to_vec(), ContentTransferEncoding::Base64);
    Ok(SinglePart::builder().header(Named(name)).header(image).body(body.map_err(|_| Unwritable)?))
}

/// A name that needs no quoting, whatever the camera calls itself.
fn plain(file_name: &str) -> String {
    let keep = |c: char| if c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_') { c } else { '_' };
    file_name.chars().map(keep).collect()
}

/// `Content-Disposition: attachment` with a plain name.
#[derive(Clone)]
struct Named(String);

impl Header for Named {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Content-Disposition")
    }

    fn parse(value: &str) -> Result<Self, Box<dyn StdError + Send + Sync>> {
        Ok(Self(plain(value)))
    }

    fn display(&self) -> HeaderValue {
        let value = format!("attachment; filename=\"{}\"", self.0);
        HeaderValue::dangerous_new_pre_encoded(Self::name(), value.clone(), value)
    }
}
