//! The program once more, in another way: a second event loop in one process is not allowed.

use std::ffi::{OsStr, OsString};
use std::process::{Command, ExitCode};

use super::Error;
use super::scale::{Scale, VARIABLE};

const OPTION: &str = "--renderer";

/// What is different when the program starts afresh.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Restart {
    /// OpenGL does not work here; the software window may.
    WithSoftwareWindow,
    /// The desktop asks for a scale that no window can have.
    WithScale(Scale),
}

/// Starts the program again with the same arguments, but for what has to be different, and gives its exit code.
pub fn restart(how: Restart) -> Result<ExitCode, Error> {
    let program = std::env::current_exe().map_err(Error::Restart)?;
    let mut command = Command::new(program);
    let given = std::env::args_os().skip(1);
    match how {
        Restart::WithSoftwareWindow => command.args(with_software(given)),
        Restart::WithScale(scale) => command.args(given).env(VARIABLE, scale.to_variable()),
    };
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
fn with_software(given: impl Iterator<Item = OsString>) -> Vec<OsString> {
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
        assert_eq!(with_software(given.into_iter()), ["--demo", "--scenario", "happy", "--renderer", "software"]);
        assert_eq!(with_software([].into_iter()), ["--renderer", "software"]);
    }
}
