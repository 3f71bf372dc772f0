//! The steps of the journey, by mouse and by keyboard.

use regain::text;

use super::person::Person;

/// What is typed for the new password.
pub const NEW_PASSWORD: &str = "Maple-Garden7";

/// From the first page to the page with the picture, by mouse.
pub fn to_request(person: &mut Person) {
    person.reaches("find", &text::find_title());
    let camera = person.sees("a camera", |thing| thing.role == "radio button");
    person.clicks(&camera);
    person.sees("the camera chosen", |thing| thing.role == "radio button" && thing.checked);
    person.presses(&text::button_continue());
    person.reaches("method", &text::method_title());
    person.presses(&text::button_use_email());
    person.reaches("privacy", &text::privacy_title());
    person.presses(&text::button_accept());
    person.reaches("request", &text::request_title());
}

/// From the page with the picture to the page that waits.
pub fn to_wait(person: &mut Person) {
    person.presses(&text::button_send_from_here());
    person.reaches("send", &text::send_title());
    person.presses(&text::button_continue());
    person.reaches("mailbox", &text::mailbox_title());
    person.presses(&text::button_send());
    person.reaches("wait", &text::wait_title());
}

/// From the first page to the waiting page, with no mouse.
pub fn to_wait_by_keyboard(person: &mut Person) {
    person.reaches("find", &text::find_title());
    person.sees("a camera", |thing| thing.role == "radio button");
    person.tabs_to("the camera", |thing| thing.role == "radio button");
    person.keys(&["space"]);
    person.sees("the camera chosen", |thing| thing.role == "radio button" && thing.checked);
    person.keys_to(&text::button_continue());
    person.reaches("method", &text::method_title());
    person.keys_to(&text::button_use_email());
    person.reaches("privacy", &text::privacy_title());
    person.keys_to(&text::button_accept());
    person.reaches("request", &text::request_title());
    person.keys_to(&text::button_send_from_here());
    person.reaches("send", &text::send_title());
    person.keys_to(&text::button_continue());
    person.reaches("mailbox", &text::mailbox_title());
    person.keys_to(&text::button_send());
    person.reaches("wait", &text::wait_title());
}

/// The code as the demo mailbox shows it.
pub fn code(person: &mut Person) -> String {
    let before = text::demo_code("");
    let line = person.sees("the code", |thing| thing.name.starts_with(before.trim()));
    line.name[before.trim().len()..].trim().to_owned()
}
