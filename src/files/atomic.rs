//! Writes a file whole or not at all.
//!
//! The bytes go to a file with another name in the same folder, onto the disk, and only then under the wanted name.
//! What stood there before is replaced in one step or stays. While they are written that other file is locked, so that
//! another program that cleans up takes away only what nobody writes any more. It must not know what the bytes mean.

use std::ffi::{OsStr, OsString};
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use rand_core::{OsRng, RngCore as _};

use super::Error;

/// How often a file is written that others take away meanwhile.
const TRIES: usize = 16;

/// Ends the name of a file that is being written.
const PART: &str = ".part";

/// Writes a file with the permissions that new files of this person have. It is there whole, or not at all.
pub fn write_atomic(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    write(path, bytes, OpenOptions::new().write(true).create_new(true))
}

/// Writes a file that only the person can read (on Unix: mode 0600). It is there whole, or not at all.
pub fn write_private(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    write(path, bytes, &options)
}

/// Whether the file holds exactly these bytes.
pub fn has_contents(path: &Path, bytes: &[u8]) -> Result<bool, Error> {
    // A pipe of this name would be waited for.
    if !path.metadata()?.is_file() {
        return Ok(false);
    }
    let mut found = Vec::with_capacity(bytes.len() + 1);
    // One byte more than expected tells a longer file, however long it is.
    let limit = u64::try_from(bytes.len()).map_err(io::Error::other)?.saturating_add(1);
    File::open(path)?.take(limit).read_to_end(&mut found)?;
    Ok(found == bytes)
}

/// Removes what a program that was killed while it wrote has left in this folder.
pub fn remove_leftovers(folder: &Path) {
    remove_leftovers_of(folder, None);
}

/// Of this file alone, or of every one.
fn remove_leftovers_of(folder: &Path, of: Option<&OsStr>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let is_file = entry.file_type().is_ok_and(|kind| kind.is_file());
        let is_ours = is_file && is_leftover(&name, of) && !is_being_written(&entry.path());
        if is_ours && let Err(error) = fs::remove_file(entry.path()) {
            tracing::debug!(%error, "what was left of a file that was being written could not be removed");
        }
    }
}

/// Whether a name is one that [`temporary_name`] gives.
fn is_leftover(name: &OsStr, of: Option<&OsStr>) -> bool {
    let Some(name) = name.to_str() else { return false };
    let parts = name.strip_prefix('.').and_then(|rest| rest.strip_suffix(PART)).and_then(|rest| rest.rsplit_once('.'));
    let is_random = |random: &str| random.len() == 8 && random.bytes().all(|byte| byte.is_ascii_hexdigit());
    parts.is_some_and(|(file, random)| is_random(random) && of.is_none_or(|of| of == file))
}

/// Whether another program, or another thread, is still at it.
fn is_being_written(path: &Path) -> bool {
    File::open(path).is_ok_and(|file| matches!(file.try_lock(), Err(TryLockError::WouldBlock)))
}

fn temporary_name(name: &OsStr) -> OsString {
    let mut temporary = OsString::from(".");
    temporary.push(name);
    temporary.push(format!(".{:08x}{PART}", OsRng.next_u32()));
    temporary
}

fn write(path: &Path, bytes: &[u8], options: &OpenOptions) -> Result<(), Error> {
    let name = path.file_name().ok_or_else(|| io::Error::from(io::ErrorKind::InvalidFilename))?;
    let folder = match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    };
    remove_leftovers_of(folder, Some(name));
    for _ in 0..TRIES {
        match write_once(path, &folder.join(temporary_name(name)), bytes, options) {
            // Somebody who cleaned up was quicker than the lock.
            Err(Written::TakenAway) => {}
            Err(Written::Failed(error)) => return Err(error.into()),
            Ok(()) => return Ok(sync_folder(folder)?),
        }
    }
    Err(io::Error::from(io::ErrorKind::NotFound).into())
}

/// Why a file was not written.
enum Written {
    TakenAway,
    Failed(io::Error),
}

impl From<io::Error> for Written {
    fn from(error: io::Error) -> Self {
        Self::Failed(error)
    }
}

fn write_once(path: &Path, temporary: &Path, bytes: &[u8], options: &OpenOptions) -> Result<(), Written> {
    let mut file = options.open(temporary)?;
    // From here on a failure leaves nothing behind.
    let kept = TemporaryFile(Some(temporary.to_owned()));
    // Where the disk cannot lock, others may clean up too early; then it is written once more.
    drop(file.try_lock());
    file.write_all(bytes)?;
    file.sync_all()?;
    // Windows gives no new name to what is open.
    let held = (!cfg!(windows)).then_some(file);
    let done = kept.persist(path);
    let is_taken_away = || matches!(temporary.try_exists(), Ok(false)) && path.parent().is_none_or(Path::is_dir);
    let done = done.map_err(|error| match error.kind() {
        io::ErrorKind::NotFound if is_taken_away() => Written::TakenAway,
        _ => Written::Failed(error),
    });
    drop(held);
    done
}

/// A file that is removed unless it is given its final name.
struct TemporaryFile(Option<PathBuf>);

impl TemporaryFile {
    fn persist(mut self, place: &Path) -> io::Result<()> {
        match &self.0 {
            Some(temporary) => fs::rename(temporary, place)?,
            None => return Ok(()),
        }
        self.0 = None;
        Ok(())
    }
}

impl Drop for TemporaryFile {
    fn drop(&mut self) {
        if let Some(temporary) = &self.0
            && let Err(error) = fs::remove_file(temporary)
            && error.kind() != io::ErrorKind::NotFound
        {
            tracing::warn!(%error, "a temporary file could not be removed");
        }
    }
}

/// Makes the names in a folder last through a power cut. Some disks cannot, and keep them in their own order; one that fails
/// at it has lost them perhaps.
#[cfg(unix)]
pub fn sync_folder(folder: &Path) -> io::Result<()> {
    use io::ErrorKind::{InvalidInput, PermissionDenied, Unsupported};
    let folder = if folder == Path::new("") { Path::new(".") } else { folder };
    File::open(folder).and_then(|folder| folder.sync_all()).or_else(|error| match error.kind() {
        InvalidInput | Unsupported | PermissionDenied => {
            tracing::debug!(%error, "the folder could not be flushed");
            Ok(())
        }
        _ => Err(error),
    })
}

/// This system flushes the name with the file.
#[cfg(not(unix))]
pub fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}
