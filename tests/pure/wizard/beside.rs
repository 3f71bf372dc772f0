//! The camera's own page through the app: what is seen of it moves the journey on, and nothing of it is believed too late.

use regain::domain::{
    CommitOutcome, DeviceMessage, EvidenceKind, PageEvent, SeenReset, SignInOutcome, SignInProof, Target, Track,
    Transport,
};
use regain::secret::Password;
use regain::wizard::{BesideState, Effect, Event, Field, Job, JobResult, Page, Progress, Remedy, Ticket, Trouble};

use super::walk::{PASSWORD, Walk, camera, fetched, findings};

const LINE: Transport = Transport::Plain { port: 80 };

/// A walk to the page for the camera's own picture, over a transport that a probe has found.
fn until_export(walk: &mut Walk, outdated_tls: bool) -> &mut Walk {
    walk.until_find().tell(Event::Choose(0)).tell(Event::Continue);
    walk.answer(Progress::Reached { transport: LINE, outdated_tls }).answer(JobResult::Probe(Ok(findings())));
    walk.export().expect("export", None, &["find_file"])
}

/// Opens the page, and gives the ticket under which it is passed.
fn open(walk: &mut Walk) -> Ticket {
    assert!(walk.wizard.passes_page(), "it will when it is opened");
    walk.tell(Event::OpenCameraPage).expect("export", None, &["pass_page"]);
    let Some(Effect::Start(ticket, Job::PassPage(endpoint))) = walk.asked.first() else { panic!("{:?}", walk.asked) };
    assert_eq!(endpoint.target, Target::new("192.168.1.64", 80));
    *ticket
}

fn see(walk: &mut Walk, ticket: Ticket, event: PageEvent) -> &mut Walk {
    walk.tell(Event::Progress(ticket, Progress::Beside(event)))
}

fn state(walk: &Walk) -> Option<BesideState> {
    walk.wizard.beside().map(|beside| beside.state)
}

/// Up to the page on which the person finishes, with the code.
fn until_own_page(walk: &mut Walk) -> Ticket {
    until_export(walk, false);
    let ticket = open(walk);
    walk.tell(Event::Progress(ticket, Progress::PageShown(true)));
    see(walk, ticket, PageEvent::Opened).expect("export", None, &[]);
    see(walk, ticket, PageEvent::Pictures(fetched())).expect("request", None, &["remember"]);
    walk.tell(Event::Continue).tell(Event::Continue).expect("own_page", None, &[]);
    ticket
}

#[test]
fn the_picture_is_taken_as_it_passes_and_the_reset_is_proven() {
    let mut walk = Walk::begin();
    let ticket = until_own_page(&mut walk);
    assert!(walk.wizard.is_imported() && walk.wizard.track() == Track::Guided);
    assert_eq!(walk.wizard.turns(), 1, "it was the person's turn when the picture came");
    see(&mut walk, ticket, PageEvent::ResetSent(SeenReset::unknown(EvidenceKind::Code, "{a:text 8}")));
    walk.expect("own_page", None, &["remember", "let_reset_pass"]);
    let Some(Effect::Remember(_, memo, None)) = walk.asked.first() else { panic!("{:?}", walk.asked) };
    assert_eq!(memo.doubt, Some(EvidenceKind::Code), "closed now, the app asks whether it worked");
    assert_eq!(state(&walk), Some(BesideState::Sent));
    assert!(!walk.wizard.may_be_direct(), "the code is used");
    walk.tell(Event::UseDirect).expect("own_page", None, &[]);
    see(&mut walk, ticket, PageEvent::ResetAnswered(CommitOutcome::Accepted)).expect(
        "own_page",
        None,
        &["prove_typed"],
    );
    assert_eq!((state(&walk), walk.wizard.turns()), (Some(BesideState::Accepted), 2));
    walk.tell(Event::UseDirect).expect("own_page", None, &[]);
    walk.tell(Event::CheckAgain { password: Password::new(PASSWORD), keep: false });
    walk.expect("own_page", None, &["sign_in"]);
    walk.answer(JobResult::SignIn(SignInOutcome::Proven(SignInProof::default())));
    walk.expect("done", None, &["forget", "wipe", "cancel"]);
    see(&mut walk, ticket, PageEvent::Pictures(fetched())).expect("done", None, &[]);
}

#[test]
fn a_no_of_the_camera_ends_the_doubt_and_an_unclear_answer_does_not() {
    for (outcome, name, is_doubt_over) in [
        (CommitOutcome::WrongCode { tries_left: Some(2) }, "wrong_code", true),
        (CommitOutcome::Locked { wait: None }, "locked", true),
        (CommitOutcome::PasswordRefused(DeviceMessage::default()), "password_refused", true),
        (CommitOutcome::Unknown(DeviceMessage::default()), "unknown_reply", false),
    ] {
        let mut walk = Walk::begin();
        let ticket = until_own_page(&mut walk);
        see(&mut walk, ticket, PageEvent::ResetSent(SeenReset::unknown(EvidenceKind::Code, "")));
        see(&mut walk, ticket, PageEvent::ResetAnswered(outcome));
        assert_eq!(walk.wizard.page(), Page::CameraPage, "{name}");
        assert_eq!(walk.wizard.beside().unwrap().answer.as_ref().map(Trouble::name), Some(name));
        let over =
            walk.asked.iter().any(|effect| matches!(effect, Effect::Remember(_, memo, _) if memo.doubt.is_none()));
        assert_eq!(over, is_doubt_over, "{name}");
        // The person tries once more on the page.
        see(&mut walk, ticket, PageEvent::ResetSent(SeenReset::unknown(EvidenceKind::Code, "")));
        assert!(walk.wizard.beside().unwrap().answer.is_none());
    }
}

