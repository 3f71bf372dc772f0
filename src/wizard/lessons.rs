//! What cameras' own pages have taught: in which dialect a kind of camera wants its reset. It is used for the next one of its
//! kind, shown, and forgotten when the person says so.

use super::Wizard;
use super::beside::BesideState;
use super::effect::Effect;
use crate::domain::{CameraKind, EvidenceKind, FoundCamera, Lesson, PasswordLength};

impl Wizard {
    /// What was learned on this network so far, the newest last.
    pub fn lessons(&self) -> &[Lesson] {
        &self.lessons
    }

    /// What was learned of cameras like that of the journey, for the way in which it is proven.
    pub fn lesson(&self) -> Option<&Lesson> {
        match self.receipt() {
            Some(receipt) => self.lesson_of(&receipt.camera, EvidenceKind::Code),
            None => self.lesson_of(&self.case()?.camera, self.case()?.evidence),
        }
    }

    /// The shape of the last request of the camera's page with a new password, without a value: for a helper.
    pub fn seen_shape(&self) -> Option<&str> {
        let of_page = || self.beside.as_ref()?.seen.as_ref().map(|seen| seen.shape.as_str());
        self.receipt().and_then(|receipt| receipt.unknown_shape.as_deref()).or_else(of_page)
    }

    /// The camera has taken what its page has sent, and nothing that is known is written like that.
    pub fn is_unknown_form(&self) -> bool {
        let of_page = self.beside.as_ref().filter(|beside| beside.state == BesideState::Accepted);
        let is_of_page = of_page.and_then(|beside| beside.seen.as_ref()).is_some_and(|seen| seen.fits.is_empty());
        is_of_page || self.receipt().is_some_and(|receipt| receipt.unknown_shape.is_some())
    }

    fn lesson_of(&self, camera: &FoundCamera, evidence: EvidenceKind) -> Option<&Lesson> {
        let kind = CameraKind::of(camera)?;
        self.lessons.iter().find(|lesson| lesson.kind == kind && lesson.evidence == evidence)
    }

    /// The dialect that cameras like that of the journey were seen to want, where it is sure which one.
    pub(super) fn seen_dialect(&self) -> Option<String> {
        self.lesson()?.sure().map(str::to_owned)
    }

    /// What was learned earlier, from the disk.
    pub(super) fn take_lessons(&mut self, lessons: Vec<Lesson>) -> Vec<Effect> {
        self.lessons = lessons;
        Vec::new()
    }

    /// Keeps what the page's last reset teaches, which the camera has taken.
    pub(super) fn learn_from_page(&mut self, password: PasswordLength) -> Vec<Effect> {
        let Some(seen) = self.beside.as_ref().and_then(|beside| beside.seen.clone()) else { return Vec::new() };
        let Some(case) = self.journey.case() else { return Vec::new() };
        let Some(kind) = CameraKind::of(&case.camera) else { return Vec::new() };
        match Lesson::from_reset(kind.clone(), seen.evidence, &seen.fits, password, case.refused_in) {
            Some(lesson) => self.learn_lesson(lesson),
            None => self.unlearn(&kind, seen.evidence),
        }
    }

    /// A dialect that was learned was not understood: what is left comes first the next time.
    pub(super) fn learn_from_refusal(&mut self, dialect: &str) -> Vec<Effect> {
        let Some(mut lesson) = self.lesson().cloned() else { return Vec::new() };
        lesson.dialects.retain(|known| known != dialect);
        if lesson.dialects.is_empty() {
            return self.unlearn(&lesson.kind, lesson.evidence);
        }
        self.learn_lesson(lesson)
    }

    /// The person wants this one forgotten.
    pub(super) fn forget_lesson(&mut self, at: usize) -> Vec<Effect> {
        let Some(Lesson { kind, evidence, .. }) = self.lessons.get(at).cloned() else { return Vec::new() };
        self.unlearn(&kind, evidence)
    }

    fn learn_lesson(&mut self, lesson: Lesson) -> Vec<Effect> {
        if self.lessons.contains(&lesson) {
            return Vec::new();
        }
        self.lessons.retain(|known| known.kind != lesson.kind || known.evidence != lesson.evidence);
        self.lessons.push(lesson.clone());
        vec![Effect::Learn(lesson)]
    }

    fn unlearn(&mut self, kind: &CameraKind, evidence: EvidenceKind) -> Vec<Effect> {
        let before = self.lessons.len();
        self.lessons.retain(|known| known.kind != *kind || known.evidence != evidence);
        let is_gone = self.lessons.len() < before;
        is_gone.then(|| Effect::Unlearn(kind.clone(), evidence)).into_iter().collect()
    }
}
