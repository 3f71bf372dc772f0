//! Whatever can happen to a wizard, drawn by numbers, so that a run can be shrunk and printed.
//!
//! Each list holds every variant of its type: one that is missing does not compile.

use std::collections::HashMap;
use std::path::PathBuf;
use std::time::SystemTime;

use regain::domain::{
    EvidenceKind, JourneyId, KeptJourney, Language, Memo, OwnFolder, Preferences, Recalled, Requested, SaveFault,
    SystemWishes, TextSize, ThemeChoice, Track,
};
use regain::secret::{Code, GivenAnswer, Password};
use regain::wizard::{Aside, DeadEnd, Dispatch, Event, JobKind, Page, Progress, SheetText, Ticket, Wizard};

use super::guided::answers;
use super::walk::{CODE, PASSWORD, camera, inbox, mailbox, new_password, picture};

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

mod answers;
mod faults;

use answers::{news, progress, result};

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
        ChooseLanguage => Event::ChooseLanguage(is(2).then(Language::default)),
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
