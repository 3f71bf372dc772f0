//! What somebody hears who does not see the window.

use regain::text;

use super::desk::{Desk, Kind};
use super::person::{Person, Thing};
use super::{NEW_PASSWORD, journey};

#[test]
fn screen_readers_hear_the_window_and_never_a_password_in_opengl() {
    hears("screen_readers_hear_the_window_and_never_a_password_in_opengl", "gl");
}

#[test]
fn screen_readers_hear_the_window_and_never_a_password_in_software() {
    hears("screen_readers_hear_the_window_and_never_a_password_in_software", "software");
}

fn hears(test: &'static str, renderer: &str) {
    let Some(desk) = Desk::set_up(test, Kind::Usual) else { return };
    let mut person = Person::opens(desk, renderer);
    let title = text::window_title();
    person.sees("the window by its name", |thing| thing.role == "frame" && thing.name == title);
    journey::to_request(&mut person);
    // What is only painted at the side is told as well.
    let camera = |thing: &Thing| thing.role == "label" && thing.name.contains(" · ");
    person.sees("the chosen camera", camera);
    person.sees("the steps as a list", |thing| thing.role == "list" && thing.name == text::rail_list());
    person.sees("the way out as a link", |thing| thing.role == "link" && thing.name == text::link_stuck());
    let here = text::rail_here();
    let current = person.look().into_iter().filter(|thing| thing.role == "list item" && thing.description == here);
    assert_eq!(current.count(), 2, "the step and its part are marked");
    let headings: Vec<_> = person.look().into_iter().filter(|thing| thing.role == "heading").collect();
    assert_eq!(headings.len(), 1, "{headings:?}");
    let picture = text::request_picture();
    person.sees("the picture by its name", |thing| thing.name == picture);

    person.presses(&text::button_continue());
    person.reaches("send", &text::send_title());
    person.presses(&text::button_continue());
    person.reaches("mailbox", &text::mailbox_title());
    let secret = text::field_mail_password();
    let field = person.sees_still("the field for the mail password", |thing| thing.role == "password text");
    assert_eq!(field.name, secret);
    person.clicks(&field);
    person.sees("the focus in it", |thing| thing.role == "password text" && thing.focused);
    person.types(NEW_PASSWORD);
    let dots = |thing: &Thing| thing.text.as_ref().is_some_and(|text| text.chars().count() == NEW_PASSWORD.len());
    person.sees("the password as dots", |thing| thing.role == "password text" && dots(thing));
    for thing in person.look() {
        let told = [Some(thing.name.as_str()), thing.text.as_deref()].into_iter().flatten();
        assert!(told.into_iter().all(|told| !told.contains(&NEW_PASSWORD[..3])), "{} tells it", thing.role);
    }
    let port = text::field_port();
    person.presses(&text::link_server());
    person.sees("the port with its label", |thing| thing.name == port && thing.text.is_some());
}
