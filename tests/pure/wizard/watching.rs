//! Watching the inbox: beside the journey, offered and never used by itself, over when the journey is.

use std::time::Duration;

use regain::domain::{InboxEvent, InboxFault, KeyringAnswer};
use regain::secret::{Code, MailText, Password};
use regain::wizard::{Effect, Event, InboxForm, Job, JobResult, Progress, Ticket, WatchState};

use super::walk::{CODE, Walk, inbox, reply, reply_that_came};

const ADDRESS: &str = "jane@example.com";

/// A walk to the wait with a watched inbox, and the ticket of the watch.
fn watched(walk: &mut Walk) -> Ticket {
    walk.until_wait().tell(Event::OpenWatch).expect("watch", None, &[]);
    walk.tell(Event::StartWatching(inbox(ADDRESS))).expect("watch", None, &["watch"]);
    let ticket = walk.last_ticket().expect("a sign-in runs");
    walk.answer(Progress::Inbox(InboxEvent::Watching)).expect("wait", None, &["wipe_inbox"]);
    ticket
}

fn hear(walk: &mut Walk, ticket: Ticket, news: InboxEvent) {
    walk.tell(Event::Progress(ticket, Progress::Inbox(news)));
}

#[test]
fn it_runs_beside_the_journey_and_ends_with_it() {
    let mut walk = Walk::begin();
    let ticket = watched(&mut walk);
    assert!(walk.wizard.watching().is_some() && walk.wizard.running().is_none());
    walk.tell(Event::Continue).expect("code", None, &[]);
    hear(&mut walk, ticket, reply(&[CODE]));
    walk.expect("code", None, &[]);
    assert!(walk.wizard.arrival().unwrap().codes[0].same_as(&Code::new(CODE)));
    assert_eq!(walk.wizard.arrivals(), 1);
    walk.tell(Event::EnterCode(Code::new(CODE)))
        .tell(Event::SetPassword(super::walk::new_password(super::walk::PASSWORD, super::walk::PASSWORD)));
    assert!(walk.wizard.watching().is_some(), "until the camera is back");
    walk.answer(JobResult::Commit(regain::domain::CommitOutcome::Accepted))
        .answer(JobResult::SignIn(regain::domain::SignInOutcome::Proven(regain::domain::SignInProof::default())))
        .expect("done", None, &["forget", "wipe", "cancel"]);
    assert!(walk.wizard.watching().is_none() && walk.wizard.arrival().is_none() && !walk.wizard.holds_secret());
    hear(&mut walk, ticket, reply(&[CODE]));
    assert!(walk.wizard.arrival().is_none(), "late news are not believed");
}

#[test]
fn what_no_eye_can_see_in_the_form_is_lost() {
    for (typed, server) in [
        ("imap\u{3002}example\u{ff0e}org\u{200b}", ("imap.example.org", None)),
        ("\u{feff}imap.example.org\u{ff1a}\u{ff11}993\u{a0}", ("imap.example.org", Some(1993))),
    ] {
        let mut walk = Walk::begin();
        walk.until_wait().tell(Event::OpenWatch);
        let address = "jane\u{2060}\u{ff20}example.com\u{202c}".to_owned();
        let form = InboxForm { server: typed.to_owned(), address, ..inbox(ADDRESS) };
        let effects = walk.wizard.handle(Event::StartWatching(form), std::time::SystemTime::UNIX_EPOCH);
        let Some(Effect::Start(_, Job::WatchInbox(inbox))) = effects.first() else { panic!("{effects:?}") };
        assert_eq!(inbox.address.as_str(), ADDRESS);
        assert_eq!(inbox.server, Some((server.0.to_owned(), server.1)), "{typed:?}");
    }
}

#[test]
fn a_mail_under_another_sender_is_told_of_and_offers_nothing() {
    let mut walk = Walk::begin();
    let ticket = watched(&mut walk);
    assert!(!walk.wizard.watching().unwrap().has_other_sender);
    hear(&mut walk, ticket, InboxEvent::OtherSender);
    walk.expect("wait", None, &[]);
    assert!(walk.wizard.watching().unwrap().has_other_sender);
    assert!(walk.wizard.arrival().is_none() && walk.wizard.arrivals() == 0);
    hear(&mut walk, ticket, reply(&[CODE]));
    assert_eq!(walk.wizard.arrivals(), 1, "the mail of the service is offered as ever");
}

