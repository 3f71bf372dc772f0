//! Several cameras, each with a journey of its own on the disk; and a clock that cannot be trusted.

use std::time::Duration;

use regain::domain::{
    FoundCamera, JourneyId, KeptJourney, Memo, Recalled, Requested, SaveFault, SignInOutcome, SignInProof, Target,
    Track,
};
use regain::wizard::{Effect, Event, JobResult, Progress, Waiting, Wizard};

use super::walk::{CODE, PASSWORD, Walk, camera, fetched, findings, new_password, picture};

/// Another camera than the one of the script.
fn garage() -> FoundCamera {
    FoundCamera {
        serial: Some("DS-2CD2143G2-I20230101AAWRK99990007".to_owned()),
        mac: Some("44:19:b6:00:00:07".to_owned()),
        ..FoundCamera { target: Target::new("192.0.2.77", 80), ..camera() }
    }
}

/// A journey that was begun so many minutes ago.
fn kept(walk: &Walk, id: u64, camera: FoundCamera, minutes: u64) -> KeptJourney {
    let at = walk.now - Duration::from_secs(minutes * 60);
    let request = Some(Requested { at, sent_at: Some(at), address: None });
    let (doubt, misunderstood, service) = (None, None, None);
    let memo = Memo { camera, track: Track::Direct, request, doubt, misunderstood, written_at: at, service };
    KeptJourney { id: JourneyId(id), memo, picture: Some(picture()) }
}

fn start(walk: &mut Walk, journeys: Vec<KeptJourney>) {
    walk.wizard = Wizard::new();
    walk.tell(Event::Started(Recalled { journeys, free: JourneyId(100), ..Recalled::default() }));
}

fn waiting(walk: &Walk) -> Vec<u64> {
    walk.wizard.open_journeys().map(|kept| kept.id.0).collect()
}

/// The names of the journeys that the last event removed from the disk, and that it wrote.
fn on_disk(walk: &Walk) -> (Vec<u64>, Vec<u64>) {
    let (mut gone, mut written) = (Vec::new(), Vec::new());
    for effect in &walk.asked {
        match effect {
            Effect::Forget(id) => gone.push(id.0),
            Effect::Remember(id, ..) => written.push(id.0),
            _ => {}
        }
    }
    (gone, written)
}

#[test]
fn several_journeys_stand_on_the_first_page_and_each_can_be_carried_on() {
    let mut walk = Walk::begin();
    let both = vec![kept(&walk, 5, camera(), 60), kept(&walk, 6, garage(), 90)];
    start(&mut walk, both);
    walk.expect("find", None, &["search"]);
    assert_eq!(waiting(&walk), [5, 6]);
    walk.tell(Event::OpenJourney(JourneyId(6))).expect("resume", None, &["cancel"]);
    assert_eq!((walk.wizard.camera(), waiting(&walk)), (Some(&garage()), vec![5]));
    walk.tell(Event::Back).expect("find", None, &[]);
    assert_eq!(waiting(&walk), [6, 5], "nothing is lost by a look at it");
    walk.tell(Event::OpenJourney(JourneyId(6))).tell(Event::CarryOn).answer(JobResult::Probe(Ok(findings())));
    walk.expect("wait", None, &["remember"]);
    assert_eq!(on_disk(&walk), (vec![], vec![6]));
}

#[test]
fn choosing_a_camera_whose_journey_waits_leads_to_it() {
    let mut walk = Walk::begin();
    let both = vec![kept(&walk, 5, camera(), 60), kept(&walk, 6, garage(), 90)];
    start(&mut walk, both);
    walk.answer(Progress::Found(FoundCamera { target: Target::new("192.0.2.78", 80), ..garage() }));
    walk.tell(Event::Choose(0)).tell(Event::Continue).expect("resume", None, &["cancel"]);
    assert_eq!(waiting(&walk), [5]);
}

#[test]
fn another_camera_does_not_overwrite_the_journey_that_goes_on() {
    let mut walk = Walk::begin();
    walk.until_wait();
    walk.tell(Event::StartAgain);
    while walk.wizard.page().name() != "find" {
        walk.tell(Event::StartAgain);
    }
    let first = waiting(&walk);
    assert_eq!(first.len(), 1);
    walk.answer(Progress::Found(garage()));
    let row = walk.wizard.cameras().iter().position(|found| found.serial == garage().serial).unwrap();
    walk.tell(Event::Choose(row)).tell(Event::Continue).answer(JobResult::Probe(Ok(findings())));
    walk.privacy().tell(Event::Continue).answer(JobResult::FetchPicture(Ok(fetched())));
    let (gone, written) = on_disk(&walk);
    assert!(gone.is_empty() && written.len() == 1 && written != first, "{gone:?} {written:?}");
    assert_eq!(waiting(&walk), first);
}

