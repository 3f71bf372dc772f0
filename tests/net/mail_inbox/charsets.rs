//! Mails in the charsets and dresses that mail comes in: shown as readable text, and the one code that was sent is offered.

use std::time::SystemTime;

use super::odd_servers::{Odd, mailbox};
use super::{Watch, account, codes};

/// The text and the codes of a mail that lies in a watched inbox.
async fn read(mail: &[u8]) -> (String, Vec<String>) {
    let (address, root, _) = mailbox(Odd { mails: vec![mail.to_vec()], ..Odd::default() }).await;
    let mut watch = Watch::begin(account(address, Some(root)), SystemTime::now());
    let mail = watch.mail().await;
    (mail.0.reveal().to_owned(), codes(&mail).into_iter().map(str::to_owned).collect())
}

fn mail(charset: &str, body: &str) -> String {
    format!(
        "From: Hikvision <no-reply@hikvision.com>\r\nSubject: Password reset\r\nMessage-ID: <1@x>\r\nMIME-Version: 1.0\r\n\
        Content-Type: text/plain; charset={charset}\r\nContent-Transfer-Encoding: base64\r\n\r\n{body}\r\n"
    )
}

#[tokio::test]
async fn reported_mails_offer_the_one_code_that_was_sent() {
    for (charset, body, word) in [
        (
            "gb2312",
            "1/C+tLXE08O7p6O6DQrE+rXE0enWpMLrzqqjujc3MTIwOTQzo6w0ONChyrHE2tPQ0Keho8frzvDQ\r\n\
            ucK2oaMNCsnosbjQzbrFo7pEUy0yQ0QyMTQzRzItSQ0K",
            "\u{9a8c}\u{8bc1}\u{7801}",
        ),
        (
            "iso-2022-jp",
            "GyRCRyc+WiUzITwlSSEnGyhCNzcxMjA5NDMgGyRCJEckOSEjTS04ejR8OEIkTxsoQjQ4GyRCO340\r\nViRHJDkhIxsoQg0K",
            "\u{8a8d}\u{8a3c}\u{30b3}\u{30fc}\u{30c9}",
        ),
        (
            "koi8-r",
            "+sTSwdfT1NfVytTFISD3wdsgy8/EOiA3NzEyMDk0My4g784gxMXK09TX1cXUIDQ4IN7B08/XLg0K",
            "\u{43a}\u{43e}\u{434}",
        ),
        (
            "shift_jis",
            "lEaP2INSgVuDaIFGNzcxMjA5NDMggsWCt4FCl0yM+Ir6jMCCzTQ4jp6K1ILFgreBQg0K",
            "\u{30b3}\u{30fc}\u{30c9}",
        ),
    ] {
        let (text, codes) = read(mail(charset, body).as_bytes()).await;
        assert_eq!(codes, ["77120943"], "{charset}: {text}");
        assert!(text.contains(word) && text.contains("77120943") && !text.contains('\u{fffd}'), "{charset}: {text}");
        // The very bytes under a name that says nothing, or something else.
        for wrong in ["x-martian", "us-ascii", "utf-8", "hz-gb-2312"] {
            let (text, codes) = read(mail(wrong, body).as_bytes()).await;
            assert!(codes.is_empty() && text.contains("77120943"), "{charset} as {wrong}: {text} {codes:?}");
        }
    }
}
