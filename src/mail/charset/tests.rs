//! Texts in every charset that mail comes in, and bytes that are in none.

use encoding_rs::Encoding;
use proptest::prelude::*;

use super::*;

/// A text in the charset of this label, by the library of charsets.
fn coded(label: &str, text: &str) -> Vec<u8> {
    let (bytes, _, had_errors) = Encoding::for_label(label.as_bytes()).unwrap().encode(text);
    assert!(!had_errors, "{label} has no {text}");
    bytes.into_owned()
}

#[test]
fn every_charset_of_mail_is_read() {
    for (label, text) in [
        ("gb2312", "\u{9a8c}\u{8bc1}\u{7801}\u{ff1a}77120943"),
        ("GBK", "\u{9a8c}\u{8bc1}\u{7801}\u{ff1a}77120943"),
        ("gb18030", "\u{9a8c}\u{8bc1}\u{7801} 77120943 \u{1f511}"),
        ("big5", "\u{9a57}\u{8b49}\u{78bc} 77120943"),
        ("iso-2022-jp", "\u{8a8d}\u{8a3c}\u{30b3}\u{30fc}\u{30c9} 77120943"),
        ("shift_jis", "\u{8a8d}\u{8a3c}\u{30b3}\u{30fc}\u{30c9} 77120943"),
        ("euc-jp", "\u{8a8d}\u{8a3c}\u{30b3}\u{30fc}\u{30c9} 77120943"),
        ("euc-kr", "\u{c778}\u{c99d} \u{cf54}\u{b4dc} 77120943"),
        ("ks_c_5601-1987", "\u{c778}\u{c99d} 77120943"),
        ("koi8-r", "\u{43a}\u{43e}\u{434}: 77120943"),
        ("koi8-u", "\u{43a}\u{43e}\u{434} \u{456}: 77120943"),
        ("windows-1250", "k\u{f3}d \u{159}\u{161}: 77120943"),
        ("windows-1251", "\u{43a}\u{43e}\u{434}: 77120943"),
        ("windows-1252", "Sicherheitsschl\u{fc}ssel \u{2013} 77120943 \u{20ac}"),
        ("windows-1253", "\u{3ba}\u{3c9}\u{3b4}\u{3b9}\u{3ba}\u{3cc}\u{3c2} 77120943"),
        ("windows-1254", "do\u{11f}rulama kodu 77120943"),
        ("windows-1255", "\u{5e7}\u{5d5}\u{5d3} 77120943"),
        ("windows-1256", "\u{631}\u{645}\u{632} 77120943"),
        ("windows-1258", "m\u{103} 77120943"),
        ("iso-8859-1", "c\u{f3}digo 77120943"),
        ("iso-8859-15", "c\u{f3}digo 77120943 \u{20ac}"),
        ("iso-8859-2", "k\u{f3}d \u{159}: 77120943"),
        ("tis-620", "\u{e23}\u{e2b}\u{e31}\u{e2a} 77120943"),
        ("utf-8", "\u{9a8c}\u{8bc1}\u{7801} 77120943"),
    ] {
        let decoded = decode(Some(label), &coded(label, text));
        assert_eq!((decoded.text.as_str(), decoded.is_faithful), (text, true), "{label}");
    }
    let text = "\u{9a8c} 77120943";
    let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    for (label, bytes) in [
        ("utf-16", [&[0xff, 0xfe][..], &little].concat()),
        ("utf-16", [&[0xfe, 0xff][..], &big].concat()),
        ("utf-16", little.clone()),
        ("utf-16", big.clone()),
        ("utf-16le", little),
        ("utf-16be", big),
        ("utf-7", b"+mow 77120943".to_vec()),
        ("UTF-7", b"+mow- 77120943".to_vec()),
    ] {
        let decoded = decode(Some(label), &bytes);
        assert_eq!((decoded.text.as_str(), decoded.is_faithful), (text, true), "{label} {bytes:?}");
    }
    let korean = b"\x1b$)C\x0e\x40\x4e\x41\x75\x0f: 77120943\r\n";
    assert_eq!(
        decode(Some("iso-2022-kr"), korean),
        Decoded { text: "\u{c778}\u{c99d}: 77120943\r\n".into(), is_faithful: true }
    );
    for label in ["cp936", "\"gb2312\"", " GB_2312-80 ", "x-gbk"] {
        assert!(decode(Some(label), &coded("gbk", text)).is_faithful, "{label}");
    }
}

#[test]
fn what_cannot_be_read_is_not_said_to_be() {
    let gbk = coded("gbk", "\u{9a8c}\u{8bc1}\u{7801}77120943");
    let japanese = coded("iso-2022-jp", "\u{30b3}\u{30fc}\u{30c9}77120943");
    for (label, bytes) in [
        (Some("x-martian"), b"code 77120943".to_vec()),
        (Some("hz-gb-2312"), b"~{QiV$Bk~}77120943".to_vec()),
        (Some("iso-2022-cn"), b"\x1b$)A\x0e\x51\x69\x0f77120943".to_vec()),
        (None, gbk.clone()),
        (Some("us-ascii"), gbk.clone()),
        (Some("utf-8"), gbk),
        (None, japanese.clone()),
        (Some("us-ascii"), japanese.clone()),
        (Some("utf-8"), japanese.clone()),
        (Some("iso-8859-1"), japanese),
        (Some("gb2312"), b"\xff\xff 77120943".to_vec()),
        (Some("iso-2022-jp"), b"\x1b$Z77120943".to_vec()),
        (Some("utf-8"), "code 77120943".encode_utf16().flat_map(u16::to_le_bytes).collect()),
        (Some("utf-7"), b"+!77120943".to_vec()),
    ] {
        let decoded = decode(label, &bytes);
        assert!(!decoded.is_faithful, "{label:?}: {decoded:?}");
    }
}

#[test]
fn utf8_behind_a_wrong_label_is_read_as_what_it_is() {
    for label in [None, Some("us-ascii"), Some("iso-8859-1"), Some("windows-1251")] {
        let decoded = decode(label, "c\u{f3}digo 77120943".as_bytes());
        assert_eq!(decoded, Decoded { text: "c\u{f3}digo 77120943".into(), is_faithful: true }, "{label:?}");
    }
}

#[test]
fn words_of_servers_are_read_loosely() {
    assert_eq!(loosely("gr\u{fc}n".as_bytes()), "gr\u{fc}n");
    assert_eq!(loosely(&coded("gbk", "\u{5bc6}\u{7801} 163.com")), "\u{5bc6}\u{7801} 163.com");
    assert_eq!(loosely(b"ung\xfcltig"), "ung\u{fc}ltig");
}

proptest! {
    #[test]
    fn any_bytes_are_read_in_any_charset(label in "[a-z0-9-]{0,12}", bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        for label in [None, Some(label.as_str()), Some("utf-7"), Some("iso-2022-kr"), Some("utf-16"), Some("gbk")] {
            let decoded = decode(label, &bytes);
            let is_broken = decoded.text.contains(char::REPLACEMENT_CHARACTER);
            prop_assert!(!(decoded.is_faithful && is_broken));
        }
        loosely(&bytes);
    }
}
