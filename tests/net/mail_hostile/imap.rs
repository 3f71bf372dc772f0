//! Mailboxes that mean harm.

use std::net::{Ipv4Addr, SocketAddr};
use std::ops::Range;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use regain::domain::{InboxEvent, InboxFault, MailSecurity, MailServer};
use regain::mail::Trust;
use regain::mail::inbox::{self, Account, Pace};
use regain::secret::{Email, Password};
use rustls::ServerConfig;
use tokio::io::{AsyncBufReadExt as _, AsyncRead, AsyncWrite, AsyncWriteExt as _, BufReader};
use tokio::net::TcpListener;
use tokio::sync::mpsc::unbounded_channel;
use tokio_rustls::TlsAcceptor;

use super::misdeeds::{Deed, Outcome};
use super::{LIMIT, SLACK, all_of, alone};
use crate::mail_servers::authority::Authority;

/// Where the misdeed comes; the command that it answers.
const STAGES: [&str; 10] = [
    "greeting",
    "CAPABILITY",
    "LOGIN",
    "LIST",
    "EXAMINE",
    "UID SEARCH",
    "INTERNALDATE)",
    "HEADER",
    "BODY.PEEK[]",
    "IDLE",
];
/// Stages before the inbox is open: there the watching ends with a word. Behind them it is tried again after a pause.
const BEFORE_OPEN: usize = 5;

const MAIL: &str = "From: no-reply@hikvision.com\r\nMessage-ID: <1@x>\r\n\r\nYour code is 3F8K2LQ9.\r\n";

fn misdeeds() -> Vec<(String, Deed, Outcome)> {
    use Outcome::{GoesOn, HungUp, NotUnderstood, Offline};
    let mut all: Vec<(String, Deed, Outcome)> = Vec::new();
    let mut add = |name: &str, deed: Deed, outcome: Outcome| all.push((name.to_owned(), deed, outcome));
    add("silence", Deed::Silence, Offline);
    add("drip", Deed::Drip(b"* OK still here "), Offline);
    add("drip of lines", Deed::Drip(b"* 1 RECENT\r\n"), Offline);
    add("endless line", Deed::Endless(b"x".to_vec()), NotUnderstood);
    add("endless announcement", Deed::Endless(b"* OK ".to_vec()), NotUnderstood);
    for line in [
        "* 1 EXISTS\r\n",
        "* OK\r\n",
        "\r\n",
        "\n",
        "* X\n",
        "TAG\n",
        "* LIST () \"\" x\n",
        "* 1 FETCH (UID 1)\n",
        "{0}\r\n",
        "+\n",
    ] {
        add(&format!("endless {line:?}"), Deed::Endless(line.as_bytes().to_vec()), NotUnderstood);
    }
    let huge = [
        "2147483648",
        "9223372036854775807",
        "9223372036854775808",
        "18446744073709551616",
        "530000000+",
        "9999999999999999999999999999",
    ];
    let fetch = "* 1 FETCH (UID 1 BODY[] ";
    let starts = ["* LIST () \"/\" ", "* 1 FETCH (UID 1 BODY[] ~", "* SEARCH "];
    for (start, number) in huge.map(|number| (fetch, number)).into_iter().chain(starts.map(|start| (start, huge[0]))) {
        let said = format!("{start}{{{number}}}\r\n");
        add(said.trim_end(), Deed::Then(said.clone().into_bytes()), NotUnderstood);
    }
    for number in ["0", "1", "5+", "700"] {
        let said = format!("* 1 FETCH (UID 1 BODY[] {{{number}}}\r\n");
        add(&format!("literal {number} that does not come"), Deed::Then(said.into_bytes()), Offline);
    }
    for number in ["-1", "-2147483648", "x", "", "1.5", "0x10", "1 "] {
        let said = format!("* 1 FETCH (FLAGS {{{number}}}\r\n");
        add(&format!("literal {number:?}"), Deed::Before(said.into_bytes()), GoesOn);
    }
    let structure = "* 1 FETCH (BODYSTRUCTURE ";
    let starts =
        ["* 1 FETCH (BODY[HEADER.FIELDS ", "* OK [", "* THREAD ", "* ESEARCH ", "* ID ", "* XLIST ", "* STATUS x "];
    let brackets = [
        ("(", ")"),
        ("[", "]"),
        ("{", "}"),
        ("<", ">"),
        ("((", "))"),
        ("([", "])"),
        ("\"", "\""),
        ("(\\", ")"),
        ("{1}(", ""),
    ];
    let nested = brackets.iter().flat_map(|one| [(structure, *one, 1_500), (structure, *one, 12_000)]);
    for (start, (open, close), depth) in nested.chain(starts.map(|start| (start, brackets[0], 1_500))) {
        let said = format!("{start}{}{}\r\n", open.repeat(depth), close.repeat(depth));
        if said.len() < 60_000 {
            add(&format!("{depth} deep {start}{open}"), Deed::Before(said.into_bytes()), GoesOn);
        }
    }
    add("zeros", Deed::Before(b"* \0\0\0 \0\r\n".to_vec()), GoesOn);
    add("8-bit letters", Deed::Before(b"* OK \xff\xfe\x80\xbf \xf0\x9f\r\n".to_vec()), GoesOn);
    add("control characters", Deed::Before(b"* OK \x1b[2J\x07\x08\x9b\r\n".to_vec()), GoesOn);
    add("another tag", Deed::Before(b"A99999 OK done\r\n".to_vec()), GoesOn);
    add("half a line", Deed::ThenEnd(b"* 1 EXI".to_vec()), HungUp);
    add("half a literal", Deed::ThenEnd(b"* 1 FETCH (UID 1 BODY[] {10}\r\nabc".to_vec()), HungUp);
    add("the end", Deed::ThenEnd(Vec::new()), HungUp);
    add("another protocol", Deed::Then(b"220 mail.test ESMTP\r\n".to_vec()), NotUnderstood);
    add("rubbish", Deed::Then(b"\x80\x16\x03\x01\xff\xff\n".to_vec()), NotUnderstood);
    add("a tag without a verdict", Deed::Then(b"TAG MAYBE\r\n".to_vec()), NotUnderstood);
    all
}

