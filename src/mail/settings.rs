//! Finds the servers of an address: from the table, from what the domain itself publishes, or guessed by common names.
//!
//! Only hosts of the person's own domain are asked, and never with a password. There is no central service that is asked
//! about anybody's address.

mod autoconfig;
mod guess;
mod net;

use std::time::Duration;

use tokio::time::timeout;

pub use net::Net;

use super::providers;
use crate::domain::MailService;
use crate::secret::Email;

pub use autoconfig::parse_published;

/// How long the whole look-up may take.
pub const TIME_LIMIT: Duration = Duration::from_secs(12);

/// Finds the servers of this address. `None`: nobody could be found; the person has to name the server.
pub async fn find(email: &Email) -> Option<MailService> {
    find_in(email, &Net::default()).await
}

/// Finds the servers of this address in another net: for tests.
pub async fn find_in(email: &Email, net: &Net) -> Option<MailService> {
    let (source, found) = match providers::of(email) {
        Some(provider) => ("table", Some(provider.service(email))),
        None => match timeout(TIME_LIMIT, look_up(email, net)).await.ok().flatten() {
            Some((source, service)) => (source, Some(service)),
            None => ("nobody", None),
        },
    };
    // Where it was found, and nothing of the address.
    tracing::info!(source, "looked for the mail service");
    found
}

async fn look_up(email: &Email, net: &Net) -> Option<(&'static str, MailService)> {
    let domain = host_name(email.domain())?;
    let service = |server, inbox| MailService { known: None, server, inbox };
    if let Some((smtp, imap)) = autoconfig::published(&domain, email, net).await {
        return Some(("published", service(smtp, imap)));
    }
    let (smtp, imap) = tokio::join!(guess::smtp(&domain, email, net), guess::imap(&domain, email, net));
    Some(("guessed", service(smtp?, imap)))
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
