//! The camera's own page.

use std::time::SystemTime;

use crate::wizard::effect::Effect;
use crate::wizard::step::Step;
use crate::wizard::{Wizard, Work};

impl Wizard {
    pub(super) fn open_page(&mut self, now: SystemTime) -> Vec<Effect> {
        let Some(route) = self.route() else { return Vec::new() };
        vec![Effect::OpenPage(self.begin(Work::OpeningPage, now), route)]
    }

    pub(super) fn use_own_page(&mut self, now: SystemTime) -> Vec<Effect> {
        let has_camera = !matches!(self.step, Step::Resume | Step::Find | Step::Check | Step::Done(_));
        if !has_camera || self.step == Step::OwnPage {
            return Vec::new();
        }
        self.journey.before_own_page = Some(self.step.clone());
        self.go(Step::OwnPage);
        self.open_page(now)
    }
}
