//! The steps of the journey, by mouse and by keyboard.

use regain::text::say_with;

use super::person::Person;

/// What is typed for the new password.
pub const NEW_PASSWORD: &str = "Maple-Garden7";

/// From the first page to the page with the picture, by mouse.
pub fn to_request(person: &mut Person) {
    person.reaches("find");
    let camera = person.sees("a camera", |thing| thing.role == "radio button");
    person.clicks(&camera);
    person.sees("the camera chosen", |thing| thing.role == "radio button" && thing.checked);
    person.presses("button-continue");
    person.reaches("method");
    person.presses("button-use-email");
    person.reaches("privacy");
    person.presses("button-accept");
    person.reaches("request");
}

/// From the page with the picture to the page that waits.
pub fn to_wait(person: &mut Person) {
    person.presses("button-send-from-here");
    person.reaches("send");
    person.presses("button-continue");
    person.reaches("mailbox");
    person.presses("button-send");
    person.reaches("wait");
}

/// From the first page to the waiting page, with no mouse.
pub fn to_wait_by_keyboard(person: &mut Person) {
    person.reaches("find");
    person.sees("a camera", |thing| thing.role == "radio button");
    person.tabs_to("the camera", |thing| thing.role == "radio button");
    person.keys(&["space"]);
    person.sees("the camera chosen", |thing| thing.role == "radio button" && thing.checked);
    person.keys_to("button-continue");
    person.reaches("method");
    person.keys_to("button-use-email");
    person.reaches("privacy");
    person.keys_to("button-accept");
    person.reaches("request");
    person.keys_to("button-send-from-here");
    person.reaches("send");
    person.keys_to("button-continue");
    person.reaches("mailbox");
    person.keys_to("button-send");
    person.reaches("wait");
}

/// The code as the demo mailbox shows it.
pub fn code(person: &mut Person) -> String {
    let before = say_with("demo-code", &[("code", "".into())]);
    let line = person.sees("the code", |thing| thing.name.starts_with(before.trim()));
    line.name[before.trim().len()..].trim().to_owned()
}
