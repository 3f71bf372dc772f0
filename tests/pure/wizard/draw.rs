//! Whatever can happen to a wizard, drawn by numbers, so that a run can be shrunk and printed.
//!
//! Each list holds every variant of its type: one that is missing does not compile.

use std::collections::HashMap;
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use regain::domain::{
    CameraClock, Capabilities, CommitOutcome, DeviceMessage, Drafted, EmailRecovery, EvidenceKind, Fetched, Forgotten,
    FoundCamera, InboxEvent, JourneyId, KeptJourney, KeyringAnswer, MailProgress, MaskedEmail, Memo, OtherRecovery,
    OwnFolder, PageEvent, PictureFile, Preferences, Recalled, RecoveryAddresses, Requested, SaveFault, SearchReport,
    SignInOutcome, SignInProof, SystemWishes, Target, TextSize, ThemeChoice, Track, Transport, Uncertainty,
    WantedPassword,
};
use regain::secret::{Code, GivenAnswer, Password};
use regain::wizard::{Aside, DeadEnd, Dispatch, Event, JobKind, JobResult, Page, Progress, SheetText, Ticket, Wizard};

use super::guided::{answers, questions};
use super::walk::{CODE, PASSWORD, camera, fetched, findings, inbox, mailbox, new_password, picture, reply, service};
use crate::script::fetched_for;

/// What is drawn: what kind of thing, which one of them, how it is, and after how many seconds.
pub type Draw = (u8, u8, u16, u16);

/// The last ticket of each kind of job.
pub type Tickets = HashMap<JobKind, Ticket>;

/// One of all variants of an enum, by number.
macro_rules! one_of {
    ($of:ident, $at:expr; $($variant:ident => $made:expr),+ $(,)?) => {{
        let _complete: fn(&$of) = |value| match value { $($of::$variant { .. } => ()),+ };
        let all: &[&dyn Fn() -> $of] = &[$(&|| $made),+];
        all[usize::from($at) % all.len()]()
    }};
}

/// All of an enum.
macro_rules! all_of {
    ($of:ident; $($variant:ident => $made:expr),+ $(,)?) => {{
        let _complete: fn(&$of) = |value| match value { $($of::$variant { .. } => ()),+ };
        let mut all = Vec::new();
        $(all.extend($made);)+
        all
    }};
}

mod faults;

use faults::{
    import_fault, inbox_fault, mail_fault, obstacle, picture_fault, probe_fault, questions_fault, save_fault, saved,
    upkeep_fault,
};

/// Every page that there is.
pub fn every_page() -> Vec<Page> {
    let dead_ends = || {
        all_of!(DeadEnd;
            NotActivated => [DeadEnd::NotActivated], NoSavedEmail => [DeadEnd::NoSavedEmail],
            NotOffered => [DeadEnd::NotOffered])
    };
    let asides = || {
        all_of!(Aside;
            KeyFile => [Aside::KeyFile], PhoneApp => [Aside::PhoneApp], FactoryReset => [Aside::FactoryReset],
            Support => [Aside::Support])
    };
    all_of!(Page;
        Resume => [Page::Resume], Find => [Page::Find], Check => [Page::Check], Method => [Page::Method],
        Privacy => [Page::Privacy], SavedAddress => [Page::SavedAddress], Export => [Page::Export], Request => [Page::Request], Send => [Page::Send],
        Mailbox => [Page::Mailbox], Wait => [Page::Wait], Watch => [Page::Watch], Code => [Page::Code],
        Answer => (0..3).map(Page::Answer), Password => [Page::Password], Setting => [Page::Setting],
        Unsure => [Page::Unsure], CameraPage => [Page::CameraPage], DeadEnd => dead_ends().into_iter().map(Page::DeadEnd),
        Aside => asides().into_iter().map(Page::Aside), Done => [Page::Done])
}

