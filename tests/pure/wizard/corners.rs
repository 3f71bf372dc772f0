//! Corners of the journey that no table of its pages reaches: late answers, a second choice, what outlives *Forget everything*.

use std::time::{Duration, SystemTime};

use regain::domain::{
    Capabilities, CommitOutcome, EmailRecovery, Evidence, Forgotten, FoundCamera, JourneyId, Memo, PasswordLimits,
    ProbeFault, Saved, SignInOutcome, SignInProof, SystemWishes, Target,
};
use regain::secret::{Code, GivenAnswer, Password};
use regain::wizard::{Aside, Effect, Event, Job, JobResult, Progress, RowChange, SheetText, Ticket, Trouble, Wizard};

use super::guided::{answers, questions};
use super::walk::{CODE, PASSWORD, Walk, camera, findings, new_password, one_journey, picture};
use crate::script::fetched_for;

fn until_choice(walk: &mut Walk) -> &mut Walk {
    walk.until_method().privacy().tell(Event::Continue);
    walk.answer(JobResult::FetchPicture(Ok(fetched_for([Some("i****@example.com"), Some("j****@example.com")]))))
}

fn kept(walk: &Walk) -> JourneyId {
    let kept = walk.asked.iter().find_map(|effect| match effect {
        Effect::Remember(id, ..) => Some(*id),
        _ => None,
    });
    kept.expect("it is remembered")
}

#[test]
fn back_from_a_second_choice_of_an_address_leads_to_the_choice() {
    let mut walk = Walk::begin();
    until_choice(&mut walk).tell(Event::ChooseAddress(1)).tell(Event::Continue).expect("request", None, &["remember"]);
    walk.tell(Event::Back).expect("saved_address", None, &[]).tell(Event::Back).expect("privacy", None, &[]);
    walk.tell(Event::Continue).expect("saved_address", None, &[]).tell(Event::Continue).expect("request", None, &[]);
    walk.tell(Event::Back).expect("saved_address", None, &[]).tell(Event::Back).expect("privacy", None, &[]);
}

#[test]
fn another_camera_begins_with_nothing_of_the_one_before() {
    let mut other = camera();
    (other.serial, other.mac) =
        (Some("DS-2CD2143G2-I20230101AAWRK99999999".to_owned()), Some("44:19:b6:00:00:09".to_owned()));
    other.target = Target::new("192.168.1.99", 80);
    let mut walk = Walk::begin();
    walk.list([camera(), other]).method().tell(Event::Back);
    walk.tell(Event::Choose(1)).tell(Event::Continue).expect("check", None, &["check"]);
    assert!(walk.wizard.capabilities().is_none(), "what the first one said is not the second one's");
    walk.tell(Event::Back).tell(Event::Choose(0)).tell(Event::Continue).expect("check", None, &["check"]);
}

#[test]
fn a_boot_is_believed_only_of_who_is_at_the_camera_s_address() {
    let mut walk = Walk::begin();
    walk.until_method().privacy().tell(Event::Continue);
    let booted = |host: &str, walk: &Walk| {
        let mut seen = camera();
        seen.target = Target::new(host, 80);
        seen.seen.started = Some(walk.now);
        Progress::Found(seen)
    };
    let stranger = booted("192.168.1.65", &walk);
    walk.answer(stranger);
    assert_eq!(walk.wizard.camera().unwrap().seen.started, None);
    let ours = booted("192.168.1.64", &walk);
    walk.answer(ours);
    assert_eq!(walk.wizard.camera().unwrap().seen.started, Some(walk.now));
}

#[test]
fn what_was_asked_for_in_vain_is_not_believed_when_it_comes_late() {
    let mut walk = Walk::begin();
    walk.until_code().tell(Event::EnterCode(Code::new("Your code: Mue8Ze96")));
    let reading = walk.started(|job| matches!(job, Job::ReadCode(_)));
    walk.tell(Event::Finished(Ticket(999), JobResult::ReadCode(Some(Code::new(CODE)))));
    assert!(walk.wizard.found_code().is_none(), "nobody asked");
    walk.tell(Event::Finished(reading, JobResult::ReadCode(Some(Code::new(CODE)))));
    assert!(walk.wizard.found_code().is_some() && walk.wizard.holds_secret(), "a found code is a secret too");
    walk.tell(Event::Finished(Ticket(999), JobResult::LookAtClipboard(Some(Code::new(CODE)))));
    assert!(walk.wizard.copied().is_none(), "nobody looked");
}

