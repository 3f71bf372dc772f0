//! Mails that are made to cost time or memory, at the size to which a mail is cut.

use std::sync::mpsc;
use std::time::Duration;

use super::read;

/// So much of a mail is fetched.
const SIZE: usize = 256 * 1024;

fn filled(head: &str, piece: &str) -> Vec<u8> {
    let mut mail = head.as_bytes().to_vec();
    while mail.len() < SIZE {
        mail.extend_from_slice(piece.as_bytes());
    }
    mail
}

#[test]
fn no_mail_costs_more_than_a_moment() {
    let html = "Content-Type: text/html; charset=utf-8\r\n\r\n";
    let parts = "Content-Type: multipart/mixed; boundary=b\r\n\r\n";
    let mails = [
        filled("", "Content-Type: message/rfc822\r\n\r\n"),
        filled("", "Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\n"),
        filled("", "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"),
        filled(parts, "--b\r\n\r\ncode 77120943\r\n"),
        filled(parts, "--b\r\nContent-Type: text/html\r\n\r\n<b>7\r\n"),
        filled(parts, "--b\r\n"),
        filled(parts, "--b--\r\n"),
        filled("", "Subject: code 1234\r\n"),
        filled("Subject: ", "=?utf-8?Q?7?= "),
        filled("Subject: ", "=?"),
        filled("From: ", "a@b, "),
        filled("From: ", "(((("),
        filled("To: ", "<<<<\"\"\"\""),
        filled("Content-Type: text/plain; ", "a=\"b\"; charset*0*=utf-8''x; "),
        filled("Content-Type: multipart/mixed; boundary=\"", "bbbb"),
        filled(html, "<div>"),
        filled(html, "<b>7<i>7"),
        filled(html, "</p>"),
        filled(html, "<a b='c' d=e "),
        filled(html, "&zwnj;&#55;"),
        filled(html, "<style>.a{display:none}.b,.c{order:2}</style>"),
        filled(html, "<style>{{{{}}}}"),
        filled(html, "<table><tr><td>7"),
        filled(html, "<!-- <!-- "),
        filled(html, "<pre><pre hidden>1234 "),
        filled("\r\n", "a1b2,"),
        filled("\r\n", "a1 b2 "),
        filled("\r\n", "12 34 "),
        filled(html, "<div><span style='font:0/0 a;margin:0 -1px' hidden>"),
        filled(&format!("{html}<style>{}</style>", ".a .b{color:red}".repeat(500)), "<b class=a>7"),
        filled(&format!("{html}<style>{}{{display:none}}</style>", ".a".repeat(60_000)), "<b class=a>"),
        filled(&format!("{html}<style>{}{{display:none}}</style>", ".a".repeat(30_000)), "<b class=a>"),
        filled(
            &format!("{html}<style>{}</style>", format!("{}{{display:none}}", ".a ".repeat(16)).repeat(490)),
            "<b class=a>",
        ),
        filled(&format!("{html}<style>{}</style>", "[a*=b]{display:none}".repeat(490)), "<b a=bbbbbbbbb>"),
        filled(&format!("{html}<style>{}{}", "{".repeat(125_000), "}".repeat(125_000)), " "),
        filled(&format!("{html}<style>{}b{{", ":hover,".repeat(17_000)), "zoom:0{}"),
        filled(&format!("{html}<style>{}{{", "a".repeat(60_000)), "zoom:0{}"),
        filled(
            &format!("{html}<style>{}b{{{}zoom:0}}</style>", "b:after,".repeat(7000), "a:b;".repeat(16_000)),
            "<b>7",
        ),
        filled(
            &format!(
                "{html}<style>@media (prefers-color-scheme:dark){}{{",
                ",(prefers-color-scheme:dark)".repeat(1500)
            ),
            "b{zoom:0}",
        ),
        filled(&format!("{html}<style>b{{{}}}</style>", "zoom:1;".repeat(16_000)), "<b>7"),
        filled(&format!("{html}<style>{}</style>", ".x b{zoom:2;color:red}".repeat(490)), "<b class=x>7"),
        filled(&format!("{html}<style>{}", ".a{zoom:0}".repeat(8000)), ".b .c{zoom:0}"),
        filled(html, "7<i style=a:b>7</i>"),
        filled(html, "<td>7</td><td style=float:left>"),
        filled(html, "<p style=line-height:0>7<p style=white-space:nowrap;overflow:hidden>7 "),
        filled(&format!("{html}<b style='"), "font:1px ("),
        filled(&format!("{html}<b style='"), "background:a,url(,"),
        filled("Content-Type: text/plain; format=flowed\r\n\r\n", "> 7 \n>"),
        filled("\r\n", "code:1234;"),
        filled("\r\n", "1.1.1.1."),
        filled("\r\n", "\u{7801}1234"),
        filled("\r\n", "=3D&#55;<b>\\u0037"),
        filled("\r\n", "7\u{200b}"),
        filled("\r\n", "1234\n"),
        filled("Content-Transfer-Encoding: quoted-printable\r\n\r\n", "=37"),
        filled("Content-Transfer-Encoding: base64\r\n\r\n", "Nzcx"),
        filled("Content-Type: text/plain; charset=utf-7\r\n\r\n", "+AD-"),
        filled("Content-Type: text/plain; charset=iso-2022-kr\r\n\r\n", "\u{e}!!\u{f}"),
        filled("Content-Type: text/plain; charset=gb18030\r\n\r\n", "\u{81}0"),
    ];
    let (done, dones) = mpsc::channel();
    let count = mails.len();
    std::thread::spawn(move || {
        for (at, mail) in mails.iter().enumerate() {
            let (shown, _) = read(mail);
            assert!(shown.chars() <= 2100, "{at}");
            assert!(done.send(at).is_ok());
        }
    });
    // Without optimisation, on a busy machine; it is a part of a second each.
    for at in 0..count {
        assert_eq!(dones.recv_timeout(Duration::from_secs(20)), Ok(at), "a mail takes too long or breaks its reader");
    }
}
