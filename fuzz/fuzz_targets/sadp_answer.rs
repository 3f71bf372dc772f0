//! Any datagram as an answer in the manufacturer's own search.

#![no_main]

use std::net::Ipv4Addr;

use libfuzzer_sys::fuzz_target;
use regain::camera::discovery::{build_day, parse_local_time, read_answer};

fuzz_target!(|datagram: &[u8]| {
    if let Some(found) = read_answer(datagram, ([192, 0, 2, 9], 37020).into()) {
        for text in [&found.model, &found.serial, &found.mac, &found.firmware].into_iter().flatten() {
            assert!(text.chars().count() <= 256 && !text.contains(['\r', '\n', '\0']));
        }
        let address: Ipv4Addr = found.target.host.parse().unwrap();
        assert!(found.target.port > 0 && !address.is_unspecified() && !address.is_multicast());
        assert!(found.seen.prefix.is_none_or(|prefix| (1..=32).contains(&prefix)));
    }
    let text = String::from_utf8_lossy(datagram);
    let _ = (parse_local_time(&text), build_day(&text));
});
