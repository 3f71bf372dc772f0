//! The journey as a pure state machine: [`Wizard::handle`] takes what happened and the time, and returns what to do.
//!
//! It does no I/O, knows no window, no network and no clock, and cannot fail. Every effect carries a [`Ticket`]; an
//! answer with an old ticket is ignored, so Back, Retry and double clicks need no locks. A [`Trouble`] stands beside
//! the step, so nothing that was typed is lost; only a dead end changes the step.

pub mod device;
pub mod effect;
pub mod event;
pub mod memo;
pub mod password;
pub mod picture;
pub mod stage;
pub mod step;
pub mod trouble;
pub mod waiting;

use std::sync::Arc;
use std::time::SystemTime;

pub use device::{AddressFault, EmailWay, Findings, FoundCamera, Limits, MaskedEmail, OtherWay, Target};
pub use effect::{Effect, Outbox, USER_NAME};
pub use event::{Answer, Commitment, Event, Letter, Mailbox, Security, Ticket};
pub use memo::Memo;
pub use picture::Picture;
pub use stage::Stage;
pub use step::{DeadEnd, Kept, Receipt, Snapshot, Step};
pub use trouble::{Field, Trouble, Way};
pub use waiting::Waiting;

use crate::secret::Email;

/// The whole journey.
#[derive(Debug)]
pub struct Wizard {
    step: Step,
    trouble: Option<Trouble>,
    running: Option<Running>,
}

/// What runs in the background for the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Running {
    /// The ticket that its answer will carry.
    pub ticket: Ticket,
    /// What it is.
    pub work: Work,
    /// Since when.
    pub since: SystemTime,
}

/// The kinds of work that a page can wait for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// Searching the network (rows come meanwhile; the page can be used).
    Searching,
    /// Looking at what the camera offers.
    Checking,
    /// Asking the camera for the picture.
    FetchingPicture,
    /// Saving the picture (the dialog is open).
    Saving,
    /// Sending the mail.
    Sending,
    /// Opening the draft.
    Drafting,
    /// The one commit.
    Committing,
    /// The one sign-in.
    SigningIn,
    /// Opening the browser.
    OpeningPage,
}

impl Wizard {
    /// The page.
    pub fn step(&self) -> &Step {
        &self.step
    }
    /// What went wrong on this page, if anything.
    pub fn trouble(&self) -> Option<&Trouble> {
        self.trouble.as_ref()
    }
    /// What runs right now.
    pub fn running(&self) -> Option<&Running> {
        self.running.as_ref()
    }
    /// The cameras of the list, in the order in which they were seen.
    pub fn cameras(&self) -> &[FoundCamera] {
        &[]
    }
    /// The chosen row of the list.
    pub fn chosen(&self) -> Option<usize> {
        None
    }
    /// Whether the address field is open on the find page.
    pub fn is_typing_address(&self) -> bool {
        false
    }
    /// The camera of this journey, once chosen.
    pub fn camera(&self) -> Option<&FoundCamera> {
        None
    }
    /// What the look at the camera told.
    pub fn findings(&self) -> Option<&Findings> {
        None
    }
    /// Where the mail goes, and whether the camera itself said so.
    pub fn service(&self) -> (Email, bool) {
        unimplemented!()
    }
    /// The recovery picture, once fetched.
    pub fn picture(&self) -> Option<&Arc<Picture>> {
        None
    }
    /// Where the picture was saved last, and whether a dialog asked for the place.
    pub fn saved(&self) -> Option<(&std::path::Path, bool)> {
        None
    }
    /// When the mail was sent (or said to be sent).
    pub fn sent_at(&self) -> Option<SystemTime> {
        None
    }
    /// The wait, seen now. `None` before the mail was sent.
    pub fn waiting(&self, _now: SystemTime) -> Option<Waiting> {
        None
    }
    /// Until when a code works. `None` before the mail was sent.
    pub fn valid_until(&self) -> Option<SystemTime> {
        None
    }
    /// The earlier journey that the resume page offers.
    pub fn memo(&self) -> Option<&Memo> {
        None
    }
    /// The password limits that the camera gave, else the documented ones.
    pub fn limits(&self) -> Limits {
        Limits::default()
    }
    /// Whether Back means something here.
    pub fn can_go_back(&self) -> bool {
        false
    }
    /// Whether the window may close without a question: always, except while the password is being set.
    pub fn may_close(&self) -> bool {
        !matches!(self.step, Step::Setting)
    }
    /// When the page looks different next without anything happening.
    pub fn next_moment(&self, _now: SystemTime) -> Option<SystemTime> {
        None
    }
    /// Takes what happened; returns what to do.
    pub fn handle(&mut self, _event: Event, _now: SystemTime) -> Vec<Effect> {
        Vec::new()
    }
}
