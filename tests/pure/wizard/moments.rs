//! Moments in which a password, a code or a try could be lost: what is asked first, what is held back, what is told in time.

use std::time::Duration;

use regain::domain::{
    CameraClock, CommitOutcome, PageEvent, PictureFault, RecoveryAddresses, SignInOutcome, SignInProof, Transport,
};
use regain::secret::{Code, Password};
use regain::wizard::{Effect, Event, Job, JobResult, Progress, Remedy, Trouble};

use super::walk::{Walk, findings};
use crate::script::{CODE, PASSWORD, camera, picture};

fn trouble(walk: &Walk) -> Option<&'static str> {
    walk.wizard.trouble().map(Trouble::name)
}

fn done() -> Walk {
    let mut walk = Walk::begin();
    walk.until_setting().answer(JobResult::Commit(CommitOutcome::Accepted));
    walk.answer(JobResult::SignIn(SignInOutcome::Proven(SignInProof::default())));
    walk
}

#[test]
fn a_new_password_that_nobody_has_is_not_closed_away_without_a_question() {
    let mut unsure = Walk::begin();
    unsure.until_unsure();
    for (mut walk, page) in [(done(), "done"), (unsure, "unsure")] {
        assert!(!walk.wizard.may_close(), "{page}");
        assert_eq!(walk.wizard.fresh().unwrap().password().reveal(), PASSWORD);
        let before = trouble(&walk);
        walk.tell(Event::CloseWanted).expect(page, Some("password_unseen"), &[]);
        assert!(walk.wizard.may_close(), "{page}: asked once");
        walk.tell(Event::KeepCode);
        assert_eq!(trouble(&walk), before, "{page}: what stood there stands there again");
        assert!(!walk.wizard.may_close(), "{page}: a question that was answered otherwise is asked again");
        walk.tell(Event::ShowPassword(true)).tell(Event::ShowPassword(false));
        assert!(walk.wizard.may_close() && !walk.wizard.fresh().unwrap().is_shown, "{page}: it was seen");
    }
    let mut walk = done();
    walk.tell(Event::PasswordCopied);
    assert!(walk.wizard.may_close());
    assert!(!format!("{:?}", walk.wizard).contains(PASSWORD));
    walk.tell(Event::StartAgain);
    assert!(walk.wizard.fresh().is_none(), "gone with its page");
}

#[test]
fn while_it_is_set_the_window_stays_and_says_so() {
    let mut walk = Walk::begin();
    walk.until_setting();
    assert!(!walk.wizard.may_close() && !walk.wizard.is_closing_held_up());
    walk.tell(Event::CloseWanted);
    assert!(!walk.wizard.may_close() && walk.wizard.is_closing_held_up());
}

#[test]
fn what_holds_more_than_a_code_is_read_and_does_not_go_on() {
    for typed in ["Your code: Mue8Ze96", "https://example.com/Mue8Ze96", "Ihr Code lautet Mue8Ze96, danke"] {
        let mut walk = Walk::begin();
        walk.until_code().tell(Event::EnterCode(Code::new(typed)));
        walk.expect("code", Some("code_not_alone"), &["read_code"]);
        let Some(Effect::Start(ticket, Job::ReadCode(_))) = walk.asked.first() else { panic!("{typed}") };
        let ticket = *ticket;
        walk.tell(Event::Finished(ticket, JobResult::ReadCode(Some(Code::new("Mue8Ze96")))));
        assert_eq!(walk.wizard.found_code().map(Code::reveal), Some("Mue8Ze96"));
        walk.tell(Event::EnterCode(Code::new("Mue8Ze96"))).expect("password", None, &[]);
        assert!(walk.wizard.found_code().is_none(), "taken");
    }
}

#[test]
fn a_pause_stops_what_would_only_make_it_longer() {
    let mut walk = Walk::begin();
    let wait = Some(Duration::from_secs(1800));
    walk.until_setting().answer(JobResult::Commit(CommitOutcome::Locked { wait })).expect(
        "code",
        Some("locked"),
        &["remember"],
    );
    walk.tell(Event::EnterCode(Code::new(CODE))).expect("code", Some("locked"), &[]);
    walk.pass(1799).tell(Event::EnterCode(Code::new(CODE))).expect("code", Some("locked"), &[]);
    walk.pass(1).tell(Event::EnterCode(Code::new(CODE))).expect("password", None, &[]);
    // A pause whose end nobody knows is for the person to judge.
    let mut walk = Walk::begin();
    walk.until_setting().answer(JobResult::Commit(CommitOutcome::Locked { wait: None }));
    walk.tell(Event::EnterCode(Code::new(CODE))).expect("password", None, &[]);
}

