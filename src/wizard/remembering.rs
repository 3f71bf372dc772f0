//! What is remembered of the journey that is gone through, and what of the others.
//!
//! It says which memo is to be written or removed, and under which name. It must not know the disk.

use std::sync::Arc;

use super::Wizard;
use super::effect::Effect;
use super::journey::Journey;
use super::open_journeys::RecallTrouble;
use crate::domain::{FoundCamera, KeptJourney, Memo, Picture, SaveFault};

impl Wizard {
    /// What is, or was, remembered of the journey; `None`: there is nothing to remember.
    pub fn memo(&self) -> Option<Memo> {
        self.journey.memo(self.told_at)
    }

    /// The journeys on this computer that wait for their turn, the latest first.
    pub fn open_journeys(&self) -> impl Iterator<Item = &KeptJourney> {
        self.open.waiting()
    }

    /// What the start could not recall of earlier ones.
    pub fn recall_trouble(&self) -> RecallTrouble {
        self.open.trouble
    }

    /// Whether the journey as it stands is on the disk, so that the app may be closed. `None`: nothing was written yet.
    pub fn is_remembered(&self) -> Option<Result<(), SaveFault>> {
        self.open.is_written()
    }

    /// Whether this computer's clock runs behind what it showed when the journey was remembered.
    pub fn is_clock_behind(&self) -> bool {
        self.open.is_clock_behind
    }

    /// Writes the memo as the journey stands.
    pub(super) fn remember(&mut self) -> Vec<Effect> {
        self.remember_with(None)
    }

    /// Writes the memo as the journey stands, and a new picture beside it.
    pub(super) fn remember_with(&mut self, picture: Option<Arc<Picture>>) -> Vec<Effect> {
        let Some(memo) = self.journey.memo(self.told_at) else { return Vec::new() };
        vec![Effect::Remember(self.open.name(), memo, picture)]
    }

    /// Writes the memo as the journey stands, and a new picture beside it; removes it where there is nothing to remember.
    pub(super) fn remember_or_forget(&mut self, picture: Option<Arc<Picture>>) -> Vec<Effect> {
        match self.remember_with(picture) {
            effects if effects.is_empty() => self.forget(),
            effects => effects,
        }
    }

    /// Removes the memo of a journey that is over.
    pub(super) fn forget(&mut self) -> Vec<Effect> {
        self.open.end().map(Effect::Forget).into_iter().collect()
    }

    /// Removes the memos of other journeys with this camera: they are over.
    pub(super) fn forget_others_of(&mut self, camera: &FoundCamera) -> Vec<Effect> {
        self.open.end_others_of(camera).into_iter().map(Effect::Forget).collect()
    }

    /// Leaves the journey as it stands, for another camera. What was remembered waits.
    pub(super) fn put_by(&mut self, is_superseded: bool) {
        let (memo, picture) = (self.journey.memo(self.told_at), self.picture().map(|picture| Picture::clone(picture)));
        let left = memo.zip(self.open.end()).map(|(memo, id)| KeptJourney { id, memo, picture });
        self.open.put_by(left, is_superseded);
        self.journey = Journey::default();
        (self.held, self.fresh, self.check_from, self.looked_at) = (None, None, None, None);
    }
}
