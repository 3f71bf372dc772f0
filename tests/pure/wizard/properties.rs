//! Properties of the journey under any order of events, and that the run has seen all of it.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::time::{Duration, SystemTime};

use proptest::prelude::*;
use proptest::test_runner::{FileFailurePersistence, TestCaseResult, TestRunner};
use regain::domain::{SignInOutcome, Track};
use regain::secret::{Code, GivenAnswer};
use regain::wizard::{Effect, Event, Job, JobKind, JobResult, Page, Ticket, Trouble, Wizard};

use super::draw::{Draw, Tickets, event, every_page};
use super::walk::{CODE, PASSWORD, mailbox};

/// Runs that failed once are kept here, and run first from then on: the file belongs into the project.
const SEEDS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/pure/wizard/properties.seeds");

/// Draws so many runs of up to `longest` events, and looks at each.
#[track_caller]
fn check(cases: u32, longest: usize, holds: impl Fn(Vec<Draw>) -> TestCaseResult) {
    let failure_persistence = Some(Box::new(FileFailurePersistence::Direct(SEEDS)) as Box<_>);
    let config = ProptestConfig { cases, failure_persistence, ..ProptestConfig::default() };
    let draws = prop::collection::vec(any::<Draw>(), 1..longest);
    if let Err(error) = TestRunner::new(config).run(&draws, holds) {
        panic!("{error}");
    }
}

fn start() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_790_000_000)
}

#[test]
fn any_order_of_events_keeps_the_promises_and_every_page_is_reached() {
    let reached: Mutex<BTreeMap<&str, usize>> = Mutex::default();
    check(600, 160, |draws| keeps_the_promises(draws, |page| *reached.lock().unwrap().entry(page).or_default() += 1));
    let reached = reached.into_inner().unwrap();
    let missed: Vec<_> = every_page().into_iter().map(Page::name).filter(|page| !reached.contains_key(page)).collect();
    assert!(missed.is_empty(), "never reached: {missed:?}; events on the others: {reached:?}");
}

