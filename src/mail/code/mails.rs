//! Whole mails: what is offered stands in what is shown, and in doubt nothing is offered.

use proptest::prelude::*;

use super::read;

fn html(body: &str) -> Vec<u8> {
    format!("Subject: Hello\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body>{body}</body></html>")
        .into_bytes()
}

fn plain(body: &str) -> Vec<u8> {
    format!("Subject: Hello\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{body}\r\n").into_bytes()
}

/// Two forms of one mail.
fn both(text: &str, page: &str) -> Vec<u8> {
    format!(
        "Subject: Hello\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\n\
        Content-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n\
        {page}\r\n--b--\r\n"
    )
    .into_bytes()
}

fn offered(mail: &[u8]) -> Vec<String> {
    let (shown, codes) = read(mail);
    let seen: String = shown.reveal().chars().filter(|c| !matches!(c, ' ' | '-' | '\n')).collect();
    assert!(codes.iter().all(|code| seen.contains(code.reveal())), "{} {:?}", shown.reveal(), codes.len());
    codes.iter().map(|code| code.reveal().to_owned()).collect()
}

#[test]
fn the_code_is_whole_in_whatever_dress_it_comes() {
    for mail in [
        plain("Your code: 7712\u{200b}0943"),
        plain("Your code: 77\u{ad}12\u{2060}09\u{feff}43"),
        plain("Your code: \u{200f}77120943\u{200e}"),
        plain("Your code: \u{ff17}\u{ff17}\u{ff11}\u{ff12}\u{ff10}\u{ff19}\u{ff14}\u{ff13}"),
        plain("Your code: 7712\u{a0}0943"),
        plain("Your code: 7712\u{2011}0943"),
        plain("\u{9a8c}\u{8bc1}\u{7801}\u{ff1a}77120943\u{ff0c}48\u{5c0f}\u{65f6}\u{5185}\u{6709}\u{6548}"),
        html("<p>Your code: <b>7712</b><b>0943</b></p>"),
        html("<p>Your code: 77&#49;&#x32;0943</p>"),
        html("<p>Your code: 77&zwnj;12&shy;0943</p>"),
        html("<p>Your code: <span>7</span><span>7</span><!-- 99 --><i>120943</i></p>"),
        html("<p>Your code:</p><table><tr><td>7712<wbr>0943</td></tr></table>"),
        html("Your code: 7712<span style=\"display:none\">99</span>0943"),
        html(
            "<style>.x { display:none }</style>Your code: 7712<i class=x>99</i>0943<div class=x>Your code: 11112222</div>",
        ),
        both("See the other form.", "Your code: <b>77120943</b>"),
        both("Your code: 77120943", "<img alt=x>"),
        b"Subject: Your code is 77120943\r\n\r\nHello.\r\n".to_vec(),
        plain(&format!("{}\nYour code: 77120943\n{}", "word word\n".repeat(600), "more\n".repeat(600))),
    ] {
        assert_eq!(offered(&mail), ["77120943"], "{}", String::from_utf8_lossy(&mail[..mail.len().min(400)]));
    }
}

#[test]
fn in_doubt_nothing_is_offered_and_the_mail_is_shown() {
    for mail in [
        html("Your code: <bdo dir=rtl>34902177</bdo>"),
        html("Your code: <span style='unicode-bidi:bidi-override;direction:rtl'>34902177</span>"),
        plain("Your code: \u{202e}34902177\u{202c}"),
        html("Your code:<br>7712<br>0943"),
        html("<td>7712</td><td>0943</td>"),
        plain("Your code: 77&zwnj;120943"),
        plain("Your code: <b>7712</b>0943"),
        plain("Your code: \u{1b}$B7712\u{1b}(B0943"),
        b"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: x-what\r\n\r\nYour code: 77120943\r\n"
            .to_vec(),
        b"Content-Type: text/plain; charset=x-martian\r\n\r\nYour code: 77120943\r\n".to_vec(),
        b"Subject: =?x-martian?Q?Your_code_77120943?=\r\n\r\nHello.\r\n".to_vec(),
        b"Content-Type: text/plain; charset=utf-8\r\n\r\nYour code: \xd1\xe9\xd6\xa477120943\r\n".to_vec(),
    ] {
        let (shown, codes) = read(&mail);
        assert!(codes.is_empty(), "{} {}", String::from_utf8_lossy(&mail), codes[0].reveal());
        assert!(!shown.is_empty());
    }
}

proptest! {
    #[test]
    fn what_is_offered_is_what_is_shown(body in "(\\PC|<b>|</b>|&#5[0-9];|<br>|[0-9]{2,6}|code: ){0,40}") {
        offered(&html(&body));
        offered(&plain(&body));
        offered(&both(&body, &body));
    }
}

