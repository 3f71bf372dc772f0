//! What each page is told: the questions to the wizard whose answer fits on a line, on the way and beside it. In
//! `queries.txt`, which is read when it changes; `REGAIN_QUERIES=write cargo test --test pure` writes it anew.

use std::fmt::{Debug, Write as _};
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use regain::domain::{
    CommitOutcome, Drafted, EvidenceKind, InboxEvent, PageEvent, PictureFault, Saved, SeenReset, SignInOutcome,
    SignInProof, Transport,
};
use regain::wizard::{Dispatch, Effect, Event, Job, JobResult, Progress, Receipt, Ticket, Trouble, Waiting, Wizard};

use super::walk::{CODE, Walk, camera, fetched, findings, inbox, name, one_journey, picture, reply};
use crate::script::fetched_for;

/// The answers that say something: no line for a no, for nothing, or for none.
struct Told<'a> {
    wizard: &'a Wizard,
    now: SystemTime,
    text: String,
}

impl Told<'_> {
    fn line(&mut self, name: &str, value: impl Debug) {
        let value = format!("{value:?}");
        if !matches!(value.as_str(), "false" | "None" | "[]" | "0") {
            writeln!(
                self.text,
                "  {name} {}",
                value.strip_prefix("Some(").map_or(value.as_str(), |rest| &rest[..rest.len() - 1])
            )
            .unwrap();
        }
    }

    fn moment(&mut self, name: &str, moment: Option<SystemTime>) {
        let from_now = moment.map(|moment| match moment.duration_since(self.now) {
            Ok(later) => format!("in {} s", later.as_secs()),
            Err(before) => format!("{} s ago", before.duration().as_secs()),
        });
        self.line(name, from_now);
    }
}

macro_rules! ask {
    ($told:ident: $($question:ident)*; with now: $($timed:ident)*; moments: $($moment:ident)*) => {
        $($told.line(stringify!($question), $told.wizard.$question());)*
        $($told.line(stringify!($timed), $told.wizard.$timed($told.now));)*
        $($told.moment(stringify!($moment), $told.wizard.$moment());)*
    };
}

fn told(walk: &Walk) -> String {
    let mut told = Told { wizard: &walk.wizard, now: walk.now, text: String::new() };
    told.line("page", walk.wizard.page().name());
    told.line("journey page", walk.wizard.journey_page().name());
    told.line("part", walk.wizard.page().sub_stage());
    told.line("trouble", walk.wizard.trouble().map(Trouble::name));
    ask!(told:
        depth stage may_unplug chosen is_typing_address offered_addresses chosen_address code_address saved_addresses is_elsewhere
        must_choose_service strange_service can_go_back holds_secret is_code_here is_export_opened limits is_unprotected
        has_outdated_tls is_by_questions track is_imported may_be_direct dispatch easiest is_in_hand is_folder_hidden passes_page
        is_set_beside is_taken_beside is_in_browser is_behind_picture turns may_close is_closing_held_up arrivals copied found_code
        has_offer is_own_page_opened is_remembered is_clock_behind is_unknown_form seen_shape saved;
        with now: offers_new_request is_look_due;
        moments: sent_at valid_until check_from
    );
    told.line("asks for", walk.asked.iter().map(name).collect::<Vec<_>>());
    told.line(
        "wait",
        walk.wizard.waiting(walk.now).map(|wait| match wait {
            Waiting::Usual { minutes_left, progress, .. } => {
                format!("{minutes_left} min, bar at {:.0} %", progress * 100.0)
            }
            Waiting::Late => "late".to_owned(),
            Waiting::Expired => "expired".to_owned(),
        }),
    );
    told.line("has a camera", walk.wizard.camera().is_some());
    told.line("protected before", walk.wizard.camera().is_some_and(|camera| camera.seen.protection.is_encrypted));
    told.line("open journeys", walk.wizard.open_journeys().count());
    told.moment("next_moment", walk.wizard.next_moment(walk.now));
    told.moment("session_ends", walk.wizard.receipt().and_then(Receipt::session_ends));
    told.line("signed in", walk.wizard.receipt().is_some_and(|receipt| receipt.is_signed_in(walk.now)));
    for row in 0..walk.wizard.cameras().len() {
        told.line(&format!("row {row}"), walk.wizard.badges(row, walk.now));
        told.line(&format!("row {row} has changed"), walk.wizard.row_change(row, walk.now));
    }
    told.text
}

/// Each state by its name, and what a page is told in it.
#[derive(Default)]
struct States(String);

impl States {
    fn add(&mut self, name: &str, lead: impl FnOnce(&mut Walk)) {
        let mut walk = Walk::begin();
        lead(&mut walk);
        write!(self.0, "== {name}\n{}\n", told(&walk)).unwrap();
    }
}

