//! What can be typed wrong: each has a sentence of its own next to its field, and nothing typed is lost.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;

use egui::Key;
use regain::simulator::Scenario;

use super::person::Person;
use super::walk::{self, NEW_PASSWORD};
use super::world::{SENDER, World, silent_port};
use super::{idle, tour};

/// Sees that the words stand below this field and above the next one, and that the focus is on it.
#[track_caller]
pub fn told_at(person: &mut Person, field: &str, words: &str) {
    person.until_reads(words);
    idle::check(person);
    let things = person.things();
    let told =
        things.iter().find(|thing| thing.name.starts_with(words)).unwrap_or_else(|| panic!("{words} is no title"));
    let above = |thing: &&super::thing::Thing| thing.is_field() && thing.rect.bottom() <= told.rect.top() + 1.0;
    let nearest = things.iter().filter(above).max_by(|a, b| a.rect.bottom().total_cmp(&b.rect.bottom()));
    assert_eq!(nearest.map(|thing| thing.name.as_str()), Some(field), "{words} stands elsewhere: {told:?}");
    assert_eq!(person.focused().name, field, "{words}");
}

#[test]
fn addresses() {
    let world = World::start(Scenario::Happy);
    let mut person = world.person();
    person.until_reads("We found ");
    person.press("My camera is not in the list");
    let field = "Address of the camera";
    assert_eq!(person.focused().name, field);

    let web = TcpListener::bind("127.0.0.1:0").unwrap();
    let somebody = web.local_addr().unwrap().to_string();
    std::thread::spawn(move || {
        for stream in web.incoming() {
            let mut stream = stream.unwrap();
            // The client may hang up at any time; that is no fault of this page.
            let mut request = [0; 4096];
            let body = "<!doctype html><title>Router</title><p>Hello";
            let length = body.len();
            let head = format!(
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n"
            );
            drop(stream.read(&mut request).and_then(|_| stream.write_all(format!("{head}{body}").as_bytes())));
        }
    });
    let silent = silent_port();
    let silent_at = silent.local_addr().unwrap().to_string();
    for (typed, words) in [
        ("", "Type the address of the camera"),
        ("my camera", "This is not an address"),
        ("192.168.1.400", "This is not an address"),
        ("127.0.0.1:99999", "The number after the colon is wrong"),
        ("camera.invalid", "Your network does not know this name"),
        (&somebody, "This is not a Hikvision camera"),
        (&silent_at, "This camera does not answer"),
    ] {
        person.tab_to_field(field);
        person.retype(typed);
        person.key(Key::Enter);
        told_at(&mut person, field, words);
        assert_eq!(person.field(field).value, typed, "what was typed is still there");
    }
    tour::check(&mut person);
    person.tab_to_field(field);
    person.retype(&world.address());
    assert!(!person.reads("This camera does not answer"), "an edited field has no error");
    person.key(Key::Enter);
    person.arrive(walk::METHOD);
}

#[test]
fn mailboxes() {
    let world = World::start(Scenario::Happy);
    let mut person = world.person();
    walk::find(&mut person, &world);
    walk::method(&mut person);
    walk::privacy(&mut person);
    walk::request(&mut person);
    let words = "This is not an email address";
    person.retype("anna");
    person.key(Key::Enter);
    told_at(&mut person, "Your email address", words);
    person.retype(SENDER);
    assert!(!person.reads(words), "an edited field has no error");
    tour::check(&mut person);
    person.tab_to_field("Your email address");
    person.key(Key::Enter);
    person.arrive(walk::MAILBOX);
    person.press("Server settings");
    assert_eq!(person.focused().name, "Hide server settings");
    let port = person.field("Port").value;
    for (field, wrong, words, right) in [
        ("Mail server", "smtp example", "This is not a server name", "127.0.0.1"),
        ("Mail server", "mail.invalid", "We could not find this mail server", "127.0.0.1"),
        ("Port", "99999", "This is not a port", port.as_str()),
        ("Port", "0", "This is not a port", port.as_str()),
    ] {
        person.tab_to_field(field);
        person.retype(wrong);
        person.key(Key::Enter);
        told_at(&mut person, field, words);
        assert_eq!(person.field(field).value, wrong);
        person.retype(right);
        assert!(!person.reads(words), "an edited field has no error");
    }
    tour::check(&mut person);
    person.tab_to_field("Port");
    assert_eq!(world.counts().mails_received, 0);
    person.key(Key::Enter);
    person.arrive(walk::WAIT);
}

#[test]
fn codes() {
    let world = World::start(Scenario::Happy);
    let mut person = world.person();
    walk::to_wait(&mut person, &world);
    walk::wait(&mut person);
    for (typed, words) in [
        (String::new(), "Type the code first"),
        ("3F8".to_owned(), "This code is too short"),
        ("7".repeat(500), "This code is too long"),
    ] {
        person.retype(&typed);
        person.key(Key::Enter);
        told_at(&mut person, "Code", words);
        assert_eq!(person.field("Code").value, typed);
    }
    tour::check(&mut person);
    assert_eq!(world.counts().commits, 0);
}

#[test]
fn passwords() {
    let world = World::start(Scenario::Happy);
    let mut person = world.person();
    walk::to_password(&mut person, &world);
    let rules = ["8 to 16 characters", "Two or more of: a–z, A–Z, 0–9, symbols", "Does not contain “admin”"];
    for (typed, broken, told) in [
        ("Maple-7", rules[0], "Use 8 characters or more."),
        ("Maple-Garden-1234", "8 to 16 characters, you have 17", "Use 16 characters at most."),
        ("maplegarden", rules[1], "Add a number, a symbol or a capital letter."),
        ("my-Admin-77", rules[2], "Leave out “admin”, also when read backwards."),
    ] {
        walk::type_password(&mut person, typed, typed);
        person.key(Key::Enter);
        told_at(&mut person, "New password", told);
        assert!(person.reads(&format!("{broken}: not yet")), "{typed}: {:#?}", person.words());
        let open = person.words().iter().filter(|line| line.ends_with(": not yet")).count();
        assert_eq!(open, 1, "{typed}: one rule is broken");
        for name in ["New password", "Type it again"] {
            assert_eq!(person.field(name).value.chars().count(), typed.chars().count(), "{name} is whole");
        }
    }
    walk::type_password(&mut person, NEW_PASSWORD, "Maple-Garden8");
    assert!(!person.reads("Leave out"));
    person.key(Key::Enter);
    told_at(&mut person, "Type it again", "The two passwords are different");
    tour::check(&mut person);
    assert_eq!(world.counts().commits, 0);

    walk::type_password(&mut person, NEW_PASSWORD, NEW_PASSWORD);
    person.key(Key::Enter);
    person.arrive(walk::DONE);
    assert_eq!((world.counts().commits, world.counts().wrong_passwords), (1, 0));
}
