//! What of a journey is in the memory of the window, and when it has gone. The camera and the mail program are programs of their
//! own, so that what is found is the window's.

use regain::text;

use super::beside::{Beside, forms};
use super::desk::{Desk, Kind, find, skipped};
use super::journey::{self, Hand};
use super::leaving;
use super::person::Thing;
use crate::process_memory::in_memory;

/// A window at a camera and a mail program that are programs of their own, on the page with the picture.
fn at_the_picture(test: &'static str) -> Option<Beside> {
    for program in ["nsenter", "unshare"] {
        if find(program).is_none() {
            skipped(test, &format!("{program} is not installed"));
            return None;
        }
    }
    let mut beside = Beside::begins(Desk::set_up(test, Kind::Usual)?, "software", Hand::Reader);
    if in_memory(beside.pid(), &[]).is_none() {
        skipped(test, "the memory of another process may not be read");
        return None;
    }
    beside.comes_to_method();
    beside.presses(&text::button_use_email());
    beside.person.reaches("privacy", &text::privacy_title());
    beside.presses(&text::button_accept());
    beside.person.reaches("request", &text::request_title());
    Some(beside)
}

/// Chooses one of several ways, by the name of its button.
fn chooses(beside: &mut Beside, words: &str) {
    let is_it = |thing: &Thing| thing.role == "radio button" && thing.name == words;
    let choice = beside.person.sees_still(words, is_it);
    if !choice.checked {
        beside.person.acts_on_thing(&choice);
    }
    beside.person.sees("it chosen", |thing| is_it(thing) && thing.checked);
}

/// Types into the field with that name, in place of what is in it.
fn fills(beside: &mut Beside, name: &str, words: &str) {
    beside.types_into(name, "", |thing: &Thing| thing.name == name && thing.text.is_some());
    beside.person.keys(&["ctrl+a"]);
    beside.person.types(words);
}

fn waits_until_found(beside: &mut Beside, secrets: &[Vec<u8>]) {
    let pid = beside.pid();
    beside.person.until("what is typed to be found", |_| in_memory(pid, secrets).filter(|found| found[0] > 0));
}

fn waits_until_gone(beside: &mut Beside, secrets: &[Vec<u8>]) {
    let pid = beside.pid();
    beside.person.until("an end of what was used", |_| {
        in_memory(pid, secrets).filter(|left| left.iter().all(|count| *count == 0))
    });
}

#[test]
fn of_a_code_that_was_used_nothing_stays_in_the_memory_of_the_window() {
    let test = "of_a_code_that_was_used_nothing_stays_in_the_memory_of_the_window";
    let Some(mut beside) = at_the_picture(test) else { return };
    let pid = beside.pid();
    chooses(&mut beside, &text::dispatch_draft());
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
    waits_until_found(&mut beside, &codes);
    beside.presses(&text::button_continue());
    beside.person.reaches("password", &text::password_title());
    let second = text::field_repeat();
    beside.person.types(&wrong);
    waits_until_found(&mut beside, &mistypings);
    beside.person.keys(&["ctrl+a"]);
    beside.person.types(journey::NEW_PASSWORD);
    beside.types_into("the second field", journey::NEW_PASSWORD, |thing: &Thing| {
        thing.role == "password text" && thing.name == second
    });
    waits_until_found(&mut beside, &passwords);
    beside.presses(&text::button_set_password());
    beside.person.reaches("done", &text::done_title());
    for gone in [&codes, &mistypings] {
        waits_until_gone(&mut beside, gone);
    }
    let log = beside.person.program.log();
    assert!(!log.contains(&code) && !log.contains(journey::NEW_PASSWORD) && !log.contains(&wrong));
    journey::closes_by(&mut beside.person, Hand::Reader);
    leaving::assert_ends_well(&mut beside.person);
}

#[test]
fn of_the_password_of_a_mailbox_nothing_stays_in_the_memory_of_the_window_once_the_mail_is_out() {
    let test = "of_the_password_of_a_mailbox_nothing_stays_in_the_memory_of_the_window_once_the_mail_is_out";
    let Some(mut beside) = at_the_picture(test) else { return };
    chooses(&mut beside, &text::dispatch_here());
    beside.presses(&text::button_continue());
    beside.person.reaches("send", &text::send_title());
    let from = "me@home.example";
    fills(&mut beside, &text::field_from(), from);
    beside.presses(&text::button_continue());
    beside.person.reaches("mailbox", &text::mailbox_title());

    let pid = beside.pid();
    let mark = hex::encode(ring::digest::digest(&ring::digest::SHA256, &pid.to_le_bytes()));
    let (password, wrong) = (format!("Mail-{}", &mark[..14]), format!("Typo-{}", &mark[14..28]));
    // As it is typed, and as it goes out (RFC 4616).
    let secrets = [forms(&[&password]), forms(&[&format!("\0{from}\0{password}")])].concat();
    let mistypings = forms(&[&wrong]);
    assert!(in_memory(pid, &secrets).unwrap().iter().all(|count| *count == 0), "nobody has told it yet");
    let port = beside.camera.ready["smtp_port"].to_string();
    fills(&mut beside, &text::field_server(), "127.0.0.1");
    chooses(&mut beside, &text::protection_none());
    fills(&mut beside, &text::field_port(), &port);
    fills(&mut beside, &text::field_mail_password(), &wrong);
    waits_until_found(&mut beside, &mistypings);
    fills(&mut beside, &text::field_mail_password(), &password);
    waits_until_found(&mut beside, &secrets);
    beside.presses(&text::button_send());
    beside.person.reaches("wait", &text::wait_title());
    beside.camera.code();
    for gone in [&secrets, &mistypings] {
        waits_until_gone(&mut beside, gone);
    }
    let log = beside.person.program.log();
    assert!(!log.contains(&password) && !log.contains(&wrong) && !log.contains(from));
}
