//! The remedies of a trouble, one way on and one way out: the words on their buttons, and what these report.

use super::{Action, Drafts};
use crate::text::{self, Topic};
use crate::wizard::{Aside, Dispatch, Event, Page, Remedy, Wizard};

/// The words on the button of a remedy.
pub(super) fn label(wizard: &Wizard, way: Remedy) -> String {
    if way == Remedy::EnterCode && wizard.is_by_questions() {
        return text::button_change_answers();
    }
    text::about(Topic::Remedy, way.name())
}

/// What the button of a remedy reports; `None`: the remedy is the page itself (edit, then press its main button).
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
        Remedy::SetClock => Event::SetClock,
        Remedy::ShowSupport => Event::ShowAside(Aside::Support),
    };
    Some(Action::Tell(event))
}

/// Whether a remedy needs a button of its own: neither the page itself, nor its main button, nor Back does it already.
pub(super) fn needs_button(wizard: &Wizard, way: Remedy) -> bool {
    // Where security questions prove it, there is no code to ask for.
    let is_moot = way == Remedy::NewRequest && wizard.is_by_questions();
    !matches!(way, Remedy::Edit | Remedy::TryAgain) && !is_moot && !is_primary(wizard, way) && !is_back(wizard, way)
}

/// Whether Back in the footer does the same as this remedy.
fn is_back(wizard: &Wizard, way: Remedy) -> bool {
    let leads_back = way == Remedy::Back || (way == Remedy::SendOtherwise && wizard.page() == Page::Send);
    leads_back && wizard.can_go_back()
}

/// Whether the page's main button does the same as this remedy.
fn is_primary(wizard: &Wizard, way: Remedy) -> bool {
    match (wizard.page(), way) {
        (Page::Unsure | Page::CameraPage, Remedy::CheckAgain) => true,
        (Page::CameraPage, Remedy::UseCameraPage) => true,
        // Whatever became of what can be put right there.
        (Page::Done, Remedy::Close) => true,
        (Page::Request, Remedy::SavePicture) => wizard.dispatch() == Dispatch::ByHand && !wizard.is_in_hand(),
        (Page::Find, Remedy::TypeAddress) => wizard.is_typing_address(),
        // Accepting once more asks for the picture once more.
        (Page::Privacy, Remedy::NewRequest) => true,
        _ => false,
    }
}