/// The journey, page by page.
fn on_the_way(states: &mut States) {
    states.add("the search runs", |_| ());
    states.add("a camera was found, and is chosen", |walk| _ = walk.until_find().tell(Event::Choose(0)));
    states.add("it is searched again, and the camera is silent", |walk| {
        walk.until_find().tell(Event::LookAgain).answer(JobResult::Search(crate::script::silence()));
    });
    states.add("an address is typed", |walk| _ = walk.until_find().tell(Event::TypeAddress));
    states.add("a camera that speaks plain HTTP", |walk| {
        let mut plain = camera();
        plain.seen.transport = Some(Transport::Plain { port: 80 });
        walk.list([plain]).check();
    });
    states.add("a camera that nobody has set up", |walk| {
        let mut fresh = camera();
        fresh.activated = Some(false);
        walk.list([fresh]);
    });
    states.add("reached over HTTPS", |walk| {
        let transport = Transport::Tls { port: 443, pin: None };
        walk.until_find().check().answer(Progress::Reached { transport, outdated_tls: false });
    });
    states.add("the way is chosen", |walk| _ = walk.until_method());
    states.add("the notice", |walk| _ = walk.until_method().privacy());
    states.add("two addresses, the second chosen", |walk| {
        walk.until_method().privacy().tell(Event::Continue);
        let pictures = fetched_for([Some("i****@example.com"), Some("j****@example.com")]);
        walk.answer(JobResult::FetchPicture(Ok(pictures))).tell(Event::ChooseAddress(1));
    });
    states.add("the picture is here", |walk| _ = walk.until_request());
    states.add("no picture, and a pause", |walk| {
        walk.until_method().privacy().tell(Event::Continue);
        walk.answer(JobResult::FetchPicture(Err(PictureFault::Locked { wait: Some(Duration::from_secs(90)) })));
    });
    states.add("the password of the mailbox", |walk| _ = walk.until_mailbox());
    states.add("sent, just now", |walk| _ = walk.until_wait());
    states.add("sent, four minutes ago", |walk| _ = walk.until_wait().pass(250));
    states.add("sent, an hour ago", |walk| _ = walk.until_wait().pass(3600));
    states.add("sent, three days ago", |walk| _ = walk.until_wait().pass(3 * 24 * 3600));
    states.add("a new request, and the camera wants a pause", |walk| {
        walk.until_wait().pass(3 * 24 * 3600).tell(Event::NewRequest).tell(Event::Continue);
        let pause = PictureFault::Locked { wait: Some(Duration::from_secs(90)) };
        walk.answer(JobResult::FetchPicture(Err(pause))).tell(Event::Back);
    });
    states.add("a code is wanted", |walk| _ = walk.until_code());
    states.add("a new password is wanted", |walk| _ = walk.until_password());
    states.add("it is being set", |walk| _ = walk.until_setting());
    states.add("nobody knows whether it is set", |walk| _ = walk.until_unsure());
    states.add("the code was wrong", |walk| {
        walk.until_setting().answer(JobResult::Commit(CommitOutcome::WrongCode { tries_left: Some(2) }));
    });
    states.add("it works", |walk| {
        walk.until_setting().answer(JobResult::Commit(CommitOutcome::Accepted));
        walk.answer(JobResult::SignIn(SignInOutcome::Proven(SignInProof::default())));
    });
    states.add("the camera's own page is to be opened", |walk| _ = walk.until_method().export());
    states.add("the camera's own page is open for the picture", |walk| {
        walk.until_method().export().tell(Event::OpenCameraPage).answer(JobResult::OpenPage(true));
    });
}

/// The camera's own page, passed through this computer or opened as it is.
fn beside(states: &mut States) {
    states.add("TLS that nobody should speak any more", |walk| until_own_page(walk, true));
    states.add("the own page will pass through this computer", |walk| until_own_page(walk, false));
    states.add("the own page is being opened", |walk| _ = open(walk));
    states.add("the own page is in the browser", |walk| {
        let ticket = open(walk);
        walk.tell(Event::Progress(ticket, Progress::PageShown(true)));
    });
    states.add("the own page was visited", |walk| _ = see(walk, vec![PageEvent::Opened]));
    states.add("its picture has come", |walk| _ = see(walk, vec![PageEvent::Opened, PageEvent::Pictures(fetched())]));
    states.add("the code goes there", |walk| _ = until_code_there(walk));
    states.add("a new password was sent there", |walk| {
        let ticket = until_code_there(walk);
        walk.tell(Event::Progress(ticket, Progress::Beside(sent_there())));
    });
    states.add("a new password was taken there", |walk| {
        let ticket = until_code_there(walk);
        for event in [sent_there(), PageEvent::ResetAnswered(CommitOutcome::Accepted)] {
            walk.tell(Event::Progress(ticket, Progress::Beside(event)));
        }
    });
    states.add("the own page is opened as it is", |walk| {
        open(walk);
        walk.tell(Event::OpenCameraPageDirectly).answer(JobResult::OpenPage(true));
    });
}

fn until_own_page(walk: &mut Walk, outdated_tls: bool) {
    walk.until_find().check().answer(Progress::Reached { transport: Transport::Plain { port: 80 }, outdated_tls });
    walk.answer(JobResult::Probe(Ok(findings()))).export();
}

