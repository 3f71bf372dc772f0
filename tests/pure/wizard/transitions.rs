//! Every transition of the journey, as tables: what happened, which page, which trouble, what is asked for.

use std::path::PathBuf;

use super::walk::{
    CODE, PASSWORD, Walk, camera, fetched, findings, mailbox, new_password, one_journey, picture, service,
};
use regain::domain::{
    Capabilities, CommitOutcome, DeviceMessage, Drafted, EmailRecovery, FoundCamera, Memo, Obstacle, PictureFault,
    ProbeFault, Requested, SaveFault, Saved, SearchReport, SignInOutcome, SignInProof, Target, Track, Uncertainty,
    WantedPassword,
};
use regain::secret::Code;
use regain::wizard::{Dispatch, Effect, Event, JobResult, NoCameraCause, Progress, Ticket, Trouble, Waiting};

fn found() -> Progress {
    Progress::Found(camera())
}

fn nothing_more(adapters: usize) -> JobResult {
    JobResult::Search(SearchReport { adapters, adapters_up: adapters, ..SearchReport::default() })
}

#[test]
fn the_whole_journey() {
    let mut walk = Walk::begin();
    walk.expect("find", None, &["search"]);
    walk.answer(found()).expect("find", None, &[]);
    walk.tell(Event::Choose(0)).expect("find", None, &[]);
    walk.tell(Event::Continue).expect("check", None, &["cancel", "check"]);
    walk.answer(JobResult::Probe(Ok(findings()))).expect("method", None, &[]);
    walk.tell(Event::Continue).expect("privacy", None, &[]);
    walk.tell(Event::Continue).expect("privacy", None, &["fetch"]);
    walk.answer(JobResult::FetchPicture(Ok(fetched()))).expect("request", None, &["remember"]);
    walk.tell(Event::SavePicture).expect("request", None, &["save"]);
    walk.answer(JobResult::SavePicture(Ok(Saved::In(PathBuf::from("a.png"))))).expect("request", None, &[]);
    walk.tell(Event::SendFromHere).expect("send", None, &[]);
    let from = mailbox().from;
    walk.tell(Event::UseMailbox { from, server_is_named: false }).expect("send", None, &["find_service"]);
    walk.answer(JobResult::FindMailService(Some(service(WantedPassword::Ordinary)))).expect("mailbox", None, &[]);
    walk.tell(Event::Send(mailbox())).expect("mailbox", None, &["send"]);
    walk.answer(JobResult::SendMail(Ok(()))).expect("wait", None, &["wipe_mailbox", "remember"]);
    walk.tell(Event::Continue).expect("code", None, &[]);
    walk.tell(Event::EnterCode(Code::new(CODE))).expect("password", None, &[]);
    assert!(!walk.wizard.holds_secret());
    walk.tell(Event::SetPassword(new_password(PASSWORD, PASSWORD))).expect("setting", None, &["remember", "commit"]);
    assert!(walk.wizard.holds_secret() && !walk.wizard.may_close());
    walk.answer(JobResult::Commit(CommitOutcome::Accepted)).expect("setting", None, &["sign_in"]);
    walk.answer(JobResult::SignIn(SignInOutcome::Proven(SignInProof::default()))).expect(
        "done",
        None,
        &["forget", "wipe"],
    );
    assert!(walk.wizard.picture().is_none() && !walk.wizard.holds_secret());
}

#[test]
fn an_empty_list_has_causes_and_all_adapters_can_be_searched() {
    let taken = SearchReport { adapters: 1, adapters_up: 1, port_taken: true, ..SearchReport::default() };
    let mut walk = Walk::begin();
    walk.answer(JobResult::Search(taken));
    let Some(Trouble::NoCamera { causes }) = walk.wizard.trouble() else { panic!("{:?}", walk.wizard.trouble()) };
    assert_eq!(causes[0], NoCameraCause::PortTaken);
    assert_eq!(walk.wizard.search_report(), Some(&taken));
    walk.tell(Event::LookEverywhere).expect("find", None, &["search everywhere"]);
    walk.answer(found()).answer(JobResult::Search(taken)).expect("find", None, &[]);
    assert_eq!(walk.wizard.badges(0, walk.now), []);
    assert_eq!(walk.wizard.badges(1, walk.now), [], "no such row");
}

