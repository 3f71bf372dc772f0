//! Any datagram as an answer in the search that all makers share.

#![no_main]

use libfuzzer_sys::fuzz_target;
use regain::camera::discovery::read_general_answer;

fuzz_target!(|datagram: &[u8]| {
    let devices = read_general_answer(datagram, ([192, 0, 2, 9], 3702).into());
    assert!(devices.len() <= 64);
    for found in devices {
        for text in [&found.model, &found.name, &found.mac].into_iter().flatten() {
            assert!(text.chars().count() <= 128 && !text.contains(['\r', '\n', '\0']));
        }
        assert!(found.http_port > 0 && found.https_port != Some(0));
        assert!(!found.address.is_unspecified() && !found.address.is_multicast());
    }
});
