//! The security questions: ask the camera for them, take an answer a page.

use std::time::SystemTime;

use crate::domain::{EvidenceKind, Track};
use crate::secret::GivenAnswer;
use crate::wizard::Wizard;
use crate::wizard::effect::Effect;
use crate::wizard::job::Job;
use crate::wizard::page::Page;
use crate::wizard::trouble::Trouble;

impl Wizard {
    /// Reading the questions changes nothing in the camera and spends no try.
    pub(super) fn use_questions(&mut self, now: SystemTime) -> Vec<Effect> {
        let (Page::Method | Page::DeadEnd(_), Some(endpoint)) = (self.page(), self.journey.endpoint()) else {
            return Vec::new();
        };
        self.lead(Track::Direct);
        if self.questions().is_empty() { self.start(Job::FetchQuestions(endpoint), now) } else { self.ask_questions() }
    }

    /// The first question, once they are known.
    pub(in crate::wizard) fn ask_questions(&mut self) -> Vec<Effect> {
        if let Some(case) = self.journey.case_mut() {
            case.evidence = EvidenceKind::Answers;
        }
        self.goto(Page::Answer(0))
    }

    /// The answer is looked at and dropped: it goes to the camera later, with the new password.
    pub(super) fn enter_answer(&mut self, answer: &GivenAnswer) -> Vec<Effect> {
        let Page::Answer(at) = self.page() else { return Vec::new() };
        if answer.is_empty() {
            return self.fail_with(Trouble::AnswerEmpty { at });
        }
        let next = at + 1;
        self.goto(if next < self.questions().len() { Page::Answer(next) } else { Page::Password })
    }
}
