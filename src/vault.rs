//! The system's password store, when the person asks to keep a password there: of the camera, or of the watched inbox.
//!
//! It knows the store, secrets and the nouns of the domain. It must not know cameras or the wizard: a camera is a name here.
//!
//! A locked store asks the person and blocks until they have answered; so each call works on a thread of its own and
//! gives up after `TIME_LIMIT`. Every error means "not kept". Whether there is a store is found out once; one that
//! starts later is seen after a restart.

use std::error::Error;
#[cfg(target_os = "linux")]
use std::io;
use std::time::Duration;

use keyring::Entry;
use zeroize::Zeroizing;

use crate::domain::{InboxFault, KeyringAnswer};
use crate::secret::{Email, Password};

/// The name under which all entries stand.
const SERVICE: &str = "regain";

/// What the names of mailboxes begin with.
const MAILBOX: &str = "mailbox ";

/// How long the person may take to unlock the store.
const TIME_LIMIT: Duration = Duration::from_secs(120);

/// The name of an entry: what the person sees in their password store.
#[derive(Clone)]
pub struct EntryName(String);

impl EntryName {
    /// For the password of this user of this camera.
    pub fn camera(camera: &str, user: &str) -> Self {
        Self(format!("{user}@{camera}"))
    }

    /// For the password of the mailbox with this address. No user of a camera has this name: there is a space in it.
    pub fn mailbox(address: &Email) -> Self {
        Self(format!("{MAILBOX}{}", address.as_str()))
    }

    /// For the list of mailboxes whose password is kept. No address is empty.
    fn list() -> Self {
        Self(MAILBOX.trim_end().to_owned())
    }

    fn mailbox_address(&self) -> Option<&str> {
        self.0.strip_prefix(MAILBOX)
    }
}

/// Keeps a password; an earlier one of this name is replaced. A mailbox is first in the list: one that is not is never
/// forgotten again.
pub async fn keep(name: EntryName, password: Password) -> KeyringAnswer {
    if let Some(address) = name.mailbox_address()
        && let Err(answer) = list_mailbox(address).await
    {
        return answer;
    }
    match ask(name, move |entry| entry.set_password(password.reveal())).await {
        Ok(()) => KeyringAnswer::Kept,
        Err(answer) => answer,
    }
}

/// Removes the passwords of all mailboxes that were kept. Passwords of cameras stay: they are the person's own. `Missing`
/// when this computer has no store, so that none was kept.
pub async fn forget_mailboxes() -> KeyringAnswer {
    let listed = match read(EntryName::list()).await {
        Ok(Some(listed)) => listed,
        Ok(None) => return KeyringAnswer::Forgotten,
        Err(answer) => return answer,
    };
    for address in listed.reveal().lines() {
        let answer = forget(EntryName(format!("{MAILBOX}{address}"))).await;
        if answer != KeyringAnswer::Forgotten {
            return answer;
        }
    }
    forget(EntryName::list()).await
}

/// Adds an address to the list of those whose password is kept. The list lies in the store too: no address stands in a
/// file of ours.
async fn list_mailbox(address: &str) -> Result<(), KeyringAnswer> {
    let listed = read(EntryName::list()).await?.unwrap_or_else(|| Password::new(""));
    if listed.reveal().lines().any(|known| known == address) {
        return Ok(());
    }
    let longer = Zeroizing::new(format!("{}{address}\n", listed.reveal()));
    ask(EntryName::list(), move |entry| entry.set_password(&longer)).await
}

/// Reads a password back; `None` when the store has none of this name. The error is `Missing` or `Closed`.
pub async fn read(name: EntryName) -> Result<Option<Password>, KeyringAnswer> {
    ask(name, |entry| match entry.get_password() {
        Ok(password) => Ok(Some(Password::new(&Zeroizing::new(password)))),
        Err(keyring::Error::NoEntry) => Ok(None),
        Err(error) => Err(error),
    })
    .await
}