#[test]
fn nothing_leads_aside_while_a_password_is_set_or_a_camera_asked_nor_from_the_end() {
    let mut checking = Walk::begin();
    checking.until_find().check();
    let mut setting = Walk::begin();
    setting.until_setting();
    let mut done = Walk::begin();
    done.until_setting().answer(JobResult::Commit(CommitOutcome::Accepted));
    done.answer(JobResult::SignIn(SignInOutcome::Proven(SignInProof::default())));
    for (mut walk, page) in [(checking, "check"), (setting, "setting"), (done, "done")] {
        walk.tell(Event::ShowAside(Aside::Support)).expect(page, None, &[]);
    }
}

#[test]
fn a_request_that_lacks_its_evidence_is_not_sent() {
    let without = |evidence| {
        let mut walk = Walk::begin();
        walk.until_password();
        walk.tell(Event::SetPassword(regain::wizard::NewPassword { evidence, ..new_password(PASSWORD, PASSWORD) }));
        (walk.wizard.page().name(), walk.wizard.trouble().map(Trouble::name))
    };
    assert_eq!(without(Evidence::Code(Code::new(""))), ("code", Some("code_empty")));
    assert_eq!(without(Evidence::Code(Code::new("Your code: Mue8Ze96"))), ("code", Some("code_not_alone")));
}

#[test]
fn the_wishes_of_the_system_and_the_names_of_journeys_outlive_that_everything_is_forgotten() {
    let wishes = SystemWishes { high_contrast: true, ..SystemWishes::default() };
    let mut walk = Walk::begin();
    walk.tell(Event::SystemWishes(wishes)).until_request();
    let before = kept(&walk);
    walk.tell(Event::ForgetEverything);
    assert_eq!(walk.wizard.house().wishes, wishes);
    // A job of before may still write to its own folder.
    walk.until_request();
    assert!(kept(&walk).0 > before.0, "a name is given once");
}

#[test]
fn an_earlier_journey_waits_where_the_person_has_gone_ahead() {
    let mut first = Walk::begin();
    first.until_wait();
    let memo: Memo = first.wizard.memo().expect("it is remembered");
    let recalled = || one_journey(memo.clone(), Some(picture()));
    // A slow disk: a camera was asked already.
    let mut walk = Walk::begin();
    walk.wizard = Wizard::new();
    walk.tell(Event::TypeAddress).tell(Event::EnterAddress("192.168.1.99".to_owned())).expect(
        "check",
        None,
        &["check"],
    );
    walk.tell(Event::Back).tell(Event::Started(recalled())).expect("find", None, &[]);
    // From the page of an earlier journey a search leads to the list.
    let mut walk = Walk::begin();
    walk.wizard = Wizard::new();
    walk.tell(Event::Started(recalled())).expect("resume", None, &[]);
    walk.tell(Event::LookAgain).expect("find", None, &["search"]);
    // A journey goes on wherever a search is no way on.
    let mut walk = Walk::begin();
    walk.until_method().tell(Event::LookAgain).expect("method", None, &[]);
}

/// A start that finds a journey whose mail was sent, with what the camera had said at the request.
fn resumed(seen: FoundCamera) -> Walk {
    let mut first = Walk::begin();
    first.list([seen]).method().privacy().request().wait();
    let memo = first.wizard.memo().expect("it is remembered");
    let mut walk = Walk::begin();
    walk.wizard = Wizard::new();
    walk.tell(Event::Started(one_journey(memo, Some(picture())))).expect("resume", None, &[]);
    walk
}

