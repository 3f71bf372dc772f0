//! Fields: pasting, hiding, rules, suggestions, what is not asked again.

use egui::Key;
use egui::accesskit::Role;

use regain::wizard::{Event, Field, JobResult};

use crate::journeys::Journey;
use crate::journeys::screen::Screen;

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

/// The page of the camera says no to a password against its rules, often without a word why.
#[test]
fn the_rules_stand_by_the_new_password_of_the_own_page_until_it_is_set() {
    let mut screen = Screen::of(Journey::own_page());
    assert_eq!(rules(&screen).len(), 4);
    assert!(rules(&screen).iter().all(|(_, met)| !met));
    screen.type_text("Maple");
    assert_eq!(rules(&screen).iter().filter(|(_, met)| *met).count(), 3, "all but the length and its neighbour");
    screen.type_text("-Garden7");
    assert!(rules(&screen).iter().all(|(_, met)| *met));
    for (name, make) in crate::journeys::states() {
        let is_set =
            ["own_page-beside-sent", "own_page-beside-accepted", "own_page-beside-other_password"].contains(&name);
        if name.starts_with("own_page-") {
            screen.show(make());
            assert_eq!(rules(&screen).len(), if is_set { 0 } else { 4 }, "{name}");
        }
    }
}

/// On a small screen the rules push nothing that is typed into out of sight.
#[test]
fn what_is_typed_on_the_own_page_stays_above_the_main_button() {
    for make in [Journey::own_page, Journey::guided_code] {
        let mut screen = Screen::sized(make(), egui::vec2(480.0, 420.0));
        for _ in 0..20 {
            if screen.get("Your new password").focused {
                break;
            }
            screen.key(Key::Tab);
        }
        screen.type_text("Maple-Garden7");
        let (field, main) = (screen.get("Your new password"), screen.primary());
        assert!(field.focused && field.rect.top() > 0.0 && field.rect.bottom() <= main.rect.top(), "{:?}", field.rect);
    }
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
fn a_suggestion_is_offered_fills_both_fields_shows_both_and_keeps_every_rule() {
    let mut screen = Screen::with_code();
    screen.type_text("My-own-word7");
    screen.click("Suggest one");
    screen.click("Show new password");
    assert_eq!(screen.get("New password").value, "My-own-word7", "it is only offered");
    screen.click("Use it");
    let suggested = screen.get("New password").value;
    assert_eq!((suggested.len(), screen.get("Type it again").value), (16, suggested.clone()), "both are shown");
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
    journey.tell(Event::UseCameraPage);
    own.settle();
    assert_eq!(own.page(), "own_page");
    assert_eq!(own.get("Your new password").value.chars().count(), 13, "what was typed is there");
}

#[test]
fn the_mail_form_says_what_was_found_before_it_asks_for_a_password() {
    let mut screen = Screen::of(Journey::send());
    assert!(screen.all(Role::PasswordInput).is_empty() && screen.words().contains("Nothing is sent yet."));
    screen.type_text("anna@example.org");
    screen.click_primary();
    assert!(screen.words().contains("Looking for your mail service…"));
    screen.show(Journey::gmail());
    let words = screen.words();
    for part in ["Gmail", "smtp.gmail.com, port 587, encrypted", "From anna@gmail.com", "2-Step Verification"] {
        assert!(words.contains(part), "{part}: {words}");
    }
    assert!(screen.find("App password").is_some() && screen.find("Open its web page").is_some());
    let effects = screen.journey().effects;
    screen.click_primary();
    assert_eq!(screen.journey().effects, effects, "nothing is sent without the password");
    assert!(screen.words().contains("Type the password first"));
    screen.type_text("abcd efgh ijkl mnop");
    screen.click_primary();
    assert_eq!(screen.journey().effects, effects + 1);
    assert!(screen.words().contains("Sending the mail…"));
}

#[test]
fn the_server_settings_are_folded_and_can_be_changed_by_hand() {
    let mut screen = Screen::sized(Journey::gmail(), egui::vec2(960.0, 1200.0));
    assert!(screen.find("Mail server").is_none());
    screen.click("Server settings");
    assert_eq!(screen.get("Mail server").value, "smtp.gmail.com");
    assert_eq!((screen.get("Port").value.as_str(), screen.all(Role::RadioButton).len()), ("587", 3));
    assert_eq!(screen.get("User name").value, "anna@gmail.com");
    screen.click("TLS, most often port 465");
    assert_eq!(screen.get("Port").value, "465", "the usual port comes along");
    assert!(screen.words().contains("smtp.gmail.com, port 465, encrypted"));
    screen.click("None, for a server in your home");
    assert!(screen.words().contains("port 25, not encrypted") && screen.words().contains("Anyone on the way can read"));
    screen.click("TLS, most often port 465");
    screen.click("Hide server settings");
    assert!(screen.find("Mail server").is_none());
    assert!(screen.words().contains("smtp.gmail.com, port 465, encrypted"), "what was changed counts");
}

#[test]
fn what_was_found_for_one_address_is_not_used_for_another() {
    let mut screen = Screen::of(Journey::gmail());
    screen.click("Server settings");
    screen.key_with(egui::Modifiers::ALT, Key::ArrowLeft);
    assert_eq!(screen.page(), "send");
    screen.click_primary();
    assert!(screen.words().contains("Looking for your mail service…"), "what was only found is looked up again");
    screen.journey().answer(JobResult::FindMailService(None));
    screen.settle();
    assert!(screen.words().contains("We could not find your mail server"));
    assert_eq!((screen.get("Mail server").value.as_str(), screen.get("Port").value.as_str()), ("", "587"));
    screen.paste("mail.example.org");
    screen.key_with(egui::Modifiers::ALT, Key::ArrowLeft);
    screen.journey().drafts.fill(Field::From, "anna@example.net");
    screen.settle();
    assert!(screen.journey().drafts.text(Field::Server).is_empty(), "another domain has another server");
}

#[test]
fn a_service_that_lets_no_app_in_offers_the_draft_first() {
    let mut screen = Screen::of(Journey::mailbox("anna@outlook.com", Some(crate::journeys::service::outlook())));
    assert_eq!(screen.primary().name, "Open as a draft");
    assert!(screen.all(Role::PasswordInput).is_empty() && screen.words().contains("Outlook.com lets no other app"));
    screen.click("Server settings");
    assert_eq!((screen.primary().name.as_str(), screen.all(Role::PasswordInput).len()), ("Send picture", 1));
    screen.click("Hide server settings");
    screen.click_primary();
    assert_eq!(screen.page(), "request");
    assert!(screen.words().contains("Opening your mail program…"));
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
    assert!(late.contains("longer than usual") && late.contains("Spam") && late.contains("Send same picture again"));
}

#[test]
fn what_cannot_be_sent_again_is_not_offered() {
    for (picture, offered) in [(Some(crate::journeys::picture()), true), (None, false)] {
        let mut journey = Journey::resume_with(picture);
        journey.tell(Event::CarryOn);
        journey.answer(JobResult::Probe(Ok(crate::journeys::findings())));
        let screen = Screen::of(journey);
        assert_eq!(screen.page(), "wait");
        assert!(screen.words().contains("longer than usual") && screen.find("Send new request").is_some());
        assert_eq!(screen.find("Send same picture again").is_some(), offered);
    }
}
