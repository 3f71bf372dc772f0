//! What the whole program costs until it can be used, and while it waits: first frame, memory, wake-ups, a key press; beside a bare
//! window of the same kind and beside programs of the desktop. Run by `cargo bench -p regain-benches --bench start` on Linux.
//!
//! The time until the first frame is taken from outside: from the start of the process until its log has the line.
#![expect(clippy::print_stderr, reason = "who runs it sees what is missing")]
#![cfg_attr(target_os = "linux", expect(clippy::print_stdout, reason = "the figures are what this program is for"))]

#[cfg(target_os = "linux")]
#[path = "start/bare.rs"]
mod bare;
#[cfg(target_os = "linux")]
#[path = "support/display.rs"]
mod display;
#[cfg(target_os = "linux")]
#[path = "support/figures.rs"]
mod figures;
#[cfg(target_os = "linux")]
#[path = "start/measure.rs"]
mod measure;
#[cfg(target_os = "linux")]
#[path = "start/outside.rs"]
mod outside;
#[cfg(target_os = "linux")]
#[path = "start/process.rs"]
mod process;

use std::process::ExitCode;

#[cfg(target_os = "linux")]
fn main() -> ExitCode {
    measure::main()
}

#[cfg(not(target_os = "linux"))]
fn main() -> ExitCode {
    eprintln!("SKIPPED start: measured on Linux only");
    ExitCode::SUCCESS
}
