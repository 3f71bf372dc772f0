//! Sending the recovery message to real servers on loopback, in every way that it can succeed or fail.

mod again;
#[cfg(unix)]
mod exim;
mod message;
mod server;
mod settings;

use std::net::Ipv4Addr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::mail_servers::authority::Authority;
use regain::mail::smtp::{self, Account, Security, Trust};
use regain::mail::{Error, Letter};
use regain::secret::{Email, Password};
use server::{Instead, Script, Server};

const USER: &str = "anna@example.org";
const PASSWORD: &str = "Blue-Door-77";
/// Long enough for a busy machine; nothing here waits for it to end.
const LIMIT: Duration = Duration::from_secs(20);

fn letter() -> Letter {
    Letter {
        from: Email::parse("anna@example.org").unwrap(),
        to: Email::parse("desk@recovery.test").unwrap(),
        png: Arc::from(&b"\x89PNG not really"[..]),
        file_name: "regain-qr-camera.png".to_owned(),
        written_at: std::time::SystemTime::now(),
    }
}

fn account(server: &Server, security: Security, authority: Option<&Authority>) -> Account {
    Account {
        server: server.address.ip().to_string(),
        port: server.address.port(),
        security,
        login: None,
        trust: Trust { extra_roots: authority.map(Authority::der).into_iter().collect() },
    }
}

fn with_login(account: Account, password: &str) -> Account {
    Account { login: Some((USER.to_owned(), Password::new(password))), ..account }
}

async fn send(account: &Account) -> Result<(), Error> {
    smtp::send_within(LIMIT, &letter(), account).await
}

/// Which one question an error answers with yes.
fn kind(result: Result<(), Error>) -> &'static str {
    let Err(error) = result else { return "sent" };
    let answers = [
        ("server unknown", error.is_server_unknown()),
        ("offline", error.is_offline()),
        ("certificate", error.is_certificate()),
        ("no encryption", error.is_no_encryption()),
        ("sign-in", error.is_sign_in()),
        ("app password", error.is_app_password_wanted()),
        ("sign-in blocked", error.is_sign_in_blocked()),
        ("no passwords", error.takes_no_passwords()),
        ("try later", error.try_later()),
        ("greylisted", error.is_greylisted()),
        ("too many", error.is_too_many()),
        ("too big", error.is_too_big()),
        ("relay", error.is_relay_refused()),
        ("recipient", error.is_recipient_refused()),
        ("sender", error.is_sender_refused()),
        ("maybe sent", error.may_have_been_sent()),
    ];
    let yes: Vec<_> = answers.into_iter().filter(|(_, yes)| *yes).map(|(name, _)| name).collect();
    assert!(yes.len() < 2, "{yes:?}");
    yes.first().copied().unwrap_or("refused")
}

#[tokio::test]
async fn it_is_sent_without_protection_when_that_was_chosen() {
    let server = Server::start(Script::default()).await;
    assert_eq!(kind(send(&account(&server, Security::None, None)).await), "sent");
    server.told(|told| {
        assert_eq!((told.connections, told.messages.len()), (1, 1));
        assert!(told.heard("EHLO localhost"), "the name of this computer stays here");
        assert!(told.heard("MAIL FROM:<anna@example.org>") && told.heard("RCPT TO:<desk@recovery.test>"));
    });
}

#[tokio::test]
async fn it_is_sent_through_tls_from_the_first_byte() {
    let authority = Authority::new();
    let tls = Some(authority.vouch_for(&["127.0.0.1"]));
    let server = Server::start(Script { tls, login: Some((USER, PASSWORD)), ..Script::default() }).await;
    let account = with_login(account(&server, Security::Tls, Some(&authority)), PASSWORD);
    assert_eq!(kind(send(&account).await), "sent");
    server.told(|told| assert!(told.lines.iter().all(|(tls, _)| *tls) && told.messages.len() == 1));
}

