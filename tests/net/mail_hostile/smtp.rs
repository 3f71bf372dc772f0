//! Servers for outgoing mail that mean harm.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use regain::domain::{MailFault, MailSecurity};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::TcpListener;

use super::misdeeds::{Deed, Outcome};
use super::{LIMIT, SLACK, all_of, alone};
use crate::mail_servers::authority::Authority;
use crate::sending::Sending;

/// Where the misdeed comes; the command that it answers.
const STAGES: [&str; 8] = ["greeting", "EHLO", "AUTH", "MAIL", "RCPT", "DATA", ".", "QUIT"];

fn misdeeds() -> Vec<(String, Deed, Outcome)> {
    use Outcome::{GoesOn, HungUp, NotUnderstood, Offline};
    let mut all: Vec<(String, Deed, Outcome)> = Vec::new();
    let mut add = |name: &str, deed: Deed, outcome: Outcome| all.push((name.to_owned(), deed, outcome));
    add("silence", Deed::Silence, Offline);
    add("drip", Deed::Drip(b"250-more"), Offline);
    add("drip of lines", Deed::Drip(b"250-\r\n"), Offline);
    add("endless line", Deed::Endless(b"2".to_vec()), NotUnderstood);
    for line in
        ["250-more\r\n", "250-\n", "\r\n", "\n", " x\n", "250-AUTH PLAIN\r\n", "334-\n", "250-((((\r\n", "250-{9}\n"]
    {
        add(&format!("endless {line:?}"), Deed::Endless(line.as_bytes().to_vec()), NotUnderstood);
    }
    for rubbish in [
        "* OK IMAP4rev1\r\n",
        "HTTP/1.1 400 x\r\n",
        "100 x\r\n",
        "650 x\r\n",
        "2500 x\r\n",
        "-250 x\r\n",
        "{2147483648}\r\n",
        "\0\0\0\r\n",
        "((((\r\n",
        "2\r\n",
    ] {
        add(&format!("{rubbish:?}"), Deed::Then(rubbish.as_bytes().to_vec()), NotUnderstood);
    }
    add("8-bit rubbish", Deed::Then(b"\xff\xfe\x80\n".to_vec()), NotUnderstood);
    let long = format!("250-{}\r\n", "(".repeat(60_000));
    add("one long line first", Deed::Before(long.into_bytes()), GoesOn);
    add("folded lines", Deed::Before("250-a\r\n  b\r\n".repeat(100).into_bytes()), GoesOn);
    add("an empty line", Deed::Before(b"\r\n".to_vec()), GoesOn);
    add("half a line", Deed::ThenEnd(b"25".to_vec()), HungUp);
    add("half a reply", Deed::ThenEnd(b"250-more\r\n".to_vec()), HungUp);
    add("the end", Deed::ThenEnd(Vec::new()), HungUp);
    all
}

#[test]
fn each_misdeed_of_a_mail_server_at_each_stage_ends_in_its_trouble() {
    alone("each_misdeed_of_a_mail_server_at_each_stage_ends_in_its_trouble", async || {
        all_of(
            STAGES.into_iter().flat_map(|stage| {
                misdeeds().into_iter().map(move |(name, deed, outcome)| run(stage, name, deed, outcome))
            }),
        )
        .await
    });
}

async fn run(stage: &'static str, name: String, deed: Deed, outcome: Outcome) {
    let what = format!("{name} at {stage}");
    let (address, heard) = server(stage, deed).await;
    let mut sending = Sending::to(address).protected(MailSecurity::None, None).with_login("Blue-Door-77");
    sending.policy.attempt = LIMIT;
    let began = Instant::now();
    let sent = tokio::time::timeout(LIMIT + SLACK, sending.send()).await.unwrap_or_else(|_| panic!("{what}: no end"));
    let expected = match (stage, outcome) {
        // The server has taken the mail before.
        ("QUIT", _) | (_, Outcome::GoesOn) => Ok(()),
        // The mail is out, and nothing is known of it.
        (".", _) => Err(MailFault::MaybeSent),
        (_, Outcome::Offline) => Err(MailFault::Offline),
        (_, Outcome::HungUp) => Err(MailFault::HungUp),
        (_, Outcome::NotUnderstood) => Err(MailFault::NotUnderstood),
    };
    assert_eq!(sent, expected, "{what}");
    assert!(began.elapsed() < LIMIT + SLACK, "{what}");
    let heard = heard.lock().unwrap();
    let sign_ins = heard.iter().filter(|line| line.starts_with("AUTH")).count();
    assert!(sign_ins <= 1, "{what}: {heard:?}");
}

