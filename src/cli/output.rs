//! What a command prints, and how it fails: one sentence for standard error and an exit code.

use std::io::{self, Write as _};

use serde_json::Value;

use crate::domain::VERSION;
use crate::text;

/// Wrong arguments.
const WRONG_ARGUMENTS: u8 = 2;
/// What was asked for did not work.
pub(super) const FAILED: u8 = 1;

/// Why a command did not do what was asked for: the sentence for standard error, and the exit code.
#[derive(Debug)]
pub(super) struct Failure {
    pub sentence: String,
    pub code: u8,
    /// The person has read it in a window already.
    pub is_told: bool,
}

impl Failure {
    pub fn new(sentence: String) -> Self {
        Self { sentence, code: FAILED, is_told: false }
    }

    pub fn arguments(sentence: String) -> Self {
        Self { sentence, code: WRONG_ARGUMENTS, is_told: false }
    }

    /// A sentence with the system's reason in it.
    pub fn because(sentence: fn(String) -> String, reason: &dyn std::fmt::Display) -> Self {
        Self::new(sentence(reason.to_string()))
    }
}

/// Whether what is written to a stream of this program reaches nobody. Windows gives none to a program with windows that was
/// not started with its output going somewhere.
#[cfg(windows)]
pub(super) fn is_unheard(stream: &impl std::os::windows::io::AsRawHandle) -> bool {
    stream.as_raw_handle().is_null()
}

/// Elsewhere each program has its streams, wherever they go.
#[cfg(not(windows))]
pub(super) fn is_unheard<S>(_stream: &S) -> bool {
    false
}

pub(super) fn version() -> &'static str {
    VERSION
}

/// Writes a line to standard output at once, also when that is a pipe.
pub(super) fn say(line: &str) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    match writeln!(out, "{line}").and_then(|()| out.flush()) {
        // Who reads has seen enough, as with `regain find | head -n 1`.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        result => result.map_err(|error| Failure::because(text::cli_no_output, &error)),
    }
}

pub(super) fn say_json(line: &Value) -> Result<(), Failure> {
    say(&line.to_string())
}

pub(super) fn runtime() -> Result<tokio::runtime::Runtime, Failure> {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build();
    // It takes threads and some open files, and nothing of the disk.
    runtime.map_err(|error| Failure::because(text::cli_no_threads, &error))
}
