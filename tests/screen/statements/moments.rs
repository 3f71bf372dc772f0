//! Moments in which a press, a password, a code or a try could be lost: what counts, what is asked, what stays in sight.

use std::collections::{BTreeMap, BTreeSet};

use egui::{Key, Modifiers, vec2};
use regain::domain::{CommitOutcome, DeviceMessage, MailFault, SignInOutcome, SignInProof};
use regain::secret::Code;
use regain::text::{Topic, about};
use regain::wizard::{Event, Field, JobResult, Remedy};

use crate::journeys::screen::Screen;
use crate::journeys::troubles::troubles;
use crate::journeys::{CODE, Journey, PASSWORD, pages, states};
use crate::snapshots::UNREACHED;
use crate::words::texts_about;

#[test]
fn a_double_click_never_runs_through_two_pages() {
    for apart in [0.09, 0.16, 0.4] {
        for (make, there) in
            [(Journey::method as fn() -> Journey, "privacy"), (Journey::saved, "wait"), (Journey::wait, "code")]
        {
            let mut screen = Screen::of(make());
            screen.double_click_primary(apart);
            assert_eq!(screen.page(), there, "{apart}");
        }
    }
    let mut screen = Screen::of(Journey::method());
    screen.double_click_primary(0.8);
    assert_eq!(
        screen.journey().wizard().running().map(|running| running.kind),
        Some(regain::wizard::JobKind::FetchPicture),
        "two presses are two"
    );
}

#[test]
fn the_press_that_sets_the_password_never_closes_the_app_as_well() {
    // The camera answers between the two halves of a double-click, and Close comes under the mouse.
    let done = |journey: &mut Journey| {
        journey.answer(JobResult::Commit(CommitOutcome::Accepted));
        journey.answer(JobResult::SignIn(SignInOutcome::Proven(SignInProof::default())));
        journey.tell(Event::PasswordCopied);
    };
    for (apart, closes) in [(0.09, false), (0.16, false), (0.4, false), (1.2, true)] {
        let mut journey = Journey::password();
        for (field, typed) in [(Field::Code, CODE), (Field::Password, PASSWORD), (Field::Repeat, PASSWORD)] {
            journey.drafts.fill(field, typed);
        }
        let mut screen = Screen::of(journey);
        assert_eq!(screen.primary().name, "Set new password");
        screen.double_click_primary_while(apart, done);
        assert_eq!((screen.page(), screen.primary().name.as_str()), ("done", "Close"));
        assert_eq!(screen.journey().closed, closes, "{apart} seconds apart");
    }
}

#[test]
fn in_help_nothing_of_the_page_can_be_pressed() {
    for make in [Journey::password as fn() -> Journey, Journey::done, Journey::privacy] {
        let mut screen = Screen::of(make());
        let (page, effects) = (screen.page(), screen.journey().effects);
        screen.click("I’m stuck");
        assert_eq!(screen.primary().name, "Close help");
        screen.key_with(Modifiers::ALT, Key::ArrowLeft);
        assert_eq!(screen.page(), page, "Back does not leave the page below");
        screen.click_primary();
        assert!(screen.find("Copy details").is_none(), "the help is closed");
        assert_eq!((screen.page(), screen.journey().effects), (page, effects), "and nothing else was done");
        screen.click("I’m stuck");
        screen.key(Key::Enter);
        assert_eq!((screen.page(), screen.primary().name != "Close help"), (page, true), "Enter closes it too");
    }
}

