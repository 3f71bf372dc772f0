//! The list of cameras: long, by keyboard, while rows arrive, and heard by a screen reader.

use std::collections::BTreeSet;
use std::time::SystemTime;

use egui::accesskit::Role;
use egui::{Key, vec2};
use regain::domain::SearchReport;
use regain::wizard::{Event, JobResult, Progress};

use crate::journeys::screen::Screen;
use crate::journeys::thing::Thing;
use crate::journeys::{Journey, cameras, silence};

fn rows(screen: &Screen) -> Vec<Thing> {
    screen.all(Role::RadioButton)
}

fn chosen(screen: &mut Screen) -> Option<usize> {
    screen.journey().wizard().chosen()
}

/// Tab until a row has the focus.
fn tab_to_list(screen: &mut Screen) {
    for _ in 0..5 {
        screen.key(Key::Tab);
        if screen.focused().is_some_and(|thing| thing.role == Role::RadioButton) {
            return;
        }
    }
    panic!("Tab does not reach the list: {:?}", screen.focused());
}

#[test]
fn a_row_tells_all_that_is_worth_knowing_at_a_glance() {
    let screen = Screen::sized(Journey::listing(cameras::mixed()), vec2(960.0, 1400.0));
    let names: Vec<String> = rows(&screen).into_iter().map(|row| row.name).collect();
    for wanted in [
        "Front door, Doorbell DS-KV8113-WME1, 192.168.1.20 · serial ends 5120, Email reset likely",
        "Camera DS-2CD2347G2-LU, 192.168.1.71 · serial ends 0094, Not set up yet, Clock is wrong",
        "Recorder DS-7608NXI-I2, 192.168.1.30 · serial ends 3310",
        "Heat camera DS-2TD1228-2/QA, 192.168.1.33 · serial ends 8871, Clock is wrong",
        "Camera DS-2CD2347G2-LU, 10.0.7.64 · serial ends 0188, Other network, Email reset likely",
        "Camera DS-2CD2143G2-I, 192.168.254.3 · serial ends 7712, Behind a recorder",
        "Camera DS-2CD2032-I, 192.168.1.40 · serial ends 4455, No reset by email",
        "Camera DS-2CD1043G0-I, 192.168.1.41 · serial ends 6001, Wider search only",
        "RLC-810A, 192.168.1.50, Not a Hikvision",
    ] {
        assert!(names.iter().any(|name| name == wanted), "{wanted}: {names:#?}");
    }
}

#[test]
fn what_to_do_stands_there_once_a_row_is_chosen() {
    let mut screen = Screen::of(Journey::listing(vec![cameras::away(), cameras::behind_a_recorder()]));
    assert!(!screen.words().contains("255.255.255.0"));
    let row = rows(&screen)[0].name.clone();
    let before: Vec<_> = rows(&screen).iter().map(|row| row.rect).collect();
    screen.click(&row);
    assert_eq!(chosen(&mut screen), Some(0));
    let words = screen.words();
    for part in ["10.0.7.250", "255.255.255.0", "We never change the camera"] {
        assert!(words.contains(part), "{part}");
    }
    let after: Vec<_> = rows(&screen).iter().map(|row| row.rect).collect();
    assert_eq!(before, after, "no row moves when one is chosen");
    // A third mark has no room in the row, and shows here.
    let mut camera = cameras::away();
    camera.reset_by_email = Some(false);
    camera.seen.started = Some(SystemTime::UNIX_EPOCH);
    let mut screen = Screen::of(Journey::listing(vec![camera, cameras::behind_a_recorder()]));
    let row = rows(&screen)[0].name.clone();
    assert!(!row.contains("Clock"));
    screen.click(&row);
    assert!(screen.words().contains("Clock is wrong. It may have lost power."));
}

#[test]
fn a_thousand_rows_cost_no_more_than_those_in_sight() {
    let mut screen = Screen::of(Journey::listing(cameras::many(1000)));
    assert!(screen.words().contains("We found 1000 cameras."));
    assert!(rows(&screen).len() <= 8, "{} rows are laid out", rows(&screen).len());
    tab_to_list(&mut screen);
    screen.key(Key::End);
    screen.settle();
    assert_eq!(chosen(&mut screen), Some(999));
    let focused = screen.focused().unwrap();
    assert!(focused.name.contains("serial ends 0999"), "{}", focused.name);
    assert!(focused.rect.top() > 0.0 && focused.rect.bottom() < screen.primary().rect.top(), "{:?}", focused.rect);
    assert!(rows(&screen).len() <= 8);
}

