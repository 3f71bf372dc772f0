//! The journeys that lie on this computer's disk: the one that is gone through, and those that wait for their turn.
//!
//! It knows memos and names. It must not know pages, nor how a journey goes on.

use std::time::{Duration, SystemTime};

use crate::domain::{FoundCamera, JourneyId, KeptJourney, Recalled, SaveFault};

/// A clock that runs this far behind itself was set.
const CLOCK_TOLERANCE: Duration = Duration::from_secs(5 * 60);

/// The disk gives names below this one.
const FREE_BEFORE_RECALL: u64 = 1 << 63;

/// What is remembered, and under which names.
#[derive(Debug)]
pub(super) struct OpenJourneys {
    /// Not the one that is gone through. The latest first.
    others: Vec<Waiting>,
    /// The name of the one that is gone through, once it was remembered.
    current: Option<JourneyId>,
    /// No journey has this name, or one of the next ones.
    free: u64,
    /// The disk was read.
    is_recalled: bool,
    /// What could not be recalled.
    pub trouble: RecallTrouble,
    /// Whether the memo of the one that is gone through is on the disk. `None`: it is not known yet.
    written: Option<Result<(), SaveFault>>,
    /// The one that is gone through was begun before this start, and no new password was sent since.
    pub is_earlier: bool,
    /// This computer's clock runs behind what it showed when the journey was remembered.
    pub is_clock_behind: bool,
}

/// What a start could not recall of earlier ones.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RecallTrouble {
    /// A newer version of this program keeps a journey here. It is left alone.
    pub has_newer: bool,
    /// A journey could not be read. It was moved aside.
    pub has_damaged: bool,
    /// The program came to its end by a mistake of its own the last time.
    pub broke_off: bool,
    /// The program was killed the last time, or the computer lost its power.
    pub cut_off: bool,
}

/// A journey that waits.
#[derive(Debug)]
struct Waiting {
    kept: KeptJourney,
    /// The person began anew with its camera. It goes once the camera has given a new picture.
    is_superseded: bool,
    /// It was begun before this start.
    is_earlier: bool,
}

impl Default for OpenJourneys {
    fn default() -> Self {
        Self {
            others: Vec::new(),
            current: None,
            free: FREE_BEFORE_RECALL,
            is_recalled: false,
            trouble: RecallTrouble::default(),
            written: None,
            is_earlier: false,
            is_clock_behind: false,
        }
    }
}

impl OpenJourneys {
    /// Takes in what the disk told at the start. It tells once.
    pub fn recall(&mut self, recalled: Recalled) {
        if self.is_recalled {
            return;
        }
        let Recalled { journeys, has_newer, has_damaged, broke_off, cut_off, free } = recalled;
        self.is_recalled = true;
        self.trouble = RecallTrouble { has_newer, has_damaged, broke_off, cut_off };
        self.others =
            journeys.into_iter().map(|kept| Waiting { kept, is_superseded: false, is_earlier: true }).collect();
        self.free = free.0;
    }

    /// Nothing is on the disk any more.
    pub fn clear(&mut self) {
        *self = Self { free: self.free, is_recalled: true, ..Self::default() };
    }

    /// Those that wait, the latest first.
    pub fn waiting(&self) -> impl Iterator<Item = &KeptJourney> {
        self.others.iter().map(|waiting| &waiting.kept)
    }

    /// The only one, when nothing else waits.
    pub fn only(&self) -> Option<JourneyId> {
        let [only] = self.others.as_slice() else { return None };
        Some(only.kept.id)
    }

    /// The one of this camera that goes on when the camera is chosen again.
    pub fn of(&self, camera: &FoundCamera) -> Option<JourneyId> {
        let goes_on = |waiting: &&Waiting| !waiting.is_superseded && waiting.kept.memo.camera.is_same(camera);
        self.others.iter().find(goes_on).map(|waiting| waiting.kept.id)
    }

    /// Takes what became of a memo.
    pub fn note_written(&mut self, id: JourneyId, written: Result<(), SaveFault>) {
        if self.current == Some(id) {
            self.written = Some(written);
        }
    }

    /// Whether the memo of the one that is gone through is on the disk. `None`: it is not known yet.
    pub fn is_written(&self) -> Option<Result<(), SaveFault>> {
        self.written
    }

    /// Takes one out to go through it from now on.
    pub fn take(&mut self, id: JourneyId, now: SystemTime) -> Option<KeptJourney> {
        let at = self.others.iter().position(|waiting| waiting.kept.id == id)?;
        let Waiting { kept, is_earlier, .. } = self.others.remove(at);
        self.is_earlier = is_earlier;
        (self.current, self.written) = (Some(id), Some(Ok(())));
        self.is_clock_behind = now.checked_add(CLOCK_TOLERANCE).is_some_and(|now| now < kept.memo.written_at);
        Some(kept)
    }

    /// The name of the one that is gone through. It gets one when it has none yet.
    pub fn name(&mut self) -> JourneyId {
        *self.current.get_or_insert_with(|| {
            let id = JourneyId(self.free);
            self.free = self.free.wrapping_add(1);
            id
        })
    }

    /// Puts the one that is gone through to those that wait; `None`: it was never remembered. `is_superseded`: the person
    /// begins anew with its camera.
    pub fn put_by(&mut self, left: Option<KeptJourney>, is_superseded: bool) {
        self.end();
        let is_earlier = std::mem::take(&mut self.is_earlier);
        self.is_clock_behind = false;
        if let Some(kept) = left {
            self.others.insert(0, Waiting { kept, is_superseded, is_earlier });
        }
    }

    /// The one that is gone through is over: gives its name, when it was remembered.
    pub fn end(&mut self) -> Option<JourneyId> {
        self.written = None;
        self.current.take()
    }

    /// Others of this camera are over: it has given a new picture, or has a new password. Gives their names.
    pub fn end_others_of(&mut self, camera: &FoundCamera) -> Vec<JourneyId> {
        let ended = self.others.extract_if(.., |waiting| waiting.kept.memo.camera.is_same(camera));
        ended.map(|waiting| waiting.kept.id).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_forgotten_is_not_recalled_and_no_name_is_given_twice() {
        let mut open = OpenJourneys::default();
        let before = open.name();
        assert!(before.0 >= 1 << 63, "the disk gives the names below");
        open.clear();
        assert_ne!(open.name(), before);
        // A slow disk tells what lay on it before.
        open.recall(Recalled { has_damaged: true, free: before, ..Recalled::default() });
        assert!(!open.trouble.has_damaged);
    }
}
