//! Any body as a document of a camera: XML or JSON, mended where it is broken.

#![no_main]

use libfuzzer_sys::fuzz_target;
use regain::camera::wire::{Document, ResponseStatus, SecurityEmail, shape};

fuzz_target!(|body: &[u8]| {
    let whole = Document::is_whole(body);
    let Some(document) = Document::read(body) else { return };
    let _ = whole;
    assert!(shape::describe(&document).chars().count() <= shape::MAX_SHAPE);
    let _ = (ResponseStatus::parse(&document), SecurityEmail::parse(&document), document.is_page());
    for text in document.texts() {
        assert!(!text.names.is_empty() || text.value.len() <= body.len());
    }
});
