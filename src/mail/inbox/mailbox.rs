//! Where a mailbox lies, and which password opens it.

use super::{Account, Pace};
use crate::domain::{Inbox, InboxFault, MailSecurity, MailServer, WantedPassword};
use crate::mail::{Trust, app_password, providers, settings};
use crate::secret::Password;

/// The port on which mail servers speak IMAP through TLS from the first byte (DOCUMENTED: RFC 8314).
const PORT: u16 = 993;
/// The port on which it begins in clear text and switches to TLS when asked (DOCUMENTED: RFC 3501 and RFC 2595).
const START_TLS_PORT: u16 = 143;

/// A mailbox, before its password is known.
#[derive(Debug, PartialEq, Eq)]
pub struct Mailbox {
    server: MailServer,
    wanted: Option<WantedPassword>,
}

impl Mailbox {
    /// Finds the mailbox: as the person says, by the table, by what its domain publishes, or by the common name.
    ///
    /// [`InboxFault::Closed`]: its service is known to let no program in.
    pub async fn find(inbox: &Inbox) -> Result<Self, InboxFault> {
        let at = |name: String, port: u16| {
            let security = if port == START_TLS_PORT { MailSecurity::StartTls } else { MailSecurity::Tls };
            MailServer { name, port, security, user: inbox.address.as_str().to_owned() }
        };
        if let Some((name, port)) = &inbox.server {
            let wanted = providers::wanted_by(&inbox.address, name);
            return Ok(Self { server: at(name.clone(), port.unwrap_or(PORT)), wanted });
        }
        let found = settings::find(&inbox.address).await;
        let wanted = found.as_ref().and_then(|found| found.known.as_ref()).map(|known| known.password);
        if wanted == Some(WantedPassword::None) {
            return Err(InboxFault::Closed);
        }
        let server = found.and_then(|found| found.inbox);
        let server = server.unwrap_or_else(|| at(format!("imap.{}", inbox.address.domain()), PORT));
        Ok(Self { server, wanted })
    }

    /// The mailbox with its password, ready to be watched for mail of the service that the inbox waits for.
    pub fn account(self, password: &Password, inbox: &Inbox, trust: Trust) -> Account {
        let Self { server, wanted } = self;
        let password = app_password::as_sent(password, wanted);
        Account { server, password, wanted, service: inbox.service.clone(), trust, pace: Pace::default() }
    }
}

#[cfg(test)]
mod tests {
    use std::time::SystemTime;

    use super::*;
    use crate::secret::Email;

    fn inbox(address: &str, server: Option<(&str, Option<u16>)>) -> Inbox {
        Inbox {
            address: Email::parse(address).unwrap(),
            server: server.map(|(name, port)| (name.to_owned(), port)),
            password: None,
            keep: false,
            service: Email::fixed("desk@recovery.test"),
            since: SystemTime::UNIX_EPOCH,
        }
    }

    async fn ready(inbox: &Inbox) -> Account {
        Mailbox::find(inbox).await.unwrap().account(&Password::new("abcd efgh"), inbox, Trust::default())
    }

    /// Known services and named servers are looked for nowhere.
    #[tokio::test]
    async fn a_mailbox_is_reached_as_the_table_or_the_person_says() {
        for (server, port, security) in [
            (("imap.example.org", None), 993, MailSecurity::Tls),
            (("imap.example.org", Some(1993)), 1993, MailSecurity::Tls),
            (("imap.example.org", Some(143)), 143, MailSecurity::StartTls),
        ] {
            let ready = ready(&inbox("anna@example.org", Some(server))).await;
            assert_eq!((ready.server.port, ready.server.security), (port, security));
            assert_eq!((ready.server.user.as_str(), ready.password.reveal()), ("anna@example.org", "abcd efgh"));
        }
        let known = ready(&inbox("anna@icloud.com", None)).await;
        assert_eq!((known.server.name.as_str(), known.server.user.as_str()), ("imap.mail.me.com", "anna"));
        assert_eq!(known.password.reveal(), "abcdefgh", "an app password is copied with its spaces");
        assert_eq!(Mailbox::find(&inbox("anna@outlook.com", None)).await, Err(InboxFault::Closed));
    }

    #[tokio::test]
    async fn an_app_password_is_wanted_also_where_the_person_names_the_server_of_the_service() {
        let named = ready(&inbox("anna@icloud.com", Some(("imap.mail.me.com", None)))).await;
        assert_eq!((named.password.reveal(), named.wanted), ("abcdefgh", Some(WantedPassword::App)));
    }
}