/// Removes a password; one that was never there counts as removed.
pub async fn forget(name: EntryName) -> KeyringAnswer {
    let forgotten = ask(name, |entry| match entry.delete_credential() {
        Ok(()) | Err(keyring::Error::NoEntry) => Ok(()),
        Err(error) => Err(error),
    });
    forgotten.await.map_or_else(|answer| answer, |()| KeyringAnswer::Forgotten)
}

/// The kept password of a mailbox, for when none was typed.
pub async fn mailbox_password(address: &Email) -> Result<Password, InboxFault> {
    match read(EntryName::mailbox(address)).await {
        Ok(Some(password)) => Ok(password),
        Ok(None) | Err(KeyringAnswer::Missing) => Err(InboxFault::NoPassword),
        Err(_) => Err(InboxFault::StoreClosed),
    }
}

async fn ask<T: Send + 'static>(
    name: EntryName,
    question: impl FnOnce(&Entry) -> keyring::Result<T> + Send + 'static,
) -> Result<T, KeyringAnswer> {
    let asked = tokio::task::spawn_blocking(move || {
        entry(&name.0).and_then(|entry| question(&entry)).map_err(|error| why(&error))
    });
    match tokio::time::timeout(TIME_LIMIT, asked).await {
        Ok(Ok(answer)) => answer,
        // It panicked, or the person did not answer.
        Ok(Err(_)) | Err(_) => Err(KeyringAnswer::Closed),
    }
}

#[cfg(not(windows))]
fn entry(name: &str) -> keyring::Result<Entry> {
    Entry::new(SERVICE, name)
}

/// On Windows an entry goes along to other computers of the person's firm unless it is said that it stays on this one.
#[cfg(windows)]
fn entry(name: &str) -> keyring::Result<Entry> {
    // It also finds the store.
    Entry::new(SERVICE, name)?;
    let here = std::collections::HashMap::from([("persistence", "Local")]);
    let inner = keyring_core::Entry::new_with_modifiers(SERVICE, name, &here)?;
    Ok(Entry { inner })
}

/// The library's errors can hold what was stored, so only two that cannot are logged with their words.
fn why(error: &keyring::Error) -> KeyringAnswer {
    let (answer, cause) = match error {
        keyring::Error::NoDefaultStore => match Entry::store_status() {
            Err(keyring::Error::PlatformFailure(cause)) if is_nobody_there(&**cause) => {
                (KeyringAnswer::Missing, cause.to_string())
            }
            Err(keyring::Error::PlatformFailure(cause)) => (KeyringAnswer::Closed, cause.to_string()),
            _ => (KeyringAnswer::Closed, "it did not open".to_owned()),
        },
        // It was there when it was found, and what it keeps is kept.
        keyring::Error::PlatformFailure(cause) => (KeyringAnswer::Closed, cause.to_string()),
        keyring::Error::NoStorageAccess(_) => (KeyringAnswer::Closed, "it gives no access".to_owned()),
        _ => (KeyringAnswer::Closed, "it refused the entry".to_owned()),
    };
    tracing::info!(?answer, cause, "the password store did not help");
    answer
}

/// Whether no program of this session is a password store, and none can be started (DOCUMENTED: the names of these errors).
/// A store that refuses, breaks off or says what nobody understands is one all the same.
#[cfg(target_os = "linux")]
fn is_nobody_there(cause: &(dyn Error + 'static)) -> bool {
    const NOBODY: [&str; 2] =
        ["org.freedesktop.DBus.Error.ServiceUnknown", "org.freedesktop.DBus.Error.NameHasNoOwner"];
    match cause.source().map(|source| source.downcast_ref()) {
        Some(Some(zbus::Error::MethodError(name, ..))) => NOBODY.contains(&name.as_str()),
        // There is no bus, or it does not run any more.
        Some(Some(zbus::Error::Connection(error, _))) => {
            matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused)
        }
        Some(_) => false,
        // What the library calls a session without an address of a bus. It has no type that we could name.
        None => format!("{cause:?}") == "Unavailable",
    }
}

/// The system itself is the store here.
#[cfg(not(target_os = "linux"))]
fn is_nobody_there(_cause: &(dyn Error + 'static)) -> bool {
    false
}
