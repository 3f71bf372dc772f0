//! What the wizard asks for. The engine performs each, and answers with the ticket that the effect carries.

use std::path::PathBuf;
use std::sync::Arc;

use super::aside::SheetText;
use super::event::Ticket;
use super::import::Import;
use super::memo::Memo;
use crate::domain::{Endpoint, Inbox, Letter, Outbox, Picture, ResetOrder, Target};
use crate::secret::{Email, Password};

/// One thing to do.
#[derive(Debug)]
pub enum Effect {
    /// Search the network. Answers: `Found`, many; `SearchEnded`, once.
    Search(Ticket),
    /// The same on all adapters, those that lead into tunnels and virtual machines too.
    SearchEverywhere(Ticket),
    /// Look at what a camera offers, read-only. Answers: `Found` and `Reached`, when they can be told; `Checked`, once.
    Check(Ticket, Endpoint),
    /// Ask the camera for the recovery picture. Answers: `Found`, when it says who it is; `Picture`, once.
    FetchPicture(Ticket, Endpoint),
    /// Save the picture through the file dialog, under this name. Answer: `Saved`.
    SavePicture(Ticket, Arc<Picture>, String),
    /// Save the picture in this folder under this name. Answer: `Saved`.
    SavePictureIn(Ticket, Arc<Picture>, PathBuf, String),
    /// Mail the letter; again after a pause when the server asks for one. Answers: `SendDelayed`, some; `Sent`, once.
    Send(Ticket, Letter, Outbox),
    /// Write the letter as a draft and open it. Answer: `Drafted`.
    OpenDraft(Ticket, Letter),
    /// The one commit, once it is sure that the camera is still the same. Answer: `Committed`.
    Commit(Ticket, Endpoint, ResetOrder),
    /// Sign in once with this password and fetch the proof. Answer: `SignedIn`.
    SignIn(Ticket, Endpoint, Password),
    /// Put the password into the system's password store. Answer: `PasswordKept`.
    KeepPassword(Ticket, Target, Password),
    /// Open the camera's own page. Answer: `PageOpened`.
    OpenPage(Ticket, Endpoint),
    /// Take in the picture that the camera's own page exported. Answer: `Imported`.
    ImportPicture(Ticket, Import),
    /// Ask the camera for its security questions, read-only. Answer: `Questions`.
    FetchQuestions(Ticket, Endpoint),
    /// Save the support sheet through the file dialog, under this name. Answer: `SheetSaved`.
    SaveSheet(Ticket, SheetText, String),
    /// Look for the servers of this address. Answer: `MailService`.
    FindMailService(Ticket, Email),
    /// Watch an inbox until it is cancelled. Answers: `Inbox`, many.
    WatchInbox(Ticket, Inbox),
    /// Remove the kept password of this inbox. Answer: `MailboxForgotten`.
    ForgetMailbox(Ticket, Email),
    /// See whether a code was copied. Answer: `Copied`.
    LookAtClipboard(Ticket),
    /// Stop what this ticket runs; nothing is answered.
    Cancel(Ticket),
    /// Write the memo, and the picture beside it.
    Remember(Memo, Option<Arc<Picture>>),
    /// Remove the memo and the picture.
    Forget,
}
