//! Mail services as the look-up finds them.

use regain::wizard::{Host, Known, MailService, Security, WantedPassword};

fn host(name: &str, port: u16, security: Security, user: &str) -> Host {
    Host { name: name.to_owned(), port, security, user: user.to_owned() }
}

/// One that wants an app password.
pub fn gmail() -> MailService {
    MailService {
        known: Some(Known {
            id: "gmail",
            name: "Gmail",
            password: WantedPassword::App,
            page: Some("https://myaccount.google.com/apppasswords"),
        }),
        server: host("smtp.gmail.com", 587, Security::StartTls, "anna@gmail.com"),
        inbox: Some(host("imap.gmail.com", 993, Security::Tls, "anna@gmail.com")),
    }
}

/// One that takes no password from an app.
pub fn outlook() -> MailService {
    MailService {
        known: Some(Known {
            id: "outlook",
            name: "Outlook.com",
            password: WantedPassword::None,
            page: Some("https://outlook.live.com/mail/"),
        }),
        server: host("smtp-mail.outlook.com", 587, Security::StartTls, "anna@outlook.com"),
        inbox: None,
    }
}

/// One that was found by its usual names.
pub fn found() -> MailService {
    MailService { known: None, server: host("smtp.example.org", 465, Security::Tls, "anna@example.org"), inbox: None }
}
