//! Leaving a camera in order after the sign-in: what can be put right, for how long, and why it was not.

use std::ops::RangeInclusive;
use std::time::Duration;

use super::device_message::DeviceMessage;
use super::masked_email::MaskedEmail;

/// How long after the sign-in the session with the camera is kept, and with it the new password. Then it is wiped.
pub const SESSION_LIFE: Duration = Duration::from_secs(600);

/// The addresses that codes go to, as the camera shows them, and what a new one may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecoveryAddresses {
    /// The saved ones. Empty: there is none.
    pub saved: Vec<MaskedEmail>,
    /// How many characters an address may have.
    pub length: RangeInclusive<usize>,
}

impl RecoveryAddresses {
    /// How long an address may be where the camera says nothing. DOCUMENTED.
    pub const LENGTH: RangeInclusive<usize> = 1..=128;
}

/// Why something in the camera was not changed after the sign-in. The new password stays whatever it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UpkeepFault {
    /// The session is over: its time has passed, or the camera has ended it. Nothing was sent, or nothing taken.
    SignedOut,
    /// The camera did not answer. Nothing was sent.
    Offline,
    /// Another camera has the address of ours. Nothing was sent.
    DifferentCamera,
    /// The camera refuses everybody for a while.
    Locked {
        /// For how long, when it said.
        wait: Option<Duration>,
    },
    /// The camera is busy with something else.
    Busy,
    /// The camera has nothing of that kind to change, or not by this account.
    NotOffered(DeviceMessage),
    /// The camera refused the form of the request. What it said.
    Form {
        /// There is another form, which was not tried yet. The refused one is not sent again.
        has_other: bool,
        /// What it said.
        said: DeviceMessage,
    },
    /// The camera wants the password beside the change, and nothing would protect it on the way. It was not sent.
    Unprotected,
    /// The camera refused for a reason of its own. What it said.
    Refused(DeviceMessage),
    /// The camera said yes, and shows something else when it is asked again.
    NotTaken,
    /// The request was on its way when the connection broke: it may have worked or not.
    Lost,
}

impl UpkeepFault {
    /// What the camera said, when it did.
    pub fn said(&self) -> Option<&DeviceMessage> {
        match self {
            Self::NotOffered(said) | Self::Form { said, .. } | Self::Refused(said) => Some(said),
            _ => None,
        }
    }
}
