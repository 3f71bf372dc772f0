//! Servers that answer in their own way: bytes as they were reported, in a dialogue that is written down line by line.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use regain::domain::MailSecurity;
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::TcpListener;

use super::server::{Script, Server};
use super::{PASSWORD, kind, sending};
use crate::sending::{Sending, USER};

/// What the server says to a command that begins so; nothing: it hangs up.
type Lines = Vec<(&'static str, &'static [u8])>;

/// A server that greets so and answers so; what it heard, line by line.
async fn server(greeting: &'static [u8], lines: Lines) -> (SocketAddr, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let address = listener.local_addr().unwrap();
    let heard = Arc::new(Mutex::new(Vec::new()));
    let told = Arc::clone(&heard);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let mut stream = BufReader::new(stream);
            stream.write_all(greeting).await.ok();
            let mut asked: Vec<usize> = vec![0; lines.len()];
            loop {
                let mut line = String::new();
                if !stream.read_line(&mut line).await.is_ok_and(|read| read > 0) {
                    break;
                }
                let line = line.trim_end().to_owned();
                told.lock().unwrap().push(line.clone());
                // Of several answers to one command, each is given once, the last one for ever.
                let fitting: Vec<usize> = (0..lines.len()).filter(|at| line.starts_with(lines[*at].0)).collect();
                let at = fitting.iter().copied().find(|at| asked[*at] == 0).or(fitting.last().copied());
                let answer = at.map_or(&b"250 yes\r\n"[..], |at| {
                    asked[at] += 1;
                    lines[at].1
                });
                if answer.is_empty() || stream.write_all(answer).await.is_err() {
                    break;
                }
            }
        }
    });
    (address, heard)
}

const DATA: (&str, &[u8]) = ("DATA", b"354 go\r\n");
const OFFER: (&str, &[u8]) = ("EHLO", b"250-mail.test\r\n250 AUTH PLAIN LOGIN\r\n");
const IN: (&str, &[u8]) = ("AUTH PLAIN", b"235 in\r\n");

async fn sent(greeting: &'static [u8], lines: Lines) -> (String, Vec<String>) {
    let (address, heard) = server(greeting, lines).await;
    let sending = Sending::to(address).protected(MailSecurity::None, None).with_login(PASSWORD);
    let result = kind(sending.send().await);
    let heard = heard.lock().unwrap().clone();
    (result, heard)
}

/// A message has lines of its own; a server that answers to each of them would answer too much.
fn with_message(mut lines: Lines) -> Lines {
    lines.push(DATA);
    lines
}

fn coded(text: &str) -> String {
    STANDARD.encode(text)
}

#[tokio::test]
async fn the_number_decides_in_whatever_letters_the_words_are() {
    for (greeting, lines) in [
        // GBK, Latin-1 and KOI8-R, as servers of those countries speak.
        (&b"220 \xbb\xb6\xd3\xad\r\n"[..], vec![OFFER, IN, ("MAIL", &b"250 \xc8\xb7\xb6\xa8\r\n"[..])]),
        (b"220-gr\xfc\xdf\r\n220 Gott\r\n", vec![OFFER, ("AUTH", b"235 angemeldet f\xfcr dich\r\n")]),
        (b"220 \xf0\xd2\xc9\xd7\xc5\xd4\r\n", vec![OFFER, IN]),
        // A number without words, a bare line feed, a number right before its words.
        (
            b"220\r\n",
            vec![
                ("EHLO", b"250-\r\n250 AUTH PLAIN\r\n"),
                ("AUTH", b"235\r\n"),
                ("MAIL", b"250\r\n"),
                ("RCPT", b"250\r\n"),
            ],
        ),
        (b"220 ready\n", vec![("EHLO", b"250-x\n250 AUTH PLAIN\n"), ("AUTH", b"235 in\n")]),
        (b"220ready\r\n", vec![("EHLO", b"250-x\r\n250-AUTH=PLAIN\r\n250\r\n"), ("AUTH", b"235in\r\n")]),
        // A folded line.
        (b"220-hello\r\n  and welcome\r\n220 x\r\n", vec![OFFER, IN]),
    ] {
        let (result, heard) = sent(greeting, with_message(lines)).await;
        // The server answers to no line of the message but hangs up where its script ends: all that comes before counts.
        assert!(heard.iter().any(|line| line == "DATA"), "{greeting:?}: {result}, {heard:?}");
    }
}

