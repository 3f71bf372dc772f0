//! The menu: it is there on every page, also while something runs.

use std::ops::ControlFlow;
use std::time::SystemTime;

use crate::domain::{OwnFolder, Preferences};
use crate::wizard::Wizard;
use crate::wizard::effect::{Effect, Forms};
use crate::wizard::event::Event;
use crate::wizard::housekeeping::Housekeeping;
use crate::wizard::job::{Adapters, Job, JobResult};
use crate::wizard::page::Page;
use crate::wizard::ticket::Ticket;

impl Wizard {
    /// Does what the menu offers; gives back any other action.
    pub(super) fn keep_house(&mut self, action: Event, now: SystemTime) -> ControlFlow<Vec<Effect>, Event> {
        let preferences = self.house.preferences;
        match action {
            Event::PreferencesRead(preferences) => self.house.preferences = preferences,
            Event::SystemWishes(wishes) => self.house.wishes = wishes,
            Event::ChooseTheme(theme) => return ControlFlow::Break(self.prefer(Preferences { theme, ..preferences })),
            Event::ChooseTextSize(text_size) => {
                return ControlFlow::Break(self.prefer(Preferences { text_size, ..preferences }));
            }
            Event::ChooseLanguage(language) => {
                return ControlFlow::Break(self.prefer(Preferences { language, ..preferences }));
            }
            Event::OpenFolder(folder) => return ControlFlow::Break(self.open_folder(folder)),
            Event::ForgetEverything => return ControlFlow::Break(self.forget_everything(now)),
            other => return ControlFlow::Continue(other),
        }
        ControlFlow::Break(Vec::new())
    }

    fn prefer(&mut self, preferences: Preferences) -> Vec<Effect> {
        if self.house.preferences == preferences {
            return Vec::new();
        }
        self.house.preferences = preferences;
        vec![Effect::KeepPreferences(preferences)]
    }

    fn open_folder(&mut self, folder: OwnFolder) -> Vec<Effect> {
        let ticket = self.ticket();
        (self.house.opening, self.house.unopened) = (Some((ticket, folder)), None);
        vec![Effect::Start(ticket, Job::OpenFolder(folder))]
    }

    /// The journey ends, everything that runs is stopped, and what is kept goes. Not while a password is being set: what
    /// becomes of that has to be told.
    fn forget_everything(&mut self, now: SystemTime) -> Vec<Effect> {
        if self.page() == Page::Setting || self.house.is_forgetting() {
            return Vec::new();
        }
        let mut effects = self.stop();
        effects.extend(self.stop_watching());
        effects.extend(self.beside.take().map(|beside| Effect::Cancel(beside.ticket)));
        if self.is_session_open {
            effects.push(Effect::SignOut);
        }
        effects.push(Effect::Wipe(Forms::All));
        let (wishes, last_ticket, turns) = (self.house.wishes, self.last_ticket, self.turns);
        self.open.clear();
        let open = std::mem::take(&mut self.open);
        *self = Self { last_ticket, turns, open, ..Self::new() };
        let ticket = self.ticket();
        self.house = Housekeeping { wishes, forgetting: Some(ticket), ..Housekeeping::default() };
        effects.push(Effect::Start(ticket, Job::ForgetEverything));
        effects.extend(self.search(Adapters::Usable, now));
        effects
    }

    /// Takes what became of it; gives back any other result.
    pub(in crate::wizard) fn take_house_result(&mut self, ticket: Ticket, result: JobResult) -> Option<JobResult> {
        match result {
            JobResult::ForgetEverything(forgotten) if self.house.forgetting == Some(ticket) => {
                (self.house.forgetting, self.house.forgotten) = (None, Some(forgotten));
            }
            JobResult::OpenFolder(is_open) if self.house.opening.is_some_and(|(opening, _)| opening == ticket) => {
                let folder = self.house.opening.take().map(|(_, folder)| folder);
                self.house.unopened = folder.filter(|_| !is_open);
            }
            other => return Some(other),
        }
        None
    }
}
