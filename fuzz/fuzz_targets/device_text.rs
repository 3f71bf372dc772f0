//! Any bytes as what a device says of itself.

#![no_main]

use libfuzzer_sys::fuzz_target;
use regain::domain::{device_text, device_value};
use regain::typed::is_invisible;

fuzz_target!(|said: &[u8]| {
    let said = String::from_utf8_lossy(said);
    let clean = device_text(&said, 300);
    assert!(clean.chars().count() <= 300);
    assert!(!clean.chars().any(|c| c.is_control() || is_invisible(c) || (c.is_whitespace() && c != ' ')));
    assert_eq!(device_text(&clean, 300), clean);
    assert!(device_value(&said).is_none_or(|value| !value.is_empty() && value.chars().count() <= 128));
});
