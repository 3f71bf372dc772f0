//! The name of each trouble: its words are found by it, and machine-readable output shows it.

use super::{MailboxFault, Trouble};
use crate::wizard::answer::{PictureFault, SaveFault, SendFault, Unreachable};
use crate::wizard::device::AddressFault;
use crate::wizard::inbox::{InboxFault, WatchFault};
use crate::wizard::no_camera::NoCameraCause;

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
            Self::InboxForm(InboxFault::Address) => "inbox_address",
            Self::InboxForm(InboxFault::OtherAddress) => "inbox_other_address",
            Self::InboxForm(InboxFault::Server) => "inbox_server",
            Self::Inbox(WatchFault::ServerUnknown) => "inbox_server_unknown",
            Self::Inbox(WatchFault::Offline) => "inbox_offline",
            Self::Inbox(WatchFault::Certificate) => "inbox_certificate",
            Self::Inbox(WatchFault::NotMail) => "inbox_not_mail",
            Self::Inbox(WatchFault::SignIn) => "inbox_sign_in",
            Self::Inbox(WatchFault::AppPassword) => "inbox_app_password",
            Self::Inbox(WatchFault::Closed) => "inbox_closed",
            Self::Inbox(WatchFault::NoPassword) => "inbox_no_password",
            Self::Inbox(WatchFault::StoreClosed) => "inbox_store_closed",
        }
    }
}
