//! The security questions: ask the camera for them, take an answer a page, then the one commit.

use std::time::SystemTime;

use crate::secret::GivenAnswer;
use crate::wizard::effect::Effect;
use crate::wizard::step::Step;
use crate::wizard::track::Track;
use crate::wizard::trouble::Trouble;
use crate::wizard::{Wizard, Work};

impl Wizard {
    /// Reading the questions changes nothing in the camera and spends no try.
    pub(super) fn use_questions(&mut self, now: SystemTime) -> Vec<Effect> {
        let (Step::Method | Step::DeadEnd(_), Some(route)) = (&self.step, self.route()) else { return Vec::new() };
        self.journey.before_answers = Some(self.step.clone());
        self.journey.track = Track::Direct;
        if !self.journey.questions.is_empty() {
            self.journey.by_answers = true;
            return self.show(Step::Answer(0));
        }
        vec![Effect::FetchQuestions(self.begin(Work::FetchingQuestions, now), route)]
    }

    /// The answer is looked at and dropped: it goes to the camera later, with the new password.
    pub(super) fn enter_answer(&mut self, answer: &GivenAnswer) -> Vec<Effect> {
        let Step::Answer(at) = self.step else { return Vec::new() };
        if answer.is_empty() {
            return self.say(Trouble::AnswerEmpty { at });
        }
        let next = at + 1;
        self.show(if next < self.journey.questions.len() { Step::Answer(next) } else { Step::Password })
    }
}
