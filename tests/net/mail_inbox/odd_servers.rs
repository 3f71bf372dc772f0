//! Mailboxes that answer in their own way: what they mean is understood, and what they do not mean is not said.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use regain::domain::{InboxEvent, InboxFault};
use regain::mail::inbox::Account;
use regain::secret::Password;
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

use super::dovecot::USER;
use super::scripted::certificate;
use super::{Watch, codes};

/// In plain letters, which the plain command takes.
const PASSWORD: &str = "Blue-Door-77";

const NEVER: Duration = Duration::from_secs(600);

/// How a mailbox is odd. What is not said here is answered as every mailbox does.
#[derive(Clone)]
pub struct Odd {
    /// The whole greeting.
    pub greeting: &'static [u8],
    /// What it is able to do.
    pub able: &'static str,
    /// Answers to commands that begin so; `TAG` stands for the tag, and without a line end it hangs up behind it.
    pub answers: Vec<(&'static str, &'static [u8])>,
    /// So often each of these answers is given, over all connections.
    pub times: usize,
    /// The mails that it holds, at last.
    pub mails: Vec<Vec<u8>>,
    /// So often it is looked for mail before it holds one.
    pub empty_looks: usize,
}

impl Default for Odd {
    fn default() -> Self {
        Self {
            greeting: b"* OK ready\r\n",
            able: "IMAP4rev1",
            answers: Vec::new(),
            times: usize::MAX,
            mails: Vec::new(),
            empty_looks: 0,
        }
    }
}

/// The mailbox, who vouches for it, and what it heard.
pub async fn mailbox(odd: Odd) -> (SocketAddr, Vec<u8>, Arc<Mutex<Vec<String>>>) {
    let (config, root) = certificate();
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let address = listener.local_addr().unwrap();
    let heard = Arc::new(Mutex::new(Vec::new()));
    let told = Arc::clone(&heard);
    tokio::spawn(async move {
        let acceptor = TlsAcceptor::from(config);
        while let Ok((stream, _)) = listener.accept().await {
            let (acceptor, odd, told) = (acceptor.clone(), odd.clone(), Arc::clone(&told));
            tokio::spawn(async move {
                if let Ok(stream) = acceptor.accept(stream).await {
                    // Dropped without the goodbye of TLS.
                    drop(talk(stream, &odd, &told).await);
                }
            });
        }
    });
    (address, root, heard)
}

async fn talk(
    stream: tokio_rustls::server::TlsStream<tokio::net::TcpStream>,
    odd: &Odd,
    told: &Mutex<Vec<String>>,
) -> std::io::Result<()> {
    let mut stream = BufReader::new(stream);
    stream.write_all(odd.greeting).await?;
    stream.flush().await?;
    // Answers to a question have no tag of their own.
    let (mut looks, mut last) = (0, String::new());
    loop {
        let mut line = String::new();
        if !odd.greeting.ends_with(b"\n") || stream.read_line(&mut line).await? == 0 {
            return Ok(());
        }
        let line = line.trim_end().to_owned();
        told.lock().unwrap().push(line.clone());
        let (tag, command) = line.split_once(' ').unwrap_or((&last, &line));
        let scripted = odd.answers.iter().find(|(start, _)| command.starts_with(start) || line.starts_with(start));
        let heard = |start: &str| told.lock().unwrap().iter().filter(|line| line.contains(start)).count();
        let scripted = scripted.filter(|(start, _)| heard(start) <= odd.times);
        let answer: Vec<u8> = match scripted {
            Some((_, answer)) => String::from_utf8_lossy(answer).replace("TAG", tag).into_bytes(),
            None => usual(odd, tag, command, &mut looks),
        };
        stream.write_all(&answer).await?;
        stream.flush().await?;
        if !answer.ends_with(b"\n") {
            return Ok(());
        }
        last = tag.to_owned();
    }
}

