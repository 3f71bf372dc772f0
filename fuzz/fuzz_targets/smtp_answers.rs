//! Any bytes as everything that a mail server says in a conversation.

#![no_main]

use libfuzzer_sys::fuzz_target;
use regain::mail::smtp::parse_answers;

fuzz_target!(|replies: &[u8]| {
    parse_answers(replies);
});
