//! Any bytes as the headers in which a camera asks for the sign-in: one line of the input for each header.

#![no_main]

use libfuzzer_sys::fuzz_target;
use regain::camera::auth::{DigestChallenge, challenges};

fuzz_target!(|text: &[u8]| {
    let offered = challenges(text.split(|byte| *byte == b'\n'));
    assert!(offered.len() <= 32);
    if let Some(challenge) = DigestChallenge::best(&offered) {
        let answer = challenge.answer("admin", "x", "GET", "/");
        assert!(challenges([answer.as_slice()]).len() == 1);
    }
});
