//! Takes in the picture that the camera's own page has exported, from wherever the person has it.

use std::ops::Range;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use crate::domain::{Import, ImportFault, Picture, PictureFile};
use crate::files::{self, Choice, Copied};
use crate::qr;
use crate::secret::memory::Visible;

use super::blocking;

/// The largest file that is read. It may be a photograph; the picture itself has some kilobytes.
const MAX_BYTES: u64 = 16 * 1024 * 1024;

/// How long a folder may take to be read: it may lie on another computer.
const LONGEST_LOOK: Duration = Duration::from_secs(10);

/// The newest picture file of this folder, of a size that would be read. No file is opened.
pub(super) async fn newest(folder: PathBuf, span: Range<SystemTime>) -> Option<PictureFile> {
    let look = blocking(move || files::newest_picture(&folder, &span, MAX_BYTES));
    tokio::time::timeout(LONGEST_LOOK, look).await.ok()??
}

pub(super) async fn import(title: String, from: Import) -> Result<Option<Picture>, ImportFault> {
    let read = move || match from {
        Import::File(path) => of_file(&path).map(Some),
        Import::Dialog => match files::ask_picture_file(&title, Visible::show) {
            Choice::Path(path) => of_file(&path).map(Some),
            Choice::Cancelled => Ok(None),
            Choice::Elsewhere => Err(ImportFault::Unreadable),
            Choice::OtherDialog => Err(ImportFault::OtherDialog),
            Choice::NoDialog => Err(ImportFault::NoDialog),
        },
        Import::Clipboard => match files::copied() {
            Copied::Pixels(width, height, rgba) => taken(qr::import_pixels(width, height, rgba)).map(Some),
            Copied::File(path) => of_file(&path).map(Some),
            Copied::Files => Err(ImportFault::ManyFiles),
            Copied::Nothing => Err(ImportFault::NothingCopied),
        },
    };
    blocking(read).await.unwrap_or(Err(ImportFault::NotAPicture))
}

fn of_file(path: &Path) -> Result<Picture, ImportFault> {
    match files::read_limited(path, MAX_BYTES) {
        Ok(Some(bytes)) => taken(qr::import(&bytes)),
        Ok(None) => Err(ImportFault::TooLarge),
        Err(error) => {
            tracing::info!(%error, "the picture could not be read");
            Err(ImportFault::Unreadable)
        }
    }
}

fn taken(result: Result<Picture, qr::Error>) -> Result<Picture, ImportFault> {
    result.map_err(|error| {
        tracing::info!(%error, "the picture was not taken");
        match error {
            qr::Error::TooLarge | qr::Error::TooLong => ImportFault::TooLarge,
            qr::Error::NotAPicture => ImportFault::NotAPicture,
            qr::Error::Several => ImportFault::ManyCodes,
            qr::Error::OtherKind | qr::Error::NotText => ImportFault::OtherCode,
            qr::Error::Unreadable | qr::Error::Empty | qr::Error::Different => ImportFault::NoCode,
        }
    })
}
