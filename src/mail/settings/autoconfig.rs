//! The settings that a domain publishes for mail programs, in the format of Thunderbird (DOCUMENTED: Mozilla's wiki,
//! "Autoconfiguration: config file format").
//!
//! Two pages of the person's own domain are asked, over HTTPS only, without the address and without a redirect.

use quick_xml::Reader;
use quick_xml::events::Event;
use tokio::io::AsyncWriteExt as _;

use super::net::{Net, read_until};
use crate::mail::server::{Security, Server, UserName};
use crate::mail::tls;

/// Such a page has a few kilobytes.
const LIMIT: usize = 64 * 1024;
/// How many servers of a kind are looked at.
const MAX_SERVERS: usize = 16;

/// The servers for outgoing mail and of the mailbox, when the domain publishes them.
pub(super) async fn published(domain: &str, net: &Net) -> Option<(Server, Option<Server>)> {
    let (own_host, own_path) = (format!("autoconfig.{domain}"), "/mail/config-v1.1.xml");
    let well_known = "/.well-known/autoconfig/mail/config-v1.1.xml";
    let (first, second) = tokio::join!(page(&own_host, own_path, net), page(domain, well_known, net));
    [first, second].into_iter().flatten().find_map(|xml| read(&xml, domain))
}

/// One page, read whole; `None` when there is none there, or only a hint to another place.
async fn page(host: &str, path: &str, net: &Net) -> Option<Vec<u8>> {
    let stream = net.connect(host, 443).await?;
    let mut stream = tls::over(stream, host, &net.trust).await.ok()?;
    // HTTP 1.0: the server closes when it has said all, and sends nothing in chunks.
    let question = format!("GET {path} HTTP/1.0\r\nHost: {host}\r\nAccept: text/xml\r\n\r\n");
    stream.write_all(question.as_bytes()).await.ok()?;
    let answer = read_until(&mut stream, LIMIT, is_whole).await?;
    let head_end = head_end(&answer)?;
    let head = String::from_utf8_lossy(answer.get(..head_end)?).into_owned();
    let mut status = head.lines().next()?.split(' ');
    let is_http = status.next()?.starts_with("HTTP/1.");
    (is_http && status.next() == Some("200")).then(|| answer.get(head_end..).map(<[u8]>::to_vec))?
}

fn head_end(answer: &[u8]) -> Option<usize> {
    answer.windows(4).position(|four| four == b"\r\n\r\n").map(|at| at + 4)
}

/// Whole: as long as announced, or the document has ended. Whoever announces nothing and closes early sent no document.
fn is_whole(answer: &[u8]) -> bool {
    let Some(head_end) = head_end(answer) else { return false };
    let body = answer.get(head_end..).unwrap_or_default();
    let head = String::from_utf8_lossy(answer.get(..head_end).unwrap_or_default()).to_ascii_lowercase();
    let announced = head.lines().find_map(|line| line.strip_prefix("content-length:")?.trim().parse::<usize>().ok());
    match announced {
        Some(length) => body.len() >= length,
        None => String::from_utf8_lossy(body).contains("</clientConfig>"),
    }
}

/// A server as it stands in the document.
#[derive(Default)]
struct Entry {
    kind: String,
    host: String,
    port: String,
    socket: String,
    user: String,
    signs_in_by_password: bool,
}

/// The first server of each kind that we can use: protected, with a password, named in plain letters.
fn read(xml: &[u8], domain: &str) -> Option<(Server, Option<Server>)> {
    let entries = entries(xml)?;
    let usable = |kind: &str| entries.iter().filter(|entry| entry.kind == kind).find_map(|entry| server(entry, domain));
    Some((usable("smtp")?, usable("imap")))
}

