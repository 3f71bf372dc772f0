//! Takes in a picture that somebody else has made: the camera's own page, or whatever copied it from there.
//!
//! A PNG whose code is dark on light stays as it is, byte for byte. Everything else becomes a PNG that is, with the same
//! pixels: turned round where a dark page has turned it, on white where it had no ground. Nothing is drawn anew.

use super::kind::is_recovery;
use super::reader::{self, Decoded, Found};
use super::{Error, writer};
use crate::domain::Picture;

/// The largest file that is mailed. The picture of a camera has some kilobytes; mail services stop at some megabytes.
const MAX_MAILED: usize = 4 * 1024 * 1024;

/// Takes a picture file: PNG, JPEG or BMP.
pub fn import(file: &[u8]) -> Result<Picture, Error> {
    let decoded = reader::decode(file)?;
    let found = find(&decoded)?;
    let png = if decoded.is_png && found.is_as_it_is { file.to_vec() } else { encode(&decoded, &found)? };
    finish(&decoded, found, png)
}

/// Takes bare pixels: four bytes each, red, green, blue, opacity.
pub fn import_pixels(width: usize, height: usize, rgba: Vec<u8>) -> Result<Picture, Error> {
    let decoded = reader::from_pixels(width, height, rgba)?;
    let found = find(&decoded)?;
    let png = encode(&decoded, &found)?;
    finish(&decoded, found, png)
}

/// One code, and of the right kind. Its text is looked at and dropped.
fn find(decoded: &Decoded) -> Result<Found, Error> {
    let found = decoded.find().ok_or(Error::Unreadable)?;
    match found.codes.as_slice() {
        [one] if is_recovery(one) => Ok(found),
        [_] => Err(Error::OtherKind),
        _ => Err(Error::Several),
    }
}

/// In its own colours where they show the code to everybody.
fn encode(decoded: &Decoded, found: &Found) -> Result<Vec<u8>, Error> {
    match found.is_as_it_is {
        true => writer::to_png_in_colour(&decoded.image),
        false => writer::to_png(&found.gray, decoded.width, decoded.height),
    }
}

fn finish(decoded: &Decoded, found: Found, png: Vec<u8>) -> Result<Picture, Error> {
    if png.len() > MAX_MAILED {
        return Err(Error::TooLarge);
    }
    Ok(Picture { png: png.into(), width: decoded.width, height: decoded.height, gray: found.gray.into() })
}
