//! Where the focus is, where Tab goes, and that it is seen.

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, Theme, vec2};
use regain::ui;
use regain::window::offscreen::Offscreen;
use regain::wizard::{Event as Tell, JobResult};

use crate::journeys::screen::Screen;
use crate::journeys::{Journey, pages, states};
use crate::script;

#[test]
fn a_page_begins_at_its_first_field_or_at_its_heading() {
    let mut screen = Screen::of(Journey::new());
    for (name, make) in pages() {
        screen.show(make());
        let focused = screen.focused().unwrap_or_else(|| panic!("{name}: nothing has the focus"));
        let is_field = |role| matches!(role, Role::TextInput | Role::PasswordInput);
        let has_field = screen.things().iter().any(|thing| is_field(thing.role));
        assert_eq!(is_field(focused.role), has_field, "{name}: {}", focused.name);
        assert!(has_field || focused.role == Role::Heading, "{name}");
    }
}

#[test]
fn a_page_begins_at_its_first_field_also_when_the_address_was_typed() {
    let mut journey = Journey::found();
    journey.tell(Tell::TypeAddress);
    journey.tell(Tell::EnterAddress("192.168.1.64".to_owned()));
    journey.answer(JobResult::Probe(Ok(script::findings())));
    let mut screen = Screen::of(journey);
    screen.click_primary();
    screen.click_primary();
    screen.journey().answer(JobResult::FetchPicture(Ok(script::fetched())));
    screen.settle();
    screen.click_primary();
    assert_eq!((screen.page(), screen.focused_name().as_str()), ("send", "Your email address"));
}

#[test]
fn tab_visits_content_then_main_button_then_back_then_help_and_comes_round() {
    let mut screen = Screen::of(Journey::new());
    for (name, make) in pages() {
        screen.show(make());
        let main = screen.primary().name;
        let mut visited: Vec<String> = Vec::new();
        for _ in 0..40 {
            screen.key(Key::Tab);
            let focused = screen.focused_name();
            assert!(!focused.is_empty(), "{name}: Tab lost the focus after {visited:?}");
            let round = visited.first() == Some(&focused) && visited.len() > 3;
            visited.push(focused);
            if round {
                break;
            }
        }
        let stuck =
            visited.iter().position(|name| name == "I’m stuck").unwrap_or_else(|| panic!("{name}: {visited:?}"));
        let before: Vec<&str> = visited[..stuck].iter().map(String::as_str).collect();
        assert_eq!(before.last(), Some(&"Menu"), "{name}: {visited:?}");
        let tail: Vec<&str> = before.iter().rev().skip(1).take(2).rev().copied().collect();
        if ["Back", "Stop", "Reset another camera"].iter().any(|name| screen.find(name).is_some()) {
            assert_eq!(tail.first().copied(), Some(main.as_str()), "{name}: {visited:?}");
        } else {
            assert_eq!(tail.last().copied(), Some(main.as_str()), "{name}: {visited:?}");
        }
        assert_eq!(visited.last(), visited.first(), "{name}: Tab comes round: {visited:?}");
    }
}

#[test]
fn shift_tab_goes_the_other_way() {
    let mut screen = Screen::of(Journey::code());
    screen.key(Key::Tab);
    let second = screen.focused_name();
    assert_ne!(second, "Code");
    screen.key_with(Modifiers::SHIFT, Key::Tab);
    assert_eq!(screen.focused_name(), "Code");
}

#[test]
fn an_error_takes_the_focus_to_its_field_and_goes_when_the_field_is_edited() {
    let mut screen = Screen::with_code();
    assert!(!screen.words().contains("every line has a tick"), "nothing is said before the button is pressed");
    screen.type_text("short");
    assert!(!screen.words().contains("every line has a tick"), "nothing is said while typing");
    screen.key(Key::Tab);
    screen.click_primary();
    assert!(screen.words().contains("every line has a tick"));
    assert_eq!(screen.focused_name(), "New password");
    assert_eq!(screen.get("New password").value.chars().count(), 5, "what was typed is still there");
    screen.type_text("e");
    assert!(!screen.words().contains("every line has a tick"));
}

/// A page on the CPU painter, with the focus moved on by Tab.
fn painted(journey: &mut Journey, tabs: usize) -> (Vec<image::RgbaImage>, Vec<Option<egui::Id>>) {
    let mut screen = Offscreen::new(vec2(960.0, 680.0), 1.0);
    ui::install(screen.context());
    screen.context().set_theme(Theme::Light);
    screen.context().all_styles_mut(|style| {
        style.animation_time = 0.0;
        style.visuals.text_cursor.blink = false;
    });
    let (mut pictures, mut focus) = (Vec::new(), Vec::new());
    let mut time = 0.0;
    let mut draw = |screen: &mut Offscreen, events: Vec<Event>| {
        time += 0.05;
        screen.step(events, time, |ui| {
            journey.draw(ui);
        });
    };
    for at in 0..=tabs {
        let key = |pressed| Event::Key {
            key: Key::Tab,
            physical_key: None,
            pressed,
            repeat: false,
            modifiers: Modifiers::NONE,
        };
        draw(&mut screen, if at == 0 { vec![] } else { vec![key(true), key(false)] });
        for _ in 0..4 {
            draw(&mut screen, vec![]);
        }
        pictures.push(screen.picture());
        focus.push(screen.context().memory(egui::Memory::focused));
    }
    (pictures, focus)
}

#[test]
fn the_focus_is_seen_on_every_widget() {
    let chosen = ["find", "privacy", "request", "password"];
    for (name, make) in pages().into_iter().filter(|(name, _)| chosen.contains(name)) {
        let tabs = 9;
        let (pictures, focus) = painted(&mut make(), tabs);
        for at in 1..=tabs {
            if focus[at] == focus[at - 1] {
                continue;
            }
            let changed = pictures[at].pixels().zip(pictures[at - 1].pixels()).filter(|(a, b)| a != b).count();
            // The ring leaves one widget and appears around another.
            assert!(changed >= 300, "{name}, stop {at}: only {changed} pixels changed");
        }
    }
}

#[test]
fn at_twice_the_size_everything_can_be_reached() {
    let mut screen = Screen::sized(Journey::new(), vec2(480.0, 340.0));
    for (name, make) in pages().into_iter().chain(states()) {
        screen.show(make());
        for thing in screen.things().into_iter().filter(|thing| thing.clickable && thing.role != Role::GenericContainer)
        {
            let rect = thing.rect;
            assert!(rect.left() >= 0.0 && rect.right() <= 480.0, "{name}: {} is cut off", thing.name);
        }
        for _ in 0..12 {
            screen.key(Key::Tab);
            let Some(focused) = screen.focused() else { continue };
            let (top, bottom) = (focused.rect.top(), focused.rect.bottom());
            assert!(top >= -1.0 && bottom <= 341.0, "{name}: {} is out of sight at {top}..{bottom}", focused.name);
        }
    }
}
