//! Guesses servers by common names: each is greeted through TLS, and nothing is said beyond that.
//!
//! INFERRED from common use: `smtp.`, `mail.` and `imap.` before the domain. A server counts only when its certificate
//! is good for the name that was asked for.

use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt as _};

use super::net::{Net, first_of, read_until};
use crate::domain::{MailSecurity, MailServer};
use crate::mail::tls;
use crate::secret::Email;

/// How long one server may take.
const LIMIT: Duration = Duration::from_secs(5);
/// A greeting is short.
const GREETING_LIMIT: usize = 8 * 1024;

/// One kind of server: how it greets, how it is asked for TLS, and how one says goodbye.
struct Kind {
    ports: [(MailSecurity, u16); 2],
    greeting: &'static str,
    start_tls: &'static [(&'static str, &'static str)],
    goodbye: &'static str,
}

const SMTP: Kind = Kind {
    ports: [(MailSecurity::Tls, 465), (MailSecurity::StartTls, 587)],
    greeting: "220",
    start_tls: &[("EHLO [127.0.0.1]\r\n", "250"), ("STARTTLS\r\n", "220")],
    goodbye: "QUIT\r\n",
};

const IMAP: Kind = Kind {
    ports: [(MailSecurity::Tls, 993), (MailSecurity::StartTls, 143)],
    greeting: "* OK",
    start_tls: &[("a STARTTLS\r\n", "a OK")],
    goodbye: "b LOGOUT\r\n",
};

/// The server for outgoing mail.
pub(super) async fn smtp(domain: &str, email: &Email, net: &Net) -> Option<MailServer> {
    first(&SMTP, &[format!("smtp.{domain}"), format!("mail.{domain}")], email, net).await
}

/// The server of the mailbox.
pub(super) async fn imap(domain: &str, email: &Email, net: &Net) -> Option<MailServer> {
    first(&IMAP, &[format!("imap.{domain}"), format!("mail.{domain}")], email, net).await
}

/// All are greeted at once; the first in order that answers well counts.
async fn first(kind: &'static Kind, hosts: &[String], email: &Email, net: &Net) -> Option<MailServer> {
    let all = kind.ports.iter().flat_map(|port| hosts.iter().map(move |name| (port, name)));
    let greetings = all.map(|((security, port), name)| {
        let server =
            MailServer { name: name.clone(), port: *port, security: *security, user: email.as_str().to_owned() };
        let net = net.clone();
        async move { greet(kind, server, &net).await }
    });
    first_of(greetings.collect(), LIMIT).await
}

/// The server, when it greets as it should.
async fn greet(kind: &Kind, server: MailServer, net: &Net) -> Option<MailServer> {
    let mut stream = net.connect(&server.name, server.port).await?;
    if server.security == MailSecurity::StartTls {
        hear(&mut stream, kind.greeting).await?;
        for (said, answer) in kind.start_tls {
            stream.write_all(said.as_bytes()).await.ok()?;
            hear(&mut stream, answer).await?;
        }
    }
    let mut stream = tls::over(stream, &server.name, &net.trust).await.ok()?;
    if server.security == MailSecurity::Tls {
        hear(&mut stream, kind.greeting).await?;
    }
    say_goodbye(&mut stream, kind.goodbye).await;
    Some(server)
}

/// Hears one answer, of several lines perhaps: the number or the word decides, whatever follows. `None`: it is another
/// one, or none.
async fn hear(stream: &mut (impl AsyncRead + Unpin), expected: &str) -> Option<()> {
    let heard = read_until(stream, GREETING_LIMIT, |heard| last_line(heard, expected).is_some()).await?;
    let last = last_line(&heard, expected)?;
    last.get(..expected.len())?.eq_ignore_ascii_case(expected.as_bytes()).then_some(())
}

/// The last line of an answer, once it is whole: that of an SMTP answer has no dash behind its code; IMAP says its tag
/// once.
fn last_line<'a>(heard: &'a [u8], expected: &str) -> Option<&'a [u8]> {
    let last = heard.strip_suffix(b"\n")?.rsplit(|byte| *byte == b'\n').next()?.trim_ascii_end();
    let is_last = last.get(3) != Some(&b'-') && (!expected.starts_with("a ") || last.starts_with(b"a "));
    (!last.is_empty() && is_last).then_some(last)
}

async fn say_goodbye(stream: &mut (impl AsyncWrite + Unpin), goodbye: &str) {
    if stream.write_all(goodbye.as_bytes()).await.is_err() || stream.shutdown().await.is_err() {
        tracing::debug!("a mail server hung up before the goodbye");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn the_number_decides_whatever_follows() {
        for (said, expected) in [
            (&b"220 mail.test\r\n"[..], "220"),
            (b"220\r\n", "220"),
            (b"220-gr\xfc\xdf\n220 Gott\n", "220"),
            (b"250-x\r\n250\r\n", "250"),
            (b"* ok \xbb\xb6\xd3\xad\r\n", "* OK"),
            (b"* CAPABILITY x\r\na ok\r\n", "a OK"),
        ] {
            assert_eq!(hear(&mut &said[..], expected).await, Some(()), "{said:?}");
        }
        for said in [&b"554 no\r\n"[..], b"* OK imap\r\n", b"220-more", b"+OK pop\r\n"] {
            assert_eq!(hear(&mut &said[..], "220").await, None, "{said:?}");
        }
    }
}
