//! A page at rest is at rest: nothing moves, nothing is drawn anew.

use std::time::Duration;

use egui::vec2;
use regain::ui;
use regain::window::offscreen::Offscreen;

use super::asleep::only_waits;
use crate::journeys::{Journey, pages, states};

/// After how long the settled page wants to be drawn again.
fn next_frame(screen: &mut Offscreen, journey: &mut Journey) -> Duration {
    let mut delay = Duration::ZERO;
    for frame in 0..8 {
        let output = screen.step(vec![], f64::from(frame), |ui| {
            journey.draw(ui);
        });
        delay = output.viewport_output.values().map(|viewport| viewport.repaint_delay).min().unwrap_or_default();
    }
    delay
}

fn screen(animation: bool) -> Offscreen {
    // High enough for every page: what is not in sight does not move.
    let screen = Offscreen::new(vec2(960.0, 1200.0), 1.0);
    ui::install(screen.context());
    screen.context().all_styles_mut(|style| style.animation_time *= f32::from(u8::from(animation)));
    screen
}

#[test]
fn a_page_without_work_is_drawn_once() {
    let mut screen = screen(true);
    for (name, make) in pages().into_iter().chain(states()) {
        let mut journey = make();
        if journey.wizard().running().is_none() {
            let delay = next_frame(&mut screen, &mut journey);
            assert!(delay > Duration::from_secs(60), "{name} is drawn again after {delay:?}");
        }
    }
}

#[test]
fn with_animations_off_nothing_moves_even_while_work_runs() {
    let mut still = screen(false);
    let mut moving = screen(true);
    let mut seen = 0;
    for (name, make) in pages().into_iter().chain(states()) {
        if make().wizard().running().is_some() {
            seen += 1;
            let delay = next_frame(&mut still, &mut make());
            assert!(delay > Duration::from_secs(60), "{name} moves: drawn again after {delay:?}");
            let is_still = next_frame(&mut moving, &mut make()) > Duration::from_secs(1);
            assert_eq!(is_still, only_waits(&make()), "{name} has a spinner while it works");
        }
    }
    assert!(seen >= 3);
}

/// The pictures of a page that comes in after another one: in its first frame, and when it has come.
fn coming_in(travel: impl Fn(&mut Journey), reduced: bool) -> (Vec<image::RgbaImage>, Duration) {
    let mut screen = Offscreen::new(vec2(960.0, 680.0), 1.0);
    ui::install(screen.context());
    ui::reduce_motion(screen.context(), reduced);
    let mut journey = Journey::privacy();
    for frame in 0..4 {
        screen.step(vec![], f64::from(frame), |ui| drop(journey.draw(ui)));
    }
    travel(&mut journey);
    let mut pictures = Vec::new();
    let mut delay = Duration::ZERO;
    for seconds in [10.0, 10.05, 10.5, 11.0, 11.5] {
        let output = screen.step(vec![], seconds, |ui| drop(journey.draw(ui)));
        delay = output.viewport_output.values().map(|viewport| viewport.repaint_delay).min().unwrap_or_default();
        pictures.push(screen.picture());
    }
    (pictures, delay)
}

/// Where the first ink of the page is, right of the rail.
fn first_column(picture: &image::RgbaImage) -> Option<u32> {
    let ground = *picture.get_pixel(300, 300);
    (280..900).find(|x| (30..90).any(|y| *picture.get_pixel(*x, y) != ground))
}

#[test]
fn a_page_comes_from_where_it_lies_and_then_rests() {
    let there = |journey: &mut Journey| journey.tell(regain::wizard::Event::Back);
    let (back, delay) = coming_in(there, false);
    assert!(delay > Duration::from_secs(60), "drawn again after {delay:?}");
    assert!(first_column(&back[0]) < first_column(&back[3]), "an earlier page comes from the left");
    assert!(back[0] != back[1] && back[3] == back[4]);
    let on = |journey: &mut Journey| {
        journey.tell(regain::wizard::Event::Continue);
        journey.answer(regain::wizard::JobResult::FetchPicture(Ok(crate::script::fetched())));
    };
    let (forward, _) = coming_in(on, false);
    assert!(first_column(&forward[0]) > first_column(&forward[3]), "the next page comes from the right");
}

#[test]
fn nothing_moves_where_the_person_wants_nothing_to_move() {
    let (pictures, delay) = coming_in(|journey| journey.tell(regain::wizard::Event::Back), true);
    assert!(delay > Duration::from_secs(60), "drawn again after {delay:?}");
    let last = first_column(&pictures[4]);
    assert!(pictures.iter().all(|picture| first_column(picture) == last));
}
