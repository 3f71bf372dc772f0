//! Any body as the reply that holds the recovery picture, and its shape for a report.

#![no_main]

use libfuzzer_sys::fuzz_target;
use regain::camera::recovery::parse;
use regain::camera::wire::{Document, shape};

fuzz_target!(|body: &[u8]| {
    let Some(document) = Document::read(body) else { return };
    if let Some(pictures) = parse(&document) {
        assert!(pictures.service.is_none_or(|service| !service.as_str().contains('*')));
    }
    let shape = shape::describe(&document);
    assert!(shape.len() <= shape::MAX_SHAPE);
    assert!(shape.chars().all(|c| c.is_ascii_alphanumeric() || "_@-.?,()[]".contains(c)));
});
