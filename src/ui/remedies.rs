//! The ways on and the ways out of a trouble: their words, and what they report.

use super::{Action, Drafts};
use crate::text::{self, Topic};
use crate::wizard::{Event, Page, Remedy, Wizard};

/// The words on its button.
pub(super) fn label(wizard: &Wizard, way: Remedy) -> String {
    if way == Remedy::EnterCode && wizard.is_by_questions() {
        return text::button_change_answers();
    }
    text::about(Topic::Remedy, way.name())
}

/// What its button reports; `None`: the page itself is the way (edit and press its main button).
pub(super) fn action(way: Remedy, drafts: &Drafts) -> Option<Action> {
    let event = match way {
        Remedy::Edit | Remedy::TryAgain => return None,
        Remedy::Close => return Some(Action::Close),
        Remedy::LookAgain => Event::LookAgain,
        Remedy::TypeAddress => Event::TypeAddress,
        Remedy::SavePicture => Event::SavePicture,
        Remedy::EnterCode | Remedy::Back => Event::Back,
        Remedy::SendOtherwise => Event::SendOtherwise,
        Remedy::NewRequest => Event::NewRequest,
        Remedy::KeepCode => Event::KeepCode,
        Remedy::UseCameraPage => Event::UseCameraPage,
        Remedy::CheckAgain => Event::CheckAgain { password: drafts.new_password(), keep: drafts.keep },
        Remedy::StartAgain => Event::StartAgain,
        Remedy::OpenPage => Event::OpenCameraPage,
        Remedy::UseQuestions => Event::UseQuestions,
        Remedy::AwaitCode => Event::AwaitCode,
        Remedy::OpenDraft => Event::OpenDraft,
    };
    Some(Action::Tell(event))
}

/// Whether the way needs a button beside the trouble: it is none of the page itself, its main button and Back.
pub(super) fn needs_button(wizard: &Wizard, way: Remedy) -> bool {
    // Where answers prove it, there is no code to ask for.
    let is_moot = way == Remedy::NewRequest && wizard.is_by_questions();
    !matches!(way, Remedy::Edit | Remedy::TryAgain) && !is_moot && !is_primary(wizard, way) && !is_back(wizard, way)
}

/// Whether Back in the footer is this way already.
fn is_back(wizard: &Wizard, way: Remedy) -> bool {
    let leads_back = way == Remedy::Back || (way == Remedy::SendOtherwise && wizard.page() == Page::Send);
    leads_back && wizard.can_go_back()
}

/// Whether the page's main button is this way already.
fn is_primary(wizard: &Wizard, way: Remedy) -> bool {
    match (wizard.page(), way) {
        (Page::Unsure | Page::CameraPage, Remedy::CheckAgain) => true,
        (Page::CameraPage, Remedy::UseCameraPage) => true,
        (Page::Request, Remedy::SavePicture) => {
            wizard.saved().is_none() && wizard.drafted().is_none() && !wizard.is_imported()
        }
        (Page::Find, Remedy::TypeAddress) => wizard.is_typing_address(),
        // Accepting once more asks for the picture once more.
        (Page::Privacy, Remedy::NewRequest) => true,
        _ => false,
    }
}
