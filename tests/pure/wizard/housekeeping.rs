//! The menu: it works on every page and beside everything that runs, and what is forgotten is gone.

use regain::domain::{Forgotten, Language, OwnFolder, Preferences, SystemWishes, TextSize, ThemeChoice};
use regain::wizard::{Effect, Event, Forms, Job, JobKind, JobResult, Page};

use super::walk::Walk;

fn kinds(walk: &Walk) -> Vec<JobKind> {
    let kind = |effect: &Effect| match effect {
        Effect::Start(_, job) => Some(job.kind()),
        _ => None,
    };
    walk.asked.iter().filter_map(kind).collect()
}

#[test]
fn what_is_chosen_is_kept_once_and_beside_what_runs() {
    let mut walk = Walk::begin();
    assert!(walk.wizard.running().is_some(), "a search runs");
    walk.tell(Event::ChooseTheme(ThemeChoice::Dark));
    let dark = Preferences { theme: ThemeChoice::Dark, ..Preferences::default() };
    assert!(matches!(walk.asked.as_slice(), [Effect::KeepPreferences(kept)] if *kept == dark));
    walk.tell(Event::ChooseTheme(ThemeChoice::Dark));
    assert!(walk.asked.is_empty(), "it is kept already");
    walk.tell(Event::ChooseTextSize(TextSize::Larger));
    let both = Preferences { text_size: TextSize::Larger, ..dark };
    assert!(matches!(walk.asked.as_slice(), [Effect::KeepPreferences(kept)] if *kept == both));
    let language = Language::all().next();
    walk.tell(Event::ChooseLanguage(language));
    let all = Preferences { language, ..both };
    assert!(matches!(walk.asked.as_slice(), [Effect::KeepPreferences(kept)] if *kept == all));
    assert!(walk.wizard.running().is_some(), "the search goes on");
}

#[test]
fn what_is_read_or_wished_is_not_written_down() {
    let mut walk = Walk::begin();
    let read = Preferences { theme: ThemeChoice::Light, text_size: TextSize::Largest, language: None };
    walk.tell(Event::PreferencesRead(read));
    let wishes = SystemWishes { dark: Some(true), high_contrast: true, reduced_motion: true };
    walk.tell(Event::SystemWishes(wishes));
    assert!(walk.asked.is_empty());
    assert_eq!((walk.wizard.house().preferences, walk.wizard.house().wishes), (read, wishes));
}

#[test]
fn a_folder_that_no_program_opens_is_named() {
    let mut walk = Walk::begin();
    let opening = |walk: &mut Walk, folder| match walk.tell(Event::OpenFolder(folder)).asked.as_slice() {
        [Effect::Start(ticket, Job::OpenFolder(_))] => *ticket,
        other => panic!("{other:?}"),
    };
    let first = opening(&mut walk, OwnFolder::Log);
    let second = opening(&mut walk, OwnFolder::Data);
    walk.tell(Event::Finished(first, JobResult::OpenFolder(false)));
    assert_eq!(walk.wizard.house().unopened, None, "nobody waits for that one any more");
    walk.tell(Event::Finished(second, JobResult::OpenFolder(false)));
    assert_eq!(walk.wizard.house().unopened, Some(OwnFolder::Data));
    walk.tell(Event::OpenFolder(OwnFolder::Data));
    assert_eq!(walk.wizard.house().unopened, None);
}

#[test]
fn everything_is_forgotten_from_any_page_and_the_journey_begins_anew() {
    for until in [Walk::until_request as fn(&mut Walk) -> &mut Walk, Walk::until_code, Walk::until_password] {
        let mut walk = Walk::begin();
        walk.tell(Event::ChooseTheme(ThemeChoice::Dark));
        until(&mut walk);
        let ticket = {
            walk.tell(Event::ForgetEverything);
            walk.asked.iter().find_map(|effect| match effect {
                Effect::Start(ticket, Job::ForgetEverything) => Some(*ticket),
                _ => None,
            })
        };
        let ticket = ticket.unwrap();
        assert!(walk.asked.iter().any(|effect| matches!(effect, Effect::Wipe(Forms::All))));
        assert_eq!(kinds(&walk), [JobKind::ForgetEverything, JobKind::Search]);
        assert_eq!(walk.wizard.page(), Page::Find);
        assert!(walk.wizard.camera().is_none() && walk.wizard.memo().is_none() && !walk.wizard.holds_secret());
        assert_eq!(walk.wizard.house().preferences, Preferences::default());
        assert!(walk.wizard.house().is_forgetting());
        walk.tell(Event::ForgetEverything);
        assert!(walk.asked.is_empty(), "once is enough");
        let all = Forgotten { files: true, mailboxes: true };
        walk.tell(Event::Finished(ticket, JobResult::ForgetEverything(all)));
        assert_eq!(walk.wizard.house().forgotten, Some(all));
        walk.tell(Event::ChooseTheme(ThemeChoice::Light));
        assert_eq!(walk.wizard.house().forgotten, None, "something is kept again");
    }
}

#[test]
fn nothing_is_forgotten_while_a_password_is_being_set() {
    let mut walk = Walk::begin();
    walk.until_setting();
    assert_eq!(walk.wizard.page(), Page::Setting);
    walk.tell(Event::ForgetEverything);
    assert!(walk.asked.is_empty());
    assert_eq!(walk.wizard.page(), Page::Setting);
}
