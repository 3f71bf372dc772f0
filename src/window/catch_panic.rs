//! Turns a panic into an [`Error`], so that a missing library ends in a sentence. Must not know what may panic.

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::Error;
use crate::log;

/// Runs something that may panic. From then on a panic is logged by its place and not printed: its words can hold what a
/// person typed.
pub fn catch_panic(work: impl FnOnce() -> Result<(), Error>) -> Result<(), Error> {
    log::panics_by_place();
    // Nothing of the work is used after a panic, so nothing half done can be seen.
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(Error::Broke(log::last_panic())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_an_error_without_its_words() {
        let hook = std::panic::take_hook();
        let ended = catch_panic(|| panic!("hunter2"));
        // What else fails here is to be read.
        std::panic::set_hook(hook);
        let error = ended.unwrap_err();
        assert!(error.to_string().contains("catch_panic.rs"), "{error}");
        assert!(!format!("{error} {error:?}").contains("hunter2"));
    }
}