fn open(walk: &mut Walk) -> Ticket {
    until_own_page(walk, false);
    walk.tell(Event::OpenCameraPage);
    let ticket = walk.asked.iter().find_map(|effect| match effect {
        Effect::Start(ticket, Job::PassPage(_)) => Some(*ticket),
        _ => None,
    });
    ticket.expect("it is passed")
}

fn see(walk: &mut Walk, events: Vec<PageEvent>) -> Ticket {
    let ticket = open(walk);
    walk.tell(Event::Progress(ticket, Progress::PageShown(true)));
    for event in events {
        walk.tell(Event::Progress(ticket, Progress::Beside(event)));
    }
    ticket
}

fn until_code_there(walk: &mut Walk) -> Ticket {
    let ticket = see(walk, vec![PageEvent::Opened, PageEvent::Pictures(fetched())]);
    walk.tell(Event::Continue).tell(Event::Continue);
    ticket
}

fn sent_there() -> PageEvent {
    PageEvent::ResetSent(SeenReset::unknown(EvidenceKind::Code, "{a:text 8}"))
}

/// What runs beside the journey, lies on the disk, or was done with the picture.
fn others(states: &mut States) {
    states.add("the picture was saved, and its folder is not shown", |walk| {
        walk.until_request().tell(Event::ChooseDispatch(Dispatch::ByHand)).tell(Event::SavePicture);
        walk.answer(JobResult::SavePicture(Ok(Saved::In("/home/anna/request.png".into())))).tell(Event::ShowInFolder);
        let shown = walk.asked.iter().find_map(|effect| match effect {
            Effect::Start(ticket, Job::ShowInFolder(_)) => Some(*ticket),
            _ => None,
        });
        walk.tell(Event::Finished(shown.expect("it is asked for"), JobResult::ShowInFolder(false)));
    });
    states.add("the draft is open", |walk| {
        walk.until_request().tell(Event::OpenDraft).answer(JobResult::OpenDraft(Ok(Drafted {
            path: "/home/anna/request.eml".into(),
            is_mail: true,
            is_open: true,
        })));
    });
    states.add("sent, and sent once more as a draft", |walk| {
        walk.until_wait().tell(Event::Back).tell(Event::OpenDraft);
    });
    states.add("the inbox is watched", |walk| _ = watch(walk));
    states.add("a code has come", |walk| {
        let ticket = watch(walk);
        walk.tell(Event::Progress(ticket, Progress::Inbox(reply(&[CODE]))));
    });
    states.add("a journey lies on the disk", |walk| {
        walk.until_wait();
        let memo = walk.wizard.memo().expect("it is remembered");
        *walk = Walk::begin();
        walk.wizard = Wizard::new();
        walk.tell(Event::Started(one_journey(memo, Some(picture()))));
    });
    states.add("a journey waits while another camera is looked for", |walk| {
        walk.until_wait().tell(Event::LeaveJourney);
    });
    states.add("everything is forgotten", |walk| _ = walk.until_wait().tell(Event::ForgetEverything));
    states.add("everything is forgotten after a turn at the own page", |walk| {
        see(walk, vec![PageEvent::Opened, PageEvent::Pictures(fetched())]);
        walk.tell(Event::ForgetEverything);
    });
    states.add("the check was stopped", |walk| _ = walk.until_find().check().tell(Event::Back));
    states.add("the notice once more, with the picture", |walk| _ = walk.until_request().tell(Event::Back));
    states.add("and on from there", |walk| _ = walk.until_request().tell(Event::Back).tell(Event::Continue));
    states.add("on from the own page without a picture", |walk| _ = walk.until_method().export().tell(Event::Continue));
    states.add("back from two addresses, and on again", |walk| {
        walk.until_method().privacy().tell(Event::Continue);
        walk.answer(JobResult::FetchPicture(Ok(fetched_for([Some("i****@example.com"), Some("j****@example.com")]))));
        walk.tell(Event::Back).tell(Event::Continue);
    });
}

fn watch(walk: &mut Walk) -> Ticket {
    walk.until_wait().tell(Event::OpenWatch).tell(Event::StartWatching(inbox("jane@example.com")));
    let ticket = walk.last_ticket().expect("a sign-in runs");
    walk.answer(Progress::Inbox(InboxEvent::Watching));
    ticket
}

#[test]
fn every_page_is_told_what_it_was_told_before() {
    let mut states = States::default();
    on_the_way(&mut states);
    beside(&mut states);
    others(&mut states);
    let all = states.0;
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/pure/wizard/queries.txt");
    if std::env::var("REGAIN_QUERIES").as_deref() == Ok("write") {
        return std::fs::write(path, all).unwrap();
    }
    let before = include_str!("queries.txt").replace("\r\n", "\n");
    let lines = |text: &str| text.lines().map(str::to_owned).chain([String::new()]).collect::<Vec<_>>();
    let other = lines(&all).into_iter().zip(lines(&before)).find(|(now, before)| now != before);
    assert!(all == before, "told otherwise: {other:?}; if that is right, REGAIN_QUERIES=write writes it down");
}
