//! The words on screen: short, plain, complete. Reads the Fluent file, the sources and the drawn pages.

mod list;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::journeys::reading::{grade, sentences, words};
use crate::journeys::screen::Screen;
use crate::journeys::{Journey, pages, states};
use egui::accesskit::Role;
use regain::domain::{
    AddressFault, DeviceMessage, InboxFault, MailFault, Obstacle, PictureFault, ProbeFault, QuestionsFault,
};
use regain::text;
use regain::wizard::answer::SaveFault;
use regain::wizard::trouble::MailboxFault;
use regain::wizard::{ImportFault, InboxFormFault, NoCameraCause, Remedy, Trouble};

const FILES: [&str; 5] = [
    include_str!("../../assets/text/en.ftl"),
    include_str!("../../assets/text/en.guide.ftl"),
    include_str!("../../assets/text/en.mail.ftl"),
    include_str!("../../assets/text/en.troubles.ftl"),
    include_str!("../../assets/text/en.help.ftl"),
];

const BANNED: [&str; 18] = [
    "please",
    "sorry",
    "oops",
    "invalid",
    "illegal",
    "failed",
    "error",
    "fatal",
    "abort",
    "exception",
    "null",
    "timeout",
    "http",
    "xml",
    "isapi",
    "token",
    "endpoint",
    "wizard",
];

/// Every text of the file by its name; attributes as `name.attribute`, plural forms as lines of their own.
fn texts() -> Vec<(String, String)> {
    let mut all = Vec::new();
    let mut name = String::new();
    for line in FILES.iter().flat_map(|file| file.lines()) {
        let trimmed = line.trim();
        if trimmed.is_empty() || line.starts_with('#') || trimmed == "}" {
            continue;
        }
        if let Some((attribute, words)) = trimmed.strip_prefix('.').and_then(|rest| rest.split_once(" = ")) {
            all.push((format!("{name}.{attribute}"), words.to_owned()));
        } else if !line.starts_with(' ') {
            let (id, words) = line.split_once(" = ").unwrap_or_else(|| panic!("{line}"));
            name = id.to_owned();
            all.push((name.clone(), words.to_owned()));
        } else if let Some((_, words)) = trimmed.split_once("] ") {
            all.push((name.clone(), words.to_owned()));
        } else {
            all.push((name.clone(), trimmed.to_owned()));
        }
    }
    all.retain(|(_, words)| !words.ends_with("->"));
    all
}

#[test]
fn no_banned_word_is_on_screen() {
    for (name, text) in texts() {
        let spoken: BTreeSet<String> =
            text.to_lowercase().split(|c: char| !c.is_alphanumeric()).map(str::to_owned).collect();
        for banned in BANNED {
            assert!(!spoken.contains(banned), "{name}: {banned:?} in {text:?}");
        }
        assert!(!text.contains("0x"), "{name}");
    }
}

#[test]
fn no_sentence_is_longer_than_twenty_words() {
    for (name, text) in texts().into_iter().filter(|(name, _)| name != "details-text") {
        for sentence in sentences(&text) {
            assert!(words(&sentence).len() <= 20, "{name}: {sentence}");
        }
    }
}

#[test]
fn titles_and_leads_are_short() {
    for (name, text) in texts() {
        let count = words(&text).len();
        assert!(!name.ends_with("-title") || count <= 7, "{name}: {text}");
        assert!(!name.contains("-lead") || count <= 20, "{name}: {text}");
    }
}

#[test]
fn buttons_start_with_a_verb_and_are_short() {
    let verbs = [
        "accept",
        "back",
        "carry",
        "change",
        "check",
        "choose",
        "close",
        "continue",
        "copied",
        "copy",
        "enter",
        "go",
        "hide",
        "i",
        "look",
        "open",
        "paste",
        "reset",
        "save",
        "send",
        "set",
        "setting…",
        "show",
        "start",
        "stop",
        "suggest",
        "try",
        "type",
        "use",
    ];
    for (name, text) in texts().into_iter().filter(|(name, _)| name.starts_with("button-") || name.starts_with("way-"))
    {
        let first = words(&text).first().map(|word| word.to_lowercase()).unwrap_or_default();
        assert!(verbs.contains(&first.as_str()), "{name}: {text}");
        assert!(words(&text).len() <= 4, "{name}: {text}");
        assert!(!text.ends_with('.'), "{name}: {text}");
        let capitals = words(&text).iter().skip(1).filter(|word| word.starts_with(char::is_uppercase)).count();
        assert_eq!(capitals, 0, "{name}: sentence case in {text}");
    }
}

