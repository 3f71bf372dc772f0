//! What kind of day the built-in camera has. It knows names only; what each one does is told where it is done.

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
}

impl Scenario {
    /// All of them, in the order of a list.
    pub const ALL: [Self; 9] = [
        Self::Happy,
        Self::SlowMail,
        Self::WrongCode,
        Self::Locked,
        Self::NoEmailSaved,
        Self::NotActivated,
        Self::DropsAtCommit,
        Self::UnknownReply,
        Self::WeakPasswordRefused,
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
        }
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
