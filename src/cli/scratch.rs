//! A folder for one run of the demo or the rehearsal, so that the person's own memo stays untouched.

use std::path::{Path, PathBuf};
use std::{fs, io};

/// Removed with everything in it when dropped.
pub(super) struct Scratch(PathBuf);

impl Scratch {
    pub(super) fn new() -> io::Result<Self> {
        let name = format!("regain-{}-{:08x}", std::process::id(), rand_core::RngCore::next_u32(&mut rand_core::OsRng));
        let folder = std::env::temp_dir().join(name);
        fs::create_dir(&folder)?;
        Ok(Self(folder))
    }

    pub(super) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        if let Err(error) = fs::remove_dir_all(&self.0) {
            tracing::warn!(%error, "a temporary folder was not removed");
        }
    }
}
