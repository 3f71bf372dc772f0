//! Whatever jobs tell while they run and answer in the end, drawn by numbers: every variant of each.

use std::time::{Duration, SystemTime};

use regain::domain::{
    CameraClock, Capabilities, CommitOutcome, DeviceMessage, Drafted, EmailRecovery, Fetched, Forgotten, FoundCamera,
    InboxEvent, KeyringAnswer, MailProgress, MaskedEmail, OtherRecovery, PageEvent, PictureFile, RecoveryAddresses,
    SearchReport, SignInOutcome, SignInProof, Target, Transport, Uncertainty, WantedPassword,
};
use regain::secret::Code;
use regain::wizard::{JobKind, JobResult, Progress};

use crate::script::fetched_for;
use crate::wizard::guided::questions;
use crate::wizard::walk::{CODE, camera, fetched, findings, picture, reply, service};

use super::faults::{
    import_fault, inbox_fault, mail_fault, obstacle, picture_fault, probe_fault, questions_fault, save_fault, saved,
    upkeep_fault,
};

/// A picture, or one for each of two saved addresses.
pub fn several(seconds: u16) -> Fetched {
    if seconds.is_multiple_of(3) { fetched_for([Some("i****@example.com"), None]) } else { fetched() }
}

pub fn progress(pick: u16, seconds: u16) -> Progress {
    let found = FoundCamera::at(Target::new(format!("10.0.0.{}", pick % 9), 80));
    one_of!(Progress, pick;
        Found => Progress::Found(if pick.is_multiple_of(3) { camera() } else { found.clone() }),
        Reached => Progress::Reached { transport: Transport::Plain { port: 80 }, outdated_tls: pick.is_multiple_of(2) },
        RefusedIn => Progress::RefusedIn(if pick.is_multiple_of(2) { "challenge_base64" } else { "challenge" }),
        Mail => Progress::Mail(one_of!(MailProgress, pick / 4;
            IsOut => MailProgress::IsOut, Delayed => MailProgress::Delayed(wait(seconds)))),
        Inbox => Progress::Inbox(news(pick / 4, seconds)),
        PageShown => Progress::PageShown(!pick.is_multiple_of(5)),
        Beside => Progress::Beside(page_event(pick / 4, seconds)),
    )
}

pub fn news(pick: u16, seconds: u16) -> InboxEvent {
    one_of!(InboxEvent, pick;
        Watching => InboxEvent::Watching,
        Lost => InboxEvent::Lost { again_in: wait(seconds) },
        OtherSender => InboxEvent::OtherSender,
        Mail => if pick % 8 == 2 { reply(&[]) } else { reply(&[CODE]) },
        Kept => InboxEvent::Kept(keyring(pick / 4)),
    )
}

pub fn page_event(pick: u16, seconds: u16) -> PageEvent {
    one_of!(PageEvent, pick;
        Opened => PageEvent::Opened,
        OldProtection => PageEvent::OldProtection,
        Pictures => PageEvent::Pictures(several(seconds)),
        Addresses => PageEvent::Addresses(vec![MaskedEmail::new("g****@example.org"); usize::from(pick % 3)]),
        AddressSaved => PageEvent::AddressSaved,
        EmailNotOffered => PageEvent::EmailNotOffered,
        Locked => PageEvent::Locked(pick.is_multiple_of(2).then(|| wait(seconds))),
        ResetSent => PageEvent::ResetSent(crate::wizard::learning::seen(usize::from(pick % 3))),
        ResetAnswered => PageEvent::ResetAnswered(commit(pick / 6, seconds)),
        LedElsewhere => PageEvent::LedElsewhere,
        Unreachable => PageEvent::Unreachable,
    )
}

pub fn keyring(pick: u16) -> KeyringAnswer {
    one_of!(KeyringAnswer, pick; Kept => KeyringAnswer::Kept, Forgotten => KeyringAnswer::Forgotten,
        Missing => KeyringAnswer::Missing, Closed => KeyringAnswer::Closed)
}

pub fn wait(seconds: u16) -> Duration {
    Duration::from_secs(u64::from(seconds))
}

pub fn said() -> DeviceMessage {
    DeviceMessage::words("said")
}

