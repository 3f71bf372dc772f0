//! Sending once more: only when the server asks for it, always the same bytes, and what may be out is told as that.

use std::time::Duration;

use regain::mail::Letter;
use regain::mail::smtp::{self, Security};

use super::server::{Script, Server};
use super::{account, kind, letter, send, with_login};

const SHORT: [Duration; 3] = [Duration::from_millis(1); 3];

#[tokio::test]
async fn the_same_message_goes_out_again_after_each_pause_that_was_asked_for() {
    for answer in [("RCPT", "451 4.7.1 greylisted"), ("DATA", "450 later"), (".", "451 4.3.0 try again")] {
        let server = Server::start(Script { answers: vec![answer], at_first: 3, ..Script::default() }).await;
        let mut pauses = 0;
        let account = account(&server, Security::None, None);
        let result = smtp::send_patiently(&letter(), &account, &SHORT, |_, _| pauses += 1).await;
        assert_eq!((kind(result), pauses), ("sent", 3), "{answer:?}");
        server.told(|told| {
            assert_eq!(told.connections, 4);
            assert!(told.messages.windows(2).all(|two| two[0] == two[1]), "the very same bytes");
        });
    }
}

#[tokio::test]
async fn after_the_last_pause_it_is_told() {
    let answers = vec![("RCPT", "451 4.7.1 greylisted")];
    let server = Server::start(Script { answers, ..Script::default() }).await;
    let account = account(&server, Security::None, None);
    assert_eq!(kind(smtp::send_patiently(&letter(), &account, &SHORT, |_, _| {}).await), "greylisted");
    server.told(|told| assert_eq!(told.connections, 4));
}

#[tokio::test]
async fn nothing_else_is_tried_twice() {
    for answer in [
        ("AUTH", "454 4.7.0 Temporary authentication failure"),
        ("AUTH", "454 not now"),
        ("AUTH", "535 5.7.8 no"),
        ("MAIL", "421 4.7.0 Too many connections"),
        ("MAIL", "553 5.7.1 no"),
        ("RCPT", "550 5.1.1 no"),
        (".", "554 5.7.1 no"),
    ] {
        let login = Some((super::USER, super::PASSWORD));
        let server = Server::start(Script { answers: vec![answer], login, ..Script::default() }).await;
        let account = with_login(account(&server, Security::None, None), super::PASSWORD);
        let result = smtp::send_patiently(&letter(), &account, &SHORT, |_, _| panic!("{answer:?}")).await;
        assert!(result.is_err());
        server.told(|told| assert_eq!(told.connections, 1, "{answer:?}"));
    }
}

#[tokio::test]
async fn a_connection_lost_before_the_message_is_not_sent_and_after_it_may_be() {
    for (hangs_up, expected) in [("MAIL", "offline"), ("RCPT", "offline"), ("DATA", "offline"), (".", "maybe sent")] {
        let server = Server::start(Script { hangs_up: Some(hangs_up), ..Script::default() }).await;
        let account = account(&server, Security::None, None);
        let result = smtp::send_patiently(&letter(), &account, &SHORT, |_, _| panic!("no pause was asked for")).await;
        assert_eq!(kind(result), expected, "{hangs_up}");
        server.told(|told| assert_eq!(told.connections, 1));
    }
}

#[tokio::test]
async fn a_server_that_falls_silent_with_the_message_in_its_hands_may_have_sent_it() {
    let server = Server::start(Script { falls_silent: true, ..Script::default() }).await;
    let account = account(&server, Security::None, None);
    let limit = Duration::from_secs(2);
    assert_eq!(kind(smtp::send_within(limit, &letter(), &account).await), "maybe sent");
}

#[tokio::test]
async fn the_same_letter_is_the_same_message_and_another_one_is_not() {
    let server = Server::start(Script::default()).await;
    let (account, letter) = (account(&server, Security::None, None), letter());
    let later = letter.written_at + Duration::from_secs(1);
    let other = Letter { written_at: later, ..letter.clone() };
    for letter in [&letter, &letter, &other] {
        smtp::send(letter, &account).await.unwrap();
    }
    server.told(|told| {
        assert!(told.messages[0] == told.messages[1] && told.messages[0] != told.messages[2]);
        let id = |at: usize| {
            let text = String::from_utf8_lossy(&told.messages[at]).into_owned();
            text.lines().find(|line| line.starts_with("Message-ID: ")).unwrap().to_owned()
        };
        assert_ne!(id(0), id(2), "a second mail has a number of its own");
    });
    assert_eq!(kind(send(&account).await), "sent");
}
