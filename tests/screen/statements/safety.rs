//! Secrets on the screen and beside it.

use regain::domain::{CommitOutcome, SignInOutcome, SignInProof};
use regain::secret::{Code, Email};
use regain::ui::DemoMail;
use regain::wizard::JobResult;

use crate::journeys::screen::Screen;
use crate::journeys::{CODE, Journey, PASSWORD, pages, states};

#[test]
fn secrets_are_gone_on_the_success_page() {
    let mut screen = Screen::of(Journey::code());
    screen.paste(CODE);
    screen.key(egui::Key::Enter);
    screen.click("Suggest one");
    screen.click("Use it");
    let suggested = screen.get("New password").value;
    assert!(!screen.journey().drafts.is_wiped() && !suggested.is_empty());
    screen.click_primary();
    screen.journey().answer(JobResult::Commit(CommitOutcome::Accepted));
    screen.journey().answer(JobResult::SignIn(SignInOutcome::Proven(SignInProof::default())));
    screen.settle();
    assert_eq!(screen.page(), "done");
    assert!(screen.journey().drafts.is_wiped());
    let words = screen.words();
    assert!(!words.contains(CODE) && !words.contains(&suggested));
    // The new password is still there for who wants to see it, until the page closes.
    screen.click("Show new password");
    assert!(screen.words().contains(&suggested));
    assert_eq!(press_and_read(&mut screen, "Copy new password"), suggested);
    screen.resize(egui::vec2(960.0, 1400.0));
    screen.click("Reset another camera");
    assert!(screen.page() == "find" && screen.journey().wizard().fresh().is_none());
}

#[test]
fn debug_shows_no_secret_on_any_page() {
    let mut screen = Screen::of(Journey::new());
    for (name, make) in pages() {
        screen.show(make());
        screen.paste(PASSWORD);
        let journey = screen.journey();
        let said = format!("{:?} {:?}", journey.wizard(), journey.drafts);
        for secret in [CODE, PASSWORD, "example.com"] {
            assert!(!said.contains(secret), "{name} tells {secret}");
        }
    }
}

#[test]
fn undo_brings_no_password_back() {
    let mut screen = Screen::of(Journey::password());
    screen.paste(PASSWORD);
    screen.key_with(egui::Modifiers::COMMAND, egui::Key::A);
    screen.key(egui::Key::Backspace);
    screen.key_with(egui::Modifiers::COMMAND, egui::Key::Z);
    screen.click("Show new password");
    assert_eq!(screen.get("New password").value, "");
}

#[test]
fn details_to_copy_tell_no_secret_no_address_and_no_whole_serial() {
    let mut screen = Screen::of(Journey::new());
    for (name, make) in pages() {
        screen.show(make());
        screen.click("I’m stuck");
        let copied = press_and_read(&mut screen, "Copy details");
        for hidden in ["AAWRK", "@", PASSWORD, CODE, "192.168", "44:19"] {
            assert!(!copied.contains(hidden), "{name}: {hidden} in {copied}");
        }
        assert!(copied.contains(&format!("Page: {}", screen.page())), "{copied}");
    }
}

#[test]
fn a_trouble_has_its_details_to_copy_without_secrets() {
    let mut screen = Screen::of(Journey::new());
    let mut with_shape = 0;
    for (name, make) in states() {
        screen.show(make());
        let Some(trouble) = screen.journey().wizard().trouble().cloned().filter(|trouble| !trouble.is_slip()) else {
            continue;
        };
        let copied = press_and_read(&mut screen, "Copy details");
        for hidden in ["AAWRK", "@", "example.com", PASSWORD, CODE, "192.168", "44:19"] {
            assert!(!copied.contains(hidden), "{name}: {hidden} in {copied}");
        }
        assert!(copied.contains(&format!("Trouble: {}", trouble.name())), "{copied}");
        if trouble.said().is_some_and(|said| !said.shape.is_empty()) {
            with_shape += 1;
            for part in ["Shape: ResponseStatus(statusCode,oddThing)", "HTTP 403, status 4", "Words: Odd thing / …"] {
                assert!(copied.contains(part), "{name}: {copied}");
            }
            assert!(screen.words().contains("You have 3 tries left."), "{name}");
        }
    }
    assert!(with_shape >= 5, "{with_shape}");
}

#[test]
fn copy_buttons_copy_what_they_say() {
    let mut screen = Screen::of(Journey::saved());
    assert_eq!(press_and_read(&mut screen, "Copy address"), crate::journeys::SERVICE);
    assert_eq!(press_and_read(&mut screen, "Copy subject and text"), "Password recovery");
}

#[test]
fn the_demo_mailbox_is_seen_only_in_the_demo() {
    for make in [Journey::wait, Journey::code] {
        assert!(Screen::of(make()).find("Copy code").is_none());
        let mut journey = make();
        let to = Email::parse("anna@example.org").unwrap();
        journey.drafts.demo_mail = Some(DemoMail { to, code: Code::new(CODE) });
        let mut screen = Screen::of(journey);
        assert_eq!(press_and_read(&mut screen, "Copy code"), CODE);
    }
}

#[test]
fn the_privacy_page_states_what_to_whom_why_and_what_is_kept() {
    let screen = Screen::of(Journey::privacy());
    let words = screen.words();
    for part in ["What is sent", "Who gets it", "Why", "What we keep", crate::journeys::SERVICE] {
        assert!(words.contains(part), "{part}");
    }
    assert_eq!(screen.primary().name, "Accept and continue");
}

/// Presses a copy button by keyboard, and reads the clipboard.
fn press_and_read(screen: &mut Screen, name: &str) -> String {
    for _ in 0..40 {
        if screen.focused_name() == name {
            screen.key(egui::Key::Space);
            return screen.journey().copied.take().unwrap_or_else(|| panic!("{name} copies nothing"));
        }
        screen.key(egui::Key::Tab);
    }
    panic!("Tab does not reach {name}");
}
