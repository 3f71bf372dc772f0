//! Any bytes as the mail that may hold a code: parts, charsets, HTML, and the look for the code.

#![no_main]

use libfuzzer_sys::fuzz_target;
use regain::mail::code;

fuzz_target!(|mail: &[u8]| {
    let (shown, codes) = code::read(mail);
    let seen: String = shown.reveal().chars().filter(|c| !matches!(c, ' ' | '-' | '\n')).collect();
    assert!(codes.iter().all(|code| seen.contains(code.reveal())));
});
