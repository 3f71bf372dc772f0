//! What the camera refuses, or does not answer: where it leads, and that nothing typed is lost.

use egui::Key;
use regain::simulator::Scenario;

use super::person::Person;
use super::walk::{self, NEW_PASSWORD};
use super::world::World;
use super::wrong_inputs::told_at;
use super::{idle, logbook, tour};

/// Up to the press of "Set new password".
fn set(scenario: Scenario) -> (World, Person) {
    let world = World::start(scenario);
    let mut person = world.person();
    walk::to_password(&mut person, &world);
    walk::type_password(&mut person, NEW_PASSWORD, NEW_PASSWORD);
    person.key(Key::Enter);
    (world, person)
}

#[track_caller]
fn keeps_both_passwords(person: &Person) {
    for name in ["New password", "Type it again"] {
        assert_eq!(person.field(name).value.chars().count(), NEW_PASSWORD.len(), "{name}");
    }
}

#[test]
fn a_refused_code_leads_back_to_it_and_keeps_the_password() {
    let (world, mut person) = set(Scenario::WrongCode);
    person.arrive(walk::CODE);
    told_at(&mut person, "Code", "The camera did not accept this code");
    tour::check(&mut person);
    let wrong = person.field("Code").value.replace([' ', '-'], "");
    person.until("another code", |person| person.line("Your code: ") != wrong);
    person.tab_to_field("Code");
    person.retype("");
    walk::code(&mut person);
    keeps_both_passwords(&person);
    person.key(Key::Enter);
    person.arrive(walk::DONE);
    let counts = world.counts();
    assert_eq!((counts.commits, counts.sign_ins_with_new, counts.wrong_passwords), (2, 1, 0), "{counts:?}");
    logbook::check(&[wrong, world.code(), world.owner(), NEW_PASSWORD.to_owned()]);
}

#[test]
fn a_refused_password_is_changed_in_its_place() {
    let (world, mut person) = set(Scenario::WeakPasswordRefused);
    told_at(&mut person, "New password", "The camera did not accept this password");
    keeps_both_passwords(&person);
    tour::check(&mut person);
    let better = "Walnut-Orchard8";
    walk::type_password(&mut person, better, better);
    person.key(Key::Enter);
    person.arrive(walk::DONE);
    assert_eq!((world.counts().commits, world.counts().wrong_passwords), (2, 0));
    logbook::check(&[better, NEW_PASSWORD].map(str::to_owned));
}

#[test]
fn a_pause_is_told_and_the_app_waits_quietly() {
    let (world, mut person) = set(Scenario::Locked);
    person.arrive_in_trouble(walk::CODE, "The camera wants a pause");
    assert!(person.reads("Wait until "));
    let rest = idle::check(&mut person);
    assert!(rest.as_secs() <= 30 * 60, "it knows when the pause ends: {rest:?}");
    tour::check(&mut person);
    assert_eq!((world.counts().commits, world.counts().sign_ins), (1, 0));
}

#[test]
fn a_lost_answer_is_found_out_by_one_sign_in() {
    let (world, mut person) = set(Scenario::DropsAtCommit);
    person.arrive_in_trouble("Did the new password work?", "We are not sure the new password was saved");
    idle::check(&mut person);
    tour::check(&mut person);
    person.press_primary("Check again");
    person.until_reads("The new password does not work yet");
    let counts = world.counts();
    assert_eq!((counts.commits, counts.wrong_passwords), (1, 1), "{counts:?}");
    idle::check(&mut person);
    person.press_primary("Set it again");
    person.arrive(walk::CODE);
    assert_eq!(person.field("Code").value.replace([' ', '-'], ""), world.code());
    person.key(Key::Enter);
    person.arrive(walk::PASSWORD);
    keeps_both_passwords(&person);
}
