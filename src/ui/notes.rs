//! What is worth knowing about a camera of the list, as the screen shows it: a few words with an icon, and what to do.
//!
//! The wizard judges which badges a camera has; this room only has their words, icons and colours.

use egui::{Color32, Ui};

use super::icons::Icon;
use super::theme::palette;
use crate::domain::FoundCamera;
use crate::text::{self, Part, Topic};
use crate::wizard::{Badge, RowChange};

/// One thing worth knowing about a camera.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Note {
    /// A badge that the wizard has given it.
    Badge(Badge),
    /// What changed about it since the last look.
    Change(RowChange),
    /// The camera says that it can reset its password by e-mail, which is likely but not sure.
    EmailLikely,
}

/// The notes of a camera, the most serious first. What it can do by e-mail is left out when there is nothing to reset,
/// or when this is not the device to reset.
pub(super) fn notes(camera: &FoundCamera, marks: Vec<Badge>) -> Vec<Note> {
    let is_moot = |mark: &Badge| matches!(mark, Badge::NotActivated | Badge::BehindNvr | Badge::NotHikvision);
    let moot = marks.iter().any(is_moot);
    let likely = camera.reset_by_email == Some(true) && !moot;
    let said = marks.into_iter().filter(|mark| !(moot && *mark == Badge::CannotResetByEmail));
    said.map(Note::Badge).chain(likely.then_some(Note::EmailLikely)).collect()
}

impl Note {
    /// The few words that the row shows.
    pub fn label(self) -> String {
        match self {
            Self::Badge(mark) => text::about(Topic::Badge, mark.name()),
            Self::EmailLikely => text::note_email_likely(),
            Self::Change(RowChange::New) => text::note_new(),
            Self::Change(RowChange::Silent) => text::note_silent(),
            Self::Change(RowChange::Done { minutes }) => text::note_done(minutes),
        }
    }

    /// What to do about it, if there is anything to do.
    pub fn advice(self) -> Option<String> {
        match self {
            Self::Badge(Badge::OtherSegment { borrow: Some(lent) }) => {
                Some(text::spare_address(lent.address.to_string(), lent.mask().to_string()))
            }
            Self::Badge(mark) => text::part(Topic::Badge, mark.name(), Part::Todo),
            Self::EmailLikely | Self::Change(_) => None,
        }
    }

    /// Its icon, so that the colour is not the only difference.
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
            Self::Change(RowChange::New) => Icon::New,
            Self::Change(RowChange::Silent) => Icon::Unplugged,
            Self::Change(RowChange::Done { .. }) => Icon::Done,
        }
    }

    /// Its colour. It says nothing that the words do not say.
    pub fn colour(self, ui: &Ui) -> Color32 {
        let colours = palette(ui);
        match self {
            Self::EmailLikely | Self::Change(RowChange::Done { .. }) => colours.success,
            Self::Change(RowChange::New) => colours.accent,
            Self::Badge(Badge::OnlyOnvif | Badge::CannotResetByEmail | Badge::NotHikvision) => colours.muted,
            Self::Badge(_) | Self::Change(RowChange::Silent) => colours.warning,
        }
    }
}
