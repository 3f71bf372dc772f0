//! Reads a document in the format of Thunderbird (DOCUMENTED: Mozilla's wiki, "Autoconfiguration: config file format").
//!
//! Pure. People write these by hand, so it forgives what it can: elements in any order and number, unknown ones, names
//! with a namespace, entities that nobody declared. Only a server that we can use counts: protected, with a password,
//! named in plain letters.

use std::convert::Infallible;

use quick_xml::de::{Deserializer, EntityResolver};
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::BytesText;
use serde::Deserialize;

use crate::domain::{MailSecurity, MailServer};
use crate::mail::providers::UserName;
use crate::secret::Email;

/// `clientConfig`. Each level is a list of what stands in it, because order and number are the author's.
#[derive(Deserialize)]
struct ClientConfig {
    #[serde(rename = "$value", default)]
    parts: Vec<ConfigPart>,
}

#[derive(Deserialize)]
enum ConfigPart {
    #[serde(rename = "emailProvider")]
    Provider(EmailProvider),
    #[serde(other)]
    Other,
}

#[derive(Deserialize)]
struct EmailProvider {
    #[serde(rename = "$value", default)]
    parts: Vec<ProviderPart>,
}

#[derive(Deserialize)]
enum ProviderPart {
    #[serde(rename = "incomingServer")]
    Incoming(ServerEntry),
    #[serde(rename = "outgoingServer")]
    Outgoing(ServerEntry),
    #[serde(other)]
    Other,
}

/// A server as it stands in the document.
#[derive(Deserialize)]
struct ServerEntry {
    #[serde(rename = "@type", default)]
    kind: String,
    #[serde(rename = "$value", default)]
    settings: Vec<Setting>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
enum Setting {
    Hostname(Text),
    Port(Text),
    SocketType(Text),
    Username(Text),
    Authentication(Text),
    #[serde(other)]
    Other,
}

/// The text of an element; attributes and what stands inside besides are left out.
#[derive(Deserialize)]
struct Text {
    #[serde(rename = "$text", default)]
    text: String,
}

/// The first server of each kind that we can use: for outgoing mail, and of the mailbox when there is one.
pub(super) fn read(xml: &[u8], domain: &str, email: &Email) -> Option<(MailServer, Option<MailServer>)> {
    let xml = String::from_utf8_lossy(xml);
    let config = ClientConfig::deserialize(&mut Deserializer::from_str_with_resolver(&xml, Lenient)).ok()?;
    let (mut smtp, mut imap) = (None, None);
    let providers = config.parts.iter().filter_map(|part| match part {
        ConfigPart::Provider(provider) => Some(provider),
        ConfigPart::Other => None,
    });
    for part in providers.flat_map(|provider| &provider.parts) {
        match part {
            ProviderPart::Outgoing(entry) if smtp.is_none() && entry.is("smtp") => smtp = entry.server(domain, email),
            ProviderPart::Incoming(entry) if imap.is_none() && entry.is("imap") => imap = entry.server(domain, email),
            _ => {}
        }
    }
    Some((smtp?, imap))
}

impl ServerEntry {
    fn is(&self, kind: &str) -> bool {
        self.kind.trim().eq_ignore_ascii_case(kind)
    }

    /// `None`: it is of no use to us.
    fn server(&self, domain: &str, email: &Email) -> Option<MailServer> {
        let (mut host, mut port, mut socket, mut user, mut takes_password) = ("", "", "", "", false);
        for setting in &self.settings {
            match setting {
                Setting::Hostname(text) => host = text.get(),
                Setting::Port(text) => port = text.get(),
                Setting::SocketType(text) => socket = text.get(),
                Setting::Username(text) => user = text.get(),
                // "plain" is the older name.
                Setting::Authentication(text) => {
                    takes_password |= matches!(text.get(), "password-cleartext" | "plain");
                }
                Setting::Other => {}
            }
        }
        let security = match socket {
            "SSL" => MailSecurity::Tls,
            "STARTTLS" => MailSecurity::StartTls,
            _ => return None,
        };
        let user = match user {
            "" | "%EMAILADDRESS%" => UserName::Address,
            "%EMAILLOCALPART%" => UserName::Name,
            // A login of another form is for the person to type.
            _ => return None,
        };
        let host = host.replace("%EMAILDOMAIN%", domain);
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
        let port = port.parse().ok().filter(|port: &u16| *port > 0)?;
        let usable = takes_password && host.contains('.') && host.chars().all(plain);
        usable.then(|| MailServer { name: host, port, security, user: user.of(email) })
    }
}

impl Text {
    fn get(&self) -> &str {
        self.text.trim()
    }
}

/// An entity that nobody declared stands for nothing; it mostly stands in a name that we do not show.
struct Lenient;

impl EntityResolver for Lenient {
    type Error = Infallible;

    fn capture(&mut self, _: BytesText<'_>) -> Result<(), Infallible> {
        Ok(())
    }

    fn resolve(&self, entity: &str) -> Option<&str> {
        Some(resolve_xml_entity(entity).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests;