fn usual(odd: &Odd, tag: &str, command: &str, looks: &mut usize) -> Vec<u8> {
    let mut body = Vec::new();
    let fetch = |part: &str, text: &[u8], uid: usize| {
        let head = format!("* {uid} FETCH (UID {uid} {part} {{{}}}\r\n", text.len());
        [head.as_bytes(), text, b")\r\n"].concat()
    };
    let asked_for = |uid: usize| {
        let set = command.split(' ').nth(2).unwrap_or_default();
        set.split(',').any(|one| one == uid.to_string())
    };
    if command.starts_with("CAPABILITY") {
        body = format!("* CAPABILITY {}\r\n", odd.able).into_bytes();
    } else if command.starts_with("LIST") {
        body = b"* LIST () \"/\" \"INBOX\"\r\n".to_vec();
    } else if command.starts_with("EXAMINE") {
        body = b"* 0 EXISTS\r\n* OK [UIDVALIDITY 1] x\r\n* OK [UIDNEXT 1] x\r\n".to_vec();
    } else if command.starts_with("UID SEARCH") {
        *looks += 1;
        let numbers: String = (1..=odd.mails.len()).map(|uid| format!(" {uid}")).collect();
        let numbers = if *looks > odd.empty_looks { numbers.as_str() } else { "" };
        body = format!("* SEARCH{numbers}\r\n").into_bytes();
    } else if command == "IDLE" {
        return b"+ idling\r\n".to_vec();
    } else if command.starts_with("UID FETCH") {
        for (at, mail) in odd.mails.iter().enumerate().filter(|(at, _)| asked_for(at + 1)) {
            let head = mail.windows(4).position(|end| end == b"\r\n\r\n").map_or(mail.len(), |at| at + 4);
            if command.contains("(UID INTERNALDATE)") {
                body.extend(
                    format!("* {0} FETCH (UID {0} INTERNALDATE \"01-Jan-2035 00:00:00 +0000\")\r\n", at + 1).bytes(),
                );
            } else if command.contains("HEADER") {
                let part = "BODY[HEADER.FIELDS (FROM SUBJECT DATE MESSAGE-ID)]<0>";
                body.extend(fetch(part, &mail[..head], at + 1));
            } else {
                body.extend(fetch("BODY[]<0>", mail, at + 1));
            }
        }
    }
    [body, format!("{tag} OK done\r\n").into_bytes()].concat()
}

pub fn account(address: SocketAddr, root: Vec<u8>) -> Account {
    Account { password: Password::new(PASSWORD), ..super::account(address, Some(root)) }
}

async fn ended(odd: Odd) -> (InboxFault, Vec<String>) {
    let (address, root, heard) = mailbox(odd).await;
    let fault = Watch::begin(account(address, root), SystemTime::now()).end().await;
    let heard = heard.lock().unwrap().clone();
    (fault, heard)
}

fn said_the_password(heard: &[String]) -> bool {
    let coded = [STANDARD.encode(PASSWORD), STANDARD.encode(format!("\0{USER}\0{PASSWORD}"))];
    heard.iter().any(|line| line.contains(PASSWORD) || coded.iter().any(|coded| line.contains(coded)))
}

#[tokio::test]
async fn where_login_is_turned_off_another_way_leads_in() {
    let disabled = b"TAG BAD [PRIVACYREQUIRED] LOGIN is disabled, use AUTHENTICATE\r\n";
    let plain = ("AUTHENTICATE PLAIN", &b"+ \r\n"[..]);
    for (greeting, able, question) in [
        (&b"* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN LOGINDISABLED] x\r\n"[..], "IMAP4rev1", plain),
        (b"* OK x\r\n", "IMAP4rev1 AUTH=PLAIN LOGINDISABLED", plain),
        (b"* OK x\r\n", "imap4rev1 auth=plain logindisabled", ("AUTHENTICATE PLAIN", b"+\r\n")),
        (b"* OK x\r\n", "IMAP4rev1 AUTH=PLAIN LOGINDISABLED", ("AUTHENTICATE PLAIN", b"+ go ahead, please\r\n")),
        // It says so only when asked.
        (b"* OK x\r\n", "IMAP4rev1 AUTH=PLAIN", plain),
    ] {
        let coded = STANDARD.encode(format!("\0{USER}\0{PASSWORD}"));
        let coded: &'static str = Box::leak(coded.into_boxed_str());
        let answers = vec![("LOGIN", &disabled[..]), question, (coded, b"TAG OK in\r\n")];
        let (address, root, heard) = mailbox(Odd { greeting, able, answers, ..Odd::default() }).await;
        Watch::begin(account(address, root), SystemTime::now()).opened().await;
        let heard = heard.lock().unwrap();
        assert_eq!(heard.iter().filter(|line| *line == coded).count(), 1, "{able}: {heard:?}");
    }
    // The older way, in the order in which it is asked.
    let answers: Vec<(&str, &[u8])> = vec![
        ("AUTHENTICATE LOGIN", b"+ VXNlcm5hbWU6\r\n"),
        ("YW5u", b"+ UGFzc3dvcmQ6\r\n"),
        ("Qmx1", b"TAG OK in\r\n"),
    ];
    let able = "IMAP4rev1 LOGINDISABLED AUTH=LOGIN";
    let (address, root, heard) = mailbox(Odd { able, answers, ..Odd::default() }).await;
    Watch::begin(account(address, root), SystemTime::now()).opened().await;
    let heard = heard.lock().unwrap();
    let at = heard.iter().position(|line| line.ends_with("AUTHENTICATE LOGIN")).unwrap();
    assert_eq!(heard[at + 1..at + 3], [STANDARD.encode(USER), STANDARD.encode(PASSWORD)]);
}

