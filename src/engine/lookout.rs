//! The watched inbox, the kept password of it, and the clipboard.

use std::convert::Infallible;

use super::{blocking, memory::STORE_LIMIT};

use crate::domain::{Inbox, InboxEvent, InboxFault, KeyringAnswer};
use crate::mail::inbox::{self, News, PORT, Pace, START_TLS_PORT};
use crate::mail::providers::Wanted;
use crate::mail::settings::{self, Source};
use crate::mail::{Security, Server, Trust, UserName, code};
use crate::secret::{Code, Email, Password};
use crate::{files, vault};

/// Watches until it is cancelled; the answer tells why it ended by itself.
pub(super) async fn watch(
    inbox: Inbox,
    trust: Trust,
    tell: impl Fn(InboxEvent) + Clone + Send + 'static,
) -> InboxFault {
    let Err(fault) = stay(inbox, trust, &tell).await;
    fault
}

async fn stay(
    inbox: Inbox,
    trust: Trust,
    tell: &(impl Fn(InboxEvent) + Clone + Send + 'static),
) -> Result<Infallible, InboxFault> {
    let place = place(&inbox).await?;
    let settings = settings(&inbox, &place, trust).await?;
    let keep = inbox.keep.then(|| Password::new(settings.password.reveal()));
    let fault = inbox::watch(settings, inbox.since, on_news(inbox.address, keep, tell.clone())).await;
    tracing::info!(%fault, "the inbox is not watched any more");
    Err(match of_inbox(fault) {
        // Services that want an app password mostly say no more than "wrong".
        InboxFault::SignIn if place.wants_app_password => InboxFault::AppPassword,
        fault => fault,
    })
}

/// Passes the news on; the password is kept when it has worked for the first time.
fn on_news(
    address: Email,
    mut keep: Option<Password>,
    tell: impl Fn(InboxEvent) + Clone + Send + 'static,
) -> impl FnMut(News) + Send {
    move |news| match news {
        News::Watching => {
            tell(InboxEvent::Watching);
            if let Some(password) = keep.take() {
                let (address, tell) = (address.clone(), tell.clone());
                tokio::spawn(async move {
                    let kept = ask_store(move || vault::keep_mailbox(&address, &password)).await;
                    tell(InboxEvent::Kept(kept.map_or_else(|keeping| keeping, |()| KeyringAnswer::Kept)));
                });
            }
        }
        News::Lost { again_in } => tell(InboxEvent::Lost { again_in }),
        News::Mail(mail) => tell(InboxEvent::Mail { text: mail.text, codes: mail.codes }),
    }
}

/// Removes the kept password.
pub(super) async fn forget(address: Email) -> KeyringAnswer {
    ask_store(move || vault::forget_mailbox(&address))
        .await
        .map_or_else(|keeping| keeping, |()| KeyringAnswer::Forgotten)
}

/// What was copied, when it looks like a code.
pub(super) async fn copied() -> Option<Code> {
    let text = blocking(files::copied_text).await.flatten()?;
    code::looks_like_a_code(&text).then(|| Code::from_typed(&text))
}

/// A mailbox, ready to be watched.
struct Place {
    server: Server,
    /// Its service is known to want a password that is made for a single app.
    wants_app_password: bool,
}

async fn settings(inbox: &Inbox, place: &Place, trust: Trust) -> Result<inbox::Settings, InboxFault> {
    let password = match &inbox.password {
        // Shown in groups, which people copy with their blanks.
        Some(password) if place.wants_app_password => password.without_blanks(),
        Some(password) => Password::new(password.reveal()),
        None => kept_password(inbox.address.clone()).await?,
    };
    let Server { host, port, security, user } = &place.server;
    Ok(inbox::Settings {
        server: host.clone(),
        port: *port,
        security: *security,
        user: user.of(&inbox.address),
        password,
        service: inbox.service.clone(),
        trust,
        pace: Pace::default(),
    })
}

/// Where the mailbox lies: as the person says, by the table, by what its domain publishes, or by the usual name.
async fn place(inbox: &Inbox) -> Result<Place, InboxFault> {
    let at = |host: String, port: u16| {
        let security = if port == START_TLS_PORT { Security::StartTls } else { Security::Tls };
        Server { host, port, security, user: UserName::Address }
    };
    if let Some((host, port)) = &inbox.server {
        return Ok(Place { server: at(host.clone(), port.unwrap_or(PORT)), wants_app_password: false });
    }
    let found = settings::find(&inbox.address).await;
    let wanted = match found.as_ref().map(|found| found.source) {
        Some(Source::Known(provider)) => Some(provider.password),
        _ => None,
    };
    if wanted == Some(Wanted::None) {
        return Err(InboxFault::Closed);
    }
    let server = found.and_then(|found| found.imap);
    let server = server.unwrap_or_else(|| at(format!("imap.{}", inbox.address.domain()), PORT));
    Ok(Place { server, wants_app_password: wanted == Some(Wanted::App) })
}

async fn kept_password(address: Email) -> Result<Password, InboxFault> {
    match ask_store(move || vault::read_mailbox(&address)).await {
        Ok(Some(password)) => Ok(password),
        Ok(None) | Err(KeyringAnswer::Missing) => Err(InboxFault::NoPassword),
        Err(_) => Err(InboxFault::StoreClosed),
    }
}

/// Asks the password store, which may ask the person, but not for ever.
async fn ask_store<T: Send + 'static>(
    question: impl FnOnce() -> Result<T, vault::Error> + Send + 'static,
) -> Result<T, KeyringAnswer> {
    match tokio::time::timeout(STORE_LIMIT, blocking(question)).await {
        Ok(Some(Ok(answer))) => Ok(answer),
        Ok(Some(Err(error))) => {
            tracing::info!(%error, "the password store did not help");
            Err(if error.is_missing() { KeyringAnswer::Missing } else { KeyringAnswer::Closed })
        }
        Ok(None) | Err(_) => Err(KeyringAnswer::Closed),
    }
}

