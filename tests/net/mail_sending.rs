//! Sending the recovery message to real servers on loopback, in every way that it can succeed or fail.

#[cfg(unix)]
mod exim;
mod message;
mod odd_servers;
mod retry;
mod server;
mod settings;

use std::net::Ipv4Addr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::mail_servers::authority::Authority;
use crate::sending::{Sending, USER};
use regain::domain::{MailFault, MailSecurity};
use server::{Instead, Script, Server};

const PASSWORD: &str = "Blue-Door-77";

fn sending(server: &Server, security: MailSecurity, authority: Option<&Authority>) -> Sending {
    Sending::to(server.address).protected(security, authority.map(Authority::der))
}

/// The result in one word, without what the server said.
fn kind(result: Result<(), MailFault>) -> String {
    result.map_or_else(|fault| format!("{fault:?}").replace("(hidden)", ""), |()| "sent".to_owned())
}

#[tokio::test]
async fn it_is_sent_without_protection_when_that_was_chosen() {
    let server = Server::start(Script::default()).await;
    assert_eq!(kind(sending(&server, MailSecurity::None, None).send().await), "sent");
    server.told(|told| {
        assert_eq!((told.connections, told.messages.len()), (1, 1));
        assert!(told.heard("EHLO [127.0.0.1]"), "the name of this computer stays here");
        assert!(told.heard("MAIL FROM:<anna@example.org>") && told.heard("RCPT TO:<desk@recovery.test>"));
    });
}

#[tokio::test]
async fn it_is_sent_through_tls_from_the_first_byte() {
    let authority = Authority::new();
    let tls = Some(authority.vouch_for(&["127.0.0.1"]));
    let server = Server::start(Script { tls, login: Some((USER, PASSWORD)), ..Script::default() }).await;
    let sending = sending(&server, MailSecurity::Tls, Some(&authority)).with_login(PASSWORD);
    assert_eq!(kind(sending.send().await), "sent");
    server.told(|told| assert!(told.lines.iter().all(|(tls, _)| *tls) && told.messages.len() == 1));
}

#[tokio::test]
async fn it_is_sent_after_switching_to_tls() {
    let authority = Authority::new();
    let start_tls = Some(Some(authority.vouch_for(&["localhost"])));
    let server = Server::start(Script { start_tls, login: Some((USER, PASSWORD)), ..Script::default() }).await;
    let mut sending = sending(&server, MailSecurity::StartTls, Some(&authority)).with_login(PASSWORD);
    // By name: IPv6 is tried first where there is one, and nothing listens there.
    sending.outbox.server = "localhost".to_owned();
    assert_eq!(kind(sending.send().await), "sent");
    server.told(|told| {
        let open: Vec<_> = told.lines.iter().filter(|(tls, _)| !tls).map(|(_, line)| line.as_str()).collect();
        assert_eq!(open, ["EHLO [127.0.0.1]", "STARTTLS"], "nothing else is said in clear text");
        assert_eq!((told.connections, told.messages.len()), (1, 1));
    });
}

/// RFC 3207, section 6: what was heard before TLS counts for nothing behind it.
#[tokio::test]
async fn what_somebody_puts_into_the_clear_text_is_no_answer_behind_tls() {
    let authority = Authority::new();
    for injects in ["250 mail.test\r\n", "250-mail.test\r\n250 AUTH PLAIN\r\n", "2", "\r\n"] {
        let start_tls = Some(Some(authority.vouch_for(&["127.0.0.1"])));
        // Answers that are one behind would say that the refused mail was taken.
        let answers = vec![(".", "554 5.7.1 no")];
        let server = Server::start(Script { start_tls, injects, answers, ..Script::default() }).await;
        let sent = sending(&server, MailSecurity::StartTls, Some(&authority)).send().await;
        assert_eq!(kind(sent), "NoEncryption", "{injects:?}");
        server.told(|told| assert!(!told.heard("MAIL") && told.messages.is_empty(), "{injects:?}: {:?}", told.lines));
    }
}

#[tokio::test]
async fn a_refused_password_is_told_as_such_and_tried_once() {
    let server = Server::start(Script { login: Some((USER, PASSWORD)), ..Script::default() }).await;
    let sending = sending(&server, MailSecurity::None, None).with_login("wrong");
    let error = sending.send().await.unwrap_err();
    assert_eq!(error, MailFault::SignIn);
    server.told(|told| {
        assert_eq!(told.lines.iter().filter(|(_, line)| line.starts_with("AUTH")).count(), 1);
        assert!(!told.heard("MAIL"));
    });
}