#[test]
fn the_page_shows_its_picture_again_without_a_new_request() {
    let mut walk = Walk::begin();
    let ticket = until_own_page(&mut walk);
    see(&mut walk, ticket, PageEvent::Pictures(fetched())).expect("own_page", None, &[]);
    walk.tell(Event::Back).expect("wait", None, &[]);
    see(&mut walk, ticket, PageEvent::Pictures(fetched())).expect("wait", None, &[]);
    see(&mut walk, ticket, PageEvent::ResetSent(SeenReset::unknown(EvidenceKind::Code, "")));
    see(&mut walk, ticket, PageEvent::ResetAnswered(CommitOutcome::Accepted)).expect(
        "own_page",
        None,
        &["prove_typed"],
    );
}

#[test]
fn a_browser_that_was_closed_is_opened_again_and_one_that_is_missing_is_told() {
    let mut walk = Walk::begin();
    until_export(&mut walk, false);
    let ticket = open(&mut walk);
    walk.tell(Event::Progress(ticket, Progress::PageShown(true)));
    walk.tell(Event::OpenCameraPage).expect("export", None, &["show_page"]).answer(JobResult::ShowPage(true));
    assert!(walk.wizard.beside().is_some());
    let mut walk = Walk::begin();
    until_export(&mut walk, false);
    let ticket = open(&mut walk);
    walk.tell(Event::Progress(ticket, Progress::PageShown(false))).expect("export", Some("no_browser"), &["cancel"]);
    assert!(walk.wizard.beside().is_none());
}

#[test]
fn where_it_cannot_be_passed_it_is_opened_as_it_is() {
    let mut walk = Walk::begin();
    until_export(&mut walk, true);
    walk.tell(Event::OpenCameraPage).expect("export", None, &["open_page"]);
    let mut walk = Walk::begin();
    until_export(&mut walk, false);
    let ticket = open(&mut walk);
    walk.tell(Event::Finished(ticket, JobResult::PassPage(()))).expect("export", None, &["open_page"]);
    let mut walk = Walk::begin();
    until_export(&mut walk, false);
    open(&mut walk);
    walk.tell(Event::OpenCameraPageDirectly).expect("export", None, &["cancel", "open_page"]);
    walk.answer(JobResult::OpenPage(true));
    walk.tell(Event::OpenCameraPage).expect("export", None, &["pass_page"]);
}

#[test]
fn it_is_passed_no_longer_than_it_is_used() {
    let mut walk = Walk::begin();
    until_export(&mut walk, false);
    let ticket = open(&mut walk);
    walk.tell(Event::UseDirect);
    assert!(
        walk.asked.iter().any(|effect| matches!(effect, Effect::Cancel(old) if *old == ticket)),
        "{:?}",
        walk.asked
    );
    assert!(walk.wizard.beside().is_none());
    see(&mut walk, ticket, PageEvent::Pictures(fetched()));
    assert_ne!(walk.wizard.page(), Page::Request, "what comes late is not believed");
    assert_eq!(camera().target.host, "192.168.1.64");
}

/// The page of a camera that leads to an outdated TLS opens without the app, and nothing of the journey is lost.
#[test]
fn outdated_tls_found_on_the_way_opens_the_page_directly() {
    let mut walk = Walk::begin();
    until_export(&mut walk, false);
    let ticket = open(&mut walk);
    walk.tell(Event::Progress(ticket, Progress::PageShown(true)));
    see(&mut walk, ticket, PageEvent::OldProtection).expect("export", None, &["cancel", "open_page"]);
    assert!(walk.wizard.has_outdated_tls() && walk.wizard.beside().is_none() && !walk.wizard.passes_page());
    walk.answer(JobResult::OpenPage(true)).expect("export", None, &[]);

    let mut walk = Walk::begin();
    let ticket = until_own_page(&mut walk);
    see(&mut walk, ticket, PageEvent::OldProtection).expect("own_page", None, &["cancel", "open_page"]);
    walk.answer(JobResult::OpenPage(true));
    walk.tell(Event::OpenCameraPage).expect("own_page", None, &["open_page"]);
}

