//! A page at rest is at rest: nothing moves, nothing is drawn anew.

use std::time::Duration;

use egui::vec2;
use regain::ui;
use regain::window::offscreen::Offscreen;

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
            assert!(next_frame(&mut moving, &mut make()) < Duration::from_secs(1), "{name} has a spinner");
        }
    }
    assert!(seen >= 3);
}
