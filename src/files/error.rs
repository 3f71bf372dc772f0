//! What can go wrong with a file. It names no path: a path holds the person's name.

use std::io::{self, ErrorKind};

use crate::domain::SaveFault;

/// Why a file was not written, or not opened.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The disk said no.
    #[error("file system: {0}")]
    Disk(#[from] io::Error),
    /// The address is no web page.
    #[error("not a web address")]
    NotAPage,
    /// No program takes it.
    #[error("no program opens it")]
    NoProgram,
}

impl Error {
    /// What to tell the person of a file that was not written.
    pub fn save_fault(&self) -> SaveFault {
        let Self::Disk(error) = self else { return SaveFault::Other };
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => SaveFault::NoRoom,
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => SaveFault::NotAllowed,
            ErrorKind::NotFound | ErrorKind::NotADirectory => SaveFault::NoFolder,
            _ => SaveFault::Other,
        }
    }
}
