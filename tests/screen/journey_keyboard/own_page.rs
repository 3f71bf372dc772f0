//! The camera's answer to the commit is not understood: the person finishes on the camera's own page.
//!
//! Each test runs in a process of its own with other programs in its `PATH`, so that no real browser opens.

use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::Command;

use egui::Key;
use regain::simulator::Scenario;

use super::person::Person;
use super::walk::{self, NEW_PASSWORD};
use super::world::World;
use super::{idle, logbook, tour};
use crate::elsewhere;

const OWN_PAGE: &str = "Finish on the camera’s page";

/// A world in which these are the only programs.
fn programs(home: &Path, browser: Option<&str>) -> Command {
    let folder = home.join("programs");
    std::fs::create_dir(&folder).unwrap();
    if let Some(script) = browser {
        let path = folder.join("xdg-open");
        std::fs::write(&path, script).unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
    }
    let mut command = Command::new("env");
    command.arg(format!("PATH={}", folder.display()));
    command
}

/// Up to the press of "Use the camera's page".
fn to_own_page(world: &World) -> Person {
    let mut person = world.person();
    walk::to_password(&mut person, world);
    walk::type_password(&mut person, NEW_PASSWORD, NEW_PASSWORD);
    person.key(Key::Enter);
    person.arrive_in_trouble(walk::PASSWORD, "We do not understand the camera’s answer");
    idle::check(&mut person);
    tour::check(&mut person);
    person.press("Use the camera’s page");
    // Whether the browser opens is told at once or later: only then it is known where the focus belongs.
    person.until(OWN_PAGE, |person| person.title() == OWN_PAGE);
    person
}

/// What was typed is here; the owner sets the password there, and one sign-in proves it.
fn finish(person: &mut Person, world: &World) {
    idle::check(person);
    tour::check(person);
    person.press("Copy new password");
    assert_eq!(person.copied.take().as_deref(), Some(NEW_PASSWORD));
    person.press("Show code");
    assert_eq!(person.focused().name, "Hide code");
    let code: String = world.code();
    assert!(person.words().iter().any(|line| line.replace([' ', '-'], "") == code), "{:#?}", person.words());
    let secrets = world.secrets(NEW_PASSWORD);
    world.set_password(NEW_PASSWORD);
    person.press_primary("I have set it");
    person.arrive(walk::DONE);
    let counts = world.counts();
    assert_eq!((counts.commits, counts.sign_ins_with_new, counts.wrong_passwords), (1, 1, 0), "{counts:?}");
    assert!(!person.app().holds_secret());
    logbook::check(&secrets);
}

#[test]
fn the_camera_s_own_page_opens_and_the_journey_ends_here() {
    let browser = "#!/bin/sh\necho \"$1\" > \"$HOME/opened.new\"\n/bin/mv \"$HOME/opened.new\" \"$HOME/opened\"\n";
    let name = "own_page::the_camera_s_own_page_opens_and_the_journey_ends_here";
    elsewhere::run(
        name,
        &["env"],
        |home| programs(home, Some(browser)),
        |home| {
            let world = World::start(Scenario::UnknownReply);
            let mut person = to_own_page(&world);
            let opened = home.join("opened");
            person.until("the browser", |_| opened.exists());
            // It is passed through this computer, by a link that works once.
            let link = std::fs::read_to_string(&opened).unwrap().trim().to_owned();
            assert!(link.starts_with("http://127.") && link.contains("/regain-open/"), "{link}");
            person.until_reads("Your camera’s page is in your browser");
            person.press("The page does not work? Open it without Regain");
            let direct = format!("http://{}/", world.address());
            person.until("the browser", |_| std::fs::read_to_string(&opened).is_ok_and(|url| url.trim() == direct));
            assert!(!person.reads("We could not open a web browser"));
            finish(&mut person, &world);
        },
    );
}

#[test]
fn a_browser_that_does_not_open_is_told_and_stops_nobody() {
    let name = "own_page::a_browser_that_does_not_open_is_told_and_stops_nobody";
    elsewhere::run(
        name,
        &["env"],
        |home| programs(home, None),
        |_| {
            let world = World::start(Scenario::UnknownReply);
            let mut person = to_own_page(&world);
            person.until_reads("We could not open a web browser");
            assert_eq!(person.primary().name, "I have set it");
            person.press("Open camera page");
            person.until_reads("We could not open a web browser");
            assert_eq!(person.focused().name, "Open camera page", "what appears above takes the focus from nothing");
            finish(&mut person, &world);
        },
    );
}