#[test]
fn a_typed_camera_says_who_it_is_and_where_its_page_is() {
    let said = |port| FoundCamera { target: Target::new("192.168.1.64", port), ..camera() };
    let mut walk = Walk::begin();
    walk.tell(Event::EnterAddress("192.168.1.64".to_owned())).expect("check", None, &["cancel", "check"]);
    walk.answer(Progress::Found(said(80))).expect("check", None, &[]);
    walk.answer(JobResult::Probe(Ok(findings()))).expect("method", None, &[]);
    assert_eq!(walk.wizard.camera().and_then(FoundCamera::serial_tail), Some("4821"));

    let mut walk = Walk::begin();
    walk.tell(Event::EnterAddress("192.168.1.64".to_owned()));
    walk.answer(Progress::Found(said(88))).answer(JobResult::Probe(Err(ProbeFault::Offline)));
    walk.expect("check", None, &["check"]);
    assert_eq!(walk.wizard.camera().map(|camera| camera.target.port), Some(88));
    walk.answer(JobResult::Probe(Err(ProbeFault::Offline))).expect("find", Some("camera_offline"), &[]);

    let mut walk = Walk::begin();
    walk.tell(Event::EnterAddress("192.0.2.65".to_owned()));
    walk.answer(Progress::Found(said(80))).answer(JobResult::Probe(Ok(findings()))).expect("method", None, &[]);
    assert_eq!(walk.wizard.camera().and_then(FoundCamera::serial_tail), None, "somebody else answered");
}

#[test]
fn the_search_says_what_it_found() {
    Walk::begin().answer(nothing_more(1)).expect("find", Some("no_camera"), &[]);
    Walk::begin().answer(nothing_more(0)).expect("find", Some("no_network"), &[]);
    Walk::begin().tell(Event::TypeAddress).answer(nothing_more(1)).expect("find", None, &[]);
    let mut one = Walk::begin();
    one.answer(found()).answer(nothing_more(1)).expect("find", None, &[]);
    assert_eq!(one.wizard.chosen(), Some(0), "the only row is chosen when the search has ended");
    one.tell(Event::LookAgain).expect("find", None, &["search"]);
    assert_eq!(one.wizard.cameras().len(), 1, "looking again keeps the rows");
    one.answer(found());
    assert_eq!(one.wizard.cameras().len(), 1, "a second sighting is no second row");
}

#[test]
fn continue_without_a_camera_says_so() {
    Walk::begin().tell(Event::Continue).expect("find", Some("nothing_chosen"), &[]);
    Walk::begin().tell(Event::Choose(3)).tell(Event::Continue).expect("find", Some("nothing_chosen"), &[]);
}

#[test]
fn a_typed_address_is_checked_or_explained() {
    for (typed, trouble) in [("", "address_empty"), ("my camera", "address_wrong"), ("10.0.0.1:99999", "address_port")]
    {
        let mut walk = Walk::begin();
        walk.tell(Event::EnterAddress(typed.to_owned())).expect("find", Some(trouble), &[]);
        assert!(walk.wizard.is_typing_address(), "the field stays open: {typed}");
    }
    Walk::begin().tell(Event::EnterAddress("10.0.0.1".to_owned())).expect("check", None, &["cancel", "check"]);
}

#[test]
fn a_check_leads_on_or_to_a_page_that_says_why_not() {
    for (fault, trouble) in [
        (ProbeFault::NameUnknown, "name_unknown"),
        (ProbeFault::Offline, "camera_offline"),
        (ProbeFault::BrokenOff, "camera_broken_off"),
        (ProbeFault::Weaker, "weaker_camera"),
        (ProbeFault::NotACamera, "not_a_camera"),
    ] {
        let mut walk = Walk::begin();
        walk.tell(Event::EnterAddress("cam".to_owned())).answer(JobResult::Probe(Err(fault)));
        walk.expect("find", Some(trouble), &[]);
        assert!(walk.wizard.is_typing_address());
    }
    let ends = [
        (Capabilities { activated: Some(false), ..findings() }, "not_activated"),
        (Capabilities { email_way: EmailRecovery::NoAddressSaved, ..findings() }, "no_email_saved"),
        (Capabilities { email_way: EmailRecovery::NotOffered, ..findings() }, "not_offered"),
        (Capabilities { email_way: EmailRecovery::Maybe(Uncertainty::Hidden), ..findings() }, "method"),
        (Capabilities { email_way: EmailRecovery::Maybe(Uncertainty::OtherSegment), ..findings() }, "method"),
        (Capabilities { email_way: EmailRecovery::NotActivated, ..findings() }, "not_activated"),
    ];
    for (findings, page) in ends {
        let mut walk = Walk::begin();
        walk.until_find().tell(Event::Continue).answer(JobResult::Probe(Ok(findings))).expect(page, None, &[]);
        walk.tell(Event::Back).expect("find", None, &[]);
    }
}

#[test]
fn the_picture_is_fetched_once() {
    let mut walk = Walk::begin();
    walk.until_request().tell(Event::Back).expect("privacy", None, &[]);
    walk.tell(Event::Continue).expect("request", None, &[]);
    walk.tell(Event::NewRequest).expect("privacy", None, &["fetch"]);
}

