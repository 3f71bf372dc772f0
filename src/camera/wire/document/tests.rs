//! Both forms, whole, cut and with what firmware puts around them.

use proptest::prelude::*;

use super::*;

#[test]
fn what_firmware_puts_around_a_document_is_passed_over() {
    for around in ["\u{feff}{\"a\":1}\r\n\0", " \0[1]\0\0", "\0\u{feff}\n<a>1</a>\0"] {
        assert!(Document::read(around.as_bytes()).is_some(), "{around:?}");
    }
}

#[test]
fn a_document_has_its_end_or_is_cut_or_is_none() {
    for whole in [
        "\u{feff} {\"a\":1}\r\n\0",
        "\0<a>1</a>\u{feff}",
        "[1]",
        "{\"a\":\"}\"};",
        "{\"a\":1} // {",
        "{\"a\":1}\nOK",
        "<a><b/></a><!-- <a> -->",
        "<A>1</a>\n<?end?> 200",
        "<a/><",
    ] {
        assert!(Document::is_whole(whole.as_bytes()) && !Document::is_cut(whole.as_bytes()), "{whole}");
    }
    for cut in [
        "{\"a\":",
        "\u{feff}[1,",
        "{\"a\":[1]",
        "{\"a\":\"}",
        "{/*}*/",
        "<a><b>1</b>",
        "<a><!-- </a> -->",
        "<a b='</a>'>",
    ] {
        assert!(!Document::is_whole(cut.as_bytes()) && Document::is_cut(cut.as_bytes()), "{cut}");
    }
    for other in ["", "a text", "404 not found"] {
        assert!(!Document::is_whole(other.as_bytes()) && !Document::is_cut(other.as_bytes()), "{other}");
    }
    // A mistake inside is no missing end.
    assert!(!Document::is_whole(b"{\"a\":}") && !Document::is_cut(b"{\"a\":}"));
}

#[test]
fn what_is_too_long_is_not_read() {
    let of = |length: usize| format!("{{\"a\":\"{}\"}}", "x".repeat(length - 8)).into_bytes();
    assert!(Document::read(&of(MAX_BYTES)).is_some() && Document::is_whole(&of(MAX_BYTES)));
    for longer in [1, 9] {
        assert!(Document::read(&of(MAX_BYTES + longer)).is_none());
        assert!(!Document::is_whole(&of(MAX_BYTES + longer)));
    }
}

#[test]
fn both_forms_answer_alike() {
    let xml = br#"<Cap><Limits><Len min="8" max="16"/></Limits><on>true</on><n> 7 </n><e></e></Cap>"#;
    let json = br#"{"Cap":{"Limits":{"Len":{"@min":8,"@max":"16"}},"on":"true","n":7,"e":""}}"#;
    for bytes in [&xml[..], &json[..]] {
        let reply = Document::read(bytes).unwrap();
        assert!(reply.is("cap") && reply.has("limits") && !reply.has("other") && !reply.is_page());
        assert_eq!(reply.number_at("Len", "min"), Some(8));
        assert_eq!(reply.number_at("len", "max"), Some(16));
        assert_eq!(reply.flag("on"), Some(true));
        assert_eq!(reply.number("n"), Some(7));
        assert_eq!((reply.text("e").as_deref(), reply.word("e")), (Some(""), None));
    }
}

#[test]
fn texts_come_with_the_names_around_them() {
    for bytes in [&b"<A><B><Code>x </Code></B><d/></A>"[..], br#"{"A":{"B":[{"Code":"x"}],"d":""}}"#] {
        let reply = Document::read(bytes).unwrap();
        let texts = reply.texts();
        assert_eq!(texts[0], Text { names: vec!["A", "B", "Code"], value: "x" });
        assert!(texts[0].is_about("code") && texts[0].is_within("b") && !texts[0].is_about("b"));
        assert!(!texts[0].is_within("x"), "a value is no name");
        assert_eq!(texts[1], Text { names: vec!["A", "d"], value: "" });
    }
    for (bytes, all) in [
        (&br#"<A n="12"><B>x</B></A>"#[..], vec!["12", "", "x"]),
        (br#"{"A":[{"n":12,"t":true},"x"]}"#, vec!["12", "x"]),
    ] {
        let reply = Document::read(bytes).unwrap();
        assert_eq!(reply.values().iter().map(|value| value.as_str()).collect::<Vec<_>>(), all);
    }
}

#[test]
fn pages_and_rubbish_are_told_apart() {
    assert!(Document::read(b"<!DOCTYPE html>\n<html><head><meta></head><p>x</html>").unwrap().is_page());
    assert_eq!(Document::read(b"{\"a\":"), None);
    let nested = Document::read(br#"{"a":[[{"b":true}]]}"#).unwrap();
    assert_eq!((nested.text("b").as_deref(), nested.flag("b")), (Some("true"), Some(true)));
    assert_eq!(Document::read(b"hello"), None);
    assert_eq!(Document::read("[".repeat(100_000).as_bytes()), None);
}

proptest! {
    #[test]
    fn any_bytes_are_read_without_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        if let Some(reply) = Document::read(&bytes) {
            let _ = (reply.text("a"), reply.number_at("a", "b"), reply.flag("a"));
        }
    }
}
