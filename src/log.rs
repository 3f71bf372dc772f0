//! The log: a file in the person's data folder, in plain English, without secrets.
//!
//! Secrets cannot reach it by type: no password, code, picture text or e-mail address has a `Debug` or `Display` that
//! shows it. A panic is logged by its place only, because its message may quote what was typed.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::Path;
use std::sync::Mutex;

use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::{Layer as _, SubscriberExt as _};
use tracing_subscriber::util::SubscriberInitExt as _;

/// The log starts anew when it has grown beyond this; the one before is kept.
const MAX_SIZE: u64 = 1024 * 1024;

/// Writes the log into `regain.log` in this folder from now on.
pub fn to_folder(folder: &Path) -> io::Result<()> {
    let file = open(&folder.join("regain.log"))?;
    let filter = filter(std::env::var("REGAIN_LOG").ok().as_deref());
    let log = tracing_subscriber::fmt::layer().with_ansi(false).with_target(false).with_writer(Mutex::new(file));
    tracing_subscriber::registry().with(log.with_filter(filter)).try_init().map_err(io::Error::other)?;
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "the program met a case it was not written for");
    }));
    Ok(())
}

/// What is logged: our own steps (`REGAIN_LOG`, one of off, error, warn, info, debug, trace, says from which level on),
/// and of the libraries what they warn of, whatever the variable says. A library at a lower level may write down what it
/// sends, sign-ins too.
pub fn filter(wish: Option<&str>) -> Targets {
    let level = wish.and_then(|wish| wish.trim().parse::<LevelFilter>().ok()).unwrap_or(LevelFilter::INFO);
    Targets::new().with_default(level.min(LevelFilter::WARN)).with_target("regain", level)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_library_never_says_more_than_its_warnings() {
        for wish in [None, Some("trace"), Some("regain=trace,async_imap=trace"), Some("debug"), Some(" info ")] {
            let filter = filter(wish);
            for library in ["async_imap", "zbus::connection", "keyring", "egui_winit", "lettre", "rustls::client"] {
                assert!(!filter.would_enable(library, &tracing::Level::INFO), "{library} under {wish:?}");
                assert!(filter.would_enable(library, &tracing::Level::WARN), "{library} under {wish:?}");
            }
        }
    }

    #[test]
    fn our_own_steps_are_logged_as_asked() {
        assert!(filter(None).would_enable("regain::engine", &tracing::Level::INFO));
        assert!(!filter(None).would_enable("regain::engine", &tracing::Level::DEBUG));
        assert!(filter(Some("trace")).would_enable("regain::engine", &tracing::Level::TRACE));
        assert!(!filter(Some("off")).would_enable("regain::engine", &tracing::Level::ERROR));
        assert!(!filter(Some("error")).would_enable("zbus", &tracing::Level::WARN));
    }
}