const OBSTACLES: [Obstacle; 9] = [
    Obstacle::Busy,
    Obstacle::RestartNeeded,
    Obstacle::OtherNetwork,
    Obstacle::SignInWanted,
    Obstacle::NotAdmin,
    Obstacle::TooManyUsers,
    Obstacle::Defect,
    Obstacle::NotActivated,
    Obstacle::NoSavedEmail,
];

/// One of each trouble. Together with `Trouble::name`, which is exhaustive, no trouble can be without words.
fn troubles() -> Vec<Trouble> {
    let said = || DeviceMessage::words("badXml");
    let mut all = vec![
        Trouble::NoCamera { causes: vec![NoCameraCause::NoAdapterUp] },
        Trouble::NoCamera { causes: vec![NoCameraCause::OtherNetwork] },
        Trouble::NothingChosen,
        Trouble::Draft,
        Trouble::CodeLength { typed: 0 },
        Trouble::CodeLength { typed: 2 },
        Trouble::CodeLength { typed: 90 },
        Trouble::Expired,
        Trouble::PasswordRules(vec![]),
        Trouble::Different,
        Trouble::WrongCode { tries_left: Some(2) },
        Trouble::Locked { until: None },
        Trouble::Locked { until: Some(crate::journeys::start()) },
        Trouble::PasswordRefused(said()),
        Trouble::ResetRefused(said()),
        Trouble::UnknownReply(said()),
        Trouble::NotDelivered,
        Trouble::NotSure,
        Trouble::NotChanged { tries_left: None },
        Trouble::StillOffline,
        Trouble::NoBrowser,
        Trouble::NothingSent(said()),
        Trouble::DifferentCamera { signed_in: false },
        Trouble::DifferentCamera { signed_in: true },
        Trouble::Restarted,
        Trouble::Unreachable(ProbeFault::OutdatedTls),
        Trouble::Unreachable(ProbeFault::DifferentCamera),
        Trouble::Picture(PictureFault::DifferentCamera),
        Trouble::AnswerEmpty { at: 0 },
        Trouble::WrongAnswers { tries_left: Some(2) },
        Trouble::SheetNotSaved,
        Trouble::Questions(QuestionsFault::Hidden(said())),
        Trouble::Questions(QuestionsFault::NotSet),
        Trouble::Questions(QuestionsFault::Offline),
    ];
    all.extend(OBSTACLES.map(|obstacle| Trouble::Hindered(obstacle, said())));
    all.extend(OBSTACLES.map(|obstacle| Trouble::Picture(PictureFault::Hindered(obstacle, said()))));
    use AddressFault::{Empty, NotAnAddress, PortOutOfRange};
    all.extend([Empty, NotAnAddress, PortOutOfRange].map(Trouble::Address));
    all.extend([ProbeFault::NameUnknown, ProbeFault::Offline, ProbeFault::NotACamera].map(Trouble::Unreachable));
    let picture = [PictureFault::NoSavedEmail, PictureFault::NotOffered, PictureFault::Offline];
    all.extend(picture.map(Trouble::Picture));
    all.extend([PictureFault::Unreadable(said()), PictureFault::Refused(said())].map(Trouble::Picture));
    let save = [SaveFault::NoRoom, SaveFault::NotAllowed, SaveFault::NoFolder, SaveFault::Damaged, SaveFault::Other];
    all.extend(save.map(Trouble::Save));
    all.extend([MailboxFault::From, MailboxFault::Server, MailboxFault::Port].map(Trouble::Mailbox));
    all.extend([MailboxFault::ServerNotFound, MailboxFault::NoPassword].map(Trouble::Mailbox));
    let send = [MailFault::ServerUnknown, MailFault::Offline, MailFault::Certificate, MailFault::NoEncryption];
    all.extend(send.map(Trouble::Send));
    use ImportFault::{ManyCodes, ManyFiles, NoCode, NoDialog, NotAPicture, NothingCopied, OtherCode, TooLarge};
    let import = [NoCode, ManyCodes, OtherCode, NotAPicture, TooLarge, ManyFiles, NothingCopied, NoDialog];
    all.extend(import.into_iter().chain([ImportFault::Unreadable]).map(Trouble::Import));
    all.extend([MailFault::SignIn, MailFault::Refused("x".into()), MailFault::TryLater("x".into())].map(Trouble::Send));
    let plain = [MailFault::AppPassword, MailFault::NoPasswords, MailFault::TooBig, MailFault::MaybeSent];
    all.extend(plain.map(Trouble::Send));
    let with_words: [fn(String) -> MailFault; 6] = [
        MailFault::SignInBlocked,
        MailFault::Greylisted,
        MailFault::TooMany,
        MailFault::Relay,
        MailFault::Recipient,
        MailFault::Sender,
    ];
    all.extend(with_words.map(|fault| Trouble::Send(fault("x".into()))));
    let form = [InboxFormFault::Address, InboxFormFault::OtherAddress, InboxFormFault::Server];
    all.extend(form.map(Trouble::InboxForm));
    use InboxFault::{
        AppPassword, Certificate, Closed, NoPassword, NotMail, Offline, ServerUnknown, SignIn, StoreClosed,
    };
    let watch = [ServerUnknown, Offline, Certificate, NotMail, SignIn, AppPassword, Closed, NoPassword, StoreClosed];
    all.extend(watch.map(Trouble::Inbox));
    all
}