#[test]
fn a_missing_picture_is_explained() {
    for (fault, page, trouble) in [
        (PictureFault::NoSavedEmail, "no_email_saved", None),
        (PictureFault::NotOffered, "not_offered", None),
        (PictureFault::Offline, "privacy", Some("picture_offline")),
        (PictureFault::Unreadable(DeviceMessage::default()), "privacy", Some("picture_unreadable")),
        (PictureFault::Refused(DeviceMessage::words("6 odd")), "privacy", Some("picture_refused")),
        (PictureFault::Hindered(Obstacle::Busy, DeviceMessage::default()), "privacy", Some("busy")),
        (PictureFault::Hindered(Obstacle::NotActivated, DeviceMessage::default()), "not_activated", None),
        (PictureFault::Locked { wait: None }, "privacy", Some("locked")),
    ] {
        let mut walk = Walk::begin();
        walk.until_method().tell(Event::Continue).tell(Event::Continue).answer(JobResult::FetchPicture(Err(fault)));
        walk.expect(page, trouble, &[]);
    }
}

#[test]
fn saving_ends_in_a_place_or_in_a_reason() {
    for (result, trouble) in [
        (Ok(Saved::In(PathBuf::from("x"))), None),
        (Ok(Saved::WithoutDialog(PathBuf::from("x"))), None),
        (Ok(Saved::Cancelled), None),
        (Err(SaveFault::NoRoom), Some("save_no_room")),
        (Err(SaveFault::NotAllowed), Some("save_not_allowed")),
        (Err(SaveFault::NoFolder), Some("save_no_folder")),
        (Err(SaveFault::Damaged), Some("save_damaged")),
        (Err(SaveFault::Other), Some("save_other")),
    ] {
        let saved = matches!(result, Ok(Saved::In(_) | Saved::WithoutDialog(_)));
        let mut walk = Walk::begin();
        walk.until_request().tell(Event::SavePicture).answer(JobResult::SavePicture(result)).expect(
            "request",
            trouble,
            &[],
        );
        assert_eq!(walk.wizard.saved().is_some(), saved);
    }
    Walk::begin().until_request().tell(Event::SavePictureIn(PathBuf::from("/tmp"))).expect(
        "request",
        None,
        &["save_in"],
    );
}

#[test]
fn a_draft_is_opened_or_explained() {
    let mut walk = Walk::begin();
    walk.until_request().tell(Event::OpenDraft).expect("request", None, &["draft"]);
    let drafted = Drafted { path: PathBuf::from("a.eml"), is_mail: true, is_open: true };
    walk.answer(JobResult::OpenDraft(Ok(drafted))).expect("request", None, &[]);
    assert!(walk.wizard.drafted().is_some());
    walk.tell(Event::OpenDraft).answer(JobResult::OpenDraft(Err(SaveFault::NoRoom))).expect(
        "request",
        Some("draft"),
        &[],
    );
}

#[test]
fn what_was_done_last_with_the_picture_is_what_is_chosen() {
    let mut walk = Walk::begin();
    walk.until_request();
    assert_eq!(walk.wizard.dispatch(), Dispatch::FromHere, "the easiest");
    walk.tell(Event::ChooseDispatch(Dispatch::ByHand)).expect("request", None, &[]);
    assert_eq!((walk.wizard.dispatch(), walk.wizard.is_in_hand()), (Dispatch::ByHand, false));
    walk.tell(Event::OpenDraft).answer(JobResult::OpenDraft(Err(SaveFault::NoRoom)));
    assert_eq!(walk.wizard.dispatch(), Dispatch::AsDraft);
    walk.tell(Event::SavePicture).answer(JobResult::SavePicture(Ok(Saved::In("/p/a.png".into()))));
    assert_eq!((walk.wizard.dispatch(), walk.wizard.is_in_hand()), (Dispatch::ByHand, true));
    walk.tell(Event::SendFromHere).expect("send", None, &[]);
    walk.tell(Event::Back).expect("request", None, &[]);
    assert_eq!(walk.wizard.dispatch(), Dispatch::FromHere);
    walk.tell(Event::SendFromHere).tell(Event::SendOtherwise).expect("request", None, &[]);
    assert_eq!(walk.wizard.dispatch(), Dispatch::AsDraft);
    // Elsewhere it means nothing.
    walk.tell(Event::Continue).expect("wait", None, &["remember", "said_sent"]);
    walk.tell(Event::ChooseDispatch(Dispatch::FromHere)).expect("wait", None, &[]);
    assert_eq!(walk.wizard.dispatch(), Dispatch::AsDraft);
}

#[test]
fn a_service_that_lets_no_app_in_makes_the_draft_the_easiest() {
    let mut walk = Walk::begin();
    walk.until_request().tell(Event::SendFromHere);
    walk.tell(Event::UseMailbox { from: "anna@outlook.com".to_owned(), server_is_named: false });
    walk.answer(JobResult::FindMailService(Some(service(WantedPassword::None))));
    assert_eq!(walk.wizard.easiest(), Dispatch::AsDraft);
}

