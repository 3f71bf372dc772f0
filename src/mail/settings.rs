//! Finds the servers of an address: from the table, from what the domain itself publishes, or by its usual names.
//!
//! Only hosts of the person's own domain are asked, and never with a password. There is no central service that is asked
//! about anybody's address.

mod autoconfig;
mod names;
mod net;

use std::time::Duration;

use tokio::time::timeout;

pub use net::Net;

use super::providers::{self, Provider};
use super::server::Server;
use crate::secret::Email;

/// How long the whole look-up may take.
pub const TIME_LIMIT: Duration = Duration::from_secs(12);
/// How long the published settings may take; they are quick where they exist.
const PUBLISHED_LIMIT: Duration = Duration::from_secs(5);

/// The servers of an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Where mail is handed in.
    pub smtp: Server,
    /// Where the mailbox lies, when that was found too.
    pub imap: Option<Server>,
    /// Who says so.
    pub source: Source,
}

/// Where settings come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The service is in the table.
    Known(&'static Provider),
    /// The domain publishes them.
    Published,
    /// They answer under the usual names, with a certificate for that name.
    UsualNames,
}

/// Finds the servers of this address. `None`: nobody could be found; the person has to name the server.
pub async fn find(email: &Email) -> Option<Settings> {
    find_in(email, &Net::default()).await
}

/// The same in another net: for tests.
pub async fn find_in(email: &Email, net: &Net) -> Option<Settings> {
    if let Some(provider) = providers::of(email) {
        let source = Source::Known(provider);
        return Some(Settings { smtp: provider.smtp.clone(), imap: Some(provider.imap.clone()), source });
    }
    let domain = host_name(email.domain())?;
    timeout(TIME_LIMIT, look_up(&domain, net)).await.ok().flatten()
}

async fn look_up(domain: &str, net: &Net) -> Option<Settings> {
    if let Ok(Some((smtp, imap))) = timeout(PUBLISHED_LIMIT, autoconfig::published(domain, net)).await {
        return Some(Settings { smtp, imap, source: Source::Published });
    }
    let (smtp, imap) = tokio::join!(names::smtp(domain, net), names::imap(domain, net));
    Some(Settings { smtp: smtp?, imap, source: Source::UsualNames })
}

/// The domain as a name that can be looked up: plain labels with a dot between, no address in numbers.
fn host_name(domain: &str) -> Option<String> {
    let ascii = idna::domain_to_ascii(domain).ok()?;
    let is_label = |label: &str| {
        let plain = label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        (1..=63).contains(&label.len()) && plain && !label.starts_with('-')
    };
    let labels: Vec<&str> = ascii.split('.').collect();
    let is_number = labels.last().is_some_and(|last| last.chars().all(|c| c.is_ascii_digit()));
    (labels.len() > 1 && !is_number && labels.iter().all(|label| is_label(label))).then_some(ascii)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_with_a_dot_are_looked_up() {
        for (domain, name) in [
            ("Example.ORG", Some("example.org")),
            ("m\u{fc}ller.example", Some("xn--mller-kva.example")),
            ("localhost", None),
            ("127.0.0.1", None),
            ("[127.0.0.1]", None),
            ("a_b.example", None),
            ("x/y.example", None),
        ] {
            assert_eq!(host_name(domain).as_deref(), name, "{domain}");
        }
    }
}
