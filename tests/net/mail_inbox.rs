//! Watching a real inbox on loopback: the reply is found wherever it lands, and nothing else is read.

mod charsets;
mod dovecot;
mod engine;
mod finding;
mod hard_mails;
mod junk_folders;
mod odd_servers;
mod proxy;
mod refusals;
mod scripted;

use std::net::SocketAddr;
use std::time::{Duration, SystemTime};

use regain::domain::{InboxEvent, InboxFault, MailSecurity, MailServer};
use regain::mail::Trust;
use regain::mail::inbox::{self, Account, Pace};
use regain::secret::{Code, Email, MailText, Password};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};
use tokio::task::JoinHandle;

use dovecot::{Dovecot, PASSWORD, USER};

/// Long enough for a busy machine; nothing here waits for it to end.
const PATIENCE: Duration = Duration::from_secs(60);

fn account(address: SocketAddr, root: Option<Vec<u8>>) -> Account {
    Account {
        server: MailServer {
            name: address.ip().to_string(),
            port: address.port(),
            security: MailSecurity::Tls,
            user: USER.to_owned(),
        },
        password: Password::new(PASSWORD),
        wanted: None,
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

fn account_at(dovecot: &Dovecot) -> Account {
    account(dovecot.address, Some(dovecot.root()))
}

/// A mail that was told of: its text, and what may be the code.
type Mail = (MailText, Vec<Code>);

/// A watch that runs beside the test, and what it tells.
struct Watch {
    events: UnboundedReceiver<InboxEvent>,
    running: JoinHandle<InboxFault>,
}

impl Watch {
    fn begin(account: Account, since: SystemTime) -> Self {
        let (tell, events) = unbounded_channel();
        let running =
            tokio::spawn(async move { inbox::watch(&account, since, move |event| tell.send(event).unwrap()).await });
        Self { events, running }
    }

    async fn next(&mut self) -> InboxEvent {
        match tokio::time::timeout(PATIENCE, self.events.recv()).await {
            Ok(Some(event)) => event,
            Ok(None) => panic!("the watch ended: {:?}", (&mut self.running).await.unwrap()),
            Err(elapsed) => panic!("nothing was heard for {PATIENCE:?}: {elapsed}"),
        }
    }

    async fn opened(&mut self) {
        assert!(matches!(self.next().await, InboxEvent::Watching));
    }

    async fn mail(&mut self) -> Mail {
        loop {
            if let InboxEvent::Mail { text, codes, .. } = self.next().await {
                return (text, codes);
            }
        }
    }

    async fn end(self) -> InboxFault {
        tokio::time::timeout(PATIENCE, self.running).await.unwrap().unwrap()
    }
}

fn codes((_, codes): &Mail) -> Vec<&str> {
    codes.iter().map(Code::reveal).collect()
}
