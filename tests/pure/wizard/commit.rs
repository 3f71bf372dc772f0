//! The code, the password, the one commit and the one sign-in: every outcome and its page.

use std::time::Duration;

use super::walk::{CODE, PASSWORD, Walk, findings, new_password, one_journey, picture};
use regain::domain::{CommitOutcome, DeviceMessage, EvidenceKind, Obstacle, SignInOutcome, SignInProof};
use regain::secret::{Code, Password};
use regain::wizard::{Effect, Event, Job, JobResult, Kept, NewPassword, Ticket, Wizard};

#[test]
fn a_code_of_an_impossible_length_is_said_beside_the_field() {
    for (typed, trouble) in [("", "code_empty"), ("abc", "code_short"), (&*"x".repeat(500), "code_long")] {
        let mut walk = Walk::begin();
        walk.until_code().tell(Event::EnterCode(Code::new(typed))).expect("code", Some(trouble), &[]);
    }
    Walk::begin().until_code().tell(Event::EnterCode(Code::from_typed(" 3F8K-2LQ9\n"))).expect("password", None, &[]);
}

#[test]
fn an_old_code_is_said_once_and_may_still_be_tried() {
    let mut walk = Walk::begin();
    walk.until_code().pass(48 * 3600);
    walk.tell(Event::EnterCode(Code::new(CODE))).expect("code", Some("expired"), &[]);
    walk.tell(Event::EnterCode(Code::new(CODE))).expect("password", None, &[]);
}

#[test]
fn bad_passwords_never_reach_the_camera() {
    for (first, second, trouble) in [
        ("Maple-7", "Maple-7", "password_rules"),
        ("Maple-Garden-1234", "Maple-Garden-1234", "password_rules"),
        ("maplegarden", "maplegarden", "password_rules"),
        ("my-Admin-77", "my-Admin-77", "password_rules"),
        (PASSWORD, "Maple-Garden8", "different"),
    ] {
        let mut walk = Walk::begin();
        walk.until_password().tell(Event::SetPassword(new_password(first, second)));
        walk.expect("password", Some(trouble), &[]);
        assert!(!walk.wizard.holds_secret());
    }
}

#[test]
fn every_outcome_of_the_commit_has_its_page() {
    let said = || DeviceMessage::words("6 somethingNew");
    for (outcome, page, trouble) in [
        (CommitOutcome::WrongCode { tries_left: Some(4) }, "code", "wrong_code"),
        (CommitOutcome::Locked { wait: Some(Duration::from_secs(1800)) }, "code", "locked"),
        (CommitOutcome::PasswordRefused(said()), "password", "password_refused"),
        (CommitOutcome::Refused(said()), "password", "reset_refused"),
        (CommitOutcome::Unknown(said()), "password", "unknown_reply"),
        (CommitOutcome::Hindered(Obstacle::OtherNetwork, said()), "password", "other_network"),
        (CommitOutcome::NothingSent(said()), "password", "nothing_sent"),
        (CommitOutcome::NotDelivered, "password", "not_delivered"),
        (CommitOutcome::Weaker, "password", "weaker_commit"),
        (CommitOutcome::Lost, "unsure", "not_sure"),
    ] {
        let mut walk = Walk::begin();
        let asked: &[&str] = if trouble == "not_sure" { &[] } else { &["remember"] };
        walk.until_setting().answer(JobResult::Commit(outcome)).expect(page, Some(trouble), asked);
        assert!(!walk.wizard.holds_secret());
    }
}

#[test]
fn a_lost_answer_is_settled_by_one_sign_in() {
    let again = || Event::CheckAgain { password: Password::new(PASSWORD), keep: false };
    for (result, page, trouble) in [
        (SignInOutcome::Proven(SignInProof::default()), "done", None),
        (SignInOutcome::Refused { tries_left: Some(4) }, "unsure", Some("not_changed")),
        (SignInOutcome::Locked { wait: None }, "unsure", Some("locked")),
        (SignInOutcome::Offline, "unsure", Some("still_offline")),
        (SignInOutcome::BrokenOff, "unsure", Some("broken_off")),
        (SignInOutcome::Weaker, "unsure", Some("weaker_sign_in")),
        (SignInOutcome::Unprotected, "unsure", Some("sign_in_unprotected")),
        (SignInOutcome::Unknown(DeviceMessage::default()), "unsure", Some("unknown_reply")),
    ] {
        let mut walk = Walk::begin();
        walk.until_unsure().tell(again()).expect("unsure", None, &["sign_in"]);
        walk.tell(again()).expect("unsure", None, &[]);
        let asked: &[&str] = match (page, trouble) {
            ("done", _) => &["forget", "wipe"],
            (_, Some("not_changed")) => &["remember"],
            _ => &[],
        };
        walk.answer(JobResult::SignIn(result)).expect(page, trouble, asked);
    }
    let mut walk = Walk::begin();
    walk.until_unsure().tell(again()).answer(JobResult::SignIn(SignInOutcome::Refused { tries_left: None }));
    walk.tell(Event::Back).expect("code", None, &[]);
}

