//! Looks for the newest picture file where browsers save, by names and times alone: no file is opened.

use std::ffi::OsStr;
use std::fs::{self, DirEntry};
use std::ops::Range;
use std::path::Path;
use std::time::SystemTime;

use super::dialog::PICTURE_ENDINGS;
use crate::domain::PictureFile;

/// The most things in the folder that are looked at. The order is the disk's own, so of a larger folder some are missed.
const MOST: usize = 20_000;

/// The newest picture file that was written in this span and has at most this many bytes. Looks into this folder only and
/// into none below it, and follows no link. `None`: there is none, or the folder cannot be read.
pub fn newest_picture(folder: &Path, span: &Range<SystemTime>, most_bytes: u64) -> Option<PictureFile> {
    let fits = |entry: DirEntry| {
        let path = entry.path();
        if !is_named_as_picture(&path) {
            return None;
        }
        // Of a link it tells about the link itself.
        let about = entry.metadata().ok()?;
        let written_at = about.modified().ok()?;
        // An empty one is the place that a browser keeps free for what it has not saved yet.
        let fits = about.is_file() && (1..=most_bytes).contains(&about.len()) && span.contains(&written_at);
        fits.then_some(PictureFile { path, written_at })
    };
    fs::read_dir(folder).ok()?.take(MOST).flatten().filter_map(fits).max_by_key(|file| file.written_at)
}

/// By its ending, and not hidden.
fn is_named_as_picture(path: &Path) -> bool {
    let is_hidden = path.file_name().is_none_or(|name| name.as_encoded_bytes().starts_with(b"."));
    let ending = path.extension().and_then(OsStr::to_str);
    !is_hidden && ending.is_some_and(|ending| PICTURE_ENDINGS.iter().any(|known| known.eq_ignore_ascii_case(ending)))
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use super::*;

    fn at(seconds: u64) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(1_790_000_000 + seconds)
    }

    fn put(folder: &Path, name: &str, bytes: usize, seconds: u64) {
        let file = fs::File::create(folder.join(name)).unwrap();
        file.set_len(bytes as u64).unwrap();
        file.set_modified(at(seconds)).unwrap();
    }

    fn newest(folder: &Path) -> Option<(String, SystemTime)> {
        let found = newest_picture(folder, &(at(100)..at(200)), 1000)?;
        Some((found.path.file_name()?.to_str()?.to_owned(), found.written_at))
    }

    #[test]
    fn the_newest_picture_of_the_span_is_found_by_its_ending() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(newest(folder.path()), None);
        for (name, seconds) in [("old.png", 99), ("QRCode.png", 100), ("later.png", 200), ("bill.pdf", 190)] {
            put(folder.path(), name, 10, seconds);
        }
        assert_eq!(newest(folder.path()), Some(("QRCode.png".to_owned(), at(100))));
        for (name, seconds) in [("b.BMP", 101), ("c.jpg", 102), ("d e.JPEG", 103), ("Ö.png", 104)] {
            put(folder.path(), name, 10, seconds);
            assert_eq!(newest(folder.path()), Some((name.to_owned(), at(seconds))));
        }
    }

    #[test]
    fn what_is_half_saved_hidden_too_large_or_no_file_is_passed_over() {
        let folder = tempfile::tempdir().unwrap();
        let others = [
            ("empty.png", 0),
            ("huge.png", 1001),
            (".hidden.png", 10),
            (".png", 10),
            ("png", 10),
            ("a.png.part", 10),
            ("a.png.crdownload", 10),
        ];
        for (name, bytes) in others {
            put(folder.path(), name, bytes, 150);
        }
        fs::create_dir(folder.path().join("folder.png")).unwrap();
        put(&folder.path().join("folder.png"), "below.png", 10, 150);
        assert_eq!(newest(folder.path()), None);
        put(folder.path(), "full.png", 1000, 150);
        assert_eq!(newest(folder.path()), Some(("full.png".to_owned(), at(150))));
        assert!(newest(&folder.path().join("gone")).is_none() && newest(&folder.path().join("full.png")).is_none());
    }

    /// A link could lead to anything, and a pipe would keep whoever opens it waiting.
    #[cfg(unix)]
    #[test]
    fn no_link_is_followed_and_no_pipe_offered() {
        let (folder, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        put(elsewhere.path(), "secret.png", 10, 150);
        std::os::unix::fs::symlink(elsewhere.path().join("secret.png"), folder.path().join("link.png")).unwrap();
        std::os::unix::fs::symlink(elsewhere.path(), folder.path().join("folder.png")).unwrap();
        let pipe = std::os::unix::net::UnixListener::bind(folder.path().join("pipe.png")).unwrap();
        let wide = newest_picture(folder.path(), &(UNIX_EPOCH..at(1_000_000_000)), 1000);
        assert_eq!(wide, None);
        drop(pipe);
    }
}
