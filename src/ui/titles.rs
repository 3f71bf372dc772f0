//! The title of each page by the page alone: what the support sheet calls the places that a person has been to.
//!
//! The pages themselves have these titles; a test holds the two together.

use crate::text::{self, Topic};
use crate::wizard::{Aside, Page};

/// The title of a page.
pub(super) fn of(page: Page) -> String {
    match page {
        Page::Resume => text::resume_title(),
        Page::Find => text::find_title(),
        Page::Check => text::check_title(),
        Page::Method => text::method_title(),
        Page::Privacy => text::privacy_title(),
        Page::SavedAddress => text::saved_address_title(),
        Page::Export => text::export_title(),
        Page::Request => text::request_title(),
        Page::Send => text::send_title(),
        Page::Mailbox => text::mailbox_title(),
        Page::Wait => text::wait_title(),
        Page::Watch => text::watch_title(),
        Page::Code => text::code_title(),
        Page::Answer(0) => text::answer_first_title(),
        Page::Answer(1) => text::answer_second_title(),
        Page::Answer(_) => text::answer_third_title(),
        Page::Password => text::password_title(),
        Page::Setting => text::setting_title(),
        Page::Unsure => text::unsure_title(),
        Page::CameraPage => text::own_title(),
        Page::Aside(Aside::Support) => text::support_title(),
        Page::Aside(_) => text::about(Topic::Aside, page.name()),
        Page::DeadEnd(_) => text::about(Topic::End, page.name()),
        Page::Done => text::done_title(),
    }
}
