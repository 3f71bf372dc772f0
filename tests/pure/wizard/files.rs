//! Files that the person saves by a dialog which the page does not wait for any more, and what a newer version keeps.

use std::path::PathBuf;

use regain::domain::{Recalled, SaveFault, Saved};
use regain::wizard::aside::{Aside, SheetText};
use regain::wizard::{Event, JobResult, Ticket};

use super::walk::{Walk, fetched};

fn saved(name: &str) -> Result<Saved, SaveFault> {
    Ok(Saved::In(PathBuf::from(name)))
}

/// Where the picture lies, as the page says it.
fn place(walk: &Walk) -> Option<&str> {
    walk.wizard.saved()?.0.to_str()
}

/// Starts to save, and goes back while the dialog is open.
fn left(walk: &mut Walk, event: Event) -> Ticket {
    let ticket = walk.tell(event).last_ticket().unwrap();
    walk.tell(Event::Back);
    assert!(walk.wizard.running().is_none() && walk.asked.is_empty(), "nothing closes the dialog: {:?}", walk.asked);
    ticket
}

#[test]
fn what_a_dialog_saves_after_back_is_told() {
    let mut walk = Walk::begin();
    walk.until_request();
    let first = left(&mut walk, Event::SavePicture);
    walk.tell(Event::Back).expect("privacy", None, &[]);
    walk.tell(Event::Finished(first, JobResult::SavePicture(saved("first.png")))).expect("privacy", None, &[]);
    walk.tell(Event::Continue).expect("request", None, &[]);
    assert_eq!(place(&walk), Some("first.png"));
}

#[test]
fn what_a_dialog_did_not_save_after_back_is_no_trouble() {
    for result in [Ok(Saved::Cancelled), Err(SaveFault::NoRoom)] {
        let mut walk = Walk::begin();
        walk.until_request();
        let first = left(&mut walk, Event::SavePicture);
        walk.tell(Event::Finished(first, JobResult::SavePicture(result))).expect("request", None, &[]);
        assert_eq!(place(&walk), None);
    }
}

#[test]
fn the_last_press_has_the_last_word() {
    let mut walk = Walk::begin();
    walk.until_request();
    let first = left(&mut walk, Event::SavePicture);
    walk.tell(Event::SavePicture).expect("request", None, &["save"]);
    // The dialog that was open already serves the second press.
    walk.tell(Event::Finished(first, JobResult::SavePicture(Ok(Saved::Cancelled)))).expect("request", None, &[]);
    walk.answer(JobResult::SavePicture(saved("second.png"))).expect("request", None, &[]);
    assert_eq!(place(&walk), Some("second.png"));
    walk.tell(Event::Finished(first, JobResult::SavePicture(saved("first.png")))).expect("request", None, &[]);
    assert_eq!(place(&walk), Some("second.png"));
}

#[test]
fn the_old_picture_is_not_taken_for_the_new_one() {
    let mut walk = Walk::begin();
    walk.until_request();
    let first = left(&mut walk, Event::SavePicture);
    walk.tell(Event::Continue).tell(Event::Continue).tell(Event::NewRequest).tell(Event::NewRequest);
    walk.tell(Event::Continue).answer(JobResult::FetchPicture(Ok(fetched()))).expect("request", None, &["remember"]);
    walk.tell(Event::Finished(first, JobResult::SavePicture(saved("first.png")))).expect("request", None, &[]);
    assert_eq!(place(&walk), None);
}

#[test]
fn a_sheet_that_is_saved_after_back_is_told_on_its_page_only() {
    let mut walk = Walk::begin();
    walk.until_request().tell(Event::ShowAside(Aside::Support));
    let sheet = || Event::SaveSheet(SheetText("facts".to_owned()));
    let first = left(&mut walk, sheet());
    walk.tell(Event::Finished(first, JobResult::SaveSheet(saved("sheet.txt")))).expect("support", None, &[]);
    assert_eq!(walk.wizard.sheet_saved().and_then(|path| path.to_str()), Some("sheet.txt"));
    let second = left(&mut walk, sheet());
    walk.tell(Event::Back).expect("request", None, &[]);
    walk.tell(Event::ShowAside(Aside::Support));
    walk.tell(Event::Finished(second, JobResult::SaveSheet(saved("sheet.txt")))).expect("support", None, &[]);
    assert_eq!(walk.wizard.sheet_saved(), None);
    walk.tell(Event::ShowInFolder).expect("support", None, &[]);
    walk.tell(sheet()).answer(JobResult::SaveSheet(saved("sheet.txt")));
    walk.tell(Event::ShowInFolder).expect("support", None, &["show"]);
}

#[test]
fn a_second_dialog_that_asks_something_else_is_refused() {
    let mut walk = Walk::begin();
    walk.until_request().tell(Event::SavePicture).answer(JobResult::SavePicture(Err(SaveFault::OtherDialog)));
    walk.expect("request", Some("other_dialog"), &[]);
}

#[test]
fn a_journey_of_a_newer_version_is_said_and_not_begun() {
    let mut walk = Walk::begin();
    assert!(!walk.wizard.recall_trouble().has_newer);
    walk.wizard = regain::wizard::Wizard::new();
    let newer = Recalled { has_newer: true, ..Recalled::default() };
    walk.tell(Event::Started(newer)).expect("find", None, &["search"]);
    assert!(walk.wizard.recall_trouble().has_newer);
}
