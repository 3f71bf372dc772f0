//! The whole journey by keyboard alone: the real app, engine and built-in camera, without a window.
//!
//! Everything is found by role and name, as a screen reader finds it; only keys are pressed and text is typed.

mod guided;
mod idle;
mod journey;
mod languages;
mod logbook;
#[cfg(target_os = "linux")]
mod own_page;
mod person;
mod questions;
mod refusals;
mod resume;
mod thing;
mod tour;
mod upkeep;
mod walk;
mod world;
mod wrong_inputs;
