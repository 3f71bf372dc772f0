//! Asks where to save, and which file to read, by the system's own dialog.
//!
//! It draws nothing of its own. On Linux the dialog belongs to another program, which may be missing or may fail: that is
//! told from a dialog that the person closed. One dialog of ours is open at a time.

mod owner;
#[cfg(target_os = "linux")]
mod portal;

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use super::folders::{downloads_or_home, free_name, pictures_folder};
use super::picker::{Picked, Picker};
pub use owner::{belong_to, belong_to_nobody};

/// What the person has chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// The person chose this path. A file there may be replaced: the dialog asked.
    Path(PathBuf),
    /// The person closed the dialog; or the question was asked again, and the answer goes there.
    Cancelled,
    /// This computer has no dialog to show, or the dialog failed: nobody was asked.
    NoDialog,
    /// The person chose a place that no file of this computer can be in, such as a folder of another one that only the file
    /// manager reaches.
    Elsewhere,
    /// Another dialog of ours is open, which asks something else.
    OtherDialog,
}

/// What a dialog asks for.
#[derive(Clone, Copy)]
enum Question<'a> {
    /// Where to save a file; this name is suggested.
    Save { name: &'a str },
    /// Which file to read, of a kind, whose names end in one of these ways.
    Pick { kind: &'a str, endings: &'a [&'a str] },
}

impl Question<'_> {
    /// The kind of file that is saved, and how its names end: the dialog shows no others.
    fn saved_kind(name: &str) -> Option<(String, &str)> {
        let (_, ending) = name.rsplit_once('.')?;
        Some((ending.to_ascii_uppercase(), ending))
    }
}

/// How the names of picture files end that can be read; a dialog takes them letter by letter.
pub(super) const PICTURE_ENDINGS: [&str; 8] = ["png", "jpg", "jpeg", "bmp", "PNG", "JPG", "JPEG", "BMP"];

/// How often another window came in front of ours.
static LEFT_FRONT: AtomicU64 = AtomicU64::new(0);

/// Tells that another window came in front of ours. While a dialog is asked for, that is the dialog: how a person who
/// closes it is told from a desktop that could not open it.
pub fn window_left_front() {
    LEFT_FRONT.fetch_add(1, Ordering::Relaxed);
}

/// What is open on the person's screen, whoever has asked for it.
static PICKER: Picker<Choice> = Picker::new();

/// Asks where to save a file; what is chosen gets the extension of `name`. Blocks until the person has answered. A dialog
/// with this title that is open already is taken over. Where a service of the desktop shows the dialog, what `seen` gives
/// is held until that has taken the question: it looks at who asks.
pub fn ask_save_path<S>(title: &str, name: &str, seen: impl FnOnce() -> S) -> Choice {
    match ask(title, Question::Save { name }, seen) {
        Choice::Path(path) => Choice::Path(with_extension_of(path, name)),
        nothing => nothing,
    }
}

/// Asks which picture file to read. Blocks until the person has answered. A dialog with this title that is open already is
/// taken over; `seen` is as for [`ask_save_path`].
pub fn ask_picture_file<S>(title: &str, seen: impl FnOnce() -> S) -> Choice {
    ask(title, Question::Pick { kind: "PNG, JPEG, BMP", endings: &PICTURE_ENDINGS }, seen)
}

/// Says something in a window of the system's own, where it has one; waits until the person has read it. On Linux another
/// program shows it, which may be missing: then nobody is told, and it returns at once.
pub fn tell(title: &str, words: &str) {
    show_message(rfd::MessageLevel::Error, title, words);
}

/// [`tell`], of nothing that went wrong.
pub fn inform(title: &str, words: &str) {
    show_message(rfd::MessageLevel::Info, title, words);
}

fn show_message(level: rfd::MessageLevel, title: &str, words: &str) {
    rfd::MessageDialog::new().set_level(level).set_title(title).set_description(words).show();
}

fn ask<S>(title: &str, question: Question<'_>, seen: impl FnOnce() -> S) -> Choice {
    match PICKER.ask(title, || show(title, question, seen)) {
        Picked::Answered(choice) => choice,
        Picked::TakenOver => Choice::Cancelled,
        Picked::Refused => Choice::OtherDialog,
    }
}

#[cfg(target_os = "linux")]
fn show<S>(title: &str, question: Question<'_>, seen: impl FnOnce() -> S) -> Choice {
    let before = LEFT_FRONT.load(Ordering::Relaxed);
    let closed_or_failed = || match LEFT_FRONT.load(Ordering::Relaxed) == before {
        true => Choice::NoDialog,
        false => Choice::Cancelled,
    };
    match portal::ask(title, &question, seen()) {
        portal::Answer::Path(path) => Choice::Path(path),
        portal::Answer::Elsewhere => Choice::Elsewhere,
        portal::Answer::Cancelled => Choice::Cancelled,
        portal::Answer::ClosedOrFailed => closed_or_failed(),
        portal::Answer::Missing if is_in_path("zenity") => by_library(title, question).unwrap_or_else(closed_or_failed),
        portal::Answer::Missing | portal::Answer::Failed => Choice::NoDialog,
    }
}

/// The system itself brings the dialog, and it opens; without a choice the person has closed it.
#[cfg(not(target_os = "linux"))]
fn show<S>(title: &str, question: Question<'_>, _seen: impl FnOnce() -> S) -> Choice {
    by_library(title, question).unwrap_or(Choice::Cancelled)
}

/// `None`: the person closed the dialog, or it failed.
fn by_library(title: &str, question: Question<'_>) -> Option<Choice> {
    let dialog = owner::dialog().set_title(title);
    let chosen = match question {
        Question::Save { name } => {
            let dialog = match Question::saved_kind(name) {
                Some((kind, ending)) => dialog.add_filter(kind, &[ending]),
                None => dialog,
            };
            dialog.set_file_name(name).set_directory(pictures_folder()).save_file()
        }
        Question::Pick { kind, endings } => {
            dialog.add_filter(kind, endings).set_directory(downloads_or_home()).pick_file()
        }
    };
    chosen.map(Choice::Path)
}

/// Adds the extension when it was left off, and the whole name where a folder was chosen. The dialog asked about the bare
/// name only, so nothing is replaced then.
fn with_extension_of(path: PathBuf, model: &str) -> PathBuf {
    if path.is_dir() {
        return free_name(&path, model);
    }
    let wanted = model.rsplit_once('.').map_or("png", |(_, extension)| extension);
    if path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case(wanted)) {
        return path;
    }
    let Some(name) = path.file_name() else { return path };
    let name = format!("{}.{wanted}", name.to_string_lossy());
    free_name(path.parent().unwrap_or(Path::new("")), &name)
}

#[cfg(target_os = "linux")]
fn is_in_path(program: &str) -> bool {
    std::env::var_os("PATH").is_some_and(|path| std::env::split_paths(&path).any(|dir| dir.join(program).is_file()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_save_dialog_shows_files_of_its_kind_alone() {
        assert_eq!(Question::saved_kind("regain-qr-K1.png"), Some(("PNG".to_owned(), "png")));
        assert_eq!(Question::saved_kind("regain.v2.txt"), Some(("TXT".to_owned(), "txt")));
        assert_eq!(Question::saved_kind("regain"), None);
    }

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
        std::fs::create_dir_all(at("folder.png")).unwrap();
        assert_eq!(with_png(at("folder.png")), at("folder.png/regain.png"));
        std::fs::write(at("folder.png/regain.png"), "x").unwrap();
        assert_eq!(with_png(at("folder.png")), at("folder.png/regain (2).png"));
    }
}
