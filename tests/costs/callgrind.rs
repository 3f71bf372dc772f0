//! Counts instructions with Valgrind: the same on a quiet machine and on a busy one.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

/// Whether Valgrind is here.
pub fn is_there() -> bool {
    Command::new("valgrind").arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok()
}

/// A program under Valgrind, which writes what it counted into `folder`.
pub fn command(program: impl AsRef<OsStr>, folder: &Path, options: &[&str]) -> Command {
    let mut command = Command::new("valgrind");
    let out = folder.join("counted");
    command
        .args(["--tool=callgrind", "--vgdb=no", "--quiet"])
        .arg(format!("--callgrind-out-file={}", out.display()))
        .args(options)
        .arg(program);
    command
}

/// What each dump in this folder counted, in the order in which they were written.
pub fn dumps(folder: &Path) -> Vec<u64> {
    (1..)
        .map_while(|part| fs::read_to_string(folder.join(format!("counted.{part}"))).ok())
        .map(|dump| total(&dump))
        .collect()
}

/// The sum that a dump ends with.
fn total(dump: &str) -> u64 {
    let sums = dump.lines().filter_map(|line| line.strip_prefix("summary: ").or_else(|| line.strip_prefix("totals: ")));
    sums.filter_map(|sum| sum.split_whitespace().next()?.parse().ok()).next_back().unwrap_or_default()
}
