//! The words of the list of cameras: badges, kinds of device, and why the list is empty.

use std::collections::BTreeSet;

use regain::text::{self, Topic};

use super::{page_texts, texts, texts_about};
use crate::journeys::reading::{grade, words};
use crate::journeys::screen::Screen;
use crate::journeys::{Journey, states};

#[test]
fn every_badge_has_a_few_words_and_not_much_to_do() {
    let all = texts_about(Topic::Badge);
    let (todo, labels): (Vec<_>, Vec<_>) = all.into_iter().partition(|(name, _)| name.ends_with(".do"));
    assert!(labels.len() >= 7 && labels.len() == todo.len());
    for (name, label) in &labels {
        assert!(label.chars().count() <= 20, "{name}: two of them fit in a row");
    }
    for (name, line) in &todo {
        assert!(words(line).len() <= 20, "{name}");
    }
    let different: BTreeSet<&String> = labels.iter().map(|(_, label)| label).collect();
    assert_eq!(different.len(), labels.len(), "no two badges read alike");
    let address = text::spare_address("10.0.7.250", "255.255.255.0");
    for part in ["10.0.7.250", "255.255.255.0", "We never change the camera"] {
        assert!(address.contains(part), "{address}");
    }
}

#[test]
fn every_cause_of_an_empty_list_is_short() {
    let all = texts_about(Topic::Cause);
    assert!(all.len() >= 16, "the words of causes were not found");
    for (name, line) in all {
        let most = if name.ends_with(".do") { 20 } else { 9 };
        assert!(words(&line).len() <= most, "{name}: {line}");
    }
}

#[test]
fn every_kind_of_device_has_a_household_word() {
    let all = texts_about(Topic::Family);
    assert!(all.len() >= 6, "the words of devices were not found");
    for (name, word) in all {
        assert!(words(&word).len() <= 2, "{name}");
    }
}

#[test]
fn what_the_list_says_reads_at_grade_six_or_lower() {
    let lines = |part: &str| -> Vec<String> {
        let of = |(name, _): &(String, String)| name.starts_with(part) && name.ends_with(".do");
        texts().into_iter().filter(of).map(|(_, words)| words).collect()
    };
    for part in ["badge-", "cause-"] {
        let mut lines = lines(part);
        lines.push(text::spare_address("10.0.7.250", "255.255.255.0"));
        assert!(lines.len() >= 8 && grade(&lines) <= 6.0, "{part}: {:.1} of {lines:#?}", grade(&lines));
    }
    let mut screen = Screen::of(Journey::new());
    for (name, make) in states().into_iter().filter(|(name, _)| name.starts_with("find-")) {
        screen.show(make());
        let texts = page_texts(&screen);
        assert!(grade(&texts) <= 6.0, "{name}: {:.1} of {texts:#?}", grade(&texts));
    }
}
