//! The newest picture file where browsers save: when it is looked for, when it is offered, and that only a press takes it.

use std::ops::Range;
use std::time::{Duration, SystemTime};

use super::walk::{Walk, picture};
use regain::domain::{Import, ImportFault, PictureFile, SaveFault};
use regain::wizard::{Effect, Event, Job, JobResult, Ticket};

const MINUTE: Duration = Duration::from_secs(60);

fn looked(walk: &Walk) -> Option<(Ticket, Range<SystemTime>)> {
    walk.asked.iter().find_map(|effect| match effect {
        Effect::Start(ticket, Job::FindPictureFile(span)) => Some((*ticket, span.clone())),
        _ => None,
    })
}

#[track_caller]
fn find(walk: &mut Walk, file: Option<PictureFile>) -> Range<SystemTime> {
    let (ticket, span) = looked(walk).expect("it is looked for");
    walk.tell(Event::Finished(ticket, JobResult::FindPictureFile(file))).expect("export", None, &[]);
    span
}

fn file(name: &str, written_at: SystemTime) -> PictureFile {
    PictureFile { path: format!("/home/anna/Downloads/{name}").into(), written_at }
}

fn offered(walk: &Walk) -> Option<&str> {
    walk.wizard.offered_picture_file()?.path.file_name()?.to_str()
}

fn imported() -> JobResult {
    JobResult::ImportPicture(Ok(Some(picture())))
}

#[test]
fn it_is_looked_for_when_the_page_comes_when_its_page_is_opened_and_when_the_window_comes_back() {
    let mut walk = Walk::begin();
    walk.until_method();
    let began = walk.now;
    walk.export().expect("export", None, &["find_file"]);
    assert_eq!(
        find(&mut walk, None),
        began - 10 * MINUTE..began + MINUTE,
        "what was saved shortly before is meant too"
    );
    assert_eq!(offered(&walk), None);
    walk.tell(Event::OpenCameraPage).expect("export", None, &["open_page", "find_file"]);
    let (ticket, _) = looked(&walk).unwrap();
    // One look at a time.
    walk.answer(JobResult::OpenPage(true)).tell(Event::CameToFront).expect("export", None, &[]);
    walk.tell(Event::Finished(ticket, JobResult::FindPictureFile(None)));
    walk.pass(3600).tell(Event::CameToFront).expect("export", None, &["find_file"]);
    let saved = file("QRCode.png", walk.now);
    let span = find(&mut walk, Some(saved));
    assert_eq!(span, began..walk.now + MINUTE, "since the page was there first, however long ago");
    assert_eq!(offered(&walk), Some("QRCode.png"));
    // On no other page, and not by a clock.
    walk.pass(60).tell(Event::LookAtCamera);
    assert!(looked(&walk).is_none());
    walk.tell(Event::Back);
    assert_eq!(offered(&walk), None);
    walk.tell(Event::CameToFront).expect("privacy", None, &[]);
    walk.tell(Event::UsePictureFile).expect("privacy", None, &[]);
    walk.tell(Event::Continue).expect("export", None, &["find_file"]);
    assert_eq!(offered(&walk), None, "it may be gone by now");
}

#[test]
fn it_is_taken_by_a_press_alone_and_once() {
    let mut walk = Walk::begin();
    walk.until_method().export();
    let cat = file("cat.jpg", walk.now);
    find(&mut walk, Some(cat.clone()));
    walk.tell(Event::UsePictureFile).expect("export", None, &["import"]);
    let Effect::Start(_, Job::ImportPicture(Import::File(path))) = &walk.asked[0] else { panic!("this file") };
    assert_eq!(*path, cat.path);
    walk.answer(JobResult::ImportPicture(Err(ImportFault::NoCode))).expect("export", Some("import_no_code"), &[]);
    // What was no QR code will not be one: it is not offered again, but a new one of this name is.
    walk.tell(Event::CameToFront);
    let (ticket, _) = looked(&walk).unwrap();
    walk.tell(Event::Finished(ticket, JobResult::FindPictureFile(Some(cat.clone()))));
    assert_eq!(offered(&walk), None);
    walk.tell(Event::UsePictureFile).expect("export", Some("import_no_code"), &[]);
    walk.pass(30).tell(Event::CameToFront);
    let (ticket, _) = looked(&walk).unwrap();
    let newer = PictureFile { written_at: walk.now, ..cat };
    walk.tell(Event::Finished(ticket, JobResult::FindPictureFile(Some(newer))));
    assert_eq!(offered(&walk), Some("cat.jpg"));
    walk.tell(Event::UsePictureFile).answer(imported()).expect("request", None, &["remember"]);
    assert!(walk.wizard.is_imported());
}

#[test]
fn a_picture_that_is_looked_at_can_be_stopped_and_what_is_found_later_changes_nothing() {
    let mut walk = Walk::begin();
    walk.until_method().export();
    find(&mut walk, None);
    let noise = || Event::DropPicture(vec!["noise.png".into()]);
    walk.tell(noise()).expect("export", None, &["import"]);
    let ticket = walk.last_ticket().unwrap();
    walk.tell(Event::Back).expect("export", None, &["cancel"]);
    walk.tell(Event::Finished(ticket, imported())).expect("export", None, &[]);
    assert!(!walk.wizard.is_imported());
    walk.tell(noise()).answer(imported()).expect("request", None, &["remember"]);
}

/// A picture that was handed over already, in whatever way, is not the one that a later request waits for.
#[test]
fn a_file_from_before_the_last_handing_over_is_not_looked_for() {
    for event in [Event::PastePicture, Event::ChoosePicture, Event::DropPicture(vec!["a.png".into()])] {
        let mut walk = Walk::begin();
        walk.until_method().export();
        find(&mut walk, None);
        walk.pass(120).tell(event).answer(imported());
        let handed_over = walk.now;
        walk.pass(60).tell(Event::Back);
        assert_eq!(find(&mut walk, None).start, handed_over);
    }
}

#[test]
fn a_late_or_invented_answer_offers_nothing() {
    let mut walk = Walk::begin();
    walk.until_method().export();
    let (ticket, _) = looked(&walk).unwrap();
    let found = |walk: &Walk| JobResult::FindPictureFile(Some(file("a.png", walk.now)));
    let stray = found(&walk);
    walk.tell(Event::Finished(Ticket(ticket.0 + 7), stray));
    assert_eq!(offered(&walk), None);
    // The page was left before it came.
    walk.tell(Event::Back);
    let late = found(&walk);
    walk.tell(Event::Finished(ticket, late)).expect("privacy", None, &[]);
    assert_eq!(offered(&walk), None);
}

/// What is kept on the disk does not name the file.
#[test]
fn a_full_disk_does_not_keep_it_from_being_taken() {
    let mut walk = Walk::begin();
    walk.disk = Err(SaveFault::NoRoom);
    walk.until_method().export();
    let saved = file("QRCode (1).png", walk.now);
    find(&mut walk, Some(saved));
    walk.tell(Event::UsePictureFile).answer(imported()).expect("request", None, &["remember"]);
}
