//! What a frame of the software window costs on a large screen without a graphics card, 3840 x 2160 pixels at 200 %: while somebody
//! types, scrolls, drags the window's edge, and while a thousand cameras arrive. Run by `cargo bench -p regain-benches --bench frames`; exit code 1
//! when a goal is missed.
//!
//! Every case plays the same frames several times. A frame takes as long as it takes at best: what other programs do on this
//! computer meanwhile is none of its cost.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a benchmark prints")]
#![expect(clippy::expect_used, clippy::panic, reason = "and stops when it cannot go on")]
#![expect(clippy::cast_possible_truncation, reason = "places on a screen are small")]

use std::alloc::System;
use std::process::ExitCode;

use zeroizing_alloc::ZeroAlloc;

#[path = "support/display.rs"]
mod display;
#[expect(dead_code, reason = "other benches have goals of other kinds")]
#[path = "support/figures.rs"]
mod figures;
#[expect(dead_code, unused_imports, reason = "the tests of the screen need more of it")]
#[path = "../tests/support/journeys/mod.rs"]
mod journeys;
#[path = "../tests/support/script.rs"]
mod script;
#[path = "../tests/support/told.rs"]
mod told;

#[path = "frames/cases.rs"]
mod cases;
#[path = "frames/showing.rs"]
mod showing;
#[path = "frames/stage.rs"]
mod stage;

use figures::{Figure, Figures};
use stage::Frame;

/// As the program has it.
#[global_allocator]
static WIPING: ZeroAlloc<System> = ZeroAlloc(System);

/// How often each case is played.
const ROUNDS: usize = 7;

/// A screen with 60 pictures a second waits 16.7 ms; this leaves as much again for the system to show it.
const WORST: f64 = 8.0;

fn main() -> ExitCode {
    if std::env::args().any(|argument| argument == showing::ARGUMENT) {
        showing::show();
        return ExitCode::SUCCESS;
    }
    // `cargo bench -p regain-benches --bench frames -- scrolling` plays only the cases with this in their name.
    let wanted: Vec<_> = std::env::args().skip(1).filter(|argument| !argument.starts_with('-')).collect();
    let mut figures = Figures::of("frames");
    for (name, play) in cases::ALL {
        if wanted.is_empty() || wanted.iter().any(|wanted| name.contains(wanted.as_str())) {
            tell(&mut figures, name, &best_of(play));
        }
    }
    if wanted.is_empty()
        && let Err(reason) = showing::measure(&mut figures)
    {
        println!("SKIPPED showing it on X11: {reason}");
    }
    figures.finish()
}

/// Each frame of a case as quick as it ever was.
fn best_of(play: fn() -> Vec<Frame>) -> Vec<Frame> {
    let mut best = play();
    for _ in 1..ROUNDS {
        let again = play();
        assert_eq!(again.len(), best.len(), "a case is the same each time");
        for (best, again) in best.iter_mut().zip(again) {
            assert_eq!(again.pixels, best.pixels, "a frame is the same each time");
            if again.total() < best.total() {
                *best = again;
            }
        }
    }
    best
}

fn tell(figures: &mut Figures, name: &str, frames: &[Frame]) {
    let mut sorted: Vec<_> = frames.iter().collect();
    sorted.sort_by(|one, other| one.total().total_cmp(&other.total()));
    let [median, late, worst] = [50, 99, 100].map(|percent| sorted[(sorted.len() * percent).div_ceil(100) - 1]);
    for (which, frame) in [("median", median), ("99th of 100", late), ("worst", worst)] {
        let figure = Figure::new(format!("{name}: {which} of {} frames", frames.len()), frame.total(), "ms")
            .beside_floor(
                format!("to fill its {:.2} megapixels", frame.pixels as f64 / 1e6),
                stage::filling(frame.pixels),
            )
            .beside_peer("of it egui's layout", frame.layout)
            .beside_peer("finding what changed, and triangles", frame.triangles)
            .beside_peer("painting", frame.painting);
        figures.add(if which == "worst" { figure.at_most(WORST) } else { figure });
    }
}
