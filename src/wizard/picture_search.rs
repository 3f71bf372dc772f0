//! The newest picture file where browsers save: it is offered by name on the page that asks for the picture.
//!
//! It is looked for when that page comes, when the camera's page is opened from there, and when the window comes to the
//! front: never by the clock. It is taken only when the person says so.

use std::ops::Range;
use std::time::{Duration, SystemTime};

use super::Wizard;
use super::effect::Effect;
use super::job::Job;
use super::page::Page;
use super::ticket::Ticket;
use crate::domain::{Import, PictureFile};

/// A picture that was saved shortly before the page came is meant too.
const RECENT: Duration = Duration::from_secs(10 * 60);
/// The clock of a folder on another computer may run ahead of ours by so much.
const AHEAD: Duration = Duration::from_secs(60);

/// What is known of the newest picture file.
#[derive(Debug, Default)]
pub(super) struct PictureSearch {
    /// It is being looked for, beside everything else.
    looking: Option<Ticket>,
    /// What was found last.
    found: Option<PictureFile>,
    /// The one that the person took up last, whatever came of it.
    tried: Option<PictureFile>,
    /// When a picture was handed over last: files that are older were meant for that.
    pub handed_over_at: Option<SystemTime>,
}

impl PictureSearch {
    /// What was written in this span is offered, when the page came first at this time.
    fn span(&self, first_shown: SystemTime, now: SystemTime) -> Range<SystemTime> {
        let recent = now.checked_sub(RECENT).unwrap_or(now).min(first_shown);
        let from = self.handed_over_at.map_or(recent, |handed_over| handed_over.max(recent));
        from..now.checked_add(AHEAD).unwrap_or(now)
    }
}

impl Wizard {
    /// The newest picture file where browsers save, on the page that asks for the picture. `None`: no new one is there, or
    /// the person has taken it up already.
    pub fn offered_picture_file(&self) -> Option<&PictureFile> {
        let search = &self.picture_search;
        search.found.as_ref().filter(|found| self.page() == Page::Export && search.tried.as_ref() != Some(*found))
    }

    /// The page has changed from this one: what was found for an earlier visit is not offered again unseen.
    pub(super) fn look_when_export_comes(&mut self, before: Page, now: SystemTime) -> Vec<Effect> {
        if before == Page::Export {
            return Vec::new();
        }
        self.picture_search.found = None;
        self.look_for_picture_file(now)
    }

    /// Looks for the newest picture file, on the page that asks for the picture. While it is looked for already, nothing.
    pub(super) fn look_for_picture_file(&mut self, now: SystemTime) -> Vec<Effect> {
        if self.page() != Page::Export || self.picture_search.looking.is_some() {
            return Vec::new();
        }
        let Some(case) = self.journey.case_mut() else { return Vec::new() };
        let first_shown = *case.export_shown_at.get_or_insert(now);
        let ticket = self.ticket();
        self.picture_search.looking = Some(ticket);
        vec![Effect::Start(ticket, Job::FindPictureFile(self.picture_search.span(first_shown, now)))]
    }

    /// Takes what was found; whether it was asked for.
    pub(super) fn picture_file_found(&mut self, ticket: Ticket, found: Option<PictureFile>) {
        if self.picture_search.looking == Some(ticket) {
            (self.picture_search.looking, self.picture_search.found) = (None, found);
        }
    }

    pub(super) fn use_picture_file(&mut self, now: SystemTime) -> Vec<Effect> {
        let Some(file) = self.offered_picture_file().cloned() else { return Vec::new() };
        let path = file.path.clone();
        self.picture_search.tried = Some(file);
        self.import(Import::File(path), now)
    }
}
