//! Writes a file whole or not at all.
//!
//! The bytes go to a file with another name in the same folder, onto the disk, and only then under the wanted name.
//! What stood there before is replaced in one step or stays. It must not know what the bytes mean.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use rand_core::{OsRng, RngCore as _};

use super::Error;

/// Writes the file; readable as the person's other files are.
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    write(path, bytes, OpenOptions::new().write(true).create_new(true))
}

/// Writes the file so that only the person can read it (where the system knows such a thing).
pub fn write_private(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    write(path, bytes, &options)
}

/// Whether the file holds exactly these bytes.
pub fn holds(path: &Path, bytes: &[u8]) -> Result<bool, Error> {
    let mut found = Vec::with_capacity(bytes.len() + 1);
    // One byte more than expected tells a longer file, however long it is.
    let limit = u64::try_from(bytes.len()).map_err(io::Error::other)?.saturating_add(1);
    File::open(path)?.take(limit).read_to_end(&mut found)?;
    Ok(found == bytes)
}

fn write(path: &Path, bytes: &[u8], options: &OpenOptions) -> Result<(), Error> {
    let name = path.file_name().ok_or_else(|| io::Error::from(io::ErrorKind::InvalidFilename))?;
    let folder = match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    };
    let mut passing = OsString::from(".");
    passing.push(name);
    passing.push(format!(".{:08x}.part", OsRng.next_u32()));
    let passing = folder.join(passing);
    let mut file = options.open(&passing)?;
    // From here on a failure leaves nothing behind.
    let unfinished = Unfinished(Some(passing));
    file.write_all(bytes)?;
    file.sync_all()?;
    drop(file);
    unfinished.put(path)?;
    sync_folder(folder);
    Ok(())
}

/// A file that vanishes unless it is put in its place.
struct Unfinished(Option<PathBuf>);

impl Unfinished {
    fn put(mut self, place: &Path) -> io::Result<()> {
        match &self.0 {
            Some(passing) => fs::rename(passing, place)?,
            None => return Ok(()),
        }
        self.0 = None;
        Ok(())
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        if let Some(passing) = &self.0
            && let Err(error) = fs::remove_file(passing)
        {
            tracing::warn!(%error, "an unfinished file could not be removed");
        }
    }
}

/// Makes the new name last through a power cut. The file is already whole, so a failure costs nothing else.
#[cfg(unix)]
fn sync_folder(folder: &Path) {
    if let Err(error) = File::open(folder).and_then(|folder| folder.sync_all()) {
        tracing::debug!(%error, "the folder could not be flushed");
    }
}

/// This system flushes the name with the file.
#[cfg(not(unix))]
fn sync_folder(_folder: &Path) {}