/// A server that takes every mail, but for one misdeed; what it heard.
async fn server(stage: &'static str, deed: Deed) -> (SocketAddr, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let address = listener.local_addr().unwrap();
    let heard = Arc::new(Mutex::new(Vec::new()));
    let told = Arc::clone(&heard);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            drop(talk(BufReader::new(stream), stage, &deed, &told).await);
        }
    });
    (address, heard)
}

async fn talk(
    mut stream: BufReader<tokio::net::TcpStream>,
    stage: &str,
    deed: &Deed,
    told: &Mutex<Vec<String>>,
) -> std::io::Result<()> {
    if stage == "greeting" && !deed.commit(&mut stream, "").await {
        return Ok(());
    }
    stream.write_all(b"220 ready\r\n").await?;
    let mut is_message = false;
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).await? == 0 {
            return Ok(());
        }
        let line = line.trim_end();
        if is_message && line != "." {
            continue;
        }
        is_message = line == "DATA";
        told.lock().unwrap().push(line.to_owned());
        if line.starts_with(stage) && !deed.commit(&mut stream, "").await {
            return Ok(());
        }
        let answer = match line.split(' ').next().unwrap() {
            "EHLO" => "250-mail.test\r\n250 AUTH PLAIN\r\n",
            "AUTH" => "235 in\r\n",
            "DATA" => "354 go\r\n",
            _ => "250 yes\r\n",
        };
        stream.write_all(answer.as_bytes()).await?;
    }
}

/// Rubbish where a TLS handshake should be, from the first byte and behind a yes.
#[tokio::test]
async fn rubbish_in_place_of_a_handshake_is_no_protection_and_nothing_is_said() {
    let rubbish: [&[u8]; 6] = [
        b"\x16\x03\x01\xff\xff",
        b"\x15\x03\x03\x00\x02\x02\x28",
        b"HTTP/1.1 400 Bad Request\r\n\r\n",
        &[0xff; 4096],
        b"\x16\x03\x03\x40\x00\x02\xff\xff\xff",
        b"* OK\r\n",
    ];
    for security in [MailSecurity::Tls, MailSecurity::StartTls] {
        for bytes in rubbish {
            let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
            let address = listener.local_addr().unwrap();
            let server = tokio::spawn(async move {
                let mut stream = BufReader::new(listener.accept().await.unwrap().0);
                let mut heard = Vec::new();
                if security == MailSecurity::StartTls {
                    for said in ["220 x\r\n", "250-x\r\n250 STARTTLS\r\n", "220 go\r\n"] {
                        stream.write_all(said.as_bytes()).await.ok();
                        if said != "220 go\r\n" {
                            stream.read_until(b'\n', &mut heard).await.ok();
                        }
                    }
                }
                // Behind the first words of the other side, so that they are no injection.
                stream.fill_buf().await.ok();
                stream.write_all(bytes).await.ok();
                tokio::io::AsyncReadExt::read_to_end(&mut stream, &mut heard).await.ok();
                String::from_utf8_lossy(&heard).into_owned()
            });
            let mut sending = Sending::to(address).protected(security, Some(Authority::new().der())).with_login("x");
            sending.policy.attempt = Duration::from_secs(2);
            let fault = sending.send().await.unwrap_err();
            let said = matches!(fault, MailFault::NoEncryption | MailFault::HungUp | MailFault::Offline);
            assert!(said, "{security:?} {bytes:?}: {fault:?}");
            let heard = server.await.unwrap();
            assert!(!heard.contains("AUTH") && !heard.contains("MAIL"), "{heard}");
        }
    }
}
