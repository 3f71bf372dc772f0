//! The memo on disk: what is needed to go on after the app was closed, and nothing more.
//!
//! It knows one folder and its own shape of the memo. It must not know the wizard, and it has no place for a code, a
//! password, the text of the picture or an e-mail address. The picture lies beside the memo until the journey ends.

mod record;

use std::fs::{self, DirBuilder, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy as _;

pub use record::{Line, Record};

use crate::files;

/// Names another folder: for trying things out without touching what is there.
const FOLDER_VARIABLE: &str = "REGAIN_HOME";
const MEMO: &str = "memo.json";
/// Where a memo goes that cannot be read, so that nothing is lost.
const BROKEN: &str = "memo.broken.json";
const PICTURE: &str = "request.png";
/// A memo has less than a kilobyte.
const MAX_MEMO: u64 = 64 * 1024;
/// A picture has some kilobytes.
const MAX_PICTURE: u64 = 16 * 1024 * 1024;

/// The folder with the memo. Cheap to open; two of the same folder see the same memo.
#[derive(Clone, Debug)]
pub struct Store {
    folder: PathBuf,
}

impl Store {
    /// The person's own: `REGAIN_HOME` when it is set, else `regain` in the system's folder for program data.
    pub fn of_user() -> io::Result<Self> {
        if let Some(folder) = std::env::var_os(FOLDER_VARIABLE).filter(|folder| !folder.is_empty()) {
            return Self::in_folder(folder.into());
        }
        let strategy = etcetera::base_strategy::choose_native_strategy().map_err(io::Error::other)?;
        Self::in_folder(strategy.data_dir().join("regain"))
    }

    /// In this folder, which is made when it is missing, for the person alone.
    pub fn in_folder(folder: PathBuf) -> io::Result<Self> {
        make_private_folder(&folder)?;
        Ok(Self { folder })
    }

    /// Writes the memo. `Some` picture replaces the one beside it; `None` leaves it, for the same request goes on.
    pub fn remember(&self, record: &Record, png: Option<&[u8]>) -> Result<(), files::Error> {
        if let Some(png) = png {
            files::write_private(&self.folder.join(PICTURE), png)?;
        }
        files::write_private(&self.folder.join(MEMO), &record.to_json().map_err(io::Error::other)?)
    }

    /// Reads the memo and its picture. A memo that cannot be read is moved aside and said to be none.
    pub fn recall(&self) -> Option<(Record, Option<Vec<u8>>)> {
        let json = self.read(MEMO, MAX_MEMO)?;
        match Record::from_json(&json) {
            Ok(record) => Some((record, self.read(PICTURE, MAX_PICTURE))),
            Err(error) => {
                tracing::warn!(%error, "the memo cannot be read; it is kept as {BROKEN}");
                if let Err(error) = fs::rename(self.folder.join(MEMO), self.folder.join(BROKEN)) {
                    tracing::warn!(%error, "and it could not be moved aside");
                }
                None
            }
        }
    }

    /// Removes memo and picture. `Ok` also when there were none.
    pub fn forget(&self) -> io::Result<()> {
        // The memo goes first: without it the picture is never taken for part of a journey.
        for name in [MEMO, PICTURE] {
            match fs::remove_file(self.folder.join(name)) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
        Ok(())
    }

    /// The folder itself: drafts may lie there too.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The folder for the log, made when it is missing.
    pub fn log_folder(&self) -> io::Result<PathBuf> {
        let folder = self.folder.join("log");
        make_private_folder(&folder)?;
        Ok(folder)
    }

    /// `None` when there is no such file, or it is larger than it can be.
    fn read(&self, name: &str, limit: u64) -> Option<Vec<u8>> {
        let mut bytes = Vec::new();
        let read = File::open(self.folder.join(name)).and_then(|file| file.take(limit + 1).read_to_end(&mut bytes));
        match read {
            Ok(length) if u64::try_from(length).is_ok_and(|length| length <= limit) => Some(bytes),
            Ok(_) => {
                tracing::warn!("{name} is too large and is left alone");
                None
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => {
                tracing::warn!(%error, "{name} cannot be read");
                None
            }
        }
    }
}

fn make_private_folder(folder: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}
