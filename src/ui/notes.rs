//! What is worth knowing about a camera of the list, as the screen shows it: short words with a shape, and what to do.
//!
//! The wizard judges; this room only has the words and the looks.

use egui::{Color32, Ui};

use super::icons::Icon;
use super::theme::palette;
use crate::text::{self, Part, Topic};
use crate::wizard::{FoundCamera, Mark};

/// One note.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Note {
    /// The wizard's mark.
    Mark(Mark),
    /// The camera says that it can reset by e-mail: likely, not sure.
    EmailLikely,
}

/// The notes of a camera, the gravest first. What it can do by e-mail is not said where there is nothing to reset, or
/// not here.
pub(super) fn notes(camera: &FoundCamera, marks: Vec<Mark>) -> Vec<Note> {
    let is_moot = |mark: &Mark| matches!(mark, Mark::NotActivated | Mark::RecordersOwn | Mark::NotHikvision);
    let moot = marks.iter().any(is_moot);
    let likely = camera.reset_by_email == Some(true) && !moot;
    let said = marks.into_iter().filter(|mark| !(moot && *mark == Mark::CannotResetByEmail));
    said.map(Note::Mark).chain(likely.then_some(Note::EmailLikely)).collect()
}

impl Note {
    /// The few words in the row.
    pub fn label(self) -> String {
        match self {
            Self::Mark(mark) => text::about(Topic::Badge, mark.name()),
            Self::EmailLikely => text::note_email_likely(),
        }
    }

    /// What to do about it, if there is anything to do.
    pub fn advice(self) -> Option<String> {
        match self {
            Self::Mark(Mark::OtherSegment { borrow: Some(lent) }) => {
                Some(text::spare_address(lent.address.to_string(), lent.mask().to_string()))
            }
            Self::Mark(mark) => text::part(Topic::Badge, mark.name(), Part::Todo),
            Self::EmailLikely => None,
        }
    }

    /// Its shape.
    pub fn icon(self) -> Icon {
        match self {
            Self::Mark(Mark::NotActivated) => Icon::NotSetUp,
            Self::Mark(Mark::OtherSegment { .. }) => Icon::Network,
            Self::Mark(Mark::ClockWrong) => Icon::ClockWrong,
            Self::Mark(Mark::RecordersOwn) => Icon::Recorder,
            Self::Mark(Mark::NotHikvision) => Icon::NotThis,
            Self::Mark(Mark::OnlyOnvif) => Icon::Search,
            Self::Mark(Mark::CannotResetByEmail) => Icon::NoMail,
            Self::EmailLikely => Icon::Mail,
        }
    }

    /// Its colour, which says nothing that the words do not say.
    pub fn colour(self, ui: &Ui) -> Color32 {
        let colours = palette(ui);
        match self {
            Self::EmailLikely => colours.success,
            Self::Mark(Mark::OnlyOnvif | Mark::CannotResetByEmail | Mark::NotHikvision) => colours.muted,
            Self::Mark(_) => colours.warning,
        }
    }
}