/// Something that happens: a third of the time what a person would do who follows the page, else anything at all.
pub fn event((kind, which, how, seconds): Draw, wizard: &Wizard, start: SystemTime, last: &Tickets) -> Event {
    // Most answers carry a ticket that is known; the rest are late or invented.
    let stray = Ticket(u64::from(seconds % 40));
    let is_stray = seconds % 5 == 4;
    let running = wizard.running().map(|running| running.ticket).filter(|_| !is_stray).unwrap_or(stray);
    let beside = |kind| last.get(&kind).copied().filter(|_| !is_stray).unwrap_or(stray);
    if last.is_empty() && which % 4 != 0 {
        // The app has just begun, and may have found an earlier journey.
        return Event::Started(recalled(u16::from(which), how, start));
    }
    let of = |kinds: &[JobKind]| kinds[usize::from(which) % kinds.len()];
    match kind {
        0..90 => forward(wizard, how, seconds).unwrap_or_else(|| anything(which, how, start)),
        90..150 => anything(which, how, start),
        150..190 => Event::Progress(running, progress(how, seconds)),
        190..210 => Event::Progress(beside(JobKind::WatchInbox), Progress::Inbox(news(how, seconds))),
        210..225 => {
            let kinds = [
                JobKind::WatchInbox,
                JobKind::LookAtClipboard,
                JobKind::ForgetMailbox,
                JobKind::KeepPassword,
                JobKind::FindPictureFile,
            ];
            Event::Finished(beside(of(&kinds)), result(of(&kinds), how, seconds))
        }
        225.. => Event::Finished(running, result(of(JobKind::ALL), how, seconds)),
    }
}

/// What leads on from here: the end of what runs, or what the page asks for.
fn forward(wizard: &Wizard, pick: u16, seconds: u16) -> Option<Event> {
    if let Some(running) = wizard.running().filter(|running| running.kind != JobKind::Search || pick.is_multiple_of(2))
    {
        // Two out of three end well.
        let pick = if pick.is_multiple_of(3) { pick / 3 } else { 0 };
        return Some(Event::Finished(running.ticket, result(running.kind, pick, seconds)));
    }
    Some(match wizard.page() {
        Page::Resume => Event::CarryOn,
        Page::Find if wizard.cameras().is_empty() => Event::EnterAddress("10.0.0.1".to_owned()),
        Page::Find if wizard.chosen().is_none() => Event::Choose(0),
        Page::Method if pick.is_multiple_of(4) => Event::UseQuestions,
        Page::Method | Page::Privacy if pick.is_multiple_of(7) => Event::UseCameraPage,
        Page::Find | Page::Method | Page::Privacy => Event::Continue,
        Page::SavedAddress if wizard.chosen_address().is_none() => Event::ChooseAddress(usize::from(pick % 2)),
        Page::SavedAddress => Event::Continue,
        Page::Export => Event::PastePicture,
        Page::Request if pick.is_multiple_of(2) => Event::SendFromHere,
        Page::Send => Event::UseMailbox { from: mailbox().from, server_is_named: pick.is_multiple_of(2) },
        Page::Mailbox => Event::Send(mailbox()),
        Page::Wait if pick.is_multiple_of(5) => Event::OpenWatch,
        Page::Request | Page::Wait => Event::Continue,
        Page::Watch => Event::StartWatching(inbox("jane@example.com")),
        Page::Code => Event::EnterCode(Code::new(CODE)),
        Page::Answer(_) => Event::EnterAnswer(GivenAnswer::new("Biscuit")),
        Page::Password if wizard.is_by_questions() => Event::SetPassword(answers(PASSWORD, "Biscuit")),
        Page::Password => Event::SetPassword(new_password(PASSWORD, PASSWORD)),
        Page::Unsure | Page::CameraPage => {
            Event::CheckAgain { password: Password::new(PASSWORD), keep: pick.is_multiple_of(2) }
        }
        Page::DeadEnd(_) | Page::Aside(_) => Event::Back,
        Page::Done if pick.is_multiple_of(2) => Event::StartAgain,
        Page::Check | Page::Setting | Page::Done => return None,
    })
}

