//! The frame and its parts.

use std::collections::BTreeMap;

use egui::accesskit::Role;
use egui::{Rect, vec2};

use crate::journeys::screen::Screen;
use crate::journeys::{Journey, pages, states};

fn everywhere() -> Vec<crate::journeys::scenes::Scene> {
    pages().into_iter().chain(states()).collect()
}

#[test]
fn every_page_has_one_main_button_and_one_heading() {
    let mut screen = Screen::of(Journey::new());
    let mut titles = BTreeMap::new();
    for (name, make) in everywhere() {
        screen.show(make());
        assert_eq!(screen.primaries().len(), 1, "{name}");
        let headings = screen.titles();
        assert_eq!(headings.len(), 1, "{name}");
        assert!(!headings[0].name.is_empty(), "{name}: the heading has a name");
        if let Some(other) = titles.insert(headings[0].name.clone(), screen.page()) {
            assert_eq!(other, screen.page(), "no two pages share a title");
        }
    }
}

#[test]
fn the_window_is_named_after_the_task() {
    let title = regain::text::window_title();
    assert!(title.contains("password") && !title.to_lowercase().contains("wizard"), "{title}");
    let screen = Screen::of(Journey::found());
    assert!(screen.things().iter().all(|thing| !thing.name.contains("wizard")));
}

#[test]
fn a_page_asks_for_one_thing() {
    let mut screen = Screen::of(Journey::new());
    for (name, make) in pages() {
        screen.show(make());
        let fields = screen.all(Role::TextInput).len() + screen.all(Role::PasswordInput).len();
        let choices = usize::from(!screen.all(Role::RadioButton).is_empty());
        assert!(fields <= 2 && fields.min(1) + choices <= 1, "{name}: {fields} fields, {choices} choices");
    }
}

#[test]
fn title_and_footer_stay_where_they_are() {
    let mut screen = Screen::of(Journey::new());
    // The last ones are what a small laptop has at 200 and 300 %, and large screens.
    let sizes = [(960.0, 680.0), (720.0, 560.0), (480.0, 420.0), (480.0, 340.0), (683.0, 344.0), (426.0, 260.0)];
    let large = [(1366.0, 720.0), (1920.0, 1080.0), (3840.0, 2160.0)];
    for (width, height) in sizes.into_iter().chain(large) {
        let size = vec2(width, height);
        let window = Rect::from_center_size((size / 2.0).to_pos2(), size.min(vec2(1100.0, 860.0)));
        let mut first: Option<(f32, f32, f32)> = None;
        for (name, make) in pages() {
            screen.resize(size);
            screen.show(make());
            let title = screen.all(Role::Heading)[0].rect;
            let primary = screen.primary().rect;
            let stuck = screen.get("I’m stuck").rect;
            assert!(window.contains_rect(primary) && window.contains_rect(stuck), "{name} at {size}");
            if let Some(back) = screen.find("Back") {
                assert!(window.contains_rect(back.rect) && !back.rect.intersects(primary), "{name} at {size}");
                assert_eq!(back.rect.top(), primary.top(), "{name} at {size}");
            }
            // A disc beside the title of the last page and of dead ends moves it by as much.
            let disc = if matches!(name, "done" | "unsure") || name.starts_with("no") { 72.0 } else { 0.0 };
            let places = (title.left() - disc, primary.right(), stuck.top());
            let same = first.get_or_insert(places);
            assert_eq!(*same, places, "{name} at {size}");
        }
    }
}

#[test]
fn the_rail_shows_four_stages_that_cannot_be_pressed() {
    let mut screen = Screen::of(Journey::new());
    for (name, make) in everywhere() {
        for size in [vec2(960.0, 680.0), vec2(480.0, 420.0)] {
            screen.resize(size);
            screen.show(make());
            let is_stage = |name: &str| name.starts_with("Step ") && name.contains(" of 4: ");
            let stages: Vec<_> = screen.all(Role::ListItem).into_iter().filter(|item| is_stage(&item.name)).collect();
            assert_eq!(stages.len(), 4, "{name}");
            for (at, (stage, title)) in
                stages.iter().zip(["Find your camera", "Prove it’s yours", "Choose a new password", "Done"]).enumerate()
            {
                assert!(stage.name.starts_with(&format!("Step {} of 4: {title}", at + 1)), "{name}: {}", stage.name);
                assert!(!stage.focusable && !stage.clickable, "{name}");
            }
            assert_eq!(stages.iter().filter(|stage| stage.current).count(), 1, "{name}");
        }
    }
}

#[test]
fn the_camera_is_named_on_every_later_page() {
    let mut screen = Screen::of(Journey::new());
    for (name, make) in pages().into_iter().filter(|(name, _)| *name != "find") {
        for size in [vec2(960.0, 680.0), vec2(480.0, 420.0)] {
            screen.resize(size);
            screen.show(make());
            let named = screen.names().iter().any(|name| name.contains("DS-2CD2143G2-I"));
            assert!(named, "{name} at {size}");
        }
    }
}

#[test]
fn every_target_is_large_enough() {
    let mut screen = Screen::of(Journey::new());
    for (name, make) in everywhere() {
        screen.show(make());
        for thing in screen.things().into_iter().filter(|thing| {
            // A scroll bar is a way beside the keys and the wheel.
            thing.clickable && !thing.name.is_empty() && thing.role != Role::ScrollBar
        }) {
            let size = thing.rect.size();
            assert!(size.y >= 44.0 && size.x >= 24.0, "{name}: {} is {size}", thing.name);
        }
    }
}

#[test]
fn every_field_and_button_has_a_name_and_the_right_role() {
    let mut screen = Screen::of(Journey::new());
    for (name, make) in everywhere() {
        screen.show(make());
        for thing in screen.things() {
            let needs_name = matches!(
                thing.role,
                Role::Button
                    | Role::Link
                    | Role::TextInput
                    | Role::PasswordInput
                    | Role::CheckBox
                    | Role::RadioButton
                    | Role::Image
            );
            assert!(!needs_name || !thing.name.is_empty(), "{name}: a {:?} without a name", thing.role);
            assert!(thing.role != Role::Status || thing.polite, "{name}: {} is not spoken", thing.name);
        }
    }
    let password = Screen::of(Journey::password());
    assert_eq!(password.all(Role::PasswordInput).len(), 2);
    let wait = Screen::of(Journey::wait().later(60));
    assert_eq!(wait.all(Role::ProgressIndicator).len(), 1);
    let request = Screen::of(Journey::request());
    assert_eq!(request.all(Role::Image).len(), 1);
}

#[test]
fn help_is_at_the_same_place_with_three_causes_at_least() {
    let mut screen = Screen::of(Journey::new());
    for (name, make) in pages() {
        screen.show(make());
        let closed = screen.get("I’m stuck").rect;
        screen.click("I’m stuck");
        assert_eq!(screen.get("I’m stuck").rect.min, closed.min, "{name}");
        assert_eq!(screen.primary().name, "Close help", "{name}");
        assert!(screen.find("Back").is_none() && screen.find("Stop").is_none(), "{name}: one button in the footer");
        let causes = screen.all(Role::ListItem).into_iter().filter(|item| !item.name.starts_with("Step ")).count();
        assert!(causes >= 3, "{name}: {causes} causes");
        assert!(screen.find("Copy details").is_some(), "{name}");
        assert!(screen.words().contains("not made by Hikvision"), "{name}");
        assert_eq!(screen.primaries().len(), 1, "{name}");
    }
    assert!(Screen::of(Journey::found()).words().contains("Regain is not made by Hikvision."));
}
