//! The whole journey by keyboard alone: the real app, engine and built-in camera, without a window.
//!
//! Everything is found by role and name, as a screen reader finds it; only keys are pressed and text is typed.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]
#![expect(clippy::cast_possible_truncation, reason = "places on a screen are small")]

#[cfg(target_os = "linux")]
#[path = "../post/elsewhere.rs"]
mod elsewhere;
mod guided;
mod idle;
mod journey;
mod logbook;
#[cfg(target_os = "linux")]
mod own_page;
mod person;
#[cfg(target_os = "linux")]
#[path = "../post/mod.rs"]
mod post;
mod questions;
mod refusals;
mod resume;
mod tour;
mod walk;
mod world;
mod wrong_inputs;
