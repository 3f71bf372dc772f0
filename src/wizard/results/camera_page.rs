//! What is seen of the camera's own page: its picture is taken as it passes, and its reset leads to the proof here.

use std::time::SystemTime;

use super::later;
use crate::domain::{
    CommitOutcome, EmailRecovery, EvidenceKind, Fetched, MaskedEmail, PageEvent, PasswordLength, PictureFault, Track,
};
use crate::wizard::Wizard;
use crate::wizard::beside::BesideState;
use crate::wizard::effect::Effect;
use crate::wizard::page::Page;
use crate::wizard::ticket::Ticket;
use crate::wizard::trouble::Trouble;

impl Wizard {
    pub(super) fn take_page_event(&mut self, ticket: Ticket, event: PageEvent, now: SystemTime) -> Vec<Effect> {
        let Some(beside) = self.beside.as_mut().filter(|beside| beside.ticket == ticket) else { return Vec::new() };
        match event {
            // Whatever the page does next, the password stays taken.
            PageEvent::Opened | PageEvent::LedElsewhere | PageEvent::Unreachable
                if beside.state == BesideState::Accepted => {}
            PageEvent::Opened => beside.state = BesideState::Opened,
            PageEvent::LedElsewhere | PageEvent::Unreachable => beside.state = BesideState::Stuck,
            PageEvent::OldProtection => return self.page_has_old_protection(now),
            PageEvent::Pictures(fetched) => return self.take_passed_pictures(fetched, now),
            PageEvent::Addresses(addresses) => return self.take_addresses(addresses),
            // Then there is one.
            PageEvent::AddressSaved => beside.answer = None,
            PageEvent::EmailNotOffered => return self.no_email_offered(),
            PageEvent::Locked(wait) => return self.take_lock(later(now, wait)),
            PageEvent::ResetSent(seen) => {
                let evidence = seen.evidence;
                (beside.state, beside.answer, beside.seen) = (BesideState::Sent, None, Some(seen));
                let mut effects = self.reset_was_sent(evidence);
                effects.push(Effect::LetResetPass);
                return effects;
            }
            PageEvent::ResetAnswered(outcome) => return self.reset_was_answered(outcome, now),
        }
        Vec::new()
    }

    /// Without a browser there is nothing to pass the page for.
    pub(super) fn page_shown(&mut self, ticket: Ticket, is_shown: bool) -> Vec<Effect> {
        let Some(beside) = self.beside.as_mut().filter(|beside| beside.ticket == ticket) else { return Vec::new() };
        if is_shown {
            beside.state = BesideState::Shown;
            return Vec::new();
        }
        let effects = self.stop_beside();
        self.fail_with(Trouble::NoBrowser);
        effects
    }

    /// Then the page cannot be said to be in it either.
    pub(super) fn no_browser(&mut self) -> Vec<Effect> {
        if let Some(beside) = &mut self.beside {
            beside.shown_from = None;
        }
        self.fail_with(Trouble::NoBrowser)
    }

    /// The page cannot be passed: it is opened as it is, and the person hands the picture over by hand.
    pub(super) fn page_not_passed(&mut self, now: SystemTime) -> Vec<Effect> {
        self.beside = None;
        self.note_direct_page(true);
        match self.journey.endpoint() {
            Some(endpoint) if matches!(self.page(), Page::Export | Page::CameraPage) && !self.is_busy() => {
                self.open_page_as_it_is(endpoint, now)
            }
            _ => Vec::new(),
        }
    }

    /// Its page leads to where nobody should speak any more: this is said, and the page opened as it is.
    fn page_has_old_protection(&mut self, now: SystemTime) -> Vec<Effect> {
        if let Some(case) = self.journey.case_mut() {
            case.outdated_tls = true;
        }
        let mut effects = self.stop_beside();
        effects.extend(self.page_not_passed(now));
        effects
    }

    /// The saved addresses, as the camera shows them to its page. What the probe was told stays: it is the same.
    fn take_addresses(&mut self, addresses: Vec<MaskedEmail>) -> Vec<Effect> {
        if addresses.is_empty() {
            return self.say_beside(Trouble::Picture(PictureFault::NoSavedEmail));
        }
        let told = self.journey.case_mut().and_then(|case| case.capabilities.as_mut());
        if let Some(told) = told.filter(|told| told.saved_addresses.is_empty()) {
            (told.saved_addresses, told.email_way) = (addresses, EmailRecovery::Offered);
        }
        Vec::new()
    }

    /// One no of the camera is no proof: where the probe was told yes, that counts.
    fn no_email_offered(&mut self) -> Vec<Effect> {
        let is_known = self.capabilities().is_some_and(|told| told.email_way == EmailRecovery::Offered);
        match is_known || self.has_offer() || self.picture().is_some() {
            true => Vec::new(),
            false => self.say_beside(Trouble::Picture(PictureFault::NotOffered)),
        }
    }

    fn take_lock(&mut self, until: Option<SystemTime>) -> Vec<Effect> {
        self.say_beside(Trouble::Locked { until })
    }

    /// What the camera has told its page, beside the journey. While a new password is on its way its answer is waited for.
    fn say_beside(&mut self, said: Trouble) -> Vec<Effect> {
        self.note_pause(&said);
        let is_waited_for = self.is_set_beside();
        if let Some(beside) = self.beside.as_mut().filter(|_| !is_waited_for) {
            beside.answer = Some(said);
        }
        Vec::new()
    }

    /// The picture is wanted on one page. Later the camera's page shows it again, for the code to be typed below.
    fn take_passed_pictures(&mut self, fetched: Fetched, now: SystemTime) -> Vec<Effect> {
        if self.page() != Page::Export || self.is_busy() {
            return Vec::new();
        }
        self.turns += 1;
        if let Some(beside) = &mut self.beside {
            beside.answer = None;
        }
        self.take_pictures(fetched, true, now)
    }

    /// From now on the new password may be there, whatever becomes of the answer.
    fn reset_was_sent(&mut self, evidence: EvidenceKind) -> Vec<Effect> {
        if self.track() != Track::Guided || self.journey.case().is_none() {
            return Vec::new();
        }
        self.journey.enter_doubt(evidence);
        self.remember()
    }

    fn reset_was_answered(&mut self, outcome: CommitOutcome, now: SystemTime) -> Vec<Effect> {
        let is_accepted = matches!(outcome, CommitOutcome::Accepted);
        let is_unclear = matches!(outcome, CommitOutcome::Lost | CommitOutcome::Unknown(_));
        let answer = (!is_accepted).then(|| self.trouble_of(outcome, now));
        match (&answer, self.journey.case_mut()) {
            (Some(said), _) => self.note_pause(said),
            // A camera that says yes wants no pause.
            (None, Some(case)) => case.locked_until = None,
            (None, None) => {}
        }
        let Some(beside) = &mut self.beside else { return Vec::new() };
        beside.state = if is_accepted { BesideState::Accepted } else { BesideState::Opened };
        beside.answer = answer;
        self.turns += usize::from(is_accepted);
        if is_accepted {
            if matches!(self.page(), Page::Wait | Page::Watch | Page::Request) && !self.is_busy() {
                self.goto(Page::CameraPage);
            }
            let mut effects = self.learn_from_page(PasswordLength::AtMost(self.limits().max));
            // What was typed here already proves it at once.
            effects.push(Effect::ProveTyped);
            return effects;
        }
        if is_unclear || self.journey.doubt().is_none() {
            return Vec::new();
        }
        self.journey.leave_doubt();
        self.remember_or_forget(None)
    }
}
