//! Puts things where the person finds them: the picture, the draft, the camera's page in the browser.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::domain::{Drafted, Endpoint, Letter, Picture, SaveFault, Saved};
use crate::files::{self, Choice, NewMail};
use crate::mail::{self, draft};
use crate::secret::memory::Visible;

use super::blocking;

pub(super) async fn picture(title: String, picture: Arc<Picture>, name: String) -> Result<Saved, SaveFault> {
    blocking(move || by_dialog(&title, &name, |path| save(path, &picture))).await.unwrap_or(Err(SaveFault::Other))
}

/// Saves a text that is for a person.
pub(super) async fn sheet(title: String, words: String, name: String) -> Result<Saved, SaveFault> {
    let write = move |path: &Path| files::write_atomic(path, words.as_bytes()).map_err(|error| fault(&error));
    blocking(move || by_dialog(&title, &name, write)).await.unwrap_or(Err(SaveFault::Other))
}

pub(super) async fn picture_in(folder: PathBuf, picture: Arc<Picture>, name: String) -> Result<Saved, SaveFault> {
    let save = move || {
        let path = files::free_name(&folder, &name);
        save(&path, &picture).map(|()| Saved::In(path))
    };
    blocking(save).await.unwrap_or(Err(SaveFault::Other))
}

/// Writes where the person says, or into the folder for pictures where nobody can be asked.
fn by_dialog(title: &str, name: &str, write: impl Fn(&Path) -> Result<(), SaveFault>) -> Result<Saved, SaveFault> {
    match files::ask_save_path(title, name, Visible::show) {
        Choice::Path(path) => write(&path).map(|()| Saved::In(path)),
        Choice::Cancelled => Ok(Saved::Cancelled),
        Choice::Elsewhere => Err(SaveFault::NotAllowed),
        Choice::OtherDialog => Err(SaveFault::OtherDialog),
        Choice::NoDialog => {
            let path = files::free_name(&files::pictures_folder(), name);
            write(&path).map(|()| Saved::WithoutDialog(path))
        }
    }
}

/// Saved means: written whole, for the person alone, read back, the same bytes as the picture that was read as a QR code when it was made.
fn save(path: &Path, picture: &Picture) -> Result<(), SaveFault> {
    files::write_private(path, &picture.png).map_err(|error| fault(&error))?;
    match files::has_contents(path, &picture.png) {
        Ok(true) => Ok(()),
        Ok(false) => Err(SaveFault::Damaged),
        Err(error) => Err(fault(&error)),
    }
}

/// In a demo the draft stays a file: the built-in desk takes the picture when the person says that it is sent.
pub(super) async fn open_draft(letter: Letter, is_demo: bool) -> Result<Drafted, SaveFault> {
    let open = move || {
        if is_demo {
            return attachment(&letter).map(|path| Drafted { path, is_mail: false, is_open: true });
        }
        if let Some(path) = compose(&letter)? {
            return Ok(Drafted { path, is_mail: false, is_open: true });
        }
        let path = draft::write(&files::pictures_folder(), &letter.to, &letter.picture.png, &letter.file_name)
            .map_err(|error| fault(&error))?;
        // The mail is there, whatever opens it.
        let is_open = files::open_file(&path).inspect_err(|error| tracing::info!(%error, "no draft opened")).is_ok();
        Ok(Drafted { path, is_mail: true, is_open })
    };
    blocking(open).await.unwrap_or(Err(SaveFault::Other))
}

/// In a mail program that takes a new mail with its attachment; `None`: there is none, and the mail goes into a file.
fn compose(letter: &Letter) -> Result<Option<PathBuf>, SaveFault> {
    if !files::can_compose() {
        return Ok(None);
    }
    let path = attachment(letter)?;
    let mail = NewMail { to: letter.to.as_str(), subject: mail::SUBJECT, body: mail::BODY, attachment: &path };
    Ok(files::compose(mail).then_some(path))
}

/// The picture as a file under its name; one that is there already and is the same will do.
fn attachment(letter: &Letter) -> Result<PathBuf, SaveFault> {
    let folder = files::pictures_folder();
    let path = folder.join(&letter.file_name);
    if matches!(files::has_contents(&path, &letter.picture.png), Ok(true)) {
        return Ok(path);
    }
    let path = files::free_name(&folder, &letter.file_name);
    save(&path, &letter.picture).map(|()| path)
}

pub(super) async fn open_page(route: &Endpoint) -> bool {
    let url = route.page();
    let open = move || files::open_page(&url).inspect_err(|error| tracing::info!(%error, "no browser opened")).is_ok();
    blocking(open).await.unwrap_or(false)
}

fn fault(error: &files::Error) -> SaveFault {
    tracing::info!(%error, "a file was not written");
    error.save_fault()
}
