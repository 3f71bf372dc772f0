//! What can happen: actions of the person, and what the engine tells of its jobs.

use std::path::PathBuf;

use super::aside::{Aside, SheetText};
use super::dispatch::Dispatch;
use super::inbox_watch::InboxForm;
use super::job::{JobResult, Progress};
use super::ticket::Ticket;
use crate::domain::{
    Evidence, JourneyId, Language, Lesson, MailSecurity, OwnFolder, Preferences, Recalled, SaveFault, SystemWishes,
    TextSize, ThemeChoice,
};
use crate::secret::{Code, GivenAnswer, Password};

/// One thing that happened. Secrets inside are moved, never copied.
#[derive(Debug)]
pub enum Event {
    /// The app has started, and has looked for earlier journeys on disk.
    Started(Recalled),
    /// The memo of this journey was written, or could not be.
    MemoWritten(JourneyId, Result<(), SaveFault>),
    /// What was learned from cameras' own pages before, the newest last.
    Lessons(Vec<Lesson>),

    /// What the person chose in the menu another time was found on disk.
    PreferencesRead(Preferences),
    /// The system has said how it wants the screen, for the first time or once more.
    SystemWishes(SystemWishes),

    // --- the menu, which is there on every page ---
    /// These colours.
    ChooseTheme(ThemeChoice),
    /// This size.
    ChooseTextSize(TextSize),
    /// This language; `None`: the system's.
    ChooseLanguage(Option<Language>),
    /// Show this folder in the file manager.
    OpenFolder(OwnFolder),
    /// Remove everything that Regain keeps on this computer, and begin anew.
    ForgetEverything,

    // --- actions of the person ---
    /// Carry on with the earlier journey.
    CarryOn,
    /// Start anew. What was begun stays until the camera has given a new picture.
    StartAgain,
    /// Look at this one of the earlier journeys.
    OpenJourney(JourneyId),
    /// Leave the earlier journey as it is, for another camera.
    LeaveJourney,
    /// Remove the earlier journey from this computer.
    RemoveJourney,
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
    /// The mailbox of the saved address in this place is the one that the person can read.
    ChooseAddress(usize),
    /// This is how the picture goes to the recovery service.
    ChooseDispatch(Dispatch),
    /// Show the file that the page tells of in its folder.
    ShowInFolder,
    /// Where the camera named a service that is none of the maker's: the person chooses the named one, or the usual one.
    ChooseService {
        /// The one that the camera named.
        named: bool,
    },
    /// The choice of the service is to be made once more.
    ReconsiderService,
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
    /// A new picture is wanted. Where it may cancel a code that still works, the first press asks and a second one goes on.
    NewRequest,
    /// No new picture after all: the code that is there is kept.
    KeepCode,
    /// The code page's Continue, with what was typed, exactly as typed. It is looked at and dropped.
    EnterCode(Code),
    /// The only commit.
    SetPassword(NewPassword),
    /// Find out by one sign-in whether the new password works.
    CheckAgain {
        /// The new password, typed once more where it is not held any more.
        password: Password,
        /// Whether to keep it in the system's password store, when it works.
        keep: bool,
    },
    /// The new password is to be shown (`true`) or hidden again.
    ShowPassword(bool),
    /// The new password was copied.
    PasswordCopied,
    /// The person wants to close the app, and it may not close without a question.
    CloseWanted,
    /// Look whether the camera has restarted since the request.
    LookAtCamera,
    /// Open the camera's own page in the browser.
    OpenCameraPage,
    /// Open the camera's own page in the browser, without this computer between.
    OpenCameraPageDirectly,
    /// Go on with the camera's own page instead.
    UseCameraPage,
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
    /// Take the picture file that is offered.
    UsePictureFile,
    /// Take the picture that was copied.
    PastePicture,
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

    /// Forget what was learned, by its place among the lessons.
    ForgetLesson(usize),

    /// Set the camera's clock to this computer's.
    SetClock,
    /// Have codes go to this address from now on, exactly as typed.
    SetRecoveryAddress(String),
    /// Leave the address that codes go to as it is.
    KeepRecoveryAddress,

    // --- what the engine tells. An old ticket is ignored. ---
    /// What is told of the job with this ticket before it ends.
    Progress(Ticket, Progress),
    /// The job with this ticket has ended.
    Finished(Ticket, JobResult),
}

/// The one commit as the password page gives it.
#[derive(Debug)]
pub struct NewPassword {
    /// What proves that the camera is the person's.
    pub evidence: Evidence,
    /// The new password.
    pub password: Password,
    /// The new password as typed the second time.
    pub repeated: Password,
    /// Whether to keep it in the system's password store, once it is proven.
    pub keep: bool,
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
