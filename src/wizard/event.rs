//! What can happen: acts of the person, and the [`Answer`]s of the engine.

use std::path::PathBuf;

use super::answer::Answer;
use super::aside::{Aside, SheetText};
use super::inbox::InboxForm;
use super::memo::Memo;
use crate::domain::{MailSecurity, Picture, ResetOrder};
use crate::secret::{Code, GivenAnswer, Password};

/// One thing that happened. Secrets inside are moved, never copied.
#[derive(Debug)]
pub enum Event {
    /// The app has started. `Some`: an earlier journey was found on disk, with its picture when that is still there.
    Started(Option<(Memo, Option<Picture>)>),

    // --- acts of the person ---
    /// Carry on with the earlier journey.
    CarryOn,
    /// Leave the earlier journey and start anew.
    StartAgain,
    /// Search once more; the rows stay.
    LookAgain,
    /// Search once more, also on adapters that lead into tunnels and virtual machines; the rows stay.
    LookEverywhere,
    /// A row of the list was chosen.
    Choose(usize),
    /// The address field was opened.
    TypeAddress,
    /// Continue with a typed address, exactly as typed.
    EnterAddress(String),
    /// Continue: move on without commitment (find with a chosen row, method, privacy, request, wait).
    Continue,
    /// Undo the last Continue, or stop what runs.
    Back,
    /// Save the picture through the file dialog.
    SavePicture,
    /// Save the picture into this folder, chosen without a file dialog.
    SavePictureIn(PathBuf),
    /// Open the page on which the mail is sent from here.
    SendFromHere,
    /// Send the mail through the person's mailbox.
    Send(Mailbox),
    /// Write the mail as a draft and open it in the person's mail program.
    OpenDraft,
    /// A new picture is wanted, although it may cancel an earlier code.
    NewRequest,
    /// The code page's Continue. The code is looked at and dropped.
    EnterCode(Code),
    /// The only commit.
    SetPassword(Commitment),
    /// Find out by one sign-in whether the new password works.
    CheckAgain(Password),
    /// Open the camera's own page in the browser.
    OpenCameraPage,
    /// Go on with the camera's own page instead.
    UseOwnPage,
    /// Let the app do it instead of the camera's own page.
    UseDirect,
    /// Prove it by the security questions.
    UseQuestions,
    /// The Continue of an answer's page. The answer is looked at and dropped.
    EnterAnswer(GivenAnswer),
    /// Show a page beside the journey.
    ShowAside(Aside),
    /// Save the support sheet, which says this.
    SaveSheet(SheetText),
    /// Choose the exported picture in a dialog.
    ChoosePicture,
    /// These files were dropped onto the window.
    DropPicture(Vec<PathBuf>),
    /// Take the picture that was copied.
    PastePicture,
    /// Put the new password into the system's password store.
    KeepPassword(Password),
    /// Send from the mailbox with this address, exactly as typed.
    UseMailbox {
        /// The sender's address.
        from: String,
        /// The person has named the server: nobody needs to be asked for it.
        server_is_named: bool,
    },
    /// Leave the own mailbox and go to the page with the picture.
    SendOtherwise,
    /// The mail may have been sent: look for the code.
    AwaitCode,
    /// Open the page on which the inbox can be handed over to be watched.
    OpenWatch,
    /// Watch this inbox.
    StartWatching(InboxForm),
    /// Watch no inbox any more.
    StopWatching,
    /// Remove the kept password of the inbox with this address, as typed.
    ForgetMailbox(String),
    /// The window came to the front.
    CameToFront,

    // --- answers of the engine ---
    /// The answer to the effect with this ticket. An old ticket is ignored.
    Answer(Ticket, Answer),
}

/// Ties an answer to the effect that asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Ticket(pub u64);

/// The one commit as the password page gives it: what goes to the camera, and what the app itself needs.
#[derive(Debug)]
pub struct Commitment {
    /// Evidence and new password, for the camera.
    pub order: ResetOrder,
    /// The new password as typed the second time.
    pub repeated: Password,
    /// The new password once more, for the one sign-in that proves it.
    pub proof: Password,
}

/// How to send through the person's own mailbox, as typed.
#[derive(Debug)]
pub struct Mailbox {
    /// The sender's address, as typed.
    pub from: String,
    /// The server, as typed: a host name.
    pub server: String,
    /// The port, as typed.
    pub port: String,
    /// How the connection is protected.
    pub security: MailSecurity,
    /// The user name; empty: no sign-in.
    pub user: String,
    /// The password of the mailbox.
    pub password: Password,
}