#[test]
fn starting_again_and_stopping_end_it() {
    let mut walk = Walk::begin();
    watched(&mut walk);
    walk.tell(Event::StartAgain).tell(Event::StartAgain).expect("find", None, &["wipe", "search", "cancel"]);
    let mut walk = Walk::begin();
    watched(&mut walk);
    walk.tell(Event::StopWatching).expect("wait", None, &["cancel"]);
    assert!(walk.wizard.watching().is_none());
    walk.tell(Event::StopWatching).expect("wait", None, &[]);
}

#[test]
fn a_first_sign_in_that_does_not_work_is_told_on_its_page_and_can_be_stopped() {
    for (fault, name) in [
        (InboxFault::SignIn, "inbox_sign_in"),
        (InboxFault::AppPassword, "inbox_app_password"),
        (InboxFault::Certificate, "inbox_certificate"),
        (InboxFault::NoPassword, "inbox_no_password"),
    ] {
        let mut walk = Walk::begin();
        walk.until_wait().tell(Event::OpenWatch).tell(Event::StartWatching(inbox(ADDRESS)));
        walk.answer(JobResult::WatchInbox(fault)).expect("watch", Some(name), &[]);
        walk.tell(Event::StartWatching(inbox(ADDRESS))).expect("watch", None, &["watch"]);
        walk.tell(Event::Back).expect("watch", None, &["cancel"]);
        walk.tell(Event::Back).expect("wait", None, &[]);
        assert!(walk.wizard.watching().is_none());
    }
}

#[test]
fn a_break_says_when_it_is_tried_again_and_an_end_stays_an_end() {
    let mut walk = Walk::begin();
    let ticket = watched(&mut walk);
    let since = walk.wizard.watching().unwrap().since;
    walk.pass(60);
    hear(&mut walk, ticket, InboxEvent::Lost { again_in: Duration::from_secs(30) });
    let again_at = walk.now + Duration::from_secs(30);
    assert_eq!(walk.wizard.watching().unwrap().state, WatchState::Lost { again_at });
    walk.pass(30);
    hear(&mut walk, ticket, InboxEvent::Watching);
    assert_eq!(walk.wizard.watching().unwrap().state, WatchState::Connected);
    assert_eq!(walk.wizard.watching().unwrap().since, since);
    hear(&mut walk, ticket, InboxEvent::Kept(KeyringAnswer::Closed));
    assert_eq!(walk.wizard.watching().unwrap().keeping, Some(KeyringAnswer::Closed));
    walk.tell(Event::Finished(ticket, JobResult::WatchInbox(InboxFault::SignIn)));
    walk.expect("wait", None, &[]);
    assert_eq!(walk.wizard.watching().unwrap().state, WatchState::Ended(InboxFault::SignIn));
    walk.tell(Event::OpenWatch).tell(Event::StartWatching(inbox(ADDRESS))).expect("watch", None, &["watch"]);
}

#[test]
fn another_address_than_the_saved_one_is_asked_about_once() {
    let mut walk = Walk::begin();
    walk.until_wait().tell(Event::OpenWatch);
    walk.tell(Event::StartWatching(inbox("x"))).expect("watch", Some("inbox_address"), &[]);
    walk.tell(Event::StartWatching(inbox("anna@example.org"))).expect("watch", Some("inbox_other_address"), &[]);
    walk.tell(Event::StartWatching(inbox("anna@example.org"))).expect("watch", None, &["watch"]);
}

#[test]
fn a_server_may_be_named_with_its_port_and_an_empty_password_means_the_kept_one() {
    let mut walk = Walk::begin();
    walk.until_wait().tell(Event::OpenWatch);
    let form = |server: &str| InboxForm { server: server.to_owned(), ..inbox(ADDRESS) };
    for wrong in ["imap example", "imap.example.org:0", ":993", "imap.example.org:x"] {
        walk.tell(Event::StartWatching(form(wrong))).expect("watch", Some("inbox_server"), &[]);
    }
    let kept = InboxForm { password: Password::new(""), ..form(" imap.example.org:1993 ") };
    walk.tell(Event::StartWatching(kept)).expect("watch", None, &["watch"]);
    let Some(Effect::Start(_, Job::WatchInbox(inbox))) = walk.asked.first() else { panic!("nothing is watched") };
    assert_eq!(inbox.server, Some(("imap.example.org".to_owned(), Some(1993))));
    assert!(inbox.password.is_none() && !inbox.keep);
    assert_eq!(Some(inbox.since), Some(walk.now), "mail from before the request is old");
}

