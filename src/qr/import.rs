//! Takes in a picture that somebody else has made: the camera's own page, or whatever copied it from there.
//!
//! A PNG stays as it is, byte for byte. Everything else becomes a PNG with the same pixels. Nothing is drawn anew.

use super::kind::is_recovery;
use super::reader::{self, Decoded};
use super::{Error, writer};
use crate::domain::Picture;

/// The largest file that is mailed. The picture of a camera has some kilobytes; mail services stop at some megabytes.
const MAX_MAILED: usize = 4 * 1024 * 1024;

/// Takes a picture file: PNG, JPEG or BMP.
pub fn import(file: &[u8]) -> Result<Picture, Error> {
    let decoded = reader::decode(file)?;
    check(&decoded)?;
    let png = if decoded.is_png { file.to_vec() } else { encode(&decoded)? };
    finish(decoded, png)
}

/// Takes bare pixels: four bytes each, red, green, blue, opacity.
pub fn import_pixels(width: usize, height: usize, rgba: Vec<u8>) -> Result<Picture, Error> {
    let decoded = reader::from_pixels(width, height, rgba)?;
    check(&decoded)?;
    let png = encode(&decoded)?;
    finish(decoded, png)
}

/// One code, and of the right kind. Its text is looked at and dropped.
fn check(decoded: &Decoded) -> Result<(), Error> {
    let codes = reader::read_all(&decoded.gray, decoded.width, decoded.height);
    match codes.as_slice() {
        [] => Err(Error::Unreadable),
        [one] if is_recovery(one) => Ok(()),
        [_] => Err(Error::OtherKind),
        _ => Err(Error::Several),
    }
}

fn encode(decoded: &Decoded) -> Result<Vec<u8>, Error> {
    writer::to_png_in_colour(&decoded.image)
}

fn finish(decoded: Decoded, png: Vec<u8>) -> Result<Picture, Error> {
    if png.len() > MAX_MAILED {
        return Err(Error::TooLarge);
    }
    Ok(Picture { png: png.into(), width: decoded.width, height: decoded.height, gray: decoded.gray.into() })
}