/// Whatever a trouble's way on is, the main button of the page does it.
#[test]
fn the_way_on_of_a_trouble_is_the_main_button() {
    let mut screen = Screen::of(Journey::new());
    let all = states().into_iter().chain(pages()).map(|(_, make)| make()).chain(troubles());
    let (mut seen, mut own_ones) = (BTreeSet::new(), BTreeMap::<_, BTreeSet<String>>::new());
    for (_, make) in pages().into_iter().chain(states()) {
        let journey = make();
        if journey.wizard().trouble().is_none() {
            screen.show(journey);
            own_ones.entry(screen.page()).or_default().insert(screen.primary().name);
        }
    }
    for journey in all {
        let Some(trouble) = journey.wizard().trouble().cloned() else { continue };
        screen.show(journey);
        let (page, primary) = (screen.page(), screen.primary());
        seen.insert(trouble.name());
        let (on, _) = trouble.remedies();
        if trouble.is_slip() {
            assert!(screen.find("Copy details").is_none(), "{page}, {}: a slip has no box", trouble.name());
            continue;
        }
        let own = match (page, on) {
            // The way on is the page itself: its own button is there, and no other.
            (_, Remedy::Edit | Remedy::TryAgain) => {
                let own = own_ones.get(page).is_some_and(|own| own.contains(&primary.name))
                    || primary.name == about(Topic::Remedy, on.name());
                assert!(own, "{page}, {}: {} is not the button of the page", trouble.name(), primary.name);
                continue;
            }
            ("own_page", Remedy::CheckAgain | Remedy::UseCameraPage) => "I have set it".to_owned(),
            ("resume", Remedy::KeepCode) => "Carry on".to_owned(),
            ("find", Remedy::TypeAddress) => "Continue".to_owned(),
            _ => about(Topic::Remedy, on.name()),
        };
        assert_eq!(primary.name, own, "{page}: {}", trouble.name());
        let state =
            |screen: &mut Screen| (screen.page(), screen.journey().effects, screen.words(), screen.journey().closed);
        let before = state(&mut screen);
        screen.click_primary();
        assert_ne!(state(&mut screen), before, "{page}, {}: it does nothing", trouble.name());
    }
    let every = texts_about(Topic::Trouble).into_iter().map(|(name, _)| name).filter(|name| !name.contains('.'));
    let missing: Vec<_> =
        every.filter(|name| !seen.contains(name.as_str()) && !UNREACHED.contains(&name.as_str())).collect();
    assert!(missing.is_empty(), "nobody has looked at {missing:?}");
}

#[test]
fn after_an_answer_that_was_not_understood_the_order_is_not_offered_again() {
    let screen = Screen::of(Journey::committed(CommitOutcome::Unknown(DeviceMessage::words("500"))));
    assert_eq!(screen.primary().name, "Use the camera’s page");
    assert!(screen.find("Set new password").is_none());
    let screen = Screen::of(Journey::committed(CommitOutcome::Restarted));
    assert_eq!(screen.primary().name, "Send new request");
    assert!(screen.find("Set new password").is_some(), "who knows better may go on");
}

#[test]
fn a_pause_has_an_end_at_which_the_page_goes_on() {
    let locked = || Journey::committed(CommitOutcome::Locked { wait: Some(std::time::Duration::from_secs(1800)) });
    let screen = Screen::of(locked());
    assert_eq!(screen.primary().name, "Close this app");
    assert!(screen.find("Send new request").is_none(), "the code in hand is still good");
    assert_eq!(Screen::of(locked().later(1799)).primary().name, "Close this app");
    assert_eq!(Screen::of(locked().later(1800)).primary().name, "Continue");
    let unknown = Screen::of(Journey::committed(CommitOutcome::Locked { wait: None }));
    assert_eq!(unknown.primary().name, "Close this app");
    assert!(unknown.find("Continue").is_some(), "nobody knows the end");
}

#[test]
fn a_new_request_is_offered_only_where_the_code_in_hand_may_be_dead() {
    let typed = |code: &'static str| {
        let mut journey = Journey::code();
        journey.tell(Event::EnterCode(Code::new(code)));
        journey
    };
    let offers = |journey: Journey| Screen::of(journey).find("Send new request").is_some();
    for code in ["", "ab", "Mue8Ze96 is not the code alone, and this is far too long to be one"] {
        assert!(!offers(typed(code)), "{code}");
    }
    assert!(!offers(Journey::code()));
    assert!(offers(Journey::committed(CommitOutcome::WrongCode { tries_left: Some(4) })));
    assert!(offers(Journey::committed(CommitOutcome::Restarted)));
    assert!(offers(Journey::code().later(3 * 24 * 3600)), "two days end a code");
}

