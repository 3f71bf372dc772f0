//! The ways on and the ways out of a trouble: their words, and what they report.

use super::{Action, Drafts};
use crate::text;
use crate::wizard::{Event, Way};

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
    }
}

/// The words on its button.
pub(super) fn label(way: Way) -> String {
    text::say(&format!("way-{}", name(way)))
}

/// What its button reports; `None`: the page itself is the way (edit and press its main button).
pub(super) fn action(way: Way, drafts: &Drafts) -> Option<Action> {
    let event = match way {
        Way::Edit | Way::TryAgain => return None,
        Way::Close => return Some(Action::Close),
        Way::LookAgain => Event::LookAgain,
        Way::TypeAddress => Event::TypeAddress,
        Way::SavePicture => Event::SavePicture,
        Way::SendOtherwise | Way::EnterCode | Way::Back => Event::Back,
        Way::NewRequest => Event::NewRequest,
        Way::UseOwnPage => Event::UseOwnPage,
        Way::CheckAgain => Event::CheckAgain(drafts.new_password()),
        Way::StartAgain => Event::StartAgain,
    };
    Some(Action::Tell(event))
}

/// Whether the way has a button of its own on the page.
pub(super) fn has_button(way: Way) -> bool {
    !matches!(way, Way::Edit | Way::TryAgain)
}
