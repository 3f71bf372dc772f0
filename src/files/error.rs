//! What can go wrong with a file. It names no path: a path holds the person's name.

use std::io::{self, ErrorKind};

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
    /// Whether the disk, or the person's share of it, is full.
    pub fn is_no_room(&self) -> bool {
        matches!(self.kind(), Some(ErrorKind::StorageFull | ErrorKind::QuotaExceeded))
    }

    /// Whether the folder or file may not be changed.
    pub fn is_not_allowed(&self) -> bool {
        matches!(self.kind(), Some(ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem))
    }

    /// Whether the folder is not there, or is no folder.
    pub fn is_no_folder(&self) -> bool {
        matches!(self.kind(), Some(ErrorKind::NotFound | ErrorKind::NotADirectory))
    }

    fn kind(&self) -> Option<ErrorKind> {
        match self {
            Self::Disk(error) => Some(error.kind()),
            Self::NotAPage | Self::NoProgram => None,
        }
    }
}
