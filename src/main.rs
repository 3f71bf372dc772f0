//! Arguments, logging, then the window or a subcommand.

#![cfg_attr(windows, windows_subsystem = "windows")]

use std::alloc::System;
use std::process::ExitCode;
use std::time::Instant;

use zeroizing_alloc::ZeroAlloc;

/// Whatever is freed is wiped: also the copies of codes and passwords that networks, pages and forms make along the way.
#[global_allocator]
static WIPING: ZeroAlloc<System> = ZeroAlloc(System);

fn main() -> ExitCode {
    let started = Instant::now();
    regain::cli::run(std::env::args_os().skip(1), started)
}
