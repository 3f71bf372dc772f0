//! Asks where to save, and which file to read, by the system's own dialog.
//!
//! It draws nothing of its own. On Linux the dialog belongs to another program, so it first finds out whether there is
//! one: the dialog library answers "nothing chosen" both when the person cancels and when no dialog can open. One dialog
//! of ours is open at a time.

use std::path::{Path, PathBuf};

use super::folders::{downloads_folder, free_name, pictures_folder};
use super::picker::{Picked, Picker};

/// What the person has chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// The person chose this path. A file there may be replaced: the dialog asked.
    Path(PathBuf),
    /// The person closed the dialog; or the question was asked again, and the answer goes there.
    Cancelled,
    /// This computer has no dialog to show.
    NoDialog,
    /// Another dialog of ours is open, which asks something else.
    OtherDialog,
}

/// What is open on the person's screen, whoever has asked for it.
static PICKER: Picker<Choice> = Picker::new();

/// Asks where to save a file; what is chosen gets the extension of `name`. Blocks until the person has answered. A dialog
/// with this title that is open already is taken over.
pub fn ask_save_path(title: &str, name: &str) -> Choice {
    let chosen = ask(title, |dialog| dialog.set_file_name(name).set_directory(pictures_folder()).save_file());
    match chosen {
        Choice::Path(path) => Choice::Path(with_extension_of(path, name)),
        nothing => nothing,
    }
}

/// Asks which picture file to read. Blocks until the person has answered. A dialog with this title that is open already is
/// taken over.
pub fn ask_picture_file(title: &str) -> Choice {
    let kinds = ["png", "jpg", "jpeg", "bmp", "PNG", "JPG", "JPEG", "BMP"];
    ask(title, |dialog| dialog.add_filter("PNG, JPEG, BMP", &kinds).set_directory(downloads_folder()).pick_file())
}

fn ask(title: &str, show: impl FnOnce(rfd::FileDialog) -> Option<PathBuf>) -> Choice {
    let dialog = || match can_ask() {
        true => show(rfd::FileDialog::new().set_title(title)).map_or(Choice::Cancelled, Choice::Path),
        false => Choice::NoDialog,
    };
    match PICKER.ask(title, dialog) {
        Picked::Answered(choice) => choice,
        Picked::TakenOver => Choice::Cancelled,
        Picked::Refused => Choice::OtherDialog,
    }
}

/// Adds the extension when it was left off. The dialog asked about the bare name only, so nothing is replaced then.
fn with_extension_of(path: PathBuf, model: &str) -> PathBuf {
    let wanted = model.rsplit_once('.').map_or("png", |(_, extension)| extension);
    if path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case(wanted)) {
        return path;
    }
    let Some(name) = path.file_name() else { return path };
    let name = format!("{}.{wanted}", name.to_string_lossy());
    free_name(path.parent().unwrap_or(Path::new("")), &name)
}

/// The system itself brings the dialog.
#[cfg(not(target_os = "linux"))]
fn can_ask() -> bool {
    true
}

#[cfg(target_os = "linux")]
fn can_ask() -> bool {
    /// A desktop service that takes longer to start is not there.
    const TIMEOUT: std::time::Duration = std::time::Duration::from_secs(10);
    match super::timeout::with_timeout(TIMEOUT, portal_version) {
        Ok(Ok(version)) => {
            tracing::debug!(version, "the desktop has a file dialog");
            true
        }
        missing => {
            tracing::debug!(?missing, "the desktop's file dialog does not answer");
            is_in_path("zenity")
        }
    }
}

/// Asks the desktop for the version of its file dialog; the question also starts the service when it is installed.
#[cfg(target_os = "linux")]
fn portal_version() -> zbus::Result<u32> {
    let bus = zbus::blocking::Connection::session()?;
    let portal = zbus::blocking::Proxy::new(
        &bus,
        "org.freedesktop.portal.Desktop",
        "/org/freedesktop/portal/desktop",
        "org.freedesktop.portal.FileChooser",
    )?;
    portal.get_property("version")
}

#[cfg(target_os = "linux")]
fn is_in_path(program: &str) -> bool {
    std::env::var_os("PATH").is_some_and(|path| std::env::split_paths(&path).any(|dir| dir.join(program).is_file()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_extension_is_added_once_and_replaces_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let with_png = |path| with_extension_of(path, "regain.png");
        assert_eq!(with_extension_of(at("c"), "sheet.txt"), at("c.txt"));
        assert_eq!(with_png(at("a.png")), at("a.png"));
        assert_eq!(with_png(at("a.PNG")), at("a.PNG"));
        assert_eq!(with_png(at("a")), at("a.png"));
        assert_eq!(with_png(at("DS-2CD.v5")), at("DS-2CD.v5.png"));
        std::fs::write(at("b.png"), "x").unwrap();
        assert_eq!(with_png(at("b")), at("b (2).png"));
    }
}
