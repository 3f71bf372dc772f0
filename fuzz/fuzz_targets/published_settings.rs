//! Any bytes as the settings that a domain publishes for mail programs.

#![no_main]

use libfuzzer_sys::fuzz_target;
use regain::domain::MailSecurity;
use regain::mail::settings::parse_published;
use regain::secret::Email;

fuzz_target!(|xml: &[u8]| {
    let email = Email::fixed("anna@example.org");
    let Some((smtp, imap)) = parse_published(xml, "example.org", &email) else { return };
    for server in [Some(smtp), imap].into_iter().flatten() {
        assert!(server.security != MailSecurity::None && server.port > 0 && server.name.contains('.'));
    }
});
