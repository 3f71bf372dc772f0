//! What of a journey is in the memory of the window, and when it has gone. The camera and the mail program are programs of their
//! own, so that what is found is the window's.

use regain::text;

use super::beside::{Beside, forms};
use super::desk::{Desk, Kind, find, skipped};
use super::journey::{self, Hand};
use super::leaving;
use super::person::Thing;
use crate::process_memory::in_memory;

#[test]
fn of_a_code_that_was_used_nothing_stays_in_the_memory_of_the_window() {
    let test = "of_a_code_that_was_used_nothing_stays_in_the_memory_of_the_window";
    for program in ["nsenter", "unshare"] {
        if find(program).is_none() {
            return skipped(test, &format!("{program} is not installed"));
        }
    }
    let Some(desk) = Desk::set_up(test, Kind::Usual) else { return };
    let mut beside = Beside::begins(desk, "software", Hand::Reader);
    let pid = beside.person.program.id();
    if in_memory(pid, &[]).is_none() {
        return skipped(test, "the memory of another process may not be read");
    }
    beside.comes_to_method();
    beside.presses(&text::button_use_email());
    beside.person.reaches("privacy", &text::privacy_title());
    beside.presses(&text::button_accept());
    beside.person.reaches("request", &text::request_title());
    let words = text::dispatch_draft();
    let as_draft = |thing: &Thing| thing.role == "radio button" && thing.name == words;
    let card = beside.person.sees_still("the way as a draft", as_draft);
    beside.person.acts_on_thing(&card);
    beside.person.sees("it chosen", |thing| as_draft(thing) && thing.checked);
    beside.presses(&text::button_open_draft());
    let (draft, port) = (beside.opened(), beside.camera.ready["smtp_port"].to_string());
    assert_eq!(beside.plays(&["draft", &port, &draft]).trim(), "sent");
    beside.presses(&text::button_i_have_sent());
    beside.person.reaches("wait", &text::wait_title());

    let code = beside.camera.code();
    let mark = hex::encode(ring::digest::digest(&ring::digest::SHA256, draft.as_bytes()));
    let wrong = format!("Pw-{}", &mark[..11]);
    let (codes, passwords, mistypings) = (forms(&[&code]), forms(&[journey::NEW_PASSWORD]), forms(&[&wrong]));
    assert_eq!(in_memory(pid, &codes).unwrap(), [0; 3], "nobody has told it yet");
    beside.presses(&text::button_have_code());
    beside.person.reaches("code", &text::code_title());
    beside.person.types(&code);
    beside.person.until("what is typed to be found", |_| in_memory(pid, &codes).filter(|found| found[0] > 0));
    beside.presses(&text::button_continue());
    beside.person.reaches("password", &text::password_title());
    let second = text::field_repeat();
    beside.person.types(&wrong);
    beside.person.until("what is typed to be found", |_| in_memory(pid, &mistypings).filter(|found| found[0] > 0));
    beside.person.keys(&["ctrl+a"]);
    beside.person.types(journey::NEW_PASSWORD);
    beside.types_into("the second field", journey::NEW_PASSWORD, |thing: &Thing| {
        thing.role == "password text" && thing.name == second
    });
    beside.person.until("what is typed to be found", |_| in_memory(pid, &passwords).filter(|found| found[0] > 0));
    beside.presses(&text::button_set_password());
    beside.person.reaches("done", &text::done_title());
    for gone in [&codes, &mistypings] {
        beside.person.until("an end of what was used", |_| {
            in_memory(pid, gone).filter(|left| left.iter().all(|count| *count == 0))
        });
    }
    let log = beside.person.program.log();
    assert!(!log.contains(&code) && !log.contains(journey::NEW_PASSWORD) && !log.contains(&wrong));
    journey::closes_by(&mut beside.person, Hand::Reader);
    leaving::assert_ends_well(&mut beside.person);
}
