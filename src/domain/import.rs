//! The picture that the camera's own page has exported: the file that may be it, where it comes from, and what can be wrong with it.

use std::path::PathBuf;
use std::time::SystemTime;

/// Where the picture comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Import {
    /// From a file that is chosen in the system's dialog.
    Dialog,
    /// From this file: it was dropped onto the window.
    File(PathBuf),
    /// From what was copied last: a picture, or a file.
    Clipboard,
}

/// A picture file that lies where browsers save. Nobody has looked into it: it may show anything.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PictureFile {
    /// Where it is.
    pub path: PathBuf,
    /// When it was written last.
    pub written_at: SystemTime,
}

/// Why a picture was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImportFault {
    /// The file is not there, or may not be read.
    Unreadable,
    /// The file, or the picture in it, is larger than any recovery picture.
    TooLarge,
    /// It is no picture that we can read.
    NotAPicture,
    /// It is a picture without a QR code that can be read.
    NoCode,
    /// It holds several QR codes.
    ManyCodes,
    /// It holds a QR code of another kind: a web address, a Wi-Fi name, the label of the camera.
    OtherCode,
    /// Several files were dropped at once.
    ManyFiles,
    /// Nothing that was copied is a picture.
    NothingCopied,
    /// This computer has no dialog to choose a file.
    NoDialog,
    /// A file dialog of ours is open that asks something else: one is enough.
    OtherDialog,
}
