//! The journey as a pure state machine: [`Wizard::handle`] takes what happened and the time, and returns what to do.
//!
//! It does no I/O, knows no window, no network and no clock, and cannot fail. Every effect carries a [`Ticket`]; an
//! answer with an old ticket is ignored, so Back, Retry and double clicks need no locks. A [`Trouble`] stands beside
//! the step, so nothing that was typed is lost; only a dead end changes the step.

pub mod answer;
pub mod aside;
pub mod device;
pub mod effect;
pub mod email_way;
pub mod event;
pub mod family;
pub mod import;
pub mod inbox;
pub mod mail_service;
pub mod mark;
pub mod memo;
pub mod no_camera;
pub mod obstacle;
pub mod password;
pub mod picture;
pub mod questions;
pub mod route;
pub mod said;
pub mod service;
pub mod stage;
pub mod step;
pub mod target;
pub mod track;
pub mod trail;
pub mod trouble;
pub mod waiting;

mod acts;
mod answers;
mod journey;
mod readings;
mod seen;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

pub use answer::{Answer, SearchReport};
pub use aside::{Aside, SheetText};
pub use device::{AddressFault, EmailWay, Findings, FoundCamera, Limits, MaskedEmail, OtherWay, Seen, Target, Why};
pub use effect::{Effect, Outbox, USER_NAME};
pub use event::{AnswersCommitment, Commitment, Event, Letter, Mailbox, Security, Ticket};
pub use family::Family;
pub use import::{Import, ImportFault};
pub use inbox::{Arrival, Inbox, InboxFault, InboxForm, InboxNews, Keeping, WatchFault, WatchState, Watching};
pub use mail_service::{Host, Known, MailService, WantedPassword};
pub use mark::{Borrow, Mark};
pub use memo::Memo;
pub use no_camera::NoCameraCause;
pub use obstacle::Obstacle;
pub use picture::Picture;
pub use questions::{Question, QuestionsFault};
pub use route::{Line, Route, Who};
pub use said::Said;
pub use service::NamedBy;
pub use stage::Stage;
pub use step::{DeadEnd, Kept, Receipt, Snapshot, Step};
pub use track::Track;
pub use trail::Footprint;
pub use trouble::{Field, Trouble, Way};
pub use waiting::{Delay, Waiting};

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
    pub fn marks(&self, row: usize, now: SystemTime) -> Vec<Mark> {
        let camera = self.list.cameras.get(row);
        camera.map(|camera| mark::marks(camera, &self.list.cameras, now)).unwrap_or_default()
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
    pub fn findings(&self) -> Option<&Findings> {
        self.journey.findings.as_ref()
    }

    /// Where the mail goes, and who says so.
    pub fn service(&self) -> (Email, NamedBy) {
        match self.journey.service() {
            Some(service) => (service.clone(), NamedBy::Camera),
            None => service::usual(self.camera()),
        }
    }

    /// The recovery picture, once fetched.
    pub fn picture(&self) -> Option<&Arc<Picture>> {
        self.journey.picture.as_ref()
    }

    /// Where the picture was saved last, and whether a dialog asked for the place.
    pub fn saved(&self) -> Option<(&Path, bool)> {
        self.journey.saved.as_ref().map(|(path, by_dialog)| (path.as_path(), *by_dialog))
    }

    /// Where the draft of the mail was written, once it was opened.
    pub fn drafted(&self) -> Option<&Path> {
        self.journey.drafted.as_deref()
    }

    /// What was found out about the person's mail service; `None`: nothing, or the person has named the server.
    pub fn mail_service(&self) -> Option<&MailService> {
        self.journey.mail_service.as_ref()
    }

    /// The pause after which the mail is sent again, because the server has asked for it.
    pub fn send_delay(&self) -> Option<Delay> {
        self.journey.delay
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
            Step::Code | Step::Password | Step::Setting | Step::Unsure => self.journey.track = Track::Direct,
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
