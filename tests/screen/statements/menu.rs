//! The menu and what it leads to, by keyboard and by mouse; help by F1; scrolling by keyboard.

use egui::accesskit::Role;
use egui::{Key, Modifiers, Rect, vec2};
use regain::domain::{CameraKind, EvidenceKind, Forgotten, Lesson, Preferences, TextSize, ThemeChoice};
use regain::wizard::{Effect, Event, Field, Job, JobResult};

use crate::journeys::screen::Screen;
use crate::journeys::{Journey, pages};

fn preferences(screen: &mut Screen) -> Preferences {
    screen.journey().wizard().house().preferences
}

#[test]
fn the_menu_is_on_every_page_before_the_help_and_keeps_what_was_typed() {
    let mut screen = Screen::of(Journey::new());
    for size in [vec2(960.0, 680.0), vec2(480.0, 340.0)] {
        screen.resize(size);
        for (name, make) in pages() {
            screen.show(make());
            let (menu, stuck) = (screen.get("Menu").rect, screen.get("I’m stuck").rect);
            let window = Rect::from_min_size(egui::Pos2::ZERO, size);
            assert!(window.contains_rect(menu) && !menu.intersects(stuck), "{name}: {menu} {stuck}");
            screen.click("Menu");
            assert_eq!(screen.all(Role::Heading)[0].name, "Menu", "{name}");
            assert_eq!(screen.primaries().len(), 1, "{name}");
            assert!(screen.find("Back").is_none(), "{name}");
        }
    }
    let mut screen = Screen::of(Journey::code());
    screen.paste("3F8K");
    screen.click("Menu");
    screen.click_primary();
    assert_eq!((screen.page(), screen.focused_name().as_str()), ("code", "Menu"));
    assert_eq!(screen.journey().drafts.text(Field::Code), "3F8K");
}

#[test]
fn theme_and_size_are_chosen_by_keyboard_alone() {
    let mut screen = Screen::of(Journey::found());
    screen.key_with(Modifiers::SHIFT, Key::Tab);
    while screen.focused_name() != "Menu" {
        screen.key_with(Modifiers::SHIFT, Key::Tab);
    }
    screen.key(Key::Enter);
    assert_eq!(screen.focused().unwrap().role, Role::Heading, "reading begins at the title");
    for _ in 0..3 {
        screen.key(Key::Tab);
    }
    assert_eq!(screen.focused_name(), "Dark");
    screen.key(Key::Space);
    assert_eq!(preferences(&mut screen).theme, ThemeChoice::Dark);
    screen.key(Key::Escape);
    assert!(screen.all(Role::Heading)[0].name != "Menu");
    assert_eq!(screen.focused_name(), "Menu", "the focus is where the menu was opened");
    screen.key_with(Modifiers::COMMAND, Key::Plus);
    assert_eq!(preferences(&mut screen).text_size, TextSize::Larger);
    screen.key_with(Modifiers::COMMAND, Key::Minus);
    screen.key_with(Modifiers::COMMAND, Key::Minus);
    assert_eq!(preferences(&mut screen).text_size, TextSize::Smaller);
    screen.key_with(Modifiers::COMMAND, Key::Num0);
    assert_eq!(preferences(&mut screen), Preferences { theme: ThemeChoice::Dark, ..Preferences::default() });
}

#[test]
fn about_says_what_it_is_and_leads_back_to_the_menu() {
    let mut screen = Screen::of(Journey::found());
    screen.click("Menu");
    screen.click("About Regain");
    let words = screen.words();
    assert!(words.contains(regain::domain::VERSION) && words.contains("not made by Hikvision"), "{words}");
    assert!(screen.find("Copy details").is_some());
    screen.click("Show the parts and their licences");
    assert!(screen.words().contains("accesskit"), "{}", screen.words());
    screen.key_with(Modifiers::ALT, Key::ArrowLeft);
    screen.click("Back");
    assert_eq!(screen.all(Role::Heading)[0].name, "Menu");
}

#[test]
fn what_was_learned_is_shown_and_forgotten_by_one_press() {
    let kind = |model| CameraKind::new(model, "V5.7.3 build 220112").unwrap();
    let lesson = |model| Lesson {
        kind: kind(model),
        evidence: EvidenceKind::Code,
        dialects: vec!["plain".to_owned(), "sealed".to_owned()],
    };
    let mut screen = Screen::of(Journey::found());
    screen.journey().tell(Event::Lessons(vec![lesson("DS-2CD2143G2-I"), lesson("DS-2CD2386G2-IU")]));
    screen.click("Menu");
    screen.click("About Regain");
    assert!(screen.words().contains("DS-2CD2386G2-IU, software V5.7.3 build 220112: plain / sealed"));
    screen.click("Forget DS-2CD2143G2-I");
    let asked = &screen.journey().script.asked;
    assert!(matches!(asked.as_slice(), [Effect::Unlearn(gone, _)] if *gone == kind("DS-2CD2143G2-I")), "{asked:?}");
    assert!(screen.find("Forget DS-2CD2143G2-I").is_none() && screen.find("Forget DS-2CD2386G2-IU").is_some());
}

