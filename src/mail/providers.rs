//! The mail services that many people use: their servers, and what they want for a password.
//!
//! The facts are data in `assets/mail/providers.json`, each row with its evidence and the day it was looked at. This
//! file only reads them. It must not guess: an address of no known service has no row.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::domain::{KnownProvider, MailSecurity, MailServer, MailService, WantedPassword};
use crate::secret::Email;

static TABLE: LazyLock<Vec<Provider>> = LazyLock::new(|| {
    // What cannot be read would be seen by the test of this file; the app goes on without the table.
    parse(include_bytes!("../../assets/mail/providers.json")).unwrap_or_default()
});

/// Reads a table of providers.
pub fn parse(table: &[u8]) -> serde_json::Result<Vec<Provider>> {
    serde_json::from_slice(table)
}

/// A mail service: a row of the table.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Provider {
    /// The name under which words about it are kept.
    pub id: String,
    /// The name that people know it by.
    pub name: String,
    /// What stands behind the `@` of its addresses.
    pub domains: Vec<String>,
    /// Where mail is handed in.
    pub smtp: Row,
    /// Where the mailbox lies.
    pub imap: Row,
    /// Which password it wants.
    #[serde(with = "Wanted")]
    pub password: WantedPassword,
    /// The page on which its password is made, or access is switched on.
    pub page: Option<String>,
    /// Where the row comes from: DOCUMENTED, OBSERVED or INFERRED.
    pub evidence: String,
    /// The day on which the row was looked at.
    pub checked: String,
}

/// A server of a service, for any of its addresses.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Row {
    /// The name that people know the service by.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the connection is protected.
    #[serde(with = "Security")]
    pub security: MailSecurity,
    /// What it takes for a user name.
    pub user: UserName,
}

/// What a server takes for a user name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UserName {
    /// The whole address.
    Address,
    /// What stands before the `@`.
    Name,
}

/// How the table spells a [`WantedPassword`].
#[derive(Deserialize)]
#[serde(remote = "WantedPassword", rename_all = "snake_case")]
enum Wanted {
    Ordinary,
    Enable,
    App,
    None,
}

/// How the table spells a [`MailSecurity`].
#[derive(Deserialize)]
#[serde(remote = "MailSecurity", rename_all = "snake_case")]
enum Security {
    StartTls,
    Tls,
    None,
}

impl Provider {
    /// The service as the owner of this address uses it.
    pub(super) fn service(&'static self, email: &Email) -> MailService {
        let Self { id, name, password, page, .. } = self;
        MailService {
            known: Some(KnownProvider { id, name, password: *password, page: page.as_deref() }),
            server: self.smtp.server(email),
            inbox: Some(self.imap.server(email)),
        }
    }
}

impl Row {
    fn server(&self, email: &Email) -> MailServer {
        let Self { host, port, security, user } = self;
        MailServer { name: host.clone(), port: *port, security: *security, user: user.of(email) }
    }
}

impl UserName {
    /// The user name for this address.
    pub fn of(self, email: &Email) -> String {
        let address = email.as_str();
        match self {
            Self::Address => address.to_owned(),
            Self::Name => address.rsplit_once('@').map_or(address, |(name, _)| name).to_owned(),
        }
    }
}

/// The service of this address, when it is a known one.
pub fn of(email: &Email) -> Option<&'static Provider> {
    let domain = email.domain();
    TABLE.iter().find(|provider| provider.domains.iter().any(|known| known.eq_ignore_ascii_case(domain)))
}

/// Which password this server wants of the owner of this address; `None`: it is no server of a known service. What is
/// known of a service says nothing of another server that the person has named.
pub(super) fn wanted_by(email: &Email, server: &str) -> Option<WantedPassword> {
    let is_theirs = |provider: &&Provider| {
        [&provider.smtp, &provider.imap].iter().any(|row| row.host.eq_ignore_ascii_case(server.trim()))
    };
    of(email).filter(is_theirs).map(|provider| provider.password)
}

/// All known services.
pub fn all() -> &'static [Provider] {
    &TABLE
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn email(text: &str) -> Email {
        Email::parse(text).unwrap()
    }

    #[test]
    fn the_table_reads_as_a_whole_and_every_row_makes_sense() {
        assert_eq!(parse(include_bytes!("../../assets/mail/providers.json")).unwrap().len(), all().len());
        assert!(all().len() >= 18, "{}", all().len());
        let (mut ids, mut domains) = (BTreeSet::new(), BTreeSet::new());
        for row in all() {
            let id = &row.id;
            assert!(ids.insert(id), "{id} twice");
            assert!(!row.name.is_empty() && !row.domains.is_empty(), "{id}");
            for domain in &row.domains {
                assert!(domains.insert(domain), "{domain} twice");
                assert!(*domain == domain.to_lowercase() && domain.contains('.') && domain.is_ascii(), "{domain}");
            }
            for (server, ports) in [
                (&row.smtp, [(MailSecurity::Tls, 465), (MailSecurity::StartTls, 587)]),
                (&row.imap, [(MailSecurity::Tls, 993), (MailSecurity::StartTls, 143)]),
            ] {
                assert!(ports.contains(&(server.security, server.port)), "{id}: {server:?}");
                assert!(server.host.contains('.') && !server.host.contains(|c: char| c.is_whitespace()), "{id}");
            }
            let page = row.page.as_deref().unwrap_or("https://");
            assert!(page.starts_with("https://"), "{id}: {page}");
            assert_eq!(
                row.page.is_none(),
                row.password == WantedPassword::Ordinary,
                "{id}: a page where one is needed"
            );
            let known = ["DOCUMENTED", "OBSERVED", "INFERRED"];
            assert!(known.iter().any(|word| row.evidence.starts_with(word)), "{id}: {}", row.evidence);
            assert!(row.checked.len() == 10 && row.checked.starts_with("20"), "{id}: {}", row.checked);
        }
    }

    #[test]
    fn an_address_finds_its_service_whatever_its_case() {
        let gmail = of(&email("Anna@GMail.com")).unwrap();
        assert_eq!((gmail.name.as_str(), gmail.smtp.port, gmail.password), ("Gmail", 587, WantedPassword::App));
        assert_eq!(of(&email("a@hotmail.co.uk")).unwrap().password, WantedPassword::None);
        assert!(of(&email("a@example.org")).is_none() && of(&email("a@notgmail.com")).is_none());
    }

    #[test]
    fn user_names_have_the_form_that_the_server_takes() {
        let free = of(&email("anna.b@free.fr")).unwrap();
        assert_eq!(free.smtp.user.of(&email("anna.b@free.fr")), "anna.b");
        let orange = of(&email("anna@orange.fr")).unwrap();
        assert_eq!(orange.smtp.user.of(&email("anna@orange.fr")), "anna@orange.fr");
    }

    #[test]
    fn what_a_service_wants_is_wanted_by_its_own_servers_only() {
        let anna = email("anna@gmail.com");
        for server in ["smtp.gmail.com", " IMAP.Gmail.com "] {
            assert_eq!(wanted_by(&anna, server), Some(WantedPassword::App), "{server}");
        }
        assert_eq!(wanted_by(&anna, "mail.example.org"), None);
        assert_eq!(wanted_by(&email("anna@example.org"), "smtp.gmail.com"), None);
    }
}