/// Anything that a person can do, whatever the page; and what the app tells once.
fn anything(kind: u8, detail: u16, start: SystemTime) -> Event {
    let is = |every: u16| detail.is_multiple_of(every);
    let text = |words: &[&str]| words[usize::from(detail) % words.len()].to_owned();
    one_of!(Event, kind;
        Started => Event::Started(recalled(detail / 7, detail, start)),
        Lessons => Event::Lessons(if is(2) { vec![super::learning::lesson("challenge")] } else { Vec::new() }),
        ForgetLesson => Event::ForgetLesson(usize::from(detail % 3)),
        CarryOn => Event::CarryOn,
        MemoWritten => Event::MemoWritten(JourneyId(u64::from(detail % 5)), if is(2) { Ok(()) } else { Err(SaveFault::NoRoom) }),
        StartAgain => Event::StartAgain,
        OpenJourney => Event::OpenJourney(JourneyId(u64::from(detail % 5))),
        LeaveJourney => Event::LeaveJourney,
        RemoveJourney => Event::RemoveJourney,
        LookAgain => Event::LookAgain,
        LookEverywhere => Event::LookEverywhere,
        Choose => Event::Choose(usize::from(detail % 3)),
        TypeAddress => Event::TypeAddress,
        EnterAddress => Event::EnterAddress(text(&["10.0.0.1", "", "x y", "cam:0"])),
        Continue => Event::Continue,
        Back => Event::Back,
        ChooseAddress => Event::ChooseAddress(usize::from(detail % 3)),
        ChooseDispatch => Event::ChooseDispatch(Dispatch::ALL[usize::from(detail % 3)]),
        ShowInFolder => Event::ShowInFolder,
        ChooseService => Event::ChooseService { named: is(2) },
        ReconsiderService => Event::ReconsiderService,
        SavePicture => Event::SavePicture,
        SavePictureIn => Event::SavePictureIn(PathBuf::from("x")),
        SendFromHere => Event::SendFromHere,
        Send => Event::Send(mailbox()),
        OpenDraft => Event::OpenDraft,
        NewRequest => Event::NewRequest,
        KeepCode => Event::KeepCode,
        EnterCode => Event::EnterCode(Code::new(match detail % 8 { 4 => "abc", 5 => "my code is 12", _ => CODE })),
        SetPassword => Event::SetPassword(match detail % 4 {
            0 => new_password(PASSWORD, "other"),
            1 => answers(PASSWORD, if is(8) { "" } else { "Biscuit" }),
            _ => new_password(PASSWORD, PASSWORD),
        }),
        CheckAgain => Event::CheckAgain { password: Password::new(if is(4) { "" } else { PASSWORD }), keep: is(3) },
        ShowPassword => Event::ShowPassword(is(2)),
        PasswordCopied => Event::PasswordCopied,
        CloseWanted => Event::CloseWanted,
        LookAtCamera => Event::LookAtCamera,
        OpenCameraPage => Event::OpenCameraPage,
        OpenCameraPageDirectly => Event::OpenCameraPageDirectly,
        UseCameraPage => Event::UseCameraPage,
        UseDirect => Event::UseDirect,
        UseQuestions => Event::UseQuestions,
        EnterAnswer => Event::EnterAnswer(GivenAnswer::new(if is(5) { "" } else { "Biscuit" })),
        ShowAside => Event::ShowAside(one_of!(Aside, detail; KeyFile => Aside::KeyFile, PhoneApp => Aside::PhoneApp,
            FactoryReset => Aside::FactoryReset, Support => Aside::Support)),
        SaveSheet => Event::SaveSheet(SheetText("facts".to_owned())),
        ChoosePicture => Event::ChoosePicture,
        DropPicture => Event::DropPicture((0..detail % 3).map(|at| PathBuf::from(format!("{at}.png"))).collect()),
        UsePictureFile => Event::UsePictureFile,
        PastePicture => Event::PastePicture,
        UseMailbox => Event::UseMailbox { from: text(&["anna@example.org", "anna"]), server_is_named: is(3) },
        SendOtherwise => Event::SendOtherwise,
        AwaitCode => Event::AwaitCode,
        OpenWatch => Event::OpenWatch,
        StartWatching => Event::StartWatching(inbox(&text(&["jane@example.com", "anna@example.org", "x"]))),
        StopWatching => Event::StopWatching,
        ForgetMailbox => Event::ForgetMailbox("jane@example.com".to_owned()),
        CameToFront => Event::CameToFront,
        PreferencesRead => Event::PreferencesRead(Preferences::default()),
        SystemWishes => Event::SystemWishes(SystemWishes { dark: Some(is(2)), ..SystemWishes::default() }),
        ChooseTheme => Event::ChooseTheme(ThemeChoice::ALL[usize::from(detail % 3)]),
        ChooseTextSize => Event::ChooseTextSize(TextSize::ALL[usize::from(detail % 4)]),
        OpenFolder => Event::OpenFolder(if is(2) { OwnFolder::Data } else { OwnFolder::Log }),
        ForgetEverything => Event::ForgetEverything,
        SetClock => Event::SetClock,
        SetRecoveryAddress => Event::SetRecoveryAddress(text(&["anna@example.org", "", "anna"])),
        KeepRecoveryAddress => Event::KeepRecoveryAddress,
        Progress => Event::Progress(Ticket(u64::from(detail)), progress(detail, 1)),
        Finished => Event::Finished(Ticket(u64::from(detail)), JobKind::ALL[usize::from(detail) % JobKind::ALL.len()].worst_case()),
    )
}

/// A picture, or one for each of two saved addresses.
fn several(seconds: u16) -> Fetched {
    if seconds.is_multiple_of(3) { fetched_for([Some("i****@example.com"), None]) } else { fetched() }
}

