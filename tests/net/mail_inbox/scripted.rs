//! A server that follows a script: it tells of new mail at odd moments, keeps a folder closed, or has no TLS to offer.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use rcgen::{CertificateParams, CertifiedIssuer, KeyPair};
use regain::domain::{InboxFault, MailSecurity};
use rustls::ServerConfig;
use rustls::pki_types::PrivateKeyDer;
use tokio::io::{AsyncBufReadExt as _, AsyncRead, AsyncWrite, AsyncWriteExt as _, BufReader};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

use super::{PATIENCE, Watch, account, codes};

const HEADERS: &str = "From: no-reply@hikvision.com\r\nMessage-ID: <1@x>\r\n\r\n";
const MAIL: &str = "From: no-reply@hikvision.com\r\nMessage-ID: <1@x>\r\n\r\nYour code is 3F8K2LQ9.\r\n";

/// Longer than any test waits.
const NEVER: Duration = Duration::from_secs(600);

/// In the answer to which command it tells, once, that a mail has come.
#[derive(Clone, Copy, PartialEq)]
enum Tells {
    /// It looked into the folder for junk.
    Status,
    /// Before it says that it waits.
    BeforeIdle,
    /// While it waits.
    Idle,
}

#[tokio::test]
async fn new_mail_is_not_missed_whenever_the_server_tells_of_it() {
    for tells in [Tells::Status, Tells::BeforeIdle, Tells::Idle] {
        let (address, root) = mailbox(tells, "").await;
        // The inbox is looked at only when the server tells; folders for junk are looked at meanwhile.
        let look = if tells == Tells::Status { Duration::from_millis(50) } else { NEVER };
        assert_eq!(found(address, root, look).await, ["3F8K2LQ9"]);
    }
}

#[tokio::test]
async fn a_folder_that_stays_closed_does_not_end_the_watching() {
    for closed in ["STATUS", "EXAMINE \"Junk\""] {
        let (address, root) = mailbox(Tells::Idle, closed).await;
        assert_eq!(found(address, root, NEVER).await, ["3F8K2LQ9"], "{closed}");
    }
}

async fn found(address: SocketAddr, root: Vec<u8>, look: Duration) -> Vec<String> {
    let mut account = account(address, Some(root));
    (account.pace.look, account.pace.first_pause) = (look, NEVER);
    let mut watch = Watch::begin(account, SystemTime::now());
    watch.opened().await;
    codes(&watch.mail().await).into_iter().map(str::to_owned).collect()
}

#[tokio::test]
async fn an_inbox_that_stays_closed_ends_the_watching() {
    let (address, root) = mailbox(Tells::Idle, "EXAMINE \"INBOX\"").await;
    let mut watch = Watch::begin(account(address, Some(root)), SystemTime::now());
    // Whoever hears of the watching keeps the password and leaves the form: not before the inbox is open.
    let early = tokio::time::timeout(PATIENCE, watch.events.recv()).await.unwrap();
    assert!(early.is_none(), "nothing is watched yet: {early:?}");
    assert_eq!(watch.end().await, InboxFault::Closed);
}

#[tokio::test]
async fn a_server_without_tls_hears_neither_name_nor_password() {
    for (greeting, answer) in [
        ("* OK ready", "BAD what is this"),
        ("* OK ready", "NO not today"),
        // Already signed in, as a stranger on the way might say: then TLS must not be asked for.
        ("* PREAUTH welcome", "BAD not now"),
        // Yes, and then none.
        ("* OK ready", "OK begin\r\n* OK still clear"),
    ] {
        let heard = Arc::new(Mutex::new(Vec::new()));
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let told = Arc::clone(&heard);
        let server = tokio::spawn(async move {
            let mut stream = BufReader::new(listener.accept().await.unwrap().0);
            stream.write_all(format!("{greeting}\r\n").as_bytes()).await.unwrap();
            let mut line = String::new();
            stream.read_line(&mut line).await.unwrap();
            let tag = line.split(' ').next().unwrap().to_owned();
            stream.write_all(format!("{tag} {answer}\r\n").as_bytes()).await.unwrap();
            // Whatever else is said in clear text, until the other side hangs up.
            let mut rest = Vec::new();
            while stream.read_until(b'\n', &mut rest).await.is_ok_and(|read| read > 0) {
                stream.write_all(b"* OK still clear\r\n").await.ok();
            }
            told.lock().unwrap().extend([line.into_bytes(), rest].concat());
        });
        let mut account = account(address, None);
        account.server.security = MailSecurity::StartTls;
        assert_eq!(Watch::begin(account, SystemTime::now()).end().await, InboxFault::NotMail, "{answer}");
        server.await.unwrap();
        let heard = String::from_utf8_lossy(&heard.lock().unwrap()).into_owned();
        assert!(heard.contains("STARTTLS") && !heard.contains("anna") && !heard.contains("LOGIN"), "{heard}");
    }
}

