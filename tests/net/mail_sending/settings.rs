//! Finding the servers of an address, in a net that exists only on loopback.

use std::collections::BTreeMap;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};

use regain::domain::MailServer;
use regain::mail::Trust;
use regain::mail::settings::{Net, find_in};
use regain::secret::Email;
use rustls::ServerConfig;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

use super::server::{Instead, Script, Server};
use crate::mail_servers::authority::Authority;

/// The names of the net, and the servers behind them.
struct Web {
    net: Net,
    authority: Authority,
    servers: Vec<Server>,
    /// What web servers were asked.
    asked: Arc<Mutex<Vec<String>>>,
}

impl Web {
    fn new() -> Self {
        let authority = Authority::new();
        let trust = Trust { extra_roots: vec![authority.der()] };
        let net = Net { trust, hosts_override: Some(BTreeMap::new()) };
        Self { net, authority, servers: Vec::new(), asked: Arc::default() }
    }

    fn name(&mut self, host: &str, port: u16, address: SocketAddr) {
        self.net.hosts_override.as_mut().unwrap().insert((host.to_owned(), port), address);
    }

    /// A mail server under this name.
    async fn mail(&mut self, host: &str, port: u16, script: Script) {
        let server = Server::start(script).await;
        self.name(host, port, server.address);
        self.servers.push(server);
    }

    fn tls(&self, host: &str) -> Option<Arc<ServerConfig>> {
        Some(self.authority.vouch_for(&[host]))
    }

    /// A web server under this name that answers everything so.
    async fn page(&mut self, host: &str, answer: String) {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        self.name(host, 443, listener.local_addr().unwrap());
        let (acceptor, asked) = (TlsAcceptor::from(self.tls(host).unwrap()), Arc::clone(&self.asked));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let Ok(mut stream) = acceptor.accept(stream).await else { continue };
                let mut question = [0; 2048];
                let read = stream.read(&mut question).await.unwrap_or(0);
                asked.lock().unwrap().push(String::from_utf8_lossy(&question[..read]).into_owned());
                drop(stream.write_all(answer.as_bytes()).await);
                drop(stream.shutdown().await);
            }
        });
    }

    /// A web server under this name that takes every connection, and never answers.
    async fn silent_page(&mut self, host: &str) {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        self.name(host, 443, listener.local_addr().unwrap());
        let acceptor = TlsAcceptor::from(self.tls(host).unwrap());
        tokio::spawn(async move {
            let mut open = Vec::new();
            while let Ok((stream, _)) = listener.accept().await {
                open.push(acceptor.accept(stream).await);
            }
        });
    }

    /// The server for outgoing mail, and that of the mailbox.
    async fn find(&self, address: &str) -> Option<(String, Option<String>)> {
        let found = find_in(&Email::parse(address).unwrap(), &self.net).await?;
        assert!(found.known.is_none(), "no service of the table");
        Some((shown(&found.server), found.inbox.as_ref().map(shown)))
    }
}

fn shown(server: &MailServer) -> String {
    format!("{} at {}:{} {:?}", server.user, server.name, server.port, server.security)
}

fn config(smtp: &str) -> String {
    format!(
        "<clientConfig><emailProvider><incomingServer type=\"imap\"><hostname>in.own.test</hostname><port>993</port>\
         <socketType>SSL</socketType><username>%EMAILADDRESS%</username><authentication>password-cleartext\
         </authentication></incomingServer><outgoingServer type=\"smtp\"><hostname>{smtp}</hostname><port>587</port>\
         <socketType>STARTTLS</socketType><username>%EMAILLOCALPART%</username><authentication>password-cleartext\
         </authentication></outgoingServer></emailProvider></clientConfig>"
    )
}

fn ok(body: &str) -> String {
    format!("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: {}\r\n\r\n{body}", body.len())
}

#[tokio::test]
async fn a_known_service_needs_no_look_at_the_net() {
    let found = find_in(&Email::parse("anna@gmail.com").unwrap(), &Web::new().net).await.unwrap();
    assert_eq!(found.known.map(|known| known.name), Some("Gmail"));
    assert_eq!(shown(&found.server), "anna@gmail.com at smtp.gmail.com:587 StartTls");
    assert_eq!(found.inbox.as_ref().map(shown).unwrap(), "anna@gmail.com at imap.gmail.com:993 Tls");
}

#[tokio::test]
async fn a_domain_publishes_its_servers_and_never_hears_the_address() {
    for host in ["autoconfig.own.test", "own.test"] {
        let mut web = Web::new();
        web.page(host, ok(&config("out.own.test"))).await;
        let (smtp, imap) = web.find("anna.secret@Own.Test").await.unwrap();
        assert_eq!(smtp, "anna.secret at out.own.test:587 StartTls");
        assert_eq!(imap.as_deref(), Some("anna.secret@Own.Test at in.own.test:993 Tls"));
        let asked = web.asked.lock().unwrap().concat();
        assert!(asked.contains("config-v1.1.xml") && !asked.contains("anna") && !asked.contains('@'), "{asked}");
    }
}

#[tokio::test]
async fn a_slow_page_does_not_spoil_the_other() {
    for (good, slow) in [("autoconfig.own.test", "own.test"), ("own.test", "autoconfig.own.test")] {
        let mut web = Web::new();
        web.page(good, ok(&config("out.own.test"))).await;
        web.silent_page(slow).await;
        let smtp = web.find("anna@own.test").await.map(|found| found.0);
        assert_eq!(smtp.as_deref(), Some("anna at out.own.test:587 StartTls"), "{slow}");
    }
}