#[test]
fn arrows_home_and_end_choose_and_tab_stops_once() {
    let mut screen = Screen::of(Journey::listing(cameras::many(30)));
    tab_to_list(&mut screen);
    assert_eq!(chosen(&mut screen), None, "the focus alone chooses nothing");
    let mut walked = Vec::new();
    for key in [Key::ArrowDown, Key::ArrowDown, Key::ArrowUp, Key::End, Key::ArrowDown, Key::Home, Key::ArrowUp] {
        screen.key(key);
        walked.push(chosen(&mut screen));
        assert_eq!(screen.focused().map(|thing| thing.role), Some(Role::RadioButton), "{key:?}");
    }
    assert_eq!(walked, [1, 2, 1, 29, 29, 0, 0].map(Some));
    screen.key(Key::PageDown);
    assert!(chosen(&mut screen) > Some(2));
    screen.key(Key::Tab);
    assert_eq!(screen.focused_name(), "My camera is not in the list", "one stop for the whole list");
    screen.key_with(egui::Modifiers::SHIFT, Key::Tab);
    assert_eq!(screen.focused().map(|thing| thing.role), Some(Role::RadioButton), "and back to the chosen row");
    screen.key(Key::Enter);
    assert_eq!(screen.page(), "check", "Enter on the chosen row goes on");
}

#[test]
fn a_long_way_by_keyboard_keeps_the_focus_in_sight() {
    for size in [vec2(960.0, 680.0), vec2(480.0, 340.0)] {
        let mut screen = Screen::sized(Journey::listing(cameras::many(40)), size);
        tab_to_list(&mut screen);
        for at in 1..15 {
            screen.key(Key::ArrowDown);
            screen.settle();
            let row = screen.focused().unwrap();
            assert!(row.name.contains(&format!("serial ends {at:04}")), "{}", row.name);
            let (top, bottom) = (row.rect.top(), row.rect.bottom());
            assert!(top >= -1.0 && bottom <= size.y, "{at} at {size}: {top}..{bottom}");
        }
    }
}

#[test]
fn rows_stay_where_they_are_and_can_be_chosen_while_others_arrive() {
    let mut screen = Screen::of(Journey::new());
    let mut all = cameras::many(60).into_iter();
    let mut first = None;
    for (at, camera) in all.by_ref().enumerate() {
        screen.journey().answer(Progress::Found(camera));
        screen.settle();
        let place = rows(&screen)[0].rect;
        assert_eq!(*first.get_or_insert(place), place, "after {at} rows");
        if at == 5 {
            let second = rows(&screen)[1].name.clone();
            screen.click(&second);
        }
    }
    screen.journey().answer(JobResult::Search(SearchReport { port_taken: true, tunnels: 1, ..silence() }));
    screen.settle();
    assert_eq!(rows(&screen)[0].rect, first.unwrap(), "nothing moves when the search ends");
    assert_eq!(chosen(&mut screen), Some(1));
    assert!(screen.words().contains("This list may not be complete."));
}

#[test]
fn a_screen_reader_hears_the_end_of_the_search_and_not_each_row() {
    let mut screen = Screen::of(Journey::new());
    let said = |screen: &Screen| -> BTreeSet<(u128, String)> {
        let polite = screen.things().into_iter().filter(|thing| thing.polite);
        polite.map(|thing| (thing.id, thing.name)).collect()
    };
    let before = said(&screen);
    assert_eq!(before.len(), 1, "{before:?}");
    for camera in cameras::many(20) {
        screen.journey().answer(Progress::Found(camera));
        screen.settle();
        assert_eq!(said(&screen), before, "no row is announced");
    }
    assert!(screen.words().contains("20 so far"));
    screen.journey().answer(JobResult::Search(silence()));
    screen.settle();
    let after: Vec<String> = said(&screen).into_iter().map(|(_, name)| name).collect();
    assert_eq!(after, ["We found 20 cameras."]);
}

#[test]
fn an_empty_list_gives_three_reasons_and_more_on_request() {
    let mut screen = Screen::of(Journey::without_cameras(SearchReport {
        port_taken: true,
        wireless: None,
        system: regain::domain::System::Windows,
        ..silence()
    }));
    let words = screen.words();
    for part in ["Windows may treat your network as public", "choose Private network", "Look again", "Type its address"]
    {
        assert!(words.contains(part), "{part}");
    }
    assert!(!words.contains("The Wi-Fi may keep devices apart"));
    screen.click("More reasons");
    assert!(screen.words().contains("The Wi-Fi may keep devices apart"));
    assert!(screen.find("More reasons").is_none());
    screen.click("Look again");
    assert!(screen.words().contains("Looking on your home network…"));
}