#[test]
fn the_own_page_is_a_way_out_and_back() {
    let mut walk = Walk::begin();
    walk.until_setting().answer(JobResult::Commit(CommitOutcome::Unknown(DeviceMessage::default())));
    walk.tell(Event::UseCameraPage).expect("own_page", None, &["remember", "open_page"]);
    walk.answer(JobResult::OpenPage(false)).expect("own_page", Some("no_browser"), &[]);
    walk.tell(Event::OpenCameraPage).answer(JobResult::OpenPage(true)).expect("own_page", None, &[]);
    walk.tell(Event::CheckAgain { password: Password::new(""), keep: false }).expect(
        "own_page",
        Some("password_rules"),
        &[],
    );
    walk.tell(Event::Back).expect("password", None, &[]);
    walk.tell(Event::UseCameraPage).answer(JobResult::OpenPage(true));
    let again = || Event::CheckAgain { password: Password::new(PASSWORD), keep: false };
    walk.tell(again()).answer(JobResult::SignIn(SignInOutcome::Refused { tries_left: None }));
    walk.expect("own_page", Some("not_changed"), &["remember"]).tell(Event::Back).expect("code", None, &[]);
    walk.tell(Event::UseCameraPage).answer(JobResult::OpenPage(true));
    walk.tell(again()).expect("own_page", None, &["sign_in"]);
    walk.answer(JobResult::SignIn(SignInOutcome::Proven(SignInProof::default()))).expect(
        "done",
        None,
        &["forget", "wipe"],
    );
}

#[test]
fn after_the_proof_the_password_is_kept_where_that_was_asked_for() {
    let mut walk = Walk::begin();
    walk.until_password().tell(Event::SetPassword(NewPassword { keep: true, ..new_password(PASSWORD, PASSWORD) }));
    walk.answer(JobResult::Commit(CommitOutcome::Accepted));
    walk.answer(JobResult::SignIn(SignInOutcome::Proven(SignInProof::default())));
    walk.expect("done", None, &["forget", "wipe", "keep"]);
    let Some(Effect::Start(ticket, Job::KeepPassword(_, password))) = walk.asked.last() else { panic!("no effect") };
    assert_eq!(password.reveal(), PASSWORD);
    let ticket = *ticket;
    let kept = |walk: &Walk| walk.wizard.receipt().map(|receipt| receipt.kept);
    walk.tell(Event::Finished(Ticket(999), JobResult::KeepPassword(true)));
    assert_eq!(kept(&walk), Some(Kept::Asking), "nobody asked for that one");
    walk.tell(Event::Finished(ticket, JobResult::KeepPassword(false)));
    assert_eq!(kept(&walk), Some(Kept::No));
    walk.tell(Event::OpenCameraPage).expect("done", None, &["open_page"]);
    walk.answer(JobResult::OpenPage(true)).expect("done", None, &[]);
    walk.tell(Event::StartAgain).expect("done", Some("password_unseen"), &[]);
    walk.tell(Event::StartAgain).expect("find", None, &["wipe", "search", "sign_out"]);
}

#[test]
fn an_app_that_was_closed_during_the_commit_asks_the_camera_what_became_of_it() {
    let mut walk = Walk::begin();
    walk.until_setting();
    let Some(Effect::Remember(_, memo, _)) = walk.asked.first() else { panic!("nothing was noted before the commit") };
    let memo = memo.clone();
    assert_eq!(memo.doubt, Some(EvidenceKind::Code));

    let mut later = Walk::begin();
    later.wizard = Wizard::new();
    later.tell(Event::Started(one_journey(memo, Some(picture())))).expect("resume", None, &[]);
    later.tell(Event::CarryOn).answer(JobResult::Probe(Ok(findings()))).expect(
        "unsure",
        Some("interrupted"),
        &["remember"],
    );
    later.tell(Event::CheckAgain { password: Password::new(PASSWORD), keep: false }).expect(
        "unsure",
        None,
        &["sign_in"],
    );
    later.answer(JobResult::SignIn(SignInOutcome::Refused { tries_left: None }));
    later.expect("unsure", Some("not_changed"), &["remember"]);
    assert!(matches!(later.asked.first(), Some(Effect::Remember(_, memo, _)) if memo.doubt.is_none()));
    later.tell(Event::Back).expect("code", None, &[]);
}

/// The lid is closed while the request is out: after waking nobody blames the camera, and one sign-in finds out.
#[test]
fn a_computer_that_slept_during_the_commit_says_so_and_asks_the_camera_once() {
    for (asleep, trouble) in [(0, "not_sure"), (60, "not_sure"), (180, "slept"), (36_000, "slept")] {
        let mut walk = Walk::begin();
        walk.until_setting();
        walk.pass(asleep);
        walk.answer(JobResult::Commit(CommitOutcome::Lost)).expect("unsure", Some(trouble), &[]);
        walk.tell(Event::CheckAgain { password: Password::new(PASSWORD), keep: false });
        walk.expect("unsure", None, &["sign_in"]);
        walk.answer(JobResult::SignIn(SignInOutcome::Proven(SignInProof::default()))).expect(
            "done",
            None,
            &["forget", "wipe"],
        );
    }
    // An answer that came counts, however long it took.
    let mut walk = Walk::begin();
    walk.until_setting();
    walk.pass(36_000);
    walk.answer(JobResult::Commit(CommitOutcome::Accepted)).expect("setting", None, &["sign_in"]);
    // A clock that went back tells nothing of a sleep.
    let mut walk = Walk::begin();
    walk.until_setting();
    walk.now -= Duration::from_secs(36_000);
    walk.answer(JobResult::Commit(CommitOutcome::Lost)).expect("unsure", Some("not_sure"), &[]);
}

#[test]
fn a_known_end_of_the_commit_is_noted_as_well() {
    let mut walk = Walk::begin();
    walk.until_setting().answer(JobResult::Commit(CommitOutcome::WrongCode { tries_left: None }));
    assert!(matches!(walk.asked.first(), Some(Effect::Remember(_, memo, _)) if memo.doubt.is_none()));
}
