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
    walk.tell(Event::ReconsiderService).expect("request", None, &["remember"]);
    assert!(walk.wizard.must_choose_service());
    walk.tell(Event::ChooseService { named: true }).wait();
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

/// The journey after the app was killed, on the page that its camera leads to when it is asked again and names this.
fn resumed(memo: Memo, told: Option<Email>) -> Walk {
    let mut later = Walk::begin();
    later.wizard = Wizard::new();
    later.tell(Event::Started(one_journey(memo, Some(picture())))).tell(Event::CarryOn);
    later.answer(JobResult::Probe(Ok(Capabilities { service: told, ..findings() })));
    later
}

#[test]
fn what_was_not_chosen_yet_is_asked_again_after_the_app_was_killed() {
    let other = || Email::fixed("thief@other.example");
    for stranger in [STRANGER, other(), Email::fixed("Desk@Installer.example")] {
        for told in [None, Some(stranger.clone()), Some(Email::fixed(USUAL)), Some(other())] {
            let mut walk = Walk::begin();
            until_named(&mut walk, &stranger);
            let mut later = resumed(memo(&walk), told);
            later.expect("request", None, &["remember"]);
            assert!(later.wizard.must_choose_service());
            assert_eq!(later.wizard.strange_service(), Some(&stranger));
            for event in [Event::SavePicture, Event::OpenDraft, Event::SendFromHere, Event::Continue] {
                later.tell(event).expect("request", None, &[]);
            }
            later.tell(Event::ChooseService { named: true }).expect("request", None, &["remember"]);
            assert_eq!(service(&later.wizard), (stranger.as_str().to_owned(), NamedBy::CameraAlone));
            let mut once_more = resumed(memo(&later), None);
            assert_eq!(service(&once_more.wizard), (stranger.as_str().to_owned(), NamedBy::CameraAlone));
            once_more.tell(Event::ReconsiderService);
            assert!(resumed(memo(&once_more), None).wizard.must_choose_service());
        }
    }
}

#[test]
fn that_the_camera_named_the_service_outlives_the_app() {
    for known in [USUAL, "pw_recovery@device-service.com", "Reset@Mail.Hikvision.com"] {
        let mut walk = Walk::begin();
        until_named(&mut walk, &Email::fixed(known));
        let later = resumed(memo(&walk), None);
        assert_eq!(service(&later.wizard), (known.to_owned(), NamedBy::Camera));
    }
    let mut walk = Walk::begin();
    walk.until_request();
    let older = Memo { named: None, ..memo(&walk) };
    assert_eq!(service(&resumed(older, None).wizard), (USUAL.to_owned(), NamedBy::Brand), "nobody has named one");
}

#[test]
fn the_choice_outlives_the_app() {
    for (is_named, expected) in [(true, STRANGER.as_str()), (false, USUAL)] {
        let mut walk = Walk::begin();
        until_named(&mut walk, &STRANGER);
        walk.tell(Event::ChooseService { named: is_named }).wait();
        let memo = memo(&walk);
        assert!(!format!("{memo:?}").contains("evil"));
        // Earlier versions kept the choice alone.
        let older = Memo { named: None, ..memo.clone() };
        let other = || Email::fixed("thief@other.example");
        for (memo, told, asks) in
            [(&memo, STRANGER, false), (&memo, other(), false), (&older, STRANGER, false), (&older, other(), is_named)]
        {
            let later = resumed(memo.clone(), Some(told));
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
