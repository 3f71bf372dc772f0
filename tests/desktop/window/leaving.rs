//! Closing the window ends the program at once and well, whatever is under way.

use std::time::{Duration, Instant};

use regain::text;

use super::desk::{Desk, Kind, PATIENCE};
use super::journey;
use super::person::{Person, REGAIN};

/// Long for a program that ends at once; short for one that waits for a search, a server or a dialog.
const QUICKLY: Duration = Duration::from_secs(4);

/// The program has been told to end: it does, and leaves nothing behind but its log.
pub fn assert_ends_well(person: &mut Person) {
    let status = person.program.ends_within(QUICKLY);
    if status.is_none() {
        person.take_picture("failed");
    }
    assert!(status.is_some_and(|status| status.success()), "{status:?}\n{}", person.program.log());
    assert_eq!(person.desk.left_over(), Vec::<String>::new());
}

/// Closes the window as by the cross in the title bar. A busy window manager may miss a key; then it is pressed again.
pub fn closes(person: &mut Person) {
    for _ in 0..3 {
        person.activate(REGAIN);
        person.keys(&["alt+F4"]);
        if person.program.ends_within(QUICKLY).is_some() {
            break;
        }
    }
    assert_ends_well(person);
}

#[test]
fn closing_while_the_search_runs_ends_at_once() {
    let Some(desk) = Desk::set_up("closing_while_the_search_runs_ends_at_once", Kind::Usual) else { return };
    let mut person = Person::opens(desk, "software");
    person.reaches("find", &text::find_title());
    closes(&mut person);
}

#[test]
fn closing_while_it_waits_for_the_code_ends_at_once() {
    let Some(desk) = Desk::set_up("closing_while_it_waits_for_the_code_ends_at_once", Kind::Usual) else { return };
    let mut person = Person::opens(desk, "gl");
    journey::to_request(&mut person);
    journey::to_wait(&mut person);
    closes(&mut person);
}

#[test]
fn closing_with_an_open_file_dialog_ends_at_once_and_takes_it_along() {
    let test = "closing_with_an_open_file_dialog_ends_at_once_and_takes_it_along";
    let Some(desk) = Desk::set_up(test, Kind::Usual) else { return };
    let mut person = Person::opens(desk, "software");
    journey::to_request(&mut person);
    journey::sends_by_hand(&mut person);
    person.presses(&text::button_save_picture());
    let dialog = text::dialog_save_title();
    person.activate(["--name", &dialog]);
    closes(&mut person);
    let begin = Instant::now();
    while person.desk.ask("xdotool", &["search", "--onlyvisible", "--name", &dialog]).is_some() {
        assert!(begin.elapsed() < PATIENCE, "the dialog is still there");
    }
}