#[tokio::test]
async fn a_refusal_in_other_letters_is_the_refusal_that_it_is() {
    for (lines, expected) in [
        (vec![OFFER, ("AUTH", &b"535 \xc3\xdc\xc2\xeb\xb4\xed\xce\xf3\r\n"[..])], "SignIn"),
        (vec![OFFER, ("AUTH", b"535\r\n")], "SignIn"),
        (vec![OFFER, ("AUTH", b"535 Fehler: Kennwort ung\xfcltig\r\n")], "SignIn"),
        (
            vec![OFFER, ("AUTH", b"535 \xc7\xeb\xca\xb9\xd3\xc3\xca\xda\xc8\xa8\xc2\xeb\xb5\xc7\xc2\xbc\r\n")],
            "AppPassword",
        ),
        (vec![OFFER, IN, ("RCPT", b"550 \xd3\xc3\xbb\xa7\xb2\xbb\xb4\xe6\xd4\xda\r\n")], "Recipient"),
        (vec![OFFER, IN, ("RCPT", b"550\r\n")], "Recipient"),
    ] {
        assert_eq!(sent(b"220 x\r\n", lines).await.0, expected);
    }
}

#[tokio::test]
async fn questions_of_the_sign_in_are_answered_as_they_are_meant() {
    const LOGIN: (&str, &[u8]) = ("EHLO", b"250-x\r\n250 AUTH LOGIN\r\n");
    let (user, password) = (coded(USER), coded(PASSWORD));
    let both = coded(&format!("\0{USER}\0{PASSWORD}"));
    let user_first = vec![user.clone(), password.clone()];
    for (offer, questions, expected) in [
        (LOGIN, [&b"334 VXNlcm5hbWU6\r\n"[..], b"334 UGFzc3dvcmQ6\r\n"], user_first.clone()),
        (LOGIN, [b"334 VXNlciBOYW1lAA==\r\n", b"334 UGFzc3dvcmQA\r\n"], user_first.clone()),
        (LOGIN, [b"334\r\n", b"334 \r\n"], user_first.clone()),
        (LOGIN, [b"334 Username:\r\n", b"334 *?*\r\n"], user_first.clone()),
        (LOGIN, [b"334 \xd3\xc3\xbb\xa7\xc3\xfb\r\n", b"334 \xc3\xdc\xc2\xeb\r\n"], user_first),
        (LOGIN, [b"334 UGFzc3dvcmQ6\r\n", b"334 VXNlcm5hbWU6\r\n"], vec![password, user]),
        // PLAIN that asks before it listens.
        (OFFER, [b"334 \r\n", b"235 in\r\n"], vec![both]),
    ] {
        let (address, heard) = asking(offer.1, questions).await;
        let sending = Sending::to(address).protected(MailSecurity::None, None).with_login(PASSWORD);
        drop(sending.send().await);
        let heard = heard.lock().unwrap().clone();
        let at = heard.iter().position(|line| line.starts_with("AUTH")).unwrap();
        assert_eq!(heard[at + 1..at + 1 + expected.len()], expected, "{questions:?}");
        assert!(heard.iter().any(|line| line.starts_with("MAIL")), "{questions:?}: {heard:?}");
    }
}

/// A server that asks these questions, one after the other, and then says yes to all.
async fn asking(offer: &'static [u8], questions: [&'static [u8]; 2]) -> (SocketAddr, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let address = listener.local_addr().unwrap();
    let heard = Arc::new(Mutex::new(Vec::new()));
    let told = Arc::clone(&heard);
    tokio::spawn(async move {
        let mut stream = BufReader::new(listener.accept().await.unwrap().0);
        stream.write_all(b"220 x\r\n").await.unwrap();
        let mut answers = vec![offer, questions[0], questions[1]].into_iter();
        loop {
            let mut line = String::new();
            if !stream.read_line(&mut line).await.is_ok_and(|read| read > 0) {
                return;
            }
            told.lock().unwrap().push(line.trim_end().to_owned());
            stream.write_all(answers.next().unwrap_or(b"235 yes\r\n")).await.ok();
        }
    });
    (address, heard)
}

