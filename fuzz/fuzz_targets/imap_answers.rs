//! Any bytes as everything that a mailbox says in a session.

#![no_main]

use libfuzzer_sys::fuzz_target;
use regain::mail::inbox::parse_answers;

fuzz_target!(|answers: &[u8]| {
    parse_answers(answers);
});
