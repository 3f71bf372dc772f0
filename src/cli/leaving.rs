//! What must not outlive the program: files and folders that go when it ends, also when it is told to end from outside.
//!
//! It knows paths and the signals of the system. Nothing can be done where the system kills: what is left then goes at the
//! next start. It must not know what lies in the folders.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// All that is to go.
static PASSING: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

/// Goes with the program, or before, when this is dropped.
#[derive(Debug)]
pub(super) struct Passing(PathBuf);

impl Passing {
    /// A file, or a folder with all that is in it. It need not be there yet.
    pub(super) fn new(path: PathBuf) -> Self {
        let mut passing = lock();
        if passing.is_empty() {
            listen();
        }
        passing.push(path.clone());
        Self(path)
    }

    pub(super) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Passing {
    fn drop(&mut self) {
        lock().retain(|path| *path != self.0);
        remove(&self.0);
    }
}

fn lock() -> MutexGuard<'static, Vec<PathBuf>> {
    PASSING.lock().unwrap_or_else(PoisonError::into_inner)
}

fn remove(path: &Path) {
    let is_folder = path.symlink_metadata().is_ok_and(|there| there.is_dir());
    let removed = if is_folder { fs::remove_dir_all(path) } else { fs::remove_file(path) };
    match removed {
        Err(error) if error.kind() != ErrorKind::NotFound => tracing::warn!(%error, "something passing stays behind"),
        _ => {}
    }
}

/// Hears from now on when the program is told to end: it tidies up, and then ends by that signal as it would have.
#[cfg(unix)]
fn listen() {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM};
    use signal_hook::iterator::Signals;
    use signal_hook::low_level::emulate_default_handler;
    static ONCE: std::sync::Once = std::sync::Once::new();
    ONCE.call_once(|| {
        let heard = Signals::new([SIGHUP, SIGINT, SIGQUIT, SIGTERM]).and_then(|mut signals| {
            let hear = move || {
                for signal in signals.forever() {
                    tracing::info!(signal, "told to end");
                    // Nothing is added any more.
                    let passing = lock();
                    passing.iter().for_each(|path| remove(path));
                    crate::log::flush();
                    if let Err(error) = emulate_default_handler(signal) {
                        tracing::error!(%error, "the program cannot end by a signal");
                    }
                }
            };
            std::thread::Builder::new().name("signals".to_owned()).spawn(hear)
        });
        log(heard.map(drop));
    });
}

#[cfg(unix)]
fn log(heard: std::io::Result<()>) {
    if let Err(error) = heard {
        tracing::info!(%error, "signals are not heard");
    }
}

/// This system ends a program without a word, or by closing its window.
#[cfg(not(unix))]
fn listen() {}

/// Ends from now on with the program of the console that has asked (`package/windows/console`): the pipe that is our input
/// breaks with it, also where the person stopped it by Ctrl+C, which reaches no program without a console.
#[cfg(windows)]
pub(super) fn end_with_console() {
    use std::io::Read as _;
    if std::env::var_os("REGAIN_CONSOLE").is_none() {
        return;
    }
    let wait = || {
        // Nothing is ever written there.
        std::io::stdin().read(&mut [0]).ok();
        lock().iter().for_each(|path| remove(path));
        crate::log::flush();
        std::process::exit(1);
    };
    if let Err(error) = std::thread::Builder::new().name("console".to_owned()).spawn(wait) {
        tracing::info!(%error, "the end of the console is not heard");
    }
}

/// Elsewhere one program is for both.
#[cfg(not(windows))]
pub(super) fn end_with_console() {}
