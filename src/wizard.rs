//! The journey as a pure state machine: [`Wizard::handle`] takes what happened and the time, and returns what to do.
//!
//! It does no I/O, knows no window, no network and no clock, and cannot fail. Every effect carries a [`Ticket`]; an
//! answer with an old ticket is ignored, so Back, Retry and double clicks need no locks. A [`Trouble`] stands beside
//! the step, so nothing that was typed is lost; only a dead end changes the step.

pub mod answer;
pub mod aside;
pub mod badge;
pub mod effect;
pub mod event;
mod field;
pub mod import;
pub mod inbox;
pub mod memo;
pub mod no_camera;
pub mod password;
pub mod stage;
pub mod step;
pub mod track;
pub mod trail;
pub mod trouble;
pub mod waiting;

mod acts;
mod answers;
mod journey;
mod readings;

use std::path::PathBuf;
use std::time::SystemTime;

pub use answer::{Answer, SaveFault, Saved};
pub use aside::{Aside, SheetText};
pub use badge::{Badge, SpareAddress};
pub use effect::Effect;
pub use event::{Commitment, Event, Mailbox, Ticket};
pub use field::Field;
pub use import::{Import, ImportFault};
pub use inbox::{Arrival, InboxForm, InboxFormFault, WatchState, Watching};
pub use memo::Memo;
pub use no_camera::NoCameraCause;
pub use stage::Stage;
pub use step::{DeadEnd, Kept, Receipt, Step};
pub use track::Track;
pub use trail::Breadcrumb;
pub use trouble::{Remedy, Trouble};
pub use waiting::{Delay, Waiting};

use crate::domain::{Capabilities, FoundCamera, NamedBy, SearchReport, usual_service};
use crate::secret::{Email, Password};
use inbox::Lookout;
use journey::{Journey, List};
use trail::Trail;

/// The whole journey.
#[derive(Debug)]
pub struct Wizard {
    step: Step,
    trouble: Option<Trouble>,
    running: Option<Running>,
    last_ticket: u64,
    list: List,
    journey: Journey,
    /// The new password, from the commit until the sign-in that proves it. Empty at all other times.
    proof: Option<Password>,
    /// The password store is being asked, beside everything else.
    keeping: Option<Ticket>,
    /// Where a page beside the journey was entered from, and the trouble that stood there.
    before_aside: Option<(Step, Option<Trouble>)>,
    /// Where the support sheet was saved, on the page that shows it.
    sheet_saved: Option<PathBuf>,
    trail: Trail,
    /// The inbox is watched, and codes are offered, beside everything else.
    lookout: Lookout,
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
    /// Taking in the picture that the camera's own page exported (a dialog may be open).
    Importing,
    /// Asking the camera for its security questions.
    FetchingQuestions,
    /// Saving the support sheet (the dialog is open).
    SavingSheet,
    /// Looking for the servers of the person's address.
    FindingMailService,
    /// Signing in to the inbox for the first time. The watching after it is no work that the page waits for.
    OpeningInbox,
}

impl Default for Wizard {
    fn default() -> Self {
        Self::new()
    }
}

impl Wizard {
    /// A journey that has not begun. The first event is [`Event::Started`].
    pub fn new() -> Self {
        Self {
            step: Step::Find,
            trouble: None,
            running: None,
            last_ticket: 0,
            list: List::default(),
            journey: Journey::default(),
            proof: None,
            keeping: None,
            before_aside: None,
            sheet_saved: None,
            trail: Trail::default(),
            lookout: Lookout::default(),
        }
    }

