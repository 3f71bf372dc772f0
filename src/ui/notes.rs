//! What is worth knowing about a camera of the list, as the screen shows it: short words with a shape, and what to do.
//!
//! The wizard judges; this room only has the words and the looks.

use egui::{Color32, Ui};

use super::icons::Icon;
use super::theme::palette;
use crate::domain::FoundCamera;
use crate::text::{self, Part, Topic};
use crate::wizard::Badge;

/// One note.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Note {
    /// The wizard's mark.
    Badge(Badge),
    /// The camera says that it can reset by e-mail: likely, not sure.
    EmailLikely,
}

/// The notes of a camera, the gravest first. What it can do by e-mail is not said where there is nothing to reset, or
/// not here.
pub(super) fn notes(camera: &FoundCamera, marks: Vec<Badge>) -> Vec<Note> {
    let is_moot = |mark: &Badge| matches!(mark, Badge::NotActivated | Badge::BehindNvr | Badge::NotHikvision);
    let moot = marks.iter().any(is_moot);
    let likely = camera.reset_by_email == Some(true) && !moot;
    let said = marks.into_iter().filter(|mark| !(moot && *mark == Badge::CannotResetByEmail));
    said.map(Note::Badge).chain(likely.then_some(Note::EmailLikely)).collect()
}

impl Note {
    /// The few words in the row.
    pub fn label(self) -> String {
        match self {
            Self::Badge(mark) => text::about(Topic::Badge, mark.name()),
            Self::EmailLikely => text::note_email_likely(),
        }
    }

    /// What to do about it, if there is anything to do.
    pub fn advice(self) -> Option<String> {
        match self {
            Self::Badge(Badge::OtherSegment { borrow: Some(lent) }) => {
                Some(text::spare_address(lent.address.to_string(), lent.mask().to_string()))
            }
            Self::Badge(mark) => text::part(Topic::Badge, mark.name(), Part::Todo),
            Self::EmailLikely => None,
        }
    }

    /// Its shape.
    pub fn icon(self) -> Icon {
        match self {
            Self::Badge(Badge::NotActivated) => Icon::NotSetUp,
            Self::Badge(Badge::OtherSegment { .. }) => Icon::Network,
            Self::Badge(Badge::ClockWrong) => Icon::ClockWrong,
            Self::Badge(Badge::BehindNvr) => Icon::Recorder,
            Self::Badge(Badge::NotHikvision) => Icon::NotThis,
            Self::Badge(Badge::OnlyOnvif) => Icon::Search,
            Self::Badge(Badge::CannotResetByEmail) => Icon::NoMail,
            Self::EmailLikely => Icon::Mail,
        }
    }

    /// Its colour, which says nothing that the words do not say.
    pub fn colour(self, ui: &Ui) -> Color32 {
        let colours = palette(ui);
        match self {
            Self::EmailLikely => colours.success,
            Self::Badge(Badge::OnlyOnvif | Badge::CannotResetByEmail | Badge::NotHikvision) => colours.muted,
            Self::Badge(_) => colours.warning,
        }
    }
}
