//! Reads a file that the person has pointed at, and no more of it than wanted.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

use super::Error;

/// The whole file, or `None` when it is larger than the limit. What is no plain file is never opened: a pipe would wait.
pub fn read_limited(path: &Path, limit: u64) -> Result<Option<Vec<u8>>, Error> {
    if !path.metadata()?.is_file() {
        return Err(io::Error::from(io::ErrorKind::InvalidInput).into());
    }
    let mut bytes = Vec::new();
    let length = File::open(path)?.take(limit + 1).read_to_end(&mut bytes)?;
    Ok(u64::try_from(length).is_ok_and(|length| length <= limit).then_some(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_read_whole_or_not_at_all() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        std::fs::write(&path, "12345").unwrap();
        assert_eq!(read_limited(&path, 5).unwrap().unwrap(), b"12345");
        assert!(read_limited(&path, 4).unwrap().is_none());
        assert!(read_limited(folder.path(), 5).is_err() && read_limited(&folder.path().join("b"), 5).is_err());
    }
}
