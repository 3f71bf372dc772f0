//! A page that nobody touches costs nothing: no thread of the program wakes up, whichever page it is and whatever draws it.

use std::time::Duration;

use regain::text;

use super::desk::{Desk, Kind};
use super::journey::{self, NEW_PASSWORD};
use super::person::{Person, Thing};

/// How long is looked. What wakes up once a second is seen.
const WATCHED: Duration = Duration::from_millis(2500);

/// How often is looked. Something real may happen in a look: the minute of the wait, a service of the desktop that ends.
const LOOKS: usize = 5;

#[test]
fn no_thread_of_the_software_window_wakes_up_on_a_page_that_stands_still() {
    let test = "no_thread_of_the_software_window_wakes_up_on_a_page_that_stands_still";
    let Some(desk) = Desk::set_up(test, Kind::Usual) else { return };
    sleeps(&mut Person::opens(desk, "software"));
}

#[test]
fn no_thread_of_the_opengl_window_wakes_up_on_a_page_that_stands_still() {
    let test = "no_thread_of_the_opengl_window_wakes_up_on_a_page_that_stands_still";
    let Some(desk) = Desk::set_up(test, Kind::Usual) else { return };
    sleeps(&mut Person::opens(desk, "gl"));
}

/// A screen reader listens all along, and a session bus is there: the threads that talk to them sleep as well.
fn sleeps(person: &mut Person) {
    let found = text::find_count(1);
    person.sees("the end of the search", |thing| thing.name == found);
    assert_sleeps(person, "find");
    let camera = person.sees_still("a camera", |thing| thing.role == "radio button");
    person.clicks(&camera);
    for (button, page, title) in [
        (text::button_continue(), "method", text::method_title()),
        (text::button_use_email(), "privacy", text::privacy_title()),
        (text::button_accept(), "request", text::request_title()),
    ] {
        person.presses(&button);
        person.reaches(page, &title);
        assert_sleeps(person, page);
    }
    journey::to_wait(person);
    let code = journey::code(person);
    assert_sleeps(person, "wait");
    // In a field stands a cursor; it does not blink.
    person.presses(&text::button_have_code());
    person.reaches("code", &text::code_title());
    person.types(&code);
    assert_sleeps(person, "code");
    person.presses(&text::button_continue());
    person.reaches("password", &text::password_title());
    person.types(NEW_PASSWORD);
    person.sees("what was typed", |thing: &Thing| thing.role == "password text" && thing.focused);
    assert_sleeps(person, "password");
    person.presses(&text::menu_title());
    person.sees("the menu", |thing| thing.is_button(&text::button_close_menu()));
    assert_sleeps(person, "menu");
}

/// The first look may still catch what the page has begun, such as a fading colour; a later one must find it asleep.
fn assert_sleeps(person: &Person, page: &str) {
    let mut seen = Vec::new();
    for _ in 0..LOOKS {
        let (ticks, before) = (person.program.ticks(), person.program.wake_ups());
        // Not waiting for anything: the time is what is measured.
        std::thread::sleep(WATCHED);
        let after = person.program.wake_ups();
        let woken: Vec<_> = after
            .into_iter()
            .map(|(thread, (name, count))| (name, count - before.get(&thread).map_or(0, |(_, count)| *count)))
            .filter(|(_, count)| *count > 0)
            .collect();
        let used = person.program.ticks() - ticks;
        if woken.is_empty() && used == 0 {
            return;
        }
        seen.push((woken, used));
    }
    panic!("{page}: threads that woke up, and processor time in 1/100 s, in {WATCHED:?} each: {seen:#?}");
}
