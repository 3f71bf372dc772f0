//! The system's password store, when the person asks to keep a password there: of the camera, or of the watched inbox.
//!
//! It knows the store and secrets. It must not know cameras or the wizard: a camera is a name here.
//!
//! Every call blocks, and a locked store asks the person and blocks until they have answered. So call it from a worker
//! thread, with a time limit of the caller's own, and treat every error as "not kept". Whether there is a store is found
//! out once; one that starts later is seen after a restart.

use keyring::Entry;

use crate::secret::{Email, Password};

/// The name under which all entries stand.
const SERVICE: &str = "regain";

/// Why the store did not do it. Never the password.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// This computer has no password store, or it does not answer.
    #[error("no password store: {0}")]
    Missing(String),
    /// The store is locked, or the person did not unlock it.
    #[error("the password store gives no access")]
    NoAccess,
    /// The store does not take this entry.
    #[error("the password store refused the entry")]
    Refused,
}

impl Error {
    /// Whether there is no store at all.
    pub fn is_missing(&self) -> bool {
        matches!(self, Self::Missing(_))
    }

    /// Whether there is one, but it stays closed.
    pub fn is_no_access(&self) -> bool {
        matches!(self, Self::NoAccess)
    }
}

/// Keeps the password of this user of this camera; an earlier one is replaced.
pub fn keep(camera: &str, user: &str, password: &Password) -> Result<(), Error> {
    entry(camera, user)?.set_password(password.reveal()).map_err(|error| from_store(&error))
}

/// Reads the password back; `None` when the store has none.
pub fn read(camera: &str, user: &str) -> Result<Option<Password>, Error> {
    read_entry(&entry(camera, user)?)
}

/// Removes the password. `Ok` also when there was none.
pub fn forget(camera: &str, user: &str) -> Result<(), Error> {
    forget_entry(&entry(camera, user)?)
}

/// Keeps the password of the mailbox with this address; an earlier one is replaced.
pub fn keep_mailbox(address: &Email, password: &Password) -> Result<(), Error> {
    mailbox(address)?.set_password(password.reveal()).map_err(|error| from_store(&error))
}

/// Reads the password of this mailbox; `None` when the store has none.
pub fn read_mailbox(address: &Email) -> Result<Option<Password>, Error> {
    read_entry(&mailbox(address)?)
}

/// Removes the password of this mailbox. `Ok` also when there was none.
pub fn forget_mailbox(address: &Email) -> Result<(), Error> {
    forget_entry(&mailbox(address)?)
}

/// The entry's name is what the person sees in their password store.
fn entry(camera: &str, user: &str) -> Result<Entry, Error> {
    named(&format!("{user}@{camera}"))
}

/// A name that no user of a camera can have: there is a blank in it.
fn mailbox(address: &Email) -> Result<Entry, Error> {
    named(&format!("mailbox {}", address.as_str()))
}

fn named(name: &str) -> Result<Entry, Error> {
    Entry::new(SERVICE, name).map_err(|error| from_store(&error))
}

fn read_entry(entry: &Entry) -> Result<Option<Password>, Error> {
    match entry.get_password() {
        Ok(password) => Ok(Some(Password::new(&zeroize::Zeroizing::new(password)))),
        Err(keyring::Error::NoEntry) => Ok(None),
        Err(error) => Err(from_store(&error)),
    }
}

fn forget_entry(entry: &Entry) -> Result<(), Error> {
    match entry.delete_credential() {
        Ok(()) | Err(keyring::Error::NoEntry) => Ok(()),
        Err(error) => Err(from_store(&error)),
    }
}

/// The library's errors can hold what was stored, so only two that cannot are quoted.
fn from_store(error: &keyring::Error) -> Error {
    match error {
        keyring::Error::NoDefaultStore => Error::Missing(match Entry::store_status() {
            Err(keyring::Error::PlatformFailure(cause)) => cause.to_string(),
            _ => String::new(),
        }),
        keyring::Error::PlatformFailure(cause) => Error::Missing(cause.to_string()),
        keyring::Error::NoStorageAccess(_) => Error::NoAccess,
        _ => Error::Refused,
    }
}
