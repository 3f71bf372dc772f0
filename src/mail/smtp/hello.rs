//! The greeting: under which name, and what the server offers in its answer. Pure.

use std::net::SocketAddr;

use super::reply::Reply;

/// What a server said that it can do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "a row of yes and no, as the server says it")]
pub(super) struct Offer {
    /// It switches to TLS when asked (RFC 3207).
    pub start_tls: bool,
    /// It takes addresses with letters of all languages (RFC 6531).
    pub utf8: bool,
    /// It takes a password by AUTH PLAIN (RFC 4616).
    pub plain: bool,
    /// It takes a password by AUTH LOGIN (never published as a standard; OBSERVED everywhere).
    pub login: bool,
}

/// The name that this computer gives itself: an address in brackets, which strict servers take where they want a full
/// name (DOCUMENTED: RFC 5321, section 4.1.3). It is the one that every computer has, so it gives nothing away.
pub(super) fn name(server: SocketAddr) -> &'static str {
    match server {
        SocketAddr::V4(_) => "[127.0.0.1]",
        SocketAddr::V6(there) if there.ip().to_ipv4_mapped().is_some() => "[127.0.0.1]",
        SocketAddr::V6(_) => "[IPv6:::1]",
    }
}

/// Reads the answer to EHLO. Keywords count in any case; `AUTH=` is the form of old servers.
pub(super) fn offer(reply: &Reply) -> Offer {
    let mut offer = Offer::default();
    for line in reply.lines.iter().skip(1) {
        let line = line.to_ascii_uppercase();
        let mut words = line.split(|c: char| c == '=' || c.is_whitespace()).filter(|word| !word.is_empty());
        match words.next() {
            Some("STARTTLS") => offer.start_tls = true,
            Some("SMTPUTF8") => offer.utf8 = true,
            Some("AUTH") => {
                for mechanism in words {
                    offer.plain |= mechanism == "PLAIN";
                    offer.login |= mechanism == "LOGIN";
                }
            }
            _ => {}
        }
    }
    offer
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_gives_nothing_away() {
        for (server, expected) in [
            ("192.0.2.1:587", "[127.0.0.1]"),
            ("[2001:db8::1]:465", "[IPv6:::1]"),
            ("[::ffff:192.0.2.1]:25", "[127.0.0.1]"),
        ] {
            assert_eq!(name(server.parse().unwrap()), expected);
        }
    }

    #[test]
    fn keywords_are_read_in_any_form() {
        for (lines, expected) in [
            (&["mail.test"][..], Offer::default()),
            (&["mail.test", "AUTH PLAIN LOGIN"], Offer { plain: true, login: true, ..Offer::default() }),
            (&["mail.test", "auth=login"], Offer { login: true, ..Offer::default() }),
            (&["mail.test", "AUTH XOAUTH2 OAUTHBEARER"], Offer::default()),
            (&["mail.test", "starttls", "SmtpUtf8"], Offer { start_tls: true, utf8: true, ..Offer::default() }),
            (&["AUTH PLAIN"], Offer::default()),
        ] {
            let lines = lines.iter().map(|line| (*line).to_owned()).collect();
            assert_eq!(offer(&Reply { code: 250, lines }), expected);
        }
    }
}
