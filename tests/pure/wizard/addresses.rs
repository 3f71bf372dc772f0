//! Several saved addresses, another network, and an order that the camera did not understand: the journey's answers.

use std::time::Duration;

use regain::domain::{
    Capabilities, CommitOutcome, DeviceMessage, MaskedEmail, Memo, NamedBy, Obstacle, PictureFault, SignInOutcome,
};
use regain::secret::Password;
use regain::wizard::{Effect, Event, JobResult, Wizard};

use super::walk::{PASSWORD, Walk, camera, findings, new_password, one_journey, picture};
use crate::script::fetched_for;

const INSTALLER: &str = "i****@example.com";
const OWNER: &str = "j****@example.com";

fn until_choice(walk: &mut Walk) -> &mut Walk {
    walk.until_method().privacy().tell(Event::Continue);
    walk.answer(JobResult::FetchPicture(Ok(fetched_for([Some(INSTALLER), Some(OWNER)]))))
}

fn code_address(wizard: &Wizard) -> Option<&str> {
    wizard.code_address().map(MaskedEmail::as_str)
}

fn memo(walk: &Walk) -> Memo {
    let remembered = |effect: &Effect| match effect {
        Effect::Remember(_, memo, _) => Some(memo.clone()),
        _ => None,
    };
    walk.asked.iter().find_map(remembered).expect("a memo")
}

/// The camera of two saved addresses.
fn two() -> Capabilities {
    Capabilities { saved_addresses: vec![MaskedEmail::new(INSTALLER), MaskedEmail::new(OWNER)], ..findings() }
}

#[test]
fn the_person_says_which_mailbox_they_can_read() {
    let mut walk = Walk::begin();
    until_choice(&mut walk).expect("saved_address", None, &[]);
    assert!(walk.wizard.memo().is_none() && walk.wizard.picture().is_none(), "nothing is asked for yet");
    walk.tell(Event::Continue).expect("saved_address", Some("no_address_chosen"), &[]);
    walk.tell(Event::ChooseAddress(2)).expect("saved_address", Some("no_address_chosen"), &[]);
    walk.tell(Event::ChooseAddress(1)).expect("saved_address", None, &[]);
    walk.tell(Event::Continue).expect("request", None, &["remember"]);
    assert_eq!(code_address(&walk.wizard), Some(OWNER));
    assert_eq!(memo(&walk).request.unwrap().address, Some(1));
    // The same one again changes nothing; the other one is another request.
    walk.tell(Event::Back).expect("saved_address", None, &[]).tell(Event::Continue).expect("request", None, &[]);
    walk.tell(Event::Back).tell(Event::ChooseAddress(0)).tell(Event::Continue).expect("request", None, &["remember"]);
    assert_eq!(code_address(&walk.wizard), Some(INSTALLER));
}

#[test]
fn the_choice_outlives_the_app() {
    let mut walk = Walk::begin();
    until_choice(&mut walk).tell(Event::ChooseAddress(1)).tell(Event::Continue).wait();
    let memo = memo(&walk);
    let mut later = Walk::begin();
    later.wizard = Wizard::new();
    later.tell(Event::Started(one_journey(memo, Some(picture())))).tell(Event::CarryOn);
    later.answer(JobResult::Probe(Ok(two()))).expect("wait", None, &["remember"]);
    assert_eq!(code_address(&later.wizard), Some(OWNER));
    assert!(later.wizard.offered_addresses().is_empty(), "the pictures of the others are not kept");
}

#[test]
fn of_several_saved_addresses_any_may_be_the_one_until_it_is_known() {
    let mut walk = Walk::begin();
    walk.until_find().check().answer(JobResult::Probe(Ok(two()))).expect("method", None, &[]);
    assert_eq!(code_address(&walk.wizard), None);
    let may = |walk: &Walk, address: &str| walk.wizard.may_be_saved(&regain::secret::Email::parse(address).unwrap());
    assert!(may(&walk, "jane@example.com") && may(&walk, "ina@example.com") && !may(&walk, "bob@example.com"));
    walk.privacy().tell(Event::Continue);
    walk.answer(JobResult::FetchPicture(Ok(fetched_for([Some(INSTALLER), Some(OWNER)]))));
    walk.tell(Event::ChooseAddress(1)).tell(Event::Continue);
    assert!(may(&walk, "jane@example.com") && !may(&walk, "ina@example.com"));
}

#[test]
fn the_address_that_comes_with_the_only_picture_is_the_one() {
    let mut walk = Walk::begin();
    walk.until_find().check().answer(JobResult::Probe(Ok(two()))).expect("method", None, &[]);
    walk.privacy().tell(Event::Continue).answer(JobResult::FetchPicture(Ok(fetched_for([Some(OWNER)]))));
    assert_eq!(code_address(&walk.wizard), Some(OWNER));
}

#[test]
fn a_new_request_is_chosen_anew_and_the_old_one_lives_until_then() {
    let mut walk = Walk::begin();
    until_choice(&mut walk).tell(Event::ChooseAddress(0)).tell(Event::Continue).wait();
    walk.tell(Event::NewRequest).expect("wait", Some("replaces_code"), &[]).tell(Event::NewRequest);
    walk.answer(JobResult::FetchPicture(Ok(fetched_for([Some(INSTALLER), Some(OWNER)]))));
    walk.expect("saved_address", None, &[]);
    assert_eq!(code_address(&walk.wizard), Some(INSTALLER), "the old request goes on");
    walk.tell(Event::ChooseAddress(1)).tell(Event::Continue).expect("request", None, &["remember"]);
    assert_eq!(code_address(&walk.wizard), Some(OWNER));
    walk.tell(Event::Back).expect("saved_address", None, &[]);
}

