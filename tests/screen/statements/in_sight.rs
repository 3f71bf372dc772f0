//! The next step, and what has just come or is being typed, are in sight: whatever the size of the window and of the text.

use egui::{Key, Modifiers, vec2};
use regain::domain::Saved;
use regain::wizard::JobResult;

use crate::journeys::screen::Screen;
use crate::journeys::thing::Thing;
use crate::journeys::{Journey, states};

#[test]
fn while_the_cameras_page_is_read_along_the_way_on_is_that_page_and_the_newest_picture_comes_first() {
    let read_along = states().into_iter().find(|(name, _)| *name == "export-beside").expect("it is there").1;
    let screen = Screen::of(read_along());
    assert_eq!(screen.primary().name, "Open camera page", "the picture comes by itself");
    assert!(screen.find("Choose picture…").is_some());
    let mut screen = Screen::of(Journey::found_file());
    let newest = screen.get("Use it").rect;
    assert!(newest.top() < screen.get("Paste picture").rect.top(), "{newest}");
    screen.click("Use it");
    screen.settle();
    assert_eq!(screen.focused_name(), "Paste picture");
}

#[test]
fn what_a_saved_picture_brings_onto_the_page_comes_into_sight() {
    for size in [vec2(960.0, 680.0), vec2(720.0, 560.0), vec2(480.0, 420.0)] {
        let mut screen = Screen::sized(Journey::by_hand(), size);
        screen.click_primary();
        let path = "/home/anna/Pictures/regain-qr-DS-2CD2143G2-I-4821.png";
        screen.journey().answer(JobResult::SavePicture(Ok(Saved::In(path.into()))));
        screen.settle();
        let footer = screen.primary().rect.top() - 16.0;
        let shown = screen.get("Show in folder").rect;
        assert!(shown.bottom() <= footer && shown.top() >= 0.0, "{size}: {shown} above {footer}");
    }
}

#[test]
fn the_field_in_hand_stays_in_sight_when_the_window_shrinks_or_the_text_grows() {
    let is_seen = |screen: &Screen, what: &str| {
        let field = screen.focused().expect("the field keeps the focus").rect;
        // What stays in sight above the footer lies over the page.
        let warns = |thing: &Thing| format!("{}{}", thing.name, thing.value).contains("stops working at once");
        let warning = screen.things().into_iter().find(warns).expect("it stays in sight").rect.top();
        let below = warning.min(screen.primary().rect.top() - 16.0);
        assert!(field.top() >= 0.0 && field.bottom() <= below, "{what}: {field} above {below}");
    };
    let mut screen = Screen::sized(Journey::password(), vec2(960.0, 680.0));
    while screen.focused_name() != "Type it again" {
        screen.key(Key::Tab);
    }
    is_seen(&screen, "before");
    for height in [600.0, 520.0, 470.0, 420.0] {
        screen.resize(vec2(960.0, height));
        is_seen(&screen, "a lower window");
    }
    screen.resize(vec2(1366.0, 700.0));
    for _ in 0..3 {
        screen.key_with(Modifiers::COMMAND, Key::Plus);
        screen.settle();
        is_seen(&screen, "larger text");
    }
}