#[tokio::test]
async fn each_refused_sign_in_is_told_as_what_it_is() {
    for (reply, expected) in [
        ("535 5.7.8 Username and Password not accepted.", "SignIn"),
        ("534 5.7.9 Application-specific password required.", "AppPassword"),
        ("534 5.7.14 Please log in via your web browser and then try again.", "SignInBlocked"),
        ("535 5.7.139 Authentication unsuccessful, basic authentication is disabled.", "NoPasswords"),
        ("535 5.7.0 (#AUTH005) Too many bad auth attempts.", "TooMany"),
        ("454 4.7.0 Temporary authentication failure", "TooMany"),
        ("454 not now", "TryLater"),
    ] {
        let script = Script { login: Some((USER, PASSWORD)), answers: vec![("AUTH", reply)], ..Script::default() };
        let server = Server::start(script).await;
        let sending = sending(&server, MailSecurity::None, None).with_login(PASSWORD);
        let error = sending.send().await.unwrap_err();
        assert_eq!(kind(Err(error)), expected, "{reply}");
        server.told(|told| assert!(!told.heard("MAIL") && told.connections == 1));
    }
}

#[tokio::test]
async fn a_server_without_a_sign_in_hears_no_password() {
    let server = Server::start(Script::default()).await;
    assert_eq!(kind(sending(&server, MailSecurity::None, None).with_login(PASSWORD).send().await), "NoSignIn");
    server.told(|told| assert!(!told.heard("AUTH") && !told.heard("MAIL")));
}

#[tokio::test]
async fn there_is_no_way_back_to_clear_text() {
    let login = Some((USER, PASSWORD));
    for (start_tls, said) in [(None, 1), (Some(None), 2)] {
        let server = Server::start(Script { start_tls, login, ..Script::default() }).await;
        let sending = sending(&server, MailSecurity::StartTls, None).with_login(PASSWORD);
        assert_eq!(kind(sending.send().await), "NoEncryption");
        server.told(|told| {
            assert_eq!(told.connections, 1);
            assert!(told.lines.iter().filter(|(_, line)| line != "QUIT").count() == said, "{:?}", told.lines);
            assert!(!told.heard("AUTH") && !told.heard("MAIL"));
        });
    }
}

#[tokio::test]
async fn clear_text_where_tls_was_expected_is_no_encryption() {
    let server = Server::start(Script::default()).await;
    assert_eq!(kind(sending(&server, MailSecurity::Tls, None).send().await), "NoEncryption");
    server.told(|told| assert_eq!(told.connections, 1));
}

#[tokio::test]
async fn a_server_that_asks_for_tls_is_no_encryption() {
    for reply in ["530 5.7.0 Must issue a STARTTLS command first", "538 encryption required"] {
        let server = Server::start(Script { answers: vec![("MAIL", reply)], ..Script::default() }).await;
        assert_eq!(kind(sending(&server, MailSecurity::None, None).send().await), "NoEncryption");
    }
    let server = Server::start(Script { answers: vec![("MAIL", "530 sign in first")], ..Script::default() }).await;
    assert_eq!(kind(sending(&server, MailSecurity::None, None).send().await), "Relay", "no password was refused");
}

#[tokio::test]
async fn only_a_good_certificate_is_trusted() {
    let (ours, theirs) = (Authority::new(), Authority::new());
    let good = ours.vouch_for(&["127.0.0.1"]);
    let cases = [
        ("of nobody known", None, Arc::clone(&good)),
        ("of another authority", Some(&theirs), good),
        ("of another server", Some(&ours), ours.vouch_for(&["mail.example.org"])),
        ("that has run out", Some(&ours), ours.vouch_for_the_past("127.0.0.1")),
    ];
    for (name, authority, config) in cases {
        for security in [MailSecurity::Tls, MailSecurity::StartTls] {
            let script = match security {
                MailSecurity::Tls => Script { tls: Some(Arc::clone(&config)), ..Script::default() },
                _ => Script { start_tls: Some(Some(Arc::clone(&config))), ..Script::default() },
            };
            let server = Server::start(Script { login: Some((USER, PASSWORD)), ..script }).await;
            let sending = sending(&server, security, authority).with_login(PASSWORD);
            assert_eq!(kind(sending.send().await), "Certificate", "a certificate {name}, {security:?}");
            server.told(|told| assert!(told.connections == 1 && !told.heard("AUTH") && !told.heard("MAIL")));
        }
    }
}

