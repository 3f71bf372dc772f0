//! The ways on and out of each trouble.

use super::Trouble;
use crate::wizard::answer::{PictureFault, SendFault, Unreachable};
use crate::wizard::inbox::WatchFault;

/// A way on, or a way out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Way {
    /// Change what is on the page and press its main button again.
    Edit,
    /// Search once more.
    LookAgain,
    /// Type the camera's address.
    TypeAddress,
    /// Press the page's main button again: it is worth a second try.
    TryAgain,
    /// Save the picture elsewhere.
    SavePicture,
    /// Send the mail another way: the page with the picture.
    SendOtherwise,
    /// Get a new picture and send it.
    NewRequest,
    /// Go back to the code.
    EnterCode,
    /// Finish on the camera's own page.
    UseOwnPage,
    /// Find out by one sign-in.
    CheckAgain,
    /// Choose another camera.
    StartAgain,
    /// Undo the last step.
    Back,
    /// Close the app; the journey is kept.
    Close,
}

impl Trouble {
    /// The way on, then the way out. Exhaustive: a new trouble does not compile without both.
    pub fn ways(&self) -> (Way, Way) {
        match self {
            Self::NoCamera { .. } => (Way::LookAgain, Way::TypeAddress),
            Self::NothingChosen => (Way::Edit, Way::TypeAddress),
            Self::Address(_) => (Way::Edit, Way::LookAgain),
            Self::Unreachable(Unreachable::NameUnknown | Unreachable::NotACamera) => (Way::Edit, Way::LookAgain),
            Self::Unreachable(Unreachable::Offline) => (Way::TryAgain, Way::LookAgain),
            Self::Picture(PictureFault::Offline) => (Way::TryAgain, Way::Close),
            Self::Picture(_) => (Way::UseOwnPage, Way::StartAgain),
            Self::Save(_) => (Way::SavePicture, Way::Close),
            Self::Mailbox(_) => (Way::Edit, Way::SendOtherwise),
            Self::Send(SendFault::Offline | SendFault::TryLater(_)) => (Way::TryAgain, Way::SendOtherwise),
            Self::Send(_) => (Way::Edit, Way::SendOtherwise),
            Self::Draft => (Way::SavePicture, Way::Close),
            Self::CodeLength { .. } => (Way::Edit, Way::NewRequest),
            Self::Expired => (Way::NewRequest, Way::Edit),
            Self::PasswordRules(_) | Self::Different | Self::PasswordRefused(_) => (Way::Edit, Way::UseOwnPage),
            Self::WrongCode { .. } => (Way::Edit, Way::NewRequest),
            Self::Locked { .. } => (Way::Close, Way::NewRequest),
            Self::ResetRefused(_) | Self::UnknownReply(_) => (Way::UseOwnPage, Way::Close),
            Self::NotDelivered => (Way::TryAgain, Way::Close),
            Self::NotSure | Self::StillOffline => (Way::CheckAgain, Way::UseOwnPage),
            Self::NotChanged { .. } => (Way::EnterCode, Way::UseOwnPage),
            Self::NoBrowser => (Way::TryAgain, Way::Close),
            Self::Inbox(WatchFault::Offline) => (Way::TryAgain, Way::Back),
            Self::InboxForm(_) | Self::Inbox(_) => (Way::Edit, Way::Back),
        }
    }
}