#[test]
fn a_mail_with_a_code_is_not_pushed_aside_by_one_without() {
    let mut walk = Walk::begin();
    let ticket = watched(&mut walk);
    hear(&mut walk, ticket, reply(&[]));
    assert_eq!((walk.wizard.arrivals(), walk.wizard.arrival().unwrap().codes.len()), (0, 0));
    hear(&mut walk, ticket, reply(&[CODE]));
    hear(&mut walk, ticket, reply(&[]));
    assert!(walk.wizard.arrival().unwrap().codes[0].same_as(&Code::new(CODE)));
    hear(&mut walk, ticket, reply(&["77AA88BB"]));
    assert!(walk.wizard.arrival().unwrap().codes[0].same_as(&Code::new("77AA88BB")), "the newest code works");
    walk.tell(Event::NewRequest).tell(Event::NewRequest).expect("privacy", None, &["fetch"]);
    assert!(walk.wizard.arrival().is_some(), "the old code lives until there is a new request");
    walk.answer(JobResult::FetchPicture(Ok(super::walk::fetched()))).expect("request", None, &["remember"]);
    assert!(walk.wizard.arrival().is_none(), "a new request cancels old codes");
}

/// A mail with this code that came so many seconds after the walk began.
fn mail(walk: &Walk, code: &str, second: u64, is_junk: bool) -> InboxEvent {
    reply_that_came(Some(walk.now + Duration::from_secs(second)), is_junk, &[code])
}

fn offered(walk: &Walk) -> Vec<&str> {
    walk.wizard.offered_mails().iter().map(|mail| mail.codes[0].reveal()).collect()
}

#[test]
fn what_came_as_junk_or_earlier_never_hides_what_lies_in_the_inbox() {
    let mut walk = Walk::begin();
    let ticket = watched(&mut walk);
    let told = [("GENUINE1", 1800, false), ("FORGED22", 0, true), ("FORGED33", 3600, true), ("EARLIER4", 60, false)];
    for (code, second, is_junk) in told {
        let news = mail(&walk, code, second, is_junk);
        hear(&mut walk, ticket, news);
        assert_eq!(walk.wizard.arrival().unwrap().codes[0].reveal(), "GENUINE1", "{code} was told last");
    }
    assert_eq!(offered(&walk), ["GENUINE1", "EARLIER4", "FORGED33"], "each can be taken, the likeliest first");
    let later = mail(&walk, "LATER555", 2000, false);
    hear(&mut walk, ticket, later);
    assert_eq!(offered(&walk), ["LATER555", "GENUINE1", "EARLIER4"]);
    assert_eq!(walk.wizard.arrivals(), 5);
    let mut walk = Walk::begin();
    let ticket = watched(&mut walk);
    hear(&mut walk, ticket, reply(&[]));
    let unknown = mail(&walk, "JUNK1234", 0, true);
    hear(&mut walk, ticket, unknown);
    assert_eq!(walk.wizard.offered_mails().len(), 2, "one without a code, which may be the one that cannot be read");
}

#[test]
fn no_number_of_forged_codes_in_junk_pushes_out_the_newest_mail_of_the_inbox() {
    for genuine_comes in 0..=3 {
        let mut walk = Walk::begin();
        let ticket = watched(&mut walk);
        for at in 0..=3 {
            let news = match at == genuine_comes {
                true => reply_that_came(Some(walk.now), false, &[]),
                false => mail(&walk, &format!("FORGED0{at}"), 60 + at, true),
            };
            hear(&mut walk, ticket, news);
        }
        let mails = walk.wizard.offered_mails();
        assert!(mails.len() == 3 && mails[..2].iter().all(|mail| mail.is_junk), "{genuine_comes}");
        assert!(!mails[2].is_junk && mails[2].codes.is_empty(), "{genuine_comes}");
    }
}

