//! What is begun is never lost by looking again, by asking anew, by closing the app, or by time.

use regain::domain::{
    CommitOutcome, EvidenceKind, FoundCamera, MailFault, MailProgress, Memo, PictureFault, Requested, SignInOutcome,
    Target, Track,
};
use regain::secret::{GivenAnswer, Password};
use regain::wizard::{Effect, Event, JobResult, Progress, Wizard};

use super::guided::{answers, questions};
use super::walk::{PASSWORD, Walk, camera, fetched, findings, mailbox, one_journey, picture};

/// What the last event remembered.
fn remembered(walk: &Walk) -> Option<&Memo> {
    walk.asked.iter().find_map(|effect| match effect {
        Effect::Remember(_, memo, _) => Some(memo),
        _ => None,
    })
}

/// The app is started anew with what was remembered.
fn restart(walk: &mut Walk, memo: Memo, with_picture: bool) {
    walk.wizard = Wizard::new();
    walk.tell(Event::Started(one_journey(memo, with_picture.then(picture)))).expect("resume", None, &[]);
}

fn refused() -> JobResult {
    JobResult::SignIn(SignInOutcome::Refused { tries_left: None })
}

#[test]
fn a_camera_that_changes_from_wifi_to_cable_keeps_its_journey() {
    let mut walk = Walk::begin();
    walk.until_setting().answer(JobResult::Commit(CommitOutcome::DifferentCamera));
    walk.tell(Event::LookAgain).expect("find", None, &["search"]);
    let mac = Some("02:00:5e:00:53:99".to_owned());
    let by_cable = FoundCamera { target: Target::new("192.0.2.65", 80), mac, ..camera() };
    walk.answer(Progress::Found(by_cable));
    assert_eq!(walk.wizard.cameras().len(), 1, "it is one row of the list");
    walk.tell(Event::Choose(0)).tell(Event::Continue).answer(JobResult::Probe(Ok(findings())));
    walk.expect("wait", None, &["remember"]);
    let memo = remembered(&walk).unwrap();
    assert_eq!(memo.camera.target.host, "192.0.2.65", "its new address is noted at once");
    assert!(walk.wizard.picture().is_some());
}

/// The router gave it another address: nobody answers at the old one, and the list has it at the new one.
#[test]
fn a_camera_that_nobody_answers_for_is_looked_for_again_and_its_journey_goes_on() {
    for (is_taken, page) in [(false, "wait"), (true, "unsure")] {
        let mut walk = Walk::begin();
        walk.until_setting();
        if is_taken {
            walk.answer(JobResult::Commit(CommitOutcome::Accepted)).answer(JobResult::SignIn(SignInOutcome::Offline));
        } else {
            walk.answer(JobResult::Commit(CommitOutcome::NotDelivered));
        }
        walk.tell(Event::LookAgain).expect("find", None, &["search"]);
        walk.answer(Progress::Found(FoundCamera { target: Target::new("192.0.2.65", 80), ..camera() }));
        walk.tell(Event::Choose(0)).tell(Event::Continue).answer(JobResult::Probe(Ok(findings())));
        assert_eq!(walk.wizard.page().name(), page);
        assert!(walk.wizard.picture().is_some() && walk.wizard.sent_at().is_some());
        assert_eq!(walk.wizard.camera().unwrap().target.host, "192.0.2.65");
    }
    // Where a picture was asked for, and nothing is on its way yet, it begins with the camera.
    let mut walk = Walk::begin();
    walk.until_method().tell(Event::Continue).tell(Event::Continue);
    walk.answer(JobResult::FetchPicture(Err(PictureFault::Offline))).tell(Event::LookAgain);
    walk.expect("find", None, &["search"]);
}