/// The end of a job: number 0 is the best that can be.
pub fn result(kind: JobKind, pick: u16, seconds: u16) -> JobResult {
    let bad = pick.wrapping_sub(1);
    let is_good = pick == 0;
    match kind {
        JobKind::Search => {
            JobResult::Search(SearchReport { adapters_up: usize::from(pick % 2), ..SearchReport::default() })
        }
        JobKind::Probe => {
            JobResult::Probe(if pick % 3 == 1 { Err(probe_fault(pick / 3)) } else { Ok(offer(pick / 3)) })
        }
        JobKind::FetchPicture => {
            JobResult::FetchPicture(if is_good { Ok(several(seconds)) } else { Err(picture_fault(bad, seconds)) })
        }
        JobKind::SavePicture => JobResult::SavePicture(saved(pick)),
        JobKind::SaveSheet => JobResult::SaveSheet(saved(pick)),
        JobKind::FindMailService => {
            JobResult::FindMailService((pick.is_multiple_of(3)).then(|| service(WantedPassword::App)))
        }
        JobKind::SendMail => JobResult::SendMail(if is_good { Ok(()) } else { Err(mail_fault(bad)) }),
        JobKind::OpenDraft => JobResult::OpenDraft(if is_good {
            Ok(Drafted { path: "x".into(), is_mail: pick.is_multiple_of(2), is_open: pick.is_multiple_of(3) })
        } else {
            Err(save_fault(bad))
        }),
        JobKind::ShowInFolder => JobResult::ShowInFolder(pick.is_multiple_of(2)),
        JobKind::Commit => JobResult::Commit(commit(pick, seconds)),
        JobKind::SignIn => JobResult::SignIn(sign_in(pick, seconds)),
        JobKind::KeepPassword => JobResult::KeepPassword(pick.is_multiple_of(2)),
        JobKind::OpenPage => JobResult::OpenPage(pick.is_multiple_of(2)),
        JobKind::PassPage => JobResult::PassPage(()),
        JobKind::ShowPage => JobResult::ShowPage(pick.is_multiple_of(2)),
        JobKind::ImportPicture => JobResult::ImportPicture(match pick % 3 {
            0 => Ok(Some(picture())),
            1 => Ok(None),
            _ => Err(import_fault(pick / 3)),
        }),
        JobKind::FindPictureFile => JobResult::FindPictureFile(pick.is_multiple_of(2).then(|| PictureFile {
            path: format!("{pick}.png").into(),
            written_at: SystemTime::UNIX_EPOCH + wait(seconds),
        })),
        JobKind::FetchQuestions => {
            JobResult::FetchQuestions(if is_good { Ok(questions()) } else { Err(questions_fault(bad)) })
        }
        JobKind::WatchInbox => JobResult::WatchInbox(inbox_fault(pick)),
        JobKind::ForgetMailbox => JobResult::ForgetMailbox(keyring(pick)),
        JobKind::OpenFolder => JobResult::OpenFolder(pick.is_multiple_of(2)),
        JobKind::ForgetEverything => {
            JobResult::ForgetEverything(Forgotten { files: pick.is_multiple_of(2), mailboxes: is_good })
        }
        JobKind::LookAtClipboard => JobResult::LookAtClipboard((pick % 3 != 1).then(|| Code::new(CODE))),
        JobKind::ReadCode => JobResult::ReadCode(is_good.then(|| Code::new(CODE))),
        JobKind::LookAtCamera => JobResult::LookAtCamera(pick.is_multiple_of(2).then(camera)),
        JobKind::SetClock => {
            JobResult::SetClock(if is_good { Ok(clock(seconds)) } else { Err(upkeep_fault(bad, seconds)) })
        }
        JobKind::SetRecoveryAddress => {
            JobResult::SetRecoveryAddress(if is_good { Ok(addresses()) } else { Err(upkeep_fault(bad, seconds)) })
        }
    }
}

pub fn offer(pick: u16) -> Capabilities {
    let email_way = match pick % 12 {
        9 => EmailRecovery::NoAddressSaved,
        10 => EmailRecovery::NotOffered,
        11 => EmailRecovery::Maybe(if pick % 24 == 11 { Uncertainty::Hidden } else { Uncertainty::OtherSegment }),
        _ => EmailRecovery::Offered,
    };
    let other_ways = vec![OtherRecovery::SecurityQuestions, OtherRecovery::GuidFile, OtherRecovery::HikConnect];
    Capabilities { activated: Some(pick % 12 != 8), email_way, other_ways, ..findings() }
}

pub fn commit(pick: u16, seconds: u16) -> CommitOutcome {
    let tries_left = (pick.is_multiple_of(2)).then_some(2);
    one_of!(CommitOutcome, pick;
        Accepted => CommitOutcome::Accepted,
        WrongCode => CommitOutcome::WrongCode { tries_left },
        WrongAnswers => CommitOutcome::WrongAnswers { tries_left },
        Locked => CommitOutcome::Locked { wait: tries_left.map(|_| wait(seconds)) },
        PasswordRefused => CommitOutcome::PasswordRefused(said()),
        Refused => CommitOutcome::Refused(said()),
        Unknown => CommitOutcome::Unknown(said()),
        NotDelivered => CommitOutcome::NotDelivered,
        Lost => CommitOutcome::Lost,
        Hindered => CommitOutcome::Hindered(obstacle(pick / 13), said()),
        NothingSent => CommitOutcome::NothingSent(said()),
        DifferentCamera => CommitOutcome::DifferentCamera,
        Restarted => CommitOutcome::Restarted,
        Weaker => CommitOutcome::Weaker,
    )
}

pub fn sign_in(pick: u16, seconds: u16) -> SignInOutcome {
    let tries_left = (pick.is_multiple_of(2)).then_some(1);
    one_of!(SignInOutcome, pick;
        Proven => SignInOutcome::Proven(match pick % 16 {
            0 => SignInProof { clock: Some(clock(seconds)), addresses: Some(addresses()), ..SignInProof::default() },
            _ => SignInProof::default(),
        }),
        Refused => SignInOutcome::Refused { tries_left },
        RefusedByUnknown => SignInOutcome::RefusedByUnknown { tries_left },
        Locked => SignInOutcome::Locked { wait: tries_left.map(|_| wait(seconds)) },
        Offline => SignInOutcome::Offline,
        Unknown => SignInOutcome::Unknown(said()),
        Hindered => SignInOutcome::Hindered(obstacle(pick / 8), said()),
        DifferentCamera => SignInOutcome::DifferentCamera,
        BrokenOff => SignInOutcome::BrokenOff,
        Weaker => SignInOutcome::Weaker,
        Unprotected => SignInOutcome::Unprotected,
    )
}

pub fn clock(seconds: u16) -> CameraClock {
    let face = SystemTime::UNIX_EPOCH + Duration::from_secs(1_790_000_000) + wait(seconds);
    CameraClock { face, moment: Some(face), is_by_server: seconds.is_multiple_of(2) }
}

pub fn addresses() -> RecoveryAddresses {
    RecoveryAddresses { saved: Vec::new(), length: RecoveryAddresses::LENGTH }
}
