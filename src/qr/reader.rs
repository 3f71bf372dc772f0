//! From a picture file to pixels, and from pixels to the bytes of the code in it.
//!
//! A code is dark on light by its standard (DOCUMENTED). Pages in dark colours turn it round, and pictures without a
//! ground of their own take whatever lies below them: each way in which a picture can be seen is tried.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, ImageReader, Limits, imageops};
use zeroize::Zeroizing;

use super::Error;
use super::effort::{self, Effort};

/// The largest file that is looked at. The QR picture of a camera has some kilobytes; a photograph of it some megabytes.
const MAX_BYTES: usize = 16 * 1024 * 1024;
/// The longest side in pixels.
pub(super) const MAX_SIDE: u32 = 8192;
/// The longest side of a picture that a camera draws. It may send eight. The largest QR code has 177 modules.
pub(super) const CAMERAS_SIDE: u32 = 2048;
/// The most memory that decoding may take.
const MAX_MEMORY: u64 = 256 * 1024 * 1024;
/// The smallest QR code has 21 modules, so a picture with fewer pixels holds none.
const MIN_SIDE: usize = 21;
/// Pictures up to this side get a second look, enlarged: modules of two or three pixels read badly.
const SMALL_SIDE: usize = 1024;
/// The most pixels that are searched for a code. A larger picture is made smaller for that.
const MOST_PIXELS: u64 = 12_000_000;

/// A decoded picture.
pub(super) struct Decoded {
    /// The picture as it is in the file.
    pub image: DynamicImage,
    /// Width in pixels.
    pub width: usize,
    /// Height in pixels.
    pub height: usize,
    /// Whether the file is a PNG.
    pub is_png: bool,
}

/// The codes that were read in a picture, each once, and how they were seen.
pub(super) struct Found {
    pub codes: Vec<Zeroizing<Vec<u8>>>,
    /// One byte a pixel: how the picture looks when its codes are dark on light.
    pub gray: Vec<u8>,
    /// Whether the file shows just that to everybody: nothing was turned round, nothing shines through.
    pub is_as_it_is: bool,
}

impl Decoded {
    /// Looks at the picture on light and on dark ground, and turned round, until there is a code.
    pub(super) fn find(&self) -> Option<Found> {
        let (luma, effort) = (self.image.to_luma_alpha8(), Effort::default());
        let shines_through = luma.pixels().any(|pixel| pixel.0[1] < u8::MAX);
        let grounds: &[u8] = if shines_through { &[u8::MAX, 0] } else { &[u8::MAX] };
        for (ground, is_turned) in grounds.iter().flat_map(|ground| [(ground, false), (ground, true)]) {
            let turned = |gray: u8| if is_turned { !gray } else { gray };
            let gray: Vec<u8> = luma.pixels().map(|pixel| turned(blend(pixel.0, *ground))).collect();
            let codes = read_all(&gray, self.width, self.height, &effort);
            if !codes.is_empty() {
                return Some(Found { codes, gray, is_as_it_is: !is_turned && !shines_through });
            }
        }
        None
    }
}

/// The shade of a pixel that lets some of the ground below it through.
fn blend([luma, alpha]: [u8; 2], ground: u8) -> u8 {
    let (luma, alpha, ground) = (u32::from(luma), u32::from(alpha), u32::from(ground));
    u8::try_from((luma * alpha + ground * (255 - alpha)) / 255).unwrap_or(u8::MAX)
}

/// Takes a picture file apart, within limits.
pub(super) fn decode(file: &[u8]) -> Result<Decoded, Error> {
    decode_within(file, MAX_SIDE)
}

/// Takes a picture file apart, with a limit of its own for the longest side, in pixels.
pub(super) fn decode_within(file: &[u8], longest: u32) -> Result<Decoded, Error> {
    if file.len() > MAX_BYTES {
        return Err(Error::TooLarge);
    }
    let mut limits = Limits::default();
    limits.max_image_width = Some(longest);
    limits.max_image_height = Some(longest);
    limits.max_alloc = Some(MAX_MEMORY);
    let mut reader = ImageReader::new(Cursor::new(file)).with_guessed_format().map_err(|_| Error::NotAPicture)?;
    reader.limits(limits);
    let format = reader.format();
    let image = reader.decode().map_err(|error| match error {
        image::ImageError::Limits(_) => Error::TooLarge,
        _ => Error::NotAPicture,
    })?;
    let (width, height) = (image.width() as usize, image.height() as usize);
    Ok(Decoded { width, height, is_png: format == Some(ImageFormat::Png), image })
}

/// Takes bare pixels that were never a file, within the limits of a file: four bytes each, red, green, blue, opacity.
pub(super) fn from_pixels(width: usize, height: usize, rgba: Vec<u8>) -> Result<Decoded, Error> {
    let (Ok(wide), Ok(high)) = (u32::try_from(width), u32::try_from(height)) else { return Err(Error::TooLarge) };
    if wide > MAX_SIDE || high > MAX_SIDE {
        return Err(Error::TooLarge);
    }
    let image = image::RgbaImage::from_raw(wide, high, rgba).ok_or(Error::NotAPicture)?;
    let image = DynamicImage::ImageRgba8(image);
    Ok(Decoded { width, height, is_png: false, image })
}

/// Finds a QR code and returns its bytes.
pub(super) fn read_gray(gray: &[u8], width: usize, height: usize) -> Result<Zeroizing<Vec<u8>>, Error> {
    read_all(gray, width, height, &Effort::default()).into_iter().next().ok_or(Error::Unreadable)
}

/// All QR codes that can be read, each once.
fn read_all(gray: &[u8], width: usize, height: usize, effort: &Effort) -> Vec<Zeroizing<Vec<u8>>> {
    if width < MIN_SIDE || height < MIN_SIDE || gray.len() != width * height {
        return Vec::new();
    }
    let (Ok(wide), Ok(high)) = (u32::try_from(width), u32::try_from(height)) else { return Vec::new() };
    let Some(picture) = image::GrayImage::from_raw(wide, high, gray.to_vec()) else { return Vec::new() };
    if width.max(height) > SMALL_SIDE {
        return effort::codes(shrink(picture), effort);
    }
    let found = effort::codes(picture.clone(), effort);
    if found.is_empty() { effort::codes(enlarge(&picture), effort) } else { found }
}

/// A picture of no more pixels than are looked at, each the mean of those it stands for.
fn shrink(picture: image::GrayImage) -> image::GrayImage {
    let (wide, high) = picture.dimensions();
    let pixels = u64::from(wide) * u64::from(high);
    let parts = (1_u32..64).find(|parts| pixels / u64::from(parts * parts) <= MOST_PIXELS).unwrap_or(1);
    match parts {
        1 => picture,
        parts => imageops::thumbnail(&picture, wide / parts, high / parts),
    }
}

/// Three times the size, with white paper around: a picture that was cut at the code's edge has no quiet zone.
fn enlarge(small: &image::GrayImage) -> image::GrayImage {
    let (wide, high) = small.dimensions();
    let large = imageops::resize(small, wide * 3, high * 3, imageops::FilterType::Triangle);
    let edge = (wide / 4).max(24);
    let mut paper = image::GrayImage::from_pixel(large.width() + 2 * edge, large.height() + 2 * edge, [255].into());
    imageops::replace(&mut paper, &large, edge.into(), edge.into());
    paper
}