#[tokio::test]
async fn where_no_way_with_a_password_is_offered_none_leaves_this_computer() {
    for offer in [
        &b"250-x\r\n250 AUTH XOAUTH2 OAUTHBEARER\r\n"[..],
        b"250-x\r\n250 AUTH CRAM-MD5 DIGEST-MD5\r\n",
        b"250-x\r\n250 SIZE 20000000\r\n",
        b"250 x\r\n",
        b"502 what is that\r\n",
    ] {
        let (result, heard) = sent(b"220 x\r\n", vec![("EHLO", offer)]).await;
        assert_eq!(result, "NoSignIn", "{offer:?}");
        let password = coded(&format!("\0{USER}\0{PASSWORD}"));
        assert!(!heard.iter().any(|line| line.contains("AUTH") || line.contains(&password)), "{heard:?}");
    }
    let (result, _) = sent(b"220 x\r\n", vec![("EHLO", b"250-x\r\n250 STARTTLS\r\n")]).await;
    assert_eq!(result, "NoEncryption", "it is offered behind TLS");
}

#[tokio::test]
async fn a_mechanism_that_is_unknown_after_all_is_no_refused_password() {
    let lines = vec![
        OFFER,
        ("AUTH PLAIN", &b"504 5.7.4 unknown\r\n"[..]),
        ("AUTH LOGIN", b"334 \r\n"),
        ("MAIL", b"550 5.7.1 enough\r\n"),
    ];
    let (result, heard) = sent(b"220 x\r\n", [lines, vec![("", b"235 in\r\n")]].concat()).await;
    assert!(
        result == "Sender" && heard.iter().filter(|line| line.starts_with("AUTH")).count() == 2,
        "{result} {heard:?}"
    );
    let (result, _) = sent(b"220 x\r\n", vec![OFFER, ("AUTH", b"500 what?\r\n")]).await;
    assert_eq!(result, "Refused");
}

#[tokio::test]
async fn a_greeting_that_is_refused_is_told_as_that() {
    for (greeting, lines, expected) in [
        (&b"554 5.7.1 you are on a list\r\n"[..], vec![], "Greeting"),
        (b"550 go away\r\n", vec![], "Greeting"),
        (b"421 too many connections from here\r\n", vec![], "TooMany"),
        (b"220 x\r\n", vec![("EHLO", &b"550 Access denied - Invalid HELO name\r\n"[..])], "Greeting"),
        (b"220 x\r\n", vec![("EHLO", b"501 5.5.4 Invalid domain name\r\n")], "Greeting"),
        (b"220 x\r\n", vec![("EHLO", b"504 5.5.2 need a full name\r\n")], "Greeting"),
        (
            b"220 x\r\n",
            vec![OFFER, IN, ("RCPT", b"504 5.5.2 <x>: Helo command rejected: need fully-qualified hostname\r\n")],
            "Greeting",
        ),
        (b"* OK IMAP4rev1 ready\r\n", vec![], "NotUnderstood"),
        (b"+OK POP3 ready\r\n", vec![], "NotUnderstood"),
        (b"HTTP/1.1 400 Bad Request\r\n\r\n", vec![], "NotUnderstood"),
        (b"220 x\r\n", vec![("EHLO", b"")], "HungUp"),
        (b"220 x\r\n", vec![OFFER, ("AUTH", b"")], "HungUp"),
        (b"220 x\r\n", vec![OFFER, IN, ("MAIL", b"")], "HungUp"),
    ] {
        let (result, heard) = sent(greeting, lines).await;
        assert_eq!(result, expected, "{greeting:?} {heard:?}");
    }
}

#[tokio::test]
async fn a_strict_server_takes_our_greeting() {
    let (_, heard) = sent(b"220 x\r\n", with_message(vec![OFFER, IN])).await;
    let name = heard[0].strip_prefix("EHLO ").unwrap();
    assert_eq!(name, "[127.0.0.1]", "an address in brackets, the same from every computer");
}

#[tokio::test]
async fn go_on_where_nothing_is_to_go_on_with_is_no_yes() {
    for (command, reply, expected, messages) in [
        (".", "354 go on", "MaybeSent", 1),
        (".", "334 more", "MaybeSent", 1),
        ("EHLO", "334 more", "NotUnderstood", 0),
        ("MAIL", "354 go on", "NotUnderstood", 0),
        ("RCPT", "354 go on", "NotUnderstood", 0),
        ("DATA", "250 yes", "NotUnderstood", 0),
    ] {
        let server = Server::start(Script { answers: vec![(command, reply)], ..Script::default() }).await;
        assert_eq!(kind(sending(&server, MailSecurity::None, None).send().await), expected, "{command} {reply}");
        server.told(|told| assert_eq!((told.connections, told.messages.len()), (1, messages), "{command} {reply}"));
    }
}
