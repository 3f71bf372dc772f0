//! Looking for a program that a test needs.

use std::path::PathBuf;

/// Where a program lies. A path stands for itself.
pub fn find(name: &str) -> Option<PathBuf> {
    std::env::split_paths(&std::env::var_os("PATH")?).map(|folder| folder.join(name)).find(|path| path.is_file())
}