#[tokio::test]
async fn it_is_sent_after_switching_to_tls() {
    let authority = Authority::new();
    let start_tls = Some(Some(authority.vouch_for(&["localhost"])));
    let server = Server::start(Script { start_tls, login: Some((USER, PASSWORD)), ..Script::default() }).await;
    let account = with_login(account(&server, Security::StartTls, Some(&authority)), PASSWORD);
    // By name: IPv6 is tried first where there is one, and nothing listens there.
    let account = Account { server: "localhost".to_owned(), ..account };
    assert_eq!(kind(send(&account).await), "sent");
    server.told(|told| {
        let open: Vec<_> = told.lines.iter().filter(|(tls, _)| !tls).map(|(_, line)| line.as_str()).collect();
        assert_eq!(open, ["EHLO localhost", "STARTTLS"], "nothing else is said in clear text");
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
        let sent = send(&account(&server, Security::StartTls, Some(&authority))).await;
        assert_eq!(kind(sent), "no encryption", "{injects:?}");
        server.told(|told| assert!(!told.heard("MAIL") && told.messages.is_empty(), "{injects:?}: {:?}", told.lines));
    }
}

#[tokio::test]
async fn a_refused_password_is_told_as_such_and_tried_once() {
    let server = Server::start(Script { login: Some((USER, PASSWORD)), ..Script::default() }).await;
    let account = with_login(account(&server, Security::None, None), "wrong");
    let error = send(&account).await.unwrap_err();
    assert!(error.is_sign_in());
    assert_eq!(error.words(), "5.7.8 no such user or password");
    server.told(|told| {
        assert_eq!(told.lines.iter().filter(|(_, line)| line.starts_with("AUTH")).count(), 1);
        assert!(!told.heard("MAIL"));
    });
}

#[tokio::test]
async fn each_refused_sign_in_is_told_as_what_it_is() {
    for (reply, expected) in [
        ("535 5.7.8 Username and Password not accepted.", "sign-in"),
        ("534 5.7.9 Application-specific password required.", "app password"),
        ("534 5.7.14 Please log in via your web browser and then try again.", "sign-in blocked"),
        ("535 5.7.139 Authentication unsuccessful, basic authentication is disabled.", "no passwords"),
        ("535 5.7.0 (#AUTH005) Too many bad auth attempts.", "too many"),
        ("454 4.7.0 Temporary authentication failure", "too many"),
    ] {
        let script = Script { login: Some((USER, PASSWORD)), answers: vec![("AUTH", reply)], ..Script::default() };
        let server = Server::start(script).await;
        let account = with_login(account(&server, Security::None, None), PASSWORD);
        let error = send(&account).await.unwrap_err();
        assert!(!error.is_temporary(), "no sign-in is tried twice: {reply}");
        assert_eq!(kind(Err(error)), expected, "{reply}");
        server.told(|told| assert!(!told.heard("MAIL") && told.connections == 1));
    }
}

#[tokio::test]
async fn a_server_without_a_sign_in_refuses_the_sign_in() {
    let server = Server::start(Script::default()).await;
    assert_eq!(kind(send(&with_login(account(&server, Security::None, None), PASSWORD)).await), "sign-in");
    server.told(|told| assert!(!told.heard("AUTH") && !told.heard("MAIL")));
}

#[tokio::test]
async fn there_is_no_way_back_to_clear_text() {
    let login = Some((USER, PASSWORD));
    for (start_tls, said) in [(None, 1), (Some(None), 2)] {
        let server = Server::start(Script { start_tls, login, ..Script::default() }).await;
        let account = with_login(account(&server, Security::StartTls, None), PASSWORD);
        assert_eq!(kind(send(&account).await), "no encryption");
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
    assert_eq!(kind(send(&account(&server, Security::Tls, None)).await), "no encryption");
    server.told(|told| assert_eq!(told.connections, 1));
}

#[tokio::test]
async fn a_server_that_asks_for_tls_is_no_encryption() {
    for reply in ["530 5.7.0 Must issue a STARTTLS command first", "538 encryption required"] {
        let server = Server::start(Script { answers: vec![("MAIL", reply)], ..Script::default() }).await;
        assert_eq!(kind(send(&account(&server, Security::None, None)).await), "no encryption");
    }
    let server = Server::start(Script { answers: vec![("MAIL", "530 sign in first")], ..Script::default() }).await;
    assert_eq!(kind(send(&account(&server, Security::None, None)).await), "sign-in");
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
        for security in [Security::Tls, Security::StartTls] {
            let script = match security {
                Security::Tls => Script { tls: Some(Arc::clone(&config)), ..Script::default() },
                _ => Script { start_tls: Some(Some(Arc::clone(&config))), ..Script::default() },
            };
            let server = Server::start(Script { login: Some((USER, PASSWORD)), ..script }).await;
            let account = with_login(account(&server, security, authority), PASSWORD);
            assert_eq!(kind(send(&account).await), "certificate", "a certificate {name}, {security:?}");
            server.told(|told| assert!(told.connections == 1 && !told.heard("AUTH") && !told.heard("MAIL")));
        }
    }
}

#[tokio::test]
async fn the_servers_own_words_are_kept_for_the_screen_and_out_of_the_log() {
    let cases = [
        ("RCPT", "550 <desk@recovery.test>: no such mailbox", "recipient", "<desk@recovery.test>: no such mailbox"),
        (
            "RCPT",
            "554 5.7.1 <desk@recovery.test>: Relay access denied",
            "relay",
            "5.7.1 <desk@recovery.test>: Relay access denied",
        ),
        ("MAIL", "553 anna@example.org is not yours", "sender", "anna@example.org is not yours"),
        ("RCPT", "451 4.7.1 greylisted, come back", "greylisted", "4.7.1 greylisted, come back"),
        ("RCPT", "450 4.2.1 busy", "try later", "4.2.1 busy"),
        ("MAIL", "421 4.7.0 Too many connections", "too many", "4.7.0 Too many connections"),
        ("DATA", "421 too busy", "try later", "too busy"),
        (".", "552 too large", "too big", "too large"),
        (".", "554 5.7.1 looks like spam", "refused", "5.7.1 looks like spam"),
    ];
    for (command, reply, expected, words) in cases {
        let server = Server::start(Script { answers: vec![(command, reply)], ..Script::default() }).await;
        let error = send(&account(&server, Security::None, None)).await.unwrap_err();
        assert_eq!(error.words(), words);
        let logged = format!("{error} {error:?}");
        assert!(logged.contains(&reply[..3]) && !logged.contains(words) && !logged.contains('@'), "{logged}");
        assert_eq!(kind(Err(error)), expected, "{reply}");
    }
}

#[tokio::test]
async fn a_mail_that_was_taken_is_sent_however_the_server_says_goodbye() {
    let server = Server::start(Script { answers: vec![("QUIT", "500 what?")], ..Script::default() }).await;
    assert_eq!(kind(send(&account(&server, Security::None, None)).await), "sent");
    server.told(|told| assert_eq!(told.messages.len(), 1));
}

#[tokio::test]
async fn a_silent_server_costs_the_time_limit_and_no_more() {
    let limit = Duration::from_millis(300);
    for security in [Security::None, Security::Tls, Security::StartTls] {
        let server = Server::start(Script { instead: Instead::Silence, ..Script::default() }).await;
        let started = Instant::now();
        let result = smtp::send_within(limit, &letter(), &account(&server, security, None)).await;
        assert_eq!(kind(result), "offline");
        assert!(started.elapsed() >= limit && started.elapsed() < limit * 10, "{:?}", started.elapsed());
    }
}

#[tokio::test]
async fn an_endless_word_is_cut_off() {
    let authority = Authority::new();
    for security in [Security::None, Security::StartTls, Security::Tls] {
        let tls = (security == Security::Tls).then(|| authority.vouch_for(&["127.0.0.1"]));
        let server = Server::start(Script { tls, instead: Instead::Flood, ..Script::default() }).await;
        let started = Instant::now();
        assert_eq!(kind(send(&account(&server, security, Some(&authority))).await), "offline");
        assert!(started.elapsed() < LIMIT / 2, "the size ended it, not the time");
        server.told(|told| assert!(told.flooded < 32 * 1024 * 1024, "{} bytes", told.flooded));
    }
}

#[tokio::test]
async fn nobody_there_is_told_from_a_name_that_nobody_knows() {
    // Bound and not listening: the port refuses, and nobody else can take it meanwhile.
    let socket = socket2::Socket::new(socket2::Domain::IPV4, socket2::Type::STREAM, None).unwrap();
    socket.bind(&std::net::SocketAddr::from((Ipv4Addr::LOCALHOST, 0)).into()).unwrap();
    let port = socket.local_addr().unwrap().as_socket().unwrap().port();
    for security in [Security::None, Security::StartTls, Security::Tls] {
        let at =
            |server: &str| Account { server: server.to_owned(), port, security, login: None, trust: Trust::default() };
        assert_eq!(kind(send(&at("127.0.0.1")).await), "offline");
        // No label may be this long, so nothing asks the network for it.
        assert_eq!(kind(send(&at(&format!("{}.invalid", "x".repeat(64)))).await), "server unknown");
    }
}

#[test]
fn nothing_shows_addresses_or_passwords() {
    let account = Account {
        server: "mail.example.net".to_owned(),
        port: 587,
        security: Security::StartTls,
        login: Some((USER.to_owned(), Password::new(PASSWORD))),
        trust: Trust::default(),
    };
    assert_eq!(format!("{account:?} {:?}", letter()), "Account(mail.example.net:587, StartTls) Letter(hidden)");
}
