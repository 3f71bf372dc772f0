//! The log: a file in the person's data folder, in plain English, without secrets.
//!
//! Secrets cannot reach it by type: no password, code, picture text or e-mail address has a `Debug` or `Display` that
//! shows it. A panic is logged by its place only, because its message may quote what was typed.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::Path;
use std::sync::Mutex;

use tracing_subscriber::EnvFilter;
use tracing_subscriber::filter::filter_fn;
use tracing_subscriber::layer::{Layer as _, SubscriberExt as _};
use tracing_subscriber::util::SubscriberInitExt as _;

/// The log starts anew when it has grown beyond this; the one before is kept.
const MAX_SIZE: u64 = 1024 * 1024;

/// What is logged when the variable `REGAIN_LOG` says nothing else: our own steps, and warnings of the libraries.
const USUAL: &str = "warn,regain=info";

/// What is never logged, whatever the variable says: this library writes down every line that it sends, the sign-in too.
const NEVER: &str = "async_imap";

/// Writes the log into `regain.log` in this folder from now on.
pub fn to_folder(folder: &Path) -> io::Result<()> {
    let file = open(&folder.join("regain.log"))?;
    let filter = EnvFilter::try_from_env("REGAIN_LOG").unwrap_or_else(|_| EnvFilter::new(USUAL));
    let log = tracing_subscriber::fmt::layer().with_ansi(false).with_target(false).with_writer(Mutex::new(file));
    let log = log.with_filter(filter_fn(|event| !event.target().starts_with(NEVER)));
    tracing_subscriber::registry().with(filter).with(log).try_init().map_err(io::Error::other)?;
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
