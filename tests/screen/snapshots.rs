//! What a screen reader finds on every page, in every state of the gallery, at every trouble, and in the help of every
//! page: one file each in `tests/snapshots`. A change of what is on the screen shows there, and is read before it is
//! accepted.
//!
//! To accept changes: run the test with `INSTA_UPDATE=always`, and read what git shows. A snapshot that no scene has
//! any more, or that waits to be accepted, fails as well.

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use regain::domain::VERSION;
use regain::text::Topic;
use regain::wizard::Trouble;

use crate::journeys::screen::Screen;
use crate::journeys::troubles::troubles;
use crate::journeys::{Journey, pages, states};
use crate::words::texts_about;

/// Troubles that lead to a page of their own, so that they are never shown as a trouble.
pub const UNREACHED: [&str; 1] = ["not_offered"];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots")
}

/// What lies over a page, and how it is reached.
const COVERS: [(&str, &[&str]); 4] = [
    ("menu", &["Menu"]),
    ("menu-language", &["Menu", "Language: English"]),
    ("menu-about", &["Menu", "About Regain"]),
    ("menu-forget", &["Menu", "Forget everything…"]),
];

/// What is on every screen of the gallery, by its name.
fn gallery() -> Vec<(String, String)> {
    let mut screen = Screen::of(Journey::new());
    let mut all = Vec::new();
    for (name, make) in pages().into_iter().chain(states()) {
        screen.show(make());
        all.push((name.to_owned(), screen.spoken()));
    }
    for journey in troubles() {
        let (trouble, page) = (trouble(&journey).unwrap(), journey.wizard().page().name());
        screen.show(journey);
        all.push((format!("{page}-trouble-{trouble}"), screen.spoken()));
    }
    for (name, make) in pages() {
        screen.show(make());
        screen.click("I’m stuck");
        all.push((format!("{name}-help"), screen.spoken()));
    }
    for (name, presses) in COVERS {
        screen.show(Journey::found());
        for press in presses {
            screen.click(press);
        }
        all.push((name.to_owned(), screen.spoken().replace(VERSION, "VERSION")));
    }
    all
}

/// The name of the trouble that a journey stands at.
fn trouble(journey: &Journey) -> Option<&'static str> {
    journey.wizard().trouble().map(Trouble::name)
}

#[test]
fn every_page_and_every_trouble_is_in_the_gallery() {
    let scenes = || pages().into_iter().chain(states()).map(|(_, make)| make()).chain(troubles());
    let reached: BTreeSet<&str> = scenes().map(|journey| journey.wizard().page().name()).collect();
    let known = words_about(Topic::Help);
    assert_eq!(reached, known.iter().map(String::as_str).collect(), "pages in the gallery, and pages that have a help");

    let mut reached = BTreeSet::new();
    for journey in scenes() {
        let Some(trouble) = journey.wizard().trouble() else { continue };
        let (on, out) = trouble.remedies();
        assert_ne!(on, out, "{}: two ways that are one", trouble.name());
        reached.insert(trouble.name());
    }
    reached.extend(UNREACHED);
    let known = words_about(Topic::Trouble);
    assert_eq!(
        reached,
        known.iter().map(String::as_str).collect(),
        "troubles in the gallery, and troubles that have words"
    );
}

/// The names of the things of a kind that have words. That these are all there are is seen to by the test of the
/// sentences.
fn words_about(topic: Topic) -> BTreeSet<String> {
    texts_about(topic).into_iter().filter(|(name, _)| !name.contains('.')).map(|(name, _)| name).collect()
}

#[test]
fn every_screen_reads_as_it_was_accepted() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(folder());
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let _bound = settings.bind_to_scope();
    let all = gallery();
    let differs = |(name, spoken): &&(String, String)| {
        catch_unwind(AssertUnwindSafe(|| insta::assert_snapshot!(name.as_str(), spoken))).is_err()
    };
    let changed: Vec<&str> = all.iter().filter(differs).map(|(name, _)| name.as_str()).collect();
    assert!(changed.is_empty(), "{} screens read differently: {}", changed.len(), changed.join(", "));

    let known: BTreeSet<String> = all.iter().map(|(name, _)| format!("{name}.snap")).collect();
    assert_eq!(known.len(), all.len(), "two scenes have one name");
    let files =
        std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned());
    let strange: Vec<String> = files.filter(|file| !known.contains(file)).collect();
    assert!(strange.is_empty(), "of no scene, or not yet accepted: {strange:?}");
}
