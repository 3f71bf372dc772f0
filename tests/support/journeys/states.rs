//! Every other state that a page can be in, each by the journey that leads there.

use std::time::Duration;

use regain::domain::{
    CommitOutcome, DeviceMessage, EmailRecovery, InboxEvent, InboxFault, KeyringAnswer, MailFault, MailProgress,
    Obstacle, OtherRecovery, PictureFault, QuestionsFault, SearchReport, SignInOutcome, System, Transport, Uncertainty,
};
use regain::secret::{Code, Password};
use regain::wizard::{Dispatch, Event, Field, JobResult, Progress};

use crate::script::reply;

use super::scenes::{Scene, demo, draft, refused, refused_picture, restarted, said, sent, two_mails, typed};
use super::{CODE, Journey, PASSWORD, cameras, inbox, mailbox, service, silence};

/// The pages in other states: work under way, troubles, unfolded parts.
pub fn states() -> Vec<Scene> {
    let mut all: Vec<Scene> = vec![
        ("find-searching", Journey::new),
        ("find-none", || {
            let mut journey = Journey::new();
            journey.answer(JobResult::Search(silence()));
            journey
        }),
        ("find-arriving", || {
            let mut journey = Journey::new();
            for at in 0..3 {
                journey.answer(Progress::Found(cameras::mixed().swap_remove(at)));
            }
            journey
        }),
        ("find-mixed", || {
            let mut journey = Journey::listing(cameras::mixed());
            journey.tell(Event::Choose(1));
            journey
        }),
        ("find-away", || {
            let mut journey = Journey::listing(vec![cameras::away(), cameras::behind_a_recorder()]);
            journey.tell(Event::Choose(0));
            journey
        }),
        ("find-thousand", || {
            let mut journey = Journey::listing(cameras::many(1000));
            journey.tell(Event::Choose(2));
            journey
        }),
        // One has gone, one is new, and two are alike.
        ("find-changed", || {
            let mut journey = Journey::listing(cameras::many(2));
            journey.tell(Event::LookAgain);
            for camera in cameras::many(3).into_iter().skip(1) {
                journey.answer(Progress::Found(camera));
            }
            journey.answer(JobResult::Search(silence()));
            journey
        }),
        ("find-done-before", || {
            let mut journey = Journey::done().later(90);
            journey.tell(Event::StartAgain);
            journey.tell(Event::StartAgain);
            journey.answer(JobResult::Search(silence()));
            journey
        }),
        ("find-incomplete", || {
            let mut journey = Journey::new();
            journey.answer(Progress::Found(super::camera()));
            journey.answer(JobResult::Search(SearchReport { port_taken: true, tunnels: 1, ..silence() }));
            journey
        }),
        ("find-no-network", || Journey::without_cameras(SearchReport::default())),
        ("find-only-vpn", || Journey::without_cameras(SearchReport { tunnels: 1, ..SearchReport::default() })),
        ("find-many-reasons", || {
            Journey::without_cameras(SearchReport {
                port_taken: true,
                wireless: None,
                system: System::Windows,
                ..silence()
            })
        }),
        ("find-address", || {
            let mut journey = Journey::found();
            journey.tell(Event::TypeAddress);
            journey.tell(Event::EnterAddress("my camera".to_owned()));
            journey
        }),
        ("method-unclear", || {
            Journey::dead_end(|findings| {
                findings.email_way = EmailRecovery::Maybe(Uncertainty::Hidden);
                findings.saved_addresses = Vec::new();
                findings.other_ways = vec![OtherRecovery::SecurityQuestions, OtherRecovery::GuidFile];
            })
        }),
        ("method-other-network", || {
            Journey::dead_end(|findings| {
                findings.email_way = EmailRecovery::Maybe(Uncertainty::OtherSegment);
                findings.saved_addresses = Vec::new();
            })
        }),
        ("privacy-neutral", || {
            let mut journey = Journey::dead_end(|findings| {
                findings.service = None;
                findings.model = Some("NVST-HNR".to_owned());
            });
            journey.tell(Event::Continue);
            journey
        }),
        ("privacy-other-network", || refused_picture(PictureFault::Hindered(Obstacle::OtherNetwork, said()))),
        ("privacy-refused", refused),
        ("privacy-locked", || refused_picture(PictureFault::Locked { wait: Some(Duration::from_secs(1800)) })),
        ("method-old-protection", || {
            let mut journey = Journey::check();
            journey.answer(Progress::Reached { transport: Transport::Plain { port: 80 }, outdated_tls: true });
            journey.answer(JobResult::Probe(Ok(super::findings())));
            journey
        }),
        ("method-all-ways", || {
            Journey::dead_end(|findings| {
                findings.other_ways =
                    vec![OtherRecovery::SecurityQuestions, OtherRecovery::GuidFile, OtherRecovery::HikConnect];
            })
        }),
        ("method-questions-hidden", || {
            let mut journey =
                Journey::dead_end(|findings| findings.other_ways = vec![OtherRecovery::SecurityQuestions]);
            journey.tell(Event::UseQuestions);
            journey.answer(JobResult::FetchQuestions(Err(QuestionsFault::Hidden(DeviceMessage::words("401")))));
            journey
        }),
        ("privacy-fetching", || {
            let mut journey = Journey::privacy();
            journey.tell(Event::Continue);
            journey
        }),
        ("privacy-offline", || {
            let mut journey = Journey::privacy();
            journey.tell(Event::Continue);
            journey.answer(JobResult::FetchPicture(Err(PictureFault::Offline)));
            journey
        }),
        ("request-imported", || {
            let mut journey = Journey::export();
            journey.tell(Event::ChoosePicture);
            journey.answer(JobResult::ImportPicture(Ok(Some(super::picture()))));
            journey
        }),
        ("request-saved", Journey::saved),
        ("send-refused", || {
            let mut journey = Journey::send();
            journey.drafts.fill(Field::From, "anna");
            journey.tell(Event::UseMailbox { from: "anna".to_owned(), server_is_named: false });
            journey
        }),
        ("send-looking", || {
            let mut journey = Journey::send();
            journey.drafts.fill(Field::From, "anna@example.org");
            journey.tell(Event::UseMailbox { from: "anna@example.org".to_owned(), server_is_named: false });
            journey
        }),
        ("mailbox-found", || Journey::mailbox("anna@example.org", Some(service::found()))),
        ("mailbox-closed", || Journey::mailbox("anna@outlook.com", Some(service::outlook()))),
        ("mailbox-not-found", || Journey::mailbox("anna@example.org", None)),
        ("mailbox-refused", || sent(Some(Err(MailFault::SignIn)))),
        ("mailbox-maybe", || sent(Some(Err(MailFault::MaybeSent)))),
        ("mailbox-blocked", || sent(Some(Err(MailFault::SignInBlocked("5.7.14 log in first".to_owned()))))),
        ("mailbox-off", || sent(Some(Err(MailFault::NoPasswords)))),
        ("mailbox-sender", || sent(Some(Err(MailFault::Sender("5.7.1 not yours".to_owned()))))),
        ("mailbox-sending", || sent(None)),
        ("mailbox-delayed", || {
            let mut journey = sent(None);
            journey.answer(Progress::Mail(MailProgress::Delayed(Duration::from_secs(300))));
            journey
        }),
        ("mailbox-server", || {
            let mut journey = Journey::mailbox("anna@example.org", Some(service::found()));
            journey.tell(Event::Send(mailbox("anna@example.org", "smtp example")));
            journey
        }),
        ("request-drafted", || {
            let mut journey = Journey::request();
            journey.tell(Event::OpenDraft);
            journey.answer(JobResult::OpenDraft(Ok(draft(true))));
            journey
        }),
        ("request-draft", || {
            let mut journey = Journey::request();
            journey.tell(Event::ChooseDispatch(Dispatch::AsDraft));
            journey
        }),
        ("request-hand", Journey::by_hand),
        ("request-unopened", || {
            let mut journey = Journey::request();
            journey.tell(Event::OpenDraft);
            journey.answer(JobResult::OpenDraft(Ok(draft(false))));
            journey
        }),
        ("method-questions-not-set", || {
            let mut journey =
                Journey::dead_end(|findings| findings.other_ways = vec![OtherRecovery::SecurityQuestions]);
            journey.tell(Event::UseQuestions);
            journey.answer(JobResult::FetchQuestions(Err(QuestionsFault::NotSet)));
            journey
        }),
        ("wait-two-mails", two_mails),
        ("wait-late", || Journey::wait().later(400)),
        ("watch-service", || Journey::watch_after("anna@gmail.com", service::gmail())),
        ("watch-closed", || Journey::watch_after("anna@outlook.com", service::outlook())),
        ("wait-late-no-picture", || Journey::resumed_without_picture().later(400)),
        ("watch-sign-in", || {
            let mut journey = Journey::watch();
            journey.drafts.fill(Field::InboxAddress, "jane@example.com");
            journey.tell(Event::StartWatching(inbox("jane@example.com")));
            journey.answer(JobResult::WatchInbox(InboxFault::SignIn));
            journey
        }),
        ("watch-other", || {
            let mut journey = Journey::watch();
            journey.drafts.fill(Field::InboxAddress, "anna@example.org");
            journey.tell(Event::StartWatching(inbox("anna@example.org")));
            journey
        }),
        ("watch-server", || {
            let mut journey = Journey::watch();
            journey.drafts.fill(Field::InboxAddress, "jane@example.com");
            journey.tell(Event::StartWatching(inbox("jane@example.com")));
            journey.answer(JobResult::WatchInbox(InboxFault::ServerUnknown));
            journey
        }),
        ("wait-watching", || Journey::watching(vec![])),
        ("wait-lost", || {
            Journey::watching(vec![
                InboxEvent::Kept(KeyringAnswer::Missing),
                InboxEvent::Lost { again_in: Duration::from_secs(300) },
            ])
        }),
        ("wait-arrived", || Journey::watching(vec![reply(&[CODE])])),
        ("wait-other-sender", || Journey::watching(vec![InboxEvent::OtherSender])),
        ("wait-no-code", || Journey::watching(vec![reply(&[])])),
        ("code-arrived", || {
            let mut journey = Journey::watching(vec![reply(&[CODE])]);
            journey.tell(Event::Continue);
            journey
        }),
        ("code-copied", || {
            let mut journey = Journey::code();
            journey.tell(Event::CameToFront);
            journey
                .tell(Event::Finished(journey.beside, JobResult::LookAtClipboard(Some(Code::new("77AA-88BB-99CC")))));
            journey
        }),
        ("wait-expired", || Journey::wait().later(49 * 3600)),
        ("code-wrong", || Journey::committed(CommitOutcome::WrongCode { tries_left: Some(3) })),
        ("code-locked", || Journey::committed(CommitOutcome::Locked { wait: Some(Duration::from_secs(1800)) })),
        ("password-unprotected", Journey::password_unprotected),
        ("password-different", || Journey::set(PASSWORD, "Maple-Garden8")),
        ("password-rules", || Journey::set("short", "short")),
        ("password-restarted", || Journey::committed(CommitOutcome::Restarted)),
        ("password-different-camera", || Journey::committed(CommitOutcome::DifferentCamera)),
        ("password-unknown", || Journey::committed(CommitOutcome::Unknown(DeviceMessage::words("500 notSupport")))),
        ("password-refused", || Journey::committed(CommitOutcome::PasswordRefused(said()))),
        ("password-busy", || Journey::committed(CommitOutcome::Hindered(Obstacle::Busy, said()))),
        ("password-nothing-sent", || Journey::committed(CommitOutcome::NothingSent(said()))),
        ("done-not-kept", Journey::not_kept),
        ("done-kept-demo", Journey::kept_in_demo),
        ("done-closing", || {
            let mut journey = Journey::done();
            journey.tell(Event::CloseWanted);
            journey
        }),
        ("done-shown", || {
            let mut journey = Journey::done();
            journey.tell(Event::ShowPassword(true));
            journey
        }),
        ("setting-closing", || {
            let mut journey = Journey::set(PASSWORD, PASSWORD);
            journey.tell(Event::CloseWanted);
            journey
        }),
        ("resume-again", || {
            let mut journey = Journey::resume();
            journey.tell(Event::StartAgain);
            journey
        }),
        ("code-sentence", || {
            let mut journey = Journey::code();
            let typed = "Your code: Mue8Ze96";
            journey.drafts.fill(Field::Code, typed);
            journey.tell(Event::EnterCode(Code::new(typed)));
            journey.answer_beside(JobResult::ReadCode(Some(Code::new("Mue8Ze96"))));
            journey
        }),
        ("wait-restarted", restarted),
        ("own_page-unused", || {
            let mut journey = Journey::guided_code();
            journey.tell(Event::CheckAgain { password: Password::new(PASSWORD), keep: false });
            journey
        }),
        ("demo-wait", || {
            let mut journey = demo();
            journey.drafts.is_demo = true;
            journey
        }),
        ("unsure-resumed", || Journey::committed(CommitOutcome::Lost)),
        ("unsure-busy", || {
            let mut journey = typed(Journey::committed(CommitOutcome::Accepted));
            journey.answer(JobResult::SignIn(SignInOutcome::Hindered(Obstacle::Busy, said())));
            journey
        }),
        ("unsure-not-changed", || {
            let mut journey = typed(Journey::committed(CommitOutcome::Accepted));
            journey.answer(JobResult::SignIn(SignInOutcome::Refused { tries_left: Some(4) }));
            journey
        }),
    ];
    all.extend(super::upkeep::states());
    all.extend(super::earlier::states());
    all.extend(super::camera_page::states());
    all.extend(super::addresses::states());
    all
}