#[test]
fn a_code_at_the_very_beginning_is_found_below_any_subject() {
    for subject in ["A", "Hello", "A subject that is much longer than the whole mail below it"] {
        let mail = format!("Subject: {subject}\r\n\r\n77120943 is your code.\r\n");
        assert_eq!(offered(mail.as_bytes()), ["77120943"], "{subject}");
        assert_eq!(read(mail.as_bytes()).0.reveal(), "77120943 is your code.");
    }
}

#[test]
fn what_stands_before_the_code_in_a_long_mail_is_shown_with_it() {
    let mail = plain(&format!("{}This camera: front door.\n\nYour code: 77120943\nBye.", "word word\n".repeat(600)));
    let (shown, codes) = read(&mail);
    assert_eq!(codes.len(), 1);
    assert!(shown.reveal().contains("This camera: front door."), "{}", shown.reveal());
    assert!(shown.reveal().starts_with("word word\n"), "a line is shown whole");
}

#[test]
fn of_two_codes_the_one_that_is_not_shown_is_not_offered() {
    let filler = "word word\n".repeat(600);
    assert_eq!(offered(&plain(&format!("Your code: 77120943\n\n{filler}\nYour code: 55667788"))), ["77120943"]);
    let near = plain("Your code: 77120943\n\nHello.\n\nYour code: 55667788");
    assert_eq!(offered(&near), ["77120943", "55667788"]);
    // However long the subject is.
    for before in [0, 60, 90, 110] {
        let filler = |lines: usize| "word word\n".repeat(lines);
        let body = format!("{}\n\n55667788\n\n{}\nYour code: 77120943", filler(before), filler(210 - before));
        let long = format!("Subject: {}\r\nContent-Type: text/plain\r\n\r\n{body}\r\n", "word ".repeat(140));
        assert_eq!(offered(long.as_bytes()), ["77120943"], "{before}");
    }
}

#[test]
fn a_mail_that_fits_is_shown_from_its_beginning() {
    let (shown, codes) = read(&plain(&format!("Dear user,\n{}\nYour code: 77120943", "word word\n".repeat(150))));
    assert!(codes.len() == 1 && shown.reveal().starts_with("Dear user,"), "{}", shown.reveal());
}

#[test]
fn a_mail_without_its_last_boundary_is_read_to_its_end() {
    let whole = String::from_utf8_lossy(&both("Your code: 77120943", "<p>Your code: 77120943</p>")).into_owned();
    let nested = format!(
        "Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n{}",
        whole.replacen("Subject: Hello\r\n", "", 1)
    );
    let one = "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nYour code: 77120943\r\n";
    let rich = "Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Your code: 77120943</p>\r\n";
    let without = |mail: &str| mail.replace("\r\n--b--\r\n", "\r\n");
    for mail in [one, rich, &without(&whole), &without(&nested), &nested] {
        assert_eq!(offered(mail.as_bytes()), ["77120943"], "{mail}");
    }
    // Wherever it is cut off, the whole code is offered or none.
    for mail in [one, rich, &whole, &nested] {
        for end in 0..mail.len() {
            let codes = offered(&mail.as_bytes()[..end]);
            assert!(codes.is_empty() || codes == ["77120943"], "{end} {mail} {codes:?}");
        }
        let end = mail.find("20943").unwrap_or_default();
        assert!(read(&mail.as_bytes()[..end]).0.reveal().contains("771"), "{mail}");
    }
}

#[test]
fn text_that_was_wrapped_for_the_way_is_one_again() {
    for (parameters, body) in [
        ("format=flowed; delsp=yes", "Your code is 7712 \r\n0943"),
        ("format=flowed", "Your code is 7712 \r\n0943"),
        ("format=Flowed; delsp=no", "Your \r\ncode is \r\n77120943."),
    ] {
        let mail = format!("Content-Type: text/plain; charset=utf-8; {parameters}\r\n\r\n{body}\r\n");
        assert_eq!(offered(mail.as_bytes()), ["77120943"], "{mail}");
    }
    assert!(offered(&plain("Your code is 7712 \r\n0943")).is_empty());
}

#[test]
fn sloppy_names_for_plain_bytes_are_no_doubt() {
    for head in [
        "Content-Transfer-Encoding: 8-bit",
        "Content-Transfer-Encoding: 7-bit",
        "Content-Transfer-Encoding: utf-8",
        "Content-Type: text/plain; charset=utf8mb4",
        "Content-Type: text/plain; charset=default",
        "Content-Type: text/plain; charset=unknown-8bit",
    ] {
        let mail = format!("{head}\r\n\r\nYour code is 77120943.\r\n");
        assert_eq!(offered(mail.as_bytes()), ["77120943"], "{head}");
    }
    let gbk = b"Content-Type: text/plain; charset=unknown-8bit\r\n\r\n\xd1\xe9\xd6\xa4\xc2\xeb code 77120943\r\n";
    assert!(offered(gbk).is_empty());
}

