//! What went wrong, in a form that always has words and two ways: one on, one out.
//!
//! A trouble stands beside the step, never in its place, so nothing that was typed is lost. The words are elsewhere
//! (`text`): here is only the name that finds them.

mod entry;
mod remedy;

use std::time::SystemTime;

pub use remedy::Remedy;

use super::field::Field;
use super::inbox_watch::InboxFormFault;
use super::no_camera::NoCameraCause;
use super::password::Rule;
use crate::domain::{
    AddressFault, DeviceMessage, ImportFault, InboxFault, MailFault, Obstacle, PictureFault, ProbeFault,
    QuestionsFault, SaveFault, UpkeepFault,
};

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
    /// Continue was pressed without a chosen mailbox.
    NoAddressChosen,
    /// The camera could not be looked at.
    Unreachable(ProbeFault),
    /// The camera has announced itself as one of the manufacturer's, and its answers are not understood.
    NotUnderstood,
    /// There is no recovery picture.
    Picture(PictureFault),
    /// The picture was not saved.
    Save(SaveFault),
    /// The mail form has a fault.
    Mailbox(MailboxFault),
    /// The mail was not sent.
    Send(MailFault),
    /// The draft could not be opened.
    Draft,
    /// The code has an impossible length.
    CodeLength {
        /// How many characters were typed, whitespace and dashes left out.
        typed: usize,
    },
    /// What was typed holds other words or signs than a code: nothing of it goes to the camera.
    NotACode,
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
    /// The camera refused the new password. What it said.
    PasswordRefused(DeviceMessage),
    /// The camera refused the change for another reason. What it said.
    ResetRefused(DeviceMessage),
    /// The camera answered in a way that we do not understand. What it said.
    UnknownReply(DeviceMessage),
    /// The commit never reached the camera.
    NotDelivered,
    /// The answer to the commit was lost.
    NotSure,
    /// The answer to the commit was lost, and this computer was asleep meanwhile: the camera is not to blame.
    Slept,
    /// The program came to its end after a new password was sent, and before it was known what became of it.
    Interrupted,
    /// The sign-in found out that the new password does not work.
    NotChanged {
        /// Tries left, when the camera said.
        tries_left: Option<u32>,
    },
    /// The camera has taken a new password on its own page, and it is another one than was typed here.
    OtherPassword {
        /// Tries left, when the camera said.
        tries_left: Option<u32>,
    },
    /// Somebody at the camera's address refused the new password, and did not say who it is: that proves nothing.
    RefusedByUnknown,
    /// A new request may end the code of the one that goes on. Asked once, before anything is done.
    ReplacesCode,
    /// Starting again leaves a code that may still work, or a password in doubt. Asked once, before anything is done.
    StartsOver,
    /// The new password is gone when the last page closes, and it was not shown, copied or kept. Asked once.
    PasswordUnseen(Leaving),
    /// Nothing was seen of a new password on the camera's own page, and finding out uses a try. Asked once.
    PageNotUsed,
    /// The camera did not answer the sign-in.
    StillOffline,
    /// The camera's answer to the sign-in broke off.
    BrokenOff,
    /// The camera offers less protection than before. Nothing was sent.
    Weaker {
        /// It was to be signed in to. Otherwise a new password was to be set.
        signing_in: bool,
    },
    /// The camera wants the password itself over a connection that anybody can read. It was not sent.
    Unprotected,
    /// The browser could not be opened.
    NoBrowser,
    /// Something in the camera stands in the way; nothing was changed. What it said.
    Hindered(Obstacle, DeviceMessage),
    /// Neither code nor password was sent: the camera wants them in a way that we do not know. What it said.
    NothingSent(DeviceMessage),
    /// Another camera has the address of ours.
    DifferentCamera {
        /// It took the new password. Otherwise nothing was sent to it.
        signed_in: bool,
    },
    /// The camera has restarted since the request, so the code is dead. Nothing was sent.
    Restarted,
    /// The security questions are not known.
    Questions(QuestionsFault),
    /// No answer was typed.
    AnswerEmpty {
        /// To which question, counted from 0.
        at: usize,
    },
    /// The camera refused the answers.
    WrongAnswers {
        /// Tries left, when the camera said.
        tries_left: Option<u32>,
    },
    /// The support sheet was not saved.
    SheetNotSaved,
    /// What was handed over is not the picture that the camera's own page exports.
    Import(ImportFault),
    /// The form for the inbox has a fault.
    InboxForm(InboxFormFault),
    /// The inbox cannot be watched.
    Inbox(InboxFault),
    /// The camera's clock was not set. The new password works all the same.
    Clock(NotChanged),
    /// The address that codes go to was not changed. The new password works all the same.
    RecoveryAddress(NotChanged),
    /// What was typed as the address that codes go to cannot be one.
    RecoveryAddressForm(RecoveryAddressFault),
}

/// How the page with the new password is left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaving {
    /// The app closes.
    Closes,
    /// Another camera is next.
    Another,
}

/// Why something in the camera was not changed after the sign-in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotChanged {
    /// Why.
    pub fault: UpkeepFault,
    /// When the camera's pause ends, when it said.
    pub until: Option<SystemTime>,
}

