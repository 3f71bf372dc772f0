//! Every sentence is there, in every language, and every sentence is used.
//!
//! That the code asks for a sentence that is there, with all its arguments, is seen to by the compiler: the build makes
//! a function of each (`build/words.rs`). Here is what the compiler cannot see: other languages than English, sentences
//! that nothing says any more, and words that are found by the name of a thing.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use regain::mail::providers;
use regain::text::{Part, Topic};

use crate::ftl::{self, Words};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The folders of all languages.
fn languages() -> Vec<PathBuf> {
    let mut all: Vec<PathBuf> =
        fs::read_dir(root().join("assets/text")).unwrap().map(|entry| entry.unwrap().path()).collect();
    all.sort();
    all
}

fn read(language: &Path) -> Vec<Words> {
    ftl::read(language).unwrap_or_else(|fault| panic!("{fault}"))
}

fn english() -> Vec<Words> {
    read(&root().join("assets/text/en"))
}

/// The product's sources, without their tests.
fn sources() -> Vec<String> {
    fn collect(folder: &Path, into: &mut Vec<String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                collect(&path, into);
            } else {
                let source = fs::read_to_string(&path).unwrap();
                into.push(source.split("#[cfg(test)]").next().unwrap_or_default().to_owned());
            }
        }
    }
    let mut all = Vec::new();
    collect(&root().join("src"), &mut all);
    all
}

/// Every text in the function `kind::function`, wherever in the sources it stands: a `match` that names each variant.
fn literals(kind: &str, function: &str) -> BTreeSet<String> {
    let (block, head) = (format!("impl {kind} {{"), format!(" fn {function}("));
    let mut found = BTreeSet::new();
    for source in sources() {
        for block in source.split(&block).skip(1).map(|rest| rest.split("\n}\n").next().unwrap_or_default()) {
            let body = block.split_once(&head).map(|(_, rest)| rest.split("\n    }\n").next().unwrap_or_default());
            found.extend(body.into_iter().flat_map(|body| body.split('"').skip(1).step_by(2)).map(str::to_owned));
        }
    }
    assert!(!found.is_empty(), "{kind}::{function} was not found, or names nothing");
    found
}

/// The names of all things of a kind, as the code gives them.
fn named(topic: Topic) -> BTreeSet<String> {
    let names = |kinds: &[&str]| kinds.iter().flat_map(|kind| literals(kind, "name")).collect::<BTreeSet<_>>();
    let without = |mut names: BTreeSet<String>, name: &str| {
        assert!(names.remove(name), "{name} is no name any more");
        names
    };
    match topic {
        Topic::Trouble => literals("Trouble", "entry").union(&names(&["Obstacle"])).cloned().collect(),
        Topic::Remedy => names(&["Remedy"]),
        Topic::Help => names(&["Page", "Aside", "DeadEnd"]),
        Topic::Badge => names(&["Badge"]),
        Topic::Cause | Topic::NothingFound => names(&["NoCameraCause"]),
        // A device of which nothing is known is called so by a sentence of its own.
        Topic::Family => without(names(&["Family"]), "unknown"),
        Topic::Service => {
            let wanting = providers::all().iter().filter(|provider| provider.page.is_some());
            wanting.map(|provider| provider.id.clone()).collect()
        }
        Topic::NamedBy => names(&["NamedBy"]),
        Topic::End => names(&["DeadEnd"]),
        // The support sheet is a page of its own.
        Topic::Aside => without(names(&["Aside"]), "support"),
    }
}

/// The parts that words about a thing must have, and those that they may have.
fn parts(topic: Topic) -> (&'static [Part], &'static [Part]) {
    match topic {
        Topic::Trouble => (&[Part::Todo], &[Part::Why, Part::Safe]),
        Topic::Badge | Topic::Cause => (&[Part::Todo], &[]),
        Topic::Service => (&[], &[Part::Inbox]),
        Topic::End => (&[Part::Lead, Part::Steps], &[]),
        Topic::Aside => (&[Part::Lead, Part::Steps, Part::Cost, Part::CostInFull], &[]),
        Topic::Remedy | Topic::Help | Topic::NothingFound | Topic::Family | Topic::NamedBy => (&[], &[]),
    }
}

