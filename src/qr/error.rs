//! What can be wrong with a picture or its text. Never the text itself.

/// Why there is no picture, or no text in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// There is no text to draw.
    #[error("nothing to draw")]
    Empty,
    /// The text is longer than the largest QR code holds.
    #[error("the text does not fit into a QR code")]
    TooLong,
    /// The file or the picture in it is larger than any QR picture needs to be.
    #[error("the picture is too large")]
    TooLarge,
    /// These bytes are no picture of a kind that is read here, or a broken one.
    #[error("not a picture")]
    NotAPicture,
    /// No QR code can be read in the picture.
    #[error("no readable QR code in the picture")]
    Unreadable,
    /// The QR code holds bytes that are no text.
    #[error("the QR code holds no text")]
    NotText,
    /// There are several QR codes in the picture.
    #[error("several QR codes in the picture")]
    Several,
    /// The QR code is one of another kind: a web address, a Wi-Fi name, a label.
    #[error("a QR code of another kind")]
    OtherKind,
    /// What was drawn reads back as something else.
    #[error("the picture reads back differently")]
    Different,
}
