//! Any bytes as the headers by which a mail is known to come from the service.

#![no_main]

use libfuzzer_sys::fuzz_target;
use regain::mail::inbox::is_from_service;
use regain::secret::Email;

fuzz_target!(|headers: &[u8]| {
    if is_from_service(headers, &Email::fixed("desk@recovery.test")) {
        let text = String::from_utf8_lossy(headers).to_ascii_lowercase();
        let known = ["hikvision.com", "device-service.com", "recovery.test"];
        assert!(known.iter().any(|known| text.contains(known)));
    }
});