#[test]
fn a_mail_that_is_told_again_takes_one_place_and_says_what_it_can() {
    let mut walk = Walk::begin();
    let ticket = watched(&mut walk);
    let came = Some(walk.now);
    let empty = || InboxEvent::Mail { text: MailText::new(""), codes: Vec::new(), came, is_junk: false };
    for news in [empty(), empty(), reply_that_came(came, false, &[]), reply_that_came(came, false, &[]), empty()] {
        hear(&mut walk, ticket, news);
    }
    assert_eq!(walk.wizard.offered_mails().len(), 1);
    assert!(!walk.wizard.arrival().unwrap().text.is_empty());
    let mut walk = Walk::begin();
    let ticket = watched(&mut walk);
    for news in [empty(), reply_that_came(came, false, &[CODE]), empty()] {
        hear(&mut walk, ticket, news);
    }
    assert_eq!((offered(&walk), walk.wizard.arrivals()), (vec![CODE], 1));
}

#[test]
fn mails_of_one_second_have_numbers_of_their_own() {
    let mut walk = Walk::begin();
    let ticket = watched(&mut walk);
    for code in [CODE, "77AA88BB"] {
        let news = mail(&walk, code, 60, false);
        hear(&mut walk, ticket, news);
    }
    let mails = walk.wizard.offered_mails();
    assert!(mails[0].came == mails[1].came && mails[0].number != mails[1].number);
}

#[test]
fn the_same_mail_in_two_folders_is_offered_once() {
    for first_is_junk in [true, false] {
        let mut walk = Walk::begin();
        let ticket = watched(&mut walk);
        for is_junk in [first_is_junk, !first_is_junk] {
            let news = mail(&walk, CODE, 60, is_junk);
            hear(&mut walk, ticket, news);
        }
        assert_eq!((offered(&walk), walk.wizard.arrivals()), (vec![CODE], 1));
        assert!(!walk.wizard.arrival().unwrap().is_junk);
    }
}

#[test]
fn what_was_copied_is_offered_once_and_only_where_a_code_is_wanted() {
    let mut walk = Walk::begin();
    walk.until_request().tell(Event::CameToFront).expect("request", None, &[]);
    walk.tell(Event::Continue);
    let copy = |walk: &mut Walk, code: Option<&str>| {
        walk.tell(Event::CameToFront).expect("wait", None, &["look_at_clipboard"]);
        let Some(Effect::Start(ticket, Job::LookAtClipboard)) = walk.asked.first() else { panic!("nobody looks") };
        let ticket = *ticket;
        walk.tell(Event::Finished(ticket, JobResult::LookAtClipboard(code.map(Code::new))));
        walk.wizard.copied().map(|code| code.reveal().to_owned())
    };
    assert_eq!(copy(&mut walk, None), None);
    assert_eq!(copy(&mut walk, Some(CODE)).as_deref(), Some(CODE));
    assert_eq!(copy(&mut walk, None), None, "it is not on the clipboard any more");
    assert_eq!(copy(&mut walk, Some(CODE)), None, "nothing is offered twice");
    assert_eq!(copy(&mut walk, Some("77AA88BB")).as_deref(), Some("77AA88BB"));
    walk.tell(Event::StartAgain).tell(Event::StartAgain);
    assert!(!walk.wizard.holds_secret());
}

#[test]
fn forgetting_asks_the_store_and_says_what_it_did() {
    let mut walk = Walk::begin();
    walk.until_wait().tell(Event::ForgetMailbox(ADDRESS.to_owned())).expect("wait", None, &[]);
    walk.tell(Event::OpenWatch).tell(Event::ForgetMailbox(ADDRESS.to_owned()));
    walk.expect("watch", None, &["forget_mailbox"]);
    let Some(Effect::Start(ticket, Job::ForgetMailbox(_))) = walk.asked.first() else { panic!("nothing is forgotten") };
    let ticket = *ticket;
    walk.tell(Event::Finished(Ticket(999), JobResult::ForgetMailbox(KeyringAnswer::Forgotten)));
    assert_eq!(walk.wizard.forgotten(), None, "nobody asked for that one");
    walk.tell(Event::Finished(ticket, JobResult::ForgetMailbox(KeyringAnswer::Forgotten)));
    assert_eq!(walk.wizard.forgotten(), Some(KeyringAnswer::Forgotten));
}
