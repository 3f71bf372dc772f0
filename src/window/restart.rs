//! The program once more, with the software window: a second event loop in one process is not allowed.

use std::ffi::{OsStr, OsString};
use std::process::{Command, ExitCode};

use super::Error;

const OPTION: &str = "--renderer";

/// Starts the program again with the same arguments and the software window, and gives its exit code.
pub fn restart_with_software_window() -> Result<ExitCode, Error> {
    let program = std::env::current_exe().map_err(Error::Restart)?;
    let mut command = Command::new(program);
    command.args(arguments(std::env::args_os().skip(1)));
    replace_process(&mut command)
}

/// The new program takes the place of this one: same process, and nothing of the failed window stays in memory.
#[cfg(unix)]
fn replace_process(command: &mut Command) -> Result<ExitCode, Error> {
    use std::os::unix::process::CommandExt;
    Err(Error::Restart(command.exec()))
}

#[cfg(not(unix))]
fn replace_process(command: &mut Command) -> Result<ExitCode, Error> {
    let status = command.status().map_err(Error::Restart)?;
    let code = status.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.map_or(ExitCode::FAILURE, ExitCode::from))
}

/// The arguments of this start, with another renderer.
fn arguments(given: impl Iterator<Item = OsString>) -> Vec<OsString> {
    let mut arguments = Vec::new();
    let mut given = given.peekable();
    while let Some(argument) = given.next() {
        if argument == OPTION {
            given.next();
        } else if !is_joined(&argument) {
            arguments.push(argument);
        }
    }
    arguments.extend([OPTION, "software"].map(OsString::from));
    arguments
}

/// `--renderer=auto`
fn is_joined(argument: &OsStr) -> bool {
    argument.to_str().and_then(|argument| argument.strip_prefix(OPTION)).is_some_and(|rest| rest.starts_with('='))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_renderer_changes() {
        let given = ["--demo", "--renderer", "auto", "--scenario", "happy", "--renderer=auto"].map(OsString::from);
        assert_eq!(arguments(given.into_iter()), ["--demo", "--scenario", "happy", "--renderer", "software"]);
        assert_eq!(arguments([].into_iter()), ["--renderer", "software"]);
    }
}
