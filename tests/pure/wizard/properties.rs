//! Properties of the journey under any order of events.

use std::path::PathBuf;
use std::time::Duration;

use super::walk::{CODE, PASSWORD, camera, commitment, fetched, findings, inbox, mailbox, picture, reply, service};
use proptest::prelude::*;
use regain::domain::{
    Capabilities, CommitOutcome, DeviceMessage, EmailRecovery, EvidenceKind, FoundCamera, ImportFault, InboxEvent,
    InboxFault, MailProgress, Memo, PictureFault, ProbeFault, QuestionsFault, Recalled, Requested, Saved, SearchReport,
    SignInOutcome, SignInProof, Target, Track, WantedPassword,
};
use regain::secret::{Code, GivenAnswer, Password};
use regain::wizard::{Aside, Effect, Event, Job, JobKind, JobResult, Page, Progress, SheetText, Ticket, Wizard};

/// An event as plain data, so that it can be shrunk and printed; secrets are made on the spot.
type Draw = (u8, u8, u16);

fn event((kind, detail, seconds): Draw, wizard: &Wizard, start: std::time::SystemTime, watch: Ticket) -> Event {
    if kind >= 200 {
        return watching(kind, detail, watch);
    }
    // Two out of three answers carry the running ticket; the rest are late or invented.
    let running = wizard.running().map(|running| running.ticket);
    let ticket = running.filter(|_| detail % 3 != 0).unwrap_or(Ticket(u64::from(detail)));
    let answer = |result| Event::Finished(ticket, result);
    let progress = |progress| Event::Progress(ticket, progress);
    match kind % 52 {
        0 => Event::Started(Recalled::Nothing),
        1 => {
            let sent_at = (detail % 2 == 0).then_some(start);
            let track = if detail % 3 == 0 { Track::Guided } else { Track::Direct };
            let doubt = (detail % 7 == 0).then_some(if track == Track::Direct {
                EvidenceKind::Code
            } else {
                EvidenceKind::Answers
            });
            let request = (detail % 11 != 0).then_some(Requested { at: start, sent_at });
            let memo = Memo { camera: camera(), track, request, doubt };
            Event::Started(Recalled::Journey(memo, (detail % 5 != 0).then(picture)))
        }
        2 => Event::CarryOn,
        3 => Event::StartAgain,
        4 => Event::LookAgain,
        5 => Event::Choose(usize::from(detail % 3)),
        6 => Event::TypeAddress,
        7 => Event::EnterAddress(["10.0.0.1", "", "x y", "cam:0"][usize::from(detail % 4)].to_owned()),
        8..=11 => Event::Continue,
        12 => Event::Back,
        13 => Event::SavePicture,
        14 => Event::SavePictureIn(PathBuf::from("x")),
        15 => Event::SendFromHere,
        16 => Event::Send(mailbox()),
        17 => Event::OpenDraft,
        18 => Event::NewRequest,
        19 => Event::EnterCode(Code::new(if detail % 4 == 0 { "abc" } else { CODE })),
        20 => Event::SetPassword(commitment(PASSWORD, if detail % 4 == 0 { "other" } else { PASSWORD })),
        21 => Event::CheckAgain { password: Password::new(if detail % 4 == 0 { "" } else { PASSWORD }), keep: false },
        22 => Event::OpenCameraPage,
        23 => Event::UseCameraPage,
        24 => Event::KeepCode,
        25 => progress(Progress::Found(FoundCamera::at(Target::new(format!("10.0.0.{detail}"), 80)))),
        26 => {
            answer(JobResult::Search(SearchReport { adapters_up: usize::from(detail % 2), ..SearchReport::default() }))
        }
        27 => answer(JobResult::Probe(match detail % 7 {
            0 => Err(ProbeFault::Offline),
            1 => Ok(Capabilities { email_way: EmailRecovery::NoAddressSaved, ..findings() }),
            _ => Ok(findings()),
        })),
        28 => answer(JobResult::FetchPicture(if detail % 7 == 0 { Err(PictureFault::Offline) } else { Ok(fetched()) })),
        29 => answer(JobResult::SavePicture(Ok(Saved::In(PathBuf::from("x"))))),
        30 => answer(JobResult::SendMail(Ok(()))),
        31 => answer(JobResult::Commit(match detail % 10 {
            0 => CommitOutcome::Lost,
            1 => CommitOutcome::WrongCode { tries_left: None },
            2 => CommitOutcome::Locked { wait: Some(Duration::from_secs(u64::from(seconds))) },
            3 => CommitOutcome::Unknown(DeviceMessage::words("said")),
            4 => CommitOutcome::DifferentCamera,
            5 => CommitOutcome::Restarted,
            _ => CommitOutcome::Accepted,
        })),
        32 => answer(JobResult::SignIn(match detail % 4 {
            0 => SignInOutcome::Refused { tries_left: Some(1) },
            1 => SignInOutcome::Offline,
            _ => SignInOutcome::Proven(SignInProof::default()),
        })),
        33 => answer(JobResult::OpenPage(detail % 2 == 0)),
        34 => Event::UseDirect,
        35 => Event::ChoosePicture,
        36 => Event::DropPicture((0..detail % 3).map(|at| PathBuf::from(format!("{at}.png"))).collect()),
        37 => Event::PastePicture,
        38 => answer(JobResult::ImportPicture(match detail % 5 {
            0 => Ok(None),
            1 => Err(ImportFault::OtherCode),
            _ => Ok(Some(picture())),
        })),
        39 => Event::UseQuestions,
        40 => answer(JobResult::FetchQuestions(match detail % 7 {
            0 => Err(QuestionsFault::Hidden(DeviceMessage::words("said"))),
            1 => Err(QuestionsFault::Offline),
            _ => Ok(super::guided::questions()),
        })),
        41 | 42 => Event::EnterAnswer(GivenAnswer::new(if detail % 5 == 0 { "" } else { "Biscuit" })),
        43 => Event::SetPassword(super::guided::answers(PASSWORD, if detail % 4 == 0 { "" } else { "Biscuit" })),
        44 => Event::ShowAside(
            [Aside::KeyFile, Aside::PhoneApp, Aside::FactoryReset, Aside::Support][usize::from(detail % 4)],
        ),
        45 => Event::SaveSheet(SheetText("facts".to_owned())),
        46 => answer(JobResult::SaveSheet(Ok(Saved::In(PathBuf::from("x"))))),
        47 => Event::UseMailbox { from: mailbox().from, server_is_named: detail % 2 == 0 },
        48 => answer(JobResult::FindMailService((detail % 3 != 0).then(|| service(WantedPassword::App)))),
        49 => progress(Progress::Mail(MailProgress::Delayed(Duration::from_secs(u64::from(seconds))))),
        50 if detail % 2 == 0 => Event::SendOtherwise,
        50 => Event::AwaitCode,
        _ => answer(JobResult::Commit(CommitOutcome::WrongAnswers { tries_left: Some(2) })),
    }
}