#[test]
fn no_picture_is_asked_for_while_the_camera_wants_a_pause() {
    let wait = Some(Duration::from_secs(1800));
    // The camera has said so to a new password.
    let mut walk = Walk::begin();
    walk.until_setting().answer(JobResult::Commit(CommitOutcome::Locked { wait }));
    walk.tell(Event::NewRequest).expect("code", Some("locked"), &[]);
    assert!(!walk.wizard.offers_new_request(walk.now));
    walk.tell(Event::Back).tell(Event::NewRequest).expect("wait", Some("locked"), &[]);
    assert!(!walk.wizard.offers_new_request(walk.now));
    walk.pass(1800).tell(Event::NewRequest).expect("wait", Some("replaces_code"), &[]);
    walk.tell(Event::NewRequest).expect("privacy", None, &["fetch"]);

    // It has said so when the picture was asked for.
    let mut walk = Walk::begin();
    walk.list([camera()]).method().privacy().tell(Event::NewRequest).expect("privacy", None, &[]);
    walk.tell(Event::Continue);
    walk.answer(JobResult::FetchPicture(Err(PictureFault::Locked { wait }))).expect("privacy", Some("locked"), &[]);
    for event in [Event::Continue, Event::NewRequest, Event::Continue] {
        walk.tell(event).expect("privacy", Some("locked"), &[]);
    }
    walk.pass(1799).tell(Event::Back).tell(Event::Continue).tell(Event::Continue);
    walk.expect("privacy", Some("locked"), &[]);
    walk.pass(1).tell(Event::Continue).expect("privacy", None, &["fetch"]);
    // Beside the trouble stands the way on.
    walk.answer(JobResult::FetchPicture(Err(PictureFault::Locked { wait }))).expect("privacy", Some("locked"), &[]);
    walk.pass(1800).tell(Event::NewRequest).expect("privacy", None, &["fetch"]);
}

#[test]
fn the_code_in_hand_is_never_given_up_where_it_is_still_good() {
    let gives_up = |trouble: &Trouble| {
        let (on, out) = trouble.remedies();
        on == Remedy::NewRequest || out == Remedy::NewRequest
    };
    for typed in [0, 2, 90] {
        assert!(!gives_up(&Trouble::CodeLength { typed }));
    }
    assert!(!gives_up(&Trouble::NotACode) && !gives_up(&Trouble::Locked { until: None }));
    assert!(gives_up(&Trouble::Expired) && gives_up(&Trouble::Restarted), "dead codes are");
}

/// A journey whose camera told at the request since when it runs, on the page of the code.
fn waiting() -> Walk {
    let mut walk = Walk::begin();
    let mut camera = camera();
    camera.seen.started = Some(walk.now - Duration::from_secs(86_400));
    walk.list([camera]).method().privacy().request().wait();
    walk
}

fn look(walk: &mut Walk, started_ago: u64) {
    assert!(walk.wizard.is_look_due(walk.now));
    walk.tell(Event::LookAtCamera);
    let Some(Effect::Start(ticket, Job::LookAtCamera(_))) = walk.asked.first() else { panic!("{:?}", walk.asked) };
    let (ticket, mut seen) = (*ticket, camera());
    seen.seen.started = Some(walk.now - Duration::from_secs(started_ago));
    walk.tell(Event::Finished(ticket, JobResult::LookAtCamera(Some(seen))));
}

#[test]
fn a_restart_is_told_when_it_is_noticed() {
    let mut walk = waiting();
    look(&mut walk, 86_400);
    assert_eq!(trouble(&walk), None);
    assert!(!walk.wizard.is_look_due(walk.now), "once a minute at most");
    walk.tell(Event::LookAtCamera).expect("wait", None, &[]);
    assert_eq!(walk.wizard.next_moment(walk.now), Some(walk.now + Duration::from_secs(60)));
    walk.pass(60).code();
    look(&mut walk, 30);
    assert_eq!((walk.wizard.page().name(), trouble(&walk)), ("code", Some("restarted")));
    // The person says that it never lost power: it is believed, here and at the commit.
    walk.password().expect("password", None, &[]);
    walk.set(PASSWORD, PASSWORD);
    let Some(Effect::Start(_, Job::Commit(endpoint, _))) = walk.asked.last() else { panic!("{:?}", walk.asked) };
    assert_eq!(endpoint.booted_at, Some(walk.now - Duration::from_secs(30)));
}

