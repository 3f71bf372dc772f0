//! Any datagram as an answer in the search that all makers share.

#![no_main]

use libfuzzer_sys::fuzz_target;
use regain::camera::discovery::read_general_answer;

fuzz_target!(|datagram: &[u8]| {
    let devices = read_general_answer(datagram, ([192, 0, 2, 9], 3702).into());
    assert!(devices.len() <= 64);
    for found in devices {
        for text in [&found.model, &found.seen.name, &found.mac].into_iter().flatten() {
            assert!(text.chars().count() <= 128 && !text.contains(['\r', '\n', '\0']));
        }
        assert!(found.target.port > 0 && found.seen.https_port != Some(0));
        let address: std::net::Ipv4Addr = found.target.host.parse().unwrap();
        assert!(!address.is_unspecified() && !address.is_multicast());
    }
});
