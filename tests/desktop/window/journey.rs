//! The steps of the journey at a real desk, by mouse or by keyboard.
//!
//! The script of the other tests (`support/script.rs`) tells a wizard what was done; here somebody has to find each thing
//! on a screen, with real presses and real time, so the steps are their own.

use regain::text;

use super::person::{Person, Thing};

/// What is typed for the new password.
pub const NEW_PASSWORD: &str = "Maple-Garden7";

/// With what the person presses.
#[derive(Clone, Copy)]
pub enum Hand {
    Mouse,
    Keyboard,
    /// What a screen reader offers: things are found and pressed by their names.
    Reader,
}

impl Hand {
    pub fn presses(self, person: &mut Person, button: &str) {
        match self {
            Self::Mouse => person.presses(button),
            Self::Keyboard => person.keys_to(button),
            Self::Reader => person.acts_on(button),
        }
    }
}

/// From the first page to the page with the picture.
pub fn to_request_by(person: &mut Person, hand: Hand) {
    let is_camera = |thing: &Thing| thing.role == "radio button";
    person.reaches("find", &text::find_title());
    let camera = person.sees_still("a camera", is_camera);
    match hand {
        Hand::Mouse => person.clicks(&camera),
        Hand::Keyboard => {
            person.tabs_to("the camera", is_camera);
            person.keys(&["space"]);
        }
        Hand::Reader => person.acts_on_thing(&camera),
    }
    person.sees("the camera chosen", |thing| is_camera(thing) && thing.checked);
    hand.presses(person, &text::button_continue());
    person.reaches("method", &text::method_title());
    hand.presses(person, &text::button_use_email());
    person.reaches("privacy", &text::privacy_title());
    hand.presses(person, &text::button_accept());
    person.reaches("request", &text::request_title());
}

/// On the page with the picture: the person sends it.
pub fn sends_by_hand(person: &mut Person) {
    let words = text::dispatch_hand();
    let card = person.sees_still("the way by hand", |thing| thing.role == "radio button" && thing.name == words);
    person.clicks(&card);
    person.sees("it chosen", |thing| thing.name == words && thing.checked);
}

/// On the page with the picture: Regain sends it.
fn sends_from_here(person: &mut Person, hand: Hand) {
    let words = text::dispatch_here();
    let card = person.sees_still("the way from here", |thing| thing.role == "radio button" && thing.name == words);
    match hand {
        _ if card.checked => {}
        Hand::Mouse | Hand::Reader => person.clicks(&card),
        Hand::Keyboard => person.keys(&["Up", "Up"]),
    }
    person.sees("it chosen", |thing| thing.name == words && thing.checked);
}

/// From the page with the picture to the page that waits.
pub fn to_wait_by(person: &mut Person, hand: Hand) {
    sends_from_here(person, hand);
    hand.presses(person, &text::button_continue());
    person.reaches("send", &text::send_title());
    hand.presses(person, &text::button_continue());
    person.reaches("mailbox", &text::mailbox_title());
    hand.presses(person, &text::button_send());
    person.reaches("wait", &text::wait_title());
}

pub fn to_request(person: &mut Person) {
    to_request_by(person, Hand::Mouse);
}

pub fn to_wait(person: &mut Person) {
    to_wait_by(person, Hand::Mouse);
}

/// From the page that waits to the last page: everything is typed, and pressed with this hand.
pub fn to_done_by(person: &mut Person, hand: Hand) {
    let code = code(person);
    hand.presses(person, &text::button_have_code());
    person.reaches("code", &text::code_title());
    person.types(&code);
    hand.presses(person, &text::button_continue());
    person.reaches("password", &text::password_title());
    person.types(NEW_PASSWORD);
    let second = |thing: &Thing| thing.role == "password text" && thing.name == text::field_repeat();
    match hand {
        Hand::Keyboard => person.tabs_to("the second field", second),
        Hand::Mouse | Hand::Reader => {
            let field = person.sees_still("the second field", second);
            person.acts_on_thing(&field);
        }
    }
    person.sees("the focus in it", |thing| second(thing) && thing.focused);
    person.types(NEW_PASSWORD);
    hand.presses(person, &text::button_set_password());
    person.reaches("done", &text::done_title());
}

/// Takes the new password along, and leaves by the button of the last page.
pub fn closes_by(person: &mut Person, hand: Hand) {
    hand.presses(person, &text::button_copy_password());
    person.sees("the answer to copying", |thing| thing.is_button(&text::button_copied()));
    hand.presses(person, &text::button_close());
}

/// The code as the demo mailbox shows it.
pub fn code(person: &mut Person) -> String {
    let before = text::demo_code("");
    let line = person.sees("the code", |thing| thing.name.starts_with(before.trim()));
    line.name[before.trim().len()..].trim().to_owned()
}
