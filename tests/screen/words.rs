//! The words on screen: short, plain, complete. Reads the Fluent files and the drawn pages.

mod list;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use egui::accesskit::Role;
use regain::text::Topic;

use crate::ftl;
use crate::journeys::reading::{grade, sentences, words};
use crate::journeys::screen::Screen;
use crate::journeys::{Journey, pages, states};

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

/// Every line of words for people at a screen by its name: attributes as `name.attribute`, each variant by itself. The
/// words of the command line are for people who type commands.
fn texts() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/text/en");
    let all = ftl::read(&folder).unwrap_or_else(|fault| panic!("{fault}"));
    let mut lines = Vec::new();
    for words in all.iter().filter(|words| !words.id.starts_with("cli-") && words.file != ftl::OF_PACKAGES) {
        let attribute = words.attribute.iter().map(|attribute| format!(".{attribute}")).collect::<String>();
        let of_one = words.texts.iter().flat_map(|text| text.lines());
        lines.extend(of_one.map(|line| (format!("{}{attribute}", words.id), line.to_owned())));
    }
    lines
}

/// The words about all things of a kind: what each thing is called, and its lines.
pub fn texts_about(topic: Topic) -> Vec<(String, String)> {
    let about = |(id, line): (String, String)| Some((topic.name_in(&id)?.to_owned(), line));
    texts().into_iter().filter_map(about).collect()
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
    for (name, text) in texts() {
        for sentence in sentences(&text) {
            assert!(words(&sentence).len() <= 20, "{name}: {sentence}");
        }
    }
}

#[test]
fn titles_and_leads_are_short() {
    for (name, text) in texts() {
        let count = words(&text).len();
        let of_page = |topic: Topic| topic.name_in(&name).is_some_and(|rest| !rest.contains('.'));
        let is_title = name.ends_with("-title") || of_page(Topic::End) || of_page(Topic::Aside);
        assert!(!is_title || count <= 7, "{name}: {text}");
        assert!(!name.contains("-lead") && !name.ends_with(".lead") || count <= 20, "{name}: {text}");
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
        "forget",
        "go",
        "hide",
        "i",
        "keep",
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
    for (name, text) in
        texts().into_iter().filter(|(name, _)| name.starts_with("button-") || name.starts_with("remedy-"))
    {
        let first = words(&text).first().map(|word| word.to_lowercase()).unwrap_or_default();
        assert!(verbs.contains(&first.as_str()), "{name}: {text}");
        assert!(words(&text).len() <= 4, "{name}: {text}");
        assert!(!text.ends_with('.'), "{name}: {text}");
        let capitals = words(&text).iter().skip(1).filter(|word| word.starts_with(char::is_uppercase)).count();
        assert_eq!(capitals, 0, "{name}: sentence case in {text}");
    }
}

#[test]
fn what_a_trouble_says_is_short() {
    let mut whole: BTreeMap<String, String> = BTreeMap::new();
    for (name, line) in texts_about(Topic::Trouble) {
        match name.split_once('.') {
            None => assert!(words(&line).len() <= 9, "{name}: {line}"),
            Some((name, _)) => {
                let told = whole.entry(name.to_owned()).or_default();
                *told = format!("{told} {line}");
            }
        }
    }
    assert!(whole.len() > 80, "the words of troubles were not found");
    for (name, told) in whole {
        assert!(words(&told).len() <= 25, "{name}: {told}");
    }
}

#[test]
fn what_a_mail_service_wants_is_short_and_plain() {
    let all = texts_about(Topic::Service);
    assert!(all.len() > 15, "the words of services were not found");
    for (name, line) in all {
        assert!(words(&line).len() <= 20, "{name}: {line}");
        assert!(grade(std::slice::from_ref(&line)) <= 7.0, "{name}: {:.1}", grade(std::slice::from_ref(&line)));
    }
}

/// The words of a page as they are read, without the rail.
fn page_texts(screen: &Screen) -> Vec<String> {
    let left = 268.0;
    let kinds = [
        Role::Label,
        Role::Status,
        Role::ListItem,
        Role::Heading,
        Role::Button,
        Role::Link,
        Role::RadioButton,
        Role::CheckBox,
    ];
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
