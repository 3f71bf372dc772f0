//! One journey in its folder: the memo, and the picture beside it.
//!
//! It knows the two files. It must not know which journey it is, nor what the others are.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::preferences::gone;
use super::shape::{Shape, VERSION};
use super::version_1::Version1;
use super::{Error, make_private_folder};
use crate::domain::Memo;
use crate::files;

const MEMO: &str = "memo.json";
const PICTURE: &str = "request.png";
/// A memo that cannot be read goes aside together with its picture, so that nothing is lost.
const ASIDE: [(&str, &str); 2] = [(MEMO, "memo.broken.json"), (PICTURE, "request.broken.png")];
/// In bytes. A memo has less than a kilobyte.
const MAX_MEMO: u64 = 64 * 1024;
/// In bytes. A picture has some kilobytes.
const MAX_PICTURE: u64 = 16 * 1024 * 1024;

/// The folder of one journey. It need not be there.
pub(super) struct Kept(PathBuf);

/// What the file of a memo holds.
pub(super) enum Found {
    Nothing,
    Memo(Memo),
    Newer(u32),
    /// It is no memo, from this line on. The parser's own words would quote it.
    Damaged(usize),
}

impl Kept {
    pub fn in_folder(folder: PathBuf) -> Self {
        Self(folder)
    }

    pub fn folder(&self) -> &Path {
        &self.0
    }

    /// Writes the picture, when there is one, and then the memo.
    pub fn write(&self, memo: &Memo, png: Option<&[u8]>) -> Result<(), Error> {
        self.leave_newer_alone()?;
        make_private_folder(&self.0)?;
        if let Some(png) = png {
            files::write_private(&self.0.join(PICTURE), png)?;
        }
        let json = serde_json::to_vec_pretty(&Shape::from(memo)).map_err(io::Error::from)?;
        Ok(files::write_private(&self.0.join(MEMO), &json)?)
    }

    /// Reads the memo.
    pub fn find(&self) -> Found {
        #[derive(Deserialize)]
        struct Versioned {
            version: u32,
        }
        let json = match files::read_limited(&self.0.join(MEMO), MAX_MEMO) {
            Ok(Some(json)) => json,
            Ok(None) => return Found::Damaged(0),
            Err(files::Error::Disk(error)) if error.kind() == io::ErrorKind::NotFound => return Found::Nothing,
            Err(error) => {
                tracing::warn!(%error, "a memo cannot be opened");
                return if self.0.join(MEMO).is_file() { Found::Nothing } else { Found::Damaged(0) };
            }
        };
        let read = |version| match version {
            1 => serde_json::from_slice::<Version1>(&json).map(|memo| Found::Memo(memo.into())),
            VERSION => {
                serde_json::from_slice::<Shape>(&json).map(|shape| shape.memo().map_or(Found::Damaged(0), Found::Memo))
            }
            0 => Ok(Found::Damaged(0)),
            newer => Ok(Found::Newer(newer)),
        };
        let found = serde_json::from_slice(&json).and_then(|Versioned { version }| read(version));
        found.unwrap_or_else(|error| Found::Damaged(error.line()))
    }

    /// Whether there is a memo, whatever it holds.
    pub fn is_there(&self) -> bool {
        self.0.join(MEMO).exists()
    }

    /// The picture, when it is there and no larger than one can be.
    pub fn picture(&self) -> Option<Vec<u8>> {
        files::read_limited(&self.0.join(PICTURE), MAX_PICTURE).ok().flatten()
    }

    /// Removes both.
    pub fn remove(&self) -> Result<(), Error> {
        self.leave_newer_alone()?;
        // The memo goes first: without it the picture is never taken for part of a journey.
        for name in [MEMO, PICTURE] {
            gone(fs::remove_file(self.0.join(name)))?;
        }
        Ok(())
    }

    /// Removes all that this or a newer program has put here, also what was moved aside. Goes on where something cannot be
    /// removed, and tells of the first of them.
    pub fn clear(&self) -> Result<(), Error> {
        files::remove_leftovers(&self.0);
        let names = [MEMO, PICTURE].into_iter().chain(ASIDE.map(|(_, aside)| aside));
        names.map(|name| gone(fs::remove_file(self.0.join(name)))).fold(Ok(()), Result::and)
    }

    /// Removes the folder, unless something else lies in it.
    pub fn remove_folder(&self) -> Result<(), Error> {
        match fs::remove_dir(&self.0) {
            // What was moved aside may lie there.
            Err(error) if error.kind() == io::ErrorKind::DirectoryNotEmpty => Ok(()),
            removed => gone(removed),
        }
    }

    /// Removes what a program that was killed has left of a journey that has no memo: the picture alone is of no use.
    pub fn sweep(&self) {
        if !self.0.join(MEMO).exists()
            && let Err(error) = self.remove().and_then(|()| self.remove_folder())
        {
            tracing::warn!(%error, "what was left of a journey could not be removed");
        }
    }

    /// Puts both into another folder, which is made. The memo goes last, so that a power cut in between loses nothing.
    pub fn move_to(&self, folder: &Path) -> io::Result<()> {
        make_private_folder(folder)?;
        for name in [PICTURE, MEMO] {
            match fs::rename(self.0.join(name), folder.join(name)) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
        Ok(())
    }

    /// Gives both another name, under which nobody looks.
    pub fn move_aside(&self) {
        for (name, aside) in ASIDE {
            match fs::rename(self.0.join(name), self.0.join(aside)) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => {
                    tracing::warn!(%error, "{name} could not be moved aside");
                }
                _ => {}
            }
        }
    }

    fn leave_newer_alone(&self) -> Result<(), Error> {
        if matches!(self.find(), Found::Newer(_)) { Err(Error::Newer) } else { Ok(()) }
    }
}
