//! What went wrong in a conversation with the server, read from the words of the server.
//!
//! Servers repeat addresses and even what was sent, so their words are read here and never kept.

use super::conversation::{Refused, Said};
use crate::domain::InboxFault;
use crate::mail::broken::Broken;

/// Why a command did not do what it should.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Failure {
    /// The conversation is over.
    Over(InboxFault),
    /// The server said no to this one command; the conversation goes on.
    No,
}

impl Failure {
    /// For the person. A server that says no to what every server can do is not understood.
    pub fn fault(self) -> InboxFault {
        match self {
            Self::Over(fault) => fault,
            Self::No => InboxFault::NotUnderstood,
        }
    }

    /// Reads how a command went, beside what the server said in passing.
    pub fn from_refused(refused: &Refused, said: &Said) -> Self {
        match refused {
            // "Try again later" ends the conversation, too; the pause before the next one is what the server asks for.
            Refused::No(words) if meaning(words) != Some(InboxFault::Busy) => Self::No,
            Refused::No(_) => Self::Over(InboxFault::Busy),
            Refused::Bad(_) => Self::Over(said_goodbye(said).unwrap_or(InboxFault::NotUnderstood)),
            Refused::Broken(broken) => Self::Over(said_goodbye(said).unwrap_or_else(|| meant(*broken))),
        }
    }

    /// Reads the answer to a sign-in.
    pub fn from_sign_in(refused: &Refused, said: &Said) -> Self {
        let meaning = |words: &str| meaning(words).or_else(|| meaning(&said.aside));
        match refused {
            // What is not known counts as a wrong password, which is what it mostly is.
            Refused::No(words) => Self::Over(meaning(words).unwrap_or(InboxFault::SignIn)),
            // It did not understand the command: that says nothing about the password.
            Refused::Bad(words) => Self::Over(meaning(words).unwrap_or(InboxFault::NotUnderstood)),
            other @ Refused::Broken(_) => Self::from_refused(other, said),
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
    use InboxFault::{Busy, HungUp, NotUnderstood, Offline, ServerUnknown};
    matches!(fault, Offline | ServerUnknown | HungUp | Busy | NotUnderstood)
}

/// What a goodbye means that the server said by itself; `None`: it said none.
pub(super) fn said_goodbye(said: &Said) -> Option<InboxFault> {
    said.goodbye.as_ref().map(|words| meaning(words).unwrap_or(InboxFault::Busy))
}

/// What a conversation that broke means.
fn meant(broken: Broken) -> InboxFault {
    match broken {
        Broken::HungUp => InboxFault::HungUp,
        Broken::Offline => InboxFault::Offline,
        Broken::NotUnderstood => InboxFault::NotUnderstood,
    }
}

/// Response codes of RFC 5530 (DOCUMENTED); the sentences are those of the large providers (OBSERVED by many, and
/// they change them). `None`: words that say nothing that we know.
fn meaning(words: &str) -> Option<InboxFault> {
    let words = words.to_ascii_lowercase();
    let says = |any: &[&str]| any.iter().any(|one| words.contains(one));
    let busy = [
        "[unavailable",
        "server unavailable",
        "[inuse",
        "[serverbug",
        "[limit",
        "too many",
        "try again later",
        "try later",
        "temporar",
        "busy",
        "connection limit",
        "rate limit",
        "limit exceeded",
        "maximum number of",
        "throttl",
        "overload",
        "shutting down",
    ];
    if says(&busy) {
        Some(InboxFault::Busy)
    } else if says(&["application-specific", "app-specific", "app password", "application password"])
        || words.contains("\u{6388}\u{6743}\u{7801}")
    {
        Some(InboxFault::AppPassword)
    } else if says(&["[webalert", "web browser", "webloginrequired", "web login required"]) {
        Some(InboxFault::WebSignIn)
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
        Some(InboxFault::Closed)
    } else if says(&["authenticationfailed", "invalid credentials"]) {
        Some(InboxFault::SignIn)
    } else {
        None
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
            ("[UNAVAILABLE] Temporary authentication failure.", InboxFault::Busy),
            ("[LIMIT] Too many simultaneous connections.", InboxFault::Busy),
            ("[ALERT] Please log in via your web browser: https://support.example", InboxFault::WebSignIn),
            ("what is this", InboxFault::SignIn),
        ] {
            let failure = Failure::from_sign_in(&Refused::No(words.to_owned()), &Said::default());
            assert_eq!(failure.fault(), expected, "{words}");
        }
    }

    #[test]
    fn a_reason_may_be_said_beside_the_answer() {
        let said = |aside: &str| Said { aside: aside.to_owned(), ..Said::default() };
        let no = Refused::No("no".to_owned());
        let aside = said("[WEBALERT https://x] Web login required.");
        assert_eq!(Failure::from_sign_in(&no, &aside).fault(), InboxFault::WebSignIn);
        assert_eq!(Failure::from_sign_in(&no, &said("[INUSE] x")).fault(), InboxFault::Busy);
        let bad = Refused::Bad("syntax".to_owned());
        assert_eq!(Failure::from_sign_in(&bad, &Said::default()).fault(), InboxFault::NotUnderstood);
    }

    #[test]
    fn a_no_to_one_command_is_told_from_a_server_that_wants_a_pause() {
        let no = |words: &str| Failure::from_refused(&Refused::No(words.to_owned()), &Said::default());
        assert_eq!(no("no such folder"), Failure::No);
        for words in ["[UNAVAILABLE] try again later", "Server Unavailable. 15"] {
            assert_eq!(no(words), Failure::Over(InboxFault::Busy));
        }
        let lost = |said: &Said| Failure::from_refused(&Refused::Broken(Broken::HungUp), said).fault();
        assert_eq!(lost(&Said::default()), InboxFault::HungUp);
        let goodbye = |words: &str| Said { goodbye: Some(words.to_owned()), ..Said::default() };
        assert_eq!(lost(&goodbye("Too many connections")), InboxFault::Busy);
        assert_eq!(lost(&goodbye("see you")), InboxFault::Busy);
    }
}
