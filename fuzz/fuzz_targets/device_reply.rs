//! Any body as what a camera says of itself: who it is, what time it has, how it makes keys, why it says no.

#![no_main]

use libfuzzer_sys::fuzz_target;
use regain::camera::wire::{Document, Lock, ResponseStatus, reason};
use regain::camera::{DeviceInfo, clock, dialect};

fuzz_target!(|body: &[u8]| {
    let Some(document) = Document::read(body) else { return };
    if let Some(info) = DeviceInfo::parse(&document) {
        assert!(info.mac.is_none_or(|mac| mac.len() == 17));
    }
    let _ = (clock::parse(&document), dialect::key_derivation(&document), Lock::parse(&document));
    if let Some(status) = ResponseStatus::parse(&document) {
        let _ = (status.meaning(), reason::number(&status.sub_status));
    }
});
