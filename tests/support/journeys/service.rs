//! Mail services as the look-up finds them.

use regain::domain::{KnownProvider, MailSecurity, MailServer, MailService, WantedPassword};

fn host(name: &str, port: u16, security: MailSecurity, user: &str) -> MailServer {
    MailServer { name: name.to_owned(), port, security, user: user.to_owned() }
}

/// One that wants an app password.
pub fn gmail() -> MailService {
    MailService {
        known: Some(KnownProvider {
            id: "gmail",
            name: "Gmail",
            password: WantedPassword::App,
            page: Some("https://myaccount.google.com/apppasswords"),
        }),
        server: host("smtp.gmail.com", 587, MailSecurity::StartTls, "anna@gmail.com"),
        inbox: Some(host("imap.gmail.com", 993, MailSecurity::Tls, "anna@gmail.com")),
    }
}

/// One that takes no password from an app.
pub fn outlook() -> MailService {
    MailService {
        known: Some(KnownProvider {
            id: "outlook",
            name: "Outlook.com",
            password: WantedPassword::None,
            page: Some("https://outlook.live.com/mail/"),
        }),
        server: host("smtp-mail.outlook.com", 587, MailSecurity::StartTls, "anna@outlook.com"),
        inbox: None,
    }
}

/// One that was found by its usual names.
pub fn found() -> MailService {
    MailService {
        known: None,
        server: host("smtp.example.org", 465, MailSecurity::Tls, "anna@example.org"),
        inbox: None,
    }
}
