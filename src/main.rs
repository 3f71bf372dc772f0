//! Arguments, logging, then the window or a subcommand.

#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

use std::process::ExitCode;
use std::time::Instant;

fn main() -> ExitCode {
    let started = Instant::now();
    regain::cli::run(std::env::args_os().skip(1), started)
}
