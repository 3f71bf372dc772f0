//! The app is closed while the code is on its way, and opened again.

use regain::simulator::Scenario;

use super::walk::{self, NEW_PASSWORD};
use super::world::{World, silent_port};
use super::{idle, logbook, tour};

const RESUME: &str = "Carry on where you left off?";

#[test]
fn a_journey_that_waits_is_carried_on() {
    let world = World::start(Scenario::Happy);
    let mut person = world.person();
    walk::to_wait(&mut person, &world);
    person.until_reads("The demo mailbox");
    let lines = ["Usually here by ", "The code works until "];
    let times = lines.map(|start| person.line(start));
    let secrets = world.secrets(NEW_PASSWORD);
    drop(person);

    for file in std::fs::read_dir(world.journey_folder()).unwrap() {
        let path = file.unwrap().path();
        let bytes = std::fs::read(&path).unwrap();
        for secret in &secrets {
            let found = bytes.windows(secret.len()).any(|part| part == secret.as_bytes());
            assert!(!found, "{} holds {secret}", path.display());
        }
    }
    let memo = std::fs::read(world.journey_folder().join("memo.json")).unwrap();
    assert!(!memo.contains(&b'@'), "{}", String::from_utf8_lossy(&memo));

    let mut person = world.person();
    person.arrive(RESUME);
    idle::check(&mut person);
    tour::check(&mut person);
    assert_eq!(
        person.line("The code works until ").trim_end_matches(". It stops if the camera restarts."),
        times[1].trim_end_matches('.')
    );
    person.press_primary("Carry on");
    person.arrive(walk::WAIT);
    assert_eq!(lines.map(|start| person.line(start)), times);
    person.press_primary("I have the code");
    person.arrive(walk::CODE);
    walk::to_done(&mut person, &world);
    logbook::check(&secrets);
    drop(person);

    let mut person = world.person();
    person.arrive(walk::FIND);
    assert!(!person.reads("Carry on"));
}

#[test]
fn a_camera_that_has_moved_is_found_again_and_the_journey_goes_on() {
    let world = World::start(Scenario::Happy);
    let mut person = world.person();
    walk::to_wait(&mut person, &world);
    let until = person.line("The code works until ");
    drop(person);
    let silent = silent_port();
    world.move_memo_to(silent.local_addr().unwrap().port());

    let mut person = world.person();
    person.arrive(RESUME);
    person.press_primary("Carry on");
    person.until_reads("This camera does not answer");
    assert!(person.focused().primary, "the focus is where it was");
    assert_eq!(person.primary().name, "Try again");
    idle::check(&mut person);
    tour::check(&mut person);
    person.press("Look again");
    person.arrive(walk::FIND);
    walk::choose(&mut person, &world);
    person.arrive(walk::WAIT);
    assert_eq!(person.line("The code works until "), until);
    assert_eq!(world.counts().requests["GET /ISAPI/Security/email/qrCode"], 1, "the picture is fetched once");
}

#[test]
fn who_starts_again_keeps_the_old_request_until_there_is_a_new_one() {
    let world = World::start(Scenario::Happy);
    let mut person = world.person();
    walk::to_wait(&mut person, &world);
    drop(person);
    let mut person = world.person();
    person.arrive(RESUME);
    person.press("Start again");
    person.until_reads("A new picture ends it.");
    person.press("Start again");
    person.arrive(walk::FIND);
    drop(person);
    assert_ne!(std::fs::read_dir(world.memo_folder()).unwrap().count(), 0, "its code may still come");
    let mut person = world.person();
    person.arrive(RESUME);
    assert_eq!(person.primary().name, "Carry on");
}
