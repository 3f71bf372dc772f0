//! The picture on disk: by the desktop's own dialog, and where there is none.

use std::fs;
use std::path::PathBuf;

use regain::text;

use super::desk::{Desk, Kind};
use super::person::{Person, REGAIN};
use super::{camera, journey, leaving};

/// Answers the open dialog with a name in the home folder, and waits for the page to say that the picture is there.
pub fn saves_as(person: &mut Person, name: &str) -> PathBuf {
    let path = person.desk.home().join(name);
    let title = text::dialog_save_title();
    person.activate(["--name", &title]);
    // The dialog has loaded when its field for the name can be seen; what is typed before that may get lost.
    person.until("the path in the dialog", |person| {
        person.keys(&["ctrl+a"]);
        person.types(&path.to_string_lossy());
        let typed = |text: &str| text == path.to_string_lossy();
        person.look_at_all().into_iter().find(|thing| thing.text.as_deref().is_some_and(typed))
    });
    person.take_picture("dialog");
    person.keys(&["Return"]);
    let words = text::request_saved();
    person.sees("the picture saved", |thing| thing.name == words);
    person.sees("where it is", |thing| thing.name == path.to_string_lossy());
    person.take_picture("saved");
    person.activate(REGAIN);
    path
}

/// Presses the button that saves, and then Stop while the dialog is open.
fn leaves_the_dialog_open(person: &mut Person) {
    person.presses(&text::button_save_picture());
    person.activate(["--name", &text::dialog_save_title()]);
    person.activate(REGAIN);
    person.presses(&text::button_stop());
    person.sees_still("the button to save", |thing| thing.is_button(&text::button_save_picture()));
}

#[test]
fn there_is_one_dialog_however_often_it_is_asked_for() {
    let test = "there_is_one_dialog_however_often_it_is_asked_for";
    let Some(desk) = Desk::set_up(test, Kind::Usual) else { return };
    let mut person = Person::opens(desk, "software");
    journey::to_request(&mut person);
    journey::sends_by_hand(&mut person);
    leaves_the_dialog_open(&mut person);
    person.presses(&text::button_save_picture());
    person.sees("that it waits", |thing| thing.is_button(&text::button_stop()));
    let picture = saves_as(&mut person, "mine.png");
    assert!(picture.is_file());
    let title = text::dialog_save_title();
    person.until("no dialog", |person| {
        let dialogs = person.desk.ask("xdotool", &["search", "--onlyvisible", "--name", &title]);
        dialogs.is_none_or(|dialogs| dialogs.trim().is_empty()).then_some(())
    });
    leaving::closes(&mut person);
}

#[test]
fn what_is_saved_by_a_dialog_that_nobody_waits_for_is_told() {
    let test = "what_is_saved_by_a_dialog_that_nobody_waits_for_is_told";
    let Some(desk) = Desk::set_up(test, Kind::Usual) else { return };
    let mut person = Person::opens(desk, "software");
    journey::to_request(&mut person);
    journey::sends_by_hand(&mut person);
    leaves_the_dialog_open(&mut person);
    assert!(saves_as(&mut person, "late.png").is_file());
}

#[test]
fn without_a_file_dialog_the_page_says_where_the_picture_is() {
    let test = "without_a_file_dialog_the_page_says_where_the_picture_is";
    if super::desk::find(camera::READER).is_none() {
        return super::desk::skipped(test, "zbarimg is not installed");
    }
    let Some(desk) = Desk::set_up(test, Kind::NoDialog) else { return };
    let mut person = Person::opens(desk, "software");
    journey::to_request(&mut person);
    journey::sends_by_hand(&mut person);
    person.presses(&text::button_save_picture());
    let words = text::request_saved_here();
    person.sees("the picture saved", |thing| thing.name == words);
    let folder = person.desk.home().join("Pictures");
    let place = person.sees("where it is", |thing| thing.name.starts_with(&*folder.to_string_lossy()));
    person.take_picture("saved");
    camera::assert_is_of_camera(&person, &PathBuf::from(place.name));
}

#[test]
fn without_a_session_bus_the_picture_is_saved_all_the_same() {
    let test = "without_a_session_bus_the_picture_is_saved_all_the_same";
    if super::desk::find(camera::READER).is_none() {
        return super::desk::skipped(test, "zbarimg is not installed");
    }
    let Some(desk) = Desk::set_up(test, Kind::NoDialog) else { return };
    let mut person = Person::opens(desk, "software");
    journey::to_request(&mut person);
    journey::sends_by_hand(&mut person);
    let words = text::button_save_picture();
    let button = person.sees_still("the button to save", |thing| thing.is_button(&words));
    person.desk.lose_bus();
    person.clicks(&button);
    let folder = person.desk.home().join("Pictures");
    let picture = person.until("a picture in its folder", |_| {
        let mut files = fs::read_dir(&folder).ok()?.filter_map(|file| Some(file.ok()?.path()));
        files.find(|file| file.extension().is_some_and(|extension| extension == "png"))
    });
    camera::assert_is_of_camera(&person, &picture);
    leaving::closes(&mut person);
}

/// Closes the dialog as a person does, and sees that nothing was saved.
fn closing_the_dialog_saves_nothing(test: &'static str, renderer: &str) {
    let Some(desk) = Desk::set_up(test, Kind::Usual) else { return };
    let mut person = Person::opens(desk, renderer);
    journey::to_request(&mut person);
    journey::sends_by_hand(&mut person);
    person.presses(&text::button_save_picture());
    person.activate(["--name", &text::dialog_save_title()]);
    person.until("the dialog to close", |person| {
        person.keys(&["Escape"]);
        person.look().into_iter().find(|thing| thing.is_button(&text::button_save_picture()))
    });
    person.activate(REGAIN);
    let saved = person.look().into_iter().find(|thing| thing.name == text::request_saved());
    assert!(saved.is_none(), "nothing is called saved");
    let pictures = fs::read_dir(person.desk.home().join("Pictures"));
    assert!(pictures.is_err() || pictures.is_ok_and(|mut files| files.next().is_none()), "and nothing is");
    leaving::closes(&mut person);
}

#[test]
fn closing_the_dialog_saves_nothing_from_the_opengl_window() {
    closing_the_dialog_saves_nothing("closing_the_dialog_saves_nothing_from_the_opengl_window", "gl");
}

#[test]
fn closing_the_dialog_saves_nothing_from_the_software_window() {
    closing_the_dialog_saves_nothing("closing_the_dialog_saves_nothing_from_the_software_window", "software");
}
