//! The tree of a screen reader: every thing has its role, its name and what belongs to it, and nothing is told twice.

use std::collections::BTreeSet;

use egui::accesskit::Role;
use egui::vec2;

use crate::journeys::screen::Screen;
use crate::journeys::thing::Thing;
use crate::journeys::troubles::troubles;
use crate::journeys::{Journey, pages, states};

fn everywhere() -> Vec<(String, Journey)> {
    let scenes = pages().into_iter().chain(states()).map(|(name, make)| (name.to_owned(), make()));
    let met = troubles().into_iter().map(|journey| ("a trouble".to_owned(), journey));
    scenes.chain(met).collect()
}

#[test]
fn nothing_that_can_be_used_is_without_a_name() {
    let mut screen = Screen::sized(Journey::new(), vec2(480.0, 420.0));
    let kinds = [Role::Button, Role::Link, Role::TextInput, Role::PasswordInput, Role::ScrollBar, Role::ListItem];
    let mut bars = 0;
    for (name, journey) in everywhere() {
        screen.show(journey);
        for thing in screen.things().into_iter().filter(|thing| kinds.contains(&thing.role)) {
            // A list item of several lines is told by its lines.
            assert!(!thing.name.is_empty() || thing.role == Role::ListItem, "{name}: {thing:?}");
            bars += usize::from(thing.role == Role::ScrollBar);
        }
    }
    assert!(bars > 0, "a small window has scroll bars");
}

#[test]
fn no_label_is_empty_where_a_label_is_named_by_its_value() {
    let mut screen = Screen::of(Journey::new());
    for (name, journey) in everywhere() {
        screen.show(journey);
        for label in screen.all(Role::Label) {
            assert!(!label.value.trim().is_empty(), "{name}: {label:?}");
        }
    }
}

#[test]
fn no_thing_is_described_by_its_own_name() {
    let mut screen = Screen::of(Journey::new());
    for (name, journey) in everywhere() {
        screen.show(journey);
        for thing in screen.things().into_iter().filter(|thing| !thing.description.is_empty()) {
            assert_ne!(thing.description, thing.name, "{name}");
        }
    }
}

#[test]
fn the_rail_names_the_app_the_camera_and_the_parts_of_the_step() {
    for size in [vec2(960.0, 680.0), vec2(480.0, 420.0)] {
        let mut screen = Screen::sized(Journey::code(), size);
        let label = |screen: &Screen, value: &str| screen.all(Role::Label).iter().any(|label| label.value == value);
        assert!(label(&screen, "DS-2CD2143G2-I · 192.168.1.64"), "at {size}: {:?}", screen.all(Role::Label));
        let here: Vec<Thing> = screen.things().into_iter().filter(|thing| thing.current).collect();
        let names: Vec<&str> = here.iter().map(|thing| thing.name.as_str()).collect();
        assert_eq!(names, ["Step 2 of 4: Prove it’s yours", "Enter the code"], "at {size}");
        assert!(here.iter().all(|thing| thing.description == "You are here"));
        assert!(screen.find("Wait for the email, finished").is_some(), "at {size}");
        let lists = screen.all(Role::List);
        assert!(lists.iter().any(|list| list.name == "Steps"), "at {size}: {lists:?}");
        screen.show(Journey::found());
        assert!(screen.find("Enter the code").is_none(), "the parts of another step are not told");
    }
}

#[test]
fn every_list_item_is_in_a_list() {
    let mut screen = Screen::of(Journey::new());
    for (name, journey) in everywhere() {
        screen.show(journey);
        let lost: Vec<String> = screen.outside_of_lists();
        assert!(lost.is_empty(), "{name}: {lost:?}");
    }
}

#[test]
fn parts_of_a_page_are_headings_below_its_title() {
    for (journey, wanted) in [(Journey::method(), "Other ways"), (Journey::done(), "Put in order")] {
        let screen = Screen::of(journey);
        let part = screen.all(Role::Heading).into_iter().find(|heading| heading.name == wanted).expect("the heading");
        assert_eq!(part.level, Some(2));
    }
    let mut screen = Screen::of(Journey::method());
    screen.click("I’m stuck");
    let names: Vec<String> = screen.all(Role::Heading).into_iter().map(|heading| heading.name).collect();
    assert!(names.iter().any(|name| name == "If you are stuck"), "{names:?}");
}

#[test]
fn the_help_of_the_last_page_is_about_what_comes_after() {
    let mut screen = Screen::of(Journey::done());
    screen.click("I’m stuck");
    let words = screen.words();
    assert!(!words.contains("Forgot password"), "there is nothing left to prove: {words}");
    assert!(words.contains("Save an email address that you can read"), "{words}");
}

#[test]
fn a_field_in_error_is_invalid_and_described_by_its_whole_message() {
    let mut screen = Screen::of(Journey::code());
    assert!(!screen.get("Code").invalid);
    screen.click_primary();
    let field = screen.get("Code");
    assert!(field.invalid && field.description.starts_with("Type the code first"), "{field:?}");
    assert!(field.description.contains("in the email from Hikvision"), "with what to do: {field:?}");
    screen.type_text("a");
    let field = screen.get("Code");
    assert!(!field.invalid && field.description.is_empty(), "{field:?}");
}

#[test]
fn what_is_spoken_of_a_trouble_says_what_to_do_and_is_there_once() {
    let mut screen = Screen::of(Journey::new());
    for journey in troubles() {
        screen.show(journey);
        let live: Vec<Thing> = screen.things().into_iter().filter(|thing| thing.polite).collect();
        let trouble = screen.journey().wizard().trouble().map(regain::wizard::Trouble::name).unwrap_or_default();
        let title = regain::text::about(regain::text::Topic::Trouble, trouble);
        let told: Vec<&Thing> = live.iter().filter(|thing| thing.name.starts_with(&title)).collect();
        assert_eq!(told.len(), 1, "{trouble}: {live:?}");
        assert!(told[0].name.len() > title.len() + 5, "{trouble}: {:?}", told[0].name);
        assert!(!told[0].name.contains("?."), "{trouble}: {:?}", told[0].name);
        let rest = told[0].name[title.len()..].trim_start_matches(". ").to_owned();
        let twice = screen.things().into_iter().filter(|thing| thing.value == rest || thing.name == rest).count();
        assert_eq!(twice, 0, "{trouble}: {rest} is told twice");
    }
}

#[test]
fn links_are_links_and_those_to_other_ways_tell_what_they_cost() {
    let screen = Screen::of(Journey::method());
    let links: BTreeSet<(String, String)> =
        screen.all(Role::Link).into_iter().map(|link| (link.name, link.description)).collect();
    let has = |name: &str, words: &str| links.contains(&(name.to_owned(), words.to_owned()));
    assert!(has("Factory reset", "All settings are lost."), "{links:?}");
    assert!(links.iter().any(|(name, _)| name == "I’m stuck"), "{links:?}");
    assert!(!screen.words().lines().any(|line| line == "All settings are lost."), "it is not told twice");
}
