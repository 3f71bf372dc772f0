//! Whether a mail says that it comes from the recovery service. Headers can be forged: this only decides what is read.

use mail_parser::MessageParser;

use crate::secret::Email;
use crate::typed;

/// Domains of the service. DOCUMENTED in the manuals: the addresses that requests go to; INFERRED: that replies come
/// from the same domains or from names below them.
const DOMAINS: [&str; 2] = ["hikvision.com", "device-service.com"];

/// What the headers of a mail told.
pub(super) struct Headers {
    /// It says that it comes from the service.
    pub is_from_service: bool,
    /// It names the service: in its subject, or as the name of its sender.
    pub names_service: bool,
    /// Its Message-ID, when it has one.
    pub id: Option<String>,
}

/// The name of the brand, as it stands in subjects and names.
const NAME: &str = "hikvision";

/// Reads the headers that were fetched.
pub(super) fn read(headers: &[u8], service: &Email) -> Headers {
    let parser = MessageParser::default();
    let Some(message) = parser.parse_headers(headers) else {
        return Headers { is_from_service: false, names_service: false, id: None };
    };
    let senders: Vec<_> = message.from().into_iter().flat_map(|from| from.iter()).collect();
    let is_from_service = senders.iter().any(|one| one.address().is_some_and(|address| is_service(address, service)));
    // A service that hands mail on (an alias, a forwarding) puts the first sender into the name or into its own address.
    let words = senders.iter().flat_map(|one| [one.name(), one.address()]).chain([message.subject()]).flatten();
    let names_service = words.map(visible).any(|words| words.contains(NAME) || words.contains(&domain(service)));
    Headers { is_from_service, names_service, id: message.message_id().map(str::to_owned) }
}

/// Words in small letters, without what no eye can see.
fn visible(words: &str) -> String {
    words.chars().filter(|c| !typed::is_invisible(*c)).map(typed::plain).collect::<String>().to_lowercase()
}

fn domain(service: &Email) -> String {
    service.domain().to_ascii_lowercase()
}

/// For headers that upset the parser: rather one mail too many than the reply passed over.
pub(super) fn guess(headers: &[u8], service: &Email) -> Headers {
    let headers = String::from_utf8_lossy(headers).to_ascii_lowercase();
    let domain = domain(service);
    let is_from_service = DOMAINS.into_iter().chain([domain.as_str()]).any(|known| headers.contains(known));
    Headers { is_from_service, names_service: false, id: None }
}

fn is_service(address: &str, service: &Email) -> bool {
    let Some((_, domain)) = address.rsplit_once('@') else { return false };
    let domain = domain.to_ascii_lowercase();
    let of = |known: &str| {
        let known = known.to_ascii_lowercase();
        domain == known || domain.strip_suffix(&known).is_some_and(|below| below.ends_with('.'))
    };
    DOMAINS.into_iter().any(of) || of(service.domain())
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
    fn headers_that_cannot_be_read_are_taken_by_their_domain() {
        let service = Email::fixed("desk@recovery.test");
        assert!(guess(b"\xff From: x@HIKvision.com", &service).is_from_service);
        assert!(guess(b"From: x@recovery.test", &service).is_from_service);
        assert!(!guess(b"From: aunt@example.org", &service).is_from_service);
    }

    #[test]
    fn a_name_that_only_looks_like_it_is_not_the_service() {
        assert!(!says("hikvision.com <anna@example.org>"));
        assert!(!says("x@nothikvision.com"));
        assert!(!says("x@hikvision.com.example.org"));
        assert!(!says(""));
    }
}
