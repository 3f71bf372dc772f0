//! What the engine found out: one answer for each effect (a search gives several), in the wizard's own words.

use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use super::device::{Findings, FoundCamera};
use super::import::ImportFault;
use super::inbox::{InboxNews, Keeping};
use super::mail_service::MailService;
use super::obstacle::Obstacle;
use super::picture::Picture;
use super::questions::{Question, QuestionsFault};
use super::route::Line;
use super::said::Said;
use super::step::Snapshot;
use crate::secret::{Code, Email};

/// What the engine found out.
#[derive(Debug)]
pub enum Answer {
    /// The search saw a camera. Many may follow.
    Found(FoundCamera),
    /// The search has ended.
    SearchEnded(SearchReport),
    /// The read-only look is done.
    Checked(Result<Findings, Unreachable>),
    /// The recovery picture, or why there is none.
    Picture(Result<Fetched, PictureFault>),
    /// Where the picture was saved, or why not.
    Saved(Result<Saved, SaveFault>),
    /// The mail is on its way, or why not.
    Sent(Result<(), SendFault>),
    /// The draft was opened in the mail program; where its file lies.
    Drafted(Result<PathBuf, SaveFault>),
    /// What the camera said to the commit.
    Committed(Outcome),
    /// What the sign-in with the new password gave.
    SignedIn(SignIn),
    /// Whether the password store took the password.
    PasswordKept(bool),
    /// Whether a browser could be opened.
    PageOpened(bool),
    /// How the camera is reached; the end of the look follows.
    Reached {
        /// The line that answered.
        line: Line,
        /// The camera speaks TLS, but only of a kind that nobody should speak any more: the line is plain.
        outdated_tls: bool,
    },
    /// The exported picture (`None`: the person closed the dialog), or why it is none.
    Imported(Result<Option<Picture>, ImportFault>),
    /// The security questions, or why they are not known.
    Questions(Result<Vec<Question>, QuestionsFault>),
    /// Where the support sheet was saved, or why not.
    SheetSaved(Result<Saved, SaveFault>),
    /// The servers of the person's address; `None`: nobody could be found.
    MailService(Option<MailService>),
    /// The server asked for a pause; the same mail is sent again after it. Several may come before `Sent`.
    SendDelayed(Duration),
    /// What is heard of the watched inbox. Many may follow.
    Inbox(InboxNews),
    /// What the password store said to "forget".
    MailboxForgotten(Keeping),
    /// What was copied, when it looks like a code.
    Copied(Option<Code>),
}

/// How a search went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct SearchReport {
    /// On how many network adapters a question left this computer.
    pub adapters: usize,
    /// How many adapters there were to search on, whether or not a question left.
    pub adapters_up: usize,
    /// How many adapters were left out because they lead into a tunnel (VPN).
    pub tunnels: usize,
    /// How many were left out because they lead to containers or virtual machines on this computer.
    pub virtual_ones: usize,
    /// Whether one of the searched adapters is wireless. `None`: this system does not say.
    pub wireless: Option<bool>,
    /// Another program holds the port that some cameras answer to: the list may be incomplete.
    pub port_taken: bool,
    /// This system did not allow to send a question.
    pub not_allowed: bool,
    /// This system knew no way to send a question.
    pub no_route: bool,
    /// Something came in, whatever it was.
    pub heard: bool,
    /// Which system this is: each has its own way to keep a program from the network.
    pub system: System,
}

/// The systems that keep programs from the network, each in its own way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum System {
    /// Linux.
    Linux,
    /// Windows.
    Windows,
    /// macOS.
    Macos,
    /// Any other.
    #[default]
    Other,
}

/// Why a camera could not be looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreachable {
    /// The name is not known on this network.
    NameUnknown,
    /// Nothing answers there.
    Offline,
    /// Something answers, but not a camera of this kind (a web page, another device).
    NotACamera,
    /// It speaks TLS, but only of a kind that nobody should speak any more, and no plain HTTP.
    OutdatedTls,
    /// Another camera has the address of the one that was asked for.
    DifferentCamera,
}

