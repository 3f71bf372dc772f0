//! The file dialog of a Linux desktop, by its own service (the portal).
//!
//! Asked directly, since the dialog library answers "nothing chosen" both when the person closes a dialog and when it
//! fails. Must not know what is saved.

use std::ffi::OsString;
use std::future::{Future, pending};
use std::os::unix::ffi::OsStringExt as _;
use std::path::PathBuf;
use std::time::Duration;

use ashpd::desktop::ResponseError;
use ashpd::desktop::file_chooser::{FileFilter, SelectedFiles};
use futures_util::future::{Either, select};
use futures_util::{StreamExt as _, pin_mut};
use percent_encoding::percent_decode_str;
use zbus::message::Type;
use zbus::zvariant::ObjectPath;
use zbus::{Connection, MessageStream};

use super::{Question, owner};
use crate::files::folders::{downloads_or_home, pictures_folder};
use crate::files::timeout::with_timeout;

/// A desktop service that takes longer to start is not there.
const START: Duration = Duration::from_secs(10);

/// Below it lie the questions that the service has taken.
const REQUESTS: &str = "/org/freedesktop/portal/desktop/request/";

const SERVICE: &str = "org.freedesktop.portal.Desktop";

/// What the desktop's service answered.
pub(super) enum Answer {
    /// The person chose this path.
    Path(PathBuf),
    /// The person chose a place that is not in this computer's folders.
    Elsewhere,
    /// The person closed the dialog.
    Cancelled,
    /// "Ended in some other way" (DOCUMENTED): it could not open, or it was closed by the frame of its window or by Escape
    /// (OBSERVED with the service for GTK).
    ClosedOrFailed,
    /// The dialog did not open, broke, or its service went away. Nobody was asked.
    Failed,
    /// The desktop has no such service.
    Missing,
}

/// Shows the dialog and blocks until it is answered, or until its service is gone. Drops `seen` once the service has taken
/// the question.
pub(super) fn ask<S>(title: &str, question: &Question<'_>, seen: S) -> Answer {
    match with_timeout(START, version) {
        Ok(Ok(version)) => tracing::debug!(version, "the desktop has a file dialog"),
        missing => {
            tracing::debug!(?missing, "the desktop's file dialog does not answer");
            return Answer::Missing;
        }
    }
    match zbus::block_on(choose(title, question, seen)) {
        Ok(answer) => answer,
        Err(ashpd::Error::Response(ResponseError::Cancelled)) => Answer::Cancelled,
        Err(ashpd::Error::Response(ResponseError::Other)) => Answer::ClosedOrFailed,
        Err(error) => {
            tracing::info!(%error, "the desktop's file dialog failed");
            Answer::Failed
        }
    }
}

/// Asks the service for the version of its file dialog; the question also starts the service when it is installed.
fn version() -> zbus::Result<u32> {
    let bus = zbus::blocking::Connection::session()?;
    let interface = "org.freedesktop.portal.FileChooser";
    zbus::blocking::Proxy::new(&bus, SERVICE, "/org/freedesktop/portal/desktop", interface)?.get_property("version")
}

/// Fails also where the person has answered with no.
async fn choose<S>(title: &str, question: &Question<'_>, seen: S) -> Result<Answer, ashpd::Error> {
    let bus = Connection::session().await?;
    let gone = service_is_gone(&bus).await?;
    let answer = async {
        let connection = Some(bus.clone());
        let request = match question {
            Question::Save { name } => {
                let request = SelectedFiles::save_file().connection(connection).identifier(owner::identifier());
                // It stays above our window, which can still be used: to stop waiting for it, or to close.
                let request = request.modal(false);
                let filter = Question::saved_kind(name)
                    .map(|(kind, ending)| FileFilter::new(&kind).glob(&format!("*.{ending}")));
                let request = request.title(title).current_name(*name).filters(filter);
                request.current_folder(pictures_folder())?.send().await?
            }
            Question::Pick { kind, endings } => {
                let filter = endings.iter().fold(FileFilter::new(kind), |filter, end| filter.glob(&format!("*.{end}")));
                let request =
                    SelectedFiles::open_file().connection(connection).identifier(owner::identifier()).modal(false);
                let request = request.title(title).filter(filter);
                request.current_folder(downloads_or_home())?.send().await?
            }
        };
        request.response()
    };
    let taken = is_taken(&bus);
    let unseen = async move {
        taken.await;
        drop(seen);
        pending::<()>().await;
    };
    pin_mut!(gone, answer, unseen);
    match select(answer, select(gone, unseen)).await {
        Either::Left((files, _)) => Ok(match files?.uris().first() {
            Some(uri) => path_of(uri.as_str()).map_or(Answer::Elsewhere, Answer::Path),
            None => Answer::Failed,
        }),
        // No answer will come any more.
        Either::Right(_) => Ok(Answer::Failed),
    }
}

/// Ends when the service has taken the question: it answers with the place of the request (DOCUMENTED), long before the
/// person has. By then it has looked at who asks (OBSERVED with xdg-desktop-portal 1.16).
fn is_taken(bus: &Connection) -> impl Future<Output = ()> + use<> {
    // It hears from now on, and no longer than it is listened to.
    let mut heard = MessageStream::from(bus);
    async move {
        while let Some(Ok(message)) = heard.next().await {
            let is_reply = message.message_type() == Type::MethodReturn;
            let place = message.body().deserialize::<ObjectPath<'_>>().map(|place| place.starts_with(REQUESTS));
            if is_reply && place.is_ok_and(|is_request| is_request) {
                break;
            }
        }
    }
}

/// Ends when the service leaves the bus, or the bus goes: an open dialog of it is answered no more.
async fn service_is_gone(bus: &Connection) -> zbus::Result<impl Future<Output = ()>> {
    let names = zbus::fdo::DBusProxy::new(bus).await?;
    let mut changes = names.receive_name_owner_changed_with_args(&[(0, SERVICE)]).await?;
    Ok(async move {
        while let Some(change) = changes.next().await {
            let is_gone = change.args().is_ok_and(|names| names.new_owner().is_none());
            if is_gone {
                break;
            }
        }
    })
}

/// The path in a file's address: `file:///home/anna/a%20b.png`.
fn path_of(uri: &str) -> Option<PathBuf> {
    let path = uri.strip_prefix("file://")?;
    // Before the path a host can be named, which is this one.
    let path = &path[path.find('/')?..];
    Some(OsString::from_vec(percent_decode_str(path).collect()).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_found_by_its_address() {
        let path = |uri| path_of(uri).map(|path| path.to_string_lossy().into_owned());
        assert_eq!(path("file:///home/anna/a%20b%C3%BC.png").as_deref(), Some("/home/anna/a bü.png"));
        assert_eq!(path("file://localhost/tmp/x.png").as_deref(), Some("/tmp/x.png"));
        assert_eq!(path("https://example.org/x.png"), None);
        assert_eq!(path("file://"), None);
    }
}
