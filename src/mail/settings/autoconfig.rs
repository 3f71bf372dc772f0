//! The settings that a domain publishes for mail programs: fetches the document.
//!
//! Two pages of the person's own domain are asked, over HTTPS only, without the address and without a redirect
//! (DOCUMENTED: Mozilla's wiki, "Autoconfiguration in Thunderbird"). What stands in the document is read in [`document`].

mod document;

use std::time::Duration;

use reqwest::redirect::Policy;
use reqwest::{Client, StatusCode, Url};

use super::net::{CONNECT_LIMIT, Net, first_of};
use crate::domain::MailServer;
use crate::mail::beside::beside;
use crate::mail::tls;
use crate::secret::Email;

/// The longest document that is read, in bytes. Such a document has a few kilobytes.
const LIMIT: usize = 64 * 1024;

/// How long one page may take; they are quick where they exist.
const TIME_LIMIT: Duration = Duration::from_secs(5);

/// The servers for outgoing mail, and of the mailbox.
type Servers = (MailServer, Option<MailServer>);

/// The servers that the domain publishes. Of its two pages, the one that is there for nothing else counts first.
pub(super) async fn published(domain: &str, email: &Email, net: &Net) -> Option<Servers> {
    let own_host = format!("autoconfig.{domain}");
    let pages =
        [(own_host, "/mail/config-v1.1.xml"), (domain.to_owned(), "/.well-known/autoconfig/mail/config-v1.1.xml")];
    let servers = pages.map(|(host, path)| {
        let (domain, email, net) = (domain.to_owned(), email.clone(), net.clone());
        async move {
            let xml = page(&host, path, &net).await?;
            beside(move || document::read(&xml, &domain, &email)).await.flatten()
        }
    });
    first_of(servers.into(), TIME_LIMIT).await
}

/// Reads what a domain has published: for fuzzing, since strangers write it.
pub fn parse_published(xml: &[u8], domain: &str, email: &Email) -> Option<Servers> {
    document::read(xml, domain, email)
}

/// One page, whole; `None` when there is none, or only a hint to another place. The caller limits the time.
async fn page(host: &str, path: &str, net: &Net) -> Option<Vec<u8>> {
    let url: Url = format!("https://{host}{path}").parse().ok()?;
    let mut response = client(host, net)?.get(url).send().await.ok()?;
    if response.status() != StatusCode::OK {
        return None;
    }
    let mut page = Vec::new();
    while let Some(chunk) = response.chunk().await.ok()? {
        if page.len() + chunk.len() > LIMIT {
            return None;
        }
        page.extend_from_slice(&chunk);
    }
    Some(page)
}

fn client(host: &str, net: &Net) -> Option<Client> {
    let config = tls::config(&net.trust)?;
    let mut client = Client::builder()
        .tls_backend_preconfigured(config)
        .https_only(true)
        .redirect(Policy::none())
        .referer(false)
        .connect_timeout(CONNECT_LIMIT)
        // Straight to the domain, like the mail itself.
        .no_proxy();
    if let Some(hosts) = &net.hosts_override {
        client = client.resolve(host, *hosts.get(&(host.to_owned(), 443))?);
    }
    client.build().inspect_err(|error| tracing::warn!(%error, "no page can be asked for")).ok()
}
