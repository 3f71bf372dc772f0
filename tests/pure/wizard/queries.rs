//! What each page is told: every question that a page asks of the wizard, with its answer, on the way and beside it. In
//! `queries.txt`, which is read when it changes; `REGAIN_QUERIES=write cargo test --test pure` writes it anew.

use std::fmt::{Debug, Write as _};
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use regain::domain::{CommitOutcome, PictureFault, SignInOutcome, SignInProof, Transport};
use regain::wizard::{Event, JobResult, Receipt, Trouble, Wizard};

use super::walk::{Walk, camera};
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
fn states() -> Vec<(&'static str, String)> {
    let mut states = Vec::new();
    let mut add = |name: &'static str, lead: &dyn Fn(&mut Walk)| {
        let mut walk = Walk::begin();
        lead(&mut walk);
        states.push((name, told(&walk)));
    };
    add("the search runs", &|_| {});
    add("a camera was found, and is chosen", &|walk| _ = walk.until_find().tell(Event::Choose(0)));
    add("it is searched again, and the camera is silent", &|walk| {
        walk.until_find().tell(Event::LookAgain).answer(JobResult::Search(crate::script::silence()));
    });
    add("an address is typed", &|walk| _ = walk.until_find().tell(Event::TypeAddress));
    add("a camera that speaks plain HTTP", &|walk| {
        let mut plain = camera();
        plain.seen.transport = Some(Transport::Plain { port: 80 });
        walk.list([plain]).check();
    });
    add("the way is chosen", &|walk| _ = walk.until_method());
    add("the notice", &|walk| _ = walk.until_method().privacy());
    add("two addresses, the second chosen", &|walk| {
        walk.until_method().privacy().tell(Event::Continue);
        let pictures = fetched_for([Some("i****@example.com"), Some("j****@example.com")]);
        walk.answer(JobResult::FetchPicture(Ok(pictures))).tell(Event::ChooseAddress(1));
    });
    add("the picture is here", &|walk| _ = walk.until_request());
    add("no picture, and a pause", &|walk| {
        walk.until_method().privacy().tell(Event::Continue);
        walk.answer(JobResult::FetchPicture(Err(PictureFault::Locked { wait: Some(Duration::from_secs(90)) })));
    });
    add("the password of the mailbox", &|walk| _ = walk.until_mailbox());
    add("sent, just now", &|walk| _ = walk.until_wait());
    add("sent, four minutes ago", &|walk| _ = walk.until_wait().pass(250));
    add("sent, an hour ago", &|walk| _ = walk.until_wait().pass(3600));
    add("sent, three days ago", &|walk| _ = walk.until_wait().pass(3 * 24 * 3600));
    add("a code is wanted", &|walk| _ = walk.until_code());
    add("a new password is wanted", &|walk| _ = walk.until_password());
    add("it is being set", &|walk| _ = walk.until_setting());
    add("nobody knows whether it is set", &|walk| _ = walk.until_unsure());
    add("the code was wrong", &|walk| {
        walk.until_setting().answer(JobResult::Commit(CommitOutcome::WrongCode { tries_left: Some(2) }));
    });
    add("it works", &|walk| {
        walk.until_setting().answer(JobResult::Commit(CommitOutcome::Accepted));
        walk.answer(JobResult::SignIn(SignInOutcome::Proven(SignInProof::default())));
    });
    add("the camera's own page is to be opened", &|walk| _ = walk.until_method().export());
    add("the camera's own page is open for the picture", &|walk| {
        walk.until_method().export().tell(Event::OpenCameraPage).answer(JobResult::OpenPage(true));
    });
    states
}

#[test]
fn every_page_is_told_what_it_was_told_before() {
    let mut all = String::new();
    for (name, told) in states() {
        write!(all, "== {name}\n{told}\n").unwrap();
    }
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/pure/wizard/queries.txt");
    if std::env::var("REGAIN_QUERIES").as_deref() == Ok("write") {
        return std::fs::write(path, all).unwrap();
    }
    let before = include_str!("queries.txt").replace("\r\n", "\n");
    let other = all.lines().zip(before.lines()).find(|(now, before)| now != before);
    assert!(all == before, "told otherwise: {other:?}; if that is right, REGAIN_QUERIES=write writes it down");
}
