//! By the security questions, and to the pages that explain the other ways.

use egui::Key;
use regain::simulator::{Scenario, Simulator};

use super::person::Person;
use super::walk::{self, NEW_PASSWORD};
use super::world::World;
use super::{idle, logbook, tour};

const TITLES: [&str; 3] = ["Answer the first question", "Answer the second question", "Answer the third question"];

fn answer(person: &mut Person, answers: [&str; 3]) {
    for (title, answer) in TITLES.into_iter().zip(answers) {
        person.arrive(title);
        person.retype(answer);
        person.key(Key::Enter);
    }
    person.arrive(walk::PASSWORD);
}

#[test]
fn three_answers_set_the_password_in_one_request() {
    let world = World::start(Scenario::NoEmailSaved);
    let mut person = world.person();
    walk::choose(&mut person, &world);
    person.arrive("No email address is saved");
    tour::check(&mut person);
    person.press("Security questions");
    person.arrive(TITLES[0]);
    assert!(person.reads("What is the name of your first pet?"));
    idle::check(&mut person);
    tour::check(&mut person);
    person.tab_to_field("Your answer");
    person.key(Key::Enter);
    person.until_reads("Type the answer first");
    let [first, second, third] = Simulator::answers();
    answer(&mut person, [first, second, "Cake"]);
    walk::type_password(&mut person, NEW_PASSWORD, NEW_PASSWORD);
    person.key(Key::Enter);
    person.arrive_in_trouble(TITLES[0], "The camera did not accept these answers");
    assert!(person.reads("You have 4 tries left"));
    idle::check(&mut person);
    // What was typed is still there; the third is corrected.
    for title in &TITLES[..2] {
        person.until(title, |person| person.title() == *title);
        person.press_primary("Continue");
    }
    person.arrive(TITLES[2]);
    person.retype(third);
    person.key(Key::Enter);
    person.arrive(walk::PASSWORD);
    person.key(Key::Enter);
    person.arrive(walk::DONE);
    let counts = world.counts();
    assert_eq!((counts.commits, counts.sign_ins, counts.sign_ins_with_new), (2, 1, 1), "{counts:?}");
    assert_eq!((counts.wrong_passwords, counts.credentials_before_commit, counts.broken_requests), (0, 0, 0));
    assert!(!person.app().holds_secret());
    let secrets: Vec<String> = [NEW_PASSWORD, first, second, third, "Cake"].map(str::to_owned).into();
    logbook::check(&secrets);
}

#[test]
fn the_other_ways_are_explained_and_lead_back() {
    let world = World::start(Scenario::Happy);
    let mut person = world.person();
    walk::find(&mut person, &world);
    for (link, title) in [
        ("Key file", "Use a key file"),
        ("Phone app", "Use the phone app"),
        ("Factory reset", "Put the camera back to new"),
    ] {
        person.press(link);
        person.arrive(title);
        idle::check(&mut person);
        tour::check(&mut person);
        person.back();
        person.arrive(walk::METHOD);
    }
    person.press("I’m stuck");
    person.press("Show support sheet");
    person.arrive("Facts for the maker’s support");
    idle::check(&mut person);
    tour::check(&mut person);
    person.press("Copy sheet");
    let sheet = person.copied.take().unwrap();
    for fact in ["DS-2CD2143G2-I", "AAWRK12344821", "How can you prove it is yours?", "photo", "United States"] {
        assert!(sheet.contains(fact), "{fact} in {sheet}");
    }
    assert!(!sheet.contains('@') && !sheet.contains(world.old_password()), "{sheet}");
    person.back();
    person.arrive(walk::METHOD);
}
