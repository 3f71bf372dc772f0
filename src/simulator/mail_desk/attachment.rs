//! The QR code in a mail: one attached picture, under the subject that the manuals ask for. It knows no camera.

use std::io::Cursor;

use image::{ImageFormat, ImageReader, Limits};
use mail_parser::{MessageParser, MimeHeaders as _};

use crate::secret::QrText;

/// The subject that the manuals ask for. DOCUMENTED.
const SUBJECT: &str = "Password recovery";
/// The largest picture, in pixels a side.
const MAX_SIDE: u32 = 4096;
/// The most memory that reading a picture may take.
const MAX_MEMORY: u64 = 96 * 1024 * 1024;

/// What the QR code in the mail says. `None`: the mail is not of the form that the service takes.
pub(super) fn qr_text(mail: &[u8]) -> Option<QrText> {
    let mail = MessageParser::default().parse(mail)?;
    if mail.subject()?.trim() != SUBJECT {
        return None;
    }
    let mut attachments = mail.attachments();
    let attachment = attachments.next()?;
    if attachments.next().is_some() {
        return None;
    }
    let kind = attachment.content_type()?;
    let format = match (kind.ctype(), kind.subtype()?) {
        (class, _) if !class.eq_ignore_ascii_case("image") => return None,
        (_, subtype) if subtype.eq_ignore_ascii_case("png") => ImageFormat::Png,
        (_, subtype) if subtype.eq_ignore_ascii_case("jpeg") => ImageFormat::Jpeg,
        _ => return None,
    };
    read(attachment.contents(), format)
}

/// What the QR code of a picture (PNG) says.
pub(super) fn picture_text(picture: &[u8]) -> Option<QrText> {
    read(picture, ImageFormat::Png)
}

/// The one QR code of a picture.
fn read(picture: &[u8], format: ImageFormat) -> Option<QrText> {
    let mut reader = ImageReader::with_format(Cursor::new(picture), format);
    let mut limits = Limits::default();
    limits.max_image_width = Some(MAX_SIDE);
    limits.max_image_height = Some(MAX_SIDE);
    limits.max_alloc = Some(MAX_MEMORY);
    reader.limits(limits);
    let gray = reader.decode().ok()?.into_luma8();
    let (width, height) = (usize::try_from(gray.width()).ok()?, usize::try_from(gray.height()).ok()?);
    let raw = gray.as_raw();
    let pixel = |x: usize, y: usize| raw.get(y * width + x).copied().unwrap_or(u8::MAX);
    let mut prepared = rqrr::PreparedImage::prepare_from_greyscale(width, height, pixel);
    let grids = prepared.detect_grids();
    let mut texts = grids.iter().filter_map(|grid| grid.decode().ok());
    let (_, text) = texts.next()?;
    texts.next().is_none().then(|| QrText::new(&text))
}
