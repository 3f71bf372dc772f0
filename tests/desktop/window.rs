//! The real window, by mouse and keyboard only: a display, a window manager and a session bus of its own for each test.
//!
//! What is on the screen is found as a screen reader finds it, so there are no fixed places; what is pressed and typed
//! goes through the display as from a real mouse and keyboard. Pictures of the pages stay in the folder for passing
//! files of the build, below `window`.

mod accidents;
mod beside;
mod camera;
mod covered;
mod desk;
mod drawn_by;
mod eye;
mod handing_over;
mod journey;
mod leaving;
mod look;
mod memory;
mod nowhere;
mod person;
mod program;
mod saving;
mod scale;
mod screen_reader;
mod second_start;
mod standing_still;

use desk::{Desk, Kind};
use journey::{Hand, NEW_PASSWORD};
use person::{Person, Thing};
use regain::text;

#[test]
fn the_whole_journey_by_mouse_and_keyboard() {
    let test = "the_whole_journey_by_mouse_and_keyboard";
    if desk::find(camera::READER).is_none() {
        return desk::skipped(test, "zbarimg is not installed");
    }
    let Some(desk) = Desk::set_up(test, Kind::Usual) else { return };
    let mut person = Person::opens(desk, "gl");
    journey::to_request(&mut person);
    journey::sends_by_hand(&mut person);
    person.presses(&text::button_save_picture());
    let picture = saving::saves_as(&mut person, "mine.png");
    camera::assert_is_of_camera(&person, &picture);
    journey::to_wait(&mut person);

    // The code goes by the clipboard, as from a mail program.
    person.presses(&text::button_copy_code());
    person.sees("the answer to copying", |thing| thing.is_button(&text::button_copied()));
    person.presses(&text::button_have_code());
    person.reaches("code", &text::code_title());
    person.until("the code in its field", |person| {
        person.keys(&["ctrl+a", "ctrl+v"]);
        person.look().into_iter().find(|thing| thing.text.as_ref().is_some_and(|text| text.chars().count() >= 4))
    });
    person.presses(&text::button_continue());
    person.reaches("password", &text::password_title());
    person.types(NEW_PASSWORD);
    let repeat = |thing: &Thing| thing.role == "password text" && thing.name == text::field_repeat();
    let field = person.sees_still("the second field", repeat);
    person.clicks(&field);
    person.sees("the focus in it", |thing| repeat(thing) && thing.focused);
    person.types(NEW_PASSWORD);
    person.presses(&text::button_set_password());
    person.reaches("done", &text::done_title());
    assert_new_password_counts(&person);
    journey::closes_by(&mut person, Hand::Mouse);
    leaving::assert_ends_well(&mut person);
}

/// The whole journey, with one hand from the first page to the last.
fn walks(test: &'static str, renderer: &str, hand: Hand) {
    let Some(desk) = Desk::set_up(test, Kind::Usual) else { return };
    let mut person = Person::opens(desk, renderer);
    journey::to_request_by(&mut person, hand);
    journey::to_wait_by(&mut person, hand);
    journey::to_done_by(&mut person, hand);
    assert_new_password_counts(&person);
    journey::closes_by(&mut person, hand);
    leaving::assert_ends_well(&mut person);
}

#[test]
fn the_journey_in_the_software_window_by_keyboard_alone() {
    walks("the_journey_in_the_software_window_by_keyboard_alone", "software", Hand::Keyboard);
}

#[test]
fn the_journey_in_the_opengl_window_by_keyboard_alone() {
    walks("the_journey_in_the_opengl_window_by_keyboard_alone", "gl", Hand::Keyboard);
}

#[test]
fn the_journey_in_the_software_window_by_a_screen_reader() {
    walks("the_journey_in_the_software_window_by_a_screen_reader", "software", Hand::Reader);
}

#[test]
fn the_journey_in_the_opengl_window_by_a_screen_reader() {
    walks("the_journey_in_the_opengl_window_by_a_screen_reader", "gl", Hand::Reader);
}

/// Asked from outside: the camera takes the new password, and the old one no more.
fn assert_new_password_counts(person: &Person) {
    let old = person.program.ready()["password"].as_str().unwrap().to_owned();
    assert!(camera::takes(person, NEW_PASSWORD));
    assert!(!camera::takes(person, &old));
}
