//! The person's mail service: looks for its servers, and sends the letter through it.

use std::sync::Arc;
use std::time::Duration;

use crate::domain::{KnownProvider, Letter, MailFault, MailSecurity, MailServer, MailService, Outbox, WantedPassword};
use crate::mail::providers::Wanted;
use crate::mail::settings::{self, Source};
use crate::mail::{self, Server, Trust, smtp};
use crate::secret::Email;
use crate::wizard::Progress;

pub(super) async fn find_service(email: &Email) -> Option<MailService> {
    let found = settings::find(email).await;
    tracing::info!(source = ?found.as_ref().map(|found| source_name(found.source)), "looked for the mail service");
    let found = found?;
    Some(MailService {
        known: match found.source {
            Source::Known(provider) => Some(KnownProvider {
                id: &provider.id,
                name: &provider.name,
                password: match provider.password {
                    Wanted::Ordinary => WantedPassword::Ordinary,
                    Wanted::Enable => WantedPassword::Enable,
                    Wanted::App => WantedPassword::App,
                    Wanted::None => WantedPassword::None,
                },
                page: provider.page.as_deref(),
            }),
            Source::Published | Source::UsualNames => None,
        },
        server: host(found.smtp, email),
        inbox: found.imap.map(|imap| host(imap, email)),
    })
}

/// For the log: which kind of source, and nothing of the address.
fn source_name(source: Source) -> &'static str {
    match source {
        Source::Known(_) => "table",
        Source::Published => "published",
        Source::UsualNames => "usual names",
    }
}

fn host(server: Server, email: &Email) -> MailServer {
    let security = match server.security {
        mail::Security::StartTls => MailSecurity::StartTls,
        mail::Security::Tls => MailSecurity::Tls,
        mail::Security::None => MailSecurity::None,
    };
    MailServer { user: server.user.of(email), name: server.host, port: server.port, security }
}

pub(super) async fn send(
    letter: Letter,
    outbox: Outbox,
    trust: Trust,
    tell: impl Fn(Progress) + Send,
) -> Result<(), MailFault> {
    let letter = mail::Letter {
        from: outbox.from,
        to: letter.to,
        png: Arc::clone(&letter.picture.png),
        file_name: letter.file_name,
        written_at: outbox.written_at,
    };
    let account = smtp::Account {
        server: outbox.server,
        port: outbox.port,
        security: match outbox.security {
            MailSecurity::StartTls => smtp::Security::StartTls,
            MailSecurity::Tls => smtp::Security::Tls,
            MailSecurity::None => smtp::Security::None,
        },
        login: outbox.login,
        trust,
    };
    let wait = |pause: Duration, error: &mail::Error| {
        tracing::info!(%error, seconds = pause.as_secs(), "the mail server wants a pause");
        tell(Progress::SendDelayed(pause));
    };
    smtp::send_patiently(&letter, &account, &smtp::PAUSES, wait).await.map_err(|error| {
        tracing::info!(%error, "the mail was not sent");
        fault(&error)
    })
}

fn fault(error: &mail::Error) -> MailFault {
    let words = || error.words().to_owned();
    let plain = [
        (error.is_server_unknown(), MailFault::ServerUnknown),
        (error.is_certificate(), MailFault::Certificate),
        (error.is_no_encryption(), MailFault::NoEncryption),
        (error.is_sign_in(), MailFault::SignIn),
        (error.is_app_password_wanted(), MailFault::AppPassword),
        (error.takes_no_passwords(), MailFault::NoPasswords),
        (error.is_too_big(), MailFault::TooBig),
        (error.may_have_been_sent(), MailFault::MaybeSent),
        (error.is_offline(), MailFault::Offline),
        (error.is_sign_in_blocked(), MailFault::SignInBlocked(words())),
        (error.is_greylisted(), MailFault::Greylisted(words())),
        (error.try_later(), MailFault::TryLater(words())),
        (error.is_too_many(), MailFault::TooMany(words())),
        (error.is_relay_refused(), MailFault::Relay(words())),
        (error.is_recipient_refused(), MailFault::Recipient(words())),
        (error.is_sender_refused(), MailFault::Sender(words())),
    ];
    let known = plain.into_iter().find(|(is_so, _)| *is_so).map(|(_, fault)| fault);
    known.unwrap_or_else(|| MailFault::Refused(words()))
}
