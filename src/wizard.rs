//! The journey as a pure state machine: [`Wizard::handle`] takes what happened and the time, and returns what to do.
//!
//! It does no I/O, knows no window, no network and no clock, and cannot fail. Every job carries a [`Ticket`]; what is told
//! of an old ticket is ignored, so Back, Retry and double clicks need no locks. A [`Trouble`] stands beside the page, so
//! nothing that was typed is lost; only a dead end changes the page.

pub mod aside;
pub mod badge;
pub mod beside;
pub mod breadcrumbs;
pub mod effect;
pub mod event;
mod field;
mod housekeeping;
pub mod inbox_watch;
pub mod job;
mod lessons;
pub mod no_camera;
pub mod page;
pub mod password;
pub mod receipt;
pub mod stage;
pub mod ticket;
pub mod trouble;
pub mod waiting;

mod actions;
mod case;
mod code_entry;
mod dispatch;
mod fresh;
mod journey;
mod list;
mod open_journeys;
mod pages;
mod picture_search;
mod queries;
mod remembering;
mod request;
mod restart;
mod results;

use std::path::PathBuf;
use std::time::SystemTime;

pub use aside::{Aside, SheetText};
pub use badge::{Badge, SpareAddress};
pub use beside::{Beside, BesideState};
pub use breadcrumbs::Breadcrumb;
pub use dispatch::Dispatch;
pub use effect::{Effect, Forms};
pub use event::{Event, Mailbox, NewPassword};
pub use field::Field;
pub use fresh::Fresh;
pub use housekeeping::Housekeeping;
pub use inbox_watch::{Arrival, InboxForm, InboxFormFault, WatchState, Watching};
pub use job::{Adapters, Job, JobKind, JobResult, Progress};
pub use list::RowChange;
pub use no_camera::NoCameraCause;
pub use open_journeys::RecallTrouble;
pub use page::{DeadEnd, Page};
pub use receipt::{ClockCheck, Kept, Receipt};
pub use stage::{Stage, SubStage};
pub use ticket::Ticket;
pub use trouble::{Leaving, NotChanged, Remedy, Trouble};
pub use waiting::{Delay, Waiting};

use crate::domain::Lesson;
use crate::secret::Password;
use breadcrumbs::Breadcrumbs;
use dispatch::Showing;
use inbox_watch::InboxWatch;
use journey::Journey;
use list::List;
use open_journeys::OpenJourneys;
use pages::Pages;
use picture_search::PictureSearch;

/// The whole journey.
#[derive(Debug)]
pub struct Wizard {
    pages: Pages,
    running: Option<Running>,
    last_ticket: u64,
    list: List,
    journey: Journey,
    /// The new password, from the commit or the sign-in until it is proven and kept. Empty at all other times.
    held: Option<Held>,
    /// The new password, from the commit or the sign-in on: the person can look at it until the last page closes.
    fresh: Option<Fresh>,
    /// A question to the person, on top of whatever else stands on the page. The next thing that is done answers it.
    asked: Option<Trouble>,
    /// The person wanted to close the app while the password was being set.
    is_closing_held_up: bool,
    /// From when on it makes sense to try the new password again.
    check_from: Option<SystemTime>,
    /// When it was looked last whether the camera has restarted.
    looked_at: Option<SystemTime>,
    /// It is being looked whether the camera has restarted, beside everything else.
    looking: Option<Ticket>,
    /// The password store is being asked, beside everything else.
    keeping: Option<Ticket>,
    /// The last job that saves the support sheet, on the page that shows it.
    sheet_saving: Option<Ticket>,
    /// Where the support sheet was saved, on the page that shows it.
    sheet_saved: Option<PathBuf>,
    /// The journeys on the disk.
    open: OpenJourneys,
    /// The time of the last event.
    told_at: SystemTime,
    /// The folder of a file is shown, beside everything else.
    showing: Option<Showing>,
    breadcrumbs: Breadcrumbs,
    /// The inbox is watched, and codes are offered, beside everything else.
    inbox_watch: InboxWatch,
    /// The camera's own page is passed through this computer, beside everything else.
    beside: Option<Beside>,
    /// The newest picture file where browsers save.
    picture_search: PictureSearch,
    /// How often it was the person's turn here after something was seen of that page.
    turns: usize,
    /// What was learned from cameras' own pages.
    lessons: Vec<Lesson>,
    /// The engine keeps a session with the camera. It does so on the last page only.
    is_session_open: bool,
    /// How the screen looks, and what else is wanted beside any journey.
    house: Housekeeping,
}

/// The new password while it is not proven yet.
#[derive(Debug)]
struct Held {
    password: Password,
    /// Put it into the password store once it is proven.
    keep: bool,
}

