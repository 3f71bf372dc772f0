//! The data folder that the window works with: found, claimed and made ready. Its disk may stand still; then the start ends
//! with a sentence.
//!
//! It knows the store, the claim on it and the log in it. It must not know the app or its window.

use std::io::{self, Write as _};
use std::panic::resume_unwind;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use super::leaving::Passing;
use super::output::{Failure, version};
use super::scratch::Scratch;
use crate::domain::{Language, Speech};
use crate::instance::{self, Claim, Instance};
use crate::store::Store;
use crate::{log, text};

/// A disk that takes longer for some small files stands still. The claim alone may take three seconds.
const PATIENCE: Duration = Duration::from_secs(10);
/// So long what an older release has kept elsewhere may take to be moved in: from another disk, or over a network.
const PATIENCE_TO_MOVE: Duration = Duration::from_secs(120);

/// What the window works with.
pub(super) struct Ground {
    pub store: Store,
    /// The folder in place of one that cannot be written.
    pub unremembered: Option<Scratch>,
    pub instance: Option<Instance>,
    /// Lies in the folder for as long as the program runs.
    pub running: Option<Passing>,
}

/// Makes all ready. `None`: the program that is there already has come to the front.
pub(super) fn prepare(
    is_demo: bool,
    language: Option<Language>,
    tell: impl Fn(&str, &str),
) -> Result<Option<Ground>, Failure> {
    let Some(claimed) = within(PATIENCE, move || claim(is_demo), &tell)?? else { return Ok(None) };
    within(PATIENCE_TO_MOVE, move || make_ready(claimed, is_demo, language), tell).map(Some)
}

/// Does the work on a thread of its own. When it does not come to an end, the person is told, and the program can end.
fn within<T: Send + 'static>(
    patience: Duration,
    work: impl FnOnce() -> T + Send + 'static,
    tell: impl Fn(&str, &str),
) -> Result<T, Failure> {
    let (done, told) = channel();
    // Nobody listens any more once the time is up.
    let thread = thread::Builder::new().name("ground".to_owned()).spawn(move || drop(done.send(work())));
    let thread = thread.map_err(|error| Failure::because(text::cli_no_threads, &error))?;
    match told.recv_timeout(patience) {
        Ok(done) => Ok(done),
        Err(RecvTimeoutError::Timeout) => {
            let words = text::cli_no_disk();
            tell(&text::cli_broke_off_title(), &words);
            Err(Failure { is_told: true, ..Failure::new(words) })
        }
        // A mistake of ours is told like one on the thread that began.
        Err(RecvTimeoutError::Disconnected) => match thread.join() {
            Err(panic) => resume_unwind(panic),
            Ok(()) => Err(Failure::new(text::cli_no_disk())),
        },
    }
}

/// Finds the folder, and claims it. `None`: the program that is there already has come to the front.
fn claim(is_demo: bool) -> Result<Option<Ground>, Failure> {
    // Without a folder that can be written the journey works all the same; it cannot be carried on after closing.
    let (store, unremembered) = match Store::for_user() {
        Ok(store) => (store, None),
        Err(error) => {
            let scratch = Scratch::new().map_err(|_| Failure::because(text::cli_no_start, &error))?;
            let store = Store::passing(scratch.path().join("memo"));
            (store.map_err(|error| Failure::because(text::cli_no_start, &error))?, Some(scratch))
        }
    };
    // A demo has a folder of its own, and so has a start that remembers nothing.
    let instance = match !is_demo && unremembered.is_none() {
        true => match instance::claim(store.folder()) {
            Claim::First(instance) => Some(instance),
            Claim::Shown => return Ok(None),
            Claim::Unreachable => return Err(Failure::new(text::cli_already_open())),
        },
        false => None,
    };
    Ok(Some(Ground { store, unremembered, instance, running: None }))
}

/// Makes a folder that is claimed ready.
fn make_ready(claimed: Ground, is_demo: bool, language: Option<Language>) -> Ground {
    let Ground { store, instance, .. } = &claimed;
    if instance.is_some() {
        store.move_in();
    }
    // The one that the command line names goes before the one that was chosen another time.
    if let (None, Some(language)) = (language, store.preferences().language) {
        text::speak(Speech { language, ..text::spoken() });
    }
    // A log that cannot be written stops nothing.
    if let Err(error) = store.log_folder().and_then(|folder| log::to_folder(&folder)) {
        let reason = match error.kind() {
            // What lies there is a folder, a pipe or a device.
            io::ErrorKind::InvalidInput => text::cli_log_no_file(),
            _ => error.to_string(),
        };
        writeln!(io::stderr(), "{}", text::cli_no_log(reason)).ok();
    }
    tracing::info!(version = version(), demo = is_demo, "Regain starts");
    let running = instance.is_some().then(|| Passing::new(store.begin()));
    Ground { running, ..claimed }
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use super::*;

    #[test]
    fn a_disk_that_stands_still_is_told_and_the_start_ends() {
        let (go_on, stands_still) = channel::<()>();
        let told = RefCell::new(String::new());
        let tell = |_: &str, words: &str| words.clone_into(&mut told.borrow_mut());
        let failure = within(Duration::from_millis(1), move || stands_still.recv().ok(), tell).unwrap_err();
        assert_eq!((&failure.sentence, &*told.borrow()), (&text::cli_no_disk(), &text::cli_no_disk()));
        assert!(failure.is_told, "once");
        drop(go_on);
        let patience = Duration::from_secs(20);
        assert_eq!(within(patience, || 7, |_, _| panic!("nothing to tell")).unwrap(), 7);
    }

    #[test]
    fn a_mistake_of_ours_is_none_of_the_disk() {
        let work = || -> u8 { panic!("Maple-Garden7") };
        let broken = std::panic::catch_unwind(|| within(Duration::from_secs(20), work, |_, _| {}).map(drop));
        assert!(broken.is_err());
    }
}
