//! Turns a panic into an [`Error`], so that a missing library ends in a sentence. Must not know what may panic.

use std::panic::{AssertUnwindSafe, PanicHookInfo, catch_unwind};
use std::sync::{Arc, Mutex, PoisonError};

use super::Error;
use crate::log;

/// Runs something that may panic. While it runs, a panic is logged by its place and not printed: its words can hold
/// what a person typed.
pub fn catch_panic(work: impl FnOnce() -> Result<(), Error>) -> Result<(), Error> {
    let place = Arc::new(Mutex::new(String::new()));
    let before = std::panic::take_hook();
    let seen = Arc::clone(&place);
    std::panic::set_hook(Box::new(move |panic| note(panic, &seen)));
    // Nothing of the work is used after a panic, so nothing half done can be seen.
    let outcome = catch_unwind(AssertUnwindSafe(work));
    std::panic::set_hook(before);
    outcome.unwrap_or_else(|_| Err(Error::Broke(place.lock().unwrap_or_else(PoisonError::into_inner).clone())))
}

fn note(panic: &PanicHookInfo<'_>, seen: &Mutex<String>) {
    let place = panic.location().map(log::place).unwrap_or_default();
    tracing::error!(place, "panic");
    *seen.lock().unwrap_or_else(PoisonError::into_inner) = place;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_an_error_without_its_words() {
        let error = catch_panic(|| panic!("hunter2")).unwrap_err();
        assert!(error.to_string().contains("catch_panic.rs"), "{error}");
        assert!(!format!("{error} {error:?}").contains("hunter2"));
        assert!(catch_panic(|| Ok(())).is_ok());
    }
}
