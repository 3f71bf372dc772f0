//! The ways on and the ways out of a trouble: their words, and what they report.

use super::{Action, Drafts};
use crate::text::{self, Topic};
use crate::wizard::{Event, Step, Way, Wizard};

/// The name under which the words of a way are kept.
pub(super) fn name(way: Way) -> &'static str {
    match way {
        Way::Edit => "edit",
        Way::LookAgain => "look_again",
        Way::TypeAddress => "type_address",
        Way::TryAgain => "try_again",
        Way::SavePicture => "save_picture",
        Way::SendOtherwise => "send_otherwise",
        Way::NewRequest => "new_request",
        Way::EnterCode => "enter_code",
        Way::UseOwnPage => "use_own_page",
        Way::CheckAgain => "check_again",
        Way::StartAgain => "start_again",
        Way::Back => "back",
        Way::Close => "close",
        Way::OpenPage => "open_page",
        Way::UseQuestions => "use_questions",
        Way::AwaitCode => "await_code",
        Way::OpenDraft => "open_draft",
    }
}

/// The words on its button.
pub(super) fn label(wizard: &Wizard, way: Way) -> String {
    if way == Way::EnterCode && wizard.is_by_answers() {
        return text::button_change_answers();
    }
    text::about(Topic::Remedy, name(way))
}

/// What its button reports; `None`: the page itself is the way (edit and press its main button).
pub(super) fn action(way: Way, drafts: &Drafts) -> Option<Action> {
    let event = match way {
        Way::Edit | Way::TryAgain => return None,
        Way::Close => return Some(Action::Close),
        Way::LookAgain => Event::LookAgain,
        Way::TypeAddress => Event::TypeAddress,
        Way::SavePicture => Event::SavePicture,
        Way::EnterCode | Way::Back => Event::Back,
        Way::SendOtherwise => Event::SendOtherwise,
        Way::NewRequest => Event::NewRequest,
        Way::UseOwnPage => Event::UseOwnPage,
        Way::CheckAgain => Event::CheckAgain(drafts.new_password()),
        Way::StartAgain => Event::StartAgain,
        Way::OpenPage => Event::OpenCameraPage,
        Way::UseQuestions => Event::UseQuestions,
        Way::AwaitCode => Event::AwaitCode,
        Way::OpenDraft => Event::OpenDraft,
    };
    Some(Action::Tell(event))
}

/// Whether the way needs a button beside the trouble: it is none of the page itself, its main button and Back.
pub(super) fn needs_button(wizard: &Wizard, way: Way) -> bool {
    // Where answers prove it, there is no code to ask for.
    let is_moot = way == Way::NewRequest && wizard.is_by_answers();
    !matches!(way, Way::Edit | Way::TryAgain) && !is_moot && !is_primary(wizard, way) && !is_back(wizard, way)
}

/// Whether Back in the footer is this way already.
fn is_back(wizard: &Wizard, way: Way) -> bool {
    let leads_back = way == Way::Back || (way == Way::SendOtherwise && *wizard.step() == Step::Send);
    leads_back && wizard.can_go_back()
}

/// Whether the page's main button is this way already.
fn is_primary(wizard: &Wizard, way: Way) -> bool {
    match (wizard.step(), way) {
        (Step::Unsure | Step::OwnPage, Way::CheckAgain) => true,
        (Step::OwnPage, Way::UseOwnPage) => true,
        (Step::Request, Way::SavePicture) => {
            wizard.saved().is_none() && wizard.drafted().is_none() && !wizard.is_imported()
        }
        (Step::Find, Way::TypeAddress) => wizard.is_typing_address(),
        // Accepting once more asks for the picture once more.
        (Step::Privacy, Way::NewRequest) => true,
        _ => false,
    }
}
