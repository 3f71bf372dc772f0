//! The work that the wizard asks the engine for: one list of jobs, each with its result and its worst case.
//!
//! A job that dies on the way (a bug, a library that panics) still has an answer: the worst that may be true of it.

use std::ops::Range;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::SystemTime;

use super::aside::SheetText;
use crate::domain::{
    CameraClock, Capabilities, CommitOutcome, DeviceMessage, Drafted, Endpoint, Fetched, Forgotten, FoundCamera,
    Import, ImportFault, Inbox, InboxEvent, InboxFault, KeyringAnswer, Letter, MailFault, MailProgress, MailService,
    Outbox, OwnFolder, PageEvent, Picture, PictureFault, PictureFile, ProbeFault, QuestionsFault, RecoveryAddresses,
    ResetOrder, SaveFault, Saved, SearchReport, SecurityQuestion, SignInOutcome, Target, Transport, UpkeepFault,
};
use crate::secret::{Code, Email, MailText, Password};

/// Writes the list of jobs once, and makes of it what is asked for, its kind without the details, its result, and the
/// result that stands for "it died on the way".
macro_rules! jobs {
    ($($(#[$doc:meta])+ $name:ident $(($($input:ty),+))? -> $output:ty, or $worst:expr;)+) => {
        /// One piece of work beside the screen. Secrets inside are moved, never copied.
        #[derive(Debug)]
        pub enum Job { $($(#[$doc])+ $name $(($($input),+))?,)+ }

        /// Which job, without what it works on.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum JobKind { $($(#[$doc])+ $name,)+ }

        /// How a job ended.
        #[derive(Debug)]
        pub enum JobResult { $($(#[$doc])+ $name($output),)+ }

        impl JobKind {
            /// All kinds.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// The worst that may be true of a job that gave no result.
            pub fn worst_case(self) -> JobResult {
                match self { $(Self::$name => JobResult::$name($worst),)+ }
            }
        }

        impl Job {
            /// Which job it is.
            pub fn kind(&self) -> JobKind {
                match self { $(Self::$name { .. } => JobKind::$name,)+ }
            }
        }

        impl JobResult {
            /// Of which job it is the result.
            pub fn kind(&self) -> JobKind {
                match self { $(Self::$name(_) => JobKind::$name,)+ }
            }
        }
    };
}

jobs! {
    /// Search the network. Progress: `Found`, many.
    Search(Adapters) -> SearchReport, or SearchReport::default();
    /// Probe what a camera offers, read-only. Progress: `Found` and `Reached`, when they can be told.
    Probe(Endpoint) -> Result<Capabilities, ProbeFault>, or Err(ProbeFault::NotACamera);
    /// Ask the camera for the recovery picture. Progress: `Found`, when it says who it is.
    FetchPicture(Endpoint) -> Result<Fetched, PictureFault>, or Err(PictureFault::Unreadable(DeviceMessage::default()));
    /// Save the picture under this name: in this folder, or where the file dialog says (`None`).
    SavePicture(Arc<Picture>, String, Option<PathBuf>) -> Result<Saved, SaveFault>, or Err(SaveFault::Other);
    /// Look for the mail servers of this address. `None`: nobody could be found.
    FindMailService(Email) -> Option<MailService>, or None;
    /// Mail the letter; again after a pause when the server asks for one. Progress: `Mail`, several.
    SendMail(Letter, Outbox) -> Result<(), MailFault>, or Err(MailFault::MaybeSent);
    /// Write the letter as a draft and open it in the mail program. `Ok` also when no program takes it: its file is there.
    OpenDraft(Letter) -> Result<Drafted, SaveFault>, or Err(SaveFault::Other);
    /// Show this file in its folder. Whether a program for it was found.
    ShowInFolder(PathBuf) -> bool, or false;
    /// The one commit, once it is sure that the camera is still the same. Progress: `Found`, when it says who it is, and
    /// `RefusedIn`, when it says no.
    Commit(Endpoint, ResetOrder) -> CommitOutcome, or CommitOutcome::Lost;
    /// Sign in once with this password and fetch the proof. The session stays with the engine until `SignOut`.
    SignIn(Endpoint, Password) -> SignInOutcome, or SignInOutcome::Unknown(DeviceMessage::default());
    /// Set the clock of the camera that the session is with to this computer's, which shows this time. What it shows then.
    SetClock(Endpoint, SystemTime) -> Result<CameraClock, UpkeepFault>, or Err(UpkeepFault::Lost);
    /// Have codes go to this address from now on. What the camera shows then.
    SetRecoveryAddress(Endpoint, Email) -> Result<RecoveryAddresses, UpkeepFault>, or Err(UpkeepFault::Lost);
    /// Put the password into the system's password store. Whether it is there now.
    KeepPassword(Target, Password) -> bool, or false;
    /// Open the camera's own page in a browser. Whether one could be opened.
    OpenPage(Endpoint) -> bool, or false;
    /// Pass the camera's own page through this computer and open it in a browser, until it is cancelled. Progress: `Beside`,
    /// many. It ends by itself when the page cannot be passed.
    PassPage(Endpoint) -> (), or ();
    /// Open the page that is passed once more. Whether a browser could be opened.
    ShowPage(Endpoint) -> bool, or false;
    /// Take in the picture that the camera's own page exported. `None`: the person closed the dialog.
    ImportPicture(Import) -> Result<Option<Picture>, ImportFault>, or Err(ImportFault::NotAPicture);
    /// Look for the newest picture file that was written in this span where browsers save. No file is opened.
    FindPictureFile(Range<SystemTime>) -> Option<PictureFile>, or None;
    /// Ask the camera for its security questions, read-only.
    FetchQuestions(Endpoint) -> Result<Vec<SecurityQuestion>, QuestionsFault>,
        or Err(QuestionsFault::Hidden(DeviceMessage::default()));
    /// Save the support sheet through the file dialog, under this name.
    SaveSheet(SheetText, String) -> Result<Saved, SaveFault>, or Err(SaveFault::Other);
    /// Watch an inbox until it is cancelled. Progress: `Inbox`, many. Why it ended by itself.
    WatchInbox(Inbox) -> InboxFault, or InboxFault::NotMail;
    /// Remove the kept password of this inbox.
    ForgetMailbox(Email) -> KeyringAnswer, or KeyringAnswer::Closed;
    /// See whether a code was copied.
    LookAtClipboard -> Option<Code>, or None;
    /// Find the code in what was typed as one.
    ReadCode(MailText) -> Option<Code>, or None;
    /// Ask the camera who it is and since when it runs, read-only. `None`: it does not say.
    LookAtCamera(Endpoint) -> Option<FoundCamera>, or None;
    /// Show a folder of Regain's own in the file manager. Whether one could be opened.
    OpenFolder(OwnFolder) -> bool, or false;
    /// Remove everything that is kept on this computer.
    ForgetEverything -> Forgotten, or Forgotten { files: false, mailboxes: false };
}

impl JobKind {
    /// Whether it writes a file by a dialog of the system, which only the person can close: it is never cancelled.
    pub fn saves_by_dialog(self) -> bool {
        matches!(self, Self::SavePicture | Self::SaveSheet)
    }
}

/// On which network adapters to search.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Adapters {
    /// On all where a camera can be.
    Usable,
    /// On those too that lead into tunnels and virtual machines.
    All,
}

/// What is told of a job before it ends.
#[derive(Debug)]
pub enum Progress {
    /// A camera was seen, or said more of itself.
    Found(FoundCamera),
    /// How the camera is reached.
    Reached {
        /// The transport that answered.
        transport: Transport,
        /// The camera speaks TLS, but only of a kind that nobody should speak any more: the transport is plain.
        outdated_tls: bool,
    },
    /// The camera said no to a new password that was sent in the dialect of this name.
    RefusedIn(&'static str),
    /// How far the mail is.
    Mail(MailProgress),
    /// What is heard of the watched inbox.
    Inbox(InboxEvent),
    /// Whether a browser could be opened with the camera's own page.
    PageShown(bool),
    /// What is seen of the camera's own page.
    Beside(PageEvent),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_job_that_dies_has_a_result_of_its_own_kind() {
        for kind in JobKind::ALL {
            assert_eq!(kind.worst_case().kind(), *kind);
        }
    }

    /// Whoever is not told "it worked" tries again or asks; the other way round, a password may be lost.
    #[test]
    fn the_worst_case_never_claims_that_it_worked_or_that_nothing_happened() {
        assert!(matches!(JobKind::Commit.worst_case(), JobResult::Commit(CommitOutcome::Lost)));
        assert!(matches!(JobKind::SendMail.worst_case(), JobResult::SendMail(Err(MailFault::MaybeSent))));
        assert!(matches!(JobKind::SignIn.worst_case(), JobResult::SignIn(SignInOutcome::Unknown(_))));
        assert!(matches!(JobKind::KeepPassword.worst_case(), JobResult::KeepPassword(false)));
    }
}
