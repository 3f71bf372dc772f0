//! The camera's own page: go over to it from wherever the journey stands, and back to the app.

use std::path::PathBuf;
use std::time::SystemTime;

use crate::domain::{EvidenceKind, Import, ImportFault, QuestionsFault, Track};
use crate::wizard::Wizard;
use crate::wizard::beside::{Beside, BesideState};
use crate::wizard::case::Case;
use crate::wizard::effect::Effect;
use crate::wizard::job::Job;
use crate::wizard::page::{DeadEnd, Page};
use crate::wizard::stage::Stage;
use crate::wizard::trouble::Trouble;

impl Wizard {
    /// Whether a new password may have been set on the camera's own page: something was seen of it, or nothing could be.
    pub(super) fn may_be_set_there(&self) -> bool {
        match &self.beside {
            Some(beside) => matches!(beside.state, BesideState::Sent | BesideState::Accepted),
            None => self.journey.doubt().is_some() || self.case().is_some_and(|case| case.is_page_opened),
        }
    }

    /// Whether the camera's own page was opened for the new password, or may have been: then it is finished there.
    pub fn is_own_page_opened(&self) -> bool {
        let is_opened = self.case().is_some_and(|case| case.is_page_opened);
        self.beside.is_some() || self.journey.doubt().is_some() || is_opened
    }

    /// The page is opened as it is, without this computer between.
    pub(in crate::wizard) fn open_page_as_it_is(
        &mut self,
        endpoint: crate::domain::Endpoint,
        now: SystemTime,
    ) -> Vec<Effect> {
        let is_for_password = self.page() == Page::CameraPage;
        if let Some(case) = self.journey.case_mut() {
            case.is_page_opened |= is_for_password;
        }
        self.start(Job::OpenPage(endpoint), now)
    }

    /// Opens the camera's page: through this computer where that goes, so that what happens there is seen here.
    pub(super) fn open_page(&mut self, now: SystemTime) -> Vec<Effect> {
        let Some(endpoint) = self.journey.endpoint() else { return Vec::new() };
        let is_for_picture = self.page() == Page::Export;
        if let Some(case) = self.journey.case_mut() {
            case.is_export_opened |= is_for_picture;
        }
        if self.beside.is_some() {
            return self.start(Job::ShowPage(endpoint), now);
        }
        let is_used = matches!(self.page(), Page::Export | Page::CameraPage);
        if !is_used || !self.case().is_some_and(Case::may_pass) {
            return self.open_page_as_it_is(endpoint, now);
        }
        self.note_direct_page(false);
        let ticket = self.ticket();
        self.pages.set_trouble(None);
        self.beside = Some(Beside { ticket, state: BesideState::Opening, answer: None, seen: None });
        vec![Effect::Start(ticket, Job::PassPage(endpoint))]
    }

    /// Opens the camera's page without this computer between: the person says that it does not work through it.
    pub(super) fn open_page_directly(&mut self, now: SystemTime) -> Vec<Effect> {
        let Some(endpoint) = self.journey.endpoint() else { return Vec::new() };
        self.note_direct_page(true);
        let mut effects = self.stop_beside();
        effects.extend(self.open_page_as_it_is(endpoint, now));
        effects
    }

    /// How the camera's page was opened last.
    pub(in crate::wizard) fn note_direct_page(&mut self, is_direct: bool) {
        if let Some(case) = self.journey.case_mut() {
            case.is_page_direct = is_direct;
        }
    }

    /// Stops passing the camera's page, if it is passed.
    pub(in crate::wizard) fn stop_beside(&mut self) -> Vec<Effect> {
        self.beside.take().map(|beside| Effect::Cancel(beside.ticket)).into_iter().collect()
    }

    /// Where the camera's page is not used any more, it is not passed.
    pub(in crate::wizard) fn stop_beside_when_over(&mut self) -> Vec<Effect> {
        let is_over = self.track() == Track::Direct
            || matches!(self.journey_page(), Page::DeadEnd(_))
            || matches!(self.stage(), Stage::Find | Stage::Done);
        if is_over { self.stop_beside() } else { Vec::new() }
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
            _ if self.is_set_beside() => Vec::new(),
            Page::Export => {
                self.lead(Track::Direct);
                if self.picture().is_some() && !self.is_covering() {
                    // The picture that goes on is chosen already.
                    if let Some(case) = self.journey.case_mut() {
                        case.offer = None;
                    }
                    self.goto(Page::Request);
                    return self.remember();
                }
                if self.is_covering() {
                    self.pages.replace(Page::Privacy);
                } else {
                    self.pages.goto(Page::Privacy);
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

    pub(in crate::wizard) fn import(&mut self, from: Import, now: SystemTime) -> Vec<Effect> {
        match self.page() {
            Page::Export => self.start(Job::ImportPicture(from), now),
            _ => Vec::new(),
        }
    }
}
