//! Why a camera did not do what it was asked: what is told of it upwards, and judged by whoever asked.

use std::net::Ipv4Addr;
use std::time::Duration;

use super::device_message::DeviceMessage;
use super::obstacle::Obstacle;

/// Why a camera could not be looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProbeFault {
    /// The name is not known on this network.
    NameUnknown,
    /// Nothing answers there.
    Offline,
    /// Something answers, and breaks off in the middle each time.
    BrokenOff,
    /// It was reached over an encrypted connection before, and offers only a plain one now.
    Weaker,
    /// Nothing answers there, and the address belongs to another network than this computer.
    OtherNetwork {
        /// An address of the network that this computer is on.
        here: Ipv4Addr,
    },
    /// Something answers, but not a camera of this kind (a web page, another device).
    NotACamera,
    /// It speaks TLS, but only of a kind that nobody should speak any more, and no plain HTTP.
    OutdatedTls,
    /// Another camera has the address of the one that was asked for.
    DifferentCamera,
}

/// Why there is no recovery picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PictureFault {
    /// The camera has no saved address.
    NoSavedEmail,
    /// The camera does not offer it (or not on this network).
    NotOffered,
    /// The camera did not answer.
    Offline,
    /// The answer holds no picture that a reader can read. What the camera said.
    Unreadable(DeviceMessage),
    /// The camera refused. What it said.
    Refused(DeviceMessage),
    /// Something stands in the way.
    Hindered(Obstacle, DeviceMessage),
    /// The camera refuses everybody for a while.
    Locked {
        /// For how long, when it said.
        wait: Option<Duration>,
    },
    /// Another camera has the address of ours.
    DifferentCamera,
}

/// Why the questions are not known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum QuestionsFault {
    /// The camera does not give them without a sign-in, or in a form that we do not know. What it said.
    Hidden(DeviceMessage),
    /// Nobody has saved answers.
    NotSet,
    /// The camera did not answer.
    Offline,
    /// Another camera has the address of ours.
    DifferentCamera,
}
