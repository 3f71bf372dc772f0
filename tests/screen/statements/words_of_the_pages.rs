//! Times and places in the words of the pages: what the screen says of moments, and what the support sheet says.

use regain::wizard::{Aside, Event};

use crate::journeys::screen::Screen;
use crate::journeys::{Journey, pages};

#[test]
fn a_code_that_lasts_one_minute_more_does_not_read_like_a_week() {
    let until = |seconds| {
        let words = Screen::of(Journey::code().later(seconds)).words().replace('\u{a0}', " ");
        let (_, rest) = words.split_once("The code works until ").expect("until when");
        rest.split_once(".\n").map_or(rest.to_owned(), |(until, _)| until.to_owned())
    };
    assert_eq!(until(0), "Monday, 24 November, 14:30");
    assert_eq!(until(24 * 3600), "tomorrow 14:30");
    assert_eq!(until(47 * 3600 + 59 * 60), "today 14:30");
}

#[test]
fn the_support_sheet_names_the_pages_as_they_call_themselves() {
    let mut screen = Screen::of(Journey::new());
    let mut seen = 0;
    for (name, make) in pages() {
        screen.show(make());
        let title = screen.all(egui::accesskit::Role::Heading)[0].name.clone();
        let page = screen.page();
        screen.journey().tell(Event::ShowAside(Aside::Support));
        screen.settle();
        if screen.page() != "support" || page == "support" {
            continue;
        }
        screen.click("Copy sheet");
        let sheet = screen.journey().copied.take().expect("a sheet").replace('\u{a0}', " ");
        let tried = sheet.lines().filter(|line| line.starts_with("  ") && !line.starts_with("  -"));
        let tried: Vec<&str> = tried.collect();
        assert!(tried.iter().any(|line| line.contains(&title)), "{name}: {title} is not in {tried:#?}");
        assert!(tried.iter().all(|line| line.contains(" November 2025, ")), "{name}: {tried:#?}");
        assert!(!sheet.contains('_'), "{name}: a name of the program in {sheet}");
        seen += 1;
    }
    assert!(seen >= 15, "only {seen} pages were looked at");
}
