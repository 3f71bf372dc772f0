//! Whatever can go wrong, drawn by numbers: every variant of every fault.

use std::path::PathBuf;

use regain::domain::{
    ImportFault, InboxFault, MailFault, Obstacle, PictureFault, ProbeFault, QuestionsFault, SaveFault, Saved,
    UpkeepFault,
};

use super::answers::{said, wait};

pub fn upkeep_fault(pick: u16, seconds: u16) -> UpkeepFault {
    one_of!(UpkeepFault, pick; SignedOut => UpkeepFault::SignedOut, Offline => UpkeepFault::Offline,
        DifferentCamera => UpkeepFault::DifferentCamera, Locked => UpkeepFault::Locked { wait: Some(wait(seconds)) },
        Busy => UpkeepFault::Busy, NotOffered => UpkeepFault::NotOffered(said()),
        Form => UpkeepFault::Form { has_other: pick.is_multiple_of(2), said: said() },
        Unprotected => UpkeepFault::Unprotected, Refused => UpkeepFault::Refused(said()),
        NotTaken => UpkeepFault::NotTaken, Lost => UpkeepFault::Lost)
}

pub fn obstacle(pick: u16) -> Obstacle {
    one_of!(Obstacle, pick; Busy => Obstacle::Busy, RestartNeeded => Obstacle::RestartNeeded,
        OtherNetwork => Obstacle::OtherNetwork, SignInWanted => Obstacle::SignInWanted, NotAdmin => Obstacle::NotAdmin,
        TooManyUsers => Obstacle::TooManyUsers, Defect => Obstacle::Defect, NotActivated => Obstacle::NotActivated,
        NoSavedEmail => Obstacle::NoSavedEmail)
}

pub fn probe_fault(pick: u16) -> ProbeFault {
    one_of!(ProbeFault, pick; NameUnknown => ProbeFault::NameUnknown, Offline => ProbeFault::Offline,
        NotACamera => ProbeFault::NotACamera, OutdatedTls => ProbeFault::OutdatedTls,
        DifferentCamera => ProbeFault::DifferentCamera, BrokenOff => ProbeFault::BrokenOff,
        Weaker => ProbeFault::Weaker,
        OtherNetwork => ProbeFault::OtherNetwork { here: [192, 168, 50, 7].into() })
}

pub fn picture_fault(pick: u16, seconds: u16) -> PictureFault {
    one_of!(PictureFault, pick; NoSavedEmail => PictureFault::NoSavedEmail, NotOffered => PictureFault::NotOffered,
        Offline => PictureFault::Offline, Unreadable => PictureFault::Unreadable(said()),
        Refused => PictureFault::Refused(said()), Hindered => PictureFault::Hindered(obstacle(pick / 8), said()),
        Locked => PictureFault::Locked { wait: Some(wait(seconds)) }, DifferentCamera => PictureFault::DifferentCamera)
}

pub fn questions_fault(pick: u16) -> QuestionsFault {
    one_of!(QuestionsFault, pick; Hidden => QuestionsFault::Hidden(said()), NotSet => QuestionsFault::NotSet,
        Offline => QuestionsFault::Offline, DifferentCamera => QuestionsFault::DifferentCamera)
}

pub fn saved(pick: u16) -> Result<Saved, SaveFault> {
    if pick % 3 == 1 {
        return Err(save_fault(pick / 3));
    }
    Ok(one_of!(Saved, pick / 3; In => Saved::In(PathBuf::from("x")), Cancelled => Saved::Cancelled,
        WithoutDialog => Saved::WithoutDialog(PathBuf::from("x"))))
}

pub fn save_fault(pick: u16) -> SaveFault {
    one_of!(SaveFault, pick; NoRoom => SaveFault::NoRoom, NotAllowed => SaveFault::NotAllowed,
        NoFolder => SaveFault::NoFolder, Damaged => SaveFault::Damaged, OtherDialog => SaveFault::OtherDialog, Other => SaveFault::Other)
}

pub fn import_fault(pick: u16) -> ImportFault {
    one_of!(ImportFault, pick; Unreadable => ImportFault::Unreadable, TooLarge => ImportFault::TooLarge,
        NotAPicture => ImportFault::NotAPicture, NoCode => ImportFault::NoCode, ManyCodes => ImportFault::ManyCodes,
        OtherCode => ImportFault::OtherCode, ManyFiles => ImportFault::ManyFiles,
        NothingCopied => ImportFault::NothingCopied, NoDialog => ImportFault::NoDialog,
        OtherDialog => ImportFault::OtherDialog)
}

pub fn inbox_fault(pick: u16) -> InboxFault {
    one_of!(InboxFault, pick; ServerUnknown => InboxFault::ServerUnknown, Offline => InboxFault::Offline,
        Certificate => InboxFault::Certificate, NotMail => InboxFault::NotMail, SignIn => InboxFault::SignIn,
        AppPassword => InboxFault::AppPassword, Closed => InboxFault::Closed, NoPassword => InboxFault::NoPassword,
        StoreClosed => InboxFault::StoreClosed, HungUp => InboxFault::HungUp, Busy => InboxFault::Busy,
        NotUnderstood => InboxFault::NotUnderstood, WebSignIn => InboxFault::WebSignIn, NoSignIn => InboxFault::NoSignIn)
}

pub fn mail_fault(pick: u16) -> MailFault {
    let words = || "5.7.1 said".to_owned();
    one_of!(MailFault, pick; HungUp => MailFault::HungUp, NotUnderstood => MailFault::NotUnderstood,
        Greeting => MailFault::Greeting(words()), NoSignIn => MailFault::NoSignIn, ServerUnknown => MailFault::ServerUnknown, Offline => MailFault::Offline,
        Certificate => MailFault::Certificate, NoEncryption => MailFault::NoEncryption, SignIn => MailFault::SignIn,
        Refused => MailFault::Refused(words()), TryLater => MailFault::TryLater(words()),
        AppPassword => MailFault::AppPassword, SignInBlocked => MailFault::SignInBlocked(words()),
        NoPasswords => MailFault::NoPasswords, Greylisted => MailFault::Greylisted(words()),
        TooMany => MailFault::TooMany(words()), TooBig => MailFault::TooBig, Relay => MailFault::Relay(words()),
        Recipient => MailFault::Recipient(words()), Sender => MailFault::Sender(words()),
        MaybeSent => MailFault::MaybeSent)
}