#[tokio::test]
async fn of_two_pages_the_one_that_is_there_for_nothing_else_counts() {
    let mut web = Web::new();
    web.page("own.test", ok(&config("web.own.test"))).await;
    web.page("autoconfig.own.test", ok(&config("out.own.test"))).await;
    assert_eq!(web.find("anna@own.test").await.unwrap().0, "anna at out.own.test:587 StartTls");
}

#[tokio::test]
async fn a_page_counts_in_every_form_that_a_web_server_may_send_it_in() {
    let page = config("out.own.test");
    let (first, rest) = page.split_at(40);
    let chunked = format!("{:x}\r\n{first}\r\n{:x}\r\n{rest}\r\n0\r\n\r\n", first.len(), rest.len());
    for answer in [
        format!("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{chunked}"),
        format!("HTTP/1.1 200 OK\r\n\r\n{page}"),
        format!("HTTP/1.0 200 \r\nServer: old\r\n\r\n{page}"),
    ] {
        let mut web = Web::new();
        web.page("own.test", answer.clone()).await;
        let smtp = web.find("anna@own.test").await.map(|found| found.0);
        assert_eq!(smtp.as_deref(), Some("anna at out.own.test:587 StartTls"), "{answer}");
    }
}

#[tokio::test]
async fn a_page_that_leads_elsewhere_is_too_long_or_no_page_counts_for_nothing() {
    let elsewhere = "HTTP/1.1 302 Found\r\nLocation: https://central.test/config.xml\r\nContent-Length: 0\r\n\r\n";
    let long = format!("{}{}", " ".repeat(200 * 1024), config("out.own.test"));
    let endless = format!("HTTP/1.1 200 OK\r\n\r\n{long}");
    for answer in
        [elsewhere.to_owned(), ok(&long), endless, ok("<html>hello</html>"), "nonsense".to_owned(), String::new()]
    {
        let mut web = Web::new();
        web.page("central.test", ok(&config("out.central.test"))).await;
        web.page("autoconfig.own.test", answer.clone()).await;
        assert_eq!(web.find("anna@own.test").await, None, "{}", &answer[..answer.len().min(40)]);
        let asked = web.asked.lock().unwrap();
        assert!(asked.iter().all(|asked| asked.to_lowercase().contains("host: autoconfig.own.test")), "{asked:?}");
    }
}

#[tokio::test]
async fn a_page_under_a_certificate_of_nobody_counts_for_nothing() {
    let mut web = Web::new();
    web.page("autoconfig.own.test", ok(&config("out.own.test"))).await;
    web.net.trust = Trust::default();
    assert_eq!(web.find("anna@own.test").await, None);
    assert!(web.asked.lock().unwrap().is_empty());
}

#[tokio::test]
async fn servers_are_guessed_by_common_names_and_told_nothing() {
    let mut web = Web::new();
    let script = Script { start_tls: Some(web.tls("smtp.own.test")), ..Script::default() };
    web.mail("smtp.own.test", 587, script).await;
    let script = Script { tls: web.tls("mail.own.test"), ..Script::default() };
    web.mail("mail.own.test", 465, script).await;
    let (smtp, imap) = web.find("anna@own.test").await.unwrap();
    assert_eq!(smtp, "anna@own.test at mail.own.test:465 Tls", "TLS from the start comes first");
    assert_eq!(imap, None);
    for server in &web.servers {
        server.told(|told| {
            assert!(!told.heard("AUTH") && !told.heard("MAIL"), "{:?}", told.lines);
            assert!(told.lines.iter().all(|(_, line)| !line.contains("anna")));
        });
    }
    web.net.hosts_override.as_mut().unwrap().remove(&("mail.own.test".to_owned(), 465));
    assert_eq!(web.find("anna@own.test").await.unwrap().0, "anna@own.test at smtp.own.test:587 StartTls");
}

#[tokio::test]
async fn a_server_that_says_nothing_does_not_hide_the_others() {
    let mut web = Web::new();
    let silence = || Script { instead: Instead::Silence, ..Script::default() };
    web.mail("smtp.own.test", 465, silence()).await;
    web.mail("imap.own.test", 993, silence()).await;
    let script = Script { start_tls: Some(web.tls("mail.own.test")), ..Script::default() };
    web.mail("mail.own.test", 587, script).await;
    let found = web.find("anna@own.test").await.unwrap();
    assert_eq!(found, ("anna@own.test at mail.own.test:587 StartTls".to_owned(), None));
}

#[tokio::test]
async fn the_mailbox_is_found_too() {
    let mut web = Web::new();
    web.mail("smtp.own.test", 465, Script { tls: web.tls("smtp.own.test"), ..Script::default() }).await;
    let greeting = "* OK IMAP4rev1 ready";
    web.mail("imap.own.test", 993, Script { tls: web.tls("imap.own.test"), greeting, ..Script::default() }).await;
    assert_eq!(web.find("anna@own.test").await.unwrap().1.unwrap(), "anna@own.test at imap.own.test:993 Tls");
}

#[tokio::test]
async fn a_server_that_cannot_prove_its_name_or_says_nothing_useful_is_not_found() {
    let mut web = Web::new();
    web.mail("smtp.own.test", 465, Script { tls: web.tls("other.test"), ..Script::default() }).await;
    web.mail("smtp.own.test", 587, Script::default()).await;
    web.mail("mail.own.test", 465, Script::default()).await;
    web.mail("mail.own.test", 587, Script { instead: Instead::Flood, ..Script::default() }).await;
    assert_eq!(web.find("anna@own.test").await, None);
    assert_eq!(web.find("anna@localhost").await, None, "no name to look up");
}
