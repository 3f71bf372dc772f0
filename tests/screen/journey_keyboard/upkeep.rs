//! What can be put right on the last page, by keyboard alone: the clock, and the address that codes go to.

use egui::Key;
use regain::simulator::Scenario;

use super::person::Person;
use super::walk::{self, NEW_PASSWORD};
use super::world::World;
use super::{idle, logbook, tour};

const NEW_ADDRESS: &str = "anna.new@example.net";
const FIELD: &str = "Your email address";

fn done(scenario: Scenario) -> (World, Person) {
    let world = World::start(scenario);
    let mut person = world.person();
    walk::to_wait(&mut person, &world);
    walk::wait(&mut person);
    walk::to_done(&mut person, &world);
    (world, person)
}

fn changes(world: &World) -> Vec<String> {
    let late = |kind: &&String| kind.ends_with("/time") || kind.ends_with("/parameter");
    let requests = world.counts().requests;
    requests.keys().filter(|kind| !kind.starts_with("GET ")).filter(late).cloned().collect()
}

#[test]
fn the_clock_and_the_recovery_address_are_changed_by_a_press_each_and_not_before() {
    let (world, mut person) = done(Scenario::ClockWrong);
    assert!(person.reads("Next time, codes go to g****@example.org"));
    tour::check(&mut person);
    assert!(changes(&world).is_empty(), "nothing without a press");

    person.press("Set the clock");
    person.until_reads("We set it and looked again: it is right now.");
    assert!(!person.has_button("Set the clock"));
    assert_eq!(changes(&world), ["PUT /ISAPI/System/time"]);

    person.press("Change this address");
    assert_eq!((person.focused().name.as_str(), person.primary().name.as_str()), (FIELD, "Save this address"));
    tour::check(&mut person);
    person.tab_to_field(FIELD);
    person.type_text("anna.new");
    person.key(Key::Enter);
    person.until_reads("This is not an email address");
    assert_eq!(person.focused().name, FIELD);
    assert_eq!(changes(&world), ["PUT /ISAPI/System/time"], "what cannot be an address is not sent");
    person.retype(&format!(" {NEW_ADDRESS} "));
    person.key(Key::Enter);
    person.until_reads("It is saved, and the camera shows it.");
    assert!(person.reads("Next time, codes go to a****@example.net") && !person.closed);
    assert_eq!(changes(&world).len(), 2);
    assert_eq!(person.primary().name, "Close");
    idle::check(&mut person);
    assert!(!person.app().holds_secret());
    logbook::check(&[NEW_PASSWORD, NEW_ADDRESS, "anna.new"].map(str::to_owned));
    person.press("Copy new password");
    person.press_primary("Close");
    assert!(person.closed);
}

#[test]
fn a_form_that_was_opened_can_be_left_and_changes_nothing() {
    let (world, mut person) = done(Scenario::Happy);
    assert!(person.reads("The camera’s clock is right") && !person.has_button("Set the clock"));
    person.press("Change this address");
    person.type_text("x");
    person.press("Leave it as it is");
    assert_eq!(person.primary().name, "Close");
    assert!(person.has_button("Change this address"));
    assert!(changes(&world).is_empty());
}

#[test]
fn a_camera_that_is_gone_is_told_and_done_stays_done() {
    let (world, mut person) = done(Scenario::ClockWrong);
    drop(world);
    person.press("Set the clock");
    person.until_reads("The camera does not answer now");
    assert!(person.reads(walk::DONE) && person.reads("The clock was not changed."), "{:?}", person.words());
    assert!(person.has_button("Set the clock again"));
    tour::check(&mut person);
}
