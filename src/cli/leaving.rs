//! What must not outlive the program: files and folders that go when it ends, also when it is told to end from outside.
//!
//! It knows paths and the signals of the system. Nothing can be done where the system kills: what is left then goes at the
//! next start. It must not know what lies in the folders.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::files;

/// A disk that stands still keeps nobody from the end of the program. What is left then goes at the next start.
const PATIENCE: Duration = Duration::from_secs(1);

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
        remove_all(vec![self.0.clone()]);
    }
}

fn lock() -> MutexGuard<'static, Vec<PathBuf>> {
    PASSING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Removes them, and waits for it no longer than a disk takes that works.
fn remove_all(paths: Vec<PathBuf>) {
    within(PATIENCE, move || paths.iter().for_each(|path| remove(path)));
}

fn within(patience: Duration, work: impl FnOnce() + Send + 'static) {
    if let Err(late) = files::with_timeout(patience, work) {
        tracing::warn!(?late, "something passing may stay behind");
    }
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
                    remove_all(passing.clone());
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
        remove_all(lock().clone());
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

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;

    use super::*;

    #[test]
    fn nobody_waits_at_the_end_for_a_disk_that_stands_still() {
        let (go_on, stands_still) = channel::<()>();
        let (begin, begun) = channel();
        within(Duration::from_millis(1), move || {
            begin.send(()).unwrap();
            stands_still.recv().ok();
        });
        begun.recv().unwrap();
        drop(go_on);
    }

    #[test]
    fn what_passes_is_gone_when_it_is_dropped() {
        let home = tempfile::tempdir().unwrap();
        let (file, folder) = (home.path().join("running"), home.path().join("scratch"));
        fs::write(&file, "").unwrap();
        fs::create_dir(&folder).unwrap();
        fs::write(folder.join("memo"), "").unwrap();
        drop([Passing::new(file), Passing::new(folder), Passing::new(home.path().join("never"))]);
        assert_eq!(fs::read_dir(home.path()).unwrap().count(), 0);
    }
}
