//! The data folder moves house: everything goes from where it was to where it is now, journey by journey.
//!
//! It knows two folders, and of what lies in them only that a journey is one folder. Whatever is killed in the middle goes on at
//! the next start: an entry stands whole in its new place before the old one goes, and nothing that is new is replaced. The old
//! folder may be on another disk, or on a server.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use super::{JOURNEYS, make_private_folder};
use crate::files;

/// The folder of the log.
const LOG: &str = "log";
/// What a program that is open in a folder holds there. It is of no use elsewhere.
const CLAIMS: [&str; 2] = ["instance.lock", "instance.key"];
/// Behind the name of what is not whole yet.
const UNFINISHED: &str = ".moving";
/// In bytes. The largest is a log.
const MAX_FILE: u64 = 32 * 1024 * 1024;

/// Gives something another name; fails where that is on another disk.
type Rename<'a> = &'a dyn Fn(&Path, &Path) -> io::Result<()>;

/// Moves everything from `former` to `folder`. Nothing is done when there is nothing, or while a program is open there.
pub(super) fn move_in(former: &Path, folder: &Path, rename: Rename<'_>) -> io::Result<()> {
    if !former.is_dir() || former == folder {
        return Ok(());
    }
    let lock = claim(former)?;
    let mut moved = Ok(());
    for place in [Path::new(JOURNEYS), Path::new(LOG), Path::new("")] {
        let (from, to) = (former.join(place), folder.join(place));
        for entry in entries(&from) {
            let is_folder = entry.is_dir();
            // Those two folders have had their turn; whatever else is a folder is a journey, or not ours.
            if place.as_os_str().is_empty() && (is_folder || is_claim(&entry)) {
                continue;
            }
            let Some(name) = entry.file_name() else { continue };
            let done = make_private_folder(&to).and_then(|()| bring(&entry, &to.join(name), rename));
            moved = moved.and(done);
        }
        if !place.as_os_str().is_empty() {
            fs::remove_dir(&from).ok();
        }
    }
    drop(lock);
    for claim in CLAIMS {
        fs::remove_file(former.join(claim)).ok();
    }
    // It stays while something is left in it.
    fs::remove_dir(former).ok();
    moved
}

/// Keeps other programs away meanwhile; fails where one is open in there. `None`: nobody ever was.
fn claim(former: &Path) -> io::Result<Option<File>> {
    let [lock, _] = CLAIMS;
    match File::options().write(true).open(former.join(lock)) {
        Ok(file) => match file.try_lock() {
            Ok(()) | Err(TryLockError::Error(_)) => Ok(Some(file)),
            Err(TryLockError::WouldBlock) => Err(io::ErrorKind::ResourceBusy.into()),
        },
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

fn is_claim(path: &Path) -> bool {
    CLAIMS.iter().any(|claim| path.file_name().is_some_and(|name| name == *claim))
}

/// What lies in a folder: a picture before its memo, by their names turned round, so that no memo is ever without its picture.
fn entries(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.retain(|path| path.symlink_metadata().is_ok_and(|there| there.is_file() || there.is_dir()));
    paths.sort_unstable_by(|one, other| other.cmp(one));
    paths
}

/// Moves a file, or a folder of files. What is in the new place already came from the same one before, and has gone on.
fn bring(from: &Path, to: &Path, rename: Rename<'_>) -> io::Result<()> {
    let mut name = to.as_os_str().to_owned();
    name.push(UNFINISHED);
    let unfinished = PathBuf::from(name);
    // Of a move that was killed.
    if unfinished.symlink_metadata().is_ok() {
        remove(&unfinished)?;
    }
    if to.symlink_metadata().is_ok() {
        return if are_same(from, to) { remove(from) } else { Ok(()) };
    }
    if rename(from, to).is_ok() {
        return Ok(());
    }
    copy(from, &unfinished)?;
    rename(&unfinished, to)?;
    remove(from)
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    if from.is_dir() {
        make_private_folder(to)?;
        return files_in(from).iter().try_for_each(|(name, file)| copy(file, &to.join(name)));
    }
    let bytes = files::read_limited(from, MAX_FILE).map_err(io::Error::other)?;
    let bytes = bytes.ok_or(io::ErrorKind::FileTooLarge)?;
    files::write_private(to, &bytes).map_err(io::Error::other)
}

/// The files of a journey, by their names.
fn files_in(folder: &Path) -> Vec<(std::ffi::OsString, PathBuf)> {
    let named = |path: PathBuf| Some((path.file_name()?.to_owned(), path));
    entries(folder).into_iter().filter(|path| path.is_file()).filter_map(named).collect()
}

fn are_same(one: &Path, other: &Path) -> bool {
    if one.is_dir() {
        return files_in(one).iter().all(|(name, file)| are_same(file, &other.join(name)));
    }
    let read = |path| files::read_limited(path, MAX_FILE).ok().flatten();
    read(one).is_some_and(|bytes| read(other).as_ref() == Some(&bytes))
}

fn remove(path: &Path) -> io::Result<()> {
    if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) }
}

#[cfg(test)]
mod tests;
