//! Back, Continue, Enter, Escape.

use egui::{Key, Modifiers, vec2};
use regain::domain::{ProbeFault, SignInOutcome};
use regain::secret::Password;
use regain::wizard::{Event, JobResult};

use crate::journeys::scenes::Scene;
use crate::journeys::screen::Screen;
use crate::journeys::{Journey, pages, states};

#[test]
fn back_shows_where_it_means_something() {
    let mut screen = Screen::of(Journey::new());
    for (name, make) in pages() {
        screen.show(make());
        let can = screen.find("Back").or_else(|| screen.find("Stop")).is_some();
        let expected = !["resume", "find", "setting", "unsure", "done"].contains(&name);
        assert_eq!(can, expected, "{name}");
    }
}

#[test]
fn back_then_continue_keeps_what_was_typed() {
    let mut screen = Screen::of(Journey::code());
    screen.paste(" 3F8K-2LQ9\n");
    let typed = screen.get("Code").value;
    assert!(typed.contains("3F8K-2LQ9"), "{typed}");
    screen.key_with(Modifiers::ALT, Key::ArrowLeft);
    assert_eq!(screen.page(), "wait");
    screen.click_primary();
    assert_eq!((screen.page(), screen.get("Code").value), ("code", typed));
}

#[test]
fn enter_in_a_field_presses_the_main_button() {
    let mut screen = Screen::of(Journey::code());
    screen.type_text("3F8K2LQ9");
    screen.key(Key::Enter);
    assert_eq!(screen.page(), "password");

    let mut screen = Screen::of(Journey::found());
    screen.click("My camera is not in the list");
    assert_eq!(screen.focused_name(), "Address of the camera");
    screen.type_text("192.168.1.64");
    screen.key(Key::Enter);
    assert_eq!(screen.page(), "check");
}

#[test]
fn enter_on_the_heading_presses_the_main_button_once() {
    let mut screen = Screen::of(Journey::method());
    screen.double_press_primary();
    assert_eq!(screen.page(), "privacy", "a second press in the same frame does not run on");
}

#[test]
fn two_quick_presses_have_one_effect() {
    let mut screen = Screen::of(Journey::privacy());
    let before = screen.journey().effects;
    screen.click_primary();
    screen.click_primary();
    assert_eq!(screen.journey().effects, before + 1);
    assert!(screen.primary().busy && !screen.primary().disabled);
}

#[test]
fn escape_closes_the_help_and_nothing_else() {
    let mut screen = Screen::of(Journey::code());
    screen.type_text("3F8");
    screen.key(Key::Escape);
    assert_eq!((screen.page(), screen.focused_name().as_str()), ("code", "Code"));
    assert_eq!(screen.get("Code").value, "3F8");
    screen.click("I’m stuck");
    assert!(screen.find("Copy details").is_some());
    screen.key(Key::Escape);
    assert!(screen.find("Copy details").is_none());
    assert_eq!((screen.page(), screen.focused_name().as_str()), ("code", "I’m stuck"));
}

#[test]
fn the_main_button_is_never_disabled() {
    let mut screen = Screen::of(Journey::new());
    for (name, make) in pages().into_iter().chain(states()) {
        screen.show(make());
        assert!(!screen.primary().disabled, "{name}");
    }
}

#[test]
fn work_under_way_is_told_in_words_and_can_be_stopped() {
    let mut screen = Screen::of(Journey::new());
    for (name, make) in pages().into_iter().chain(states()) {
        screen.show(make());
        let journey = make();
        if journey.wizard().running().is_none() {
            continue;
        }
        assert!(screen.things().iter().any(|thing| thing.polite && thing.name.ends_with('…')), "{name}");
        let way_out = screen.find("Stop").is_some() || screen.find("Back").is_some();
        // The search goes on beside the page and holds nothing up.
        assert!(way_out || ["find-searching", "find-arriving", "setting", "setting-closing"].contains(&name), "{name}");
    }
}

#[test]
fn the_commit_has_its_own_name_and_consequences_above_it() {
    let mut screen = Screen::of(Journey::new());
    for (name, make) in pages().into_iter().chain(states()) {
        screen.show(make());
        let commits = screen.primary().name == "Set new password";
        let is_told = screen.journey().wizard().trouble().is_some_and(|trouble| !trouble.is_slip());
        assert!(!commits || screen.page() == "password", "{name}");
        assert!(
            commits || screen.page() != "password" || is_told,
            "{name}: only a trouble's way on stands in its place"
        );
    }
    for size in [vec2(960.0, 680.0), vec2(480.0, 420.0)] {
        let words = Screen::sized(Journey::password(), size).words();
        assert!(words.contains("The old password stops working at once."));
        assert!(words.contains("Phones and recorders"));
    }
    let screen = Screen::of(Journey::password());
    let consequence = screen.things().into_iter().find(|thing| thing.value.contains("Phones and recorders")).unwrap();
    assert!(consequence.rect.bottom() < screen.primary().rect.top(), "in plain sight");
}

