//! What the desktop is told of the window, and what the window takes from the desktop.

use std::time::{Duration, Instant};

use x11rb::protocol::xproto::{AtomEnum, ConnectionExt as _};
use x11rb::rust_connection::RustConnection;
use zbus::blocking::connection;
use zbus::zvariant::Value;

use super::desk::{Desk, Kind, PATIENCE};
use super::person::Person;
use crate::appearance;

const SHARED: &str = "org.freedesktop.appearance";

/// A property of the window as text, its parts divided by blanks.
fn property(desk: &Desk, name: &str) -> String {
    let Some(window) = desk.ask("xdotool", &["search", "--onlyvisible", "--class", "regain"]) else {
        return String::new();
    };
    let Ok(window) = window.lines().next().unwrap_or_default().parse::<u32>() else { return String::new() };
    let (connection, _): (RustConnection, usize) = x11rb::connect(Some(desk.display())).unwrap();
    let atom = connection.intern_atom(false, name.as_bytes()).unwrap().reply().unwrap().atom;
    let value = connection.get_property(false, window, atom, AtomEnum::ANY, 0, 1024).unwrap().reply().unwrap().value;
    String::from_utf8_lossy(&value).trim_end_matches('\0').replace('\0', " ")
}

#[track_caller]
fn becomes(desk: &Desk, name: &str, wanted: &str) {
    let begin = Instant::now();
    loop {
        let seen = property(desk, name);
        if seen == wanted {
            return;
        }
        assert!(begin.elapsed() < PATIENCE, "{name} is {seen:?} and not {wanted:?}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn the_title_bar_follows_the_desktop_and_the_window_has_its_whole_name() {
    let test = "the_title_bar_follows_the_desktop_and_the_window_has_its_whole_name";
    for renderer in ["software", "gl"] {
        let Some(desk) = Desk::set_up(test, Kind::Usual) else { return };
        let bus = || connection::Builder::address(desk.bus()).unwrap();
        let desktop = appearance::desktop(bus(), Some(vec![(SHARED, "color-scheme", Value::U32(1))]));
        let person = Person::opens(desk, renderer);
        becomes(&person.desk, "WM_CLASS", "regain regain");
        becomes(&person.desk, "_GTK_THEME_VARIANT", "dark");
        assert_eq!(property(&person.desk, "WM_NAME"), regain::text::window_title(), "also by the old name");
        appearance::change(&desktop, SHARED, "color-scheme", Value::U32(2));
        becomes(&person.desk, "_GTK_THEME_VARIANT", "light");
    }
}

#[test]
fn where_the_desktop_says_nothing_the_title_bar_is_light_like_the_page() {
    let test = "where_the_desktop_says_nothing_the_title_bar_is_light_like_the_page";
    let Some(desk) = Desk::set_up(test, Kind::Usual) else { return };
    let person = Person::opens(desk, "software");
    becomes(&person.desk, "_GTK_THEME_VARIANT", "light");
}