#[tokio::test]
async fn the_servers_own_words_are_kept_for_the_screen_and_out_of_the_log() {
    let cases = [
        ("RCPT", "550 <desk@recovery.test>: no such mailbox", "Recipient", "<desk@recovery.test>: no such mailbox"),
        (
            "RCPT",
            "554 5.7.1 <desk@recovery.test>: Relay access denied",
            "Relay",
            "5.7.1 <desk@recovery.test>: Relay access denied",
        ),
        ("MAIL", "553 anna@example.org is not yours", "Sender", "anna@example.org is not yours"),
        ("RCPT", "451 4.7.1 greylisted, come back", "Greylisted", "4.7.1 greylisted, come back"),
        ("RCPT", "450 4.2.1 busy", "TryLater", "4.2.1 busy"),
        ("MAIL", "421 4.7.0 Too many connections", "TooMany", "4.7.0 Too many connections"),
        ("DATA", "421 too busy", "TryLater", "too busy"),
        (".", "552 too large", "TooBig", "too large"),
        (".", "554 5.7.1 looks like spam", "Refused", "5.7.1 looks like spam"),
    ];
    for (command, reply, expected, words) in cases {
        let server = Server::start(Script { answers: vec![(command, reply)], ..Script::default() }).await;
        let error = sending(&server, MailSecurity::None, None).send().await.unwrap_err();
        assert_eq!(error.words().unwrap_or(words), words);
        let logged = format!("{error:?}");
        assert!(!logged.contains(words) && !logged.contains('@'), "{logged}");
        assert_eq!(kind(Err(error)), expected, "{reply}");
    }
}

#[tokio::test]
async fn a_mail_that_was_taken_is_sent_however_the_server_says_goodbye() {
    let server = Server::start(Script { answers: vec![("QUIT", "500 what?")], ..Script::default() }).await;
    assert_eq!(kind(sending(&server, MailSecurity::None, None).send().await), "sent");
    server.told(|told| assert_eq!(told.messages.len(), 1));
}

#[tokio::test]
async fn a_silent_server_costs_the_time_limit_and_no_more() {
    let limit = Duration::from_millis(300);
    for security in [MailSecurity::None, MailSecurity::Tls, MailSecurity::StartTls] {
        let server = Server::start(Script { instead: Instead::Silence, ..Script::default() }).await;
        let started = Instant::now();
        let mut sending = sending(&server, security, None);
        sending.policy.attempt = limit;
        assert_eq!(kind(sending.send().await), "Offline");
        assert!(started.elapsed() >= limit && started.elapsed() < limit * 10, "{:?}", started.elapsed());
    }
}

#[tokio::test]
async fn an_endless_word_is_cut_off() {
    let authority = Authority::new();
    for security in [MailSecurity::None, MailSecurity::StartTls, MailSecurity::Tls] {
        let tls = (security == MailSecurity::Tls).then(|| authority.vouch_for(&["127.0.0.1"]));
        let server = Server::start(Script { tls, instead: Instead::Flood, ..Script::default() }).await;
        let started = Instant::now();
        assert_eq!(kind(sending(&server, security, Some(&authority)).send().await), "NotUnderstood");
        assert!(started.elapsed() < Duration::from_secs(10), "the size ended it, not the time");
        server.told(|told| assert!(told.flooded < 32 * 1024 * 1024, "{} bytes", told.flooded));
    }
}

#[tokio::test]
async fn nobody_there_is_told_from_a_name_that_nobody_knows() {
    // Bound and not listening: the port refuses, and nobody else can take it meanwhile.
    let socket = socket2::Socket::new(socket2::Domain::IPV4, socket2::Type::STREAM, None).unwrap();
    socket.bind(&std::net::SocketAddr::from((Ipv4Addr::LOCALHOST, 0)).into()).unwrap();
    let port = socket.local_addr().unwrap().as_socket().unwrap().port();
    for security in [MailSecurity::None, MailSecurity::StartTls, MailSecurity::Tls] {
        let mut sending = Sending::to((Ipv4Addr::LOCALHOST, port).into()).protected(security, None);
        assert_eq!(kind(sending.send().await), "Offline");
        // No label may be this long, so nothing asks the network for it.
        sending.outbox.server = format!("{}.invalid", "x".repeat(64));
        assert_eq!(kind(sending.send().await), "ServerUnknown");
    }
}

/// The address is of a service that wants app passwords; the server that answers is not its own, so nothing is known of
/// what it wants.
#[tokio::test]
async fn what_a_service_wants_is_not_asked_of_another_server() {
    let server = Server::start(Script { login: Some((USER, "abcd efgh")), ..Script::default() }).await;
    let mut sending = sending(&server, MailSecurity::None, None).with_login("abcd efgh");
    sending.outbox.from = regain::secret::Email::parse("anna@gmail.com").unwrap();
    assert_eq!(kind(sending.send().await), "sent", "the password goes out as it was typed");
}

#[test]
fn nothing_shows_addresses_or_passwords() {
    let mut sending = Sending::to((Ipv4Addr::LOCALHOST, 587).into()).with_login(PASSWORD);
    sending.outbox.server = "mail.example.net".to_owned();
    let shown = format!("{:?} {:?}", sending.outbox, sending.letter);
    assert_eq!(shown, "Outbox(hidden, 587, None) Letter(hidden)");
}