/// What is wrong with a typed recovery address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecoveryAddressFault {
    /// Nothing was typed.
    Empty,
    /// It is no address.
    NotAnAddress,
    /// It has more characters than the camera takes.
    TooLong,
    /// It has fewer characters than the camera takes.
    TooShort,
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
    /// The server of this address could not be found.
    ServerNotFound,
    /// The password is missing, and this service wants one.
    NoPassword,
}

impl Trouble {
    /// Whether it is only a slip of the hand at a field: one line there says what to type. Anything else is told in a box,
    /// with ways on and out.
    pub fn is_slip(&self) -> bool {
        match self {
            Self::NothingChosen
            | Self::NoAddressChosen
            | Self::Address(_)
            | Self::CodeLength { .. }
            | Self::NotACode
            | Self::PasswordRules(_)
            | Self::Different
            | Self::AnswerEmpty { .. }
            | Self::RecoveryAddressForm(_) => true,
            Self::Mailbox(fault) => *fault != MailboxFault::ServerNotFound,
            Self::InboxForm(fault) => *fault != InboxFormFault::OtherAddress,
            Self::Inbox(fault) => *fault == InboxFault::NoPassword,
            _ => false,
        }
    }

    /// Whether the page's own main button is still worth a press while this stands there, beside its way on.
    pub fn leaves_own_button(&self) -> bool {
        match self {
            Self::Expired
            | Self::Restarted
            | Self::WrongCode { .. }
            | Self::Questions(_)
            | Self::Locked { until: None }
            | Self::Save(_)
            | Self::Draft
            | Self::Send(_)
            | Self::ResetRefused(_)
            | Self::NothingSent(_)
            | Self::NotChanged { .. }
            | Self::PageNotUsed
            | Self::Clock(_)
            | Self::RecoveryAddress(_) => true,
            Self::Inbox(fault) => *fault == InboxFault::NoSignIn,
            _ => false,
        }
    }

    /// The field that it stands next to; `None`: it stands on the page.
    pub fn field(&self) -> Option<Field> {
        match self {
            // Where no address was typed, the page has no such field, and it stands on the page.
            Self::Address(_) | Self::Unreachable(_) => Some(Field::Address),
            Self::Mailbox(MailboxFault::From) => Some(Field::From),
            Self::Mailbox(MailboxFault::Server | MailboxFault::ServerNotFound)
            | Self::Send(MailFault::ServerUnknown) => Some(Field::Server),
            Self::Mailbox(MailboxFault::Port) => Some(Field::Port),
            Self::Mailbox(MailboxFault::NoPassword) => Some(Field::MailPassword),
            Self::Send(MailFault::SignIn | MailFault::AppPassword) => Some(Field::MailPassword),
            Self::CodeLength { .. } | Self::NotACode | Self::WrongCode { .. } => Some(Field::Code),
            Self::PasswordRules(_) | Self::PasswordRefused(_) | Self::OtherPassword { .. } => Some(Field::Password),
            Self::Different => Some(Field::Repeat),
            Self::AnswerEmpty { at } => Some(Field::answer(*at)),
            Self::InboxForm(InboxFormFault::Address | InboxFormFault::OtherAddress) => Some(Field::InboxAddress),
            Self::InboxForm(InboxFormFault::Server) | Self::Inbox(InboxFault::ServerUnknown | InboxFault::NotMail) => {
                Some(Field::InboxServer)
            }
            Self::Inbox(
                InboxFault::SignIn | InboxFault::AppPassword | InboxFault::NoPassword | InboxFault::StoreClosed,
            ) => Some(Field::InboxPassword),
            Self::RecoveryAddress(NotChanged { fault: UpkeepFault::Refused(_), .. }) | Self::RecoveryAddressForm(_) => {
                Some(Field::RecoveryAddress)
            }
            _ => None,
        }
    }

    /// The camera's or the server's own words, shown under Details.
    pub fn details(&self) -> Option<&str> {
        let words = match self {
            Self::Send(fault) => fault.words()?,
            _ => &self.said()?.words,
        };
        Some(words).filter(|words| !words.is_empty())
    }

    /// What the camera said, when it is told apart by that.
    pub fn said(&self) -> Option<&DeviceMessage> {
        match self {
            Self::Picture(
                PictureFault::Unreadable(said) | PictureFault::Refused(said) | PictureFault::Hindered(_, said),
            )
            | Self::PasswordRefused(said)
            | Self::ResetRefused(said)
            | Self::UnknownReply(said)
            | Self::Hindered(_, said)
            | Self::Questions(QuestionsFault::Hidden(said))
            | Self::NothingSent(said) => Some(said),
            Self::Clock(not) | Self::RecoveryAddress(not) => not.fault.said(),
            _ => None,
        }
    }

    /// How many tries are left, when the camera said.
    pub fn tries_left(&self) -> Option<u32> {
        match self {
            Self::WrongCode { tries_left }
            | Self::WrongAnswers { tries_left }
            | Self::NotChanged { tries_left }
            | Self::OtherPassword { tries_left } => *tries_left,
            _ => self.said()?.tries_left,
        }
    }
}
