//! From the list of cameras to the proof, without a mouse.

use egui::Key;
use regain::simulator::Scenario;

use super::person::Person;
use super::walk::{self, NEW_PASSWORD};
use super::world::World;
use super::{idle, logbook, tour};

/// What holds on every page: it comes to rest, Tab goes round it, help opens and closes.
#[track_caller]
fn look_around(person: &mut Person) {
    let rest = idle::check(person);
    if person.title() == walk::WAIT {
        assert!(rest.as_secs() <= 60, "the minutes left are counted: {rest:?}");
    }
    tour::check(person);
    let page = person.title();
    person.press("I’m stuck");
    assert_eq!(person.focused().name, "If you are stuck");
    person.key(Key::Escape);
    assert_eq!((person.title(), person.focused().name.as_str()), (page, "I’m stuck"));
    idle::check(person);
}

#[test]
fn the_whole_journey() {
    let world = World::start(Scenario::Happy);
    let mut person = world.person();
    person.arrive(walk::FIND);
    person.until_reads("We found ");
    look_around(&mut person);
    walk::find(&mut person, &world);
    look_around(&mut person);
    walk::method(&mut person);
    look_around(&mut person);
    walk::privacy(&mut person);
    look_around(&mut person);
    person.choose("Send it from here", Key::ArrowDown, "Open it in my mail program");
    assert_eq!(person.primary().name, "Open as a draft");
    person.choose("Open it in my mail program", Key::ArrowDown, "I send it myself");
    assert_eq!(person.primary().name, "Save picture…");
    person.press("Copy address");
    assert_eq!(person.focused().name, "Copied");
    let service = person.copied.take().unwrap();
    assert!(service.contains('@') && person.reads(&service), "{service}");
    idle::check(&mut person);
    person.choose("I send it myself", Key::ArrowUp, "Open it in my mail program");
    person.choose("Open it in my mail program", Key::ArrowUp, "Send it from here");
    walk::request(&mut person);
    look_around(&mut person);
    person.tab_to_field("Your email address");
    walk::send(&mut person);
    person.until_reads("The demo mailbox");
    look_around(&mut person);
    person.press("No email after 5 minutes?");
    assert_eq!(person.focused().name, "Send same picture again", "the link has made room for what it told of");
    person.until("it stands clear of the footer", |person| {
        person.focused().rect.bottom() < person.primary().rect.top() - 16.0
    });
    idle::check(&mut person);
    walk::wait(&mut person);
    look_around(&mut person);
    person.tab_to_field("Code");
    let secrets = world.secrets(NEW_PASSWORD);
    assert_eq!(person.line("Your code: "), world.code());
    walk::code(&mut person);
    look_around(&mut person);

    walk::type_password(&mut person, NEW_PASSWORD, NEW_PASSWORD);
    idle::check(&mut person);
    assert_eq!((world.counts().commits, world.counts().credentials_before_commit), (0, 0));
    assert_eq!(person.primary().name, "Set new password");
    person.key_at_once(Key::Enter, 2);
    person.key(Key::Enter);
    person.arrive(walk::DONE);
    look_around(&mut person);
    let counts = world.counts();
    assert_eq!((counts.commits, counts.sign_ins_with_new, counts.wrong_passwords), (1, 1, 0), "{counts:?}");
    assert_eq!((counts.credentials_before_commit, counts.broken_requests), (0, 0), "{counts:?}");

    assert!(!person.app().holds_secret());
    for secret in &secrets {
        assert!(!person.reads(secret), "the last page shows {secret}");
    }
    logbook::check(&secrets);
    assert_eq!(std::fs::read_dir(world.memo_folder()).unwrap().count(), 0, "nothing is kept");
    person.press("Copy new password");
    person.press_primary("Close");
    assert!(person.closed);
}

#[test]
fn back_and_continue_keep_what_was_typed() {
    let world = World::start(Scenario::Happy);
    let mut person = world.person();
    walk::to_wait(&mut person, &world);
    walk::wait(&mut person);
    person.type_text(" 3F8K-2LQ9 ");
    let typed = person.field("Code").value;
    person.back();
    person.arrive(walk::WAIT);
    walk::wait(&mut person);
    assert_eq!(person.field("Code").value, typed);
    person.key(Key::Enter);
    person.arrive(walk::PASSWORD);
    walk::type_password(&mut person, NEW_PASSWORD, "Maple-Garden8");
    let both = ["New password", "Type it again"];
    let before = both.map(|name| person.field(name).value);
    person.back();
    person.arrive(walk::CODE);
    assert_eq!(person.field("Code").value, typed);
    person.press_primary("Continue");
    person.arrive(walk::PASSWORD);
    assert_eq!(both.map(|name| person.field(name).value), before);
    person.press("Show new password");
    person.press("Show repeated password");
    assert_eq!(both.map(|name| person.field(name).value), [NEW_PASSWORD, "Maple-Garden8"]);
    person.press("Back");
    person.arrive(walk::CODE);
    assert_eq!(world.counts().commits, 0);
}

#[test]
fn back_leads_to_the_first_page_and_nothing_is_asked_twice() {
    let world = World::start(Scenario::Happy);
    let mut person = world.person();
    walk::to_wait(&mut person, &world);
    for title in [walk::REQUEST, walk::PRIVACY, walk::METHOD, walk::FIND] {
        person.back();
        person.arrive(title);
    }
    person.back();
    person.arrive(walk::FIND);
    walk::find(&mut person, &world);
    walk::method(&mut person);
    walk::privacy(&mut person);
    assert_eq!(world.counts().requests["GET /ISAPI/Security/email/qrCode"], 1, "the picture is fetched once");
    assert_eq!(world.counts().mails_received, 1);
}
