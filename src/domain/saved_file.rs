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
