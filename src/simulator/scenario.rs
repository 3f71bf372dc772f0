//! The scenarios of the built-in camera. It knows their names; what each one does is told where it is done.

use std::fmt;
use std::str::FromStr;

/// How the camera and its mail desk behave.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Scenario {
    /// Everything works; the code comes at once.
    #[default]
    Happy,
    /// The code comes after two seconds.
    SlowMail,
    /// The first mailed code has a wrong last character. The camera refuses it, and right after that a second mail
    /// brings the right one, which works without a new request.
    WrongCode,
    /// The camera refuses every reset for half an hour.
    Locked,
    /// Nobody ever saved an address.
    NoEmailSaved,
    /// Nobody ever set a first password.
    NotActivated,
    /// The camera reads the whole reset request and hangs up without an answer. The password stays.
    DropsAtCommit,
    /// The camera does not understand the reset request; its own page still works.
    UnknownReply,
    /// The camera finds the first password it is offered too weak, and keeps to that. Another one is taken.
    WeakPasswordRefused,
    /// The camera hides the e-mail way from this network.
    EmailHidden,
    /// The camera restarts after the mail: its first code is dead, and a new request brings one that works.
    RebootsWhileWaiting,
    /// The camera answers over TLS only.
    HttpsOnly,
    /// The camera answers over TLS, but only in versions that nobody should speak any more; plain HTTP works.
    OutdatedTls,
    /// The camera is of the time before digest sign-ins, and has no e-mail way.
    OldFirmwareBasic,
    /// The camera asks for a digest with SHA-256, and names MD5 as well.
    DigestSha256,
    /// The camera takes no digest, only sessions.
    SessionLogin,
    /// The camera is a recorder. It wants the values of the reset in Base64 before they are encrypted, as all do.
    Base64First,
    /// The camera opens the values of the reset without Base64, so every code looks wrong to it.
    PlainChallenge,
    /// The camera has no key exchange, and wants the fields of the reset encrypted with a key that everybody can make.
    KeyedFields,
    /// The camera has no encryption of its own, and wants the values of the reset as they are, over TLS.
    PlainOverTls,
    /// After the mail another camera has the address.
    DifferentCamera,
    /// The camera's clock is three days behind, in the zone of the factory, and waits for a time server that it does not reach.
    ClockWrong,
    /// Every answer takes its time.
    SlowNetwork,
    /// Every answer is garbage of another kind.
    Garbage,
    /// Two addresses are saved, the installer's and the owner's, each with its own picture.
    TwoAddresses,
    /// The camera names a mailbox of the recovery service that no manual knows, and only that one answers.
    ServerAddress,
    /// The camera refuses every reset for half an hour, and says so in the members of the lock alone.
    LockJson,
    /// The camera wants the reset in a wrapper and an encryption that nobody but its own page knows.
    OnlyThePageKnows,
}

impl Scenario {
    /// All of them, in the order of a list.
    pub const ALL: [Self; 28] = [
        Self::Happy,
        Self::SlowMail,
        Self::WrongCode,
        Self::Locked,
        Self::NoEmailSaved,
        Self::NotActivated,
        Self::DropsAtCommit,
        Self::UnknownReply,
        Self::WeakPasswordRefused,
        Self::EmailHidden,
        Self::RebootsWhileWaiting,
        Self::HttpsOnly,
        Self::OutdatedTls,
        Self::OldFirmwareBasic,
        Self::DigestSha256,
        Self::SessionLogin,
        Self::Base64First,
        Self::PlainChallenge,
        Self::KeyedFields,
        Self::PlainOverTls,
        Self::DifferentCamera,
        Self::ClockWrong,
        Self::SlowNetwork,
        Self::Garbage,
        Self::TwoAddresses,
        Self::ServerAddress,
        Self::LockJson,
        Self::OnlyThePageKnows,
    ];

    /// Its name on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Happy => "happy",
            Self::SlowMail => "slow_mail",
            Self::WrongCode => "wrong_code",
            Self::Locked => "locked",
            Self::NoEmailSaved => "no_email_saved",
            Self::NotActivated => "not_activated",
            Self::DropsAtCommit => "drops_at_commit",
            Self::UnknownReply => "unknown_reply",
            Self::WeakPasswordRefused => "weak_password_refused",
            Self::EmailHidden => "email_hidden",
            Self::RebootsWhileWaiting => "reboots_while_waiting",
            Self::HttpsOnly => "https_only",
            Self::OutdatedTls => "outdated_tls",
            Self::OldFirmwareBasic => "old_firmware_basic",
            Self::DigestSha256 => "digest_sha256",
            Self::SessionLogin => "session_login",
            Self::Base64First => "base64_first",
            Self::PlainChallenge => "plain_challenge",
            Self::KeyedFields => "keyed_fields",
            Self::PlainOverTls => "plain_over_tls",
            Self::DifferentCamera => "different_camera",
            Self::ClockWrong => "clock_wrong",
            Self::SlowNetwork => "slow_network",
            Self::Garbage => "garbage",
            Self::TwoAddresses => "two_addresses",
            Self::ServerAddress => "server_address",
            Self::LockJson => "lock_json",
            Self::OnlyThePageKnows => "only_the_page_knows",
        }
    }
}

impl Scenario {
    /// Whether the camera has a port for TLS, whatever was asked for.
    pub(super) const fn has_tls(self) -> bool {
        self.only_has_tls() || matches!(self, Self::OutdatedTls | Self::DifferentCamera)
    }

    /// Whether its plain port only leads to the one for TLS. Where the values of a reset are as good as in clear text, a
    /// client sends them over nothing else.
    pub(super) const fn only_has_tls(self) -> bool {
        matches!(self, Self::HttpsOnly | Self::KeyedFields | Self::PlainOverTls)
    }

    /// Whether nobody but its own page knows how it wants the reset.
    pub(super) const fn is_known_to_its_page_only(self) -> bool {
        matches!(self, Self::OnlyThePageKnows | Self::UnknownReply)
    }

    /// Whether the camera is a recorder, which calls itself by its model (OBSERVED).
    pub(super) const fn is_recorder(self) -> bool {
        matches!(self, Self::Base64First)
    }
}

impl fmt::Display for Scenario {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// No scenario has this name.
#[derive(Debug, thiserror::Error)]
#[error("no such scenario")]
pub struct UnknownScenario;

impl FromStr for Scenario {
    type Err = UnknownScenario;

    fn from_str(name: &str) -> Result<Self, UnknownScenario> {
        Self::ALL.into_iter().find(|scenario| scenario.name() == name).ok_or(UnknownScenario)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_leads_back_to_its_scenario() {
        for scenario in Scenario::ALL {
            assert_eq!(scenario.to_string().parse::<Scenario>().unwrap(), scenario);
        }
        assert!("Happy".parse::<Scenario>().is_err());
    }
}
