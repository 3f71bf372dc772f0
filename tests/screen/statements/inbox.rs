//! The watched inbox and the offered codes: quiet, filled in where it is known, never used by itself.

use std::time::Duration;

use egui::Key;
use egui::accesskit::Role;
use regain::domain::InboxEvent;
use regain::secret::Code;
use regain::wizard::{Event, Field, JobResult, Progress};

use crate::journeys::screen::Screen;
use crate::journeys::{CODE, Journey, service};

/// Something is heard of the watched inbox.
fn hear(screen: &mut Screen, news: InboxEvent) {
    let journey = screen.journey();
    let ticket = journey.beside;
    journey.tell(Event::Progress(ticket, Progress::Inbox(news)));
    screen.settle();
}

fn spoken(screen: &Screen) -> Vec<String> {
    screen.things().into_iter().filter(|thing| thing.polite).map(|thing| thing.name).collect()
}

#[test]
fn a_code_that_arrives_is_offered_and_takes_neither_the_focus_nor_the_field() {
    let mut screen = Screen::of(Journey::watching(vec![]));
    screen.journey().tell(Event::Continue);
    screen.settle();
    screen.type_text("12");
    hear(&mut screen, crate::script::reply(&[CODE]));
    assert_eq!((screen.focused_name().as_str(), screen.get("Code").value.as_str()), ("Code", "12"));
    assert!(screen.words().contains(CODE) && screen.page() == "code");
    screen.click("Use it");
    assert_eq!(screen.get("Code").value, CODE);
    assert!(screen.find("Use it").is_none(), "what is typed already is not offered");
    assert_eq!(screen.page(), "code", "the person presses Continue");
}

#[test]
fn a_code_that_is_used_on_the_wait_page_leads_to_the_code_page_with_it() {
    let mut screen = Screen::of(Journey::watching(vec![crate::script::reply(&[CODE])]));
    assert!(!screen.words().contains("Usually here by"), "nobody waits any more");
    screen.click("Use it");
    assert_eq!((screen.page(), screen.get("Code").value.as_str()), ("code", CODE));
}

#[test]
fn the_mail_is_shown_on_request_with_a_word_on_what_cannot_be_proven() {
    let mut screen = Screen::of(Journey::watching(vec![crate::script::reply(&[CODE])]));
    assert!(!screen.words().contains("Dear user"));
    screen.click("Show the mail");
    assert!(screen.words().contains("Dear user") && screen.words().contains("Regain cannot prove that."));
    screen.click("Hide the mail");
    assert!(!screen.words().contains("Dear user"));
}

#[test]
fn of_two_mails_each_code_can_be_taken_and_each_text_shown() {
    for (at, code) in [(0, CODE), (1, "77AA88BB")] {
        let mut screen = Screen::of(crate::journeys::scenes::two_mails());
        assert!(screen.words().contains("The mail was in Spam or Junk."));
        screen.click_nth("Show the mail", at);
        assert_eq!(screen.words().matches("Dear user").count(), 1);
        screen.click_nth("Use it", at);
        assert_eq!((screen.page(), screen.get("Code").value.as_str()), ("code", code));
    }
}

#[test]
fn a_connection_that_comes_and_goes_is_not_announced() {
    let mut screen = Screen::of(Journey::watching(vec![]));
    let before = spoken(&screen);
    for _ in 0..3 {
        hear(&mut screen, InboxEvent::Lost { again_in: Duration::from_secs(30) });
        assert!(screen.words().contains("Not connected. Next try: "));
        assert_eq!(spoken(&screen), before);
        hear(&mut screen, InboxEvent::Watching);
        assert!(screen.words().contains("Watching jane@… since "));
        assert_eq!(spoken(&screen), before);
    }
    hear(&mut screen, crate::script::reply(&[CODE]));
    assert_eq!(spoken(&screen).iter().filter(|words| words.starts_with("A code arrived ")).count(), 1);
}