    /// Takes what happened; returns what to do.
    pub fn handle(&mut self, event: Event, now: SystemTime) -> Vec<Effect> {
        let mut effects = match event {
            Event::Answer(ticket, answer) => self.take_answer(ticket, answer, now),
            act => self.take_act(act, now),
        };
        effects.extend(self.tend_watch());
        self.trail.note(now, self.step.name(), self.trouble.as_ref().map(Trouble::name));
        effects
    }

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
        &self.list.cameras
    }

    /// What is worth knowing about a row of the list, seen now; the gravest first.
    pub fn marks(&self, row: usize, now: SystemTime) -> Vec<Badge> {
        let camera = self.list.cameras.get(row);
        camera.map(|camera| badge::badges(camera, &self.list.cameras, now)).unwrap_or_default()
    }

    /// How the last search went; `None` before one has ended.
    pub fn search_report(&self) -> Option<&SearchReport> {
        self.list.report.as_ref()
    }

    /// The chosen row of the list.
    pub fn chosen(&self) -> Option<usize> {
        self.list.chosen
    }

    /// Whether the address field is open on the find page.
    pub fn is_typing_address(&self) -> bool {
        self.list.typing
    }

    /// The camera of this journey, once chosen.
    pub fn camera(&self) -> Option<&FoundCamera> {
        match &self.step {
            Step::Done(receipt) => Some(&receipt.camera),
            _ => self.journey.camera.as_ref(),
        }
    }

    /// What the look at the camera told.
    pub fn findings(&self) -> Option<&Capabilities> {
        self.journey.findings.as_ref()
    }

    /// Where the mail goes, and who says so.
    pub fn service(&self) -> (Email, NamedBy) {
        match self.journey.service() {
            Some(service) => (service.clone(), NamedBy::Camera),
            None => usual_service(self.camera()),
        }
    }

    /// Whether Back means something here: the last step can be undone, or what runs can be stopped.
    pub fn can_go_back(&self) -> bool {
        match self.step {
            Step::Find | Step::Setting | Step::Done(_) => false,
            Step::Resume => self.is_busy(),
            // The picture of an earlier journey may be gone; its code may come all the same, and nothing shall cancel it.
            Step::Wait => self.is_busy() || self.journey.picture.is_some(),
            Step::Unsure => self.is_busy() || matches!(self.trouble, Some(Trouble::NotChanged { .. })),
            _ => true,
        }
    }

    /// Whether the window may close without a question: always, except while the password is being set.
    pub fn may_close(&self) -> bool {
        !matches!(self.step, Step::Setting)
    }

    /// Whether a secret is held: between the commit and its proof, and while a code is offered.
    pub fn holds_secret(&self) -> bool {
        self.proof.is_some() || self.lookout.arrival.is_some() || self.lookout.offered.is_some()
    }

    /// When the page looks different next without anything happening.
    pub fn next_moment(&self, now: SystemTime) -> Option<SystemTime> {
        let pause = match self.trouble {
            Some(Trouble::Locked { until }) => until.filter(|until| *until > now),
            _ => None,
        };
        let wait = match self.step {
            Step::Wait => self.journey.sent_at.and_then(|sent| waiting::next_change(sent, now)),
            _ => None,
        };
        pause.into_iter().chain(wait).min()
    }

    // --- small moves that acts and answers share ---

    fn go(&mut self, step: Step) {
        // These pages belong to one track; on the others the track stays what it is.
        match step {
            Step::Code | Step::Answer(_) | Step::Password | Step::Setting | Step::Unsure => {
                self.journey.track = Track::Direct;
            }
            Step::Export | Step::OwnPage => self.journey.track = Track::Guided,
            _ => {}
        }
        self.step = step;
        self.trouble = None;
    }

    fn ticket(&mut self) -> Ticket {
        self.last_ticket += 1;
        Ticket(self.last_ticket)
    }

    fn begin(&mut self, work: Work, now: SystemTime) -> Ticket {
        let ticket = self.ticket();
        self.trouble = None;
        self.running = Some(Running { ticket, work, since: now });
        ticket
    }

    /// Stops what runs, if anything.
    fn stop(&mut self) -> Vec<Effect> {
        if self.running.is_some_and(|running| running.work == Work::OpeningInbox) {
            self.lookout.watching = None;
        }
        self.running.take().map(|running| Effect::Cancel(running.ticket)).into_iter().collect()
    }

    /// Work that the person waits for; the search goes on beside the page and does not count.
    fn is_busy(&self) -> bool {
        self.running.is_some_and(|running| running.work != Work::Searching)
    }

    fn search(&mut self, now: SystemTime) -> Vec<Effect> {
        self.search_by(Effect::Search, now)
    }

    fn search_by(&mut self, effect: fn(Ticket) -> Effect, now: SystemTime) -> Vec<Effect> {
        let mut effects = self.stop();
        effects.push(effect(self.begin(Work::Searching, now)));
        effects
    }
}
