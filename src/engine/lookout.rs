//! The watched inbox, the kept password of it, and the clipboard.

use super::{blocking, memory::STORE_LIMIT};

use crate::files;
use crate::mail::inbox::{self, News, PORT, Pace};
use crate::mail::providers::Wanted;
use crate::mail::settings::{self, Source};
use crate::mail::{Security, Trust, UserName, code};
use crate::secret::{Code, Email, Password};
use crate::vault;
use crate::wizard::{Inbox, InboxNews, Keeping, WatchFault};

/// Watches until it is cancelled, and tells why when it ends by itself.
pub(super) async fn watch(inbox: Inbox, trust: Trust, tell: impl Fn(InboxNews) + Clone + Send + 'static) {
    let fault = match settings(&inbox, trust).await {
        Ok(settings) => {
            let keep = inbox.keep.then(|| Password::new(settings.password.reveal()));
            let fault = inbox::watch(settings, inbox.since, on_news(inbox.address, keep, tell.clone())).await;
            tracing::info!(%fault, "the inbox is not watched any more");
            of_inbox(fault)
        }
        Err(fault) => fault,
    };
    tell(InboxNews::Ended(fault));
}

/// Passes the news on; the password is kept when it has worked for the first time.
fn on_news(
    address: Email,
    mut keep: Option<Password>,
    tell: impl Fn(InboxNews) + Clone + Send + 'static,
) -> impl FnMut(News) + Send {
    move |news| match news {
        News::Watching => {
            tell(InboxNews::Watching);
            if let Some(password) = keep.take() {
                let (address, tell) = (address.clone(), tell.clone());
                tokio::spawn(async move {
                    let kept = ask_store(move || vault::keep_mailbox(&address, &password)).await;
                    tell(InboxNews::Kept(kept.map_or_else(|keeping| keeping, |()| Keeping::Kept)));
                });
            }
        }
        News::Lost { again_in } => tell(InboxNews::Lost { again_in }),
        News::Mail(mail) => tell(InboxNews::Mail { text: mail.text, codes: mail.codes }),
    }
}

/// Removes the kept password.
pub(super) async fn forget(address: Email) -> Keeping {
    ask_store(move || vault::forget_mailbox(&address)).await.map_or_else(|keeping| keeping, |()| Keeping::Forgotten)
}

/// What was copied, when it looks like a code.
pub(super) async fn copied() -> Option<Code> {
    let text = blocking(files::copied_text).await.flatten()?;
    code::looks_like_a_code(&text).then(|| Code::from_typed(&text))
}

async fn settings(inbox: &Inbox, trust: Trust) -> Result<inbox::Settings, WatchFault> {
    let password = match &inbox.password {
        Some(password) => Password::new(password.reveal()),
        None => kept_password(inbox.address.clone()).await?,
    };
    let (server, port, user) = match &inbox.server {
        Some((server, port)) => (server.clone(), port.unwrap_or(PORT), inbox.address.as_str().to_owned()),
        None => server_of(&inbox.address).await?,
    };
    let service = inbox.service.clone();
    Ok(inbox::Settings { server, port, user, password, service, trust, pace: Pace::default() })
}

/// Where the mailbox of this address lies: by the table, by what its domain publishes, or by the usual name.
async fn server_of(address: &Email) -> Result<(String, u16, String), WatchFault> {
    let found = settings::find(address).await;
    if let Some(Source::Known(provider)) = found.as_ref().map(|found| &found.source)
        && provider.password == Wanted::None
    {
        return Err(WatchFault::Closed);
    }
    Ok(match found.and_then(|found| found.imap) {
        // TLS from the first byte or nothing: the same server mostly has both.
        Some(server) => {
            let port = if server.security == Security::Tls { server.port } else { PORT };
            (server.host, port, server.user.of(address))
        }
        None => (format!("imap.{}", address.domain()), PORT, UserName::Address.of(address)),
    })
}

async fn kept_password(address: Email) -> Result<Password, WatchFault> {
    match ask_store(move || vault::read_mailbox(&address)).await {
        Ok(Some(password)) => Ok(password),
        Ok(None) | Err(Keeping::Missing) => Err(WatchFault::NoPassword),
        Err(_) => Err(WatchFault::StoreClosed),
    }
}

/// Asks the password store, which may ask the person, but not for ever.
async fn ask_store<T: Send + 'static>(
    question: impl FnOnce() -> Result<T, vault::Error> + Send + 'static,
) -> Result<T, Keeping> {
    match tokio::time::timeout(STORE_LIMIT, blocking(question)).await {
        Ok(Some(Ok(answer))) => Ok(answer),
        Ok(Some(Err(error))) => {
            tracing::info!(%error, "the password store did not help");
            Err(if error.is_missing() { Keeping::Missing } else { Keeping::Closed })
        }
        Ok(None) | Err(_) => Err(Keeping::Closed),
    }
}

fn of_inbox(error: inbox::Error) -> WatchFault {
    if error.is_app_password() {
        WatchFault::AppPassword
    } else if error.is_sign_in() {
        WatchFault::SignIn
    } else if error.is_closed() {
        WatchFault::Closed
    } else if error.is_certificate() {
        WatchFault::Certificate
    } else if error.is_server_unknown() {
        WatchFault::ServerUnknown
    } else if error.is_not_mail() {
        WatchFault::NotMail
    } else {
        WatchFault::Offline
    }
}