#[test]
fn the_folder_of_a_file_is_shown_beside_the_page_and_a_failure_is_told_once() {
    let mut walk = Walk::begin();
    walk.until_request().tell(Event::ShowInFolder).expect("request", None, &[]);
    let drafted = Drafted { path: PathBuf::from("a.eml"), is_mail: true, is_open: false };
    walk.tell(Event::OpenDraft).answer(JobResult::OpenDraft(Ok(drafted)));
    walk.tell(Event::ShowInFolder).expect("request", None, &["show"]);
    assert!(walk.wizard.running().is_none(), "nothing waits for it");
    let Some(&Effect::Start(ticket, _)) = walk.asked.first() else { panic!("nothing was asked for") };
    walk.tell(Event::Finished(ticket, JobResult::ShowInFolder(false))).expect("request", None, &[]);
    assert!(walk.wizard.is_folder_hidden());
    // An old answer says nothing about a new question.
    walk.tell(Event::ShowInFolder).expect("request", None, &["show"]);
    assert!(!walk.wizard.is_folder_hidden());
    walk.tell(Event::Finished(ticket, JobResult::ShowInFolder(false)));
    assert!(!walk.wizard.is_folder_hidden());
}

#[test]
fn back_undoes_the_last_continue_and_continue_returns() {
    for (page, before, to) in [
        ("method", "find", Walk::until_method as fn(&mut Walk) -> &mut Walk),
        ("request", "privacy", Walk::until_request),
        ("wait", "request", Walk::until_wait),
        ("code", "wait", Walk::until_code),
        ("password", "code", Walk::until_password),
    ] {
        let mut walk = Walk::begin();
        to(&mut walk).tell(Event::Back).expect(before, None, &[]);
        match page {
            "method" => walk.tell(Event::Continue).answer(JobResult::Probe(Ok(findings()))),
            "password" => walk.tell(Event::EnterCode(Code::new(CODE))),
            _ => walk.tell(Event::Continue),
        };
        assert_eq!(walk.wizard.page().name(), page);
    }
}

#[test]
fn back_stops_what_runs_and_its_late_answer_is_ignored() {
    let mut walk = Walk::begin();
    walk.until_method().tell(Event::Continue).tell(Event::Continue);
    let late = walk.last_ticket().unwrap();
    walk.tell(Event::Back).expect("privacy", None, &["cancel"]);
    walk.tell(Event::Finished(late, JobResult::FetchPicture(Ok(fetched())))).expect("privacy", None, &[]);
    walk.tell(Event::Finished(Ticket(999), JobResult::Commit(CommitOutcome::Accepted))).expect("privacy", None, &[]);
    Walk::begin().until_setting().tell(Event::Back).expect("setting", None, &[]);
}

#[test]
fn a_second_press_does_nothing() {
    let mut walk = Walk::begin();
    walk.until_setting().tell(Event::SetPassword(new_password(PASSWORD, PASSWORD))).expect("setting", None, &[]);
    let mut walk = Walk::begin();
    walk.until_request().tell(Event::SavePicture).tell(Event::SavePicture).expect("request", None, &[]);
}

#[test]
fn an_earlier_journey_is_offered_and_carried_on() {
    let begin = |sent: bool, age: u64| {
        let mut walk = Walk::begin();
        let requested_at = walk.now;
        let memo = Memo {
            camera: camera(),
            track: Track::Direct,
            request: Some(Requested { at: requested_at, sent_at: sent.then_some(requested_at), address: None }),
            doubt: None,
            misunderstood: None,
            written_at: walk.now,
            service: None,
        };
        walk.wizard = regain::wizard::Wizard::new();
        walk.pass(age).tell(Event::Started(one_journey(memo, Some(picture()))));
        walk
    };
    let mut walk = begin(true, 3600);
    walk.expect("resume", None, &[]);
    walk.tell(Event::CarryOn).expect("resume", None, &["check"]);
    walk.answer(JobResult::Probe(Err(ProbeFault::Offline))).expect("resume", Some("camera_offline"), &[]);
    walk.tell(Event::CarryOn).answer(JobResult::Probe(Ok(findings()))).expect("wait", None, &["remember"]);
    assert_eq!(walk.wizard.waiting(walk.now), Some(Waiting::Late));
    walk = begin(false, 60);
    walk.tell(Event::CarryOn).answer(JobResult::Probe(Ok(findings()))).expect("request", None, &["remember"]);
    walk = begin(true, 60);
    walk.tell(Event::StartAgain).expect("resume", Some("starts_over"), &[]);
    walk.tell(Event::StartAgain).expect("find", None, &["wipe", "search"]);
    begin(true, 48 * 3600).expect("resume", None, &[]);
}
