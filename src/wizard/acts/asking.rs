//! Asking for a code: fetch the picture, save it, open it as a draft.

use std::path::PathBuf;
use std::time::SystemTime;

use crate::domain::Letter;
use crate::wizard::effect::Effect;
use crate::wizard::step::Step;
use crate::wizard::track::Track;
use crate::wizard::trouble::Trouble;
use crate::wizard::{Wizard, Work};

impl Wizard {
    pub(super) fn fetch_picture(&mut self, now: SystemTime) -> Vec<Effect> {
        let Some(route) = self.route() else { return Vec::new() };
        vec![Effect::FetchPicture(self.begin(Work::FetchingPicture, now), route)]
    }

    pub(super) fn new_request(&mut self, now: SystemTime) -> Vec<Effect> {
        let asked = [Step::Request, Step::Wait, Step::Code, Step::Password, Step::Unsure, Step::OwnPage];
        // A pause on the privacy page came after the person had accepted it.
        let paused = self.step == Step::Privacy && matches!(self.trouble, Some(Trouble::Locked { .. }));
        if self.journey.by_answers || (!asked.contains(&self.step) && !paused) {
            return Vec::new();
        }
        self.journey.drop_request();
        self.lookout.drop_offers();
        if self.journey.track == Track::Guided {
            return self.show(Step::Export);
        }
        self.go(Step::Privacy);
        self.fetch_picture(now)
    }

    pub(super) fn save_picture(&mut self, now: SystemTime, folder: Option<PathBuf>) -> Vec<Effect> {
        let (Step::Request, Some(letter)) = (&self.step, self.letter()) else { return Vec::new() };
        self.journey.sent_at = None;
        let ticket = self.begin(Work::Saving, now);
        vec![match folder {
            None => Effect::SavePicture(ticket, letter.picture, letter.file_name),
            Some(folder) => Effect::SavePictureIn(ticket, letter.picture, folder, letter.file_name),
        }]
    }

    pub(super) fn open_draft(&mut self, now: SystemTime) -> Vec<Effect> {
        let (Step::Request | Step::Mailbox, Some(letter)) = (&self.step, self.letter()) else { return Vec::new() };
        // The page with the picture is the one that goes on after a draft.
        self.go(Step::Request);
        self.journey.sent_at = None;
        vec![Effect::OpenDraft(self.begin(Work::Drafting, now), letter)]
    }

    pub(super) fn letter(&self) -> Option<Letter> {
        Some(Letter {
            to: self.service().0,
            picture: self.journey.picture.clone()?,
            file_name: self.journey.camera.as_ref()?.picture_name(),
        })
    }
}