#[test]
fn a_pause_that_the_camera_told_its_page_holds_here_as_well() {
    let wait = Some(std::time::Duration::from_secs(1800));
    let mut walk = Walk::begin();
    until_export(&mut walk, false);
    let ticket = open(&mut walk);
    see(&mut walk, ticket, PageEvent::Locked(wait));
    walk.tell(Event::UseDirect);
    assert!(
        !walk.asked.iter().any(|effect| matches!(effect, Effect::Start(_, Job::FetchPicture(_)))),
        "{:?}",
        walk.asked
    );
    walk.pass(1800).tell(Event::Continue);
    assert!(
        walk.asked.iter().any(|effect| matches!(effect, Effect::Start(_, Job::FetchPicture(_)))),
        "{:?}",
        walk.asked
    );

    let mut walk = Walk::begin();
    let ticket = until_own_page(&mut walk);
    see(&mut walk, ticket, PageEvent::ResetSent(SeenReset::unknown(EvidenceKind::Code, "")));
    see(&mut walk, ticket, PageEvent::ResetAnswered(CommitOutcome::Locked { wait }));
    let again = || Event::CheckAgain { password: Password::new(PASSWORD), keep: false };
    walk.tell(again()).expect("own_page", Some("locked"), &[]);
    // A yes ends it.
    see(&mut walk, ticket, PageEvent::ResetSent(SeenReset::unknown(EvidenceKind::Code, "")));
    see(&mut walk, ticket, PageEvent::ResetAnswered(CommitOutcome::Accepted));
    walk.tell(again()).expect("own_page", None, &["sign_in"]);
}

#[test]
fn another_password_than_the_one_that_was_set_is_typed_again_on_the_same_page() {
    for (tries_left, then) in
        [(Some(4), PageEvent::Opened), (None, PageEvent::Unreachable), (Some(1), PageEvent::LedElsewhere)]
    {
        let mut walk = Walk::begin();
        let ticket = until_own_page(&mut walk);
        see(&mut walk, ticket, PageEvent::ResetSent(SeenReset::unknown(EvidenceKind::Code, "")));
        see(&mut walk, ticket, PageEvent::ResetAnswered(CommitOutcome::Accepted));
        see(&mut walk, ticket, then).expect("own_page", None, &[]);
        let again = || Event::CheckAgain { password: Password::new(PASSWORD), keep: false };
        for _ in 0..2 {
            walk.tell(again()).expect("own_page", None, &["sign_in"]);
            walk.answer(JobResult::SignIn(SignInOutcome::Refused { tries_left }));
            // The password is set all the same: closed now, the app asks about it.
            walk.expect("own_page", Some("other_password"), &[]);
            let trouble = walk.wizard.trouble().unwrap();
            assert_eq!((trouble.field(), trouble.tries_left()), (Some(Field::Password), tries_left));
            assert_eq!(trouble.remedies().0, Remedy::Edit, "the page's own button is the way on");
            assert!(walk.wizard.is_taken_beside());
        }
        walk.tell(again()).answer(JobResult::SignIn(SignInOutcome::Proven(SignInProof::default())));
        walk.expect("done", None, &["forget", "wipe", "cancel"]);
    }
}

#[test]
fn the_page_is_said_to_be_in_the_browser_only_where_it_was_seen_or_opened_from_here() {
    let mut walk = Walk::begin();
    until_export(&mut walk, false);
    let ticket = open(&mut walk);
    walk.tell(Event::Progress(ticket, Progress::PageShown(true)));
    assert!(walk.wizard.is_in_browser(), "it was opened from here");
    see(&mut walk, ticket, PageEvent::Pictures(fetched()));
    walk.tell(Event::Continue).tell(Event::Continue).expect("own_page", None, &[]);
    assert!(!walk.wizard.is_in_browser() && !walk.wizard.is_behind_picture(), "nothing was opened from here");
    see(&mut walk, ticket, PageEvent::Opened);
    assert!(walk.wizard.is_in_browser() && walk.wizard.is_behind_picture(), "it was visited");
    walk.tell(Event::OpenCameraPage).answer(JobResult::ShowPage(false)).expect("own_page", Some("no_browser"), &[]);
    assert!(!walk.wizard.is_in_browser() && !walk.wizard.is_behind_picture(), "there is no browser");
    walk.tell(Event::OpenCameraPage).answer(JobResult::ShowPage(true)).expect("own_page", None, &[]);
    assert!(walk.wizard.is_in_browser() && !walk.wizard.is_behind_picture(), "it begins again");
}

#[test]
fn a_password_that_was_taken_there_leads_on_once_nothing_runs_here() {
    for (is_saving, page) in [(false, "own_page"), (true, "request")] {
        let mut walk = Walk::begin();
        until_export(&mut walk, false);
        let ticket = open(&mut walk);
        walk.tell(Event::Progress(ticket, Progress::PageShown(true)));
        see(&mut walk, ticket, PageEvent::Pictures(fetched())).expect("request", None, &["remember"]);
        if is_saving {
            walk.tell(Event::SavePicture).expect("request", None, &["save"]);
        }
        see(&mut walk, ticket, PageEvent::ResetSent(SeenReset::unknown(EvidenceKind::Code, "{a:text 8}")));
        see(&mut walk, ticket, PageEvent::ResetAnswered(CommitOutcome::Accepted));
        assert_eq!(walk.wizard.page().name(), page);
    }
}