#[test]
fn each_misdeed_of_a_mailbox_before_it_is_open_ends_in_its_trouble() {
    alone("each_misdeed_of_a_mailbox_before_it_is_open_ends_in_its_trouble", async || table(0..BEFORE_OPEN).await);
}

#[test]
fn each_misdeed_of_an_open_mailbox_ends_in_its_trouble() {
    alone("each_misdeed_of_an_open_mailbox_ends_in_its_trouble", async || table(BEFORE_OPEN..STAGES.len()).await);
}

async fn table(stages: Range<usize>) -> usize {
    let authority = Authority::new();
    let server = (authority.vouch_for(&["127.0.0.1"]), authority.der());
    all_of(stages.flat_map(|at| {
        let server = server.clone();
        misdeeds().into_iter().map(move |(name, deed, outcome)| {
            let server = server.clone();
            async move { run(server, at, STAGES[at], &name, deed, outcome).await }
        })
    }))
    .await
}

async fn run(
    (config, root): (Arc<ServerConfig>, Vec<u8>),
    at: usize,
    stage: &'static str,
    name: &str,
    deed: Deed,
    outcome: Outcome,
) {
    let what = format!("{name} at {stage}");
    let is_flood = matches!(deed, Deed::Endless(_));
    let (address, heard) = server(config, stage, deed).await;
    let account = account(address, root);
    let (tell, mut events) = unbounded_channel();
    let watching =
        tokio::spawn(
            async move { inbox::watch(&account, SystemTime::now(), move |event| tell.send(event).unwrap()).await },
        );
    let began = Instant::now();
    let patience = LIMIT * 3 + SLACK;
    // The first word that tells how it ended: a loss, the mail, or nothing more.
    let told = tokio::time::timeout(patience, async {
        loop {
            match events.recv().await {
                Some(InboxEvent::Watching) => {}
                other => return other,
            }
        }
    });
    let told = told.await.unwrap_or_else(|_| panic!("{what}: nothing was told for {patience:?}"));
    match (&told, outcome) {
        (Some(InboxEvent::Lost { .. }), outcome) if outcome != Outcome::GoesOn => assert!(at >= BEFORE_OPEN, "{what}"),
        (Some(InboxEvent::Mail { codes, .. }), Outcome::GoesOn) => assert_eq!(codes[0].reveal(), "3F8K2LQ9", "{what}"),
        (None, outcome) if outcome != Outcome::GoesOn || at == 0 => {
            let expected = match outcome {
                Outcome::Offline => InboxFault::Offline,
                Outcome::HungUp => InboxFault::HungUp,
                // What greets like that is no mailbox; one line of it is enough.
                _ if at == 0 => InboxFault::NotMail,
                _ => InboxFault::NotUnderstood,
            };
            let fault = watching.await.unwrap();
            // Of a flood, more may be sent than comes through in time.
            let is_slow_flood = is_flood && fault == InboxFault::Offline;
            let greets_otherwise = at == 0 && matches!(fault, InboxFault::NotMail | InboxFault::NotUnderstood);
            assert!(fault == expected || is_slow_flood || greets_otherwise, "{what}: {fault:?}");
            assert!(at < BEFORE_OPEN && began.elapsed() < patience, "{what}");
            assert_eq!(sign_ins(&heard), usize::from(at > 2 || stage == "LOGIN"), "{what}");
            return;
        }
        _ => panic!("{what}: {told:?}"),
    }
    // Stop works at once, whatever the server does.
    watching.abort();
    let stopping = Instant::now();
    assert!(watching.await.unwrap_err().is_cancelled());
    assert!(stopping.elapsed() < Duration::from_secs(5), "{what}");
    assert_eq!(sign_ins(&heard), 1, "{what}");
}

