//! What is on the screen, without a window: the real screen over the real wizard, and the whole app by keyboard.
//!
//! The tests of `journey_keyboard` listen to everything that this process logs.

#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]
#![expect(clippy::cast_possible_truncation, reason = "places on a screen are small")]

#[cfg(target_os = "linux")]
#[path = "../support/elsewhere.rs"]
mod elsewhere;
#[path = "../../build/ftl.rs"]
mod ftl;
#[path = "../support/journeys/mod.rs"]
mod journeys;
#[cfg(target_os = "linux")]
#[path = "../support/program.rs"]
mod program;
#[path = "../support/script.rs"]
mod script;
#[cfg(target_os = "linux")]
#[path = "../support/skipped.rs"]
mod skipped;
#[path = "../support/told.rs"]
mod told;

mod geometry;
mod journey_keyboard;
mod languages;
mod pictures;
mod snapshots;
mod statements;
mod words;
