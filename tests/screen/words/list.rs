//! The words of the list of cameras: marks, kinds of device, and why the list is empty.

use std::collections::BTreeSet;

use regain::domain::Family;
use regain::text;
use regain::wizard::{Badge, NoCameraCause, SpareAddress};

use super::{page_texts, texts};
use crate::journeys::reading::{grade, words};
use crate::journeys::screen::Screen;
use crate::journeys::{Journey, states};

/// One of each mark. `Mark::name` is exhaustive.
fn marks() -> Vec<Badge> {
    let lent = SpareAddress { address: [10, 0, 7, 250].into(), prefix: 24 };
    vec![
        Badge::NotActivated,
        Badge::OtherSegment { borrow: None },
        Badge::OtherSegment { borrow: Some(lent) },
        Badge::ClockWrong,
        Badge::BehindNvr,
        Badge::NotHikvision,
        Badge::OnlyOnvif,
        Badge::CannotResetByEmail,
    ]
}

#[test]
fn every_mark_has_a_few_words_and_something_to_do() {
    let names: BTreeSet<&str> = marks().iter().map(Badge::name).collect();
    for name in &names {
        let (label, todo) = (format!("mark-{name}"), format!("mark-{name}-do"));
        assert!(text::has(&label) && text::has(&todo), "{name}");
        assert!(text::say(&label).chars().count() <= 20, "{name}: two of them fit in a row");
        assert!(words(&text::say(&todo)).len() <= 20, "{name}");
    }
    let labels: BTreeSet<String> = names.iter().map(|name| text::say(&format!("mark-{name}"))).collect();
    assert_eq!(labels.len(), names.len(), "no two marks read alike");
    let in_file = texts().iter().filter(|(name, _)| name.starts_with("mark-") && name.ends_with("-do")).count();
    assert_eq!(names.len(), in_file, "the file has words for marks that do not exist, or this list is too short");
    let lend = text::say_with("mark-lend", &[("address", "10.0.7.250".into()), ("mask", "255.255.255.0".into())]);
    for part in ["10.0.7.250", "255.255.255.0", "We never change the camera"] {
        assert!(lend.contains(part), "{lend}");
    }
}

#[test]
fn every_cause_of_an_empty_list_has_words_and_something_to_do() {
    use NoCameraCause::{
        FirewallMayDrop, MacosLocalNetwork, NoAdapterUp, OnlyVpn, OtherNetwork, PortTaken, WifiIsolation,
        WindowsPublicProfile,
    };
    let all = [NoAdapterUp, OnlyVpn, FirewallMayDrop, WifiIsolation, PortTaken, WindowsPublicProfile];
    let all: Vec<NoCameraCause> = all.into_iter().chain([MacosLocalNetwork, OtherNetwork]).collect();
    for cause in &all {
        let id = format!("cause-{}", cause.name());
        let todo = text::attribute(&id, "do").unwrap_or_else(|| panic!("{id}.do"));
        assert!(text::has(&id) && words(&text::say(&id)).len() <= 9, "{id}");
        assert!(words(&todo).len() <= 20, "{id}: {todo}");
    }
    let in_file = texts().iter().filter(|(name, _)| name.starts_with("cause-") && !name.contains('.')).count();
    assert_eq!(all.len(), in_file, "the file has words for causes that do not exist, or this list is too short");
}

#[test]
fn every_kind_of_device_has_a_household_word() {
    use Family::{Access, Alarm, Camera, Doorbell, Recorder, Thermal};
    for family in [Camera, Thermal, Recorder, Doorbell, Access, Alarm] {
        let id = format!("family-{}", family.name());
        assert!(text::has(&id) && words(&text::say(&id)).len() <= 2, "{id}");
    }
}

#[test]
fn what_the_list_says_reads_at_grade_six_or_lower() {
    let lines = |part: &str| -> Vec<String> {
        let of = |(name, _): &(String, String)| name.starts_with(part) && (name.ends_with("do") || name == "mark-lend");
        texts().into_iter().filter(of).map(|(_, words)| words).collect()
    };
    for part in ["mark-", "cause-"] {
        let lines = lines(part);
        assert!(lines.len() >= 8 && grade(&lines) <= 6.0, "{part}: {:.1} of {lines:#?}", grade(&lines));
    }
    let mut screen = Screen::of(Journey::new());
    for (name, make) in states().into_iter().filter(|(name, _)| name.starts_with("find-")) {
        screen.show(make());
        let texts = page_texts(&screen);
        assert!(grade(&texts) <= 6.0, "{name}: {:.1} of {texts:#?}", grade(&texts));
    }
}
