//! Files that are written for the person: where they lie now, or why there is none.

use std::path::PathBuf;

/// Where the file lies now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Saved {
    /// In this file. A picture was read back, and is whole.
    In(PathBuf),
    /// The person closed the dialog. Nothing was written.
    Cancelled,
    /// This computer has no file dialog; it was saved here instead.
    WithoutDialog(PathBuf),
}

/// A mail that was written as a draft, to be sent by the person's own mail program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drafted {
    /// The file that it is in: the whole mail, or the picture alone where a program took over the rest.
    pub path: PathBuf,
    /// The file is the whole mail.
    pub is_mail: bool,
    /// A program took it. `false`: this computer found none that does, and the file is all there is.
    pub is_open: bool,
}

/// Why a file was not written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveFault {
    /// The disk is full.
    NoRoom,
    /// The folder or file may not be changed.
    NotAllowed,
    /// The folder is not there.
    NoFolder,
    /// What was written does not read back as the same picture.
    Damaged,
    /// A file dialog of ours is open that asks something else: one is enough.
    OtherDialog,
    /// Anything else.
    Other,
}
