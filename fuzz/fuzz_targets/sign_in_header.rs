//! Any texts as the headers in which a camera asks for the sign-in: what it tells of itself there. One line for each.

#![no_main]

use libfuzzer_sys::fuzz_target;
use regain::camera::auth::{AuthOffer, challenges};

fuzz_target!(|text: &[u8]| {
    let told = AuthOffer::from_challenges(&challenges(text.split(|byte| *byte == b'\n')));
    assert!(told.schemes.len() <= 8);
    if let Some(realm) = &told.realm {
        assert!(realm.chars().count() <= 24 && !realm.contains('@') && !realm.chars().any(char::is_control));
    }
    assert!(told.model().is_none_or(|model| model.is_ascii()));
});
