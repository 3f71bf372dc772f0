//! One request for a code: the picture that the camera gave, and what was done with it. A request is replaced only by a
//! newer one that has succeeded.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::SystemTime;

use super::dispatch::Dispatch;
use super::ticket::Ticket;
use super::waiting::{Waiting, waiting};
use crate::domain::{Drafted, MaskedEmail, Picture, Requested};
use crate::secret::Email;

/// A request for a code.
#[derive(Clone, Debug)]
pub(super) struct Request {
    /// The picture. `None`: it belongs to an earlier start of the app and is gone from the disk.
    pub picture: Option<Arc<Picture>>,
    /// The picture was exported on the camera's own page.
    pub imported: bool,
    /// Which of the saved addresses it is for, in the camera's order. `None`: there was no choice.
    pub place: Option<usize>,
    /// The saved address that its code goes to, as the camera shows it. `None`: it did not say.
    pub address: Option<MaskedEmail>,
    /// The address of the recovery service that came with the picture.
    pub service: Option<Email>,
    /// When the camera had booted, by its own clock, when it gave the picture.
    pub booted_at: Option<SystemTime>,
    /// When the camera gave the picture.
    pub at: SystemTime,
    /// When the mail was sent, or said to be sent.
    pub sent_at: Option<SystemTime>,
    /// When the letter was written that is not sent yet.
    pub written_at: Option<SystemTime>,
    /// The last job that saves the picture. A file dialog stays open when its page does not wait any more.
    pub saving: Option<Ticket>,
    /// Where the picture was saved, and whether a dialog asked for the place.
    pub saved: Option<(PathBuf, bool)>,
    /// The draft of the mail.
    pub drafted: Option<Drafted>,
    /// How the picture goes to the recovery service, by the person's choice.
    pub dispatch: Option<Dispatch>,
}

impl Request {
    /// A request whose picture has just come.
    pub fn new(picture: Arc<Picture>, at: SystemTime) -> Self {
        let (service, booted_at, sent_at, written_at) = (None, None, None, None);
        let (saving, saved, drafted, dispatch) = (None, None, None, None);
        let picture = Some(picture);
        let (place, address, imported) = (None, None, false);
        Self {
            picture,
            imported,
            place,
            address,
            service,
            booted_at,
            at,
            sent_at,
            written_at,
            saving,
            saved,
            drafted,
            dispatch,
        }
    }

    /// Whether a code of this request may still work: its mail may have been sent, and not too long ago.
    pub fn may_have_a_code(&self, now: SystemTime) -> bool {
        let is_out = self.sent_at.is_some() || self.saved.is_some() || self.drafted.is_some();
        is_out && waiting(self.sent_at.unwrap_or(self.at), now) != Waiting::Expired
    }

    /// Whether the person has the picture, or the mail with it, in a file of their own, so that they may have sent it.
    pub fn is_in_hand(&self) -> bool {
        self.saved.is_some() || self.drafted.is_some() || self.sent_at.is_some() || self.imported
    }

    /// What is remembered of it.
    pub fn times(&self) -> Requested {
        Requested { at: self.at, sent_at: self.sent_at, address: self.place }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_code_may_come_once_the_picture_is_out_and_until_it_has_expired() {
        let at = SystemTime::UNIX_EPOCH + Duration::from_secs(1_790_000_000);
        let picture = Arc::new(Picture { png: Arc::from([1]), width: 0, height: 0, gray: Arc::from([]) });
        let fresh = Request::new(picture, at);
        let (saved, drafted) =
            (Some((PathBuf::new(), true)), Some(Drafted { path: PathBuf::new(), is_mail: true, is_open: true }));
        let late = at + Duration::from_secs(48 * 3600);
        for (request, may) in [
            (fresh.clone(), false),
            (Request { sent_at: Some(at), ..fresh.clone() }, true),
            (Request { saved, ..fresh.clone() }, true),
            (Request { drafted, ..fresh }, true),
        ] {
            assert_eq!(request.may_have_a_code(at), may, "{request:?}");
            assert!(!request.may_have_a_code(late), "{request:?}");
        }
    }
}
