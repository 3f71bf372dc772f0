//! Any text as the mail that may hold a code.

#![no_main]

use libfuzzer_sys::fuzz_target;
use regain::mail::code;

fuzz_target!(|text: &str| {
    assert!(code::find(text).len() <= 5);
    let _ = code::from_clipboard(text);
});