#[test]
fn everything_is_forgotten_only_after_it_was_said_what_goes() {
    let mut screen = Screen::of(Journey::code());
    screen.paste("3F8K2LQ9");
    let before = screen.journey().effects;
    screen.click("Menu");
    screen.click("Forget everything…");
    let words = screen.words();
    for said in ["cannot come back", "Inbox passwords", "The camera’s password"] {
        assert!(words.contains(said), "{said}: {words}");
    }
    assert_eq!(screen.journey().effects, before, "only said so far");
    screen.click_primary();
    let ticket = screen.journey().script.asked.iter().find_map(|effect| match effect {
        Effect::Start(ticket, Job::ForgetEverything) => Some(*ticket),
        _ => None,
    });
    assert!(screen.journey().drafts.is_wiped());
    screen.settle();
    assert!(screen.primary().busy);
    let left = Forgotten { files: true, mailboxes: false };
    screen.journey().tell(Event::Finished(ticket.unwrap(), JobResult::ForgetEverything(left)));
    screen.settle();
    assert!(screen.words().contains("your password store is closed"), "{}", screen.words());
    screen.click_primary();
    let ticket = screen.journey().script.asked.iter().find_map(|effect| match effect {
        Effect::Start(ticket, Job::ForgetEverything) => Some(*ticket),
        _ => None,
    });
    let gone = Forgotten { files: true, mailboxes: true };
    screen.journey().tell(Event::Finished(ticket.unwrap(), JobResult::ForgetEverything(gone)));
    screen.settle();
    assert_eq!(screen.all(Role::Heading)[0].name, "Everything is forgotten");
    screen.click_primary();
    assert_eq!(screen.page(), "find");
}

#[test]
fn everything_is_forgotten_by_its_own_button_and_not_by_one_enter() {
    let mut screen = Screen::of(Journey::code());
    screen.click("Menu");
    screen.click("Forget everything…");
    let before = screen.journey().effects;
    screen.key(Key::Enter);
    screen.settle();
    assert_eq!(screen.journey().effects, before);
    assert_eq!(screen.all(Role::Heading)[0].name, "Forget everything?");
    while screen.focused_name() != "Forget everything" {
        screen.key(Key::Tab);
    }
    screen.key(Key::Enter);
    assert!(screen.journey().effects > before);
}

#[test]
fn a_size_that_the_window_is_too_small_for_is_told() {
    let said = "This window is too small for that size. Make it larger.";
    for (size, is_told) in [(vec2(480.0, 420.0), true), (vec2(1200.0, 900.0), false)] {
        let mut screen = Screen::sized(Journey::found(), size);
        screen.click("Menu");
        assert!(!screen.words().contains(said), "{size}");
        screen.click("Largest");
        screen.settle();
        assert_eq!(preferences(&mut screen).text_size, TextSize::Largest, "{size}");
        assert_eq!(screen.words().contains(said), is_told, "{size}: {}", screen.words());
    }
}

#[test]
fn f1_is_help_on_every_page() {
    let mut screen = Screen::of(Journey::new());
    for (name, make) in pages() {
        screen.show(make());
        screen.key(Key::F1);
        assert!(screen.find("Copy details").is_some() && screen.find("Close help").is_some(), "{name}");
        screen.key(Key::F1);
        assert!(screen.find("Close help").is_none(), "{name}");
    }
}

#[test]
fn all_text_is_reached_by_keyboard() {
    let mut screen = Screen::sized(Journey::privacy(), vec2(480.0, 340.0));
    let top = |screen: &Screen| screen.all(Role::Heading)[0].rect.top();
    let begin = top(&screen);
    let keys = [(Key::PageDown, Key::PageUp), (Key::End, Key::Home)];
    for (down, up) in keys {
        screen.key(down);
        assert!(top(&screen) < begin - 50.0, "{down:?}: {}", top(&screen));
        screen.key(up);
        assert_eq!(top(&screen), begin, "{up:?}");
    }
    screen.key(Key::Space);
    assert!(top(&screen) < begin - 50.0, "a blank turns the page, while nothing has the focus that takes it");
    screen.key(Key::Home);
    // In a field the letters are the field's, and the pages still turn.
    let mut screen = Screen::sized(Journey::password(), vec2(480.0, 340.0));
    screen.key(Key::PageDown);
    let turned = top(&screen);
    screen.key(Key::PageUp);
    assert!(turned < top(&screen), "{turned}");
    screen.type_text("a b");
    assert_eq!(screen.journey().drafts.text(Field::Password), "a b");
}

#[test]
fn what_is_typed_wrongly_stays_above_the_footer() {
    for size in [vec2(960.0, 680.0), vec2(480.0, 420.0), vec2(480.0, 340.0)] {
        for make in [Journey::own_page as fn() -> Journey, Journey::password, Journey::code] {
            let mut screen = Screen::sized(make(), size);
            screen.click_primary();
            screen.settle();
            let Some(focused) =
                screen.focused().filter(|thing| matches!(thing.role, Role::TextInput | Role::PasswordInput))
            else {
                continue;
            };
            let footer = size.y - 76.0;
            assert!(focused.rect.bottom() <= footer && focused.rect.top() >= 0.0, "{size} {focused:?}");
        }
    }
}
