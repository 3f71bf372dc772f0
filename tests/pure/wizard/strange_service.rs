//! A camera that names a recovery service of its own: no picture leaves before the person has said where it goes, and no
//! strange mail is waited for.

use regain::domain::{Capabilities, Fetched, Inbox, Memo, NamedBy};
use regain::secret::{Email, Password};
use regain::wizard::{Effect, Event, InboxForm, Job, JobResult, Wizard};

use super::walk::{Walk, fetched, findings, one_journey, picture};

const STRANGER: Email = Email::fixed("thief@evil.example");
const USUAL: &str = "pw_recovery@hikvision.com";

fn named(service: &Email) -> Fetched {
    Fetched { service: Some(service.clone()), ..fetched() }
}

/// A camera that names this service beside its picture.
fn until_named(walk: &mut Walk, service: &Email) {
    walk.until_method().privacy().tell(Event::Continue).answer(JobResult::FetchPicture(Ok(named(service))));
}

fn service(wizard: &Wizard) -> (String, NamedBy) {
    let (address, named_by) = wizard.service();
    (address.as_str().to_owned(), named_by)
}

fn memo(walk: &Walk) -> Memo {
    let remembered = |effect: &Effect| match effect {
        Effect::Remember(_, memo, _) => Some(memo.clone()),
        _ => None,
    };
    walk.asked.iter().find_map(remembered).expect("a memo")
}

#[test]
fn no_picture_leaves_before_the_person_has_chosen() {
    for stranger in [
        STRANGER,
        Email::fixed("pw_recovery@gmail.com"),
        Email::fixed("pw_recovery@hikvision.com.evil.example"),
        Email::fixed("pw_recovery@nothikvision.com"),
        Email::fixed("pw_recovery@hikvisi\u{43e}n.com"),
    ] {
        let mut walk = Walk::begin();
        until_named(&mut walk, &stranger);
        assert!(walk.wizard.must_choose_service());
        assert_eq!(service(&walk.wizard), (USUAL.to_owned(), NamedBy::Brand), "the usual one, until then");
        for event in [Event::SavePicture, Event::OpenDraft, Event::SendFromHere, Event::Continue] {
            walk.tell(event).expect("request", None, &[]);
        }
        walk.tell(Event::ChooseService { named: false }).expect("request", None, &["remember"]);
        assert_eq!(service(&walk.wizard).0, USUAL);
        walk.tell(Event::OpenDraft);
        let [Effect::Start(_, Job::OpenDraft(letter))] = walk.asked.as_slice() else { panic!("{:?}", walk.asked) };
        assert_eq!(letter.to.as_str(), USUAL);
    }
}

#[test]
fn the_named_one_is_taken_by_the_persons_word_alone_and_can_be_taken_back() {
    let mut walk = Walk::begin();
    until_named(&mut walk, &STRANGER);
    walk.tell(Event::ChooseService { named: true }).expect("request", None, &["remember"]);
    assert_eq!(service(&walk.wizard), (STRANGER.as_str().to_owned(), NamedBy::CameraAlone));
    walk.tell(Event::ReconsiderService).expect("request", None, &["forget"]);
    assert!(walk.wizard.must_choose_service());
    walk.tell(Event::ChooseService { named: true }).wait();
    walk.tell(Event::ReconsiderService).expect("wait", None, &[]);
    assert_eq!(watched(&mut walk).service.as_str(), STRANGER.as_str());
}

#[test]
fn a_service_of_the_maker_is_asked_about_by_nobody() {
    for known in [Email::fixed("pw_recovery@device-service.com"), Email::fixed("Reset@Mail.Hikvision.com")] {
        let mut walk = Walk::begin();
        until_named(&mut walk, &known);
        assert!(!walk.wizard.must_choose_service() && walk.wizard.strange_service().is_none());
        assert_eq!(service(&walk.wizard), (known.as_str().to_owned(), NamedBy::Camera));
        walk.tell(Event::ChooseService { named: true }).expect("request", None, &[]);
        walk.tell(Event::ReconsiderService).expect("request", None, &[]);
    }
}

#[test]
fn another_stranger_is_asked_about_anew_and_the_inbox_waits_for_the_usual_one_meanwhile() {
    let mut walk = Walk::begin();
    until_named(&mut walk, &STRANGER);
    walk.tell(Event::ChooseService { named: true }).wait();
    walk.tell(Event::NewRequest).tell(Event::NewRequest);
    walk.answer(JobResult::FetchPicture(Ok(named(&Email::fixed("thief@other.example")))));
    assert!(walk.wizard.must_choose_service());
    assert_eq!(service(&walk.wizard).0, USUAL);
}

#[test]
fn nothing_is_kept_until_the_person_has_chosen_so_that_a_later_start_asks_again() {
    for stranger in [STRANGER, Email::fixed("Desk@Installer.example")] {
        for named in [true, false] {
            let mut walk = Walk::begin();
            until_named(&mut walk, &stranger);
            assert!(walk.wizard.must_choose_service() && walk.wizard.memo().is_none());
            assert!(!walk.asked.iter().any(|effect| matches!(effect, Effect::Remember(..))), "{:?}", walk.asked);
            walk.tell(Event::ChooseService { named });
            let [Effect::Remember(_, memo, Some(_))] = walk.asked.as_slice() else { panic!("{:?}", walk.asked) };
            assert!(memo.service.is_some());
            walk.tell(Event::ReconsiderService).expect("request", None, &["forget"]);
            assert!(walk.wizard.memo().is_none());
            walk.tell(Event::ChooseService { named }).wait();
            assert!(walk.wizard.memo().is_some(), "what was sent is kept");
        }
    }
}

#[test]
fn the_choice_outlives_the_app_without_its_address() {
    for (is_named, expected) in [(true, STRANGER.as_str()), (false, USUAL)] {
        let mut walk = Walk::begin();
        until_named(&mut walk, &STRANGER);
        walk.tell(Event::ChooseService { named: is_named }).wait();
        let memo = memo(&walk);
        assert!(!format!("{memo:?}").contains("evil"));
        for (told, asks) in [(STRANGER, false), (Email::fixed("thief@other.example"), is_named)] {
            let mut later = Walk::begin();
            later.wizard = Wizard::new();
            later.tell(Event::Started(one_journey(memo.clone(), Some(picture())))).tell(Event::CarryOn);
            let findings = Capabilities { service: Some(told), ..findings() };
            later.answer(JobResult::Probe(Ok(findings)));
            assert_eq!(later.wizard.must_choose_service(), asks);
            assert_eq!(service(&later.wizard).0, if asks { USUAL } else { expected });
        }
    }
}

fn watched(walk: &mut Walk) -> Inbox {
    let (address, server) = ("anna@example.org".to_owned(), String::new());
    let form =
        || InboxForm { address: address.clone(), server: server.clone(), password: Password::new("x"), keep: false };
    walk.tell(Event::OpenWatch).tell(Event::StartWatching(form()));
    if walk.wizard.trouble().is_some() {
        // The camera hides a part of the saved address: a second press goes on.
        walk.tell(Event::StartWatching(form()));
    }
    for effect in std::mem::take(&mut walk.asked) {
        if let Effect::Start(_, Job::WatchInbox(inbox)) = effect {
            return inbox;
        }
    }
    panic!("no inbox is watched")
}
