//! What Regain costs, counted and not timed: instructions and memory of the pure parts, instructions of the whole program until its
//! first frame, the size of the program. Held against `tests/costs/table.tsv`, so that it is seen when something grows, on
//! any machine and however busy it is. How long it all takes is what the benches tell.
//!
//! When a figure changes on purpose: `REGAIN_COSTS=write cargo test --test costs`, and the new table is read in review.

#![cfg_attr(
    target_os = "linux",
    expect(
        clippy::unwrap_used,
        clippy::print_stderr,
        reason = "a test that cannot go on fails, and one that is left out says so"
    )
)]

#[cfg(target_os = "linux")]
mod callgrind;
#[cfg(target_os = "linux")]
#[path = "../../benches/support/display.rs"]
mod display;
#[cfg(target_os = "linux")]
#[path = "../../benches/support/parts.rs"]
mod parts;
#[cfg(target_os = "linux")]
mod size;
#[cfg(target_os = "linux")]
#[path = "../support/skipped.rs"]
mod skipped;
#[cfg(target_os = "linux")]
mod start;
#[cfg(target_os = "linux")]
mod table;
#[cfg(target_os = "linux")]
mod work;
