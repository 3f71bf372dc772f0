//! What went wrong, in a form that always has words and two ways: one on, one out.
//!
//! A trouble stands beside the step, never in its place, so nothing that was typed is lost. The words are elsewhere
//! (`text`): here is only the name that finds them.

use std::time::SystemTime;

use super::device::AddressFault;
use super::event::{PictureFault, SaveFault, SendFault, Unreachable};
use super::no_camera::NoCameraCause;
use super::password::Rule;

/// One thing that went wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The search ended with an empty list.
    NoCamera {
        /// Why, the likeliest first.
        causes: Vec<NoCameraCause>,
    },
    /// Continue was pressed without a chosen row.
    NothingChosen,
    /// The typed address is no address.
    Address(AddressFault),
    /// The camera could not be looked at.
    Unreachable(Unreachable),
    /// There is no recovery picture.
    Picture(PictureFault),
    /// The picture was not saved.
    Save(SaveFault),
    /// The mail form has a fault.
    Mailbox(MailboxFault),
    /// The mail was not sent.
    Send(SendFault),
    /// The draft could not be opened.
    Draft,
    /// The code has an impossible length.
    CodeLength {
        /// How many characters were typed, blanks and dashes left out.
        typed: usize,
    },
    /// The code is past its 48 hours.
    Expired,
    /// The new password breaks rules that we know.
    PasswordRules(Vec<Rule>),
    /// The two passwords differ.
    Different,
    /// The camera refused the code.
    WrongCode {
        /// Tries left, when the camera said.
        tries_left: Option<u32>,
    },
    /// The camera wants a pause.
    Locked {
        /// When it ends, when the camera said.
        until: Option<SystemTime>,
    },
    /// The camera refused the new password. Its own words, for Details.
    PasswordRefused(String),
    /// The camera refused the change for another reason. Its own words, for Details.
    ResetRefused(String),
    /// The camera answered in a way that we do not understand. Its own words, for Details.
    UnknownReply(String),
    /// The commit never reached the camera.
    NotDelivered,
    /// The answer to the commit was lost.
    NotSure,
    /// The sign-in found out that the new password does not work.
    NotChanged {
        /// Tries left, when the camera said.
        tries_left: Option<u32>,
    },
    /// The camera did not answer the sign-in.
    StillOffline,
    /// The browser could not be opened.
    NoBrowser,
}

/// What is wrong with the mail form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MailboxFault {
    /// The sender's address is no address.
    From,
    /// The server's name is empty or no name.
    Server,
    /// The port is no number from 1 to 65535.
    Port,
}

/// The field that a trouble stands next to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// The camera's address.
    Address,
    /// The sender's mail address.
    From,
    /// The mail server.
    Server,
    /// The mail server's port.
    Port,
    /// The mailbox's password.
    MailPassword,
    /// The code.
    Code,
    /// The new password.
    Password,
    /// The new password, repeated.
    Repeat,
}

/// A way on, or a way out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Way {
    /// Change what is on the page and press its main button again.
    Edit,
    /// Search once more.
    LookAgain,
    /// Type the camera's address.
    TypeAddress,
    /// Press the page's main button again: it is worth a second try.
    TryAgain,
    /// Save the picture elsewhere.
    SavePicture,
    /// Send the mail another way: the page with the picture.
    SendOtherwise,
    /// Get a new picture and send it.
    NewRequest,
    /// Go back to the code.
    EnterCode,
    /// Finish on the camera's own page.
    UseOwnPage,
    /// Find out by one sign-in.
    CheckAgain,
    /// Choose another camera.
    StartAgain,
    /// Undo the last step.
    Back,
    /// Close the app; the journey is kept.
    Close,
}

