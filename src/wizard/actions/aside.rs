//! Pages beside the journey: there and back, with the trouble that stood on the page before.

use std::time::SystemTime;

use crate::wizard::Wizard;
use crate::wizard::aside::{Aside, SheetText};
use crate::wizard::effect::Effect;
use crate::wizard::job::Job;
use crate::wizard::page::Page;

impl Wizard {
    pub(super) fn show_aside(&mut self, aside: Aside) -> Vec<Effect> {
        match self.page() {
            Page::Setting | Page::Done | Page::Check => return Vec::new(),
            Page::Aside(_) => self.pages.replace(Page::Aside(aside)),
            _ => self.pages.cover(Page::Aside(aside)),
        }
        (self.sheet_saving, self.sheet_saved) = (None, None);
        Vec::new()
    }

    pub(super) fn save_sheet(&mut self, words: SheetText, now: SystemTime) -> Vec<Effect> {
        let Page::Aside(Aside::Support) = self.page() else { return Vec::new() };
        let tail = self.camera().map(|camera| camera.picture_name().replace("regain-qr", "regain-support"));
        let name = tail.unwrap_or_else(|| "regain-support.png".to_owned()).replace(".png", ".txt");
        // One thing runs at a time. A search that is stopped here begins again behind the page.
        let mut effects = self.stop();
        if !effects.is_empty() {
            self.list.report = None;
        }
        effects.extend(self.start(Job::SaveSheet(words, name), now));
        self.sheet_saving = self.running.map(|running| running.ticket);
        effects
    }
}