fn entries(xml: &[u8]) -> Option<Vec<Entry>> {
    let xml = String::from_utf8_lossy(xml);
    let mut reader = Reader::from_str(&xml);
    let (mut all, mut open, mut name): (Vec<Entry>, Option<Entry>, String) = (Vec::new(), None, String::new());
    loop {
        match reader.read_event().ok()? {
            Event::Start(start) => {
                start.local_name().as_ref().clone_into(&mut name);
                if is_server(&name) {
                    let kind = start.try_get_attribute("type").ok().flatten();
                    let kind = kind.map(|kind| kind.value.to_ascii_lowercase()).unwrap_or_default();
                    open = Some(Entry { kind, ..Entry::default() });
                }
            }
            Event::Text(text) => {
                let text = text.trim().to_owned();
                if let Some(entry) = open.as_mut().filter(|_| !text.is_empty()) {
                    match name.as_str() {
                        "hostname" => entry.host = text,
                        "port" => entry.port = text,
                        "socketType" => entry.socket = text,
                        "username" => entry.user = text,
                        "authentication" => entry.signs_in_by_password |= is_password(&text),
                        _ => {}
                    }
                }
            }
            Event::End(end) => {
                name.clear();
                if is_server(end.local_name().as_ref()) {
                    all.extend(open.take());
                    if all.len() >= MAX_SERVERS {
                        return Some(all);
                    }
                }
            }
            Event::Eof => return Some(all),
            _ => {}
        }
    }
}

fn is_server(name: &str) -> bool {
    matches!(name, "incomingServer" | "outgoingServer")
}

/// "plain" is the older name.
fn is_password(way: &str) -> bool {
    matches!(way, "password-cleartext" | "plain")
}

fn server(entry: &Entry, domain: &str) -> Option<Server> {
    let security = match entry.socket.as_str() {
        "SSL" => Security::Tls,
        "STARTTLS" => Security::StartTls,
        _ => return None,
    };
    let user = match entry.user.as_str() {
        "" | "%EMAILADDRESS%" => UserName::Address,
        "%EMAILLOCALPART%" => UserName::Name,
        // A login of another form is for the person to type.
        _ => return None,
    };
    let host = entry.host.replace("%EMAILDOMAIN%", domain);
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
    let port = entry.port.parse().ok().filter(|port: &u16| *port > 0)?;
    (entry.signs_in_by_password && host.contains('.') && host.chars().all(plain)).then_some(Server {
        host,
        port,
        security,
        user,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = r#"<?xml version="1.0"?><clientConfig version="1.1"><emailProvider id="x">
      <domain>example.org</domain>
      <incomingServer type="pop3"><hostname>pop.example.org</hostname><port>995</port><socketType>SSL</socketType>
        <username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication></incomingServer>
      <incomingServer type="imap"><hostname>in.%EMAILDOMAIN%</hostname><port>993</port><socketType>SSL</socketType>
        <authentication>OAuth2</authentication><authentication>password-cleartext</authentication>
        <username>%EMAILLOCALPART%</username></incomingServer>
      <outgoingServer type="smtp"><hostname>open.example.org</hostname><port>25</port><socketType>plain</socketType>
        <username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication></outgoingServer>
      <outgoingServer type="smtp"><hostname>out.example.org</hostname><port>587</port><socketType>STARTTLS</socketType>
        <username>%EMAILADDRESS%</username><authentication>plain</authentication></outgoingServer>
    </emailProvider></clientConfig>"#;

    fn shown(server: &Server) -> String {
        format!("{}:{} {:?} {:?}", server.host, server.port, server.security, server.user)
    }

    #[test]
    fn the_first_protected_server_with_a_password_is_taken() {
        let (smtp, imap) = read(PAGE.as_bytes(), "example.org").unwrap();
        assert_eq!(shown(&smtp), "out.example.org:587 StartTls Address");
        assert_eq!(shown(&imap.unwrap()), "in.example.org:993 Tls Name");
    }

    proptest::proptest! {
        #[test]
        fn no_page_upsets_the_reader(page in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..400), cut in 0..PAGE.len()) {
            let mixed = [PAGE.as_bytes().get(..cut).unwrap_or_default(), &page].concat();
            for bytes in [&page, &mixed] {
                if let Some((smtp, _)) = read(bytes, "example.org") {
                    proptest::prop_assert!(smtp.port > 0 && smtp.host.contains('.'));
                }
                is_whole(bytes);
            }
        }
    }

    #[test]
    fn nothing_is_taken_from_a_page_that_offers_nothing_we_can_use() {
        let without = |what: &str| PAGE.replace(what, "none");
        for page in [without("STARTTLS"), without("out.example.org"), without("587"), without(">plain<")] {
            assert!(read(page.replace("<port>none", "<port>0").as_bytes(), "example.org").is_none(), "{page}");
        }
        for page in ["", "<html>", "<clientConfig><outgoingServer><hostname>x", "\u{0}\u{1}<<<>>>"] {
            assert!(read(page.as_bytes(), "example.org").is_none());
        }
    }
}