#[test]
fn a_new_choice_lies_below_a_request_that_had_none() {
    let mut walk = Walk::begin();
    walk.until_wait().tell(Event::NewRequest).tell(Event::NewRequest);
    walk.answer(JobResult::FetchPicture(Ok(fetched_for([Some(INSTALLER), Some(OWNER)]))));
    walk.tell(Event::ChooseAddress(1)).tell(Event::Continue).expect("request", None, &["remember"]);
    walk.tell(Event::Back).expect("saved_address", None, &[]).tell(Event::Back).expect("privacy", None, &[]);
}

#[test]
fn a_chosen_picture_keeps_what_the_camera_said_with_it() {
    let mut walk = Walk::begin();
    let started = Some(walk.now - Duration::from_secs(86_400));
    let mut camera = camera();
    camera.seen.started = started;
    walk.list([camera]).check().answer(JobResult::Probe(Ok(Capabilities { service: None, ..two() })));
    walk.privacy().tell(Event::Continue);
    walk.answer(JobResult::FetchPicture(Ok(fetched_for([Some(INSTALLER), Some(OWNER)]))));
    walk.tell(Event::ChooseAddress(1)).tell(Event::Continue).expect("request", None, &["remember"]);
    assert_eq!(walk.wizard.service().1, NamedBy::Camera);
    assert_eq!(memo(&walk).camera.seen.started, started);
}

#[test]
fn on_another_network_that_comes_first_whatever_the_refusal_says() {
    let refusals = || {
        let said = DeviceMessage::default;
        [
            PictureFault::NotOffered,
            PictureFault::Refused(said()),
            PictureFault::Hindered(Obstacle::SignInWanted, said()),
            PictureFault::Hindered(Obstacle::NotAdmin, said()),
        ]
    };
    for (is_on_link, is_named) in [(Some(false), true), (Some(true), false), (None, false)] {
        for fault in refusals() {
            let mut walk = Walk::begin();
            walk.until_find().check().answer(JobResult::Probe(Ok(Capabilities { is_on_link, ..findings() })));
            assert_eq!(walk.wizard.is_elsewhere(), is_named, "it is told before it is asked");
            walk.privacy().tell(Event::Continue).answer(JobResult::FetchPicture(Err(fault.clone())));
            let trouble = walk.wizard.trouble().map(regain::wizard::Trouble::name);
            assert_eq!(trouble == Some("other_network"), is_named, "{is_on_link:?} {fault:?}");
        }
    }
}

fn misunderstood() -> Walk {
    let mut walk = Walk::begin();
    walk.until_setting().answer(JobResult::Commit(CommitOutcome::Unknown(DeviceMessage::words("badJsonContent"))));
    walk.expect("password", Some("unknown_reply"), &["remember"]);
    walk
}

#[test]
fn what_was_not_understood_is_not_sent_again_by_a_second_press() {
    let mut walk = misunderstood();
    for password in [PASSWORD, "Other-Garden8"] {
        walk.set(password, password).expect("password", Some("unknown_reply"), &[]);
    }
    walk.tell(Event::UseCameraPage).expect("own_page", None, &["remember", "open_page"]);
}

#[test]
fn nor_after_the_app_was_closed() {
    let memo = memo(&misunderstood());
    let mut later = Walk::begin();
    later.wizard = Wizard::new();
    later.tell(Event::Started(one_journey(memo, Some(picture())))).tell(Event::CarryOn);
    later.answer(JobResult::Probe(Ok(findings()))).expect("unsure", Some("interrupted"), &["remember"]);
    later.tell(Event::CheckAgain { password: Password::new(PASSWORD), keep: false });
    later.answer(JobResult::SignIn(SignInOutcome::Refused { tries_left: None }));
    later.expect("unsure", Some("not_changed"), &["remember"]).tell(Event::Back).expect("code", None, &[]).password();
    later.tell(Event::SetPassword(new_password(PASSWORD, PASSWORD)));
    later.expect("password", Some("unknown_reply"), &[]);
}

#[test]
fn another_camera_knows_nothing_of_it() {
    let mut walk = misunderstood();
    walk.tell(Event::StartAgain)
        .tell(Event::StartAgain)
        .list([camera()])
        .method()
        .privacy()
        .request()
        .wait()
        .code()
        .password();
    walk.set(PASSWORD, PASSWORD).expect("setting", None, &["remember", "commit"]);
}

#[test]
fn a_code_that_looks_wrong_leads_to_the_cameras_own_page_first_and_may_be_typed_again() {
    let mut walk = Walk::begin();
    walk.until_setting().answer(JobResult::Commit(CommitOutcome::WrongCode { tries_left: Some(0) }));
    walk.expect("code", Some("wrong_code"), &["remember"]);
    let (on, out) = walk.wizard.trouble().unwrap().remedies();
    assert_eq!((on.name(), out.name()), ("use_own_page", "edit"));
    walk.password().set(PASSWORD, PASSWORD).expect("setting", None, &["remember", "commit"]);
}