/// What happens beside the journey: most news carry the ticket of the watch.
fn watching(kind: u8, detail: u8, watch: Ticket) -> Event {
    let ticket = if detail.is_multiple_of(5) { Ticket(u64::from(detail)) } else { watch };
    let news = |news| Event::Progress(ticket, Progress::Inbox(news));
    match kind % 12 {
        0 | 1 => Event::OpenWatch,
        2 | 3 => Event::StartWatching(inbox(["bea@example.org", "anna@example.org", "x"][usize::from(detail % 3)])),
        4 => Event::StopWatching,
        5 => Event::CameToFront,
        6 => Event::Finished(ticket, JobResult::LookAtClipboard((!detail.is_multiple_of(3)).then(|| Code::new(CODE)))),
        7 => Event::ForgetMailbox("bea@example.org".to_owned()),
        8 => news(InboxEvent::Lost { again_in: Duration::from_secs(u64::from(detail)) }),
        9 => news(reply(&[CODE])),
        10 => Event::Finished(ticket, JobResult::WatchInbox(InboxFault::SignIn)),
        _ => news(InboxEvent::Watching),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_order_of_events_keeps_the_promises(draws in prop::collection::vec(any::<Draw>(), 1..160)) {
        let start = std::time::SystemTime::UNIX_EPOCH + Duration::from_secs(1_790_000_000);
        let (mut wizard, mut now) = (Wizard::new(), start);
        let mut commit_in_flight: Option<Ticket> = None;
        let (mut watch, mut last_watch): (Option<Ticket>, Ticket) = (None, Ticket(0));
        for draw in draws {
            now += Duration::from_secs(u64::from(draw.2));
            let event = event(draw, &wizard, start, last_watch);
            if let Event::Finished(ticket, JobResult::WatchInbox(_)) = &event && Some(*ticket) == watch {
                watch = None;
            }
            if let Event::Finished(ticket, JobResult::Commit(_)) = &event && Some(*ticket) == commit_in_flight {
                commit_in_flight = None;
            }
            let mut noted = None;
            for effect in wizard.handle(event, now) {
                if let Effect::Remember(memo, _) = &effect {
                    noted = memo.doubt;
                }
                if let Effect::Start(ticket, Job::Commit(_, order)) = effect {
                    prop_assert_eq!(noted, Some(order.evidence.kind()), "a commit that was not noted first");
                    prop_assert!(commit_in_flight.is_none(), "two commits in flight");
                    commit_in_flight = Some(ticket);
                } else if let Effect::Cancel(ticket) = effect {
                    prop_assert_ne!(Some(ticket), commit_in_flight, "a commit was cancelled");
                    watch = watch.filter(|watch| *watch != ticket);
                } else if let Effect::Start(ticket, Job::WatchInbox(_)) = effect {
                    prop_assert!(watch.is_none(), "two inboxes are watched");
                    (watch, last_watch) = (Some(ticket), ticket);
                }
            }
            let committing = wizard.running().is_some_and(|running| running.kind == JobKind::Commit);
            prop_assert_eq!(commit_in_flight.is_some(), committing);
            let is_over = matches!(wizard.page(), Page::Done | Page::Find | Page::Check);
            prop_assert!(!(is_over && wizard.holds_secret()), "a secret outlived its use");
            prop_assert!(!(is_over && watch.is_some()), "an inbox is watched for nothing");
            prop_assert!(!committing || wizard.holds_secret());
            prop_assert!(wizard.watching().is_none() || !is_over);
            prop_assert_eq!(wizard.may_close(), !matches!(wizard.page(), Page::Setting));
            prop_assert!(wizard.next_moment(now).is_none_or(|moment| moment > now), "a moment in the past spins");
            prop_assert!(wizard.chosen().is_none_or(|row| row < wizard.cameras().len()));
            let shown = format!("{wizard:?}");
            prop_assert!(!shown.contains(CODE) && !shown.contains(PASSWORD) && !shown.contains('@'), "{}", shown);
            match wizard.page() {
                Page::Export | Page::CameraPage => prop_assert_eq!(wizard.track(), Track::Guided),
                Page::Code | Page::Answer(_) | Page::Password => prop_assert_eq!(wizard.track(), Track::Direct),
                _ => {}
            }
            if let Page::Answer(at) = wizard.page() {
                prop_assert!(at < wizard.questions().len(), "a page for a question that nobody asked");
            }
            prop_assert!(!matches!(wizard.page(), Page::Request) || wizard.picture().is_some());
            if matches!(wizard.page(), Page::Done) {
                prop_assert!(wizard.picture().is_none());
            }
        }
    }

    #[test]
    fn back_then_forward_restores_the_page(draws in prop::collection::vec(any::<Draw>(), 1..120)) {
        let start = std::time::SystemTime::UNIX_EPOCH + Duration::from_secs(1_790_000_000);
        let (mut wizard, mut watch) = (Wizard::new(), Ticket(0));
        for draw in draws {
            let event = event(draw, &wizard, start, watch);
            for effect in wizard.handle(event, start) {
                if let Effect::Start(ticket, Job::WatchInbox(_)) = effect {
                    watch = ticket;
                }
            }
        }
        let forward = match wizard.page() {
            Page::Privacy if wizard.track() == Track::Guided => Event::UseCameraPage,
            Page::Privacy | Page::Code => Event::Continue,
            // Without its picture an earlier journey has nothing before the wait.
            Page::Request | Page::Wait if wizard.picture().is_some() => Event::Continue,
            Page::Send => Event::SendFromHere,
            Page::Password if wizard.is_by_questions() => Event::EnterAnswer(GivenAnswer::new("Biscuit")),
            Page::Mailbox => Event::UseMailbox { from: mailbox().from, server_is_named: true },
            Page::Password => Event::EnterCode(Code::new(CODE)),
            _ => return Ok(()),
        };
        let page = wizard.page();
        if wizard.running().is_some() {
            wizard.handle(Event::Back, start);
            prop_assert_eq!(wizard.page(), page, "Back first stops what runs");
        }
        wizard.handle(Event::Back, start);
        prop_assert_ne!(wizard.page(), page);
        wizard.handle(forward, start);
        prop_assert_eq!(wizard.page(), page);
    }
}
