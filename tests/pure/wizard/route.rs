//! The way to the camera travels along, and another camera, or one that has restarted, gets nothing.

use std::time::{Duration, SystemTime};

use regain::domain::{
    CommitOutcome, Endpoint, FoundCamera, Memo, PictureFault, Pin, ProbeFault, QuestionsFault, SignInOutcome,
    SignInProof, Target, Transport,
};
use regain::secret::Code;
use regain::wizard::{Effect, Event, Job, JobResult, Progress, Wizard};

use super::walk::{CODE, PASSWORD, Walk, camera, fetched, findings, new_password, one_journey, picture};

const LINE: Transport = Transport::Tls { port: 443, pin: Some(Pin([7; 32])) };

fn started(after: u64) -> FoundCamera {
    let mut camera = camera();
    camera.seen.started = Some(SystemTime::UNIX_EPOCH + Duration::from_secs(1_789_000_000 + after));
    camera
}

/// The route of the last effect.
fn route(walk: &Walk) -> Endpoint {
    match walk.asked.last() {
        Some(Effect::Start(
            _,
            Job::Probe(route)
            | Job::FetchPicture(route)
            | Job::Commit(route, _)
            | Job::SignIn(route, _)
            | Job::OpenPage(route),
        )) => route.clone(),
        other => panic!("{other:?}"),
    }
}

/// Up to the commit, over TLS, with a camera that says when it started.
fn until_setting(walk: &mut Walk) {
    walk.until_find().tell(Event::Choose(0)).tell(Event::Continue);
    assert_eq!(route(walk).transport, None, "found out anew");
    walk.answer(Progress::Found(started(0))).answer(Progress::Reached { transport: LINE, outdated_tls: false });
    walk.answer(JobResult::Probe(Ok(findings()))).tell(Event::Continue).tell(Event::Continue);
    assert_eq!((route(walk).transport, route(walk).booted_at), (Some(LINE), None), "nothing was asked for yet");
    walk.answer(Progress::Found(started(60))).answer(JobResult::FetchPicture(Ok(fetched())));
    walk.tell(Event::Continue).tell(Event::Continue).tell(Event::EnterCode(Code::new(CODE)));
    walk.tell(Event::SetPassword(new_password(PASSWORD, PASSWORD))).expect("setting", None, &["remember", "commit"]);
}

#[test]
fn the_way_and_the_start_at_the_request_travel_with_the_commit() {
    let mut walk = Walk::begin();
    until_setting(&mut walk);
    let sent = route(&walk);
    assert_eq!(
        (sent.transport, sent.booted_at, sent.identity.mac),
        (Some(LINE), started(60).seen.started, camera().mac)
    );
    walk.answer(JobResult::Commit(CommitOutcome::Accepted));
    assert_eq!(route(&walk).transport, Some(LINE));
    walk.answer(JobResult::SignIn(SignInOutcome::Proven(SignInProof::default())));
    walk.tell(Event::OpenCameraPage);
    assert_eq!(route(&walk).page(), "https://192.168.1.64/");
}

#[test]
fn after_a_restart_the_code_is_dead_but_a_second_press_goes_on() {
    let mut walk = Walk::begin();
    until_setting(&mut walk);
    walk.answer(Progress::Found(started(7200))).answer(JobResult::Commit(CommitOutcome::Restarted));
    walk.expect("password", Some("restarted"), &["remember"]);
    walk.tell(Event::SetPassword(new_password(PASSWORD, PASSWORD))).expect("setting", None, &["remember", "commit"]);
    assert_eq!(route(&walk).booted_at, None, "the camera knows best");

    let mut walk = Walk::begin();
    until_setting(&mut walk);
    walk.answer(Progress::Found(started(7200))).answer(JobResult::Commit(CommitOutcome::Restarted));
    walk.tell(Event::NewRequest).expect("privacy", None, &["fetch"]).answer(JobResult::FetchPicture(Ok(fetched())));
    walk.tell(Event::Continue).tell(Event::Continue).tell(Event::EnterCode(Code::new(CODE)));
    walk.tell(Event::SetPassword(new_password(PASSWORD, PASSWORD)));
    assert_eq!(route(&walk).booted_at, started(7200).seen.started, "the new request counts from the new start");
}

