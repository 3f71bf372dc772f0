//! From text to pixels to PNG. It re-encodes nothing: the bytes of the text are the bytes in the code.

use fast_qr::qr::{QRBuilder, QRCode};
use fast_qr::{ECL, Mode};
use image::codecs::png::PngEncoder;
use image::{ExtendedColorType, ImageEncoder as _};

use super::Error;
use crate::domain::Picture;

/// White modules around the code, as the QR standard asks (DOCUMENTED).
const QUIET: usize = 4;
/// The shortest side of the picture: a phone or a mail desk reads it without enlarging.
pub(super) const MIN_SIDE: usize = 512;
/// Pixels of a module, at least, so that large codes survive being shown smaller.
const MIN_SCALE: usize = 4;

/// Draws the text. It is not read back yet.
pub(super) fn write(text: &str) -> Result<Picture, Error> {
    let code = encode(text)?;
    let side = code.size + 2 * QUIET;
    let scale = MIN_SIDE.div_ceil(side).max(MIN_SCALE);
    let pixels = side * scale;
    let mut gray = vec![255; pixels * pixels];
    for (y, row) in gray.chunks_exact_mut(pixels).enumerate() {
        for (x, pixel) in row.iter_mut().enumerate() {
            if is_dark(&code, x / scale, y / scale) {
                *pixel = 0;
            }
        }
    }
    let png = to_png(&gray, pixels, pixels)?;
    Ok(Picture { png: png.into(), width: pixels, height: pixels, gray: gray.into() })
}

/// Makes a small picture large enough, by whole pixels: each becomes a square.
pub(super) fn enlarge(gray: &[u8], width: usize, height: usize) -> Result<Picture, Error> {
    let scale = MIN_SIDE.div_ceil(width.min(height).max(1));
    let wide = |row: &[u8]| row.iter().flat_map(|pixel| std::iter::repeat_n(*pixel, scale)).collect::<Vec<u8>>();
    let large: Vec<u8> = gray.chunks_exact(width.max(1)).flat_map(|row| wide(row).repeat(scale)).collect();
    let (width, height) = (width * scale, height * scale);
    let png = to_png(&large, width, height)?;
    Ok(Picture { png: png.into(), width, height, gray: large.into() })
}

/// Writes pixels as a PNG, without loss.
pub(super) fn to_png(gray: &[u8], width: usize, height: usize) -> Result<Vec<u8>, Error> {
    let (Ok(width), Ok(height)) = (u32::try_from(width), u32::try_from(height)) else { return Err(Error::TooLarge) };
    let mut png = Vec::new();
    let written = PngEncoder::new(&mut png).write_image(gray, width, height, ExtendedColorType::L8);
    written.map_err(|_| Error::TooLarge)?;
    Ok(png)
}

/// Writes a picture as a PNG with its own colours and opacity, without loss.
pub(super) fn to_png_in_colour(image: &image::DynamicImage) -> Result<Vec<u8>, Error> {
    let mut png = std::io::Cursor::new(Vec::new());
    image.write_to(&mut png, image::ImageFormat::Png).map_err(|_| Error::TooLarge)?;
    Ok(png.into_inner())
}

/// Error correction L, as the manufacturer's own tool draws it (OBSERVED); M where it costs no larger code.
fn encode(text: &str) -> Result<QRCode, Error> {
    if text.is_empty() {
        return Err(Error::Empty);
    }
    let build = |level| QRBuilder::new(text).mode(Mode::Byte).ecl(level).build();
    let low = build(ECL::L).map_err(|_| Error::TooLong)?;
    match build(ECL::M) {
        Ok(medium) if medium.size == low.size => Ok(medium),
        _ => Ok(low),
    }
}

fn is_dark(code: &QRCode, x: usize, y: usize) -> bool {
    let inside = QUIET..QUIET + code.size;
    inside.contains(&x) && inside.contains(&y) && code[y - QUIET][x - QUIET].value()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_quiet_zone_is_four_modules_and_modules_are_whole_pixels() {
        for length in [1, 60, 300, 1000, 1024] {
            let text = "Ab1+/=".repeat(200)[..length].to_owned();
            let drawn = write(&text).unwrap();
            let side = encode(&text).unwrap().size + 8;
            assert!(drawn.width >= 512 && drawn.width == drawn.height && drawn.width.is_multiple_of(side), "{length}");
            let scale = drawn.width / side;
            assert!(scale >= 4, "{length}");
            let first = drawn.gray.iter().position(|pixel| *pixel == 0).unwrap();
            assert_eq!((first % drawn.width, first / drawn.width), (4 * scale, 4 * scale), "{length}");
            for module in drawn.gray.chunks_exact(drawn.width).flat_map(|row| row.chunks_exact(scale)) {
                assert!(module.iter().all(|pixel| *pixel == module[0]), "{length}");
            }
        }
    }

    #[test]
    fn stronger_correction_never_costs_a_larger_code() {
        for length in (1..400).step_by(13) {
            let text = "x".repeat(length);
            let low = QRBuilder::new(text.as_str()).mode(Mode::Byte).ecl(ECL::L).build().unwrap();
            assert_eq!(encode(&text).unwrap().size, low.size, "{length}");
        }
    }
}