#[test]
fn everything_with_a_name_has_words_and_nothing_else_has() {
    for language in languages() {
        let all = read(&language);
        for topic in Topic::ALL {
            let mut told: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
            for words in &all {
                let Some(name) = topic.name_in(&words.id) else { continue };
                assert!(words.arguments.is_empty(), "{}: nothing fills in {:?}", words.id, words.arguments);
                told.entry(name).or_default().extend(words.attribute.as_deref());
            }
            let names: BTreeSet<String> = told.keys().map(|name| (*name).to_owned()).collect();
            assert_eq!(names, named(topic), "{}: words about {topic:?}, and what the code names", language.display());
            let (must, may) = parts(topic);
            for (name, has) in told {
                let known = |part: &&str| must.iter().chain(may).any(|known| known.name() == *part);
                assert!(has.iter().all(known), "{}: nothing says one of {has:?}", topic.id(name));
                assert!(must.iter().all(|part| has.contains(part.name())), "{}: only {has:?}", topic.id(name));
            }
        }
    }
}

#[test]
fn every_language_says_the_same_with_the_same_arguments() {
    let of = |language: &[Words]| -> BTreeMap<String, BTreeSet<String>> {
        let name = |words: &Words| format!("{} .{}", words.id, words.attribute.as_deref().unwrap_or_default());
        let arguments = |words: &Words| words.arguments.iter().cloned().collect();
        language.iter().map(|words| (name(words), arguments(words))).collect()
    };
    let english = of(&english());
    for language in languages() {
        let other = of(&read(&language));
        let missing: Vec<_> = english.keys().filter(|name| !other.contains_key(*name)).collect();
        let unknown: Vec<_> = other.keys().filter(|name| !english.contains_key(*name)).collect();
        assert!(missing.is_empty() && unknown.is_empty(), "{}: {missing:?}, {unknown:?}", language.display());
        for (name, arguments) in other {
            let more: Vec<_> = arguments.difference(&english[&name]).collect();
            assert!(more.is_empty(), "{}: {name}: nothing fills in {more:?}", language.display());
        }
    }
}

#[test]
fn every_sentence_is_said_somewhere() {
    let mut said = BTreeSet::new();
    for source in sources() {
        for room in ["text::", "words::"] {
            let names = source.split(room).skip(1);
            said.extend(names.map(|rest| {
                rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default().to_owned()
            }));
        }
    }
    // What the room of words asks for by itself.
    said.extend(["language_name", "two_sentences", "two_of_a_list"].map(str::to_owned));
    for words in english().iter().filter(|words| {
        words.file != ftl::OF_PACKAGES && Topic::ALL.iter().all(|topic| topic.name_in(&words.id).is_none())
    }) {
        let attribute = words.attribute.iter().map(|attribute| format!("_{attribute}")).collect::<String>();
        let name = format!("{}{attribute}", words.id).replace('-', "_");
        assert!(said.contains(&name), "nothing says {}{attribute}", words.id);
    }
}

#[test]
fn a_sentence_that_chooses_by_a_name_knows_every_name() {
    let of = |id: &str| {
        let words = english().into_iter().find(|words| words.id == id).unwrap_or_else(|| panic!("{id} is gone"));
        words.variants.into_iter().collect::<BTreeSet<_>>()
    };
    let mut ways = literals("EmailRecovery", "name");
    ways.extend(literals("EmailRecovery", "why"));
    // Why it may be is said in its place.
    assert!(ways.remove("maybe"));
    assert_eq!(of("cli-probe-way"), ways);
}
