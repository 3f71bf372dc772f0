//! The ways on and out of each trouble.

use super::Trouble;
use crate::wizard::answer::{PictureFault, SendFault, Unreachable};
use crate::wizard::inbox::WatchFault;
use crate::wizard::obstacle::Obstacle;
use crate::wizard::questions::QuestionsFault;

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
    /// Open the camera's page in the browser.
    OpenPage,
    /// Ask the camera for its security questions.
    UseQuestions,
    /// Look for the code in the mailbox.
    AwaitCode,
    /// Open the mail as a draft in the person's mail program.
    OpenDraft,
}

impl Trouble {
    /// The way on, then the way out. Exhaustive: a new trouble does not compile without both.
    pub fn ways(&self) -> (Way, Way) {
        match self {
            Self::NoCamera { .. } => (Way::LookAgain, Way::TypeAddress),
            Self::NothingChosen => (Way::Edit, Way::TypeAddress),
            Self::Address(_) => (Way::Edit, Way::LookAgain),
            Self::Unreachable(Unreachable::NameUnknown | Unreachable::NotACamera) => (Way::Edit, Way::LookAgain),
            Self::Unreachable(Unreachable::OutdatedTls) => (Way::Edit, Way::LookAgain),
            Self::Unreachable(Unreachable::DifferentCamera)
            | Self::Picture(PictureFault::DifferentCamera)
            | Self::Questions(QuestionsFault::DifferentCamera)
            | Self::DifferentCamera { .. } => (Way::LookAgain, Way::StartAgain),
            Self::Unreachable(Unreachable::Offline) => (Way::TryAgain, Way::LookAgain),
            Self::Picture(PictureFault::Offline) => (Way::TryAgain, Way::Close),
            Self::Picture(PictureFault::Hindered(obstacle, _)) | Self::Hindered(obstacle, _) => around(*obstacle),
            Self::Picture(_) => (Way::UseOwnPage, Way::StartAgain),
            Self::Save(_) => (Way::SavePicture, Way::Close),
            Self::Mailbox(_) => (Way::Edit, Way::SendOtherwise),
            Self::Send(
                SendFault::Offline | SendFault::TryLater(_) | SendFault::Greylisted(_) | SendFault::TooMany(_),
            ) => (Way::TryAgain, Way::SendOtherwise),
            Self::Send(SendFault::SignInBlocked(_)) => (Way::TryAgain, Way::OpenDraft),
            Self::Send(SendFault::NoPasswords | SendFault::TooBig | SendFault::Recipient(_)) => {
                (Way::OpenDraft, Way::SendOtherwise)
            }
            Self::Send(SendFault::Sender(_) | SendFault::Relay(_)) => (Way::Back, Way::SendOtherwise),
            // The same mail, once more: whoever has it already knows it by its number.
            Self::Send(SendFault::MaybeSent) => (Way::TryAgain, Way::AwaitCode),
            Self::Send(_) => (Way::Edit, Way::SendOtherwise),
            Self::Draft => (Way::SavePicture, Way::Close),
            Self::CodeLength { .. } => (Way::Edit, Way::NewRequest),
            Self::Expired | Self::Restarted => (Way::NewRequest, Way::Edit),
            Self::PasswordRules(_) | Self::Different | Self::PasswordRefused(_) => (Way::Edit, Way::UseOwnPage),
            Self::WrongCode { .. } => (Way::Edit, Way::NewRequest),
            Self::Locked { .. } => (Way::Close, Way::NewRequest),
            Self::ResetRefused(_) | Self::UnknownReply(_) | Self::NothingSent(_) => (Way::UseOwnPage, Way::Close),
            Self::NotDelivered => (Way::TryAgain, Way::Close),
            Self::NotSure | Self::StillOffline => (Way::CheckAgain, Way::UseOwnPage),
            Self::NotChanged { .. } => (Way::EnterCode, Way::UseOwnPage),
            Self::NoBrowser => (Way::TryAgain, Way::Close),
            Self::Import(_) => (Way::Edit, Way::OpenPage),
            Self::Questions(QuestionsFault::Offline) => (Way::UseQuestions, Way::Close),
            // The page that says so has the other ways.
            Self::Questions(QuestionsFault::NotSet) => (Way::Edit, Way::Close),
            Self::Questions(QuestionsFault::Hidden(_)) => (Way::UseOwnPage, Way::Close),
            Self::AnswerEmpty { .. } | Self::WrongAnswers { .. } => (Way::Edit, Way::UseOwnPage),
            Self::SheetNotSaved => (Way::Edit, Way::Back),
            Self::Inbox(WatchFault::Offline) => (Way::TryAgain, Way::Back),
            Self::InboxForm(_) | Self::Inbox(_) => (Way::Edit, Way::Back),
        }
    }
}

/// Where an obstacle may go away by itself or by the person's hand, the same is worth a second try.
fn around(obstacle: Obstacle) -> (Way, Way) {
    match obstacle {
        Obstacle::Busy | Obstacle::OtherNetwork | Obstacle::TooManyUsers | Obstacle::Defect => {
            (Way::TryAgain, Way::UseOwnPage)
        }
        Obstacle::RestartNeeded | Obstacle::SignInWanted | Obstacle::NotAdmin => (Way::UseOwnPage, Way::Close),
        Obstacle::NotActivated | Obstacle::NoSavedEmail => (Way::UseOwnPage, Way::StartAgain),
    }
}
