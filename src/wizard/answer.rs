//! What the engine found out: one answer for each effect (a search gives several), in the wizard's own words.

use std::path::PathBuf;
use std::time::Duration;

use super::import::ImportFault;
use crate::domain::{
    Capabilities, CommitOutcome, Fetched, FoundCamera, InboxEvent, KeyringAnswer, MailFault, MailService, Picture,
    PictureFault, ProbeFault, QuestionsFault, SearchReport, SecurityQuestion, SignInOutcome, Transport,
};
use crate::secret::Code;

/// What the engine found out.
#[derive(Debug)]
pub enum Answer {
    /// The search saw a camera. Many may follow.
    Found(FoundCamera),
    /// The search has ended.
    SearchEnded(SearchReport),
    /// The read-only look is done.
    Checked(Result<Capabilities, ProbeFault>),
    /// The recovery picture, or why there is none.
    Picture(Result<Fetched, PictureFault>),
    /// Where the picture was saved, or why not.
    Saved(Result<Saved, SaveFault>),
    /// The mail is on its way, or why not.
    Sent(Result<(), MailFault>),
    /// The draft was opened in the mail program; where its file lies.
    Drafted(Result<PathBuf, SaveFault>),
    /// What the camera said to the commit.
    Committed(CommitOutcome),
    /// What the sign-in with the new password gave.
    SignedIn(SignInOutcome),
    /// Whether the password store took the password.
    PasswordKept(bool),
    /// Whether a browser could be opened.
    PageOpened(bool),
    /// How the camera is reached; the end of the look follows.
    Reached {
        /// The line that answered.
        transport: Transport,
        /// The camera speaks TLS, but only of a kind that nobody should speak any more: the line is plain.
        outdated_tls: bool,
    },
    /// The exported picture (`None`: the person closed the dialog), or why it is none.
    Imported(Result<Option<Picture>, ImportFault>),
    /// The security questions, or why they are not known.
    Questions(Result<Vec<SecurityQuestion>, QuestionsFault>),
    /// Where the support sheet was saved, or why not.
    SheetSaved(Result<Saved, SaveFault>),
    /// The servers of the person's address; `None`: nobody could be found.
    MailService(Option<MailService>),
    /// The server asked for a pause; the same mail is sent again after it. Several may come before `Sent`.
    SendDelayed(Duration),
    /// What is heard of the watched inbox. Many may follow.
    Inbox(InboxEvent),
    /// What the password store said to "forget".
    MailboxForgotten(KeyringAnswer),
    /// What was copied, when it looks like a code.
    Copied(Option<Code>),
}

/// Where the picture lies now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Saved {
    /// In this file; it was read back and is whole.
    In(PathBuf),
    /// The person closed the dialog. Nothing was written.
    Cancelled,
    /// This computer has no file dialog; it was saved here instead and read back.
    WithoutDialog(PathBuf),
}

/// Why a file was not written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveFault {
    /// The disk is full.
    NoRoom,
    /// The folder or file may not be changed.
    NotAllowed,
    /// The folder is not there.
    NoFolder,
    /// What was written does not read back as the same picture.
    Damaged,
    /// Anything else.
    Other,
}