#[test]
fn words_are_read_under_whatever_name_they_come() {
    for (kind, body) in [
        ("text", "Your code: 77120943"),
        ("text/", "Your code: 77120943"),
        ("text; charset=utf-8", "Your code: 77120943"),
        ("text/plain charset=utf-8", "Your code: 77120943"),
        ("text/html charset=utf-8", "Your code: <b>7712</b>0943<p hidden>11112222"),
        ("text/html, charset=utf-8", "Your code: <b>7712</b>0943<p hidden>11112222"),
        ("text/markdown", "Your code: **77120943**"),
        ("text/enriched", "Your code: 77120943"),
        ("text/plain; charset=utf-8\r\nContent-Disposition: attachment; filename=mail.txt", "Your code: 77120943"),
        ("application/xhtml+xml", "<html><body>Your code: <b>7712</b>0943<p hidden=\"\">11112222</p></body></html>"),
        (
            "multipart/related; boundary=b",
            "--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n\
            --b\r\nContent-Type: text/html; charset=utf-8\r\n\r\nYour code: <b>7712</b>0943\r\n--b--",
        ),
    ] {
        let mail = format!("Subject: Hello\r\nContent-Type: {kind}\r\n\r\n{body}\r\n");
        assert_eq!(offered(mail.as_bytes()), ["77120943"], "{mail}");
    }
    // In its own charset, and beside a body it is a file.
    let gbk = b"Content-Type: text/plain charset=\"gbk\"\r\n\r\n\xd1\xe9\xd6\xa4\xc2\xeb\xa3\xba77120943\r\n";
    assert_eq!(offered(gbk), ["77120943"]);
    assert!(read(gbk).0.reveal().starts_with("\u{9a8c}\u{8bc1}\u{7801}"));
    let beside = "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nHello.\r\n--b\r\n\
        Content-Type: text/markdown\r\n\r\nYour code: 77120943\r\n--b--\r\n";
    assert!(offered(beside.as_bytes()).is_empty());
}

#[test]
fn what_is_wrapped_is_unwrapped_also_with_a_footer_or_a_remark() {
    let wrapped = "WW91ciBjb2RlOiA3NzEyMDk0Mw==";
    for kind in ["text/plain", "text/html"] {
        let head = format!("Content-Type: {kind}; charset=utf-8\r\nContent-Transfer-Encoding");
        for footer in ["\r\n-- \r\nSeen by a guard.\r\n", "____\r\nA list.\r\n"] {
            let mail = format!("{head}: base64\r\n\r\n{wrapped}\r\n{footer}");
            let (shown, codes) = read(mail.as_bytes());
            assert!(shown.reveal().starts_with("Your code: 77120943"), "{}", shown.reveal());
            assert!(shown.reveal().ends_with('.') && codes.is_empty(), "what does not fit is shown, and in doubt");
        }
        for name in ["base64 (as told)", "\"base64\"", " BASE64 "] {
            let mail = format!("{head}: {name}\r\n\r\n{wrapped}\r\n");
            assert_eq!(offered(mail.as_bytes()), ["77120943"], "{mail}");
        }
        let quoted = format!("{head}: \"quoted-printable\"\r\n\r\nYour code: 7712=\r\n0943\r\n");
        assert_eq!(offered(quoted.as_bytes()), ["77120943"]);
    }
}

#[test]
fn a_code_that_stands_only_in_a_coded_subject_is_offered() {
    for subject in [
        "=?utf-8?B?WW91ciBjb2RlOiA3NzEyMDk0Mw==?=",
        "=?utf-8?B?TXkgY29kZSBpczogNzcxMjA5NDM=?=",
        "=?utf-8?B?WW91ciBjb2RlIGlzIDc3MTIwOTQz?=",
        "=?utf-8*en?B?WW91ciBjb2RlOiA3NzEyMDk0Mw==?= =?gbk?B?xOO6ww==?=",
        "=?utf-8?B?WW91ciBjb2RlOiA=?=\r\n =?utf-8?B?NzcxMjA5NDM=?=",
        "=?utf-8?Q?Your_code=3A_7712?=\r\n =?utf-8?Q?0943?=",
    ] {
        let mail = format!("Subject: {subject}\r\n\r\nHello.\r\n");
        assert_eq!(offered(mail.as_bytes()), ["77120943"], "{subject}");
        assert!(read(mail.as_bytes()).0.reveal().ends_with("Hello."));
    }
    let martian = "Subject: =?utf-8?B?WW91ciBjb2RlOiA3NzEyMDk0Mw==?= =?x-martian?B?xOO6ww==?=\r\n\r\nHello.\r\n";
    assert!(offered(martian.as_bytes()).is_empty());
}
