//! Whether a mail says that it comes from the recovery service. Headers can be forged: this only decides what is read.

use mail_parser::MessageParser;

use crate::secret::Email;

/// Domains of the service. DOCUMENTED in the manuals: the addresses that requests go to; INFERRED: that replies come
/// from the same domains or from names below them.
const DOMAINS: [&str; 2] = ["hikvision.com", "device-service.com"];

/// What the headers of a mail told.
pub(super) struct Headers {
    /// It says that it comes from the service.
    pub is_from_service: bool,
    /// Its Message-ID, when it has one.
    pub id: Option<String>,
}

/// Reads the headers that were fetched.
pub(super) fn read(headers: &[u8], service: &Email) -> Headers {
    let parser = MessageParser::default();
    let Some(message) = parser.parse_headers(headers) else { return Headers { is_from_service: false, id: None } };
    let is_service = |address: &str| is_service(address, service);
    let from = message.from().is_some_and(|from| from.iter().any(|one| one.address().is_some_and(is_service)));
    Headers { is_from_service: from, id: message.message_id().map(str::to_owned) }
}

/// For headers that upset the parser: rather one mail too many than the reply passed over.
pub(super) fn guess(headers: &[u8], service: &Email) -> Headers {
    let headers = String::from_utf8_lossy(headers).to_ascii_lowercase();
    let domain = service.domain().to_ascii_lowercase();
    let is_from_service = DOMAINS.into_iter().chain([domain.as_str()]).any(|known| headers.contains(known));
    Headers { is_from_service, id: None }
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