#[tokio::test]
async fn where_no_way_with_a_password_is_offered_none_leaves_this_computer() {
    // What forbids it may stand at the end of a long list.
    let long: &'static str = Box::leak(format!("IMAP4rev1{} LOGINDISABLED", " X-MORE".repeat(300)).into_boxed_str());
    for able in [
        "IMAP4rev1 LOGINDISABLED AUTH=XOAUTH2",
        "IMAP4rev1 LOGINDISABLED",
        "LOGINDISABLED AUTH=GSSAPI AUTH=CRAM-MD5",
        long,
    ] {
        let (fault, heard) = ended(Odd { able, ..Odd::default() }).await;
        assert_eq!(fault, InboxFault::NoSignIn, "{able}");
        assert!(!said_the_password(&heard), "{heard:?}");
    }
}

#[tokio::test]
async fn each_no_is_told_as_what_it_is() {
    for (greeting, login, expected) in [
        (&b"* OK x\r\n"[..], &b"TAG NO [LIMIT] Too many simultaneous connections\r\n"[..], InboxFault::Busy),
        (b"* OK x\r\n", b"* BYE Too many connections from your address\r\n", InboxFault::Busy),
        (b"* OK x\r\n", b"TAG NO [UNAVAILABLE] later\r\n", InboxFault::Busy),
        (
            b"* OK x\r\n",
            b"* NO [WEBALERT https://x.example] Web login required.\r\nTAG NO no\r\n",
            InboxFault::WebSignIn,
        ),
        (b"* OK x\r\n", b"TAG NO [ALERT] Please log in via your web browser: x (Failure)\r\n", InboxFault::WebSignIn),
        (b"* OK x\r\n", b"TAG NO [ALERT] Application-specific password required\r\n", InboxFault::AppPassword),
        (b"* OK x\r\n", b"TAG NO \xc3\xdc\xc2\xeb\xb4\xed\xce\xf3\r\n", InboxFault::SignIn),
        (b"* OK x\r\n", b"TAG NO [ALERT]\xc3\xa9\r\n", InboxFault::SignIn),
        (b"* OK x\r\n", b"TAG NO\r\n", InboxFault::SignIn),
        (b"* OK x\r\n", b"TAG BAD what?\r\n", InboxFault::NotUnderstood),
        (b"* OK x\r\n", b"what is this", InboxFault::HungUp),
        (b"* OK x\r\n", b"TAG WHAT is this\r\n", InboxFault::NotUnderstood),
        (b"* BYE [UNAVAILABLE] come back later\r\n", b"", InboxFault::Busy),
        (b"* BYE Too many connections", b"", InboxFault::Busy),
        (b"220 mail.test ESMTP\r\n", b"", InboxFault::NotMail),
        (b"+OK POP3 ready\r\n", b"", InboxFault::NotMail),
        (b" ", b"", InboxFault::HungUp),
    ] {
        let (fault, heard) = ended(Odd { greeting, answers: vec![("LOGIN", login)], ..Odd::default() }).await;
        assert_eq!(
            fault,
            expected,
            "{:?} {:?}, {heard:?}",
            String::from_utf8_lossy(greeting),
            String::from_utf8_lossy(login)
        );
    }
}

const MAIL: &[u8] = b"From: no-reply@hikvision.com\r\nMessage-ID: <1@x>\r\n\r\nYour code is 3F8K2LQ9.\r\n";

#[tokio::test]
async fn a_server_that_says_that_it_tells_and_never_does_is_looked_at_all_the_same() {
    for able in ["IMAP4rev1 IDLE", "IMAP4rev1"] {
        let (address, root, heard) =
            mailbox(Odd { able, mails: vec![MAIL.to_vec()], empty_looks: 2, ..Odd::default() }).await;
        let mut account = account(address, root);
        (account.pace.idle, account.pace.first_pause) = (NEVER, NEVER);
        let mut watch = Watch::begin(account, SystemTime::now());
        watch.opened().await;
        assert_eq!(codes(&watch.mail().await), ["3F8K2LQ9"], "{able}");
        assert!(heard.lock().unwrap().iter().any(|line| line.ends_with("NOOP")), "{able}");
    }
}