#[test]
fn every_trouble_has_a_way_on_and_a_way_out() {
    let mut screen = Screen::of(Journey::new());
    for (name, make) in states() {
        screen.show(make());
        if screen.journey().wizard().trouble().is_none() {
            continue;
        }
        let buttons = screen.things().into_iter().filter(|thing| thing.clickable).count();
        assert!(buttons >= 3, "{name}: main button, way out, help");
    }
}

/// Every button that a trouble brings does something, on whatever page the trouble stands.
#[test]
fn every_button_of_a_trouble_leads_somewhere() {
    const WAYS: [&str; 12] = [
        "Look again",
        "Type its address",
        "Save picture…",
        "Send another way",
        "Send new request",
        "Set it again",
        "Use the camera’s page",
        "Check again",
        "Choose another camera",
        "Look for the code",
        "Open as a draft",
        "Go back",
    ];
    let more: [Scene; 3] = [
        ("resume-offline", || {
            let mut journey = Journey::resume();
            journey.tell(Event::CarryOn);
            journey.answer(JobResult::Probe(Err(ProbeFault::Offline)));
            journey
        }),
        ("own_page-locked", || signed_in_on_own_page(SignInOutcome::Locked { wait: None })),
        ("own_page-refused", || signed_in_on_own_page(SignInOutcome::Refused { tries_left: None })),
    ];
    // High enough that nothing is scrolled out of sight.
    let mut screen = Screen::sized(Journey::new(), vec2(960.0, 1600.0));
    let mut pressed = 0;
    for (name, make) in states().into_iter().chain(more).filter(|(_, make)| make().wizard().trouble().is_some()) {
        screen.show(make());
        let pressable = screen.things().into_iter().filter(|thing| thing.clickable);
        let names: Vec<String> = pressable.map(|thing| thing.name).collect();
        for way in WAYS.into_iter().filter(|way| names.iter().any(|name| name == way)) {
            screen.show(make());
            let state = |screen: &mut Screen| (screen.page(), screen.journey().effects, screen.words());
            let before = state(&mut screen);
            screen.click(way);
            assert_ne!(state(&mut screen), before, "{name}: {way} does nothing");
            pressed += 1;
        }
    }
    assert!(pressed >= 15, "{pressed}");
}

/// What stands in the way of a sign-in says nothing about the password that may be set already.
#[test]
fn nothing_was_changed_is_said_only_while_it_is_sure() {
    let mut screen = Screen::of(Journey::new());
    for (wanted, is_sure) in [("password-busy", true), ("unsure-busy", false)] {
        let (_, make) = states().into_iter().find(|(name, _)| *name == wanted).unwrap();
        screen.show(make());
        assert!(screen.words().contains("The camera is busy"), "{wanted}");
        assert_eq!(screen.words().contains("Nothing was changed"), is_sure, "{wanted}");
    }
}

#[test]
fn a_picture_that_is_gone_is_not_sent_again() {
    let mut screen = Screen::of(Journey::wait().later(400));
    assert!(screen.find("Send same picture again").is_some());
    screen.show(Journey::resumed_without_picture().later(400));
    assert_eq!(screen.page(), "wait");
    assert!(screen.find("Send same picture again").is_none() && screen.find("Send new request").is_some());
}

fn signed_in_on_own_page(result: SignInOutcome) -> Journey {
    let mut journey = Journey::own_page();
    journey.tell(Event::CheckAgain { password: Password::new("Maple-Garden7"), keep: false });
    journey.answer(JobResult::SignIn(result));
    journey
}

#[test]
fn the_last_page_closes() {
    let mut screen = Screen::of(Journey::done());
    assert_eq!(screen.primary().name, "Close");
    let words = screen.words();
    assert!(words.contains("DS-2CD2143G2-I") && words.contains("Phones and recorders need it too"));
    assert!(words.contains("3 hours ahead"));
    screen.click_primary();
    assert!(!screen.journey().closed, "nobody has seen the new password yet");
    assert_eq!(screen.primary().name, "Show new password");
    screen.click_primary();
    assert!(screen.words().contains(crate::journeys::PASSWORD));
    assert_eq!(screen.primary().name, "Close");
    screen.click_primary();
    assert!(screen.journey().closed);
}