#[test]
fn a_camera_that_does_not_say_since_when_it_runs_is_not_asked() {
    let mut walk = Walk::begin();
    walk.until_code();
    assert!(!walk.wizard.is_look_due(walk.now));
    let mut walk = waiting();
    walk.tell(Event::LookAtCamera);
    let Some(Effect::Start(ticket, Job::LookAtCamera(_))) = walk.asked.first() else { panic!() };
    let ticket = *ticket;
    walk.tell(Event::Finished(ticket, JobResult::LookAtCamera(None))).expect("wait", None, &[]);
}

#[test]
fn no_try_is_spent_before_the_cameras_own_page_was_used() {
    let mut walk = Walk::begin();
    walk.list([camera()]).method().export().tell(Event::ChoosePicture);
    walk.answer(JobResult::ImportPicture(Ok(Some(picture())))).wait().code();
    let press = || Event::CheckAgain { password: Password::new(PASSWORD), keep: false };
    walk.tell(press()).expect("own_page", Some("page_not_used"), &[]);
    walk.tell(press()).expect("own_page", None, &["sign_in"]);
}

#[test]
fn the_minute_of_a_lost_answer_is_a_time_of_day() {
    let mut walk = Walk::begin();
    walk.until_unsure();
    assert_eq!(walk.wizard.check_from(), Some(walk.now + Duration::from_secs(60)));
    assert_eq!(walk.wizard.next_moment(walk.now), walk.wizard.check_from());
}

/// The screen sleeps until the next moment: told of one that has come, it would never sleep again.
#[test]
fn a_moment_that_has_come_is_not_told_again() {
    let wait = Some(Duration::from_secs(90));
    let mut paused = Walk::begin();
    paused.until_method().privacy().tell(Event::Continue);
    paused.answer(JobResult::FetchPicture(Err(PictureFault::Locked { wait })));
    let mut paused_there = Walk::begin();
    paused_there
        .until_find()
        .check()
        .answer(Progress::Reached { transport: Transport::Plain { port: 80 }, outdated_tls: false });
    paused_there.answer(JobResult::Probe(Ok(findings()))).export().tell(Event::OpenCameraPage);
    let Some(Effect::Start(page, Job::PassPage(_))) = paused_there.asked.first() else { panic!("it is passed") };
    let said = Event::Progress(*page, Progress::Beside(PageEvent::Locked(wait)));
    paused_there.tell(said);
    let mut unsure = Walk::begin();
    unsure.until_unsure();
    let mut looking = waiting();
    looking.code();
    look(&mut looking, 86_400);
    for (mut walk, name) in [
        (paused, "pause"),
        (paused_there, "pause that its page was told"),
        (unsure, "next try"),
        (looking, "next look"),
        (done_with(false, true), "end of the session"),
    ] {
        let moment = walk.wizard.next_moment(walk.now).expect(name);
        assert!(moment > walk.now, "{name}");
        walk.now = moment;
        assert!(walk.wizard.next_moment(moment).is_none_or(|next| next > moment), "{name}");
    }
}

/// Done; the camera's clock is right or not, and it tells of its saved addresses or not.
fn done_with(is_right: bool, tells: bool) -> Walk {
    let mut walk = Walk::begin();
    walk.until_setting().answer(JobResult::Commit(CommitOutcome::Accepted));
    let face = if is_right { walk.now } else { walk.now - Duration::from_secs(86_400) };
    let clock = Some(CameraClock { face, moment: Some(face), is_by_server: false });
    let addresses = tells.then(|| RecoveryAddresses { saved: Vec::new(), length: 6..=24 });
    walk.answer(JobResult::SignIn(SignInOutcome::Proven(SignInProof { clock, addresses, ..SignInProof::default() })));
    walk
}

#[test]
fn the_end_of_the_session_is_a_moment_only_where_something_can_be_put_right() {
    for (is_right, tells, is_moment) in
        [(true, false, false), (true, true, true), (false, false, true), (false, true, true)]
    {
        let walk = done_with(is_right, tells);
        assert_eq!(walk.wizard.next_moment(walk.now).is_some(), is_moment, "{is_right} {tells}");
    }
}
