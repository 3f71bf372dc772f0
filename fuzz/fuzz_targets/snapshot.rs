//! Any bytes as the picture that a camera gives after the sign-in.

#![no_main]

use libfuzzer_sys::fuzz_target;
use regain::engine::snapshot;

fuzz_target!(|jpeg: &[u8]| {
    if let Some(picture) = snapshot::decode(jpeg) {
        assert!(picture.width.max(picture.height) <= 1280);
        assert_eq!(picture.rgb.len(), picture.width * picture.height * 3);
    }
});
