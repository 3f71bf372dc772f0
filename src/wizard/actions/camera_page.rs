//! The camera's own page: go over to it from wherever the journey stands, and back to the app.

use std::path::PathBuf;
use std::time::SystemTime;

use crate::domain::{EvidenceKind, Import, ImportFault, QuestionsFault, Track};
use crate::wizard::Wizard;
use crate::wizard::effect::Effect;
use crate::wizard::job::Job;
use crate::wizard::page::{DeadEnd, Page};
use crate::wizard::trouble::Trouble;

impl Wizard {
    pub(super) fn open_page(&mut self, now: SystemTime) -> Vec<Effect> {
        let Some(endpoint) = self.journey.endpoint() else { return Vec::new() };
        self.start(Job::OpenPage(endpoint), now)
    }

    /// Nothing that was found out or typed is lost: the journey goes on where it fits.
    pub(super) fn use_camera_page(&mut self, now: SystemTime) -> Vec<Effect> {
        let are_hidden = matches!(self.trouble(), Some(Trouble::Questions(QuestionsFault::Hidden(_))));
        match self.page() {
            // The questions are asked there only.
            Page::Method | Page::DeadEnd(_) if are_hidden => {
                if let Some(case) = self.journey.case_mut() {
                    (case.track, case.evidence) = (Track::Guided, EvidenceKind::Answers);
                }
                self.goto(Page::CameraPage);
                self.open_page(now)
            }
            Page::Method | Page::DeadEnd(DeadEnd::NotOffered) => self.ask_for_consent(Track::Guided),
            // The person has accepted, and the camera gave no picture.
            Page::Privacy if matches!(self.trouble(), Some(Trouble::Picture(_))) => {
                self.lead(Track::Guided);
                self.goto(Page::Export)
            }
            Page::Request | Page::Send => {
                self.lead(Track::Guided);
                self.goto(Page::Request);
                self.remember()
            }
            Page::Wait => {
                self.lead(Track::Guided);
                self.remember()
            }
            Page::Code | Page::Answer(_) | Page::Password | Page::Unsure => {
                self.lead(Track::Guided);
                self.goto(Page::CameraPage);
                let mut effects = self.remember();
                effects.extend(self.open_page(now));
                effects
            }
            _ => Vec::new(),
        }
    }

    pub(super) fn use_direct(&mut self, now: SystemTime) -> Vec<Effect> {
        match self.page() {
            Page::Export => {
                self.lead(Track::Direct);
                if self.picture().is_some() && !self.is_covering() {
                    self.goto(Page::Request);
                    return self.remember();
                }
                if self.is_covering() {
                    self.pages.replace(Page::Privacy)
                } else {
                    self.pages.goto(Page::Privacy)
                }
                self.fetch_picture(now)
            }
            Page::CameraPage if self.has_evidence_page() => {
                self.lead(Track::Direct);
                self.pages.back();
                self.goto(self.evidence_page(true));
                self.remember()
            }
            Page::Request | Page::Wait => {
                self.lead(Track::Direct);
                self.remember()
            }
            _ => Vec::new(),
        }
    }

    pub(super) fn drop_picture(&mut self, mut files: Vec<PathBuf>, now: SystemTime) -> Vec<Effect> {
        match (self.page() == Page::Export, files.pop()) {
            (true, Some(file)) if files.is_empty() => self.import(Import::File(file), now),
            (true, Some(_)) => self.fail_with(Trouble::Import(ImportFault::ManyFiles)),
            _ => Vec::new(),
        }
    }

    pub(super) fn import(&mut self, from: Import, now: SystemTime) -> Vec<Effect> {
        match self.page() {
            Page::Export => self.start(Job::ImportPicture(from), now),
            _ => Vec::new(),
        }
    }
}
