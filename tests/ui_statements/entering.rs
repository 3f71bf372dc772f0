//! Fields: pasting, hiding, rules, suggestions, what is not asked again.

use egui::Key;
use egui::accesskit::Role;

use crate::ui_support::Journey;
use crate::ui_support::screen::Screen;

#[test]
fn the_code_is_one_field_and_takes_a_paste() {
    let mut screen = Screen::of(Journey::code());
    assert_eq!(screen.all(Role::TextInput).len(), 1);
    screen.paste("3F8K 2LQ9");
    assert_eq!(screen.get("Code").value, "3F8K 2LQ9");
    screen.key(Key::Enter);
    assert_eq!(screen.page(), "password");
}

#[test]
fn both_passwords_are_hidden_at_first_and_have_their_own_toggle() {
    let mut screen = Screen::of(Journey::password());
    screen.paste("Maple-Garden7");
    assert!(!screen.words().contains("Maple"));
    screen.click("Show new password");
    assert_eq!(screen.get("New password").value, "Maple-Garden7");
    assert!(screen.find("Hide new password").is_some() && screen.find("Show repeated password").is_some());
    screen.click("Hide new password");
    assert!(!screen.words().contains("Maple"));
}

fn rules(screen: &Screen) -> Vec<(String, bool)> {
    let lines = screen.all(Role::ListItem).into_iter().map(|item| item.name);
    let split = |line: String| {
        let (rule, state) = line.rsplit_once(": ")?;
        matches!(state, "met" | "not yet").then(|| (rule.to_owned(), state == "met"))
    };
    lines.filter_map(split).collect()
}

#[test]
fn all_rules_stand_there_before_the_first_key_and_are_only_ticked_off() {
    let mut screen = Screen::of(Journey::password());
    assert_eq!(rules(&screen).len(), 4);
    assert!(rules(&screen).iter().all(|(_, met)| !met));
    screen.type_text("Maple-Garden7");
    assert_eq!(rules(&screen).len(), 4);
    assert!(rules(&screen).iter().all(|(_, met)| *met));
}

#[test]
fn a_password_that_is_too_long_stays_whole_and_the_line_says_so() {
    let mut screen = Screen::of(Journey::password());
    let long = "Maple-Garden7-and-more";
    screen.paste(long);
    screen.click("Show new password");
    assert_eq!(screen.get("New password").value, long);
    let length = &rules(&screen)[0];
    assert!(!length.1 && length.0.contains("you have 22"), "{}", length.0);
}

#[test]
fn a_suggestion_fills_both_fields_shows_one_and_keeps_every_rule() {
    let mut screen = Screen::of(Journey::password());
    screen.click("Suggest one");
    let suggested = screen.get("New password").value;
    assert_eq!(suggested.len(), 16);
    assert!(rules(&screen).iter().all(|(_, met)| *met));
    screen.click_primary();
    assert_eq!(screen.page(), "setting", "both fields hold the same");
}

#[test]
fn nothing_known_is_asked_again() {
    let mut screen = Screen::of(Journey::new());
    for make in [Journey::password, Journey::code, Journey::own_page] {
        screen.show(make());
        for thing in screen.things() {
            let asks = matches!(thing.role, Role::TextInput | Role::PasswordInput);
            assert!(!asks || !["Address of the camera", "User name"].contains(&thing.name.as_str()));
        }
    }
    let mut own = Screen::of(Journey::password());
    own.paste("Maple-Garden7");
    let journey = own.journey();
    journey.tell(regain::wizard::Event::UseOwnPage);
    own.settle();
    assert_eq!(own.page(), "own_page");
    assert_eq!(own.get("Your new password").value.chars().count(), 13, "what was typed is there");
}

#[test]
fn the_mail_form_is_calm_until_a_fault_is_in_its_server_settings() {
    let mut screen = Screen::of(Journey::send());
    assert!(screen.find("Mail server").is_none());
    screen.type_text("anna@example.org");
    screen.click("Server settings");
    for name in ["Mail server", "Port", "User name"] {
        assert!(screen.find(name).is_some(), "{name}");
    }
    assert_eq!(screen.all(Role::RadioButton).len(), 3);
    assert_eq!(screen.get("Port").value, "587");
    screen.click("TLS, most often port 465");
    assert_eq!(screen.get("Port").value, "465", "the usual port comes along");
    screen.click("Hide server settings");
    assert!(screen.find("Mail server").is_none());
    let effects = screen.journey().effects;
    screen.click_primary();
    assert_eq!(screen.journey().effects, effects + 1, "the server was guessed from the address");
    assert!(screen.words().contains("Sending the mail…"));
}

#[test]
fn the_wait_tells_a_clock_time_and_minutes_and_never_seconds() {
    let screen = Screen::of(Journey::wait().later(130));
    let words = screen.words();
    assert!(words.contains("Usually here by ") && words.contains("About 3 minutes left"));
    assert!(!words.contains("second"));
    for promise in ["You can close this app", "Keep the camera plugged in", "The code works until"] {
        assert!(words.contains(promise), "{promise}");
    }
    let late = Screen::of(Journey::wait().later(301)).words();
    assert!(late.contains("longer than usual") && late.contains("Spam") && late.contains("Send again"));
}
