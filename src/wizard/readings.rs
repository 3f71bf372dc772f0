//! What the screen reads of the request, the wait and the other ways: the picture, the mail service, when, until when, who
//! presses the buttons, the questions, the page behind, what was tried.

use std::path::Path;
use std::sync::Arc;
use std::time::SystemTime;

use super::Wizard;
use super::memo::Memo;
use super::step::Step;
use super::track::Track;
use super::trail::Breadcrumb;
use super::waiting::{self, Delay, Waiting};
use crate::domain::{EmailRecovery, MailService, PasswordLimits, Picture, SecurityQuestion};
use crate::secret::Email;

impl Wizard {
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

    /// The same when it is the service of this address, as typed.
    pub fn mail_service_of(&self, typed: &str) -> Option<&MailService> {
        let domain = Email::parse(typed)?.domain().to_lowercase();
        self.mail_service().filter(|_| self.journey.mail_domain == domain)
    }

    /// The pause after which the mail is sent again, because the server has asked for it.
    pub fn send_delay(&self) -> Option<Delay> {
        self.journey.delay
    }

    /// When the mail was sent (or said to be sent).
    pub fn sent_at(&self) -> Option<SystemTime> {
        self.journey.sent_at
    }

    /// The wait, seen now. `None` before the mail was sent.
    pub fn waiting(&self, now: SystemTime) -> Option<Waiting> {
        Some(waiting::waiting(self.journey.sent_at?, now))
    }

    /// Until when a code works. `None` before the mail was sent.
    pub fn valid_until(&self) -> Option<SystemTime> {
        self.journey.sent_at.map(waiting::valid_until)
    }

    /// The earlier journey that the resume page offers.
    pub fn memo(&self) -> Option<&Memo> {
        self.journey.earlier.as_ref().map(|(memo, _)| memo)
    }

    /// The password limits that the camera gave, else the documented ones.
    pub fn limits(&self) -> PasswordLimits {
        self.journey.findings.as_ref().map(|findings| findings.limits).unwrap_or_default()
    }

    /// Whether the camera speaks HTTPS only of a kind that nobody should speak any more, so that we speak plain HTTP.
    pub fn has_outdated_tls(&self) -> bool {
        self.journey.outdated_tls
    }

    /// The page of the journey: the one behind a page beside it, else the one that is shown.
    pub fn journey_step(&self) -> &Step {
        self.before_aside.as_ref().filter(|_| matches!(self.step, Step::Aside(..))).map_or(&self.step, |(step, _)| step)
    }

    /// The security questions that the camera asks, once they were read.
    pub fn questions(&self) -> &[SecurityQuestion] {
        &self.journey.questions
    }

    /// Whether answers prove that the camera is the person's, and not a code.
    pub fn is_by_answers(&self) -> bool {
        self.journey.by_answers
    }

    /// Where the support sheet was saved.
    pub fn sheet_saved(&self) -> Option<&Path> {
        self.sheet_saved.as_deref()
    }

    /// What was tried, and when.
    pub fn footprints(&self) -> &[Breadcrumb] {
        self.trail.footprints()
    }

    /// Who presses the buttons at the camera.
    pub fn track(&self) -> Track {
        self.journey.track
    }

    /// Whether the picture was exported on the camera's own page, so that the person has it already.
    pub fn is_imported(&self) -> bool {
        self.journey.imported
    }

    /// Whether the app may do itself what the camera's own page is for right now.
    pub fn may_be_direct(&self) -> bool {
        let is_offered =
            self.journey.findings.as_ref().is_none_or(|findings| findings.email_way != EmailRecovery::NotOffered);
        let by_choice = self.step == Step::Export || self.journey.before_own_page == Some(Step::Wait);
        is_offered && self.journey.track == Track::Guided && by_choice
    }
}