fn keeps_the_promises(draws: Vec<Draw>, mut reached: impl FnMut(&'static str)) -> TestCaseResult {
    let start = start();
    let (mut wizard, mut now) = (Wizard::new(), start);
    let mut commit_in_flight: Option<Ticket> = None;
    let (mut watch, mut last): (Option<Ticket>, Tickets) = (None, Tickets::new());
    let mut is_session_kept = false;
    for draw in draws {
        now += Duration::from_secs(u64::from(draw.2));
        let event = event(draw, &wizard, start, &last);
        if let Event::Finished(ticket, JobResult::WatchInbox(_)) = &event
            && Some(*ticket) == watch
        {
            watch = None;
        }
        if let Event::Finished(ticket, JobResult::Commit(_)) = &event
            && Some(*ticket) == commit_in_flight
        {
            commit_in_flight = None;
        }
        // The engine keeps a session from a sign-in that worked until it is told otherwise.
        is_session_kept |= matches!(&event, Event::Finished(_, JobResult::SignIn(SignInOutcome::Proven(_))));
        let mut noted = None;
        for effect in wizard.handle(event, now) {
            if let Effect::Start(ticket, job) = &effect {
                last.insert(job.kind(), *ticket);
            }
            is_session_kept &= !matches!(effect, Effect::SignOut);
            if let Effect::Remember(_, memo, _) = &effect {
                noted = memo.doubt;
            }
            if let Effect::Start(ticket, Job::Commit(_, order)) = effect {
                prop_assert_eq!(noted, Some(order.evidence.kind()), "a commit that was not noted first");
                prop_assert!(commit_in_flight.is_none(), "two commits in flight");
                commit_in_flight = Some(ticket);
            } else if let Effect::Cancel(ticket) = effect {
                prop_assert_ne!(Some(ticket), commit_in_flight, "a commit was cancelled");
                watch = watch.filter(|watch| *watch != ticket);
            } else if let Effect::Start(ticket, Job::WatchInbox(_)) = effect {
                prop_assert!(watch.is_none(), "two inboxes are watched");
                watch = Some(ticket);
            }
        }
        reached(wizard.page().name());
        prop_assert!(!is_session_kept || wizard.page() == Page::Done, "a session outlived its use");
        let committing = wizard.running().is_some_and(|running| running.kind == JobKind::Commit);
        prop_assert_eq!(commit_in_flight.is_some(), committing);
        let is_over = matches!(wizard.page(), Page::Done | Page::Find | Page::Check);
        prop_assert!(!(is_over && wizard.holds_secret()), "a secret outlived its use");
        prop_assert!(!(is_over && watch.is_some()), "an inbox is watched for nothing");
        prop_assert!(!committing || wizard.holds_secret());
        prop_assert!(wizard.watching().is_none() || !is_over);
        let is_held_up = matches!(wizard.page(), Page::Setting | Page::Unsure | Page::Done);
        prop_assert!(wizard.may_close() || is_held_up);
        prop_assert!(!(wizard.may_close() && wizard.page() == Page::Setting));
        prop_assert!(wizard.next_moment(now).is_none_or(|moment| moment > now), "a moment in the past spins");
        prop_assert!(wizard.chosen().is_none_or(|row| row < wizard.cameras().len()));
        let shown = format!("{wizard:?}");
        prop_assert!(!shown.contains(CODE) && !shown.contains(PASSWORD) && !shown.contains('@'), "{}", shown);
        match wizard.page() {
            Page::Export | Page::CameraPage => prop_assert_eq!(wizard.track(), Track::Guided),
            Page::Code | Page::Answer(_) | Page::Password => prop_assert_eq!(wizard.track(), Track::Direct),
            _ => {}
        }
        if let Page::Answer(at) = wizard.page() {
            prop_assert!(at < wizard.questions().len(), "a page for a question that nobody asked");
        }
        prop_assert!(!matches!(wizard.page(), Page::Request) || wizard.picture().is_some());
        if matches!(wizard.page(), Page::Done) {
            prop_assert!(wizard.picture().is_none());
        }
    }
    Ok(())
}

#[test]
fn back_then_forward_restores_the_page() {
    check(256, 120, restores_the_page);
}

fn restores_the_page(draws: Vec<Draw>) -> TestCaseResult {
    let start = start();
    let (mut wizard, mut last) = (Wizard::new(), Tickets::new());
    for draw in draws {
        let event = event(draw, &wizard, start, &last);
        for effect in wizard.handle(event, start) {
            if let Effect::Start(ticket, job) = effect {
                last.insert(job.kind(), ticket);
            }
        }
    }
    let forward = match wizard.page() {
        Page::Privacy if wizard.track() == Track::Guided => Event::UseCameraPage,
        Page::Privacy | Page::Code => Event::Continue,
        // Without its picture an earlier journey has nothing before the wait.
        Page::Request | Page::Wait if wizard.picture().is_some() => Event::Continue,
        Page::Send => Event::SendFromHere,
        Page::Password if wizard.is_by_questions() => Event::EnterAnswer(GivenAnswer::new("Biscuit")),
        Page::Mailbox => Event::UseMailbox { from: mailbox().from, server_is_named: true },
        Page::Password => Event::EnterCode(Code::new(CODE)),
        _ => return Ok(()),
    };
    let page = wizard.page();
    if wizard.running().is_some() {
        wizard.handle(Event::Back, start);
        prop_assert_eq!(wizard.page(), page, "Back first stops what runs");
    }
    wizard.handle(Event::Back, start);
    if wizard.page() == page {
        // What was asked is answered first, and the page stays.
        wizard.handle(Event::Back, start);
    }
    prop_assert_ne!(wizard.page(), page);
    if page == Page::Privacy && wizard.page().follows_the_request() {
        // It was a new request. The first press asks, where a code may still come.
        wizard.handle(Event::NewRequest, start);
        if wizard.page() != page {
            wizard.handle(Event::NewRequest, start);
        }
        // While the camera wants a pause, that is said in place of a new request.
        if matches!(wizard.trouble(), Some(Trouble::Locked { .. })) {
            return Ok(());
        }
    } else {
        wizard.handle(forward, start);
    }
    prop_assert_eq!(wizard.page(), page);
    Ok(())
}
