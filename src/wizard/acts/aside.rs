//! Pages beside the journey: there and back, with the trouble that stood on the page before.

use std::time::SystemTime;

use crate::wizard::aside::{Aside, SheetText};
use crate::wizard::effect::Effect;
use crate::wizard::step::Step;
use crate::wizard::{Wizard, Work};

impl Wizard {
    pub(super) fn show_aside(&mut self, aside: Aside) -> Vec<Effect> {
        let stage = self.step.stage();
        match self.step {
            Step::Setting | Step::Done(_) | Step::Check => return Vec::new(),
            Step::Aside(..) => {}
            _ => self.before_aside = Some((self.step.clone(), self.trouble.take())),
        }
        self.sheet_saved = None;
        self.show(Step::Aside(aside, stage))
    }

    /// Back to the page before, as it was.
    pub(super) fn leave_aside(&mut self) {
        if let Some((step, trouble)) = self.before_aside.take() {
            self.go(step);
            self.trouble = trouble;
        }
    }

    pub(super) fn save_sheet(&mut self, words: SheetText, now: SystemTime) -> Vec<Effect> {
        let Step::Aside(Aside::Support, _) = self.step else { return Vec::new() };
        let tail = self.camera().map(|camera| camera.picture_name().replace("regain-qr", "regain-support"));
        let name = tail.unwrap_or_else(|| "regain-support.png".to_owned()).replace(".png", ".txt");
        // One thing runs at a time. A search that is stopped here begins again behind the page.
        let mut effects = self.stop();
        if !effects.is_empty() {
            self.list.report = None;
        }
        effects.push(Effect::SaveSheet(self.begin(Work::SavingSheet, now), words, name));
        effects
    }
}
