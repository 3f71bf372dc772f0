//! Any body as a document of a camera: XML or JSON, mended where it is broken.

#![no_main]

use libfuzzer_sys::fuzz_target;
use regain::camera::wire::{Document, ResponseStatus, SecurityEmail, shape};

fuzz_target!(|body: &[u8]| {
    let _ = Document::is_whole(body);
    let Some(document) = Document::read(body) else { return };
    assert!(shape::describe(&document).chars().count() <= shape::MAX_SHAPE);
    let _ = (ResponseStatus::parse(&document), SecurityEmail::parse(&document), document.is_page());
    for text in document.texts() {
        // By the character: a byte that is no letter stands as one of three bytes.
        assert!(text.value.chars().count() <= body.len());
    }
});
