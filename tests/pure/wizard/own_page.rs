//! Corners of the way over the camera's own page: a picture of it that comes twice, and where it passes no more.

use regain::domain::{Capabilities, EmailRecovery, PageEvent, Transport, Uncertainty};
use regain::wizard::{Effect, Event, Job, JobResult, Progress, Ticket, Trouble};

use super::walk::{Walk, fetched, findings};
use crate::script::fetched_for;

const LINE: Transport = Transport::Plain { port: 80 };

fn open(walk: &mut Walk) -> Ticket {
    open_of(walk, findings())
}

fn open_of(walk: &mut Walk, found: Capabilities) -> Ticket {
    walk.until_find().check().answer(Progress::Reached { transport: LINE, outdated_tls: false });
    walk.answer(JobResult::Probe(Ok(found))).export().tell(Event::OpenCameraPage);
    walk.started(|job| matches!(job, Job::PassPage(_)))
}

#[test]
fn a_picture_of_the_own_page_leads_on_as_often_as_wished() {
    let mut walk = Walk::begin();
    let ticket = open(&mut walk);
    walk.tell(Event::Progress(ticket, Progress::Beside(PageEvent::Pictures(fetched()))));
    walk.expect("request", None, &["remember"]).tell(Event::Back).expect("export", None, &[]);
    walk.tell(Event::Continue).expect("request", None, &[]);
}

#[test]
fn among_two_pictures_of_the_own_page_the_person_chooses_also_after_going_back() {
    let mut walk = Walk::begin();
    let ticket = open(&mut walk);
    let two = fetched_for([Some("i****@example.com"), Some("j****@example.com")]);
    walk.tell(Event::Progress(ticket, Progress::Beside(PageEvent::Pictures(two)))).expect("saved_address", None, &[]);
    walk.tell(Event::Back).expect("export", None, &[]).tell(Event::Continue).expect("saved_address", None, &[]);
}

#[test]
fn a_page_that_cannot_pass_is_opened_only_where_the_person_waits_for_it() {
    let mut walk = Walk::begin();
    let ticket = open(&mut walk);
    walk.tell(Event::Back).expect("privacy", None, &[]);
    walk.tell(Event::Finished(ticket, JobResult::PassPage(())));
    assert!(!walk.asked.iter().any(|effect| matches!(effect, Effect::Start(_, Job::OpenPage(_)))), "{:?}", walk.asked);
    assert!(!walk.wizard.passes_page(), "from now on it is opened as it is");
}

#[test]
fn a_no_of_the_own_page_is_told_only_where_nothing_else_was_known() {
    let mut walk = Walk::begin();
    let ticket = open(&mut walk);
    walk.tell(Event::Progress(ticket, Progress::Beside(PageEvent::EmailNotOffered)));
    let said = |walk: &Walk| walk.wizard.beside().and_then(|beside| beside.answer.as_ref().map(Trouble::name));
    assert_eq!((walk.wizard.trouble(), said(&walk)), (None, None), "the probe was told yes");
    let mut walk = Walk::begin();
    let unknown = Capabilities {
        email_way: EmailRecovery::Maybe(Uncertainty::OtherSegment),
        saved_addresses: Vec::new(),
        ..findings()
    };
    let ticket = open_of(&mut walk, unknown);
    walk.tell(Event::Progress(ticket, Progress::Beside(PageEvent::EmailNotOffered)));
    assert!(walk.wizard.trouble().map(Trouble::name).or(said(&walk)).is_some(), "nothing else is known");
}

#[test]
fn the_own_page_is_passed_no_more_where_its_way_ends() {
    let mut walk = Walk::begin();
    walk.until_find().check().answer(Progress::Reached { transport: LINE, outdated_tls: false });
    let hidden = Capabilities { email_way: EmailRecovery::NotOffered, ..findings() };
    walk.answer(JobResult::Probe(Ok(hidden))).expect("not_offered", None, &[]).export().tell(Event::OpenCameraPage);
    assert!(walk.wizard.beside().is_some());
    walk.tell(Event::Back).expect("privacy", None, &[]).tell(Event::Back).expect("not_offered", None, &["cancel"]);
    assert!(walk.wizard.beside().is_none());
}
