//! Any body as the camera's list of security questions.

#![no_main]

use libfuzzer_sys::fuzz_target;
use regain::camera::wire::{Element, questions};

fuzz_target!(|body: &[u8]| {
    if let Some(root) = Element::read(body) {
        let _ = questions::list(&root);
    }
});