/// A mailbox that is empty until it tells otherwise. `closed`: the command to which it says no.
async fn mailbox(tells: Tells, closed: &'static str) -> (SocketAddr, Vec<u8>) {
    let (config, root) = certificate();
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        let acceptor = TlsAcceptor::from(config);
        while let Ok((stream, _)) = listener.accept().await {
            if let Ok(stream) = acceptor.accept(stream).await {
                tokio::spawn(async move { drop(talk(stream, tells, closed).await) });
            }
        }
    });
    (address, root)
}

async fn talk(stream: impl AsyncRead + AsyncWrite + Unpin, tells: Tells, closed: &str) -> std::io::Result<()> {
    let mut stream = BufReader::new(stream);
    stream.write_all(b"* OK ready\r\n").await?;
    let (mut line, mut looks, mut has_come, mut has_name) = (String::new(), 0, false, false);
    loop {
        line.clear();
        if stream.read_line(&mut line).await? == 0 {
            return Ok(());
        }
        let Some((tag, command)) = line.trim_end().split_once(' ') else { continue };
        if !closed.is_empty() && command.starts_with(closed) {
            stream.write_all(format!("{tag} NO closed\r\n").as_bytes()).await?;
            continue;
        }
        has_name |= command.starts_with("ID (\"name\" ");
        // OBSERVED of 163.com and 126.com.
        if command.starts_with("EXAMINE") && !has_name {
            stream.write_all(format!("{tag} NO EXAMINE Unsafe Login.\r\n").as_bytes()).await?;
            continue;
        }
        let junk = command.contains("Junk");
        // The first look at junk opens it, so the inbox is opened anew behind it; the second is a look beside the inbox.
        looks += usize::from(command.starts_with("STATUS"));
        let comes = match tells {
            Tells::Status => command.starts_with("STATUS") && looks == 2,
            Tells::BeforeIdle | Tells::Idle => command == "IDLE",
        };
        let exists = if comes && !has_come { "* 1 EXISTS\r\n" } else { "" };
        has_come |= comes;
        let answer = if command.starts_with("CAPABILITY") {
            "* CAPABILITY IMAP4rev1 IDLE ID\r\n".to_owned()
        } else if command.starts_with("LIST") {
            "* LIST () \".\" \"INBOX\"\r\n* LIST (\\Junk) \".\" \"Junk\"\r\n".to_owned()
        } else if command.starts_with("EXAMINE") {
            "* 0 EXISTS\r\n* OK [UIDVALIDITY 1] yes\r\n* OK [UIDNEXT 1] yes\r\n".to_owned()
        } else if command.starts_with("STATUS") {
            format!("* STATUS \"Junk\" (UIDNEXT 1 UIDVALIDITY 1)\r\n{exists}")
        } else if command.starts_with("UID SEARCH") && has_come && !junk {
            "* SEARCH 1\r\n".to_owned()
        } else if command.starts_with("UID SEARCH") {
            "* SEARCH\r\n".to_owned()
        } else if command.contains("HEADER.FIELDS") {
            let part = "BODY[HEADER.FIELDS (FROM SUBJECT DATE MESSAGE-ID)]<0>";
            format!("* 1 FETCH (UID 1 {part} {{{}}}\r\n{HEADERS})\r\n", HEADERS.len())
        } else if command.contains("BODY.PEEK[]") {
            format!("* 1 FETCH (UID 1 BODY[]<0> {{{}}}\r\n{MAIL})\r\n", MAIL.len())
        } else if command == "IDLE" {
            let (first, then) = if tells == Tells::BeforeIdle { (exists, "") } else { ("", exists) };
            stream.write_all(format!("{first}+ idling\r\n{then}").as_bytes()).await?;
            let mut done = String::new();
            // Says nothing more until it is asked to end; that may be never.
            stream.read_line(&mut done).await?;
            String::new()
        } else {
            String::new()
        };
        stream.write_all(format!("{answer}{tag} OK done\r\n").as_bytes()).await?;
    }
}

pub fn certificate() -> (Arc<ServerConfig>, Vec<u8>) {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
    params.key_usages = vec![rcgen::KeyUsagePurpose::KeyCertSign];
    let authority = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap();
    let key = KeyPair::generate().unwrap();
    let mut params = CertificateParams::new(vec!["127.0.0.1".to_owned()]).unwrap();
    params.extended_key_usages = vec![rcgen::ExtendedKeyUsagePurpose::ServerAuth];
    let chain = vec![params.signed_by(&key, &authority).unwrap().der().clone()];
    let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
    regain::mail::install_tls();
    let config = ServerConfig::builder().with_no_client_auth().with_single_cert(chain, key).unwrap();
    (Arc::new(config), authority.der().to_vec())
}