/// What runs in the background for the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Running {
    /// The ticket that its result will carry.
    pub ticket: Ticket,
    /// What it is.
    pub kind: JobKind,
    /// Since when.
    pub since: SystemTime,
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
            pages: Pages::only(Page::Find),
            running: None,
            last_ticket: 0,
            list: List::default(),
            journey: Journey::default(),
            held: None,
            fresh: None,
            asked: None,
            is_closing_held_up: false,
            check_from: None,
            looked_at: None,
            looking: None,
            keeping: None,
            sheet_saving: None,
            sheet_saved: None,
            open: OpenJourneys::default(),
            told_at: SystemTime::UNIX_EPOCH,
            showing: None,
            breadcrumbs: Breadcrumbs::default(),
            inbox_watch: InboxWatch::default(),
            beside: None,
            picture_search: PictureSearch::default(),
            turns: 0,
            lessons: Vec::new(),
            is_session_open: false,
            house: Housekeeping::default(),
        }
    }

    /// Takes what happened; returns what to do.
    pub fn handle(&mut self, event: Event, now: SystemTime) -> Vec<Effect> {
        self.told_at = now;
        let before = self.page();
        let mut effects = match event {
            Event::Progress(ticket, progress) => self.take_progress(ticket, progress, now),
            Event::Finished(ticket, result) => self.take_result(ticket, result, now),
            Event::Lessons(lessons) => self.take_lessons(lessons),
            Event::ForgetLesson(at) => self.forget_lesson(at),
            action => self.take_action(action, now),
        };
        effects.extend(self.stop_watch_when_over());
        effects.extend(self.sign_out_when_over());
        effects.extend(self.stop_beside_when_over());
        effects.extend(self.look_when_export_comes(before, now));
        effects.extend(self.ready_the_key_pair(before));
        if effects
            .iter()
            .any(|effect| matches!(effect, Effect::Remember(..) | Effect::KeepPreferences(_) | Effect::Learn(_)))
        {
            self.house.forgotten = None;
        }
        self.breadcrumbs.note(now, self.page(), self.trouble().map(Trouble::name));
        effects
    }

    /// The key pair of the commit is made while the person types, and is gone with the page, unless the commit took it.
    fn ready_the_key_pair(&self, before: Page) -> Option<Effect> {
        match (before == Page::Password, self.page()) {
            (false, Page::Password) => Some(Effect::MakeKeyPair),
            (true, page) if !matches!(page, Page::Password | Page::Setting) => Some(Effect::WipeKeyPair),
            _ => None,
        }
    }

    // --- small moves that actions and results share ---

    fn goto(&mut self, page: Page) -> Vec<Effect> {
        self.pages.goto(page);
        Vec::new()
    }

    /// Remembers the pause that the camera wants, however that became known.
    fn note_pause(&mut self, trouble: &Trouble) {
        if let (Trouble::Locked { until: Some(until) }, Some(case)) = (trouble, self.journey.case_mut()) {
            case.locked_until = Some(*until);
        }
    }

    fn fail_with(&mut self, trouble: Trouble) -> Vec<Effect> {
        self.note_pause(&trouble);
        self.pages.set_trouble(Some(trouble));
        Vec::new()
    }

    fn ticket(&mut self) -> Ticket {
        self.last_ticket += 1;
        Ticket(self.last_ticket)
    }

    /// Starts a job that the page waits for.
    fn start(&mut self, job: Job, now: SystemTime) -> Vec<Effect> {
        let ticket = self.ticket();
        self.pages.set_trouble(None);
        self.running = Some(Running { ticket, kind: job.kind(), since: now });
        vec![Effect::Start(ticket, job)]
    }

    /// Stops what runs, if anything. A file dialog cannot be closed from here: the page does not wait for it any more, and
    /// what the person saves by it is told all the same.
    fn stop(&mut self) -> Vec<Effect> {
        if self.is_running(JobKind::WatchInbox) {
            self.inbox_watch.watching = None;
        }
        if self.is_running(JobKind::SignIn) {
            self.held = None;
        }
        if self.is_running(JobKind::Probe) {
            self.journey.stop_checking();
        }
        let stopped = self.running.take().filter(|running| !running.kind.saves_by_dialog());
        stopped.map(|running| Effect::Cancel(running.ticket)).into_iter().collect()
    }

    fn is_running(&self, kind: JobKind) -> bool {
        self.running.is_some_and(|running| running.kind == kind)
    }

    /// Something runs that the person waits for; the search goes on beside the page and does not count.
    fn is_busy(&self) -> bool {
        self.running.is_some_and(|running| running.kind != JobKind::Search)
    }

    fn search(&mut self, adapters: Adapters, now: SystemTime) -> Vec<Effect> {
        self.list.begin_look();
        let mut effects = self.stop();
        effects.extend(self.start(Job::Search(adapters), now));
        effects
    }
}
