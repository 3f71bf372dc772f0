//! Journeys for the tests of the screen: the real wizard, led to each page by real events.

mod addresses;
mod beginnings;
pub mod camera_page;
pub mod cameras;
mod earlier;
pub mod reading;
pub mod scenes;
pub mod screen;
pub mod service;
mod states;
pub mod thing;
pub mod troubles;
pub mod upkeep;

pub use scenes::pages;
pub use states::states;

use std::time::SystemTime;

use regain::domain::{CameraClock, FoundCamera, MaskedEmail, Memo, RecoveryAddresses, Requested, Target, Track};
use regain::ui::{Action, Drafts};
use regain::wizard::{Effect, Event, Forms, Job, Ticket, Wizard};

pub use crate::script::{CODE, PASSWORD, SERVICE, camera, findings, inbox, mailbox, picture, silence};
use crate::script::{Script, one_journey};
use crate::told::Told;

/// A journey with this camera, whose mail was sent at once.
pub fn memo_of(camera: FoundCamera) -> Memo {
    let request = Some(Requested { at: start(), sent_at: Some(start()), address: None });
    let (doubt, misunderstood, service) = (None, None, None);
    Memo { camera, track: Track::Direct, request, doubt, misunderstood, written_at: start(), service }
}

/// Half past two on a Saturday, wherever this computer is: what is on the screen is the same in every time zone.
pub fn start() -> SystemTime {
    let local = jiff::civil::date(2025, 11, 22).at(14, 30, 0, 0).to_zoned(jiff::tz::TimeZone::system());
    local.expect("a time that every zone has").timestamp().into()
}

/// A journey, what is typed along it, and what came of it.
pub struct Journey {
    pub script: Script,
    pub drafts: Drafts,
    /// How much the wizard has wanted so far.
    pub effects: usize,
    /// The last ticket that was given out beside the page's own work.
    pub beside: Ticket,
    pub closed: bool,
    /// What was copied to the clipboard last.
    pub copied: Option<String>,
}

/// A camera's clock in this computer's zone that was set by hand.
pub fn clock(shown: SystemTime) -> CameraClock {
    CameraClock { face: shown, moment: Some(shown), is_by_server: false }
}

/// The addresses that a camera shows.
pub fn addresses(saved: &[&str]) -> RecoveryAddresses {
    RecoveryAddresses { saved: saved.iter().map(|saved| MaskedEmail::new(*saved)).collect(), length: 1..=128 }
}

fn second_camera() -> FoundCamera {
    let mut camera = FoundCamera::at(Target::new("192.168.1.71", 80));
    camera.model = Some("DS-2CD2347G2-LU".to_owned());
    camera.serial = Some("DS-2CD2347G2-LU20220512AAWRJ90090093".to_owned());
    camera.mac = Some("44:19:b6:00:00:02".to_owned());
    camera.activated = Some(false);
    camera
}

fn in_the_language_of_this_thread() -> Drafts {
    let mut drafts = Drafts::default();
    drafts.surroundings.speech = regain::text::spoken();
    drafts
}

impl Journey {
    pub fn new() -> Self {
        Self::by(|script| script)
    }

    /// Begun by this script.
    fn by(play: impl FnOnce(&mut Script) -> &mut Script) -> Self {
        let mut journey = Self {
            script: Script::new(start()),
            drafts: in_the_language_of_this_thread(),
            effects: 0,
            beside: Ticket(0),
            closed: false,
            copied: None,
        };
        play(&mut journey.script);
        journey
    }

    /// Goes on by this script.
    fn then(mut self, play: impl FnOnce(&mut Script) -> &mut Script) -> Self {
        play(&mut self.script);
        self
    }

    pub fn wizard(&self) -> &Wizard {
        &self.script.wizard
    }

    /// Draws what stands on the screen now.
    pub fn draw(&mut self, ui: &mut egui::Ui) -> Option<Action> {
        regain::ui::draw(ui, &self.script.wizard, &mut self.drafts, self.script.now)
    }

    pub fn tell(&mut self, event: Event) {
        self.script.tell(event);
        for effect in &self.script.asked {
            self.effects += 1;
            match effect {
                Effect::Start(
                    ticket,
                    Job::WatchInbox(_)
                    | Job::LookAtClipboard
                    | Job::ReadCode(_)
                    | Job::KeepPassword(..)
                    | Job::LookAtCamera(_),
                ) => self.beside = *ticket,
                Effect::Wipe(Forms::All) => self.drafts.wipe(&egui::Context::default()),
                Effect::Wipe(Forms::Mailbox) => self.drafts.wipe_mailbox(&egui::Context::default()),
                Effect::Wipe(Forms::Inbox) => self.drafts.wipe_inbox(&egui::Context::default()),
                _ => {}
            }
        }
    }

    /// Tells of what runs.
    pub fn answer(&mut self, told: impl Into<Told>) {
        let ticket = self.wizard().running().expect("nothing runs").ticket;
        self.tell(told.into().of(ticket));
    }

    /// Tells of what runs beside the page.
    pub fn answer_beside(&mut self, told: impl Into<Told>) {
        self.tell(told.into().of(self.beside));
    }

    pub fn take(&mut self, action: Option<Action>) {
        match action {
            Some(Action::Tell(event)) => self.tell(event),
            Some(Action::Close) if self.wizard().may_close() => self.closed = true,
            Some(Action::Close) => self.tell(Event::CloseWanted),
            None => {}
        }
    }

    /// This journey, some time later.
    pub fn later(mut self, seconds: u64) -> Self {
        self.script.pass(seconds);
        self
    }
}
