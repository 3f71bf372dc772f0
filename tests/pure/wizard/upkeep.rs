//! After the sign-in: each change by one press, no change without one, and "done" stays done.

use std::time::{Duration, SystemTime};

use regain::domain::{
    CameraClock, ClockState, CommitOutcome, DeviceMessage, MaskedEmail, RecoveryAddresses, SESSION_LIFE, SignInOutcome,
    SignInProof, UpkeepFault,
};
use regain::wizard::{Effect, Event, Job, JobKind, JobResult, Page, Trouble};

use super::walk::Walk;

const NEW: &str = "new@example.org";

fn clock(shown: SystemTime) -> CameraClock {
    CameraClock { face: shown, moment: Some(shown), is_by_server: false }
}

fn addresses(saved: &[&str]) -> RecoveryAddresses {
    RecoveryAddresses { saved: saved.iter().map(|saved| MaskedEmail::new(*saved)).collect(), length: 6..=24 }
}

/// Done, with a clock three days behind.
fn done() -> Walk {
    let mut walk = Walk::begin();
    walk.until_setting().answer(JobResult::Commit(CommitOutcome::Accepted));
    let behind = walk.now - Duration::from_secs(3 * 24 * 3600);
    let proof = SignInProof {
        clock: Some(clock(behind)),
        addresses: Some(addresses(&["o****@example.org"])),
        ..SignInProof::default()
    };
    walk.answer(JobResult::SignIn(SignInOutcome::Proven(proof))).expect("done", None, &["forget", "wipe"]);
    walk
}

fn clock_state(walk: &Walk) -> ClockState {
    walk.wizard.receipt().unwrap().clock.unwrap().state()
}

#[test]
fn the_clock_is_set_by_one_press_and_told_as_it_was_read_back() {
    let mut walk = done();
    assert_eq!(clock_state(&walk), ClockState::Off(-3 * 24 * 3600));
    walk.pass(20).tell(Event::SetClock).expect("done", None, &["set_clock"]);
    let Some(Effect::Start(_, Job::SetClock(_, told))) = walk.asked.first() else { panic!("no job") };
    assert_eq!(*told, walk.now, "the time of the press");
    walk.tell(Event::SetClock).expect("done", None, &[]);
    let read_back = clock(walk.now);
    walk.answer(JobResult::SetClock(Ok(read_back))).expect("done", None, &[]);
    assert_eq!(clock_state(&walk), ClockState::Right);
    assert!(walk.wizard.receipt().unwrap().clock.unwrap().was_set);
}

#[test]
fn the_address_is_saved_by_one_press_and_told_as_it_was_read_back() {
    let mut walk = done();
    walk.tell(Event::SetRecoveryAddress(format!("  {NEW} "))).expect("done", None, &["set_address"]);
    let Some(Effect::Start(_, Job::SetRecoveryAddress(_, address))) = walk.asked.first() else { panic!("no job") };
    assert_eq!(address.as_str(), NEW);
    walk.answer(JobResult::SetRecoveryAddress(Ok(addresses(&["n****@example.org"])))).expect("done", None, &[]);
    let receipt = walk.wizard.receipt().unwrap();
    assert!(receipt.has_saved_address);
    assert_eq!(receipt.addresses.as_ref().unwrap().saved[0].as_str(), "n****@example.org");
}

#[test]
fn an_address_that_cannot_be_one_is_told_beside_its_field_and_not_sent() {
    for (typed, trouble) in [
        ("", "recovery_none_typed"),
        (" \u{a0} ", "recovery_none_typed"),
        ("anna", "recovery_no_email"),
        ("anna@", "recovery_no_email"),
        ("two@a.org, three@b.org", "recovery_no_email"),
        ("a-rather-long-name@example.org", "recovery_long"),
        ("a@b.c", "recovery_short"),
    ] {
        let mut walk = done();
        walk.tell(Event::SetRecoveryAddress(typed.to_owned())).expect("done", Some(trouble), &[]);
        assert_eq!(walk.wizard.trouble().unwrap().field(), Some(regain::wizard::Field::RecoveryAddress));
        walk.tell(Event::KeepRecoveryAddress).expect("done", None, &[]);
    }
}

