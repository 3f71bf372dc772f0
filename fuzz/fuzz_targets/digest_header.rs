//! Any text as the header in which a camera asks for the sign-in: one line of the input for each header.

#![no_main]

use libfuzzer_sys::fuzz_target;
use regain::camera::digest::Challenge;

fuzz_target!(|text: &str| {
    if let Some(challenge) = Challenge::best(text.lines()) {
        let _ = challenge.is_stale();
    }
});
