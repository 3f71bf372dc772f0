//! Where Tab goes: content from top to bottom, the main button, Back, help, and round again.

use egui::accesskit::Role;
use egui::{Key, Modifiers};

use super::person::Person;
use super::thing::Thing;

/// Presses Tab, or Shift and Tab, until it is back at "I'm stuck"; what was visited after it, with itself at the end.
#[track_caller]
fn round(person: &mut Person, modifiers: Modifiers) -> Vec<Thing> {
    let stuck = |thing: &Thing| thing.name == "I’m stuck";
    person.tab_to("I’m stuck", stuck);
    let mut visited = Vec::new();
    loop {
        person.key_with(modifiers, Key::Tab);
        visited.push(person.focused());
        if visited.last().is_some_and(stuck) {
            return visited;
        }
        assert!(visited.len() < 40, "{}: Tab is trapped: {:?}", person.title(), names(&visited));
    }
}

fn names(things: &[Thing]) -> Vec<&str> {
    things.iter().map(|thing| thing.name.as_str()).collect()
}

/// Goes round the page in both directions.
#[track_caller]
pub fn check(person: &mut Person) {
    let page = person.title();
    let visited = round(person, Modifiers::NONE);
    let mut expected_end = vec![person.primary().name];
    // What stands at the left of the footer: Back, and on the last page the way to the next camera.
    let left = ["Back", "Reset another camera"].into_iter().find(|name| person.has_button(name));
    expected_end.extend(left.map(str::to_owned));
    expected_end.extend(["Menu".to_owned(), "I’m stuck".to_owned()]);
    assert!(visited.len() >= expected_end.len(), "{page}: {:?}", names(&visited));
    let (content, end) = visited.split_at(visited.len() - expected_end.len());
    assert_eq!(names(end), expected_end, "{page}");
    for pair in content.windows(2) {
        let [before, after] = pair else { continue };
        assert!(after.rect.bottom() > before.rect.top(), "{page}: {:?}", names(content));
    }

    // Everything that can be pressed or typed into is visited, and visited once. Of a group of cards it is the chosen one:
    // the arrows go to the others.
    let can = |thing: &Thing| {
        thing.is_field() || matches!(thing.role, Role::Button | Role::Link | Role::RadioButton | Role::CheckBox)
    };
    let is_card = |thing: &&Thing| thing.role == Role::RadioButton;
    let cards = visited.iter().filter(is_card).count();
    let unchosen = if cards > 0 { person.things().iter().filter(is_card).count() - cards } else { 0 };
    assert_eq!(
        visited.len() + unchosen,
        person.things().iter().filter(|thing| can(thing)).count(),
        "{page}: {:?}",
        names(&visited)
    );

    let back: Vec<String> = round(person, Modifiers::SHIFT).into_iter().map(|thing| thing.name).collect();
    let mut mirrored: Vec<&str> = names(&visited[..visited.len() - 1]);
    mirrored.reverse();
    mirrored.push("I’m stuck");
    assert_eq!(back, mirrored, "{page}: Shift and Tab");
}