fn sign_ins(heard: &Mutex<Vec<String>>) -> usize {
    heard.lock().unwrap().iter().filter(|line| line.contains(" LOGIN ") || line.contains("AUTHENTICATE")).count()
}

fn account(address: SocketAddr, root: Vec<u8>) -> Account {
    Account {
        server: MailServer {
            name: address.ip().to_string(),
            port: address.port(),
            security: MailSecurity::Tls,
            user: "anna@example.org".to_owned(),
        },
        password: Password::new("Blue-Door-77"),
        wanted: None,
        service: Email::fixed("desk@recovery.test"),
        trust: Trust { extra_roots: vec![root] },
        pace: Pace {
            look: Duration::from_millis(50),
            first_pause: Duration::from_secs(600),
            longest_pause: Duration::from_secs(600),
            answer: LIMIT,
            ..Pace::default()
        },
    }
}

/// A mailbox with one mail, which comes while it is watched, and one misdeed.
async fn server(config: Arc<ServerConfig>, stage: &'static str, deed: Deed) -> (SocketAddr, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let address = listener.local_addr().unwrap();
    let heard = Arc::new(Mutex::new(Vec::new()));
    let told = Arc::clone(&heard);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let (acceptor, deed, told) = (TlsAcceptor::from(Arc::clone(&config)), deed.clone(), Arc::clone(&told));
            tokio::spawn(async move {
                if let Ok(stream) = acceptor.accept(stream).await {
                    drop(talk(stream, stage, &deed, &told).await);
                }
            });
        }
    });
    (address, heard)
}

