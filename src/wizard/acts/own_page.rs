//! The camera's own page: go over to it from wherever the journey stands, and back to the app.

use std::path::PathBuf;
use std::time::SystemTime;

use crate::domain::QuestionsFault;
use crate::wizard::effect::Effect;
use crate::wizard::import::{Import, ImportFault};
use crate::wizard::step::{DeadEnd, Step};
use crate::wizard::track::Track;
use crate::wizard::trouble::Trouble;
use crate::wizard::{Wizard, Work};

impl Wizard {
    pub(super) fn open_page(&mut self, now: SystemTime) -> Vec<Effect> {
        let Some(route) = self.route() else { return Vec::new() };
        vec![Effect::OpenPage(self.begin(Work::OpeningPage, now), route)]
    }

    /// Nothing that was found out or typed is lost: the journey goes on where it fits.
    pub(super) fn use_own_page(&mut self, now: SystemTime) -> Vec<Effect> {
        match &self.step {
            // The questions are asked there only.
            step @ (Step::Method | Step::DeadEnd(_))
                if matches!(self.trouble, Some(Trouble::Questions(QuestionsFault::Hidden(_)))) =>
            {
                self.journey.before_own_page = Some(step.clone());
                self.journey.by_answers = true;
                self.go(Step::OwnPage);
                self.open_page(now)
            }
            step @ (Step::Method | Step::DeadEnd(DeadEnd::NotOffered)) => {
                let before = step.clone();
                self.journey.track = Track::Guided;
                self.ask_before(before)
            }
            // The person has accepted, and the camera gave no picture.
            Step::Privacy if matches!(self.trouble, Some(Trouble::Picture(_))) => self.show(Step::Export),
            Step::Request | Step::Send => {
                self.journey.track = Track::Guided;
                self.go(Step::Request);
                self.remember(None)
            }
            Step::Wait => {
                self.journey.track = Track::Guided;
                self.remember(None)
            }
            step @ (Step::Code | Step::Answer(_) | Step::Password | Step::Unsure) => {
                self.journey.before_own_page = Some(step.clone());
                self.go(Step::OwnPage);
                let mut effects = self.remember(None);
                effects.extend(self.open_page(now));
                effects
            }
            _ => Vec::new(),
        }
    }

    pub(super) fn use_direct(&mut self, now: SystemTime) -> Vec<Effect> {
        match self.step {
            Step::Export => {
                self.journey.track = Track::Direct;
                if self.journey.picture.is_some() {
                    self.go(Step::Request);
                    return self.remember(None);
                }
                self.go(Step::Privacy);
                self.fetch_picture(now)
            }
            Step::OwnPage if self.has_proving_step() => {
                self.journey.track = Track::Direct;
                self.go(self.proving_step(true));
                self.remember(None)
            }
            Step::Request | Step::Wait => {
                self.journey.track = Track::Direct;
                self.remember(None)
            }
            _ => Vec::new(),
        }
    }

    /// The privacy page, which stands before everything that asks the reset service.
    pub(super) fn ask_before(&mut self, before: Step) -> Vec<Effect> {
        self.journey.before_privacy = Some(before);
        self.journey.by_answers = false;
        self.show(Step::Privacy)
    }

    pub(super) fn drop_picture(&mut self, mut files: Vec<PathBuf>, now: SystemTime) -> Vec<Effect> {
        match (self.step == Step::Export, files.pop()) {
            (true, Some(file)) if files.is_empty() => self.import(Import::File(file), now),
            (true, Some(_)) => self.say(Trouble::Import(ImportFault::ManyFiles)),
            _ => Vec::new(),
        }
    }

    pub(super) fn import(&mut self, from: Import, now: SystemTime) -> Vec<Effect> {
        if self.step != Step::Export {
            return Vec::new();
        }
        vec![Effect::ImportPicture(self.begin(Work::Importing, now), from)]
    }
}
