//! What a camera gave, or said, when it was asked for something that matters.

use std::time::Duration;

use super::camera_clock::CameraClock;
use super::device_message::DeviceMessage;
use super::masked_email::MaskedEmail;
use super::obstacle::Obstacle;
use super::picture::{Picture, Snapshot};
use super::upkeep::RecoveryAddresses;
use crate::secret::Email;

/// The recovery pictures, as the camera gave them.
#[derive(Debug)]
pub struct Fetched {
    /// One for each saved address, in the camera's order; there is at least one.
    pub pictures: Vec<AddressedPicture>,
    /// The address of the recovery service, when the camera named it along with the pictures.
    pub service: Option<Email>,
}

/// The recovery picture of one saved address: its code goes there and nowhere else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddressedPicture {
    /// The saved address, as the camera shows it. `None`: it did not say.
    pub address: Option<MaskedEmail>,
    /// The picture.
    pub picture: Picture,
}

/// What became of the commit.
#[derive(Debug)]
pub enum CommitOutcome {
    /// The camera says that the password is modified.
    Accepted,
    /// The camera refused the code.
    WrongCode {
        /// How many tries are left, when it said.
        tries_left: Option<u32>,
    },
    /// The camera refused the answers to its questions. It does not say which is wrong.
    WrongAnswers {
        /// How many tries are left, when it said.
        tries_left: Option<u32>,
    },
    /// The camera refuses every code for a while.
    Locked {
        /// For how long, when it said.
        wait: Option<Duration>,
    },
    /// The camera refused the new password. What it said.
    PasswordRefused(DeviceMessage),
    /// The camera refused for a reason of its own. What it said.
    Refused(DeviceMessage),
    /// The camera answered in a way that we do not understand. What it said.
    Unknown(DeviceMessage),
    /// The request never reached the camera: nothing was changed.
    NotDelivered,
    /// The request was on its way when the connection broke: it may have worked or not.
    Lost,
    /// Something stands in the way; nothing was changed.
    Hindered(Obstacle, DeviceMessage),
    /// The camera wants the code and the password in a way that we do not know, so neither was sent.
    NothingSent(DeviceMessage),
    /// Another camera has the address of ours. Nothing was sent.
    DifferentCamera,
    /// The camera has restarted since the request. Nothing was sent.
    Restarted,
    /// It offers less protection on the way than before. Nothing was sent.
    Weaker,
}

/// What became of a sign-in.
#[derive(Debug)]
pub enum SignInOutcome {
    /// It works.
    Proven(SignInProof),
    /// The camera refused name or password. It is the one that is meant: it said so, or showed its certificate.
    Refused {
        /// How many tries are left, when it said.
        tries_left: Option<u32>,
    },
    /// Somebody refused name or password, and nothing confirmed that it is the camera that is meant: this proves nothing
    /// about its password.
    RefusedByUnknown {
        /// How many tries are left, when it said.
        tries_left: Option<u32>,
    },
    /// The camera refuses everybody for a while.
    Locked {
        /// For how long, when it said.
        wait: Option<Duration>,
    },
    /// The camera did not answer.
    Offline,
    /// The camera's answer broke off in the middle.
    BrokenOff,
    /// It offers less protection than before: the password was not sent.
    Weaker,
    /// It wants the password itself, and nothing would protect it on the way: it was not sent.
    Unprotected,
    /// The camera answered in a way that we do not understand. What it said.
    Unknown(DeviceMessage),
    /// Something stands in the way.
    Hindered(Obstacle, DeviceMessage),
    /// Another camera has the address of ours. Nothing was sent.
    DifferentCamera,
}

/// What the camera gave after the sign-in.
#[derive(Debug, Default)]
pub struct SignInProof {
    /// A picture from the camera.
    pub snapshot: Option<Snapshot>,
    /// The camera's clock. `None`: it did not tell.
    pub clock: Option<CameraClock>,
    /// The addresses that codes go to. `None`: it did not tell, or has no such way.
    pub addresses: Option<RecoveryAddresses>,
    /// Model and serial, when the camera told more than before.
    pub model: Option<String>,
    /// The whole serial number.
    pub serial: Option<String>,
    /// The hardware address.
    pub mac: Option<String>,
}
