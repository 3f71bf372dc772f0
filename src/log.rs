//! The log: a file in the person's data folder, in plain English, without secrets.
//!
//! Secrets cannot reach it by type: no password, code, picture text or e-mail address has a `Debug` or `Display` that
//! shows it. A panic is logged by its place only, because its message may quote what was typed.

mod queue;

use std::fs::{self, File, OpenOptions};
use std::io;
use std::panic::Location;
use std::path::Path;
use std::sync::{Mutex, OnceLock, PoisonError};

use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::{Layer as _, SubscriberExt as _};
use tracing_subscriber::util::SubscriberInitExt as _;

use queue::LogQueue;

/// The log starts anew when it has grown beyond this; the one before is kept.
const MAX_SIZE: u64 = 1024 * 1024;

/// The way into the log, once there is one.
static QUEUE: OnceLock<LogQueue> = OnceLock::new();

/// Where the last panic was.
static LAST_PANIC: Mutex<String> = Mutex::new(String::new());

/// From now on a panic is told by its place alone, also where there is no log.
pub fn panics_by_place() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(place).unwrap_or_default();
        tracing::error!(place, "the program met a case it was not written for");
        flush();
        *LAST_PANIC.lock().unwrap_or_else(PoisonError::into_inner) = place;
    }));
}

/// The place of the last panic since [`panics_by_place`].
pub fn last_panic() -> String {
    LAST_PANIC.lock().unwrap_or_else(PoisonError::into_inner).clone()
}

/// Writes the log into `regain.log` in this folder from now on.
pub fn to_folder(folder: &Path) -> io::Result<()> {
    let path = folder.join("regain.log");
    let queue = LogQueue::into_file(open(&path)?, &path)?;
    let filter = filter(std::env::var("REGAIN_LOG").ok().as_deref());
    let log = tracing_subscriber::fmt::layer().with_ansi(false).with_target(false).with_writer(queue.clone());
    tracing_subscriber::registry().with(log.with_filter(filter)).try_init().map_err(io::Error::other)?;
    QUEUE.get_or_init(|| queue);
    Ok(())
}

/// Waits until all that was logged is on its way to the disk, for whoever ends the program; a second at most.
pub fn flush() {
    if let Some(queue) = QUEUE.get() {
        queue.flush();
    }
}

/// Empties the log, with all that is still on its way into it. `false`: that may not be done. It waits ten seconds at most.
pub fn empty() -> bool {
    QUEUE.get().is_none_or(LogQueue::empty)
}

/// What is logged: our own steps (`REGAIN_LOG`, one of off, error, warn, info, debug, trace, says from which level on),
/// and of the libraries what they warn of, whatever the variable says. A library at a lower level may write down what it
/// sends, sign-ins too.
pub fn filter(wish: Option<&str>) -> Targets {
    let level = wish.and_then(|wish| wish.trim().parse::<LevelFilter>().ok()).unwrap_or(LevelFilter::INFO);
    Targets::new().with_default(level.min(LevelFilter::WARN)).with_target("regain", level)
}

/// The name and the version of the system, as far as they are known without asking another program.
#[cfg(windows)]
pub fn system() -> String {
    let windows_version::OsVersion { major, build, .. } = windows_version::OsVersion::current();
    windows(major, build, windows_version::is_server())
}

/// What a Windows is called. Both that are kept up call themselves 10 (DOCUMENTED: 11 begins with build 22000).
#[cfg(any(windows, test))]
fn windows(major: u32, build: u32, is_server: bool) -> String {
    let name = match (is_server, major, build) {
        (true, ..) => "Server".to_owned(),
        (false, 10, 22000..) => "11".to_owned(),
        (false, major, _) => major.to_string(),
    };
    format!("Windows {name}, build {build}")
}

/// The name and the version of the system, as far as they are known without asking another program.
#[cfg(not(windows))]
pub fn system() -> String {
    let release = fs::read_to_string("/etc/os-release").unwrap_or_default();
    named_release(&release).unwrap_or_else(|| std::env::consts::OS.to_owned())
}

/// What a release of Linux calls itself: os-release(5) (DOCUMENTED).
#[cfg(not(windows))]
fn named_release(release: &str) -> Option<String> {
    const LONGEST: usize = 64;
    let name = release.lines().find_map(|line| line.strip_prefix("PRETTY_NAME="))?;
    let name: String = name.chars().filter(|c| !c.is_control() && !"\"'\\".contains(*c)).take(LONGEST).collect();
    (!name.is_empty()).then_some(name)
}

/// A place in the source of the program or of a library, without the folders of the computer that built it.
pub fn place(location: &Location<'_>) -> String {
    format!("{}:{}:{}", without_folders(location.file()), location.line(), location.column())
}

/// From the folder of the package on: what stands before the last `src`, and all behind it.
fn without_folders(file: &str) -> String {
    let parts: Vec<&str> = file.split(['/', '\\']).collect();
    let src = parts.iter().rposition(|part| *part == "src");
    let from = src.map_or(parts.len().saturating_sub(1), |src| src.saturating_sub(1));
    parts[from..].join("/")
}

fn open(path: &Path) -> io::Result<File> {
    let there = fs::metadata(path);
    // A pipe in its place would wait for a reader.
    if there.as_ref().is_ok_and(|there| !there.is_file()) {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    if there.is_ok_and(|log| log.len() > MAX_SIZE) {
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
    fn a_place_names_no_folder_of_who_built_the_program() {
        for (file, place) in [
            (
                "/home/anna/.cargo/registry/src/mirror-1949cf8c6b5b557f/winit-0.30.13/src/dpi.rs",
                "winit-0.30.13/src/dpi.rs",
            ),
            ("C:\\Users\\anna\\.cargo\\winit-0.30.13\\src\\a\\b.rs", "winit-0.30.13/src/a/b.rs"),
            ("/rustc/59807616/library/core/src/panicking.rs", "core/src/panicking.rs"),
            ("src/window/page.rs", "src/window/page.rs"),
            ("/build/out/words.rs", "words.rs"),
            ("", ""),
        ] {
            assert_eq!(without_folders(file), place);
        }
    }

    #[test]
    fn a_windows_is_called_as_on_its_box() {
        assert_eq!(windows(10, 19045, false), "Windows 10, build 19045");
        assert_eq!(windows(10, 22000, false), "Windows 11, build 22000");
        assert_eq!(windows(10, 26100, true), "Windows Server, build 26100");
        assert_eq!(windows(6, 7601, false), "Windows 6, build 7601");
    }

    #[cfg(not(windows))]
    #[test]
    fn a_release_is_called_by_its_name() {
        let name = |text| named_release(text);
        assert_eq!(
            name("ID=debian\nPRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\n").unwrap(),
            "Debian GNU/Linux 12 (bookworm)"
        );
        assert_eq!(name("PRETTY_NAME='Alpine'").unwrap(), "Alpine");
        assert_eq!(name("PRETTY_NAME=\n"), None);
        assert_eq!(name("NAME=x"), None);
        assert!(name(&format!("PRETTY_NAME={}", "x".repeat(900))).unwrap().len() <= 64);
    }

    #[test]
    fn a_library_never_says_more_than_its_warnings() {
        for wish in [None, Some("trace"), Some("regain=trace,mail_parser=trace"), Some("debug"), Some(" info ")] {
            let filter = filter(wish);
            for library in ["mail_parser", "zbus::connection", "keyring", "egui_winit", "lettre", "rustls::client"] {
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