#[test]
fn who_begins_anew_keeps_the_old_journey_until_there_is_a_new_picture() {
    let mut walk = Walk::begin();
    let old = vec![kept(&walk, 5, camera(), 60)];
    start(&mut walk, old);
    walk.expect("resume", None, &[]);
    while walk.wizard.page().name() != "find" {
        walk.tell(Event::StartAgain);
    }
    assert_eq!((waiting(&walk), on_disk(&walk)), (vec![5], (vec![], vec![])));
    walk.answer(Progress::Found(camera()));
    walk.tell(Event::Choose(0)).tell(Event::Continue).expect("check", None, &["cancel", "check"]);
    walk.answer(JobResult::Probe(Ok(findings())));
    walk.privacy().tell(Event::Continue).answer(JobResult::FetchPicture(Ok(fetched())));
    assert_eq!(on_disk(&walk), (vec![5], vec![100]));
    assert!(waiting(&walk).is_empty());
}

#[test]
fn a_journey_can_be_left_for_later_and_removed_by_a_press() {
    let mut walk = Walk::begin();
    let old = vec![kept(&walk, 5, camera(), 60)];
    start(&mut walk, old);
    walk.tell(Event::LeaveJourney).expect("find", None, &["wipe", "search"]);
    assert_eq!(waiting(&walk), [5]);
    walk.tell(Event::OpenJourney(JourneyId(5))).tell(Event::RemoveJourney);
    walk.expect("find", None, &["forget", "wipe", "search"]);
    assert_eq!((on_disk(&walk).0, waiting(&walk)), (vec![5], vec![]));
    walk.tell(Event::OpenJourney(JourneyId(5))).expect("find", None, &[]);
}

#[test]
fn a_camera_that_has_its_new_password_has_no_journey_left() {
    let mut walk = Walk::begin();
    let other = vec![kept(&walk, 5, camera(), 300), kept(&walk, 6, garage(), 90)];
    start(&mut walk, other);
    walk.tell(Event::OpenJourney(JourneyId(5))).tell(Event::CarryOn).answer(JobResult::Probe(Ok(findings())));
    walk.tell(Event::Continue).tell(Event::EnterCode(regain::secret::Code::new(CODE)));
    walk.tell(Event::SetPassword(new_password(PASSWORD, PASSWORD)));
    walk.answer(JobResult::Commit(regain::domain::CommitOutcome::Accepted));
    walk.answer(JobResult::SignIn(SignInOutcome::Proven(SignInProof::default())));
    assert_eq!((on_disk(&walk).0, waiting(&walk)), (vec![5], vec![6]));
}

#[test]
fn the_clock_alone_ends_nothing_and_a_clock_that_was_set_back_is_told() {
    let mut walk = Walk::begin();
    let old = vec![kept(&walk, 5, camera(), 60 * 24 * 400)];
    start(&mut walk, old);
    walk.expect("resume", None, &[]);
    assert!(!walk.wizard.is_clock_behind());
    walk.tell(Event::CarryOn).answer(JobResult::Probe(Ok(findings()))).expect("wait", None, &["remember"]);
    assert_eq!(walk.wizard.waiting(walk.now), Some(Waiting::Expired));
    walk.tell(Event::Continue).expect("code", None, &[]);

    let mut from_the_future = kept(&walk, 5, camera(), 60);
    for (ahead, is_behind) in [(5 * 60, false), (5 * 60 + 1, true), (3600, true)] {
        from_the_future.memo.written_at = walk.now + Duration::from_secs(ahead);
        start(&mut walk, vec![from_the_future.clone()]);
        assert_eq!(walk.wizard.is_clock_behind(), is_behind, "{ahead}");
    }
}

#[test]
fn the_app_may_be_closed_only_once_the_memo_is_on_the_disk() {
    let mut walk = Walk::begin();
    assert_eq!(walk.wizard.is_remembered(), None);
    let effects = {
        walk.until_method().privacy();
        let ticket = walk.tell(Event::Continue).wizard.running().unwrap().ticket;
        let got = Event::Finished(ticket, JobResult::FetchPicture(Ok(fetched())));
        walk.wizard.handle(got, walk.now)
    };
    let Some(Effect::Remember(id, ..)) = effects.first() else { panic!("{effects:?}") };
    assert_eq!(walk.wizard.is_remembered(), None, "it is being written");
    for written in [Err(SaveFault::NoRoom), Ok(())] {
        walk.tell(Event::MemoWritten(*id, written));
        assert_eq!(walk.wizard.is_remembered(), Some(written));
        walk.tell(Event::MemoWritten(JourneyId(id.0 + 1), Err(SaveFault::NotAllowed)));
        assert_eq!(walk.wizard.is_remembered(), Some(written), "another one's memo says nothing of this one's");
    }
}

#[test]
fn who_was_stopped_before_the_picture_was_sent_comes_back_to_it() {
    for page in ["request", "send", "mailbox"] {
        let mut walk = Walk::begin();
        match page {
            "request" => walk.until_request(),
            "send" => walk.until_request().tell(Event::SendFromHere),
            _ => walk.until_mailbox(),
        };
        assert_eq!(walk.wizard.page().name(), page);
        let memo = walk.wizard.memo().unwrap();
        assert_eq!(memo.request.and_then(|request| request.sent_at), None);
        let stopped = KeptJourney { id: JourneyId(5), memo, picture: Some(picture()) };
        start(&mut walk, vec![stopped]);
        walk.expect("resume", None, &[]);
        walk.tell(Event::CarryOn).answer(JobResult::Probe(Ok(findings()))).expect("request", None, &["remember"]);
        assert!(walk.wizard.picture().is_some() && walk.wizard.sent_at().is_none());
    }
}
