//! Any file as the picture that the camera's own page exports: dropped, pasted or chosen.

#![no_main]

use libfuzzer_sys::fuzz_target;
use regain::qr;

fuzz_target!(|file: &[u8]| {
    if let Ok(picture) = qr::import(file) {
        // What is mailed later must be readable as what was taken in.
        assert!(qr::import(&picture.png).is_ok());
    }
});
