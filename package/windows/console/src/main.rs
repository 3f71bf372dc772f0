//! `regain.com`, the program for the command line of Windows: starts `regain.exe` beside it with the same arguments, and passes
//! on what that one says, and its exit code.
//!
//! Windows gives a program with windows no console, so what `regain.exe` writes would be lost there; in a console, `regain` means
//! this one. It must not know what is asked. `regain.exe` ends with it, except for its window, by the end of its input.

use std::env;
use std::io::{self, Read, Write};
use std::process::{Child, Command, ExitCode, Stdio};
use std::thread;

/// Tells `regain.exe` that the end of its input is the end of whoever asked.
const ASKED_FROM_CONSOLE: &str = "REGAIN_CONSOLE";
/// The program beside this one.
const PROGRAM: &str = "regain.exe";

fn main() -> ExitCode {
    let code = start().and_then(|mut program| {
        let (out, err) = (program.stdout.take(), program.stderr.take());
        let told = thread::spawn(move || err.map(|err| pass_on(err, io::stderr())));
        if let Some(out) = out {
            pass_on(out, io::stdout());
        }
        // Its thread holds nothing that could break.
        told.join().ok();
        program.wait()
    });
    match code {
        Ok(status) => status.code().and_then(|code| u8::try_from(code).ok()).map_or(ExitCode::FAILURE, ExitCode::from),
        Err(error) => {
            writeln!(io::stderr(), "{PROGRAM} beside this program does not start: {error}. Install Regain again.").ok();
            ExitCode::FAILURE
        }
    }
}

fn start() -> io::Result<Child> {
    let program = env::current_exe()?.with_file_name(PROGRAM);
    let mut command = Command::new(program);
    command.args(env::args_os().skip(1)).env(ASKED_FROM_CONSOLE, "1");
    // The pipe of its input is never written to: it breaks when this program ends, however that comes.
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()
}

/// Until one of the two has no more.
fn pass_on(mut from: impl Read, mut to: impl Write) {
    let mut room = [0; 8 * 1024];
    while let Ok(size @ 1..) = from.read(&mut room) {
        let bytes = room.get(..size).unwrap_or_default();
        if to.write_all(bytes).and_then(|()| to.flush()).is_err() {
            return;
        }
    }
}