#[test]
fn consequences_stay_above_the_commit_at_every_size_also_after_a_slip() {
    for size in [vec2(960.0, 680.0), vec2(720.0, 560.0), vec2(480.0, 420.0)] {
        for make in
            [Journey::password as fn() -> Journey, || Journey::set("short", "short"), || Journey::set(PASSWORD, "x")]
        {
            let screen = Screen::sized(make(), size);
            let told = screen.things().into_iter().find(|thing| thing.value.contains("The old password stops"));
            let told = told.unwrap_or_else(|| panic!("{size}: not told"));
            let room = screen.primary().rect.top() - told.rect.bottom();
            assert!((0.0..40.0).contains(&room), "{size}: {room} above the button");
            assert!(told.value.contains("Phones and recorders"), "{size}");
        }
    }
}

#[test]
fn a_slip_is_one_line_that_says_what_to_type() {
    let password = |typed: &str| {
        let mut screen = Screen::with_code();
        screen.paste(typed);
        screen.click_primary();
        assert!(screen.find("Copy details").is_none() && screen.find("Use the camera’s page").is_none(), "{typed}");
        screen.words()
    };
    for (typed, said) in [
        ("", "Type a password first."),
        ("Maple-1", "Use 8 characters or more."),
        ("Maple-Garden7-and-more", "Use 16 characters at most."),
        ("maplegarden", "Add a number, a symbol or a capital letter."),
        ("Maple:Garden7", "Leave out this character: :"),
        ("Mäple-Garden7", "Leave out this character: ä"),
        ("Maple-\u{200b}Garden7", "a hidden character"),
        ("Maple-\u{a0}Garden7", "a hidden character"),
        ("myAdmin-77", "Leave out “admin”"),
        ("ä", "every line has a tick"),
    ] {
        let words = password(typed);
        assert!(words.contains(said), "{typed:?}: {words}");
    }
    for (typed, said) in [
        ("anna@gmail,com", "There is a comma in it."),
        ("anna@x.org; bob@x.org", "There is a comma in it."),
        ("anna b@x.org", "There is a space in it."),
        ("anna@@x.org", "two @ signs"),
        ("anna", "It looks like anna@example.org."),
    ] {
        let mut screen = Screen::of(Journey::send());
        screen.paste(typed);
        screen.click_primary();
        assert!(screen.words().contains(said), "{typed}: {}", screen.words());
    }
}

#[test]
fn a_password_that_was_not_typed_twice_is_told_apart_from_two_that_differ() {
    for (repeated, said) in [("", "Type the new password here once more."), ("Maple-Garden8", "are different")] {
        let mut journey = Journey::password();
        journey.drafts.fill(Field::Code, CODE);
        journey.drafts.fill(Field::Password, "Maple-Garden7");
        journey.drafts.fill(Field::Repeat, repeated);
        let mut screen = Screen::of(journey);
        screen.click_primary();
        assert_eq!(screen.focused_name(), "Type it again");
        assert!(screen.words().contains(said), "{repeated:?}: {}", screen.words());
    }
}

#[test]
fn the_code_in_a_pasted_sentence_is_taken_by_one_press() {
    let mut screen = Screen::of(Journey::code());
    screen.paste("Your verification code is Mue8Ze96 thanks");
    screen.click_primary();
    assert_eq!(screen.page(), "code");
    assert!(screen.words().contains("Copy only the code"));
    let ticket = screen.journey().beside;
    screen.journey().tell(Event::Finished(ticket, JobResult::ReadCode(Some(Code::new("Mue8Ze96")))));
    screen.settle();
    assert!(screen.words().contains("This looks like the code: Mue8Ze96"));
    screen.click("Use it");
    assert_eq!(screen.get("Code").value, "Mue8Ze96");
    screen.click_primary();
    assert_eq!(screen.page(), "password");
}

