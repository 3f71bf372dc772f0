//! What the tests of mail, pictures, files and passwords share: leaving out what this machine cannot do.

use std::path::PathBuf;

/// Leaves a test out, visibly; where all must run, it fails.
#[expect(clippy::print_stderr, reason = "whoever runs the tests shall see what was left out")]
pub fn skipped(name: &str, why: &str) {
    assert!(std::env::var("CI").as_deref() != Ok("true"), "{name} must run here: {why}");
    eprintln!("SKIPPED {name}: {why}");
}

/// Where a program lies.
pub fn program(name: &str) -> Option<PathBuf> {
    std::env::split_paths(&std::env::var_os("PATH")?).map(|folder| folder.join(name)).find(|path| path.is_file())
}