#[test]
fn every_trouble_has_a_title_and_something_to_do() {
    let all = troubles();
    for trouble in &all {
        let id = format!("trouble-{}", trouble.name());
        assert!(text::has(&id), "{id}");
        let todo = text::attribute(&id, "do").unwrap_or_else(|| panic!("{id}.do"));
        let why = text::attribute(&id, "why").unwrap_or_default();
        assert!(words(&text::say(&id)).len() <= 9, "{id}");
        let safe = text::attribute(&id, "safe").unwrap_or_default();
        assert!(words(&format!("{why} {safe} {todo}")).len() <= 25, "{id}: {why} {safe} {todo}");
        let (on, out) = trouble.ways();
        assert_ne!(on, out, "{id}");
    }
    let in_file = texts().iter().filter(|(name, _)| name.starts_with("trouble-") && !name.contains('.')).count();
    let names: BTreeSet<&str> = all.iter().map(Trouble::name).collect();
    assert_eq!(names.len(), in_file, "the file has words for troubles that do not exist, or this list is too short");
}

#[test]
fn every_way_has_a_label() {
    let names = ["edit", "look_again", "type_address", "try_again", "save_picture", "send_otherwise", "new_request"];
    let more = ["enter_code", "use_own_page", "check_again", "start_again", "back", "close"];
    let latest = ["open_page", "use_questions", "await_code", "open_draft"];
    for name in names.into_iter().chain(more).chain(latest) {
        assert!(text::has(&format!("way-{name}")), "{name}");
    }
    assert_eq!(Remedy::OpenDraft as usize + 1, names.len() + more.len() + latest.len());
}

#[test]
fn every_mail_service_that_wants_something_says_what() {
    let in_table: BTreeSet<String> = regain::mail::providers::all()
        .iter()
        .filter(|provider| provider.page.is_some())
        .map(|provider| format!("service-{}", provider.id))
        .collect();
    let is_provider = |name: &String| name.starts_with("service-") && !name.starts_with("service-by-");
    let in_file: BTreeSet<String> = texts().into_iter().map(|(name, _)| name).filter(is_provider).collect();
    assert_eq!(in_table, in_file);
    for id in in_file {
        assert!(words(&text::say(&id)).len() <= 20, "{id}: {}", text::say(&id));
        assert!(grade(&[text::say(&id)]) <= 7.0, "{id}: {:.1}", grade(&[text::say(&id)]));
    }
}

