//! Any datagram as an answer in the manufacturer's own search.

#![no_main]

use libfuzzer_sys::fuzz_target;
use regain::camera::discovery::{build_day, on_wall, read_answer};

fuzz_target!(|datagram: &[u8]| {
    if let Some(found) = read_answer(datagram, ([192, 0, 2, 9], 37020).into()) {
        for text in [&found.model, &found.serial, &found.mac, &found.firmware, &found.boot_time].into_iter().flatten() {
            assert!(text.chars().count() <= 256 && !text.contains(['\r', '\n', '\0']));
        }
        assert!(found.http_port > 0 && !found.address.is_unspecified() && !found.address.is_multicast());
        assert!(found.prefix.is_none_or(|prefix| (1..=32).contains(&prefix)));
        found.boot_time.as_deref().and_then(on_wall);
        found.firmware.as_deref().and_then(build_day);
    }
});