#[test]
fn a_journey_goes_on_where_it_was_also_after_a_check_that_was_stopped() {
    let mut walk = resumed(camera());
    walk.tell(Event::CarryOn).tell(Event::Back).expect("resume", None, &["cancel"]);
    walk.tell(Event::CarryOn).answer(JobResult::Probe(Ok(findings()))).expect("wait", None, &["remember"]);
    let mut walk = resumed(camera());
    walk.tell(Event::LookAgain).list([camera()]).check().tell(Event::Back).expect("find", None, &["cancel"]);
    walk.check().answer(JobResult::Probe(Ok(findings()))).expect("wait", None, &["remember"]);
}

#[test]
fn a_check_is_told_nothing_of_an_earlier_start_of_the_camera() {
    let mut seen = camera();
    seen.seen.started = Some(SystemTime::UNIX_EPOCH + Duration::from_secs(1_789_000_000));
    let mut walk = resumed(seen);
    walk.tell(Event::CarryOn);
    let [Effect::Start(_, Job::Probe(endpoint))] = walk.asked.as_slice() else { panic!("{:?}", walk.asked) };
    assert_eq!(endpoint.booted_at, None, "it may have restarted since: only what it says now counts");
}

#[test]
fn what_comes_late_after_everything_was_forgotten_changes_nothing() {
    let mut walk = resumed(camera());
    let memo: Memo = walk.wizard.memo().expect("it is remembered");
    (0..3).for_each(|_| _ = walk.tell(Event::CarryOn).tell(Event::Back));
    walk.tell(Event::CarryOn);
    let before = walk.last_ticket().expect("the camera is asked");
    walk.tell(Event::ForgetEverything);
    assert!(walk.last_ticket().is_some_and(|ticket| ticket.0 > before.0), "an old answer is known by its ticket");
    let all = Forgotten { files: true, mailboxes: true };
    walk.tell(Event::Finished(Ticket(999), JobResult::ForgetEverything(all)));
    assert!(walk.wizard.house().is_forgetting(), "nobody asked for that one");
    // The disk of a slow computer tells only now what lay on it.
    let mut walk = Walk::begin();
    walk.wizard = Wizard::new();
    walk.tell(Event::ForgetEverything).tell(Event::Started(one_journey(memo, Some(picture()))));
    assert_eq!(walk.wizard.open_journeys().count(), 0);
}

#[test]
fn a_row_is_silent_only_once_the_search_is_over() {
    let mut walk = Walk::begin();
    walk.until_find().tell(Event::LookAgain);
    assert_eq!(walk.wizard.row_change(0, walk.now), None, "it may still answer");
    walk.answer(JobResult::Search(crate::script::silence()));
    assert_eq!(walk.wizard.row_change(0, walk.now), Some(RowChange::Silent));
}

#[test]
fn a_look_aside_leaves_the_search_alone_and_a_saved_sheet_begins_it_again() {
    let mut walk = Walk::begin();
    walk.tell(Event::ShowAside(Aside::Support)).expect("support", None, &[]);
    walk.tell(Event::Back).expect("find", None, &[]);
    walk.tell(Event::ShowAside(Aside::Support)).tell(Event::SaveSheet(SheetText("facts".to_owned())));
    walk.answer(JobResult::SaveSheet(Ok(Saved::Cancelled))).expect("support", None, &[]);
    walk.tell(Event::Back).expect("find", None, &["search"]);
    // On the way a look aside leads back to where it began.
    let mut walk = Walk::begin();
    walk.tell(Event::EnterAddress("192.168.1.64".to_owned())).answer(JobResult::Probe(Ok(findings())));
    walk.tell(Event::ShowAside(Aside::Support)).tell(Event::Back).expect("method", None, &[]);
}

#[test]
fn a_doubt_whose_picture_is_gone_leads_back_to_its_code() {
    let mut before = Walk::begin();
    before.until_setting();
    let memo = before.wizard.memo().expect("it is remembered");
    for (picture, below) in [(None, None), (Some(picture()), Some("request"))] {
        let mut walk = Walk::begin();
        walk.wizard = Wizard::new();
        walk.tell(Event::Started(one_journey(memo.clone(), picture))).tell(Event::CarryOn);
        walk.answer(JobResult::Probe(Ok(findings()))).expect("unsure", Some("interrupted"), &["remember"]);
        walk.tell(Event::CheckAgain { password: Password::new(PASSWORD), keep: false });
        walk.answer(JobResult::SignIn(SignInOutcome::Refused { tries_left: None })).tell(Event::Back);
        walk.expect("code", None, &[]).tell(Event::Back).expect("wait", None, &[]);
        assert_eq!(walk.wizard.can_go_back().then(|| walk.tell(Event::Back).wizard.page().name()), below);
    }
}

