//! When a page is drawn again though nobody touches it: at midnight, at a moment that changes its words, while work runs.
//! Nothing else wakes the computer; what is typed into is marked by a cursor that does not blink.

use std::collections::BTreeSet;
use std::time::Duration;

use egui::{Event as Input, Key, Modifiers, pos2, vec2};
use regain::text;
use regain::ui;
use regain::window::offscreen::Offscreen;
use regain::wizard::{Event, JobKind};

use crate::journeys::screen::Screen;
use crate::journeys::troubles::troubles;
use crate::journeys::{Journey, pages, states};

/// Whether what runs waits for the person, in a dialog, or for a time: nothing is at work.
pub fn only_waits(journey: &Journey) -> bool {
    use JobKind::{ImportPicture, SavePicture, SaveSheet};
    let kind = journey.wizard().running().map(|running| running.kind);
    journey.wizard().send_delay().is_some()
        || kind.is_some_and(|kind| [ImportPicture, SavePicture, SaveSheet].contains(&kind))
}

/// A journey in which a dialog stands open.
fn in_a_dialog(mut journey: Journey, event: Event) -> Journey {
    journey.tell(event);
    assert!(only_waits(&journey));
    journey
}

/// Every scene that the tests know, with a name.
fn scenes() -> Vec<(String, Journey)> {
    let named = pages().into_iter().chain(states()).map(|(name, make)| (name.to_owned(), make()));
    let stuck = troubles().into_iter().map(|journey| {
        let trouble = journey.wizard().trouble().map_or("nothing", |trouble| trouble.name());
        (format!("{}: {trouble}", journey.wizard().page().name()), journey)
    });
    let dialogs = [
        ("request: where to save".to_owned(), in_a_dialog(Journey::request(), Event::SavePicture)),
        ("export: which picture".to_owned(), in_a_dialog(Journey::export(), Event::ChoosePicture)),
    ];
    named.chain(stuck).chain(dialogs).collect()
}

/// A screen whose time goes on by a second for each frame, so that every motion is over.
struct Clock {
    screen: Offscreen,
    seconds: f64,
    /// Whether a cursor stands where something can be typed.
    has_cursor: bool,
}

impl Clock {
    fn new() -> Self {
        // High enough for every page: what is not in sight does not move.
        let screen = Offscreen::new(vec2(960.0, 1600.0), 1.0);
        ui::install(screen.context());
        Self { screen, seconds: 0.0, has_cursor: false }
    }

    /// After how long the page wants to be drawn again, once it has settled after this.
    fn next_frame(&mut self, journey: &mut Journey, events: Vec<Input>) -> Duration {
        let mut events = Some(events);
        let mut delay = Duration::ZERO;
        for _ in 0..5 {
            self.seconds += 1.0;
            let output = self.screen.step(events.take().unwrap_or_default(), self.seconds, |ui| {
                let action = journey.draw(ui);
                journey.take(action);
            });
            self.has_cursor = output.platform_output.ime.is_some();
            delay = output.viewport_output.values().map(|viewport| viewport.repaint_delay).min().unwrap_or_default();
        }
        delay
    }
}

fn press(key: Key) -> Vec<Input> {
    let event = |pressed| Input::Key { key, physical_key: None, pressed, repeat: false, modifiers: Modifiers::NONE };
    vec![event(true), event(false)]
}

#[test]
fn a_page_without_work_is_drawn_again_at_midnight_and_not_before() {
    let mut clock = Clock::new();
    let (mut typed_into, mut at_work) = (BTreeSet::new(), BTreeSet::new());
    for (name, mut journey) in scenes() {
        if journey.wizard().running().is_some() && !only_waits(&journey) {
            at_work.insert(name.clone());
            assert!(clock.next_frame(&mut journey, vec![]) < Duration::from_millis(20), "{name} has a spinner");
            continue;
        }
        for (view, events) in [
            ("as it opens", vec![]),
            ("with the mouse over it", vec![Input::PointerMoved(pos2(500.0, 300.0))]),
            ("after Tab", press(Key::Tab)),
            ("with the help", press(Key::F1)),
            ("after the help", press(Key::F1)),
        ] {
            let delay = clock.next_frame(&mut journey, events);
            let midnight = text::rest_of_day(journey.script.now);
            assert_eq!(delay, midnight, "{name}, {view}: {:?}", clock.screen.context().repaint_causes());
            if clock.has_cursor {
                typed_into.insert(journey.wizard().page().name());
            }
        }
        clock.next_frame(&mut journey, vec![Input::PointerGone]);
    }
    assert!(typed_into.contains("code") && typed_into.contains("password"), "no cursor was seen: {typed_into:?}");
    assert!(at_work.contains("find-searching") && at_work.contains("setting"), "{at_work:?}");
}

#[test]
fn what_lies_over_a_page_is_at_rest_too() {
    let mut screen = Screen::of(Journey::found());
    for path in [
        &["Menu"][..],
        &["Menu", "About Regain"],
        &["Menu", "About Regain", "Show the parts and their licences"],
        &["Menu", "Forget everything…"],
    ] {
        screen.show(Journey::found());
        for name in path {
            screen.click(name);
        }
        screen.settle();
        assert!(screen.next_frame() > Duration::from_secs(3600), "{path:?}: {:?}", screen.next_frame());
    }
}

/// A moment for which the app sleeps changes what is on the page, or is the one at which the camera is asked.
#[test]
fn a_page_wakes_for_the_moments_that_change_it() {
    let mut screen = Screen::of(Journey::new());
    let (mut woken, mut for_nothing) = (BTreeSet::new(), BTreeSet::new());
    for (name, journey) in scenes() {
        if journey.wizard().next_moment(journey.script.now).is_none() {
            continue;
        }
        screen.show(journey);
        for _ in 0..8 {
            let now = screen.journey().script.now;
            let Some(moment) = screen.journey().wizard().next_moment(now) else { break };
            let sleep = moment.duration_since(now).expect("a moment that comes");
            let before = screen.spoken();
            screen.journey().script.now = moment;
            let asks = screen.journey().wizard().is_look_due(moment);
            if asks {
                screen.journey().tell(Event::LookAtCamera);
            }
            screen.settle();
            if !asks && screen.spoken() == before {
                for_nothing.insert(format!("{name}, after {sleep:?}"));
            }
            woken.insert(screen.page());
        }
    }
    assert!(for_nothing.is_empty(), "woken for nothing: {for_nothing:#?}");
    assert!(woken.contains("wait") && woken.contains("unsure") && woken.contains("done"), "{woken:?}");
}

#[test]
fn a_copied_text_is_marked_for_a_while_with_one_wake_up() {
    let mut screen = Screen::of(Journey::saved());
    screen.click("Copy address");
    let copied = screen.next_frame();
    assert!((Duration::from_secs(1)..=Duration::from_secs(2)).contains(&copied), "drawn again after {copied:?}");
}