/// What was found on disk.
fn recalled(which: u16, how: u16, start: SystemTime) -> Recalled {
    let found =
        Recalled { has_newer: which.is_multiple_of(5), has_damaged: how.is_multiple_of(7), ..Recalled::default() };
    let journey = |id: u16| {
        let memo = memo(how.wrapping_add(id), start);
        KeptJourney { id: JourneyId(id.into()), memo, picture: (!how.is_multiple_of(5)).then(picture) }
    };
    let journeys = (0..which % 4).map(journey).collect();
    Recalled { journeys, free: JourneyId(4), ..found }
}

fn memo(detail: u16, start: SystemTime) -> Memo {
    let track = if detail.is_multiple_of(3) { Track::Guided } else { Track::Direct };
    let kind = if track == Track::Direct { EvidenceKind::Code } else { EvidenceKind::Answers };
    let sent_at = (detail.is_multiple_of(2)).then_some(start);
    let request = (!detail.is_multiple_of(11)).then_some(Requested { at: start, sent_at, address: None });
    Memo {
        camera: camera(),
        track,
        request,
        doubt: (detail.is_multiple_of(7)).then_some(kind),
        misunderstood: None,
        written_at: SystemTime::UNIX_EPOCH,
        service: None,
    }
}

fn progress(pick: u16, seconds: u16) -> Progress {
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

fn news(pick: u16, seconds: u16) -> InboxEvent {
    one_of!(InboxEvent, pick;
        Watching => InboxEvent::Watching,
        Lost => InboxEvent::Lost { again_in: wait(seconds) },
        OtherSender => InboxEvent::OtherSender,
        Mail => if pick % 8 == 2 { reply(&[]) } else { reply(&[CODE]) },
        Kept => InboxEvent::Kept(keyring(pick / 4)),
    )
}

fn page_event(pick: u16, seconds: u16) -> PageEvent {
    one_of!(PageEvent, pick;
        Opened => PageEvent::Opened,
        OldProtection => PageEvent::OldProtection,
        Pictures => PageEvent::Pictures(several(seconds)),
        Addresses => PageEvent::Addresses(vec![MaskedEmail::new("g****@example.org"); usize::from(pick % 3)]),
        AddressSaved => PageEvent::AddressSaved,
        EmailNotOffered => PageEvent::EmailNotOffered,
        Locked => PageEvent::Locked(pick.is_multiple_of(2).then(|| wait(seconds))),
        ResetSent => PageEvent::ResetSent(super::learning::seen(usize::from(pick % 3))),
        ResetAnswered => PageEvent::ResetAnswered(commit(pick / 6, seconds)),
        LedElsewhere => PageEvent::LedElsewhere,
        Unreachable => PageEvent::Unreachable,
    )
}

fn keyring(pick: u16) -> KeyringAnswer {
    one_of!(KeyringAnswer, pick; Kept => KeyringAnswer::Kept, Forgotten => KeyringAnswer::Forgotten,
        Missing => KeyringAnswer::Missing, Closed => KeyringAnswer::Closed)
}

fn wait(seconds: u16) -> Duration {
    Duration::from_secs(u64::from(seconds))
}

fn said() -> DeviceMessage {
    DeviceMessage::words("said")
}

/// The end of a job: number 0 is the best that can be.
fn result(kind: JobKind, pick: u16, seconds: u16) -> JobResult {
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

fn offer(pick: u16) -> Capabilities {
    let email_way = match pick % 12 {
        9 => EmailRecovery::NoAddressSaved,
        10 => EmailRecovery::NotOffered,
        11 => EmailRecovery::Maybe(if pick % 24 == 11 { Uncertainty::Hidden } else { Uncertainty::OtherSegment }),
        _ => EmailRecovery::Offered,
    };
    let other_ways = vec![OtherRecovery::SecurityQuestions, OtherRecovery::GuidFile, OtherRecovery::HikConnect];
    Capabilities { activated: Some(pick % 12 != 8), email_way, other_ways, ..findings() }
}

fn commit(pick: u16, seconds: u16) -> CommitOutcome {
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

fn sign_in(pick: u16, seconds: u16) -> SignInOutcome {
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

fn clock(seconds: u16) -> CameraClock {
    let face = SystemTime::UNIX_EPOCH + Duration::from_secs(1_790_000_000) + wait(seconds);
    CameraClock { face, moment: Some(face), is_by_server: seconds.is_multiple_of(2) }
}

fn addresses() -> RecoveryAddresses {
    RecoveryAddresses { saved: Vec::new(), length: RecoveryAddresses::LENGTH }
}