#[test]
fn the_form_is_filled_in_only_with_the_inbox_that_the_camera_shows() {
    for (sender, filled) in [("jane@example.com", "jane@example.com"), ("anna@example.org", "")] {
        let mut journey = Journey::wait();
        journey.drafts.fill(Field::From, sender);
        journey.drafts.fill(Field::MailPassword, "mail-secret");
        let mut screen = Screen::of(journey);
        screen.click("Let Regain watch the inbox");
        assert_eq!(screen.page(), "watch");
        assert_eq!(screen.get("Address of the inbox").value, filled);
        assert_eq!(screen.get("Password of the inbox").value.is_empty(), filled.is_empty());
    }
}

#[test]
fn a_password_that_was_filled_in_is_not_handed_over_with_another_address() {
    let mut journey = Journey::wait();
    journey.drafts.fill(Field::From, "jane@example.com");
    journey.drafts.fill(Field::MailPassword, "mail-secret");
    let mut screen = Screen::of(journey);
    screen.click("Let Regain watch the inbox");
    screen.click("Address of the inbox");
    screen.type_text("x");
    assert!(screen.get("Password of the inbox").value.is_empty());
    screen.key(Key::Tab);
    screen.type_text("mail-secret");
    assert_eq!(screen.get("Password of the inbox").value.chars().count(), 11, "what is typed stays");
}

#[test]
fn what_the_service_of_the_inbox_wants_is_told_when_it_is_known() {
    let words = |address: &str, inbox: &str| {
        let mut journey = Journey::watch_after(address, service::gmail());
        journey.drafts.fill(Field::InboxAddress, inbox);
        Screen::of(journey).words()
    };
    let known = words("anna@gmail.com", "bea@gmail.com");
    assert!(known.contains("Gmail wants an app password here.") && known.contains("Open its web page"), "{known}");
    let other = words("anna@gmail.com", "bea@example.org");
    assert!(!other.contains("Gmail") && other.contains("Some mail services want an app password here."), "{other}");
    let closed = Screen::of(Journey::watch_after("anna@outlook.com", service::outlook())).words();
    assert!(closed.contains("Outlook.com lets no other app look in."), "{closed}");
}

#[test]
fn the_password_is_kept_only_when_it_is_asked_for() {
    let mut screen = Screen::of(Journey::watch());
    screen.type_text("jane@example.com");
    screen.key(Key::Tab);
    screen.type_text("inbox-secret");
    let boxes = screen.all(Role::CheckBox);
    assert_eq!(boxes.len(), 1);
    screen.key(Key::Enter);
    assert!(screen.words().contains("Signing in to the inbox…"));
    let shown = format!("{:?}", screen.journey().wizard());
    assert!(!shown.contains("inbox-secret") && !shown.contains("jane"), "{shown}");
    screen.journey().answer(Progress::Inbox(InboxEvent::Watching));
    screen.settle();
    assert_eq!(screen.page(), "wait");
    screen.click("Stop watching");
    assert!(screen.find("Let Regain watch the inbox").is_some());
}

#[test]
fn a_copied_code_is_offered_unless_it_is_typed() {
    let mut journey = Journey::code();
    journey.tell(Event::CameToFront);
    journey.tell(Event::Finished(journey.beside, JobResult::LookAtClipboard(Some(Code::new("77AA88BB")))));
    let mut screen = Screen::of(journey);
    assert!(screen.words().contains("You copied what may be the code"));
    assert_eq!(screen.get("Code").value, "");
    screen.paste("77AA-88BB");
    assert!(!screen.words().contains("You copied what may be the code"));
}

#[test]
fn a_copied_password_is_not_shown_as_a_code() {
    for field in [Field::Password, Field::MailPassword, Field::InboxPassword] {
        let mut journey = Journey::code();
        journey.drafts.fill(field, "Maple-Garden7");
        journey.tell(Event::CameToFront);
        journey
            .tell(Event::Finished(journey.beside, JobResult::LookAtClipboard(Some(Code::from_typed("Maple-Garden7")))));
        let words = Screen::of(journey).words();
        assert!(!words.contains("You copied") && !words.contains("MapleGarden7"), "{words}");
    }
}

#[test]
fn a_demo_offers_no_real_inbox() {
    let mut journey = Journey::wait();
    journey.drafts.offers_watching = false;
    assert!(Screen::of(journey).find("Let Regain watch the inbox").is_none());
}
