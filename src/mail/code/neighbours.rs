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

/// All that is offered.
fn all(text: &str) -> Vec<String> {
    find(text).iter().map(|code| code.reveal().to_owned()).collect()
}

#[test]
fn another_code_than_the_one_that_is_waited_for_is_not_offered() {
    for (other, number) in [
        ("Zip code", "310051"),
        ("Postal Code", "310051"),
        ("Error code", "5021"),
        ("Area code", "0571"),
        ("Country-Code", "0086"),
        ("QR code", "20261127"),
        ("PLZ", "60311"),
        ("Postleitzahl/PLZ-Code", "60311"),
        ("Code postal", "75001"),
        ("Código postal", "28001"),
        ("CEP", "04538"),
        ("CAP", "20121"),
        ("Codice postale", "20121"),
        ("Kod pocztowy", "0001"),
        ("PSČ", "11000"),
        ("Cod poștal", "010011"),
        ("Posta kodu", "34000"),
        ("Postcode", "1011"),
        ("Postnummer", "11122"),
        ("Почтовый индекс", "101000"),
        ("Код ошибки", "5021"),
        ("Поштовий індекс", "01001"),
        ("पिन कोड", "110001"),
        ("Kode pos", "10110"),
        ("Mã bưu chính", "100000"),
        ("รหัสไปรษณีย์", "10110"),
        ("الرمز البريدي", "11564"),
        ("邮政编码", "310051"),
        ("邮编", "310051"),
        ("郵遞區號", "10617"),
        ("錯誤代碼", "5021"),
        ("郵便番号", "1000001"),
        ("エラーコード", "5021"),
        ("우편번호", "06236"),
        ("오류 코드", "5021"),
        ("Order number", "48213377"),
        ("Serial No.", "K12344821"),
        ("Ticket ID", "48213377"),
        ("Bestellnummer", "48213377"),
        ("序列号", "K12344821"),
        ("注文番号", "48213377"),
        ("浙ICP备", "05007700"),
        ("浙公网安备", "33010802004032"),
    ] {
        for text in [
            format!("{other}: {number}\n\nYour code: 77120943\n"),
            format!("{other} {number}\nYour code: 77120943\n"),
            format!("Your code: 77120943\n\n{other}: {number}\n"),
            format!("Your code:\n77120943\n\n{other}:\n{number}\n\nHikvision"),
        ] {
            assert_eq!(all(&text), ["77120943"], "{text}");
        }
    }
    for text in [
        "设备K12344821的验证码为77120943，请在48小时内使用。",
        "Code for device K12344821: 77120943",
        "In order to enter 77120943, copy the code.",
        "Code for your device: 77120943. Call us at 0571 8807 5998.",
        "Write down the zip code, then enter the code 77120943.",
    ] {
        assert_eq!(first(text), "77120943", "{text}");
    }
    // Only as a part of another word.
    assert_eq!(all("Your code\n\nzipped 481922\n\nYour code: 77120943"), ["77120943", "481922"]);
}

#[test]
fn what_signs_tie_to_a_code_is_none_of_it() {
    for text in [
        "Code\u{2014}77120943",
        "Code-77120943",
        "Code_77120943",
        "Security-Code-77120943",
        "Código-77120943",
        "Bestätigungscode_77120943",
        "PIN/77120943",
        "OTP:77120943/48h",
        "Code: 77120943/48 hours",
        "Code: 77120943\n2026/11/29日まで",
        "Code-7712-0943",
    ] {
        assert_eq!(all(text), ["77120943"], "{text}");
    }
    assert_eq!(first("PIN/4711"), "4711");
    assert_eq!(first("Code-ABCD-1234"), "ABCD1234");
    assert_eq!(first("Your code: XK7/48-2A"), "XK7/482A");
    // A long dash parts words, and two pieces are not known to be two words.
    let long = crate::mail::code::read(
        "Content-Type: text/plain; charset=utf-8\r\n\r\nyour code—77120943—is valid".as_bytes(),
    );
    assert_eq!(long.1.first().map(|code| code.reveal().to_owned()).unwrap_or_default(), "77120943");
    for text in ["Your code: 7712—0943", "Your code: ABCD—1234", "Your code: 1234—ABCD", "Code-77120943-is valid"]
    {
        assert_eq!(first(text), "", "{text}");
    }
}

#[test]
fn what_decorates_a_text_hides_no_code() {
    for text in [
        "=====CODE=====\n77120943\n==============",
        "-----Your verification code-----\n77120943\n--------------------------------",
        "Your code:\n77120943---\nHikvision",
        "Visit https://www.hikvision.com/\n77120943\nis your code",
        "www.hikvision.com/\n77120943 is your code",
    ] {
        assert_eq!(first(text), "77120943", "{text}");
    }
    // One sign is a word that goes on.
    for text in ["Your code is 7712/\n0943", "Your code is AbCd-\n77120943", "Your code is 77120943-\nEfGh"] {
        assert_eq!(first(text), "", "{text}");
    }
}

#[test]
fn a_span_beside_a_code_is_none_of_its_pieces_and_no_code() {
    for span in [
        "48h",
        "48 h",
        "48hrs",
        "48 Std.",
        "2880 min",
        "2880min",
        "2880 mins",
        "48 小時",
        "48時間",
        "48시간",
        "2880분",
        "2일",
        "48 ч",
        "2880 мин",
        "48 heures",
        "48 ore",
        "48 godz.",
        "48 saat",
        "48 timmar",
        "48 timer",
        "48 tuntia",
        "48 hodín",
        "48 óráig",
        "48 sati",
        "48 ώρες",
        "48 ساعة",
        "48 שעות",
        "48 ชั่วโมง",
        "48 oras",
        "48 valandas",
        "2 дні",
        "48 годин",
    ] {
        assert_eq!(all(&format!("Your code: 77120943 {span}")), ["77120943"], "{span}");
        let longer = span.replace("48", "2880");
        assert_eq!(all(&format!("The code is valid for {longer}.\nCode: 77120943")), ["77120943"], "{longer}");
    }
    for text in ["Your code: 12345h", "Your code: 4711h", "Your code: 77120943 Sat, in Nov", "Your code: 4711H2"] {
        assert_ne!(first(text), "", "{text}");
    }
}

#[test]
fn more_words_announce_a_code() {
    for word in [
        "动态码",
        "動態碼",
        "安全码",
        "安全碼",
        "校验码",
        "校驗碼",
        "认证码",
        "認證碼",
        "授权码",
        "授權碼",
        "Clave de seguridad",
        "Clé de sécurité",
        "Contraseña temporal",
        "Chave de segurança",
        "Senha temporária",
        "Chiave di sicurezza",
        "Cheie de securitate",
        "Sleutel",
        "Klucz",
        "Hasło jednorazowe",
        "Klíč",
        "Anahtar",
        "Geçici parola",
        "Ключ",
        "Временный пароль",
        "Тимчасовий пароль",
        "ワンタイムパスワード",
        "보안번호",
        "Temporary password",
    ] {
        for text in [format!("{word}: A1B2C3D4"), format!("{word} A1B2C3D4. Hikvision")] {
            assert_eq!(first(&text), "A1B2C3D4", "{text}");
        }
    }
}