impl Trouble {
    /// The name under which the words are kept, and which machine-readable output shows.
    pub fn name(&self) -> &'static str {
        match self {
            Self::NoCamera { causes } if causes.first() == Some(&NoCameraCause::NoAdapterUp) => "no_network",
            Self::NoCamera { .. } => "no_camera",
            Self::NothingChosen => "nothing_chosen",
            Self::Address(AddressFault::Empty) => "address_empty",
            Self::Address(AddressFault::NotAnAddress) => "address_wrong",
            Self::Address(AddressFault::PortOutOfRange) => "address_port",
            Self::Address(AddressFault::OnlyHttp) => "address_https",
            Self::Unreachable(Unreachable::NameUnknown) => "name_unknown",
            Self::Unreachable(Unreachable::Offline) => "camera_offline",
            Self::Unreachable(Unreachable::NotACamera) => "not_a_camera",
            Self::Picture(PictureFault::NoSavedEmail) => "no_email_saved",
            Self::Picture(PictureFault::NotOffered) => "not_offered",
            Self::Picture(PictureFault::Offline) => "picture_offline",
            Self::Picture(PictureFault::Unreadable(_)) => "picture_unreadable",
            Self::Picture(PictureFault::Refused(_)) => "picture_refused",
            Self::Save(SaveFault::NoRoom) => "save_no_room",
            Self::Save(SaveFault::NotAllowed) => "save_not_allowed",
            Self::Save(SaveFault::NoFolder) => "save_no_folder",
            Self::Save(SaveFault::Damaged) => "save_damaged",
            Self::Save(SaveFault::Other) => "save_other",
            Self::Mailbox(MailboxFault::From) => "mailbox_from",
            Self::Mailbox(MailboxFault::Server) => "mailbox_server",
            Self::Mailbox(MailboxFault::Port) => "mailbox_port",
            Self::Send(SendFault::ServerUnknown) => "send_server_unknown",
            Self::Send(SendFault::Offline) => "send_offline",
            Self::Send(SendFault::Certificate) => "send_certificate",
            Self::Send(SendFault::NoEncryption) => "send_no_encryption",
            Self::Send(SendFault::SignIn) => "send_sign_in",
            Self::Send(SendFault::Refused(_)) => "send_refused",
            Self::Send(SendFault::TryLater(_)) => "send_try_later",
            Self::Draft => "draft",
            Self::CodeLength { typed: 0 } => "code_empty",
            Self::CodeLength { typed: 1..=3 } => "code_short",
            Self::CodeLength { .. } => "code_long",
            Self::Expired => "expired",
            Self::PasswordRules(_) => "password_rules",
            Self::Different => "different",
            Self::WrongCode { .. } => "wrong_code",
            Self::Locked { .. } => "locked",
            Self::PasswordRefused(_) => "password_refused",
            Self::ResetRefused(_) => "reset_refused",
            Self::UnknownReply(_) => "unknown_reply",
            Self::NotDelivered => "not_delivered",
            Self::NotSure => "not_sure",
            Self::NotChanged { .. } => "not_changed",
            Self::StillOffline => "still_offline",
            Self::NoBrowser => "no_browser",
        }
    }

    /// The field that it stands next to; `None`: it stands on the page.
    pub fn field(&self) -> Option<Field> {
        match self {
            // Where no address was typed, the page has no such field, and it stands on the page.
            Self::Address(_) | Self::Unreachable(_) => Some(Field::Address),
            Self::Mailbox(MailboxFault::From) => Some(Field::From),
            Self::Mailbox(MailboxFault::Server) | Self::Send(SendFault::ServerUnknown) => Some(Field::Server),
            Self::Mailbox(MailboxFault::Port) => Some(Field::Port),
            Self::Send(SendFault::SignIn) => Some(Field::MailPassword),
            Self::CodeLength { .. } | Self::WrongCode { .. } => Some(Field::Code),
            Self::PasswordRules(_) | Self::PasswordRefused(_) => Some(Field::Password),
            Self::Different => Some(Field::Repeat),
            _ => None,
        }
    }

    /// The way on, then the way out. Exhaustive: a new trouble does not compile without both.
    pub fn ways(&self) -> (Way, Way) {
        match self {
            Self::NoCamera { .. } => (Way::LookAgain, Way::TypeAddress),
            Self::NothingChosen => (Way::Edit, Way::TypeAddress),
            Self::Address(_) => (Way::Edit, Way::LookAgain),
            Self::Unreachable(Unreachable::NameUnknown | Unreachable::NotACamera) => (Way::Edit, Way::LookAgain),
            Self::Unreachable(Unreachable::Offline) => (Way::TryAgain, Way::LookAgain),
            Self::Picture(PictureFault::Offline) => (Way::TryAgain, Way::Close),
            Self::Picture(_) => (Way::UseOwnPage, Way::StartAgain),
            Self::Save(_) => (Way::SavePicture, Way::Close),
            Self::Mailbox(_) => (Way::Edit, Way::SendOtherwise),
            Self::Send(SendFault::Offline | SendFault::TryLater(_)) => (Way::TryAgain, Way::SendOtherwise),
            Self::Send(_) => (Way::Edit, Way::SendOtherwise),
            Self::Draft => (Way::SavePicture, Way::Close),
            Self::CodeLength { .. } => (Way::Edit, Way::NewRequest),
            Self::Expired => (Way::NewRequest, Way::Edit),
            Self::PasswordRules(_) | Self::Different | Self::PasswordRefused(_) => (Way::Edit, Way::UseOwnPage),
            Self::WrongCode { .. } => (Way::Edit, Way::NewRequest),
            Self::Locked { .. } => (Way::Close, Way::NewRequest),
            Self::ResetRefused(_) | Self::UnknownReply(_) => (Way::UseOwnPage, Way::Close),
            Self::NotDelivered => (Way::TryAgain, Way::Close),
            Self::NotSure | Self::StillOffline => (Way::CheckAgain, Way::UseOwnPage),
            Self::NotChanged { .. } => (Way::EnterCode, Way::UseOwnPage),
            Self::NoBrowser => (Way::TryAgain, Way::Close),
        }
    }

    /// The camera's or the server's own words, shown under Details.
    pub fn details(&self) -> Option<&str> {
        match self {
            Self::Picture(PictureFault::Unreadable(said) | PictureFault::Refused(said))
            | Self::Send(SendFault::Refused(said) | SendFault::TryLater(said))
            | Self::PasswordRefused(said)
            | Self::ResetRefused(said)
            | Self::UnknownReply(said) => Some(said).filter(|said| !said.is_empty()).map(String::as_str),
            _ => None,
        }
    }

    /// How many tries are left, when the camera said.
    pub fn tries_left(&self) -> Option<u32> {
        match self {
            Self::WrongCode { tries_left } | Self::NotChanged { tries_left } => *tries_left,
            _ => None,
        }
    }
}
