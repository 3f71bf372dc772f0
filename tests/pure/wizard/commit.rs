//! The code, the password, the one commit and the one sign-in: every outcome and its page.

use std::time::Duration;

use super::walk::{CODE, PASSWORD, Walk, commitment, findings, picture};
use regain::domain::{CommitOutcome, DeviceMessage, Obstacle, SignInOutcome, SignInProof};
use regain::secret::{Code, Password};
use regain::wizard::{Answer, Effect, Event, Step, Wizard};

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
        walk.until_password().tell(Event::SetPassword(commitment(first, second)));
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
        (CommitOutcome::Lost, "unsure", "not_sure"),
    ] {
        let mut walk = Walk::begin();
        let is_open = ["unknown_reply", "not_sure"].contains(&trouble);
        let asked: &[&str] = if is_open { &[] } else { &["remember"] };
        walk.until_setting().answer(Answer::Committed(outcome)).expect(page, Some(trouble), asked);
        assert!(!walk.wizard.holds_secret());
    }
}

#[test]
fn a_lost_answer_is_settled_by_one_sign_in() {
    let again = || Event::CheckAgain(Password::new(PASSWORD));
    for (result, page, trouble) in [
        (SignInOutcome::Proven(SignInProof::default()), "done", None),
        (SignInOutcome::Refused { tries_left: Some(4) }, "unsure", Some("not_changed")),
        (SignInOutcome::Locked { wait: None }, "unsure", Some("locked")),
        (SignInOutcome::Offline, "unsure", Some("still_offline")),
        (SignInOutcome::Unknown(DeviceMessage::default()), "unsure", Some("unknown_reply")),
    ] {
        let mut walk = Walk::begin();
        walk.until_unsure().tell(again()).expect("unsure", None, &["sign_in"]);
        walk.tell(again()).expect("unsure", None, &[]);
        let asked: &[&str] = match (page, trouble) {
            ("done", _) => &["forget"],
            (_, Some("not_changed")) => &["remember"],
            _ => &[],
        };
        walk.answer(Answer::SignedIn(result)).expect(page, trouble, asked);
    }
    let mut walk = Walk::begin();
    walk.until_unsure().tell(again()).answer(Answer::SignedIn(SignInOutcome::Refused { tries_left: None }));
    walk.tell(Event::Back).expect("code", None, &[]);
}

#[test]
fn the_own_page_is_a_way_out_and_back() {
    let mut walk = Walk::begin();
    walk.until_setting().answer(Answer::Committed(CommitOutcome::Unknown(DeviceMessage::default())));
    walk.tell(Event::UseOwnPage).expect("own_page", None, &["remember", "open_page"]);
    walk.answer(Answer::PageOpened(false)).expect("own_page", Some("no_browser"), &[]);
    walk.tell(Event::OpenCameraPage).answer(Answer::PageOpened(true)).expect("own_page", None, &[]);
    walk.tell(Event::CheckAgain(Password::new(""))).expect("own_page", Some("password_rules"), &[]);
    walk.tell(Event::Back).expect("password", None, &[]);
    walk.tell(Event::UseOwnPage).answer(Answer::PageOpened(true));
    let again = || Event::CheckAgain(Password::new(PASSWORD));
    walk.tell(again()).answer(Answer::SignedIn(SignInOutcome::Refused { tries_left: None }));
    walk.expect("own_page", Some("not_changed"), &["remember"]).tell(Event::Back).expect("code", None, &[]);
    walk.tell(Event::UseOwnPage).answer(Answer::PageOpened(true));
    walk.tell(again()).expect("own_page", None, &["sign_in"]);
    walk.answer(Answer::SignedIn(SignInOutcome::Proven(SignInProof::default()))).expect("done", None, &["forget"]);
}

#[test]
fn after_the_proof_the_password_may_be_kept_once_asked() {
    let mut walk = Walk::begin();
    walk.until_done().tell(Event::KeepPassword(Password::new(PASSWORD))).expect("done", None, &["keep"]);
    let Some(Effect::KeepPassword(ticket, ..)) = walk.asked.first() else { panic!("no effect") };
    let ticket = *ticket;
    walk.tell(Event::Answer(ticket, Answer::PasswordKept(false)));
    let Step::Done(receipt) = walk.wizard.step() else { panic!("not done") };
    assert_eq!(receipt.kept, regain::wizard::Kept::No);
    walk.tell(Event::OpenCameraPage).expect("done", None, &["open_page"]);
    walk.answer(Answer::PageOpened(true)).expect("done", None, &[]);
    walk.tell(Event::StartAgain).expect("find", None, &["forget", "search"]);
}

#[test]
fn an_app_that_was_closed_during_the_commit_asks_the_camera_what_became_of_it() {
    let mut walk = Walk::begin();
    walk.until_setting();
    let Some(Effect::Remember(memo, _)) = walk.asked.first() else { panic!("nothing was noted before the commit") };
    let memo = memo.clone();
    assert!(memo.unsure);

    let mut later = Walk::begin();
    later.wizard = Wizard::new();
    later.tell(Event::Started(Some((memo, Some(picture()))))).expect("resume", None, &[]);
    later.tell(Event::CarryOn).answer(Answer::Checked(Ok(findings()))).expect("unsure", Some("not_sure"), &[]);
    later.tell(Event::CheckAgain(Password::new(PASSWORD))).expect("unsure", None, &["sign_in"]);
    later.answer(Answer::SignedIn(SignInOutcome::Refused { tries_left: None }));
    later.expect("unsure", Some("not_changed"), &["remember"]);
    assert!(matches!(later.asked.first(), Some(Effect::Remember(memo, _)) if !memo.unsure));
    later.tell(Event::Back).expect("code", None, &[]);
}

#[test]
fn a_known_end_of_the_commit_is_noted_as_well() {
    let mut walk = Walk::begin();
    walk.until_setting().answer(Answer::Committed(CommitOutcome::WrongCode { tries_left: None }));
    assert!(matches!(walk.asked.first(), Some(Effect::Remember(memo, _)) if !memo.unsure));
}
