//! What a camera offers to somebody who has lost its password, as far as it told.

use super::masked_email::MaskedEmail;
use crate::secret::Email;

/// What a read-only look at the camera told. The default: nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Capabilities {
    /// Whether a first password was ever set. `None`: the camera did not say; older ones are always activated.
    pub activated: Option<bool>,
    /// Whether the e-mail way can work.
    pub email_way: EmailRecovery,
    /// The saved addresses as the camera shows them, partly hidden, such as `b****@gmail.com`.
    pub saved_addresses: Vec<MaskedEmail>,
    /// Whether it lies in a network of this computer, by the adapter that reaches it. The e-mail way is for its own network
    /// only (DOCUMENTED). `None`: nobody can say.
    pub is_on_link: Option<bool>,
    /// The address of the recovery service, when the camera names it.
    pub service: Option<Email>,
    /// How long a password this camera takes.
    pub limits: PasswordLimits,
    /// Model and serial number when the look told more than the search did.
    pub model: Option<String>,
    /// Whether it asks for a proof of the password at the sign-in, and not for the password itself.
    pub hashes_password: bool,
    /// Other official ways that the camera says it has.
    pub other_ways: Vec<OtherRecovery>,
    /// What was asked and how the camera answered, in numbers, for a helper.
    pub answers: String,
}

/// Another official way back in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OtherRecovery {
    /// Answers to questions that were chosen at set-up.
    SecurityQuestions,
    /// A key file that was exported before.
    GuidFile,
    /// The phone app that the camera is bound to.
    HikConnect,
}

/// How long a password may be, in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PasswordLimits {
    /// The shortest that the camera takes.
    pub min: usize,
    /// The longest that the camera takes.
    pub max: usize,
}

impl Default for PasswordLimits {
    /// 8 to 16, as the manuals of these cameras say (DOCUMENTED).
    fn default() -> Self {
        Self { min: 8, max: 16 }
    }
}

/// Whether the e-mail way can work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EmailRecovery {
    /// The camera offers it and has an address.
    Offered,
    /// The camera offers it, but nobody ever saved an address: the service has nowhere to send a code.
    NoAddressSaved,
    /// The camera did not say clearly; trying tells.
    Maybe(Uncertainty),
    /// The camera said no to every question about it.
    NotOffered,
    /// The camera never had a password.
    NotActivated,
}

/// Why it is not clear whether the e-mail way can work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Uncertainty {
    /// The camera says that this computer is on another network than its own.
    OtherSegment,
    /// The camera tells what it can do, and this is not among it: probably not. DOCUMENTED for who is signed in; whether
    /// others are shown it is not known, so it is worth asking once.
    NotNamed,
    /// The camera refuses to tell, or is silent about it.
    Hidden,
}

impl Default for EmailRecovery {
    fn default() -> Self {
        Self::Maybe(Uncertainty::Hidden)
    }
}

impl EmailRecovery {
    /// The name in machine-readable output, and the one under which the words are chosen.
    pub fn name(self) -> &'static str {
        match self {
            Self::Offered => "offered",
            Self::NoAddressSaved => "no_address_saved",
            Self::Maybe(_) => "maybe",
            Self::NotOffered => "not_offered",
            Self::NotActivated => "not_activated",
        }
    }

    /// Why it is not clear, by name.
    pub fn why(self) -> Option<&'static str> {
        match self {
            Self::Maybe(Uncertainty::OtherSegment) => Some("other_segment"),
            Self::Maybe(Uncertainty::NotNamed) => Some("not_named"),
            Self::Maybe(Uncertainty::Hidden) => Some("hidden"),
            _ => None,
        }
    }
}
