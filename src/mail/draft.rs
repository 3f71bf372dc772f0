//! The message as a file that the person's own mail program opens, ready to be sent.

use std::path::{Path, PathBuf};

use super::message;
use crate::files;
use crate::secret::Email;

/// Writes the draft into the folder; an earlier one with the same name is replaced. Only the person can read it.
///
/// It has no sender: the mail program fills in its own.
pub fn write(folder: &Path, to: &Email, png: &[u8], file_name: &str) -> Result<PathBuf, files::Error> {
    let draft = message::write_draft(to, png, file_name).map_err(std::io::Error::other)?;
    let path = folder.join(file_name).with_extension("eml");
    files::write_private(&path, &draft)?;
    Ok(path)
}
