//! A folder for one run of the demo or the rehearsal, so that the person's own memo stays untouched; and one that stays.
//!
//! A file in it is locked as long as the program lives. Where nobody holds that lock, the program was killed, and the next
//! start removes the folder.

use std::fs::{self, DirBuilder, DirEntry, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use super::leaving::Passing;
use super::output::Failure;
use crate::text;

/// Locked for as long as the program lives.
const LOCK: &str = "in-use";
/// Somebody who cleans up may be quicker than the lock.
const TRIES: usize = 3;
/// So many entries of the folder for passing files are looked at.
const MOST: usize = 20_000;

/// Removed with everything in it when dropped, and when the program is told to end.
pub(super) struct Scratch {
    // First the lock goes, then the folder: some systems remove nothing that is open.
    _lock: Option<File>,
    folder: Passing,
}

impl Scratch {
    pub(super) fn new() -> io::Result<Self> {
        sweep();
        let mut last = io::Error::from(io::ErrorKind::NotFound);
        for _ in 0..TRIES {
            match Self::try_new() {
                Ok(scratch) => return Ok(scratch),
                Err(error) => last = error,
            }
        }
        Err(last)
    }

    fn try_new() -> io::Result<Self> {
        let random = rand_core::RngCore::next_u32(&mut rand_core::OsRng);
        let name = format!("regain-{}-{random:08x}", std::process::id());
        let folder = Passing::new(std::env::temp_dir().join(name));
        private_folder().create(folder.path())?;
        let path = folder.path().join(LOCK);
        let file = File::create_new(&path)?;
        let lock = match file.try_lock() {
            Ok(()) => Some(file),
            Err(TryLockError::WouldBlock) => return Err(io::ErrorKind::NotFound.into()),
            // A disk that cannot lock: then nobody else removes the folder either.
            Err(TryLockError::Error(_)) => None,
        };
        if !path.exists() {
            return Err(io::ErrorKind::NotFound.into());
        }
        Ok(Self { _lock: lock, folder })
    }

    pub(super) fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Lets servers that run as another user reach what they are told of in it. They cannot look around.
    #[cfg(unix)]
    pub(super) fn let_through(&self) -> io::Result<()> {
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(self.path(), fs::Permissions::from_mode(0o711))
    }
}

/// Makes folders that are for this person alone.
#[cfg(unix)]
fn private_folder() -> DirBuilder {
    let mut builder = DirBuilder::new();
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
}

/// Here the folder for passing files is for this person alone.
#[cfg(not(unix))]
fn private_folder() -> DirBuilder {
    DirBuilder::new()
}

/// A folder for the pictures of a demo, which stays. Nobody can have made it before: others write where passing files lie,
/// and a folder or a link of theirs would have the pictures.
pub(super) fn for_pictures() -> io::Result<PathBuf> {
    let random = rand_core::RngCore::next_u64(&mut rand_core::OsRng);
    let folder = std::env::temp_dir().join(format!("regain-demo-{random:016x}"));
    private_folder().create(&folder)?;
    Ok(folder)
}

/// There is no folder for this run of the program.
pub(super) fn none(error: &io::Error) -> Failure {
    Failure::new(text::cli_no_scratch(std::env::temp_dir().display().to_string(), error.to_string()))
}

/// Removes what programs that were killed have left in the folder for passing files.
pub(super) fn sweep() {
    let Ok(entries) = fs::read_dir(std::env::temp_dir()) else { return };
    for entry in entries.take(MOST).flatten().filter(is_ours) {
        let lock = entry.path().join(LOCK);
        if !lock.symlink_metadata().is_ok_and(|there| there.is_file()) {
            continue;
        }
        // Held until the folder is gone, so that nobody moves in.
        let is_free = File::open(&lock).is_ok_and(|file| file.try_lock().is_ok() && is_removed(&entry.path()));
        tracing::debug!(is_free, "what an earlier run has left");
    }
}

fn is_removed(folder: &Path) -> bool {
    fs::remove_dir_all(folder).inspect_err(|error| tracing::debug!(%error, "a folder stays")).is_ok()
}

/// A folder of this person's with a name that [`Scratch`] gives.
fn is_ours(entry: &DirEntry) -> bool {
    let name = entry.file_name();
    let parts = name.to_str().and_then(|name| name.strip_prefix("regain-")?.split_once('-'));
    let is_named = parts.is_some_and(|(pid, random)| {
        let is_hex = random.len() == 8 && random.bytes().all(|byte| byte.is_ascii_hexdigit());
        is_hex && !pid.is_empty() && pid.bytes().all(|byte| byte.is_ascii_digit())
    });
    // Of a link it tells about the link itself.
    is_named && entry.metadata().is_ok_and(|about| about.is_dir() && is_this_persons(&about))
}

#[cfg(unix)]
fn is_this_persons(about: &fs::Metadata) -> bool {
    std::os::unix::fs::MetadataExt::uid(about) == rustix::process::geteuid().as_raw()
}

/// Each person has a folder of their own for passing files here.
#[cfg(not(unix))]
fn is_this_persons(_about: &fs::Metadata) -> bool {
    true
}
