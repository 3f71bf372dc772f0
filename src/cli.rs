//! The command line: what was asked for, done, and told in one sentence when it cannot be.
//!
//! Standard output carries the answer, standard error the sentence. Exit codes: 0 done, 1 the journey failed, 2 wrong
//! arguments.

mod album;
mod arguments;
mod demo;
mod find;
mod leaving;
mod output;
mod player;
mod probe;
mod real_mail;
mod rehearse;
mod relay;
mod scratch;
mod simulate;
mod speech;
mod windowed;

use std::ffi::OsString;
use std::io::{self, Write as _};
use std::process::ExitCode;
use std::time::Instant;

use crate::domain::Speech;
use crate::simulator::Scenario;
use crate::text;
use arguments::Command;
use output::{Failure, say, version};

/// Does what the arguments ask for. `started` is when the program started.
pub fn run(arguments: impl IntoIterator<Item = OsString>, started: Instant) -> ExitCode {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let system = speech::of_system();
    let language = arguments::named_language(&arguments).unwrap_or(system.language);
    text::speak(Speech { language, ..system });
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
        Command::Relay { address, json } => relay::run(&address, json),
        Command::Rehearse(rehearse) => return rehearse::run(rehearse),
        Command::Simulate { settings, json } => simulate::run(settings, json),
    }
    .map(|()| ExitCode::SUCCESS)
}

fn help() -> String {
    let scenarios = Scenario::ALL.map(Scenario::name).join(", ");
    text::cli_help(version(), scenarios)
}