#[test]
fn another_camera_is_told_wherever_it_shows() {
    let mut walk = Walk::begin();
    until_setting(&mut walk);
    walk.answer(JobResult::Commit(CommitOutcome::DifferentCamera)).expect(
        "password",
        Some("different_camera"),
        &["remember"],
    );
    walk.tell(Event::LookAgain).expect("find", None, &["search"]);
    // The right one at its new address goes on where the journey was.
    let moved = FoundCamera { target: Target::new("192.0.2.65", 80), ..camera() };
    walk.answer(Progress::Found(moved)).tell(Event::Choose(0)).tell(Event::Continue);
    walk.answer(JobResult::Probe(Ok(findings()))).expect("wait", None, &["remember"]);

    let mut walk = Walk::begin();
    until_setting(&mut walk);
    walk.answer(JobResult::Commit(CommitOutcome::Accepted));
    let other =
        SignInProof { serial: Some("DS-2CD2143G2-I20230101AAWRK99999999".to_owned()), ..SignInProof::default() };
    walk.answer(JobResult::SignIn(SignInOutcome::Proven(other)));
    walk.expect("unsure", Some("different_camera_signed_in"), &["sign_out"]);
    walk.tell(Event::StartAgain).expect("unsure", Some("password_unseen"), &[]);
    walk.tell(Event::StartAgain).expect("find", None, &["wipe", "search"]);

    let mut walk = Walk::begin();
    until_setting(&mut walk);
    walk.answer(JobResult::Commit(CommitOutcome::Accepted)).answer(JobResult::SignIn(SignInOutcome::DifferentCamera));
    walk.expect("unsure", Some("different_camera"), &[]);

    let mut walk = Walk::begin();
    walk.until_method().tell(Event::Continue).tell(Event::Continue);
    walk.answer(JobResult::FetchPicture(Err(PictureFault::DifferentCamera))).expect(
        "privacy",
        Some("different_camera"),
        &[],
    );
    walk.tell(Event::LookAgain).expect("find", None, &["search"]);

    let mut walk = Walk::begin();
    walk.until_method().tell(Event::UseQuestions);
    walk.answer(JobResult::FetchQuestions(Err(QuestionsFault::DifferentCamera)));
    walk.expect("method", Some("different_camera"), &[]).tell(Event::LookAgain).expect("find", None, &["search"]);

    let mut walk = Walk::begin();
    walk.until_find().tell(Event::Choose(0)).tell(Event::Continue);
    walk.answer(JobResult::Probe(Err(ProbeFault::DifferentCamera))).expect("find", Some("different_camera"), &[]);
    walk.tell(Event::StartAgain).expect("find", None, &["wipe", "search"]);
}

#[test]
fn an_earlier_journey_knows_its_way_and_its_start() {
    let mut walk = Walk::begin();
    until_setting(&mut walk);
    walk.answer(Progress::Found(started(7200))).answer(JobResult::Commit(CommitOutcome::NotDelivered));
    walk.tell(Event::Back).tell(Event::Back).tell(Event::Back).tell(Event::Continue);
    let Some(Effect::Remember(_, memo, _)) = walk.asked.first() else { panic!("{:?}", walk.asked) };
    let kept = &memo.camera.seen;
    assert_eq!((kept.transport, kept.started), (Some(LINE), started(60).seen.started), "the start at the request");

    let carry_on = |walk: &mut Walk, memo: &Memo| {
        walk.wizard = Wizard::new();
        walk.tell(Event::Started(one_journey(memo.clone(), Some(picture())))).tell(Event::CarryOn);
        assert_eq!(route(walk).transport, Some(LINE));
    };
    let memo = memo.clone();
    carry_on(&mut walk, &memo);
    walk.answer(Progress::Found(started(60))).answer(JobResult::Probe(Ok(findings()))).expect(
        "wait",
        None,
        &["remember"],
    );
    carry_on(&mut walk, &memo);
    walk.answer(Progress::Found(started(7200))).answer(JobResult::Probe(Ok(findings())));
    walk.expect("wait", Some("restarted"), &["remember"]);
    carry_on(&mut walk, &memo);
    walk.answer(JobResult::Probe(Err(ProbeFault::DifferentCamera))).expect("resume", Some("different_camera"), &[]);
    // Whoever says that its page has moved does not get around the certificate.
    carry_on(&mut walk, &memo);
    walk.answer(Progress::Found(FoundCamera { target: Target::new("192.168.1.64", 88), ..started(60) }));
    walk.answer(JobResult::Probe(Err(ProbeFault::DifferentCamera))).expect("resume", Some("different_camera"), &[]);
    assert_eq!(walk.wizard.camera().and_then(|camera| camera.seen.transport), Some(LINE));
}

#[test]
fn a_typed_address_does_not_make_another_camera_the_one_of_the_request() {
    let mut walk = Walk::begin();
    until_setting(&mut walk);
    walk.answer(JobResult::Commit(CommitOutcome::DifferentCamera)).tell(Event::LookAgain);
    walk.tell(Event::EnterAddress("192.168.1.64".to_owned())).expect("check", None, &["cancel", "check"]);
    assert_eq!((route(&walk).identity.mac, route(&walk).transport), (camera().mac, None));
    walk.answer(JobResult::Probe(Err(ProbeFault::DifferentCamera))).expect("find", Some("different_camera"), &[]);

    // Before anything was asked for, an address is an address.
    let mut walk = Walk::begin();
    walk.until_method().tell(Event::Back).tell(Event::EnterAddress("192.168.1.64".to_owned()));
    assert_eq!(route(&walk).identity.mac, None);
}

#[test]
fn outdated_protection_is_remembered_for_the_page() {
    let mut walk = Walk::begin();
    walk.until_find().tell(Event::Choose(0)).tell(Event::Continue);
    walk.answer(Progress::Reached { transport: Transport::Plain { port: 80 }, outdated_tls: true });
    walk.answer(JobResult::Probe(Ok(findings()))).expect("method", None, &[]);
    assert!(walk.wizard.has_outdated_tls());
}