#[test]
fn a_new_request_is_asked_about_once_and_the_old_one_lives_until_it_has_succeeded() {
    let mut walk = Walk::begin();
    walk.until_code().tell(Event::NewRequest).expect("code", Some("replaces_code"), &[]);
    walk.tell(Event::KeepCode).expect("code", None, &[]);
    walk.tell(Event::NewRequest).tell(Event::NewRequest).expect("privacy", None, &["fetch"]);
    let sent_at = walk.wizard.sent_at();
    walk.answer(JobResult::FetchPicture(Err(PictureFault::Offline)));
    walk.expect("privacy", Some("picture_offline"), &[]);
    assert!(walk.wizard.sent_at() == sent_at && walk.wizard.picture().is_some());
    walk.tell(Event::Back).expect("code", Some("replaces_code"), &[]);
    walk.tell(Event::NewRequest).answer(JobResult::FetchPicture(Err(PictureFault::NotOffered)));
    walk.expect("not_offered", None, &[]).tell(Event::Back).expect("code", Some("replaces_code"), &[]);
    walk.tell(Event::NewRequest).tell(Event::Back).expect("privacy", None, &["cancel"]);
    walk.tell(Event::Continue).expect("privacy", None, &["fetch"]);
    walk.answer(JobResult::FetchPicture(Ok(fetched()))).expect("request", None, &["remember"]);
    assert_eq!(walk.wizard.sent_at(), None, "the new one is not sent yet");
    walk.tell(Event::NewRequest).expect("privacy", None, &["fetch"]);
}

#[test]
fn nobody_is_asked_about_a_code_that_is_dead() {
    let mut walk = Walk::begin();
    walk.until_code().pass(48 * 3600).tell(Event::NewRequest).expect("privacy", None, &["fetch"]);
    let mut walk = Walk::begin();
    walk.until_setting().answer(JobResult::Commit(CommitOutcome::Restarted));
    walk.tell(Event::NewRequest).expect("privacy", None, &["fetch"]);
}

#[test]
fn answers_whose_outcome_is_unknown_are_remembered_like_a_code() {
    let mut walk = Walk::begin();
    walk.until_method().tell(Event::UseQuestions).answer(JobResult::FetchQuestions(Ok(questions())));
    for _ in 0..3 {
        walk.tell(Event::EnterAnswer(GivenAnswer::new("Biscuit")));
    }
    walk.tell(Event::SetPassword(answers(PASSWORD, "Pet"))).expect("setting", None, &["remember", "commit"]);
    let memo = remembered(&walk).unwrap().clone();
    assert_eq!((memo.doubt, memo.request), (Some(EvidenceKind::Answers), None));
    // The app is closed before the camera has answered.
    restart(&mut walk, memo, false);
    walk.tell(Event::CarryOn).answer(JobResult::Probe(Ok(findings()))).expect(
        "unsure",
        Some("interrupted"),
        &["remember"],
    );
    walk.tell(Event::CheckAgain { password: Password::new(PASSWORD), keep: false }).answer(refused());
    walk.expect("unsure", Some("not_changed"), &["forget"]);
    walk.tell(Event::Back).expect("method", None, &[]);
}

#[test]
fn two_days_end_a_code_and_not_a_doubt() {
    let mut walk = Walk::begin();
    let long_ago = walk.now - std::time::Duration::from_secs(49 * 3600);
    let request = Some(Requested { at: long_ago, sent_at: Some(long_ago), address: None });
    let mut memo = Memo {
        camera: camera(),
        track: Track::Direct,
        request,
        doubt: Some(EvidenceKind::Code),
        misunderstood: None,
        written_at: walk.now,
        service: None,
    };
    restart(&mut walk, memo.clone(), true);
    walk.tell(Event::CarryOn).answer(JobResult::Probe(Ok(findings()))).expect(
        "unsure",
        Some("interrupted"),
        &["remember"],
    );
    memo.doubt = None;
    walk.wizard = Wizard::new();
    // This computer's clock alone ends nothing: the page tells, and the person decides.
    restart(&mut walk, memo, true);
    walk.tell(Event::CarryOn).answer(JobResult::Probe(Ok(findings()))).expect("wait", None, &["remember"]);
    assert_eq!(walk.wizard.waiting(walk.now), Some(regain::wizard::Waiting::Expired));
}

