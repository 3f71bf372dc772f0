//! Whether the camera has restarted since the request: its code is dead then, and that is told when it is noticed.

use std::time::{Duration, SystemTime};

use super::Wizard;
use super::effect::Effect;
use super::job::Job;
use super::page::Page;
use super::trouble::Trouble;
use crate::domain::FoundCamera;

/// The camera is asked at most so often.
const EVERY: Duration = Duration::from_secs(60);

impl Wizard {
    /// Whether it is time to look whether the camera has restarted: where a code is waited for or typed, and where the
    /// camera has told before since when it runs.
    pub fn is_look_due(&self, now: SystemTime) -> bool {
        self.next_look().is_some_and(|next| next <= now)
    }

    /// When it is looked next.
    pub(super) fn next_look(&self) -> Option<SystemTime> {
        let knows = self.case()?.request.as_ref()?.booted_at.is_some();
        let is_waiting = matches!(self.page(), Page::Wait | Page::Code);
        let is_told = self.trouble() == Some(&Trouble::Restarted);
        let next = self.looked_at.and_then(|at| at.checked_add(EVERY)).unwrap_or(SystemTime::UNIX_EPOCH);
        (knows && is_waiting && !is_told && self.looking.is_none()).then_some(next)
    }

    pub(super) fn look_at_camera(&mut self, now: SystemTime) -> Vec<Effect> {
        let Some(endpoint) = self.journey.endpoint().filter(|_| self.is_look_due(now)) else { return Vec::new() };
        let ticket = self.ticket();
        (self.looking, self.looked_at) = (Some(ticket), Some(now));
        vec![Effect::Start(ticket, Job::LookAtCamera(endpoint))]
    }

    /// What the camera said of itself, if anything.
    pub(super) fn seen_again(&mut self, seen: Option<FoundCamera>) {
        self.looking = None;
        let (Some(seen), Some(case)) = (seen, self.journey.case_mut()) else { return };
        case.see(&seen);
        let is_free = self.trouble().is_none_or(Trouble::is_slip) && !self.is_busy();
        if is_free
            && matches!(self.page(), Page::Wait | Page::Code)
            && self.case().is_some_and(super::case::Case::has_restarted)
        {
            self.pages.set_trouble(Some(Trouble::Restarted));
        }
    }
}
