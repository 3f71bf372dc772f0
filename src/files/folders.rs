//! Where pictures go when nobody can be asked, and where a browser puts what it saves.

use std::fs;
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy as _;

use super::read_limited;

/// The person's folder for pictures, made when it is missing; the home folder when it cannot be made.
///
/// On Windows it is the one that the Explorer shows, which the person or `OneDrive` may have put anywhere.
pub fn pictures_folder() -> PathBuf {
    if let Some(folder) = shell::pictures().and_then(made) {
        return folder;
    }
    match etcetera::choose_base_strategy() {
        Ok(strategy) => pictures_folder_of(strategy.home_dir(), &strategy.config_dir()),
        Err(error) => {
            tracing::warn!(%error, "no home folder; pictures go to the folder for passing files");
            std::env::temp_dir()
        }
    }
}

/// The folder for pictures of whoever has this home and this folder for settings, made when it is missing.
pub fn pictures_folder_of(home: &Path, settings: &Path) -> PathBuf {
    let named = named_in(settings, "XDG_PICTURES_DIR", home);
    made(named.unwrap_or_else(|| home.join("Pictures"))).unwrap_or_else(|| home.to_owned())
}

/// The folder, made when it is missing; `None` when it cannot be made.
fn made(folder: PathBuf) -> Option<PathBuf> {
    let made = fs::create_dir_all(&folder);
    made.inspect_err(|error| tracing::warn!(%error, "no folder for pictures; they go elsewhere")).ok().map(|()| folder)
}

/// The person's folder for what a browser saves. It need not be there: the first download makes it.
pub fn downloads_folder() -> PathBuf {
    if let Some(folder) = shell::downloads() {
        return folder;
    }
    let Ok(strategy) = etcetera::choose_base_strategy() else { return std::env::temp_dir() };
    let (home, settings) = (strategy.home_dir(), strategy.config_dir());
    named_in(&settings, "XDG_DOWNLOAD_DIR", home).unwrap_or_else(|| home.join("Downloads"))
}

/// Where a dialog that asks for a download begins: in its folder; in the home folder when there is none.
pub(super) fn downloads_or_home() -> PathBuf {
    let folder = downloads_folder();
    if folder.is_dir() {
        return folder;
    }
    etcetera::home_dir().unwrap_or_else(|_| std::env::temp_dir())
}

/// The folder that the person's settings name so. What is no plain file of some kilobytes is none of settings.
fn named_in(settings: &Path, name: &str, home: &Path) -> Option<PathBuf> {
    const MAX: u64 = 64 * 1024;
    let bytes = read_limited(&settings.join("user-dirs.dirs"), MAX).ok().flatten()?;
    named_folder(&String::from_utf8(bytes).ok()?, name, home)
}

/// Reads the line that names the folder; its value is absolute or begins with `$HOME` (DOCUMENTED: xdg-user-dirs).
fn named_folder(text: &str, name: &str, home: &Path) -> Option<PathBuf> {
    let of_name = |line: &'_ str| line.trim().strip_prefix(name)?.strip_prefix('=').map(str::to_owned);
    let value = text.lines().rev().find_map(of_name)?;
    let value = value.trim().trim_matches('"');
    match value.strip_prefix("$HOME") {
        Some(rest) => Some(home.join(rest.trim_start_matches('/'))),
        None => Some(PathBuf::from(value)).filter(|path| path.is_absolute()),
    }
}

/// What the Explorer shows as the person's folders, wherever they are (DOCUMENTED: `FOLDERID_Pictures`, `FOLDERID_Downloads`).
#[cfg(windows)]
mod shell {
    use std::path::PathBuf;

    use known_folders::{KnownFolder, get_known_folder_path};

    pub(super) fn pictures() -> Option<PathBuf> {
        get_known_folder_path(KnownFolder::Pictures)
    }

    pub(super) fn downloads() -> Option<PathBuf> {
        get_known_folder_path(KnownFolder::Downloads)
    }
}

/// Elsewhere the folders are known by files or by their names.
#[cfg(not(windows))]
mod shell {
    use std::path::PathBuf;

    pub(super) fn pictures() -> Option<PathBuf> {
        None
    }

    pub(super) fn downloads() -> Option<PathBuf> {
        None
    }
}

/// A path in the folder that no file has yet: `name.png`, then `name (2).png`, and so on.
pub fn free_name(folder: &Path, name: &str) -> PathBuf {
    let first = folder.join(name);
    if !is_taken(&first) {
        return first;
    }
    let (stem, extension) = match name.rsplit_once('.') {
        Some((stem, extension)) if !stem.is_empty() => (stem, format!(".{extension}")),
        _ => (name, String::new()),
    };
    // Ends: no folder holds that many files.
    (2..=u64::MAX)
        .map(|n| folder.join(format!("{stem} ({n}){extension}")))
        .find(|path| !is_taken(path))
        .unwrap_or(first)
}

/// A dangling link is taken too.
fn is_taken(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_named_folder_is_taken_relative_to_home_or_absolute() {
        let home = Path::new("/home/anna");
        let file = "# comment\nXDG_DESKTOP_DIR=\"$HOME/Desk\"\nXDG_PICTURES_DIR=\"$HOME/Bilder\"\n";
        assert_eq!(named_folder(file, "XDG_PICTURES_DIR", home), Some(home.join("Bilder")));
        assert_eq!(
            named_folder("XDG_PICTURES_DIR=\"/srv/p\"", "XDG_PICTURES_DIR", home),
            Some(PathBuf::from("/srv/p"))
        );
        assert_eq!(named_folder("XDG_PICTURES_DIR=\"$HOME/\"", "XDG_PICTURES_DIR", home), Some(home.to_owned()));
        assert_eq!(named_folder("XDG_PICTURES_DIR=\"p\"", "XDG_PICTURES_DIR", home), None);
        assert_eq!(named_folder("", "XDG_PICTURES_DIR", home), None);
    }

    #[test]
    fn a_taken_name_is_counted_up() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(free_name(folder.path(), "a.png"), folder.path().join("a.png"));
        for taken in ["a.png", "a (2).png", "b"] {
            fs::write(folder.path().join(taken), "x").unwrap();
        }
        assert_eq!(free_name(folder.path(), "a.png"), folder.path().join("a (3).png"));
        assert_eq!(free_name(folder.path(), "b"), folder.path().join("b (2)"));
    }
}