async fn talk(
    stream: impl AsyncRead + AsyncWrite + Unpin,
    stage: &str,
    deed: &Deed,
    told: &Mutex<Vec<String>>,
) -> std::io::Result<()> {
    let mut stream = BufReader::new(stream);
    if stage == "greeting" && !deed.commit(&mut stream, "*").await {
        return Ok(());
    }
    stream.write_all(b"* OK ready\r\n").await?;
    stream.flush().await?;
    let mut waits = 0;
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).await? == 0 {
            return Ok(());
        }
        told.lock().unwrap().push(line.clone());
        let line = line.trim_end();
        let (tag, command) = line.split_once(' ').unwrap_or((line, ""));
        let is_stage = if stage.contains('[') || stage.ends_with("DATE)") || stage == "HEADER" {
            command.starts_with("UID FETCH") && command.contains(stage)
        } else {
            command.starts_with(stage)
        };
        if is_stage && !deed.commit(&mut stream, tag).await {
            return Ok(());
        }
        let fetch = |part: &str, text: &str| format!("* 1 FETCH (UID 1 {part} {{{}}}\r\n{text})\r\n", text.len());
        let answer = match command {
            "CAPABILITY" => "* CAPABILITY IMAP4rev1 IDLE\r\n".to_owned(),
            "IDLE" => {
                waits += 1;
                stream.write_all(b"+ idling\r\n* 1 EXISTS\r\n").await?;
                stream.flush().await?;
                let mut done = String::new();
                stream.read_line(&mut done).await?;
                String::new()
            }
            // Only when it was waited for: so each stage is reached.
            _ if command.starts_with("UID SEARCH") && (waits > 0 || stage.contains("DATE")) => {
                "* SEARCH 1\r\n".to_owned()
            }
            _ if command.contains("INTERNALDATE)") => {
                "* 1 FETCH (UID 1 INTERNALDATE \"01-Jan-2035 00:00:00 +0000\")\r\n".to_owned()
            }
            _ if command.contains("HEADER") => fetch("BODY[HEADER.FIELDS (FROM SUBJECT)]<0>", &MAIL[..54]),
            _ if command.contains("BODY.PEEK[]") => fetch("BODY[]<0>", MAIL),
            _ => String::new(),
        };
        stream.write_all(format!("{answer}{tag} OK done\r\n").as_bytes()).await?;
        stream.flush().await?;
    }
}

/// Somebody on the way before TLS, who needs no certificate.
#[tokio::test]
async fn whoever_sits_before_tls_gets_nothing_said_and_breaks_nothing() {
    let deep = format!("* OK [{}\r\n", "(".repeat(1_500));
    let forged = "A1 OK go\r\n* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\nA2 OK in\r\n";
    for (greeting, answer) in [
        (format!("* 1 FETCH (BODYSTRUCTURE {}\r\n", "(".repeat(1_500)), String::new()),
        (deep.clone() + "* OK x\r\n", "A1 OK go\r\nmore".to_owned()),
        ("* OK x\r\n".to_owned(), format!("* 1 FETCH (BODYSTRUCTURE {}\r\nA1 NO\r\n", "(".repeat(1_500))),
        ("* OK x\r\n".to_owned(), "* 1 FETCH (BODY[] {530000000}\r\n".to_owned()),
        ("* OK x\r\n".to_owned(), forged.to_owned()),
        ("* OK x\r\n".to_owned(), "A1 OK go\r\n\r\n".to_owned()),
        ("* OK x\r\n".to_owned(), "A1 OK go\r\n\x16\x03\x01\x7f\x7f".to_owned()),
        ("* OK x\r\n".to_owned(), "\0".repeat(20_000)),
    ] {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let (said, reply) = (greeting.clone(), answer.clone());
        let server = tokio::spawn(async move {
            let mut stream = BufReader::new(listener.accept().await.unwrap().0);
            stream.write_all(said.as_bytes()).await.ok();
            let mut heard = Vec::new();
            stream.read_until(b'\n', &mut heard).await.ok();
            stream.write_all(reply.as_bytes()).await.ok();
            tokio::io::AsyncReadExt::read_to_end(&mut stream, &mut heard).await.ok();
            String::from_utf8_lossy(&heard).into_owned()
        });
        let mut account = account(address, Authority::new().der());
        account.server.security = MailSecurity::StartTls;
        let fault = tokio::time::timeout(SLACK, inbox::watch(&account, SystemTime::now(), |_| {})).await.unwrap();
        let shown: String = answer.chars().take(60).collect();
        assert!(matches!(fault, InboxFault::NotMail | InboxFault::NotUnderstood), "{shown:?}: {fault:?}");
        let heard = server.await.unwrap();
        assert!(!heard.contains("LOGIN") && !heard.contains("AUTHENTICATE"), "{shown:?}: {heard}");
    }
}
