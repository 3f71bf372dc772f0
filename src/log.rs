//! The log: a file in the person's data folder, in plain English, without secrets.
//!
//! Secrets cannot reach it by type: no password, code, picture text or e-mail address has a `Debug` or `Display` that
//! shows it. A panic is logged by its place only, because its message may quote what was typed.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::Path;
use std::sync::Mutex;

use tracing_subscriber::EnvFilter;

/// The log starts anew when it has grown beyond this; the one before is kept.
const MAX_SIZE: u64 = 1024 * 1024;

/// What is logged when the variable `REGAIN_LOG` says nothing else: our own steps, and warnings of the libraries.
const USUAL: &str = "warn,regain=info";

/// What is never logged, whatever the variable says: this library writes down every line that it sends, the sign-in too.
const NEVER: &str = "async_imap=off";

/// Writes the log into `regain.log` in this folder from now on.
pub fn to_folder(folder: &Path) -> io::Result<()> {
    let file = open(&folder.join("regain.log"))?;
    let filter = EnvFilter::try_from_env("REGAIN_LOG").unwrap_or_else(|_| EnvFilter::new(USUAL));
    let filter = filter.add_directive(NEVER.parse().map_err(io::Error::other)?);
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_ansi(false).with_target(false);
    log.with_writer(Mutex::new(file)).try_init().map_err(io::Error::other)?;
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "the program met a case it was not written for");
    }));
    Ok(())
}

fn open(path: &Path) -> io::Result<File> {
    if fs::metadata(path).is_ok_and(|log| log.len() > MAX_SIZE) {
        fs::rename(path, path.with_extension("old.log"))?;
    }
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.append(true).create(true).open(path)
}
