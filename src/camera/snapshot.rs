//! The picture that proves the sign-in. A camera may answer with its status in place of a picture (OBSERVED), whatever
//! the header says.

/// Whether these are the bytes of a JPEG file.
pub(super) fn is_jpeg(bytes: &[u8]) -> bool {
    bytes.starts_with(b"\xff\xd8\xff")
}
