//! Texts in which something else stands beside the code.

use super::find;
use super::tests::first;

#[test]
fn an_address_in_a_sentence_without_blanks_hides_no_code() {
    for text in [
        "您的验证码为77120943，如有疑问请联系support@hikvision.com。",
        "您的验证码为：77120943。详情请访问https://www.hikvision.com。",
        "账号anna@example.org的验证码为77120943。",
        "验证码/Code:77120943",
        "您好。验证码/Code：77120943。",
        "認証コードは77120943です。詳細はhttps://www.hikvision.com/jp/をご覧ください。",
        "anna@example.org様の認証コードは77120943です。",
        "รหัสของanna@example.orgคือ77120943ดูที่https://www.hikvision.com",
        "인증코드는77120943입니다。문의:support@hikvision.com",
    ] {
        assert_eq!(first(text), "77120943", "{text}");
    }
    for text in [
        "验证码请见https://www.hikvision.com/77120943。",
        "验证码：请联系77120943@hikvision.com。",
        "验证码：请联系77120943@例子.中国。",
        "验证码请见https://例子.中国/77120943。",
        "Code: www.münchen.example/77120943",
        "验证码请见例子.中国/77120943。",
        "Your code: /77120943",
    ] {
        assert_eq!(first(text), "", "{text}");
    }
}

#[test]
fn a_unit_ends_where_its_word_ends() {
    for text in [
        "Your code is 77120943 message us if it fails.",
        "Your code is 77120943 another one comes later.",
        "Your code is 77120943 an hour later it ends.",
        "Your code is 77120943 tagged as new.",
        "Your code is 77120943 journal entry.",
    ] {
        assert_eq!(first(text), "77120943", "{text}");
    }
    for text in [
        "Your code expires in 2880 minutes.",
        "Su código caduca en 2880 segundos.",
        "Ihr Code gilt 2880 Stunden.",
        "Ihr Code gilt seit 2880 Tagen.",
        "Ваш код действует 2880 часов.",
        "Ваш код действует 2880 дней.",
        "Kod 2880 dakikalık bir süre geçerlidir.",
        "验证码2880分钟内有效。",
    ] {
        assert_eq!(first(text), "", "{text}");
    }
}

#[test]
fn a_date_and_a_time_behind_a_code_are_none_of_its_pieces() {
    for text in [
        "Code:77120943,2026-11-27",
        "Code:77120943,27.11.2026",
        "Code:77120943,14:05",
        "Your code: 77120943 14:05",
        "Your code: 77120943 27.11.2026 14:05:30",
        "Your code: 7712 0943 14:05",
        "Your code: 7712 0943 48 hours",
    ] {
        assert_eq!(first(text), "77120943", "{text}");
    }
    for text in ["Your code: 77120943,2026-11", "Your code: 77120943,14:051", "Your code: 77120943,145:05"] {
        assert_eq!(first(text), "", "{text}");
    }
}

#[test]
fn words_for_the_code_are_known_in_more_languages_and_with_their_marks_apart() {
    for text in [
        "کد تایید شما: 77120943",
        "کوڈ: 77120943",
        "El vostre codi és 77120943",
        "Teie kinnituskood on 77120943",
        "Kóðinn: kóði 77120943",
        "আপনার কোড 77120943",
        "თქვენი კოდი: 77120943",
        "Su co\u{301}digo es 77120943",
        "Az ko\u{301}d: 77120943",
        "Ihre Besta\u{308}tigung: 77120943",
    ] {
        assert_eq!(first(text), "77120943", "{text}");
    }
}

#[test]
fn a_code_of_before_comes_after_the_new_one() {
    for text in [
        "Your old code 11112222 is not valid any more. Your new code: 77120943",
        "Your previous code was 11112222.\nThe code of today is 77120943.",
        "Der alte Code 11112222 gilt nicht mehr. Der neue Code: 77120943",
        "旧验证码11112222已失效。验证码77120943。",
        "> Your code: 11112222\n\nYour code: 77120943",
    ] {
        let found: Vec<String> = find(text).iter().map(|code| code.reveal().to_owned()).collect();
        assert_eq!(found, ["77120943", "11112222"], "{text}");
    }
    // Words that only have such a word in them, or count until when it is valid.
    for text in [
        "Zu Ihrer Code-Anfrage 48213377 haben Sie diesen Code erhalten: 77120943",
        "Your household has asked for 48213377, and the performer of this code is 77120943",
        "请在11月29日之前输入验证码77120943，旧的11112222已失效。",
    ] {
        assert_eq!(first(text), "77120943", "{text}");
    }
    // The same code once more, and not as an old one.
    assert_eq!(first("> Your code: 77120943\n\nHello, 11112222, here is it:\nYour code: 77120943!"), "77120943");
}

#[test]
fn a_code_that_a_line_end_tears_is_not_offered() {
    for text in [
        "Your code:\n3F8K\n2LQ9.",
        "Your code:\n3F8K2\nLQ9A4.",
        "3F8K2\nLQ9A4",
        "Your code is 3F8K\n2LQ9.",
        "Your code is AbCd-1234-\nEfGh",
        "Your code is AbCd-1234- \n EfGh",
        "Your code is 7712/\n0943",
    ] {
        assert_eq!(first(text), "", "{text}");
    }
    assert_eq!(first("Your code: 77120943 -\nIt is valid."), "77120943");
}

#[test]
fn groups_of_digits_are_one_code_as_long_as_a_code_may_be() {
    let of = |groups: usize| first(&format!("Your code: {}", "1234 ".repeat(groups))).len();
    assert_eq!([1, 2, 13, 14].map(of), [4, 8, 52, 0]);
}