#[test]
fn the_new_password_is_at_hand_where_it_may_be_set() {
    for make in [Journey::done as fn() -> Journey, || Journey::committed(CommitOutcome::Lost)] {
        let mut screen = Screen::of(make());
        assert!(!screen.words().contains(PASSWORD), "hidden at first");
        screen.click("Show new password");
        assert!(screen.words().contains(PASSWORD), "{}", screen.page());
        screen.click("Hide new password");
        assert!(!screen.words().contains(PASSWORD));
        screen.click("Copy new password");
        assert_eq!(screen.journey().copied.take().as_deref(), Some(PASSWORD));
        assert!(screen.journey().wizard().may_close());
    }
    let unsure = Screen::of(Journey::committed(CommitOutcome::Lost));
    assert!(unsure.words().contains("Wait until 14:31, then press Check again."), "{}", unsure.words());
}

#[test]
fn a_store_that_could_not_keep_it_is_the_first_thing_on_the_page() {
    let screen = Screen::of(Journey::not_kept());
    let told = screen.get("This computer could not keep the password");
    let password = screen.get("Your new password");
    assert!(told.rect.bottom() < password.rect.top() && told.polite);
}

#[test]
fn a_refused_suggestion_is_followed_by_one_of_another_kind() {
    let mut screen = Screen::of(Journey::committed(CommitOutcome::PasswordRefused(DeviceMessage::default())));
    assert!(!screen.words().contains("longer one"));
    let mut signs = Vec::new();
    for _ in 0..2 {
        screen.click("Suggest one");
        screen.click("Use it");
        let suggested = screen.get("New password").value;
        signs.push(suggested.chars().find(|c| !c.is_ascii_alphanumeric()));
    }
    assert_eq!(signs, [None, Some('#')]);
}

#[test]
fn the_demo_says_so_on_every_page() {
    let mut screen = Screen::of(Journey::new());
    for (name, make) in pages() {
        let mut journey = make();
        journey.drafts.is_demo = true;
        screen.show(journey);
        assert!(screen.words().contains("Demo – a built-in camera"), "{name}");
        assert!(!screen.words().contains("You can close this app"), "{name}");
        screen.show(make());
        assert!(!screen.words().contains("built-in camera"), "{name}");
    }
    let mut journey = Journey::send();
    journey.drafts.is_demo = true;
    for (field, typed) in [(Field::From, "you@example.org"), (Field::Server, "127.0.0.1"), (Field::Port, "25")] {
        journey.drafts.fill(field, typed);
    }
    screen.show(journey);
    screen.click_primary();
    assert!(screen.page() == "mailbox" && !screen.words().contains("The server you named"));
}

#[test]
fn while_it_is_set_closing_turns_the_sentence_into_a_warning() {
    let mut screen = Screen::of(Journey::set(PASSWORD, PASSWORD));
    assert!(screen.find("Do not close this app now. It takes a few seconds.").is_none_or(|line| !line.polite));
    screen.journey().tell(Event::CloseWanted);
    screen.settle();
    assert!(screen.get("Do not close this app now. It takes a few seconds.").polite, "it is spoken");
}

#[test]
fn starting_again_says_what_ends_and_asks_once() {
    let mut screen = Screen::of(Journey::resume());
    screen.click("Start again");
    assert_eq!((screen.page(), screen.primary().name.as_str()), ("resume", "Carry on"));
    assert!(screen.words().contains("A new picture ends it."));
    screen.click("Start again");
    assert_eq!(screen.page(), "find");
    // Refused by the mail service, nothing is at stake: no question there.
    let mailbox = crate::journeys::scenes::sent(Some(Err(MailFault::SignIn)));
    assert!(!Screen::of(mailbox).words().contains("ends your code"));
}