#[test]
fn adapters_that_were_left_out_can_be_searched_too() {
    let mut screen = Screen::of(Journey::listing(cameras::many(2)));
    assert!(screen.find("Look everywhere").is_none());
    for report in [SearchReport { tunnels: 1, ..silence() }, SearchReport { virtual_adapters: 1, ..silence() }] {
        let mut journey = Journey::new();
        journey.answer(JobResult::Search(report));
        screen.show(journey);
        let effects = screen.journey().effects;
        screen.click("Look everywhere");
        assert_eq!(screen.journey().effects, effects + 1);
        assert!(screen.words().contains("Looking on your home network…"));
    }
}

#[test]
fn the_rail_names_the_chosen_camera_and_no_other() {
    let named = |screen: &Screen| {
        let is_camera = |name: &String| name.contains(" · ") && !name.contains(", ");
        screen.all(Role::Label).into_iter().map(|thing| thing.name).find(is_camera)
    };
    let mut screen = Screen::of(Journey::found());
    screen.journey().tell(Event::TypeAddress);
    screen.journey().tell(Event::EnterAddress("[fe80::1]".to_owned()));
    screen.journey().answer(JobResult::Probe(Err(regain::domain::ProbeFault::Offline)));
    screen.settle();
    assert_eq!(screen.page(), "find");
    assert_eq!(named(&screen), None, "a look that failed leaves nothing behind");
    for (row, model) in [(1, "DS-2CD2347G2-LU"), (0, "DS-2CD2143G2-I")] {
        screen.journey().tell(Event::Choose(row));
        screen.settle();
        assert!(named(&screen).is_some_and(|name| name.starts_with(model)), "{:?}", named(&screen));
    }
}

#[test]
fn a_row_says_what_changed_since_the_last_look() {
    let changed = crate::journeys::states().into_iter().find(|(name, _)| *name == "find-changed").unwrap();
    let mut screen = Screen::of(changed.1());
    let named: Vec<String> = rows(&screen).into_iter().map(|row| row.name).collect();
    assert!(named[0].contains("No answer this time"), "{named:?}");
    assert!(!named[1].contains("answer") && !named[1].contains("New"), "{named:?}");
    assert!(named[2].contains("New since the last look"), "{named:?}");
    assert!(screen.words().contains("Unplug yours for a moment"), "two are alike");
    // While a code is on its way, to unplug the camera would cancel it.
    let mut waiting = Journey::wait();
    waiting.tell(Event::ShowAside(regain::wizard::Aside::Support));
    screen.show(waiting);
    assert!(!screen.words().contains("Unplug"), "not after a code was asked for");
}

#[test]
fn a_camera_that_is_done_says_so_and_is_not_chosen_again_by_itself() {
    let done = crate::journeys::states().into_iter().find(|(name, _)| *name == "find-done-before").unwrap();
    let mut screen = Screen::of(done.1());
    assert!(rows(&screen)[0].name.contains("Done a minute ago"), "{:?}", rows(&screen));
    // The other one is new, so neither is chosen; nor would the one be that is done, were it alone.
    assert_eq!(chosen(&mut screen), None);
    screen.journey().script.pass(240);
    screen.settle();
    assert!(rows(&screen)[0].name.contains("Done 5 minutes ago"), "{:?}", rows(&screen));
}

#[test]
fn the_only_camera_is_taken_and_a_word_about_none_goes() {
    let mut journey = Journey::new();
    journey.tell(Event::Continue);
    let mut screen = Screen::of(journey);
    assert!(screen.words().contains("Choose a camera first"));
    screen.journey().answer(Progress::Found(crate::journeys::camera()));
    screen.journey().answer(JobResult::Search(silence()));
    screen.settle();
    assert_eq!(chosen(&mut screen), Some(0));
    assert!(!screen.words().contains("Choose a camera first"), "it is chosen now");

    let mut journey = Journey::new();
    journey.answer(Progress::Found(crate::journeys::camera()));
    journey.tell(Event::Continue);
    assert_eq!(journey.wizard().page().name(), "check", "the search still runs, and there is one camera");
    let mut journey = Journey::new();
    for camera in cameras::many(2) {
        journey.answer(Progress::Found(camera));
    }
    journey.tell(Event::Continue);
    assert_eq!(journey.wizard().page().name(), "find", "nobody knows which of two");
}
