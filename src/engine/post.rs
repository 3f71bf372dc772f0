//! The person's mail service: looks for its servers, and sends the letter through it.

use std::sync::Arc;
use std::time::Duration;

use crate::mail::providers::Wanted;
use crate::mail::settings::{self, Source};
use crate::mail::{self, Server, Trust, smtp};
use crate::secret::Email;
use crate::wizard::answer::SendFault;
use crate::wizard::{Host, Known, Letter, MailService, Outbox, Security, WantedPassword};

pub(super) async fn find_service(email: &Email) -> Option<MailService> {
    let found = settings::find(email).await;
    tracing::info!(source = ?found.as_ref().map(|found| source_name(found.source)), "looked for the mail service");
    let found = found?;
    Some(MailService {
        known: match found.source {
            Source::Known(provider) => Some(Known {
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

fn host(server: Server, email: &Email) -> Host {
    let security = match server.security {
        mail::Security::StartTls => Security::StartTls,
        mail::Security::Tls => Security::Tls,
        mail::Security::None => Security::None,
    };
    Host { user: server.user.of(email), name: server.host, port: server.port, security }
}

pub(super) async fn send(
    letter: Letter,
    outbox: Outbox,
    trust: Trust,
    delayed: impl Fn(Duration) + Send,
) -> Result<(), SendFault> {
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
            Security::StartTls => smtp::Security::StartTls,
            Security::Tls => smtp::Security::Tls,
            Security::None => smtp::Security::None,
        },
        login: outbox.login,
        trust,
    };
    let wait = |pause: Duration, error: &mail::Error| {
        tracing::info!(%error, seconds = pause.as_secs(), "the mail server wants a pause");
        delayed(pause);
    };
    smtp::send_patiently(&letter, &account, &smtp::PAUSES, wait).await.map_err(|error| {
        tracing::info!(%error, "the mail was not sent");
        fault(&error)
    })
}

fn fault(error: &mail::Error) -> SendFault {
    let words = || error.words().to_owned();
    let plain = [
        (error.is_server_unknown(), SendFault::ServerUnknown),
        (error.is_certificate(), SendFault::Certificate),
        (error.is_no_encryption(), SendFault::NoEncryption),
        (error.is_sign_in(), SendFault::SignIn),
        (error.is_app_password_wanted(), SendFault::AppPassword),
        (error.takes_no_passwords(), SendFault::NoPasswords),
        (error.is_too_big(), SendFault::TooBig),
        (error.may_have_been_sent(), SendFault::MaybeSent),
        (error.is_offline(), SendFault::Offline),
        (error.is_sign_in_blocked(), SendFault::SignInBlocked(words())),
        (error.is_greylisted(), SendFault::Greylisted(words())),
        (error.try_later(), SendFault::TryLater(words())),
        (error.is_too_many(), SendFault::TooMany(words())),
        (error.is_relay_refused(), SendFault::Relay(words())),
        (error.is_recipient_refused(), SendFault::Recipient(words())),
        (error.is_sender_refused(), SendFault::Sender(words())),
    ];
    let known = plain.into_iter().find(|(is_so, _)| *is_so).map(|(_, fault)| fault);
    known.unwrap_or_else(|| SendFault::Refused(words()))
}
