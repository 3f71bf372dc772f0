//! The command line: what was asked for, done, and told in one sentence when it cannot be.
//!
//! Standard output carries the answer, standard error the sentence. Exit codes: 0 done, 1 the journey failed, 2 wrong
//! arguments.

mod album;
mod arguments;
mod demo;
mod find;
mod player;
mod probe;
mod real_mail;
mod rehearse;
mod scratch;
mod simulate;
mod windowed;

use std::ffi::OsString;
use std::io::{self, Write as _};
use std::process::ExitCode;
use std::time::Instant;

use serde_json::Value;

use crate::simulator::Scenario;
use crate::text;
use arguments::Command;

/// Wrong arguments.
const WRONG_ARGUMENTS: u8 = 2;
/// What was asked for did not work.
const FAILED: u8 = 1;

/// Why a command did not do what was asked for: the sentence for standard error, and the exit code.
#[derive(Debug)]
struct Failure {
    sentence: String,
    code: u8,
}

impl Failure {
    fn new(sentence: String) -> Self {
        Self { sentence, code: FAILED }
    }

    fn arguments(sentence: String) -> Self {
        Self { sentence, code: WRONG_ARGUMENTS }
    }

    /// A sentence with the system's reason in it.
    fn because(sentence: fn(String) -> String, reason: &dyn std::fmt::Display) -> Self {
        Self::new(sentence(reason.to_string()))
    }
}

/// Does what the arguments ask for. `started` is when the program started.
pub fn run(arguments: impl IntoIterator<Item = OsString>, started: Instant) -> ExitCode {
    match arguments::read(arguments).and_then(|command| perform(command, started)) {
        Ok(code) => code,
        Err(failure) => {
            // Without standard error there is nowhere left to say it; the exit code still tells.
            writeln!(io::stderr(), "{}", failure.sentence).ok();
            ExitCode::from(failure.code)
        }
    }
}

fn perform(command: Command, started: Instant) -> Result<ExitCode, Failure> {
    match command {
        Command::Help => say(&help()),
        Command::Version => say(&format!("regain {}", version())),
        Command::Window(opening) => return windowed::open(opening, started),
        Command::Find { search, json } => find::run(search, json),
        Command::Probe { address, json } => probe::run(&address, json),
        Command::Rehearse(rehearse) => return rehearse::run(rehearse),
        Command::Simulate { settings, json } => simulate::run(settings, json),
    }
    .map(|()| ExitCode::SUCCESS)
}

fn version() -> &'static str {
    option_env!("REGAIN_VERSION").unwrap_or(env!("CARGO_PKG_VERSION"))
}

fn help() -> String {
    let scenarios = Scenario::ALL.map(Scenario::name).join(", ");
    text::cli_help(version(), scenarios)
}

/// Writes a line to standard output at once, also when that is a pipe.
fn say(line: &str) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    match writeln!(out, "{line}").and_then(|()| out.flush()) {
        // Who reads has seen enough, as with `regain find | head -n 1`.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        result => result.map_err(|error| Failure::because(text::cli_no_output, &error)),
    }
}

fn say_json(line: &Value) -> Result<(), Failure> {
    say(&line.to_string())
}

fn runtime() -> Result<tokio::runtime::Runtime, Failure> {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build();
    runtime.map_err(|error| Failure::because(text::cli_no_start, &error))
}
