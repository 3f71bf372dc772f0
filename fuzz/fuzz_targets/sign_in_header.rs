//! Any texts as the headers in which a camera asks for the sign-in: what it tells of itself there. One line for each.

#![no_main]

use libfuzzer_sys::fuzz_target;
use regain::camera::Greeting;

fuzz_target!(|text: &str| {
    let greeting = Greeting::of(text.lines());
    assert!(greeting.kinds.len() <= 8);
    if let Some(realm) = &greeting.realm {
        assert!(realm.chars().count() <= 24 && !realm.contains('@') && !realm.chars().any(char::is_control));
    }
    assert!(greeting.model().is_none_or(|model| model.is_ascii()));
});
