//! The exported picture comes into the real window: dropped from a file manager, and pasted from what was copied.

use regain::text;
use std::path::PathBuf;

use super::desk::{Desk, Kind, find, skipped};
use super::person::{Person, REGAIN};

const DROP: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/desktop/window/drop.py");

/// Saves what a page of the camera holds, as a browser does.
const SAVE: &str =
    "import sys, urllib.request as r; open(sys.argv[2], 'wb').write(r.urlopen(sys.argv[1], timeout=20).read())";

/// Copies a picture, as a browser does with "Copy image", and stays to hand it over.
const COPY: &str = "xclip -selection clipboard -t image/png -i \"$1\" >/dev/null 2>&1 </dev/null &";

fn to_export(person: &mut Person) -> PathBuf {
    person.reaches("find", &text::find_title());
    let camera = person.sees_still("a camera", |thing| thing.role == "radio button");
    person.clicks(&camera);
    person.sees("the camera chosen", |thing| thing.role == "radio button" && thing.checked);
    person.presses(&text::button_continue());
    person.reaches("method", &text::method_title());
    person.presses(&text::link_own_page());
    person.reaches("privacy", &text::privacy_title());
    person.presses(&text::button_accept());
    person.reaches("export", &text::export_title());
    let path = person.desk.home().join("QRCode.png");
    let url = format!("http://127.0.0.1:{}/qrcode.png", person.program.ready()["http_port"]);
    let saved = person.desk.ask("/usr/bin/python3", &["-c", SAVE, &url, &path.to_string_lossy()]);
    assert!(saved.is_some(), "the camera's page exports a picture");
    path
}

fn is_dropped_onto(test: &'static str, renderer: &str) {
    let Some(desk) = Desk::set_up(test, Kind::Usual) else { return };
    let mut person = Person::opens(desk, renderer);
    let picture = to_export(&mut person);
    let windows = person.desk.ask("xdotool", &["search", "--onlyvisible", REGAIN[0], REGAIN[1]]).unwrap();
    let window = windows.lines().next().unwrap();
    let said = person.desk.ask("/usr/bin/python3", &[DROP, window, &picture.to_string_lossy()]);
    assert_eq!(said.as_deref().map(str::trim), Some("dropped"));
    person.reaches("request", &text::request_title());
}

#[test]
fn a_file_is_dropped_onto_the_software_window() {
    is_dropped_onto("a_file_is_dropped_onto_the_software_window", "software");
}

#[test]
fn a_file_is_dropped_onto_the_opengl_window() {
    is_dropped_onto("a_file_is_dropped_onto_the_opengl_window", "gl");
}

#[test]
fn a_copied_picture_is_pasted_with_the_keys() {
    let test = "a_copied_picture_is_pasted_with_the_keys";
    if find("xclip").is_none() {
        return skipped(test, "xclip is not installed");
    }
    let Some(desk) = Desk::set_up(test, Kind::Usual) else { return };
    let mut person = Person::opens(desk, "software");
    let picture = to_export(&mut person);
    person.desk.ask("sh", &["-c", COPY, "sh", &picture.to_string_lossy()]);
    let mut tries = 0;
    // The copying program may take a moment to hold the picture; a paste before that is told and can be repeated.
    person.until("the picture taken", |person| {
        tries += 1;
        if tries % 20 == 1 {
            person.activate(REGAIN);
            person.keys(&["ctrl+v"]);
        }
        let title = text::request_title();
        person.look().into_iter().find(|thing| thing.role == "heading" && thing.name == title)
    });
    person.take_picture("request");
}
