//! Sending once more: only when the server asks for it, always the same bytes, and what may be out is told as that.

use std::time::Duration;

use regain::domain::{MailProgress, MailSecurity};
use regain::mail::smtp::RetryPolicy;

use super::server::{Script, Server};
use super::{kind, sending};
use crate::sending::Sending;

/// Three further attempts, with hardly a pause between them.
fn patient(server: &Server) -> Sending {
    let mut sending = sending(server, MailSecurity::None, None);
    sending.policy.pauses = vec![Duration::from_millis(1); 3];
    sending
}

#[tokio::test]
async fn the_same_message_goes_out_again_after_each_pause_that_was_asked_for() {
    for answer in [("RCPT", "451 4.7.1 greylisted"), ("DATA", "450 later"), (".", "451 4.3.0 try again")] {
        let server = Server::start(Script { answers: vec![answer], at_first: 3, ..Script::default() }).await;
        let (mut pauses, sending) = (0, patient(&server));
        let result = sending.send_and_tell(|progress| pauses += usize::from(progress != MailProgress::IsOut)).await;
        assert_eq!((kind(result).as_str(), pauses), ("sent", 3), "{answer:?}");
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
    assert_eq!(kind(patient(&server).send().await), "Greylisted");
    server.told(|told| assert_eq!(told.connections, 4));
}

#[tokio::test]
async fn servers_that_put_off_strangers_get_the_minutes_that_they_want() {
    let minutes: Vec<_> = RetryPolicy::default().pauses.iter().map(|pause| pause.as_secs() / 60).collect();
    assert_eq!(minutes, [1, 5, 15]);
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
        let login = Some((crate::sending::USER, super::PASSWORD));
        let server = Server::start(Script { answers: vec![answer], login, ..Script::default() }).await;
        let result = patient(&server).with_login(super::PASSWORD).send().await;
        assert!(result.is_err());
        server.told(|told| assert_eq!(told.connections, 1, "{answer:?}"));
    }
}

/// From the moment that the server may have the mail, whoever gives up must know it: never earlier, never later.
#[tokio::test]
async fn that_the_mail_may_be_out_is_told_before_its_first_byte_and_not_before_the_server_wants_it() {
    for (answer, expected) in [
        (None, vec![MailProgress::IsOut]),
        (Some(("MAIL", "553 5.7.1 no")), vec![]),
        (Some(("RCPT", "550 5.1.1 no")), vec![]),
        (Some(("DATA", "554 5.7.1 no")), vec![]),
        (Some((".", "554 5.7.1 no")), vec![MailProgress::IsOut]),
    ] {
        let server = Server::start(Script { answers: answer.into_iter().collect(), ..Script::default() }).await;
        let (mut told, sending) = (Vec::new(), patient(&server));
        let result = sending
            .send_and_tell(|progress| {
                server.told(|told| assert!(told.heard("DATA") && told.messages.is_empty(), "{:?}", told.lines));
                told.push(progress);
            })
            .await;
        assert_eq!((told, result.is_ok()), (expected, answer.is_none()), "{answer:?}");
    }
}

#[tokio::test]
async fn a_mail_that_was_put_off_is_not_out_any_more() {
    let answers = vec![(".", "451 4.3.0 try again")];
    let server = Server::start(Script { answers, at_first: 1, ..Script::default() }).await;
    let (mut told, sending) = (Vec::new(), patient(&server));
    sending.send_and_tell(|progress| told.push(progress)).await.unwrap();
    let pause = sending.policy.pauses[0];
    assert_eq!(told, [MailProgress::IsOut, MailProgress::Delayed(pause), MailProgress::IsOut]);
}

#[tokio::test]
async fn a_connection_lost_before_the_message_is_not_sent_and_after_it_may_be() {
    for (hangs_up, expected) in [("MAIL", "HungUp"), ("RCPT", "HungUp"), ("DATA", "HungUp"), (".", "MaybeSent")] {
        let server = Server::start(Script { hangs_up: Some(hangs_up), ..Script::default() }).await;
        assert_eq!(kind(patient(&server).send().await), expected, "{hangs_up}");
        server.told(|told| assert_eq!(told.connections, 1));
    }
}

#[tokio::test]
async fn a_server_that_falls_silent_with_the_message_in_its_hands_may_have_sent_it() {
    let server = Server::start(Script { falls_silent: true, ..Script::default() }).await;
    let mut sending = patient(&server);
    sending.policy.attempt = Duration::from_secs(2);
    assert_eq!(kind(sending.send().await), "MaybeSent");
}

#[tokio::test]
async fn the_same_letter_is_the_same_message_and_another_one_is_not() {
    let server = Server::start(Script::default()).await;
    let mut sending = patient(&server);
    for later in [0, 0, 1] {
        sending.outbox.written_at += Duration::from_secs(later);
        sending.send().await.unwrap();
    }
    server.told(|told| {
        assert!(told.messages[0] == told.messages[1] && told.messages[0] != told.messages[2]);
        let id = |at: usize| {
            let text = String::from_utf8_lossy(&told.messages[at]).into_owned();
            text.lines().find(|line| line.starts_with("Message-ID: ")).unwrap().to_owned()
        };
        assert_ne!(id(0), id(2), "a second mail has a number of its own");
    });
}
