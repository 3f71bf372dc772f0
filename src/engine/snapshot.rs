//! The picture that a camera gives after the sign-in, made small enough to be shown. It comes from a stranger: its size is
//! limited before it is unfolded. This file knows pictures, not who was asked for one.

use std::io::Cursor;

use crate::domain::Snapshot;

/// The longer side of what is shown, in pixels.
const SIDE: u32 = 1280;
/// The longest side that is unfolded, in pixels: the widest panorama of these cameras has about 8,200.
const MAX_SIDE: u32 = 8192;
/// The memory that unfolding may take, in bytes.
const MAX_MEMORY: u64 = 160 * 1024 * 1024;

/// Unfolds a JPEG file. `None`: it is damaged, too large, or none at all; the log says which.
pub fn decode(jpeg: &[u8]) -> Option<Snapshot> {
    let mut reader = image::ImageReader::with_format(Cursor::new(jpeg), image::ImageFormat::Jpeg);
    let mut limits = image::Limits::default();
    (limits.max_image_width, limits.max_image_height) = (Some(MAX_SIDE), Some(MAX_SIDE));
    limits.max_alloc = Some(MAX_MEMORY);
    reader.limits(limits);
    let decoded =
        reader.decode().inspect_err(|error| tracing::info!(%error, "the camera's picture is damaged")).ok()?;
    let small = match decoded.width().max(decoded.height()) {
        0..=SIDE => decoded,
        _ => decoded.thumbnail(SIDE, SIDE),
    };
    let rgb = small.into_rgb8();
    Some(Snapshot { width: rgb.width() as usize, height: rgb.height() as usize, rgb: rgb.into_raw().into() })
}
