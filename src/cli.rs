//! The command line: what was asked for, done, and told in one sentence when it cannot be.
//!
//! Standard output carries the answer, standard error the sentence. Exit codes: 0 done, 1 the journey failed, 2 wrong
//! arguments.

mod album;
mod arguments;
mod demo;
mod find;
mod ground;
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
use crate::files;
use crate::simulator::Scenario;
use crate::text;
use arguments::Command;
use output::{Failure, is_unheard, say, version};

/// Does what the arguments ask for. `started` is when the program started.
pub fn run(arguments: impl IntoIterator<Item = OsString>, started: Instant) -> ExitCode {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let system = speech::of_system();
    let language = arguments::named_language(&arguments).unwrap_or(system.language);
    text::speak(Speech { language, ..system });
    let command = arguments::read(arguments);
    // Whoever opens a window or mistypes is there to read; other commands may run where nobody can close a window.
    let has_reader = matches!(command, Ok(Command::Window(_)) | Err(_));
    match command.and_then(|command| perform(command, started)) {
        Ok(code) => code,
        Err(failure) => {
            // Without standard error and a window there is nowhere left to say it; the exit code still tells.
            writeln!(io::stderr(), "{}", failure.sentence).ok();
            if has_reader && !failure.is_told && is_unheard(&io::stderr()) {
                files::tell(&text::window_title(), &failure.sentence);
            }
            ExitCode::from(failure.code)
        }
    }
}

fn perform(command: Command, started: Instant) -> Result<ExitCode, Failure> {
    if !matches!(command, Command::Window(_)) {
        leaving::end_with_console();
    }
    match command {
        Command::Help => show(&help()),
        Command::Version => show(&format!("regain {}", version())),
        Command::Window(opening) => return windowed::open(opening, started),
        Command::Find { search, json } => find::run(search, json),
        Command::Probe { address, json } => probe::run(&address, json),
        Command::Relay { address, json } => relay::run(&address, json),
        Command::Rehearse(rehearse) => return rehearse::run(rehearse),
        Command::Simulate { settings, json } => simulate::run(settings, json),
    }
    .map(|()| ExitCode::SUCCESS)
}

/// Says it, in a window where standard output leads nowhere: whoever asks this wants to read.
fn show(words: &str) -> Result<(), Failure> {
    if is_unheard(&io::stdout()) {
        files::inform(&text::window_title(), words);
    }
    say(words)
}

fn help() -> String {
    let scenarios = Scenario::ALL.map(Scenario::name).join(", ");
    text::cli_help(version(), scenarios)
}
