//! Any bytes as what a camera says before and after a session login.

#![no_main]

use libfuzzer_sys::fuzz_target;
use regain::camera::wire::Document;
use regain::camera::wire::session::{SessionLoginCap, welcome};

fuzz_target!(|bytes: &[u8]| {
    let Some(document) = Document::read(bytes) else { return };
    if let Some(offered) = SessionLoginCap::parse(&document) {
        // The session's number goes into a header.
        assert!(offered.session_id.bytes().all(|byte| byte.is_ascii_alphanumeric()));
        assert!((1..=20_000).contains(&offered.iterations));
        let login = offered.login("admin", "0a1b");
        assert!(Document::read(login.as_bytes()).is_some_and(|document| document.is("SessionLogin")));
    }
    if let Some(Some(tag)) = welcome(&document) {
        assert!(tag.bytes().all(|byte| byte.is_ascii_alphanumeric()));
    }
});
