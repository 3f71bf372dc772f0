//! Draws the recovery text as a picture, and reads pictures back.
//!
//! It knows pictures and the text in them. It must not know cameras, mail, the wizard or the disk. The text is a
//! secret: it never reaches an error.

mod effort;
mod error;
mod import;
mod kind;
mod reader;
mod writer;

pub use error::Error;
pub use import::{import, import_pixels};

use crate::domain::Picture;
use crate::secret::QrText;

/// Draws the text, byte for byte, and reads it back before it is handed out.
pub fn draw(text: &QrText) -> Result<Picture, Error> {
    let drawn = writer::write(text.reveal())?;
    let seen = reader::read_gray(&drawn.gray, drawn.width, drawn.height)?;
    if seen.as_slice() == text.reveal().as_bytes() { Ok(drawn) } else { Err(Error::Different) }
}

/// Takes a picture that the camera drew itself, of 2,048 pixels a side at most: it may send eight.
pub fn adopt_cameras(image: &[u8]) -> Result<Picture, Error> {
    adopt_within(image, reader::CAMERAS_SIDE)
}

/// Takes a picture that was kept. A PNG whose code is dark on light and that is large enough to be read
/// anywhere is kept byte for byte; everything else becomes a PNG that is.
pub fn adopt(image: &[u8]) -> Result<Picture, Error> {
    adopt_within(image, reader::MAX_SIDE)
}

fn adopt_within(image: &[u8], longest: u32) -> Result<Picture, Error> {
    let decoded = reader::decode_within(image, longest)?;
    // The text is not needed here: that it can be read is.
    let found = decoded.find().ok_or(Error::Unreadable)?;
    if decoded.width.min(decoded.height) < writer::MIN_SIDE {
        return writer::enlarge(&found.gray, decoded.width, decoded.height);
    }
    let png = match decoded.is_png && found.is_as_it_is {
        true => image.to_vec(),
        false => writer::to_png(&found.gray, decoded.width, decoded.height)?,
    };
    Ok(Picture { png: png.into(), width: decoded.width, height: decoded.height, gray: found.gray.into() })
}

/// Reads the text in a PNG or JPEG picture.
pub fn read(image: &[u8]) -> Result<QrText, Error> {
    let mut found = reader::decode(image)?.find().ok_or(Error::Unreadable)?;
    let bytes = found.codes.swap_remove(0);
    std::str::from_utf8(&bytes).map(QrText::new).map_err(|_| Error::NotText)
}
