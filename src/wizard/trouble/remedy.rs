//! The ways on and out of each trouble.

use super::Trouble;
use crate::domain::{InboxFault, MailFault, Obstacle, PictureFault, ProbeFault, QuestionsFault};

/// A way on, or a way out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Remedy {
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
    UseCameraPage,
    /// Find out by one sign-in.
    CheckAgain,
    /// Choose another camera.
    StartAgain,
    /// Stay with the code that is there.
    KeepCode,
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

impl Remedy {
    /// The name under which the words on its button are kept.
    pub fn name(self) -> &'static str {
        match self {
            Self::Edit => "edit",
            Self::LookAgain => "look_again",
            Self::TypeAddress => "type_address",
            Self::TryAgain => "try_again",
            Self::SavePicture => "save_picture",
            Self::SendOtherwise => "send_otherwise",
            Self::NewRequest => "new_request",
            Self::EnterCode => "enter_code",
            Self::UseCameraPage => "use_own_page",
            Self::CheckAgain => "check_again",
            Self::StartAgain => "start_again",
            Self::KeepCode => "keep_code",
            Self::Back => "back",
            Self::Close => "close",
            Self::OpenPage => "open_page",
            Self::UseQuestions => "use_questions",
            Self::AwaitCode => "await_code",
            Self::OpenDraft => "open_draft",
        }
    }
}

impl Trouble {
    /// The way on, then the way out. Exhaustive: a new trouble does not compile without both.
    pub fn ways(&self) -> (Remedy, Remedy) {
        match self {
            Self::NoCamera { .. } => (Remedy::LookAgain, Remedy::TypeAddress),
            Self::NothingChosen => (Remedy::Edit, Remedy::TypeAddress),
            Self::Address(_) => (Remedy::Edit, Remedy::LookAgain),
            Self::Unreachable(ProbeFault::NameUnknown | ProbeFault::NotACamera) => (Remedy::Edit, Remedy::LookAgain),
            Self::Unreachable(ProbeFault::OutdatedTls) => (Remedy::Edit, Remedy::LookAgain),
            Self::Unreachable(ProbeFault::DifferentCamera)
            | Self::Picture(PictureFault::DifferentCamera)
            | Self::Questions(QuestionsFault::DifferentCamera)
            | Self::DifferentCamera { .. } => (Remedy::LookAgain, Remedy::StartAgain),
            Self::Unreachable(ProbeFault::Offline) => (Remedy::TryAgain, Remedy::LookAgain),
            Self::Picture(PictureFault::Offline) => (Remedy::TryAgain, Remedy::Close),
            Self::Picture(PictureFault::Hindered(obstacle, _)) | Self::Hindered(obstacle, _) => around(*obstacle),
            Self::Picture(_) => (Remedy::UseCameraPage, Remedy::StartAgain),
            Self::Save(_) => (Remedy::SavePicture, Remedy::Close),
            Self::Mailbox(_) => (Remedy::Edit, Remedy::SendOtherwise),
            Self::Send(
                MailFault::Offline | MailFault::TryLater(_) | MailFault::Greylisted(_) | MailFault::TooMany(_),
            ) => (Remedy::TryAgain, Remedy::SendOtherwise),
            Self::Send(MailFault::SignInBlocked(_)) => (Remedy::TryAgain, Remedy::OpenDraft),
            Self::Send(MailFault::NoPasswords | MailFault::TooBig | MailFault::Recipient(_)) => {
                (Remedy::OpenDraft, Remedy::SendOtherwise)
            }
            Self::Send(MailFault::Sender(_) | MailFault::Relay(_)) => (Remedy::Back, Remedy::SendOtherwise),
            // The same mail, once more: whoever has it already knows it by its number.
            Self::Send(MailFault::MaybeSent) => (Remedy::TryAgain, Remedy::AwaitCode),
            Self::Send(_) => (Remedy::Edit, Remedy::SendOtherwise),
            Self::Draft => (Remedy::SavePicture, Remedy::Close),
            Self::CodeLength { .. } => (Remedy::Edit, Remedy::NewRequest),
            Self::Expired | Self::Restarted => (Remedy::NewRequest, Remedy::Edit),
            Self::PasswordRules(_) | Self::Different | Self::PasswordRefused(_) => {
                (Remedy::Edit, Remedy::UseCameraPage)
            }
            Self::WrongCode { .. } => (Remedy::Edit, Remedy::NewRequest),
            Self::Locked { .. } => (Remedy::Close, Remedy::NewRequest),
            Self::ResetRefused(_) | Self::UnknownReply(_) | Self::NothingSent(_) => {
                (Remedy::UseCameraPage, Remedy::Close)
            }
            Self::NotDelivered => (Remedy::TryAgain, Remedy::Close),
            Self::ReplacesCode => (Remedy::NewRequest, Remedy::KeepCode),
            Self::NotSure | Self::StillOffline | Self::RefusedByUnknown => (Remedy::CheckAgain, Remedy::UseCameraPage),
            Self::NotChanged { .. } => (Remedy::EnterCode, Remedy::UseCameraPage),
            Self::NoBrowser => (Remedy::TryAgain, Remedy::Close),
            Self::Import(_) => (Remedy::Edit, Remedy::OpenPage),
            Self::Questions(QuestionsFault::Offline) => (Remedy::UseQuestions, Remedy::Close),
            // The page that says so has the other ways.
            Self::Questions(QuestionsFault::NotSet) => (Remedy::Edit, Remedy::Close),
            Self::Questions(QuestionsFault::Hidden(_)) => (Remedy::UseCameraPage, Remedy::Close),
            Self::AnswerEmpty { .. } | Self::WrongAnswers { .. } => (Remedy::Edit, Remedy::UseCameraPage),
            Self::SheetNotSaved => (Remedy::Edit, Remedy::Back),
            Self::Inbox(InboxFault::Offline) => (Remedy::TryAgain, Remedy::Back),
            Self::InboxForm(_) | Self::Inbox(_) => (Remedy::Edit, Remedy::Back),
        }
    }
}

/// Where an obstacle may go away by itself or by the person's hand, the same is worth a second try.
fn around(obstacle: Obstacle) -> (Remedy, Remedy) {
    match obstacle {
        Obstacle::Busy | Obstacle::OtherNetwork | Obstacle::TooManyUsers | Obstacle::Defect => {
            (Remedy::TryAgain, Remedy::UseCameraPage)
        }
        Obstacle::RestartNeeded | Obstacle::SignInWanted | Obstacle::NotAdmin => (Remedy::UseCameraPage, Remedy::Close),
        Obstacle::NotActivated | Obstacle::NoSavedEmail => (Remedy::UseCameraPage, Remedy::StartAgain),
    }
}
