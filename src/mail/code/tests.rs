//! Mails as they may be worded, and texts that are none.

use proptest::prelude::*;

use super::*;

/// What is offered first, or nothing.
pub fn first(text: &str) -> String {
    find(text).first().map(|code| code.reveal().to_owned()).unwrap_or_default()
}

#[test]
fn codes_are_found_in_many_wordings() {
    for (text, code) in [
        ("Your verification code is 3F8K2LQ9.", "3F8K2LQ9"),
        ("Security code: 481 922\nIt works for 48 hours.", "481922"),
        ("Dear user,\n\nThe code is:\n\n  AbCd-1234-EfGh\n\nValid until 2026-11-27 14:27.", "AbCd1234EfGh"),
        ("\u{9a8c}\u{8bc1}\u{7801}\u{ff1a}A1B2C3\u{ff0c}48\u{5c0f}\u{65f6}\u{5185}\u{6709}\u{6548}", "A1B2C3"),
        ("Ihr Sicherheitscode lautet 77120943 und gilt 48 Stunden.", "77120943"),
        ("El c\u{f3}digo es 9Z8Y7X", "9Z8Y7X"),
        ("Hello\n\nx7Gq2Lm9Tt\n\nHikvision support\n+86-0571-88075998", "x7Gq2Lm9Tt"),
        ("Device DS-2CD2143G2-I20230101AAWRK12344821\nVerification code:\nKJHGFDSA\n", "KJHGFDSA"),
        ("Model: DS-2CD2143G2-I\nCode: 2TQ9", "2TQ9"),
        ("Verification code: UrguZkky\r\nValid for 48 hours.", "UrguZkky"),
        ("See http://example.org/code/12345678 for help. Your code: 55667788", "55667788"),
    ] {
        assert_eq!(first(text), code, "{text}");
    }
}

#[test]
fn texts_without_a_code_give_none() {
    for text in [
        "",
        "We have received your request. The QR code could not be read. Send it again.",
        "Your request failed. Call 400-800-5998 or write to support24@example.org.",
        "The code expires in 2880 minutes.",
        "Copyright 2026 Hangzhou",
        "Your verification code\n\nHello\n\nHikvision",
        "Verification code:\nattached",
        "Answer to your mail of 2026-11-25 14:31:22",
    ] {
        assert!(find(text).is_empty(), "{text}: {}", first(text));
    }
}

#[test]
fn the_clipboard_is_judged_as_a_whole() {
    for code in ["3F8K2LQ9", " 3F8K-2LQ9 \r\n", "481 922", "12345678", "1234567890"] {
        assert!(looks_like_a_code(code), "{code}");
    }
    assert_eq!(from_clipboard(" 3F8K-2LQ9 \r\n").unwrap().reveal(), "3F8K2LQ9");
    assert!(from_clipboard("Password recovery").is_none());
    for other in [
        "",
        "12",
        "pw_recovery@hikvision.com",
        "Password recovery",
        "https://example.org/1234",
        "192.168.1.64",
        "+8657188075998",
        "2026-11-25",
        "DS-2CD2143G2-I",
        "The code is 3F8K2LQ9",
        "<3F8K2LQ9>",
        "3F8K2LQ9 !",
        "hello",
        &"a1".repeat(33),
    ] {
        assert!(!looks_like_a_code(other), "{other}");
    }
}

#[test]
fn a_mail_that_is_made_to_cost_time_does_not() {
    // One endless line, many lines, many hints.
    let texts = ["a1b2 ".repeat(30_000), "x9y8z7w6\n".repeat(16_000), "code 1234 ".repeat(14_000)];
    let (done, all_done) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        assert!(texts.iter().all(|text| find(text).len() <= MOST));
        done.send(()).unwrap();
    });
    all_done.recv_timeout(std::time::Duration::from_secs(20)).expect("it takes a part of a second");
}

proptest! {
    #[test]
    fn any_text_gives_only_what_stands_in_it(text in "\\PC{0,400}") {
        let bare = Code::from_typed(&text);
        for code in find(&text) {
            prop_assert!(LENGTH.contains(&code.chars()));
            prop_assert!(bare.reveal().contains(code.reveal()));
        }
        looks_like_a_code(&text);
    }

    #[test]
    fn any_mail_is_read(mail in proptest::collection::vec(any::<u8>(), 0..2000)) {
        let (text, _) = read(&mail);
        prop_assert!(text.chars() <= 2100);
    }

    #[test]
    fn a_code_behind_the_word_is_found_first(
        code in "[A-Z0-9]{2,20}[0-9][A-Z0-9]{1,20}",
        before in "[a-z ]{0,60}",
        after in "[a-z ]{0,60}",
    ) {
        let text = format!("{before}\nYour verification code is: {code}\n{after}");
        prop_assert_eq!(first(&text), code);
    }
}