/// The recovery picture, as the camera gave it.
#[derive(Debug)]
pub struct Fetched {
    /// The picture.
    pub picture: Picture,
    /// The address of the recovery service, when the camera named it along with the picture.
    pub service: Option<Email>,
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
    Unreadable(Said),
    /// The camera refused. What it said.
    Refused(Said),
    /// Something stands in the way.
    Hindered(Obstacle, Said),
    /// The camera refuses everybody for a while.
    Locked {
        /// For how long, when it said.
        wait: Option<Duration>,
    },
    /// Another camera has the address of ours.
    DifferentCamera,
}

/// Where the picture lies now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Saved {
    /// In this file; it was read back and is whole.
    In(PathBuf),
    /// The person closed the dialog. Nothing was written.
    Cancelled,
    /// This computer has no file dialog; it was saved here instead and read back.
    WithoutDialog(PathBuf),
}

/// Why a file was not written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveFault {
    /// The disk is full.
    NoRoom,
    /// The folder or file may not be changed.
    NotAllowed,
    /// The folder is not there.
    NoFolder,
    /// What was written does not read back as the same picture.
    Damaged,
    /// Anything else.
    Other,
}

/// Why the mail was not sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SendFault {
    /// The server's name is not known.
    ServerUnknown,
    /// The server does not answer.
    Offline,
    /// The server's certificate is not trusted by this computer.
    Certificate,
    /// The server does not offer the chosen protection.
    NoEncryption,
    /// User name or password was refused.
    SignIn,
    /// The server does not take mail from this address, or not to that one. Its own words, for Details.
    Refused(String),
    /// The server asks to try again later. Its own words, for Details.
    TryLater(String),
    /// The mail service wants a password that is made for one app.
    AppPassword,
    /// The mail service wants to see the person on its web page first. Its own words, for Details.
    SignInBlocked(String),
    /// The mail service takes no password from any app.
    NoPasswords,
    /// The server puts off senders that it does not know yet. Its own words, for Details.
    Greylisted(String),
    /// Too much was sent, or too often signed in. Its own words, for Details.
    TooMany(String),
    /// The mail is larger than the server takes.
    TooBig,
    /// The server carries no mail to others for this sender. Its own words, for Details.
    Relay(String),
    /// The server does not take mail to the recovery service. Its own words, for Details.
    Recipient(String),
    /// The server does not take mail from this address. Its own words, for Details.
    Sender(String),
    /// The connection broke after the mail went out: it may have been sent.
    MaybeSent,
}

/// What became of the commit.
#[derive(Debug)]
pub enum Outcome {
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
    PasswordRefused(Said),
    /// The camera refused for a reason of its own. What it said.
    Refused(Said),
    /// The camera answered in a way that we do not understand. What it said.
    Unknown(Said),
    /// The request never reached the camera: nothing was changed.
    NotDelivered,
    /// The request was on its way when the connection broke: it may have worked or not.
    Lost,
    /// Something stands in the way; nothing was changed.
    Hindered(Obstacle, Said),
    /// The camera wants the code and the password in a way that we do not know, so neither was sent.
    NothingSent(Said),
    /// Another camera has the address of ours. Nothing was sent.
    DifferentCamera,
    /// The camera has restarted since the request. Nothing was sent.
    Restarted,
}

/// What became of a sign-in.
#[derive(Debug)]
pub enum SignIn {
    /// It works.
    Proven(Proof),
    /// The camera refused name or password.
    Refused {
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
    /// The camera answered in a way that we do not understand. What it said.
    Unknown(Said),
    /// Something stands in the way.
    Hindered(Obstacle, Said),
    /// Another camera has the address of ours. Nothing was sent.
    DifferentCamera,
}

/// What the camera gave after the sign-in.
#[derive(Debug, Default)]
pub struct Proof {
    /// A picture from the camera.
    pub snapshot: Option<Snapshot>,
    /// The camera's clock.
    pub camera_clock: Option<SystemTime>,
    /// Model and serial, when the camera told more than before.
    pub model: Option<String>,
    /// The whole serial number.
    pub serial: Option<String>,
    /// The hardware address.
    pub mac: Option<String>,
}
