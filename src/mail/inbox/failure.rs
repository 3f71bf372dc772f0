//! What went wrong in a conversation with the server, read from the words of the library.
//!
//! Servers repeat addresses and even what was sent, so their words are read here and never kept.

use async_imap::error::Error as ImapError;

use crate::domain::InboxFault;

/// Why a command did not do what it should.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Failure {
    /// The conversation is over.
    Over(InboxFault),
    /// The server said no to this one command; the conversation goes on.
    No,
}

impl Failure {
    /// For the person. A server that says no to what every server can do is as good as none.
    pub fn fault(self) -> InboxFault {
        match self {
            Self::Over(fault) => fault,
            Self::No => InboxFault::Offline,
        }
    }

    /// Reads what the library says of a conversation.
    pub fn from_imap(error: &ImapError) -> Self {
        match error {
            // "Try again later" ends the conversation, too; the pause before the next one is what the server asks for.
            ImapError::No(words) if refused(words) != InboxFault::Offline => Self::No,
            _ => Self::Over(InboxFault::Offline),
        }
    }

    /// Reads the answer to a sign-in.
    pub fn from_sign_in(error: &ImapError) -> Self {
        match error {
            ImapError::No(words) | ImapError::Bad(words) => Self::Over(refused(words)),
            ImapError::Validate(_) => Self::Over(InboxFault::SignIn),
            other => Self::from_imap(other),
        }
    }
}

impl From<InboxFault> for Failure {
    fn from(fault: InboxFault) -> Self {
        Self::Over(fault)
    }
}

/// Whether trying again by itself can help.
pub(super) fn may_pass(fault: InboxFault) -> bool {
    matches!(fault, InboxFault::Offline | InboxFault::ServerUnknown)
}

/// Response codes of RFC 5530 (DOCUMENTED); the sentences are those of the large providers (OBSERVED by many, and
/// they change them: what is not known counts as a wrong password, which is what it mostly is).
fn refused(words: &str) -> InboxFault {
    let words = words.to_ascii_lowercase();
    let says = |any: &[&str]| any.iter().any(|one| words.contains(one));
    if says(&["unavailable", "inuse", "serverbug", "too many", "try again later", "temporar"]) {
        InboxFault::Offline
    } else if says(&["application-specific", "app-specific", "app password", "application password"]) {
        InboxFault::AppPassword
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
        InboxFault::Closed
    } else {
        InboxFault::SignIn
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_large_providers_are_understood() {
        for (words, expected) in [
            ("[AUTHENTICATIONFAILED] Authentication failed.", InboxFault::SignIn),
            ("[ALERT] Application-specific password required: https://support.example", InboxFault::AppPassword),
            ("[ALERT] Your account is not enabled for IMAP use.", InboxFault::Closed),
            ("AUTHENTICATE failed. BasicAuthBlocked", InboxFault::Closed),
            ("[UNAVAILABLE] Temporary authentication failure.", InboxFault::Offline),
            ("what is this", InboxFault::SignIn),
        ] {
            assert_eq!(Failure::from_sign_in(&ImapError::No(words.to_owned())).fault(), expected, "{words}");
        }
    }

    #[test]
    fn a_no_to_one_command_is_told_from_a_server_that_wants_a_pause() {
        let no = |words: &str| Failure::from_imap(&ImapError::No(words.to_owned()));
        assert_eq!(no("no such folder"), Failure::No);
        assert_eq!(no("[UNAVAILABLE] try again later"), Failure::Over(InboxFault::Offline));
        assert_eq!(Failure::from_imap(&ImapError::ConnectionLost), Failure::Over(InboxFault::Offline));
    }
}
