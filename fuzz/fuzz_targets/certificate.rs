//! Any bytes as the certificate that a camera shows in the handshake.

#![no_main]

use libfuzzer_sys::fuzz_target;
use regain::camera::tls::certificate::public_key;

fuzz_target!(|bytes: &[u8]| {
    if let Some(key) = public_key(bytes) {
        assert!(key.algorithm.len() + key.key.len() < bytes.len());
    }
});
