//! Any bytes as a table of mail providers.

#![no_main]

use libfuzzer_sys::fuzz_target;
use regain::mail::providers;

fuzz_target!(|table: &[u8]| {
    let _ = providers::parse(table);
});