/// Every name of words that the sources speak of.
fn spoken_names() -> BTreeSet<String> {
    fn collect(folder: &Path, into: &mut BTreeSet<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                collect(&path, into);
            } else {
                let source = std::fs::read_to_string(&path).unwrap();
                let shipped = source.split("#[cfg(test)]").next().unwrap_or_default();
                into.extend(shipped.split('"').map(str::to_owned));
            }
        }
    }
    let mut all = BTreeSet::new();
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    collect(&source.join("ui"), &mut all);
    collect(&source.join("text"), &mut all);
    let own = std::fs::read_to_string(source.join("text.rs")).unwrap();
    all.extend(own.split('"').map(str::to_owned));
    all
}

#[test]
fn the_sources_and_the_file_know_the_same_names() {
    let in_file: BTreeSet<String> =
        texts().into_iter().map(|(name, _)| name.split('.').next().unwrap_or_default().to_owned()).collect();
    let spoken = spoken_names();
    let prefixes: BTreeSet<&str> =
        in_file.iter().filter_map(|name| name.split_once('-')).map(|(first, _)| first).collect();
    for name in &spoken {
        let looks_like_one = name.split_once('-').is_some_and(|(first, rest)| {
            prefixes.contains(first)
                && rest.chars().all(|c| c.is_ascii_lowercase() || matches!(c, '-' | '_' | '0'..='9'))
        });
        assert!(!looks_like_one || in_file.contains(name), "no words for {name}");
    }
    let built = [
        "trouble-",
        "way-",
        "help-",
        "day-",
        "mark-",
        "cause-",
        "family-",
        "service-",
        "not_activated-",
        "no_email_saved-",
        "not_offered-",
        "service-by-",
        "key_file-",
        "phone_app-",
        "factory_reset-",
    ];
    let built_ends = ["-text", "-mark", "-picture"];
    for name in &in_file {
        let is_built =
            built.iter().any(|prefix| name.starts_with(prefix)) || built_ends.iter().any(|end| name.ends_with(end));
        assert!(is_built || spoken.contains(name), "nothing says {name}");
    }
}

/// The words of a page as they are read, without the rail.
fn page_texts(screen: &Screen) -> Vec<String> {
    let left = 268.0;
    let kinds =
        [Role::Label, Role::Status, Role::ListItem, Role::Heading, Role::Button, Role::RadioButton, Role::CheckBox];
    let mut seen = BTreeSet::new();
    let things = screen.things().into_iter().filter(|thing| kinds.contains(&thing.role) && thing.rect.left() > left);
    let text = things.map(|thing| if thing.value.is_empty() { thing.name } else { thing.value });
    // Whether a rule is met is drawn as a tick and spoken as words.
    let text = text.map(|text| text.trim_end_matches(": not yet").trim_end_matches(": met").to_owned());
    text.filter(|text| seen.insert(text.clone())).collect()
}

#[test]
fn no_page_has_more_than_ninety_words() {
    // These say more than the page does when nothing is known.
    let fuller = states().into_iter().filter(|(name, _)| matches!(*name, "watch-service" | "watch-closed"));
    for (name, make) in pages().into_iter().chain(fuller) {
        let texts = page_texts(&Screen::of(make()));
        let count: usize = texts.iter().map(|text| words(text).len()).sum();
        assert!((5..=90).contains(&count), "{name} has {count} words: {texts:#?}");
    }
}

#[test]
fn no_name_of_words_is_shown_instead_of_words() {
    let mut screen = Screen::of(Journey::new());
    for (name, make) in pages().into_iter().chain(states()) {
        screen.show(make());
        for text in page_texts(&screen) {
            let bare =
                text.contains('-') && !text.contains(' ') && text.chars().all(|c| c.is_ascii_lowercase() || c == '-');
            assert!(!bare && !text.contains('{'), "{name}: {text}");
        }
    }
}

#[test]
fn every_page_and_every_help_reads_at_grade_six_or_lower() {
    let mut screen = Screen::of(Journey::new());
    let mut grades = BTreeMap::new();
    for (name, make) in pages() {
        screen.show(make());
        grades.insert(name.to_owned(), grade(&page_texts(&screen)));
        screen.click("I’m stuck");
        grades.insert(format!("help of {name}"), grade(&page_texts(&screen)));
    }
    for (name, grade) in &grades {
        assert!(*grade <= 6.0, "{name}: {grade:.1} of {grades:#?}");
    }
}
