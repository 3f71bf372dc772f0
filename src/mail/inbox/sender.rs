//! Whether a mail says that it comes from the recovery service. Headers can be forged: this only decides what is read.

use mail_parser::{Address, HeaderName, MessageParser};

use crate::domain::is_makers_domain;
use crate::mail::public::is_public;
use crate::secret::Email;
use crate::typed;

/// What the headers of a mail told.
pub(super) struct Headers {
    /// It says that it comes from the service.
    pub is_from_service: bool,
    /// It names the service: in its subject, or as the name of its sender.
    pub names_service: bool,
}

/// The name of the brand, as it stands in subjects and names.
const NAME: &str = "hikvision";

/// Reads the headers that were fetched. A mail comes from the service when it has one sender with one address, and that
/// one is the service's: each other form has been a forgery, or may be one.
pub(super) fn read(headers: &[u8], service: &Email) -> Headers {
    let parser = MessageParser::default();
    let Some(message) = parser.parse_headers(headers) else {
        return Headers { is_from_service: false, names_service: false };
    };
    let senders: Vec<_> = message.from().into_iter().flat_map(|from| from.iter()).collect();
    let is_plain = matches!(message.from(), Some(Address::List(_))) && lines_from(headers) == 1;
    let raw = message.header_raw(HeaderName::From).unwrap_or_default();
    let is_from_service = match senders.as_slice() {
        [only] if is_plain => {
            only.address().is_some_and(|address| stands_alone(raw, address) && is_service(address, service))
        }
        _ => false,
    };
    // A service that hands mail on (an alias, a forwarding) puts the first sender into the name or into its own address.
    let words = senders.iter().flat_map(|one| [one.name(), one.address()]).chain([message.subject()]).flatten();
    let names_service = words.map(visible).any(|words| words.contains(NAME) || words.contains(&domain(service)));
    Headers { is_from_service, names_service }
}

/// Whether a sender is written as programs write it: `address`, `name <address>`, or `address (name)`. What else may stand
/// inside an address, such as a comment in the middle, is read differently by different readers.
fn stands_alone(raw: &str, address: &str) -> bool {
    let raw = raw.trim();
    let bare = match raw.strip_suffix('>').and_then(|before| before.rsplit_once('<')) {
        Some((_, inside)) => inside,
        None => match raw.strip_suffix(')').and_then(|before| before.rsplit_once('(')) {
            Some((before, name)) if !name.contains([')', '\\']) => before,
            _ => raw,
        },
    };
    bare.trim().eq_ignore_ascii_case(address)
}

/// How many lines are, or could be read as, the header `From`, whatever stands around its name.
fn lines_from(headers: &[u8]) -> usize {
    let is_from = |line: &&[u8]| {
        let name = line.split(|byte| *byte == b':').next().unwrap_or_default();
        let letters = name.iter().filter(|byte| byte.is_ascii_graphic());
        // Only a line that begins with blanks goes on with the one before it.
        !line.starts_with(b" ")
            && !line.starts_with(b"\t")
            && letters.map(u8::to_ascii_lowercase).eq(b"from".iter().copied())
    };
    headers.split(|byte| matches!(byte, b'\r' | b'\n')).filter(is_from).count()
}

/// Words in small letters, without what no eye can see.
fn visible(words: &str) -> String {
    words.chars().filter(|c| !typed::is_invisible(*c)).map(typed::plain).collect::<String>().to_lowercase()
}

fn domain(service: &Email) -> String {
    service.domain().to_ascii_lowercase()
}

/// For headers that upset the parser: such a mail is not opened, but the person hears of it where it names the service.
pub(super) fn guess(headers: &[u8], service: &Email) -> Headers {
    let headers = visible(&String::from_utf8_lossy(headers));
    let names_service = headers.contains(NAME) || headers.contains(&domain(service));
    Headers { is_from_service: false, names_service }
}

/// Whether an address is one of the maker's, or at the very domain of the service that the person has confirmed. A mail
/// provider's domain is everybody's and so nobody's: nothing is opened for it.
fn is_service(address: &str, service: &Email) -> bool {
    let Some((local, domain)) = address.split_once('@') else { return false };
    let is_plain = |c: char| c.is_ascii_graphic() && !matches!(c, '"' | '\\' | '<' | '>' | '(' | ')' | ',' | ';' | ':');
    if local.is_empty() || !local.chars().all(is_plain) || !domain.chars().all(is_of_a_host) {
        return false;
    }
    let domain = domain.to_ascii_lowercase();
    is_makers_domain(&domain) || (domain == self::domain(service) && !is_public(&domain))
}