fn of_inbox(error: inbox::Error) -> InboxFault {
    if error.is_app_password() {
        InboxFault::AppPassword
    } else if error.is_sign_in() {
        InboxFault::SignIn
    } else if error.is_closed() {
        InboxFault::Closed
    } else if error.is_certificate() {
        InboxFault::Certificate
    } else if error.is_server_unknown() {
        InboxFault::ServerUnknown
    } else if error.is_not_mail() {
        InboxFault::NotMail
    } else {
        InboxFault::Offline
    }
}

#[cfg(test)]
mod tests {
    use std::time::SystemTime;

    use super::*;

    fn inbox(address: &str, server: Option<(&str, Option<u16>)>) -> Inbox {
        Inbox {
            address: Email::parse(address).unwrap(),
            server: server.map(|(name, port)| (name.to_owned(), port)),
            password: Some(Password::new("abcd efgh")),
            keep: false,
            service: Email::fixed("desk@recovery.test"),
            since: SystemTime::now(),
        }
    }

    async fn ready(inbox: &Inbox) -> inbox::Settings {
        settings(inbox, &place(inbox).await.unwrap(), Trust::default()).await.unwrap()
    }

    /// Known services and named servers are looked for nowhere.
    #[tokio::test]
    async fn a_place_is_reached_as_the_table_or_the_person_says() {
        for (server, port, security) in [
            (("imap.example.org", None), 993, Security::Tls),
            (("imap.example.org", Some(1993)), 1993, Security::Tls),
            (("imap.example.org", Some(143)), 143, Security::StartTls),
        ] {
            let ready = ready(&inbox("anna@example.org", Some(server))).await;
            assert_eq!((ready.port, ready.security), (port, security));
            assert_eq!((ready.user.as_str(), ready.password.reveal()), ("anna@example.org", "abcd efgh"));
        }
        let known = ready(&inbox("anna@icloud.com", None)).await;
        assert_eq!((known.server.as_str(), known.user.as_str()), ("imap.mail.me.com", "anna"));
        assert_eq!(known.password.reveal(), "abcdefgh", "an app password is copied with its blanks");
        assert_eq!(place(&inbox("anna@outlook.com", None)).await.err(), Some(InboxFault::Closed));
    }
}
