//! The remedies of a trouble, one way on and one way out: the words on their buttons, and what these report.

use std::time::SystemTime;

use super::page::PageSpec;
use super::{Action, Drafts};
use crate::text::{self, Topic};
use crate::wizard::{Aside, Dispatch, Event, Page, Remedy, Trouble, Wizard};

/// Puts the way on from the trouble that stands on the page in the place of the page's main button, which stays beside it
/// where it still means something.
pub(super) fn lead(spec: &mut PageSpec, wizard: &Wizard, drafts: &Drafts, now: SystemTime) {
    let Some(trouble) = wizard.trouble().filter(|_| !spec.busy) else { return };
    let is_edited = trouble.field().is_some_and(|field| spec.fields.contains(&field) && drafts.is_edited(field));
    let is_over = matches!(trouble, Trouble::Locked { until: Some(until) } if *until <= now);
    let (on, _) = trouble.remedies_on(wizard.page());
    if is_edited || is_over || !takes_over(wizard, on) {
        return;
    }
    let own = std::mem::replace(&mut spec.primary, label(wizard, on));
    spec.own = trouble.leaves_own_button().then_some((own, spec.press));
    spec.press = |wizard, drafts| {
        let (on, _) = wizard.trouble()?.remedies_on(wizard.page());
        action(on, drafts)
    };
}

/// Whether a way on is something else than the page's own main button.
fn takes_over(wizard: &Wizard, on: Remedy) -> bool {
    !matches!(on, Remedy::Edit | Remedy::TryAgain) && !is_moot(wizard, on) && !is_primary(wizard, on)
}

/// The words on the button of a remedy.
pub(super) fn label(wizard: &Wizard, way: Remedy) -> String {
    if way == Remedy::EnterCode && wizard.is_by_questions() {
        return text::button_change_answers();
    }
    match (wizard.page(), wizard.trouble(), way) {
        (Page::Resume, _, Remedy::StartAgain) => return text::button_start_again(),
        (Page::Done, Some(Trouble::PasswordUnseen(_)), Remedy::StartAgain) => return text::button_reset_another(),
        (_, Some(Trouble::PasswordUnseen(_)), Remedy::Close) => return text::button_close_anyway(),
        _ => {}
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
        Remedy::ShowPassword => Event::ShowPassword(true),
        Remedy::ShowSupport => Event::ShowAside(Aside::Support),
    };
    Some(Action::Tell(event))
}

/// Whether a remedy needs a button of its own: neither the page itself, nor its main button, nor Back does it already.
pub(super) fn needs_button(wizard: &Wizard, way: Remedy) -> bool {
    takes_over(wizard, way) && !is_back(wizard, way)
}

/// Where security questions prove it, there is no code to ask for.
fn is_moot(wizard: &Wizard, way: Remedy) -> bool {
    way == Remedy::NewRequest && wizard.is_by_questions()
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
        (Page::CameraPage, Remedy::OpenPage) => !wizard.is_own_page_opened(),
        (Page::Export, Remedy::OpenPage) => !wizard.is_export_opened() && wizard.picture().is_none(),
        // Whatever became of what can be put right there.
        (Page::Done, Remedy::Close) => true,
        (Page::Request, Remedy::SavePicture) => wizard.dispatch() == Dispatch::ByHand && !wizard.is_in_hand(),
        (Page::Resume, Remedy::KeepCode) => true,
        (Page::Find, Remedy::TypeAddress) => wizard.is_typing_address(),
        // Accepting once more asks for the picture once more.
        (Page::Privacy, Remedy::NewRequest) => true,
        _ => false,
    }
}
