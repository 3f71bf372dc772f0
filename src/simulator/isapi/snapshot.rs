//! The picture from the camera: a sky, a hill, a house, a tree. Drawn once, when it is first asked for.

use std::sync::OnceLock;

use image::codecs::jpeg::JpegEncoder;
use image::{Rgb, RgbImage};

const WIDTH: u32 = 640;
const HEIGHT: u32 = 360;

/// The picture as JPEG. Empty only if it cannot be encoded.
pub(super) fn jpeg() -> &'static [u8] {
    static PICTURE: OnceLock<Vec<u8>> = OnceLock::new();
    PICTURE.get_or_init(|| {
        let mut bytes = Vec::new();
        match JpegEncoder::new_with_quality(&mut bytes, 85).encode_image(&draw()) {
            Ok(()) => bytes,
            Err(error) => {
                tracing::warn!(%error, "the built-in camera has no picture");
                Vec::new()
            }
        }
    })
}

fn draw() -> RgbImage {
    RgbImage::from_fn(WIDTH, HEIGHT, |x, y| Rgb(colour(i64::from(x), i64::from(y))))
}

/// The colour of a point, nearest thing first.
fn colour(x: i64, y: i64) -> [u8; 3] {
    let within = |left, top, right, bottom| (left..right).contains(&x) && (top..bottom).contains(&y);
    let round = |cx: i64, cy: i64, radius: i64| (x - cx).pow(2) + (y - cy).pow(2) < radius.pow(2);
    if within(128, 236, 154, 286) {
        return [118, 78, 52]; // door
    }
    if within(92, 226, 116, 250) || within(170, 226, 194, 250) {
        return [250, 224, 150]; // windows
    }
    if within(74, 204, 212, 286) {
        return [226, 214, 196]; // walls
    }
    if (150..204).contains(&y) && (x - 143).abs() * 5 < (y - 150) * 8 {
        return [168, 78, 62]; // roof
    }
    if round(486, 168, 52) || round(450, 198, 36) || round(524, 200, 38) {
        return [66, 122, 66]; // leaves
    }
    if within(478, 200, 496, 290) {
        return [104, 76, 54]; // trunk
    }
    let hill = 226 + (x - 280).pow(2) / 2600;
    if y > hill {
        return mix([124, 172, 92], [72, 124, 62], y - hill, 134);
    }
    if round(566, 64, 26) {
        return [255, 240, 190]; // sun
    }
    mix([96, 158, 216], [214, 232, 244], y, 280)
}

/// The colour so far on the way from one to the other.
fn mix(from: [u8; 3], to: [u8; 3], done: i64, way: i64) -> [u8; 3] {
    let done = done.clamp(0, way);
    std::array::from_fn(|at| {
        let sum = i64::from(from[at]) * (way - done) + i64::from(to[at]) * done;
        u8::try_from(sum / way).unwrap_or(u8::MAX)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_picture_is_a_small_jpeg() {
        let picture = image::load_from_memory_with_format(jpeg(), image::ImageFormat::Jpeg).unwrap();
        assert_eq!((picture.width(), picture.height()), (WIDTH, HEIGHT));
        assert!(jpeg().len() < 60_000);
        assert_eq!(jpeg().as_ptr(), jpeg().as_ptr(), "drawn once");
    }
}
