//! What belongs to each trouble: the name of its words, the way on and the way out. One line for each.

use super::Remedy::{
    self, AwaitCode, Back, CheckAgain, Close, Edit, EnterCode, KeepCode, LookAgain, NewRequest, OpenDraft, OpenPage,
    SavePicture, SendOtherwise, SetClock, ShowPassword, ShowSupport, StartAgain, TryAgain, TypeAddress, UseCameraPage,
    UseQuestions,
};
use super::{Leaving, MailboxFault, RecoveryAddressFault, Trouble};
use crate::domain::{
    AddressFault, ImportFault, InboxFault, MailFault, Obstacle, PictureFault, ProbeFault, QuestionsFault, SaveFault,
    UpkeepFault,
};
use crate::wizard::inbox_watch::InboxFormFault;
use crate::wizard::no_camera::NoCameraCause;
use crate::wizard::page::Page;

/// The name, the way on, the way out.
type Entry = (&'static str, Remedy, Remedy);

impl Trouble {
    /// The name under which the words are kept, and which machine-readable output shows.
    pub fn name(&self) -> &'static str {
        self.entry().0
    }

    /// The way on, then the way out.
    pub fn remedies(&self) -> (Remedy, Remedy) {
        let (_, on, out) = self.entry();
        (on, out)
    }

    /// The way on and the way out where the trouble stands on this page.
    pub fn remedies_on(&self, page: Page) -> (Remedy, Remedy) {
        match (page, self, self.remedies()) {
            // Where no address can be typed, the camera is looked for.
            (Page::Resume, Self::Unreachable(_), (Edit, out)) => (out, Edit),
            (_, _, remedies) => remedies,
        }
    }

    /// Exhaustive: a trouble without a name and two ways does not compile.
    fn entry(&self) -> Entry {
        match self {
            Self::Hindered(obstacle, _) | Self::Picture(PictureFault::Hindered(obstacle, _)) => of_obstacle(*obstacle),
            Self::NoCamera { causes } if causes.first() == Some(&NoCameraCause::NoAdapterUp) => {
                ("no_network", LookAgain, TypeAddress)
            }
            Self::NoCamera { .. } => ("no_camera", LookAgain, TypeAddress),
            Self::NothingChosen => ("nothing_chosen", Edit, TypeAddress),
            Self::NoAddressChosen => ("no_address_chosen", Edit, Back),
            Self::Address(AddressFault::Empty) => ("address_empty", Edit, LookAgain),
            Self::Address(AddressFault::NotAnAddress) => ("address_wrong", Edit, LookAgain),
            Self::Address(AddressFault::PortOutOfRange) => ("address_port", Edit, LookAgain),
            Self::Unreachable(ProbeFault::NameUnknown) => ("name_unknown", Edit, LookAgain),
            Self::Unreachable(ProbeFault::Offline) => ("camera_offline", TryAgain, LookAgain),
            Self::Unreachable(ProbeFault::BrokenOff) => ("camera_broken_off", TryAgain, LookAgain),
            Self::Unreachable(ProbeFault::Weaker) => ("weaker_camera", TryAgain, LookAgain),
            Self::Unreachable(ProbeFault::NotACamera) => ("not_a_camera", Edit, LookAgain),
            Self::Unreachable(ProbeFault::OtherNetwork { .. }) => ("other_address_network", Edit, LookAgain),
            Self::NotUnderstood => ("not_understood", OpenPage, ShowSupport),
            Self::Unreachable(ProbeFault::OutdatedTls) => ("outdated_tls", Edit, LookAgain),
            Self::Unreachable(ProbeFault::DifferentCamera)
            | Self::Picture(PictureFault::DifferentCamera)
            | Self::Questions(QuestionsFault::DifferentCamera) => ("different_camera", LookAgain, StartAgain),
            Self::Picture(PictureFault::NoSavedEmail) => ("no_email_saved", UseCameraPage, StartAgain),
            Self::Picture(PictureFault::NotOffered) => ("not_offered", UseCameraPage, StartAgain),
            Self::Picture(PictureFault::Offline) => ("picture_offline", TryAgain, LookAgain),
            Self::Picture(PictureFault::Unreadable(_)) => ("picture_unreadable", UseCameraPage, StartAgain),
            Self::Picture(PictureFault::Refused(_)) => ("picture_refused", UseCameraPage, StartAgain),
            Self::Picture(PictureFault::Locked { .. }) => ("locked", UseCameraPage, StartAgain),
            Self::Save(SaveFault::NoRoom) => ("save_no_room", SavePicture, Close),
            Self::Save(SaveFault::NotAllowed) => ("save_not_allowed", SavePicture, Close),
            Self::Save(SaveFault::NoFolder) => ("save_no_folder", SavePicture, Close),
            Self::Save(SaveFault::Damaged) => ("save_damaged", SavePicture, Close),
            Self::Save(SaveFault::Other) => ("save_other", SavePicture, Close),
            Self::Save(SaveFault::OtherDialog) => ("other_dialog", SavePicture, Close),
            Self::Mailbox(MailboxFault::From) => ("mailbox_from", Edit, SendOtherwise),
            Self::Mailbox(MailboxFault::Server) => ("mailbox_server", Edit, SendOtherwise),
            Self::Mailbox(MailboxFault::Port) => ("mailbox_port", Edit, SendOtherwise),
            Self::Mailbox(MailboxFault::ServerNotFound) => ("mailbox_not_found", Edit, SendOtherwise),
            Self::Mailbox(MailboxFault::NoPassword) => ("mailbox_password", Edit, SendOtherwise),
            Self::Send(MailFault::ServerUnknown) => ("send_server_unknown", Edit, SendOtherwise),
            Self::Send(MailFault::Offline) => ("send_offline", TryAgain, SendOtherwise),
            Self::Send(MailFault::HungUp) => ("send_hung_up", TryAgain, SendOtherwise),
            Self::Send(MailFault::NotUnderstood) => ("send_not_understood", Edit, SendOtherwise),
            Self::Send(MailFault::Greeting(_)) => ("send_greeting", OpenDraft, SendOtherwise),
            Self::Send(MailFault::Certificate) => ("send_certificate", Edit, SendOtherwise),
            Self::Send(MailFault::NoEncryption) => ("send_no_encryption", Edit, SendOtherwise),
            Self::Send(MailFault::SignIn) => ("send_sign_in", Edit, SendOtherwise),
            Self::Send(MailFault::Refused(_)) => ("send_refused", Edit, SendOtherwise),
            Self::Send(MailFault::TryLater(_)) => ("send_try_later", TryAgain, SendOtherwise),
            Self::Send(MailFault::AppPassword) => ("send_app_password", Edit, SendOtherwise),
            Self::Send(MailFault::SignInBlocked(_)) => ("send_sign_in_blocked", TryAgain, OpenDraft),
            Self::Send(MailFault::NoPasswords) => ("send_no_passwords", OpenDraft, SendOtherwise),
            Self::Send(MailFault::NoSignIn) => ("send_no_sign_in", OpenDraft, SendOtherwise),
            Self::Send(MailFault::Greylisted(_)) => ("send_greylisted", TryAgain, SendOtherwise),
            Self::Send(MailFault::TooMany(_)) => ("send_too_many", TryAgain, SendOtherwise),
            Self::Send(MailFault::TooBig) => ("send_too_big", OpenDraft, SendOtherwise),
            Self::Send(MailFault::Relay(_)) => ("send_relay", Back, SendOtherwise),
            Self::Send(MailFault::Recipient(_)) => ("send_recipient", OpenDraft, SendOtherwise),
            Self::Send(MailFault::Sender(_)) => ("send_sender", Back, SendOtherwise),
            // The mail goes out again with the same number, by which a server that has it already knows it.
            Self::Send(MailFault::MaybeSent) => ("send_maybe", TryAgain, AwaitCode),
            Self::Draft => ("draft", SavePicture, Close),
            Self::CodeLength { typed: 0 } => ("code_empty", Edit, Back),
            Self::CodeLength { typed: 1..=3 } => ("code_short", Edit, Back),
            Self::CodeLength { .. } => ("code_long", Edit, Back),
            Self::NotACode => ("code_not_alone", Edit, Back),
            Self::Expired => ("expired", NewRequest, Edit),
            Self::PasswordRules(_) => ("password_rules", Edit, Back),
            Self::Different => ("different", Edit, Back),
            // Nobody has seen how a camera wants the code encrypted: where it opens it in another way, a right code looks wrong.
            Self::WrongCode { .. } => ("wrong_code", UseCameraPage, Edit),
            Self::Locked { .. } => ("locked", Close, Edit),
            Self::PasswordRefused(_) => ("password_refused", Edit, UseCameraPage),
            Self::ResetRefused(_) => ("reset_refused", UseCameraPage, Close),
            Self::UnknownReply(_) => ("unknown_reply", UseCameraPage, Close),
            Self::NotDelivered => ("not_delivered", TryAgain, LookAgain),
            Self::NotSure => ("not_sure", CheckAgain, UseCameraPage),
            Self::Slept => ("slept", CheckAgain, UseCameraPage),
            Self::Interrupted => ("interrupted", CheckAgain, UseCameraPage),
            Self::NotChanged { .. } => ("not_changed", EnterCode, UseCameraPage),
            // The code is used up: only the password that was set there leads on.
            Self::OtherPassword { .. } => ("other_password", Edit, Back),
            Self::RefusedByUnknown => ("refused_by_unknown", CheckAgain, UseCameraPage),
            Self::ReplacesCode => ("replaces_code", KeepCode, NewRequest),
            Self::StartsOver => ("starts_over", KeepCode, StartAgain),
            Self::PasswordUnseen(Leaving::Closes) => ("password_unseen", ShowPassword, Close),
            Self::PasswordUnseen(Leaving::Another) => ("password_unseen", ShowPassword, StartAgain),
            Self::PageNotUsed => ("page_not_used", OpenPage, Edit),
            Self::StillOffline => ("still_offline", CheckAgain, LookAgain),
            Self::BrokenOff => ("broken_off", CheckAgain, UseCameraPage),
            Self::Weaker { signing_in: false } => ("weaker_commit", TryAgain, Close),
            Self::Weaker { signing_in: true } => ("weaker_sign_in", CheckAgain, Close),
            Self::Unprotected => ("sign_in_unprotected", UseCameraPage, Close),
            Self::NoBrowser => ("no_browser", TryAgain, Close),
            Self::NothingSent(_) => ("nothing_sent", UseCameraPage, Close),
            Self::DifferentCamera { signed_in: false } => ("different_camera", LookAgain, StartAgain),
            Self::DifferentCamera { signed_in: true } => ("different_camera_signed_in", LookAgain, StartAgain),
            Self::Restarted => ("restarted", NewRequest, Edit),
            Self::Questions(QuestionsFault::Hidden(_)) => ("questions_hidden", UseCameraPage, Close),
            // The page on which this is shown has the other ways.
            Self::Questions(QuestionsFault::NotSet) => ("questions_not_set", Edit, Close),
            Self::Questions(QuestionsFault::Offline) => ("questions_offline", UseQuestions, LookAgain),
            Self::AnswerEmpty { .. } => ("answer_empty", Edit, Back),
            Self::WrongAnswers { .. } => ("wrong_answers", Edit, UseCameraPage),
            Self::SheetNotSaved => ("sheet_not_saved", Edit, Back),
            Self::Import(ImportFault::Unreadable) => ("import_unreadable", Edit, OpenPage),
            Self::Import(ImportFault::TooLarge) => ("import_too_large", Edit, OpenPage),
            Self::Import(ImportFault::NotAPicture) => ("import_not_a_picture", Edit, OpenPage),
            Self::Import(ImportFault::NoCode) => ("import_no_code", Edit, OpenPage),
            Self::Import(ImportFault::ManyCodes) => ("import_many_codes", Edit, OpenPage),
            Self::Import(ImportFault::OtherCode) => ("import_other_code", Edit, OpenPage),
            Self::Import(ImportFault::ManyFiles) => ("import_many_files", Edit, OpenPage),
            Self::Import(ImportFault::NothingCopied) => ("import_nothing_copied", Edit, OpenPage),
            Self::Import(ImportFault::NoDialog) => ("import_no_dialog", Edit, OpenPage),
            Self::Import(ImportFault::OtherDialog) => ("other_dialog", Edit, OpenPage),
            Self::InboxForm(InboxFormFault::Address) => ("inbox_address", Edit, Back),
            Self::InboxForm(InboxFormFault::OtherAddress) => ("inbox_other_address", Edit, Back),
            Self::InboxForm(InboxFormFault::Server) => ("inbox_server", Edit, Back),
            Self::Inbox(InboxFault::ServerUnknown) => ("inbox_server_unknown", Edit, Back),
            Self::Inbox(InboxFault::Offline) => ("inbox_offline", TryAgain, Back),
            Self::Inbox(InboxFault::HungUp) => ("inbox_hung_up", TryAgain, Back),
            Self::Inbox(InboxFault::Busy) => ("inbox_busy", TryAgain, Back),
            Self::Inbox(InboxFault::NotUnderstood) => ("inbox_not_understood", TryAgain, Back),
            Self::Inbox(InboxFault::Certificate) => ("inbox_certificate", Edit, Back),
            Self::Inbox(InboxFault::NotMail) => ("inbox_not_mail", Edit, Back),
            Self::Inbox(InboxFault::SignIn) => ("inbox_sign_in", Edit, Back),
            Self::Inbox(InboxFault::AppPassword) => ("inbox_app_password", Edit, Back),
            Self::Inbox(InboxFault::WebSignIn) => ("inbox_web_sign_in", TryAgain, Back),
            Self::Inbox(InboxFault::NoSignIn) => ("inbox_no_sign_in", Back, Edit),
            Self::Inbox(InboxFault::Closed) => ("inbox_closed", Edit, Back),
            Self::Inbox(InboxFault::NoPassword) => ("inbox_no_password", Edit, Back),
            Self::Inbox(InboxFault::StoreClosed) => ("inbox_store_closed", Edit, Back),
            Self::Clock(not) => match &not.fault {
                UpkeepFault::SignedOut => ("clock_signed_out", OpenPage, Close),
                UpkeepFault::Offline => ("clock_offline", SetClock, OpenPage),
                UpkeepFault::DifferentCamera => ("clock_different_camera", StartAgain, Close),
                UpkeepFault::Locked { .. } => ("clock_locked", SetClock, OpenPage),
                UpkeepFault::Busy => ("clock_busy", SetClock, OpenPage),
                UpkeepFault::Form { has_other: true, .. } => ("clock_other_form", SetClock, OpenPage),
                UpkeepFault::Lost => ("clock_lost", SetClock, OpenPage),
                UpkeepFault::NotTaken => ("clock_not_taken", OpenPage, Close),
                UpkeepFault::NotOffered(_) | UpkeepFault::Refused(_) | UpkeepFault::Unprotected => {
                    ("clock_refused", OpenPage, Close)
                }
                UpkeepFault::Form { has_other: false, .. } => ("clock_form", OpenPage, Close),
            },
            Self::RecoveryAddress(not) => match &not.fault {
                UpkeepFault::SignedOut => ("recovery_signed_out", OpenPage, Close),
                UpkeepFault::Offline => ("recovery_offline", Edit, OpenPage),
                UpkeepFault::DifferentCamera => ("recovery_different_camera", StartAgain, Close),
                UpkeepFault::Locked { .. } => ("recovery_locked", Edit, OpenPage),
                UpkeepFault::Busy => ("recovery_busy", Edit, OpenPage),
                UpkeepFault::NotOffered(_) => ("recovery_not_offered", OpenPage, Close),
                UpkeepFault::Form { has_other: true, .. } => ("recovery_other_form", Edit, OpenPage),
                UpkeepFault::Form { has_other: false, .. } => ("recovery_form", OpenPage, Close),
                UpkeepFault::Unprotected => ("recovery_unprotected", OpenPage, Close),
                UpkeepFault::Refused(_) => ("recovery_refused", Edit, OpenPage),
                UpkeepFault::NotTaken => ("recovery_not_taken", OpenPage, Close),
                UpkeepFault::Lost => ("recovery_lost", Edit, OpenPage),
            },
            Self::RecoveryAddressForm(RecoveryAddressFault::Empty) => ("recovery_none_typed", Edit, Close),
            Self::RecoveryAddressForm(RecoveryAddressFault::NotAnAddress) => ("recovery_no_email", Edit, Close),
            Self::RecoveryAddressForm(RecoveryAddressFault::TooLong) => ("recovery_long", Edit, Close),
            Self::RecoveryAddressForm(RecoveryAddressFault::TooShort) => ("recovery_short", Edit, Close),
        }
    }
}

/// What goes away by itself or by the person's hand is worth a second try.
fn of_obstacle(obstacle: Obstacle) -> Entry {
    let (on, out) = match obstacle {
        Obstacle::Busy | Obstacle::OtherNetwork | Obstacle::TooManyUsers | Obstacle::Defect => {
            (TryAgain, UseCameraPage)
        }
        Obstacle::RestartNeeded | Obstacle::SignInWanted | Obstacle::NotAdmin => (UseCameraPage, Close),
        Obstacle::NotActivated | Obstacle::NoSavedEmail => (UseCameraPage, StartAgain),
    };
    (obstacle.name(), on, out)
}
