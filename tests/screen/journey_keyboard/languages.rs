//! The journey in other languages than English: everything is found by the words of that language, without a mouse.

use egui::Key;
use egui::accesskit::Role;
use regain::domain::{Language, Speech};
use regain::simulator::Scenario;
use regain::text;

use super::person::Person;
use super::walk::NEW_PASSWORD;
use super::world::World;

/// The words of the language that is spoken, which are not those of English.
#[track_caller]
fn own(words: impl Fn() -> String) -> String {
    let own = words();
    assert_ne!(own, text::within(Speech::default(), words), "it is English");
    own
}

#[track_caller]
fn journey_in(tag: &str) {
    let speech = Speech { language: Language::parse(tag).unwrap(), ..Speech::default() };
    text::within(speech, || {
        let world = World::start(Scenario::Happy);
        let mut person = world.person();
        person.arrive(&own(text::find_title));
        assert_eq!(person.language().as_deref(), Some(tag), "a screen reader knows how to read it");
        let address = world.address();
        person.until("the camera", |person| person.reads(&address));
        person.tab_to(&address, |thing| thing.role == Role::RadioButton && thing.name.contains(&address));
        person.key(Key::Space);
        go_on(&mut person, text::button_continue, text::method_title);
        go_on(&mut person, text::button_use_email, text::privacy_title);
        go_on(&mut person, text::button_accept, text::request_title);
        // The help of a page speaks it too.
        person.press(&own(text::link_stuck));
        assert_eq!(person.focused().name, own(text::stuck_title));
        person.key(Key::Escape);
        go_on(&mut person, text::button_continue, text::send_title);
        person.key(Key::Enter);
        person.arrive(&own(text::mailbox_title));
        go_on(&mut person, text::button_send, text::wait_title);
        person.until_reads(&own(text::demo_title));
        go_on(&mut person, text::button_have_code, text::code_title);
        person.type_text(&world.code());
        person.key(Key::Enter);
        person.arrive(&own(text::password_title));
        for field in [text::field_password, text::field_repeat] {
            person.tab_to_field(&own(field));
            person.retype(NEW_PASSWORD);
        }
        go_on(&mut person, text::button_set_password, text::done_title);
        assert_eq!((world.counts().commits, world.counts().sign_ins_with_new), (1, 1));
    });
}

#[track_caller]
fn go_on(person: &mut Person, press: fn() -> String, arrive: fn() -> String) {
    person.press_primary(&own(press));
    person.arrive(&own(arrive));
}

#[test]
fn the_journey_in_german() {
    journey_in("de");
}

#[test]
fn the_journey_in_russian() {
    journey_in("ru");
}

#[test]
fn the_journey_in_turkish() {
    journey_in("tr");
}

#[test]
fn a_language_is_chosen_on_the_first_page_and_nothing_is_lost() {
    let speech = Speech { language: Language::parse("de").unwrap(), ..Speech::default() };
    let german = |words: fn() -> String| text::within(speech, words);
    text::within(Speech::default(), || {
        let world = World::start(Scenario::Happy);
        let mut person = world.person();
        person.arrive("Get back into your camera");
        person.press("My camera is not in the list");
        person.type_text("192.168.1.6");
        person.press("Language: English");
        person.tab_to("Deutsch", |thing| thing.role == Role::RadioButton && thing.name == "Deutsch");
        person.key(Key::Space);
        person.until("German", |person| person.title() == german(text::menu_language));
        assert_eq!(person.language().as_deref(), Some("de"));
        assert_eq!(person.focused().name, "Deutsch", "the focus stays where it was");
        person.press_primary(&german(text::button_close_menu));
        person.until("the page", |person| person.title() == german(text::find_title));
        assert_eq!(person.field(&german(text::field_address)).value, "192.168.1.6", "what was typed is there");
    });
}