#[tokio::test]
async fn what_a_server_need_not_do_does_not_end_the_watching_when_it_does_not() {
    for (command, answer) in [
        ("IDLE", &b"TAG NO not for you\r\n"[..]),
        ("IDLE", b"TAG NO [UNAVAILABLE] later\r\n"),
        ("IDLE", b"TAG BAD what?\r\n"),
        ("IDLE", b"TAG OK that was it\r\n"),
        ("IDLE", b"+ idling\r\nTAG OK that was it\r\n"),
        ("IDLE", b"+ idling\r\nTAG NO that was it\r\n"),
        ("NOOP", b"TAG BAD what?\r\n"),
        ("NOOP", b"TAG NO no\r\n"),
        ("LIST", b"TAG NO no\r\n"),
        ("LIST", b"TAG BAD what?\r\n"),
        ("CAPABILITY", b"TAG NO no\r\n"),
        ("CAPABILITY", b"TAG BAD what?\r\n"),
    ] {
        let able = if command == "IDLE" { "IMAP4rev1 IDLE" } else { "IMAP4rev1" };
        let answers = vec![(command, answer)];
        let odd = Odd { able, answers, mails: vec![MAIL.to_vec()], empty_looks: 2, ..Odd::default() };
        let (address, root, heard) = mailbox(odd).await;
        let mut watch = Watch::begin(account(address, root), SystemTime::now());
        watch.opened().await;
        let what = String::from_utf8_lossy(answer);
        let InboxEvent::Mail { codes, .. } = watch.next().await else { panic!("the watching broke: {command} {what}") };
        assert_eq!(codes[0].reveal(), "3F8K2LQ9");
        let heard = heard.lock().unwrap();
        let count = |word: &str| heard.iter().filter(|line| line.contains(word)).count();
        assert_eq!((count(" LOGIN "), count(" IDLE")), (1, usize::from(command == "IDLE")), "{command} {what}");
    }
}

#[tokio::test]
async fn lines_in_other_letters_and_unknown_ones_do_not_end_the_watching() {
    let answers: Vec<(&str, &[u8])> = vec![
        ("LIST", b"* LIST () \"/\" \"INBOX\"\r\n* LIST () \"/\" \"\xc0\xac\xbb\xf8\xd3\xca\xbc\xfe\"\r\n* XFOLDERS 3\r\nTAG OK \xcd\xea\xb3\xc9\r\n"),
        ("EXAMINE", b"\r\n* 0 EXISTS\n* OK [UIDVALIDITY 1]\xc3\xa9\n* OK [UIDNEXT 1]\r\nTAG OK\r\n"),
    ];
    let (address, root, _) =
        mailbox(Odd { greeting: b"* OK \xbb\xb6\xd3\xad\r\n", answers, mails: vec![MAIL.to_vec()], ..Odd::default() })
            .await;
    let mut watch = Watch::begin(account(address, root), SystemTime::now());
    watch.opened().await;
    assert_eq!(codes(&watch.mail().await), ["3F8K2LQ9"]);
}

#[tokio::test]
async fn a_mail_under_another_sender_is_told_of_and_not_opened() {
    let forwarded = b"From: \"no-reply@hikvision.com [via Relay]\" <x@relay.example>\r\nMessage-ID: <2@x>\r\nSubject: Your code\r\n\r\n1234";
    let by_subject =
        b"From: anna@example.org\r\nMessage-ID: <3@x>\r\nSubject: =?utf-8?Q?Fwd=3A_Hikvision?=\r\n\r\n5678";
    let other = b"From: aunt@example.org\r\nMessage-ID: <4@x>\r\nSubject: Sunday\r\n\r\nCome at 3.";
    let mails = vec![forwarded.to_vec(), by_subject.to_vec(), other.to_vec()];
    let (address, root, heard) = mailbox(Odd { mails, ..Odd::default() }).await;
    let mut watch = Watch::begin(account(address, root), SystemTime::now());
    watch.opened().await;
    assert!(matches!(watch.next().await, InboxEvent::OtherSender));
    let more = tokio::time::timeout(Duration::from_millis(700), watch.events.recv()).await;
    assert!(more.is_err(), "it is told of once: {more:?}");
    let heard = heard.lock().unwrap();
    assert!(!heard.iter().any(|line| line.contains("BODY.PEEK[]")), "no text is read: {heard:?}");
}
