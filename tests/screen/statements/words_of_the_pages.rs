//! Times and places in the words of the pages: what the screen says of moments, and what the support sheet says.

use egui::accesskit::Role;
use regain::domain::{Capabilities, Fetched, FoundCamera};
use regain::secret::Email;
use regain::wizard::{Aside, Event, JobResult};

use crate::journeys::screen::Screen;
use crate::journeys::{Journey, pages};
use crate::script::{SERVICE, camera, fetched, fetched_for, findings, picture};

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

/// Before the camera was asked, after it has named the address, and where it named none: the page before the question and
/// the page after it say the same of it.
#[test]
fn the_pages_agree_who_names_the_address() {
    const LATER: &str = "The usual address. Your camera names it in the next step.";
    /// The notice, after a probe that was told no address.
    fn unasked(model: &str) -> Journey {
        let mut journey = Journey::listing(vec![FoundCamera { model: Some(model.to_owned()), ..camera() }]);
        journey.tell(Event::Choose(0));
        journey.tell(Event::Continue);
        journey.answer(JobResult::Probe(Ok(Capabilities { service: None, ..findings() })));
        journey.tell(Event::Continue);
        journey
    }
    fn asked(mut journey: Journey, fetched: Fetched) -> Journey {
        journey.tell(Event::Continue);
        journey.answer(JobResult::FetchPicture(Ok(fetched)));
        journey
    }
    let (brand, neutral) = ("DS-2CD2143G2-I", "NVST-HNR");
    let named = || Fetched { service: Email::parse(SERVICE), ..fetched() };
    let silent = || Fetched { service: None, ..fetched() };
    let mut imported = unasked(brand);
    imported.tell(Event::Back);
    imported.tell(Event::UseCameraPage);
    imported.tell(Event::Continue);
    imported.tell(Event::PastePicture);
    imported.answer(JobResult::ImportPicture(Ok(Some(picture()))));
    let states = vec![
        (asked(unasked(brand), named()), "Your camera named this address."),
        (asked(unasked(neutral), named()), "Your camera named this address."),
        // The probe was told already.
        (asked(Journey::privacy(), silent()), "Your camera named this address."),
        (asked(unasked(brand), silent()), "The usual address for this brand."),
        (asked(unasked(neutral), silent()), "The usual one for cameras without a brand."),
        (imported, "If the camera’s page names another address, send it there."),
    ];
    let mut screen = Screen::of(unasked(neutral));
    assert!(screen.words().contains(LATER));
    screen.show(unasked(brand));
    assert!(screen.words().contains(LATER));
    for (journey, sentence) in states {
        screen.show(journey);
        let address = screen.journey().wizard().service().0.as_str().to_owned();
        for page in ["request", "privacy"] {
            while screen.page() != page && screen.journey().wizard().can_go_back() {
                screen.journey().tell(Event::Back);
                screen.settle();
            }
            let words = screen.words();
            assert_eq!(screen.page(), page);
            assert!(words.contains(sentence) && words.contains(&address), "{page}: {sentence}: {words}");
            assert!(!words.contains(LATER), "{page}: {words}");
        }
    }
    // Several pictures to choose from: the address comes with the one that is chosen.
    let several = Fetched { service: Email::parse(SERVICE), ..fetched_for([Some("a****@example.com"), None]) };
    screen.show(asked(unasked(brand), several));
    screen.journey().tell(Event::Back);
    screen.settle();
    assert!(screen.page() == "privacy" && screen.words().contains(LATER), "{}", screen.words());
}

#[test]
fn the_support_sheet_names_the_pages_as_they_call_themselves() {
    let mut screen = Screen::of(Journey::new());
    let mut seen = 0;
    for (name, make) in pages() {
        screen.show(make());
        let title = screen.all(Role::Heading)[0].name.clone();
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

#[test]
fn while_one_waits_nothing_is_announced_twice_in_a_minute() {
    let mut screen = Screen::of(Journey::wait());
    let mut announced = Vec::new();
    let mut before = Vec::new();
    for second in (0..12 * 60).step_by(4) {
        screen.show(Journey::wait().later(second));
        let polite = screen.things().into_iter().filter(|thing| thing.polite);
        let now: Vec<String> = polite.map(|thing| thing.name).collect();
        if now != before {
            announced.push(second);
            before = now;
        }
    }
    let after_the_first = &announced[1..];
    assert!(after_the_first.len() >= 4, "the minutes that are left are told: {announced:?}");
    let apart = after_the_first.windows(2).map(|pair| pair[1] - pair[0]).min();
    assert!(apart >= Some(60), "two announcements within a minute: {announced:?}");
}

#[test]
fn after_five_minutes_the_page_says_so_and_offers_what_helps() {
    let before = Screen::of(Journey::wait().later(299)).words();
    assert!(before.contains("Usually here by ") && !before.contains("longer than usual"), "{before}");
    let mut screen = Screen::of(Journey::wait().later(300));
    let words = screen.words();
    assert!(!words.contains("Usually here by "), "{words}");
    for line in ["It is taking longer than usual", "Look in Spam or Junk.", "Check that the picture was attached"] {
        assert!(words.contains(line), "{line} is not in {words}");
    }
    assert_eq!(screen.primary().name, "I have the code");
    screen.click("Send same picture again");
    assert_eq!(screen.page(), "request");
}

#[test]
fn the_last_page_names_camera_time_and_what_to_do() {
    let screen = Screen::of(Journey::done());
    let words = screen.words().replace('\u{a0}', " ");
    for line in [
        "DS-2CD2143G2-I",
        "We signed in today 14:30",
        "Camera picture, today 14:30",
        "Put in order",
        "Phones and recorders",
    ] {
        assert!(words.contains(line), "{line} is not in {words}");
    }
    assert_eq!(screen.primary().name, "Close");
}

#[test]
fn the_first_page_and_about_say_that_the_maker_of_the_camera_did_not_make_this() {
    let mut screen = Screen::of(Journey::found());
    assert!(screen.words().contains("Regain is not made by Hikvision."));
    screen.click("Menu");
    screen.click("About Regain");
    assert!(screen.words().contains("it is not made by Hikvision"), "{}", screen.words());
}
