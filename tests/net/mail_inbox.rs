//! Watching a real inbox on loopback: the reply is found wherever it lands, and nothing else is read.

mod dovecot;
mod engine;
mod finding;
mod proxy;
mod refusals;
mod scripted;

use std::net::SocketAddr;
use std::time::{Duration, SystemTime};

use regain::mail::inbox::{self, Mail, News, Pace, Settings};
use regain::mail::smtp::{Security, Trust};
use regain::secret::{Code, Email, Password};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};
use tokio::task::JoinHandle;

use dovecot::{Dovecot, PASSWORD, USER};

/// Long enough for a busy machine; nothing here waits for it to end.
const PATIENCE: Duration = Duration::from_secs(60);

fn settings(address: SocketAddr, root: Option<Vec<u8>>) -> Settings {
    Settings {
        server: address.ip().to_string(),
        port: address.port(),
        security: Security::Tls,
        user: USER.to_owned(),
        password: Password::new(PASSWORD),
        service: Email::fixed("desk@recovery.test"),
        trust: Trust { extra_roots: root.into_iter().collect() },
        pace: Pace {
            look: Duration::from_millis(200),
            first_pause: Duration::from_millis(50),
            longest_pause: Duration::from_millis(400),
            ..Pace::default()
        },
    }
}

fn settings_for(dovecot: &Dovecot) -> Settings {
    settings(dovecot.address, Some(dovecot.root()))
}

/// A watch that runs beside the test, and what it tells.
struct Watch {
    news: UnboundedReceiver<News>,
    running: JoinHandle<inbox::Error>,
}

impl Watch {
    fn begin(settings: Settings, since: SystemTime) -> Self {
        let (told, news) = unbounded_channel();
        let running = tokio::spawn(inbox::watch(settings, since, move |news| told.send(news).unwrap()));
        Self { news, running }
    }

    async fn next(&mut self) -> News {
        match tokio::time::timeout(PATIENCE, self.news.recv()).await {
            Ok(Some(news)) => news,
            Ok(None) => panic!("the watch ended: {}", (&mut self.running).await.unwrap()),
            Err(_) => panic!("nothing was heard for {PATIENCE:?}"),
        }
    }

    async fn signed_in(&mut self) {
        assert!(matches!(self.next().await, News::Watching));
    }

    async fn mail(&mut self) -> Mail {
        loop {
            if let News::Mail(mail) = self.next().await {
                return mail;
            }
        }
    }

    async fn end(self) -> inbox::Error {
        tokio::time::timeout(PATIENCE, self.running).await.unwrap().unwrap()
    }
}

fn codes(mail: &Mail) -> Vec<&str> {
    mail.codes.iter().map(Code::reveal).collect()
}