#[test]
fn a_page_that_was_typed_with_https_is_asked_at_no_other_port() {
    let mut walk = Walk::begin();
    walk.tell(Event::EnterAddress("https://192.168.1.64".to_owned()));
    walk.answer(Progress::Found(FoundCamera { target: Target::new("192.168.1.64", 88), ..camera() }));
    walk.answer(JobResult::Probe(Err(ProbeFault::Offline))).expect("find", Some("camera_offline"), &[]);
}

#[test]
fn a_journey_whose_camera_no_longer_offers_mail_says_so_unless_it_went_by_the_own_page() {
    let hidden = || Capabilities { email_way: EmailRecovery::NotOffered, ..findings() };
    let mut walk = resumed(camera());
    walk.tell(Event::CarryOn).answer(JobResult::Probe(Ok(hidden()))).expect("not_offered", None, &["remember"]);
    // A journey that only begins has no picture that would go its way.
    let mut walk = Walk::begin();
    walk.until_method().tell(Event::UseCameraPage).tell(Event::Back).tell(Event::Back).check();
    walk.answer(JobResult::Probe(Ok(hidden()))).expect("not_offered", None, &[]);
}

#[test]
fn a_new_password_is_held_against_the_limits_that_the_camera_names() {
    let limits = PasswordLimits { min: 10, max: 12 };
    let mut walk = Walk::begin();
    walk.until_find().check().answer(JobResult::Probe(Ok(Capabilities { limits, ..findings() })));
    walk.privacy().request().wait().code().password();
    for (typed, trouble) in [("Maple-7!", Some("password_rules")), ("Maple-Garden7", Some("password_rules"))] {
        walk.set(typed, typed).expect("password", trouble, &[]);
    }
    walk.set("Maple-Tree7", "Maple-Tree7").expect("setting", None, &["remember", "commit"]);
}

#[test]
fn the_end_of_the_search_changes_no_choice() {
    let mut walk = Walk::begin();
    walk.answer(Progress::Found(camera())).answer(Progress::Found(FoundCamera::at(Target::new("192.168.1.99", 80))));
    walk.tell(Event::Continue).expect("find", Some("nothing_chosen"), &[]);
    walk.answer(JobResult::Search(crate::script::silence())).expect("find", Some("nothing_chosen"), &[]);
    walk.tell(Event::LookAgain)
        .tell(Event::Choose(1))
        .tell(Event::Choose(2))
        .answer(JobResult::Search(crate::script::silence()));
    assert_eq!(walk.wizard.chosen(), Some(1));
    walk.tell(Event::Continue).tell(Event::Choose(0));
    assert_eq!(walk.wizard.chosen(), Some(1), "a camera is chosen on the list");
    let mut walk = Walk::begin();
    walk.answer(Progress::Found(camera())).tell(Event::TypeAddress);
    walk.answer(JobResult::Search(crate::script::silence()));
    assert_eq!(walk.wizard.chosen(), None, "an address is being typed");
}

#[test]
fn answers_are_given_again_when_their_camera_is_found_again() {
    let mut walk = Walk::begin();
    walk.until_wait().tell(Event::Back).tell(Event::Back).tell(Event::Back).expect("method", None, &[]);
    walk.tell(Event::UseQuestions).answer(JobResult::FetchQuestions(Ok(questions())));
    (0..3).for_each(|_| _ = walk.tell(Event::EnterAnswer(GivenAnswer::new("Biscuit"))));
    walk.tell(Event::SetPassword(answers(PASSWORD, "Pet"))).answer(JobResult::Commit(CommitOutcome::DifferentCamera));
    walk.tell(Event::LookAgain).expect("find", None, &["search"]);
    walk.list([camera()]).check().answer(JobResult::Probe(Ok(findings()))).expect("method", None, &[]);
}