fn is_of_a_host(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '.' | '-')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn says(from: &str) -> bool {
        let service = Email::fixed("desk@recovery.test");
        read(format!("From: {from}\r\nSubject: hello\r\nMessage-ID: <1@x>\r\n\r\n").as_bytes(), &service)
            .is_from_service
    }

    #[test]
    fn the_service_is_known_by_its_domains() {
        assert!(says("Hikvision <no-reply@hikvision.com>"));
        assert!(says("pw_recovery@Device-Service.com"));
        assert!(says("x@mail.hikvision.com"));
        assert!(says("desk@recovery.test"));
    }

    #[test]
    fn a_mail_that_was_handed_on_names_the_service() {
        let service = Email::fixed("desk@recovery.test");
        let named = |headers: &str| read(format!("{headers}\r\n\r\n").as_bytes(), &service);
        for headers in [
            "From: anna@example.org\r\nSubject: Fwd: Hikvision password reset",
            "From: \"no-reply@hikvision.com [via Relay]\" <x7@mozmail.example>",
            "From: =?gb2312?B?SElLVklTSU9Ouqi/tc2+ysA=?= <x@alias.example>",
            "From: no-reply_at_hikvision_com_x7@alias.example",
            "From: a@b.example\r\nSubject: FW: mail of desk@recovery.test",
            "From: a@b.example\r\nSubject: Hik\u{200b}vision",
        ] {
            let headers_read = named(headers);
            assert!(headers_read.names_service && !headers_read.is_from_service, "{headers}");
        }
        assert!(!named("From: anna@example.org\r\nSubject: Password recovery").names_service);
    }

    #[test]
    fn headers_that_cannot_be_read_open_nothing_and_are_told_of() {
        let service = Email::fixed("desk@recovery.test");
        for headers in [&b"\xff From: x@HIKvision.com"[..], b"From: x@recovery.test"] {
            let guessed = guess(headers, &service);
            assert!(guessed.names_service && !guessed.is_from_service);
        }
        assert!(!guess(b"From: aunt@example.org", &service).names_service);
    }

    #[test]
    fn one_sender_with_one_address_or_none() {
        for from in [
            "x@hikvision.com\r\nFrom: x@evil.example",
            "x@evil.example\r\nFROM: x@hikvision.com",
            "x@evil.example\r\nFrom : x@hikvision.com",
            "x@hikvision.com\r\nFrom\t: x@evil.example",
            "x@hikvision.com\r\nF\0rom: x@evil.example",
            "x@hikvision.com\rFrom: x@evil.example",
            "x@hikvision.com\r\nfrom:",
            "x@evil.example, pw@hikvision.com",
            "pw@hikvision.com, x@evil.example",
            "<x@evil.example> <pw@hikvision.com>",
            "x@evil@hikvision.com",
            "\"x@evil\"@hikvision.com",
            "x%evil.example@hikvision.com@relay.example",
            "<@evil.example:pw@hikvision.com>, y@evil.example",
            "Service: pw@hikvision.com;",
            "Service: pw@hikvision.com, y@evil.example;",
            "pw@hikvision.com\0.evil.example",
            "pw@.hikvision.com",
            "pw@hikvisi\u{43e}n.com",
            "pw@hikvision\u{3002}com",
            "pw@evil.example/.hikvision.com",
            "=?utf-8?Q?pw=40hikvision.com?=",
            "=?utf-8?Q?pw=40hikvision.com?= <x@evil.example>",
            "pw@hikvision.com (x) .evil.example",
            "pw@hikvision.com (x) .evil.example (y)",
            "pw@hikvision.com (x (y)) .evil.example",
            "pw@hikvision.com .evil.example",
            "pw (x@evil.example) @hikvision.com",
            "a <pw@hikvision.com> b",
        ] {
            assert!(!says(from), "{from:?}");
        }
        assert!(says("=?utf-8?Q?Hik=C3=A9?= <pw@hikvision.com>") && says("Hik\r\n vision <pw@hikvision.com>"));
        assert!(says("pw@hikvision.com (Hikvision)") && says("< pw@Hikvision.com >") && says(" pw@hikvision.com "));
    }

    #[test]
    fn a_confirmed_service_is_that_very_domain_and_never_a_mail_provider() {
        let says = |from: &str, service: &str| {
            let headers = format!("From: {from}\r\nMessage-ID: <1@x>\r\n\r\n");
            read(headers.as_bytes(), &Email::parse(service).unwrap()).is_from_service
        };
        assert!(
            says("a@installer.example", "thief@installer.example")
                && says("a@Installer.example", "x@INSTALLER.example")
        );
        for (from, service) in [
            ("a@mail.installer.example", "thief@installer.example"),
            ("anybody@gmail.com", "thief@gmail.com"),
            ("thief@gmail.com", "thief@gmail.com"),
            ("a@GMail.com", "thief@gmail.COM"),
            ("a@qq.com", "thief@qq.com"),
            ("a@proton.me", "thief@proton.me"),
            ("a@mail.gmail.com", "thief@mail.gmail.com"),
            ("a@bank.example", "thief@example"),
            ("a@shop.co.uk", "thief@co.uk"),
        ] {
            assert!(!says(from, service), "{from} for {service}");
        }
    }

    #[test]
    fn a_name_that_only_looks_like_it_is_not_the_service() {
        assert!(!says("hikvision.com <anna@example.org>"));
        assert!(!says("x@nothikvision.com"));
        assert!(!says("x@hikvision.com.example.org"));
        assert!(!says(""));
    }
}
