//! What the wizard asks for: jobs for the engine, the memo on disk, and the forms on the screen.

use std::sync::Arc;

use super::job::Job;
use super::ticket::Ticket;
use crate::domain::{CameraKind, EvidenceKind, JourneyId, Lesson, Memo, Picture, Preferences};

/// One thing to do.
#[derive(Debug)]
pub enum Effect {
    /// Do this beside the screen; what it tells and how it ends carry the ticket.
    Start(Ticket, Job),
    /// Stop what this ticket runs; nothing is told of it any more.
    Cancel(Ticket),
    /// Write the memo of this journey, and the picture beside it.
    Remember(JourneyId, Memo, Option<Arc<Picture>>),
    /// Remove the memo and the picture of this journey.
    Forget(JourneyId),
    /// The person says that this picture was mailed by hand. Only a demo, whose mail desk is built in, has to know.
    SaidSent(Arc<Picture>),
    /// Write down what the person has chosen in the menu.
    KeepPreferences(Preferences),
    /// Keep what was learned of a kind of camera, in place of what was known of it.
    Learn(Lesson),
    /// Remove what was learned of a kind of camera for this evidence.
    Unlearn(CameraKind, EvidenceKind),
    /// Let the reset pass that the camera's page has sent: what was to be remembered of it was asked for before.
    LetResetPass,
    /// Make the key pair that a new password goes out under, beside everything else: the person is about to type one.
    MakeKeyPair,
    /// Wipe that key pair: no new password goes out from here.
    WipeKeyPair,
    /// End the session with the camera, and wipe its secret.
    SignOut,
    /// Try the new password that stands in its field, when one does: the camera has taken one.
    ProveTyped,
    /// Wipe what was typed into these forms.
    Wipe(Forms),
}

/// Forms of the screen that hold secrets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Forms {
    /// All of them.
    All,
    /// The one of the inbox to watch: its password was handed over.
    Inbox,
    /// The one of the mailbox that the mail is sent from: the mail is out.
    Mailbox,
}
