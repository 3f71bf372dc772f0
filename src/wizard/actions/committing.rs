//! The code, the one commit, the one sign-in.

use std::time::SystemTime;

use crate::domain::{DeviceMessage, Evidence, ResetOrder, USER_NAME};
use crate::secret::{Code, MailText, Password};
use crate::wizard::effect::Effect;
use crate::wizard::event::NewPassword;
use crate::wizard::job::Job;
use crate::wizard::page::Page;
use crate::wizard::trouble::Trouble;
use crate::wizard::waiting::Waiting;
use crate::wizard::{Held, Wizard, code_entry, password};

impl Wizard {
    pub(super) fn enter_code(&mut self, code: &Code, now: SystemTime) -> Vec<Effect> {
        if self.page() != Page::Code {
            return Vec::new();
        }
        self.inbox_watch.found = None;
        let typed = Code::from_typed(code.reveal()).chars();
        if typed > 0 && !code_entry::is_alone(code.reveal()) {
            self.fail_with(Trouble::NotACode);
            let ticket = self.ticket();
            self.inbox_watch.reading = Some(ticket);
            return vec![Effect::Start(ticket, Job::ReadCode(MailText::new(code.reveal())))];
        }
        if !code_entry::LENGTH.contains(&typed) {
            return self.fail_with(Trouble::CodeLength { typed });
        }
        if let Some(pause) = self.pause(now) {
            return self.fail_with(pause);
        }
        self.trust_the_camera_after_a_restart();
        // Our count of the 48 hours may be wrong and the camera knows best: a second press goes on.
        let expired = self.waiting(now) == Some(Waiting::Expired);
        if expired && self.trouble() != Some(&Trouble::Expired) {
            return self.fail_with(Trouble::Expired);
        }
        self.goto(Page::Password)
    }

    pub(super) fn set_password(&mut self, new: NewPassword, now: SystemTime) -> Vec<Effect> {
        let NewPassword { evidence, password, repeated, keep } = new;
        let (Page::Password, Some(mut endpoint)) = (self.page(), self.journey.endpoint()) else { return Vec::new() };
        if self.case().is_none_or(|case| case.evidence != evidence.kind()) {
            return Vec::new();
        }
        if let Some((page, trouble)) = what_is_missing(&evidence) {
            self.goto(page);
            return self.fail_with(trouble);
        }
        if let Some(trouble) = self.fault_of(&password, &repeated).or_else(|| self.pause(now)) {
            return self.fail_with(trouble);
        }
        endpoint.seen_dialect = self.seen_dialect();
        // The camera did not understand it like that before, and nothing else can be said to it here.
        if self.case().is_some_and(|case| case.misunderstood == Some(evidence.kind())) {
            return self.fail_with(Trouble::UnknownReply(DeviceMessage::default()));
        }
        // A restart ends a code; answers outlive it. It is told by a clock that may be wrong, and the camera knows best:
        // a second press goes on.
        if self.trouble() == Some(&Trouble::Restarted) || matches!(evidence, Evidence::Answers(_)) {
            endpoint.booted_at = None;
        }
        self.pages.replace(Page::Setting);
        // First the note: the app may be gone before the camera has answered.
        self.journey.enter_doubt(evidence.kind());
        self.open.is_earlier = false;
        let mut effects = self.remember();
        self.held = Some(Held { password: Password::new(password.reveal()), keep });
        self.hold_fresh(&password);
        self.is_closing_held_up = false;
        effects.extend(self.start(Job::Commit(endpoint, ResetOrder { evidence, password }), now));
        effects
    }

    /// The pause that the camera has asked for, while it lasts.
    pub(super) fn pause(&self, now: SystemTime) -> Option<Trouble> {
        let until = self.case()?.locked_until.filter(|until| *until > now)?;
        Some(Trouble::Locked { until: Some(until) })
    }

    /// The camera seems to have restarted, and the person says that it has not: from here on only another restart counts.
    pub(super) fn trust_the_camera_after_a_restart(&mut self) {
        if self.trouble() != Some(&Trouble::Restarted) {
            return;
        }
        if let Some(case) = self.journey.case_mut()
            && let Some(request) = &mut case.request
        {
            request.booted_at = case.camera.seen.started;
        }
    }

    /// What is wrong with a new password before the camera is asked.
    fn fault_of(&self, password: &Password, repeated: &Password) -> Option<Trouble> {
        let broken = password::broken(password.reveal(), self.limits(), USER_NAME);
        if !broken.is_empty() {
            return Some(Trouble::PasswordRules(broken));
        }
        (!password.same_as(repeated)).then_some(Trouble::Different)
    }

    pub(super) fn check_again(&mut self, password: Password, keep: bool, now: SystemTime) -> Vec<Effect> {
        let (Page::Unsure | Page::CameraPage, Some(endpoint)) = (self.page(), self.journey.endpoint()) else {
            return Vec::new();
        };
        if password.is_empty() {
            return self.fail_with(Trouble::PasswordRules(password::broken("", self.limits(), USER_NAME)));
        }
        if let Some(pause) = self.pause(now) {
            return self.fail_with(pause);
        }
        // The person knows best: a second press goes on.
        if self.page() == Page::CameraPage && !self.may_be_set_there() && self.trouble() != Some(&Trouble::PageNotUsed)
        {
            return self.fail_with(Trouble::PageNotUsed);
        }
        // Asked once is enough.
        if let Some(case) = self.journey.case_mut() {
            case.is_page_opened = true;
        }
        self.held = Some(Held { password: Password::new(password.reveal()), keep });
        self.hold_fresh(&password);
        self.start(Job::SignIn(endpoint, password), now)
    }
}

/// The page on which evidence is missing, and what is to be said there. A request without it would only spend a try.
fn what_is_missing(evidence: &Evidence) -> Option<(Page, Trouble)> {
    match evidence {
        Evidence::Code(code) if code.is_empty() => Some((Page::Code, Trouble::CodeLength { typed: 0 })),
        Evidence::Code(code) => (!code_entry::is_possible(code)).then_some((Page::Code, Trouble::NotACode)),
        Evidence::Answers(answers) => {
            let at =
                if answers.is_empty() { Some(0) } else { answers.iter().position(|(_, answer)| answer.is_empty()) };
            at.map(|at| (Page::Answer(at), Trouble::AnswerEmpty { at }))
        }
    }
}
