//! The memo on disk: what is needed to go on after the app was closed, and nothing more.
//!
//! It knows one folder and the memo's shape there. It must not know the wizard, and it has no place for a code, a
//! password, the text of the picture or an e-mail address. The picture lies beside the memo until the journey ends.

mod lessons;
mod preferences;
mod shape;
mod version_1;

use std::fs::{self, DirBuilder, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy as _;
use serde::Deserialize;

use crate::domain::{Memo, Picture, Recalled};
use crate::files;
pub use lessons::Lessons;
use shape::{Shape, VERSION};
use version_1::Version1;

/// Names another folder: for trying things out without touching what is there.
const FOLDER_VARIABLE: &str = "REGAIN_HOME";
const MEMO: &str = "memo.json";
const PICTURE: &str = "request.png";
/// A memo that cannot be read goes aside together with its picture, so that nothing is lost.
const ASIDE: [(&str, &str); 2] = [(MEMO, "memo.broken.json"), (PICTURE, "request.broken.png")];
/// In bytes. A memo has less than a kilobyte.
const MAX_MEMO: u64 = 64 * 1024;
/// In bytes. A picture has some kilobytes.
const MAX_PICTURE: u64 = 16 * 1024 * 1024;

/// The folder with the memo. Cheap to open; two of one folder see one memo.
#[derive(Clone, Debug)]
pub struct Store {
    folder: PathBuf,
    is_the_persons: bool,
}

/// Why the memo was not changed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A newer program keeps something here. It is left alone.
    #[error("the file was written by a newer version of this program")]
    Newer,
    /// It cannot be written or removed.
    #[error(transparent)]
    File(#[from] files::Error),
}

/// What the file of the memo holds.
enum Found {
    Nothing,
    Memo(Memo),
    Newer(u32),
    /// It is no memo, from this line on. The parser's own words would quote it.
    Broken(usize),
}

impl Store {
    /// The person's own: `REGAIN_HOME` when it is set, else `regain` in the system's folder for program data.
    pub fn for_user() -> io::Result<Self> {
        let named = std::env::var_os(FOLDER_VARIABLE).filter(|folder| !folder.is_empty());
        let folder = match named {
            Some(folder) => folder.into(),
            None => {
                let strategy = etcetera::base_strategy::choose_native_strategy().map_err(io::Error::other)?;
                strategy.data_dir().join("regain")
            }
        };
        Ok(Self { is_the_persons: true, ..Self::in_folder(folder)? })
    }

    /// In this folder, which is made when it is missing, for the person alone.
    pub fn in_folder(folder: PathBuf) -> io::Result<Self> {
        make_private_folder(&folder)?;
        Ok(Self { folder, is_the_persons: false })
    }

    /// Writes the memo. `Some` picture (a PNG file) replaces the one beside it; `None` leaves it, for the same request goes on.
    pub fn remember(&self, memo: &Memo, png: Option<&[u8]>) -> Result<(), Error> {
        self.leave_newer_alone()?;
        if let Some(png) = png {
            files::write_private(&self.folder.join(PICTURE), png)?;
        }
        let json = serde_json::to_vec_pretty(&Shape::from(memo))
            .map_err(|error| files::Error::from(io::Error::from(error)))?;
        Ok(files::write_private(&self.folder.join(MEMO), &json)?)
    }

    /// Reads the memo and its picture, which `adopt` takes in. What cannot be read is moved aside, together with the
    /// picture, and counts as nothing. What a newer program wrote stays where it is.
    pub fn recall(&self, adopt: impl FnOnce(Vec<u8>) -> Option<Picture>) -> Recalled {
        match self.find() {
            Found::Nothing => Recalled::Nothing,
            Found::Memo(memo) => {
                Recalled::Journey(memo, self.read(PICTURE, MAX_PICTURE).ok().flatten().and_then(adopt))
            }
            Found::Newer(version) => {
                tracing::warn!(version, "a newer version of this program keeps a journey here; it is left alone");
                Recalled::Newer
            }
            Found::Broken(line) => {
                tracing::warn!(line, "the memo cannot be read; it is moved aside");
                self.move_aside();
                Recalled::Nothing
            }
        }
    }

    /// Removes memo and picture. `Ok` also when there were none.
    pub fn forget(&self) -> Result<(), Error> {
        self.leave_newer_alone()?;
        // The memo goes first: without it the picture is never taken for part of a journey.
        for name in [MEMO, PICTURE] {
            match fs::remove_file(self.folder.join(name)) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(files::Error::from(error).into()),
                _ => {}
            }
        }
        Ok(())
    }

    /// Whether it is the person's own, and not one for a demo or a trial.
    pub fn is_the_persons(&self) -> bool {
        self.is_the_persons
    }

    /// What was learned from cameras' own pages. It outlives the journeys.
    pub fn lessons(&self) -> Lessons {
        Lessons::in_folder(&self.folder)
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

    fn leave_newer_alone(&self) -> Result<(), Error> {
        if matches!(self.find(), Found::Newer(_)) { Err(Error::Newer) } else { Ok(()) }
    }

    fn find(&self) -> Found {
        #[derive(Deserialize)]
        struct Versioned {
            version: u32,
        }
        let json = match self.read(MEMO, MAX_MEMO) {
            Ok(Some(json)) => json,
            Ok(None) => return Found::Broken(0),
            Err(error) => {
                if error.kind() != io::ErrorKind::NotFound {
                    tracing::warn!(%error, "the memo cannot be opened");
                }
                return Found::Nothing;
            }
        };
        let read = |version| match version {
            1 => serde_json::from_slice::<Version1>(&json).map(|memo| Found::Memo(memo.into())),
            VERSION => serde_json::from_slice::<Shape>(&json).map(|memo| Found::Memo(memo.into())),
            0 => Ok(Found::Broken(0)),
            newer => Ok(Found::Newer(newer)),
        };
        let found = serde_json::from_slice(&json).and_then(|Versioned { version }| read(version));
        found.unwrap_or_else(|error| Found::Broken(error.line()))
    }

    fn move_aside(&self) {
        for (name, aside) in ASIDE {
            match fs::rename(self.folder.join(name), self.folder.join(aside)) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => {
                    tracing::warn!(%error, "{name} could not be moved aside");
                }
                _ => {}
            }
        }
    }

    /// The whole file, or `None` when it is larger than it can be.
    fn read(&self, name: &str, limit: u64) -> io::Result<Option<Vec<u8>>> {
        read(&self.folder.join(name), limit)
    }
}

/// The whole file, or `None` when it is larger than it can be.
fn read(path: &Path, limit: u64) -> io::Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    let length = File::open(path)?.take(limit + 1).read_to_end(&mut bytes)?;
    Ok(u64::try_from(length).is_ok_and(|length| length <= limit).then_some(bytes))
}

fn make_private_folder(folder: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}
