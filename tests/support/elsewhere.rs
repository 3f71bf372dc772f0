//! Runs a test in a process of its own that was given another world: a desktop session, a full disk.

use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use crate::program;
use crate::skipped::skipped;

/// Set in the inner process: its home.
const INSIDE: &str = "REGAIN_TEST_HOME";

/// How long the inner process may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// The outer process starts itself once more through `world` and waits; the inner one runs `body` with its home.
///
/// `test` is the end of the test's path, and of no other's: exactly one test passes inside, or this fails.
/// `needs` are the programs without which it is left out.
#[expect(clippy::print_stderr, reason = "says why the inner process ended")]
pub fn run(test: &str, needs: &[&str], world: impl FnOnce(&Path) -> Command, body: impl FnOnce(&Path)) {
    if let Some(home) = std::env::var_os(INSIDE) {
        // Services of a desktop can hang; a test must not.
        std::thread::spawn(|| {
            std::thread::sleep(PATIENCE);
            eprintln!("still not done after {PATIENCE:?}");
            std::process::exit(1);
        });
        return body(Path::new(&home));
    }
    if let Some(name) = needs.iter().find(|name| program::find(name).is_none()) {
        return skipped(test, &format!("{name} is not installed"));
    }
    let home = tempfile::tempdir().unwrap();
    let runtime = home.path().join("run");
    std::fs::create_dir(&runtime).unwrap();
    std::fs::set_permissions(&runtime, std::fs::Permissions::from_mode(0o700)).unwrap();
    let output = world(home.path())
        .arg(std::env::current_exe().unwrap())
        .args([test, "--nocapture"])
        .env(INSIDE, home.path())
        .env("HOME", home.path())
        .env("XDG_RUNTIME_DIR", &runtime)
        .env("XDG_DATA_HOME", home.path().join("data"))
        .env("XDG_CONFIG_HOME", home.path().join("config"))
        .output()
        .unwrap();
    let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success() && said.contains("1 passed"), "{said}");
}