#[test]
fn a_journey_whose_picture_is_gone_is_carried_on_at_another_address() {
    let mut walk = Walk::begin();
    walk.until_wait();
    let memo = remembered(&walk).unwrap().clone();
    restart(&mut walk, memo, false);
    walk.tell(Event::CarryOn).answer(JobResult::Probe(Ok(findings()))).expect("wait", None, &["remember"]);
    walk.tell(Event::Continue).tell(Event::EnterCode(regain::secret::Code::new("3F8K2LQ9")));
    walk.tell(Event::SetPassword(super::walk::new_password(PASSWORD, PASSWORD)));
    walk.answer(JobResult::Commit(CommitOutcome::DifferentCamera)).tell(Event::LookAgain);
    walk.answer(Progress::Found(FoundCamera { target: Target::new("192.0.2.65", 80), ..camera() }));
    walk.tell(Event::Choose(0)).tell(Event::Continue).answer(JobResult::Probe(Ok(findings())));
    walk.expect("wait", None, &["remember"]);
}

#[test]
fn looking_for_the_camera_keeps_a_doubt() {
    let mut walk = Walk::begin();
    walk.until_unsure().tell(Event::CheckAgain { password: Password::new(PASSWORD), keep: false });
    walk.answer(JobResult::SignIn(SignInOutcome::DifferentCamera)).expect("unsure", Some("different_camera"), &[]);
    walk.tell(Event::LookAgain).expect("find", None, &["search"]);
    walk.answer(Progress::Found(FoundCamera { target: Target::new("192.0.2.65", 80), ..camera() }));
    walk.tell(Event::Choose(0)).tell(Event::Continue).answer(JobResult::Probe(Ok(findings())));
    walk.expect("unsure", Some("not_sure"), &["remember"]);
    assert_eq!(remembered(&walk).unwrap().doubt, Some(EvidenceKind::Code));
}

#[test]
fn a_strangers_no_does_not_end_the_doubt() {
    let mut walk = Walk::begin();
    walk.until_unsure().tell(Event::CheckAgain { password: Password::new(PASSWORD), keep: false });
    walk.answer(JobResult::SignIn(SignInOutcome::RefusedByUnknown { tries_left: Some(3) }));
    walk.expect("unsure", Some("refused_by_unknown"), &[]);
    assert_eq!(walk.wizard.memo().unwrap().doubt, Some(EvidenceKind::Code));
    walk.tell(Event::CheckAgain { password: Password::new(PASSWORD), keep: false }).answer(refused());
    walk.expect("unsure", Some("not_changed"), &["remember"]);
    assert_eq!(walk.wizard.memo().unwrap().doubt, None);
}

#[test]
fn back_while_the_mail_goes_out_says_that_it_may_have_been_sent() {
    let mut walk = Walk::begin();
    walk.until_mailbox().tell(Event::Send(mailbox()));
    walk.tell(Event::Back).expect("mailbox", None, &["cancel"]);
    walk.tell(Event::Send(mailbox())).answer(Progress::Mail(MailProgress::IsOut)).tell(Event::Back);
    walk.expect("mailbox", Some("send_maybe"), &["cancel"]);
    walk.tell(Event::AwaitCode).expect("wait", None, &["wipe_mailbox", "remember"]);
    // A pause that the server asks for means that it has not taken the mail.
    let mut walk = Walk::begin();
    walk.until_mailbox().tell(Event::Send(mailbox())).answer(Progress::Mail(MailProgress::IsOut));
    walk.answer(Progress::Mail(MailProgress::Delayed(std::time::Duration::from_secs(60)))).tell(Event::Back);
    walk.expect("mailbox", None, &["cancel"]);
    walk.tell(Event::Send(mailbox())).answer(JobResult::SendMail(Err(MailFault::Offline)));
    walk.expect("mailbox", Some("send_offline"), &[]).tell(Event::Back).expect("send", None, &[]);
}
