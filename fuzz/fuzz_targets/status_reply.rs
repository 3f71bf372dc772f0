//! Any body as a reply: a tree of XML or JSON, and what a refusal says.

#![no_main]

use libfuzzer_sys::fuzz_target;
use regain::camera::wire::{Document, Element, Lock, ResponseStatus, UserCheck};

fuzz_target!(|body: &[u8]| {
    let _ = ResponseStatus::read(body);
    if let Some(document) = Document::read(body) {
        let _ = (UserCheck::parse(&document), Lock::parse(&document), document.texts().len());
        let _ = (document.number_at("a", "b"), document.flag("a"), document.number("a"), document.word("a"));
    }
    let _ = Element::read(body);
});
