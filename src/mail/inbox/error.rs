//! Why an inbox is not watched: facts, and questions about them.
//!
//! Servers repeat addresses and even what was sent, so their words are read here and never kept.

use std::error::Error as StdError;
use std::fmt;

use async_imap::error::Error as ImapError;

/// Why the inbox is not watched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Error(Kind);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    ServerUnknown,
    Offline,
    Certificate,
    NotMail,
    SignIn,
    AppPassword,
    Closed,
    TryLater,
    Broken,
    No,
}

impl Error {
    pub(super) const SERVER_UNKNOWN: Self = Self(Kind::ServerUnknown);
    pub(super) const OFFLINE: Self = Self(Kind::Offline);
    pub(super) const CERTIFICATE: Self = Self(Kind::Certificate);
    pub(super) const NOT_MAIL: Self = Self(Kind::NotMail);
    pub(super) const CLOSED: Self = Self(Kind::Closed);

    /// Whether the server's name is not known.
    pub fn is_server_unknown(&self) -> bool {
        self.0 == Kind::ServerUnknown
    }

    /// Whether the server did not answer, stopped answering, or asks to come back later.
    pub fn is_offline(&self) -> bool {
        matches!(self.0, Kind::Offline | Kind::TryLater | Kind::Broken | Kind::No)
    }

    /// Whether this computer does not trust the server's certificate.
    pub fn is_certificate(&self) -> bool {
        self.0 == Kind::Certificate
    }

    /// Whether something answers there, but no mail server that protects the connection from the first byte.
    pub fn is_not_mail(&self) -> bool {
        self.0 == Kind::NotMail
    }

    /// Whether user name or password was refused.
    pub fn is_sign_in(&self) -> bool {
        matches!(self.0, Kind::SignIn | Kind::AppPassword)
    }

    /// Whether the server says that it wants a password made for apps.
    pub fn is_app_password(&self) -> bool {
        self.0 == Kind::AppPassword
    }

    /// Whether the mailbox is not open to programs: switched off there, or no passwords taken at all.
    pub fn is_closed(&self) -> bool {
        self.0 == Kind::Closed
    }

    /// Whether trying again by itself can help.
    pub(super) fn may_pass(self) -> bool {
        self.is_offline() || self.is_server_unknown()
    }

    /// Whether the server said no to this one question; the conversation goes on.
    pub(super) fn is_no(self) -> bool {
        self.0 == Kind::No
    }

    /// Reads what the library says of a conversation.
    pub(super) fn from_imap(error: &ImapError) -> Self {
        match error {
            ImapError::ConnectionLost | ImapError::Io(_) => Self(Kind::Offline),
            ImapError::No(words) if refused(words) != Kind::TryLater => Self(Kind::No),
            _ => Self(Kind::Broken),
        }
    }

    /// Reads the answer to a sign-in.
    pub(super) fn from_sign_in(error: &ImapError) -> Self {
        match error {
            ImapError::No(words) | ImapError::Bad(words) => Self(refused(words)),
            ImapError::Validate(_) => Self(Kind::SignIn),
            other => Self::from_imap(other),
        }
    }
}

/// Response codes of RFC 5530 (DOCUMENTED); the sentences are those of the large providers (OBSERVED by many, and
/// they change them: what is not known counts as a wrong password, which is what it mostly is).
fn refused(words: &str) -> Kind {
    let words = words.to_ascii_lowercase();
    let says = |any: &[&str]| any.iter().any(|one| words.contains(one));
    if says(&["unavailable", "inuse", "serverbug", "too many", "try again later", "temporar"]) {
        Kind::TryLater
    } else if says(&["application-specific", "app-specific", "app password", "application password"]) {
        Kind::AppPassword
    } else if says(&[
        "not enabled for imap",
        "imap access is disabled",
        "imap is disabled",
        "basicauthblocked",
        "basic authentication is disabled",
        "contactadmin",
        "privacyrequired",
        "logindisabled",
    ]) {
        Kind::Closed
    } else {
        Kind::SignIn
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "inbox not watched: {:?}", self.0)
    }
}

impl StdError for Error {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_large_providers_are_understood() {
        let said = |words: &str| Error::from_sign_in(&ImapError::No(words.to_owned()));
        assert!(said("[AUTHENTICATIONFAILED] Authentication failed.").is_sign_in());
        assert!(!said("[AUTHENTICATIONFAILED] Authentication failed.").is_app_password());
        assert!(said("[ALERT] Application-specific password required: https://support.example").is_app_password());
        assert!(said("[ALERT] Your account is not enabled for IMAP use.").is_closed());
        assert!(said("AUTHENTICATE failed. BasicAuthBlocked").is_closed());
        assert!(said("[UNAVAILABLE] Temporary authentication failure.").is_offline());
        assert!(said("what is this").is_sign_in());
    }
}