#[test]
fn whatever_becomes_of_it_the_journey_is_done_and_can_be_left() {
    let said = || DeviceMessage::words("said");
    for fault in [
        UpkeepFault::SignedOut,
        UpkeepFault::Offline,
        UpkeepFault::DifferentCamera,
        UpkeepFault::Locked { wait: Some(Duration::from_secs(60)) },
        UpkeepFault::Busy,
        UpkeepFault::NotOffered(said()),
        UpkeepFault::Form { has_other: true, said: said() },
        UpkeepFault::Form { has_other: false, said: said() },
        UpkeepFault::Unprotected,
        UpkeepFault::Refused(said()),
        UpkeepFault::NotTaken,
        UpkeepFault::Lost,
    ] {
        let ends = matches!(fault, UpkeepFault::SignedOut | UpkeepFault::DifferentCamera);
        for kind in [JobKind::SetClock, JobKind::SetRecoveryAddress] {
            let mut walk = done();
            let (press, result) = match kind {
                JobKind::SetClock => (Event::SetClock, JobResult::SetClock(Err(fault.clone()))),
                _ => (Event::SetRecoveryAddress(NEW.to_owned()), JobResult::SetRecoveryAddress(Err(fault.clone()))),
            };
            walk.tell(press).answer(result);
            let (page, trouble) = (walk.wizard.page(), walk.wizard.trouble().map(Trouble::name).unwrap());
            assert_eq!(page, Page::Done, "{fault:?}");
            assert!(trouble.starts_with(if kind == JobKind::SetClock { "clock_" } else { "recovery_" }), "{trouble}");
            if let (UpkeepFault::Locked { .. }, Some(Trouble::Clock(told) | Trouble::RecoveryAddress(told))) =
                (&fault, walk.wizard.trouble())
            {
                assert_eq!(told.until, Some(walk.now + Duration::from_secs(60)), "the time of day");
            }
            let receipt = walk.wizard.receipt().unwrap();
            assert_eq!(receipt.is_signed_in(walk.now), !ends, "{fault:?}");
            assert!(!receipt.has_saved_address && !receipt.clock.unwrap().was_set);
            walk.tell(Event::PasswordCopied);
            assert!(walk.wizard.may_close());
            walk.tell(Event::StartAgain).expect("find", None, &["wipe", "search", "sign_out"]);
        }
    }
}

#[test]
fn a_change_that_was_stopped_may_have_worked() {
    let mut walk = done();
    walk.tell(Event::SetClock);
    assert!(walk.wizard.can_go_back(), "it can be stopped");
    walk.tell(Event::Back).expect("done", Some("clock_lost"), &["cancel"]);
    assert!(!walk.wizard.can_go_back());
    walk.tell(Event::SetRecoveryAddress(NEW.to_owned()));
    walk.tell(Event::Back).expect("done", Some("recovery_lost"), &["cancel"]);
}

#[test]
fn after_ten_minutes_nothing_is_offered_and_nothing_is_sent() {
    let mut walk = done();
    let end = walk.now + SESSION_LIFE;
    assert_eq!(walk.wizard.next_moment(walk.now), Some(end), "the page looks different then");
    walk.pass(SESSION_LIFE.as_secs());
    assert!(!walk.wizard.receipt().unwrap().is_signed_in(walk.now));
    walk.tell(Event::SetClock).expect("done", None, &[]);
    walk.tell(Event::SetRecoveryAddress(NEW.to_owned())).expect("done", None, &[]);
    assert_eq!(walk.wizard.next_moment(walk.now), None);
}

#[test]
fn nothing_can_be_put_right_before_it_is_done() {
    let mut walk = Walk::begin();
    walk.until_password();
    walk.tell(Event::SetClock).expect("password", None, &[]);
    walk.tell(Event::SetRecoveryAddress(NEW.to_owned())).expect("password", None, &[]);
}

#[test]
fn a_sign_in_that_nobody_waits_for_any_more_leaves_no_session() {
    let mut walk = Walk::begin();
    walk.until_unsure();
    walk.tell(Event::CheckAgain { password: regain::secret::Password::new("Maple-Garden7"), keep: false });
    let ticket = walk.last_ticket().unwrap();
    walk.tell(Event::Back).expect("unsure", None, &["cancel"]);
    walk.tell(Event::Finished(ticket, JobResult::SignIn(SignInOutcome::Proven(SignInProof::default()))));
    walk.expect("unsure", None, &["sign_out"]);
}
