//! By the camera's own page, from the choice of the way to the proof: the picture is exported there and dropped here.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::path::PathBuf;
use std::time::Duration;

use egui::{Event, Key};
use regain::simulator::Scenario;

use super::person::Person;
use super::walk::{self, NEW_PASSWORD};
use super::world::World;
use super::{idle, logbook, tour};

const EXPORT: &str = "Get the picture from the camera";
const OWN_PAGE: &str = "Finish on the camera’s page";

/// What a browser does with the camera's own page: sends this, and returns what comes back behind the head.
fn browser(world: &World, request: &str) -> Vec<u8> {
    let mut stream = TcpStream::connect(world.address()).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    let head = answer.windows(4).position(|part| part == b"\r\n\r\n").unwrap();
    assert!(answer.starts_with(b"HTTP/1.1 200"), "{}", String::from_utf8_lossy(&answer[..head]));
    answer.split_off(head + 4)
}

/// Presses "Export" on the camera's own page.
fn export(world: &World, folder: &tempfile::TempDir) -> PathBuf {
    let host = world.address();
    let png = browser(world, &format!("GET /qrcode.png HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"));
    let path = folder.path().join("QRCode.png");
    std::fs::write(&path, png).unwrap();
    path
}

/// Fills in the form of the camera's own page.
fn set_there(world: &World, code: &str, password: &str) {
    let form = format!("code={code}&password={password}&confirm={password}");
    let (host, length) = (world.address(), form.len());
    let page = browser(
        world,
        &format!(
            "POST / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\n\
             Content-Length: {length}\r\n\r\n{form}"
        ),
    );
    assert!(String::from_utf8_lossy(&page).contains("Password reset"), "{}", String::from_utf8_lossy(&page));
}

fn to_export(person: &mut Person, world: &World) {
    walk::find(person, world);
    person.press("Use the camera’s own page");
    person.arrive(walk::PRIVACY);
    person.press_primary("Accept and continue");
    person.arrive(EXPORT);
}

#[test]
fn the_own_page_leads_all_the_way() {
    let world = World::start(Scenario::Happy);
    let folder = tempfile::tempdir().unwrap();
    let mut person = world.person();
    to_export(&mut person, &world);
    idle::check(&mut person);
    tour::check(&mut person);
    assert_eq!(person.primary().name, "Open camera page");

    // The wrong file first: it is told, and nothing is lost.
    let wrong = folder.path().join("notes.png");
    std::fs::write(&wrong, "no picture").unwrap();
    person.hover_file(true);
    person.until_reads("Let go to hand it over");
    person.hover_file(false);
    person.until_reads("drop it here");
    person.drop_files(&[&wrong]);
    person.until_reads("This file is not a picture");
    idle::check(&mut person);
    let picture = export(&world, &folder);
    person.drop_files(&[&picture, &wrong]);
    person.until_reads("These are several files");
    person.drop_files(&[&picture]);
    person.arrive(walk::REQUEST);
    assert_eq!(std::fs::read(&picture).unwrap(), std::fs::read(world.journey_folder().join("request.png")).unwrap());
    person.choose("Send it from here", Key::ArrowDown, "Open it in my mail program");
    person.choose("Open it in my mail program", Key::ArrowDown, "I send it myself");
    assert_eq!(person.primary().name, "I have sent it", "the picture is the person's already");
    idle::check(&mut person);

    person.choose("I send it myself", Key::ArrowUp, "Open it in my mail program");
    person.choose("Open it in my mail program", Key::ArrowUp, "Send it from here");
    walk::request(&mut person);
    walk::send(&mut person);
    person.until_reads("The demo mailbox");
    let code = person.line("Your code: ");
    let secrets = world.secrets(NEW_PASSWORD);
    person.press_primary("I have the code");
    person.arrive(OWN_PAGE);
    idle::check(&mut person);
    tour::check(&mut person);
    set_there(&world, &code.replace([' ', '-'], ""), NEW_PASSWORD);
    person.tab_to_field("Your new password");
    person.type_text(NEW_PASSWORD);
    assert_eq!(person.primary().name, "Open camera page");
    person.press("I have set it");
    // It was set in another window, of which nothing is seen here.
    person.until_reads("Is it set on the camera’s page?");
    person.press("I have set it");
    person.arrive(walk::DONE);
    let counts = world.counts();
    assert_eq!((counts.commits, counts.web_page_resets, counts.sign_ins_with_new), (0, 1, 1), "{counts:?}");
    assert_eq!((counts.wrong_passwords, counts.mails_answered, counts.codes_mailed), (0, 1, 1), "{counts:?}");
    assert_eq!(
        counts.requests.get("GET /ISAPI/Security/email/qrCode"),
        None,
        "the picture came from the own page only"
    );
    assert!(!person.app().holds_secret());
    logbook::check(&secrets);
}

#[test]
fn the_app_takes_over_where_it_can_and_a_closed_app_remembers_the_track() {
    let world = World::start(Scenario::Happy);
    let folder = tempfile::tempdir().unwrap();
    let mut person = world.person();
    to_export(&mut person, &world);
    person.drop_files(&[&export(&world, &folder)]);
    person.arrive(walk::REQUEST);
    walk::request(&mut person);
    walk::send(&mut person);
    person.until_reads("The demo mailbox");
    drop(person);

    let mut person = world.person();
    person.until_reads("Carry on where you left off?");
    person.press_primary("Carry on");
    person.arrive(walk::WAIT);
    person.press_primary("I have the code");
    person.arrive(OWN_PAGE);
    person.press("Let Regain do it");
    person.arrive(walk::CODE);
    walk::to_done(&mut person, &world);
    assert_eq!((world.counts().commits, world.counts().web_page_resets), (1, 0));
}

#[test]
fn what_is_pasted_as_text_is_no_picture() {
    let world = World::start(Scenario::Happy);
    let mut person = world.person();
    to_export(&mut person, &world);
    person.event(Event::Paste("3F8K2LQ9".to_owned()));
    person.until_reads("No picture was copied");
    assert!(!person.reads("3F8K2LQ9"));
    person.press("Let Regain do it");
    person.arrive(walk::REQUEST);
    person.drop_files(&[&world.journey_folder().join("request.png")]);
    idle::check(&mut person);
    assert_eq!(person.title(), walk::REQUEST, "a file that is dropped elsewhere does nothing");
}
