//! The camera's own page, the security questions, and the pages beside the journey.

use std::path::PathBuf;

use super::walk::{CODE, PASSWORD, Walk, fetched, findings, new_password, one_journey, picture};
use regain::domain::{
    Capabilities, CommitOutcome, DeviceMessage, EmailRecovery, Evidence, Import, ImportFault, Memo, PictureFault,
    QuestionsFault, Requested, SaveFault, Saved, SearchReport, SecurityQuestion, SignInOutcome, SignInProof, Track,
};
use regain::secret::{Code, GivenAnswer, Password};
use regain::wizard::{Aside, Effect, Event, Job, JobResult, NewPassword, Page, SheetText, Wizard};

pub fn questions() -> Vec<SecurityQuestion> {
    [1, 4, 9].map(|id| SecurityQuestion { id, words: None }).to_vec()
}

/// The first answer is this one.
pub fn answers(password: &str, first: &str) -> NewPassword {
    let answers = [(1, first), (4, "Town"), (9, "Dish")].map(|(id, answer)| (id, GivenAnswer::new(answer)));
    NewPassword {
        evidence: Evidence::Answers(answers.into()),
        password: Password::new(password),
        repeated: Password::new(password),
        keep: false,
    }
}

fn imported() -> JobResult {
    JobResult::ImportPicture(Ok(Some(picture())))
}

fn until_export(walk: &mut Walk) -> &mut Walk {
    walk.until_method().export().expect("export", None, &["find_file"])
}

#[test]
fn back_to_the_export_leads_by_the_camera_s_own_page_again() {
    let mut walk = Walk::begin();
    until_export(&mut walk).tell(Event::PastePicture).answer(imported()).tell(Event::UseDirect);
    assert_eq!((walk.wizard.page(), walk.wizard.track()), (Page::Request, Track::Direct));
    walk.tell(Event::Back);
    assert_eq!((walk.wizard.page(), walk.wizard.track()), (Page::Export, Track::Guided));
}

#[test]
fn the_whole_guided_journey() {
    let mut walk = Walk::begin();
    until_export(&mut walk);
    walk.tell(Event::OpenCameraPage).expect("export", None, &["open_page"]).answer(JobResult::OpenPage(true));
    walk.tell(Event::DropPicture(vec![PathBuf::from("a.png")])).expect("export", None, &["import"]);
    assert!(
        matches!(&walk.asked[0], Effect::Start(_, Job::ImportPicture(Import::File(path))) if path.ends_with("a.png"))
    );
    walk.answer(imported()).expect("request", None, &["remember"]);
    let Effect::Remember(_, memo, Some(_)) = &walk.asked[0] else { panic!("the picture is kept") };
    assert_eq!((memo.track, memo.request.and_then(|request| request.sent_at)), (Track::Guided, None));
    assert!(walk.wizard.is_imported() && walk.wizard.may_close());
    walk.tell(Event::Continue).expect("wait", None, &["remember", "said_sent"]);
    walk.tell(Event::Continue).expect("own_page", None, &[]);
    walk.tell(Event::CheckAgain { password: Password::new(PASSWORD), keep: false }).expect(
        "own_page",
        Some("page_not_used"),
        &[],
    );
    walk.tell(Event::CheckAgain { password: Password::new(PASSWORD), keep: false }).expect(
        "own_page",
        None,
        &["sign_in"],
    );
    walk.answer(JobResult::SignIn(SignInOutcome::Refused { tries_left: Some(3) }));
    walk.expect("own_page", Some("not_changed"), &[]).tell(Event::Back).expect("wait", None, &[]);
    walk.tell(Event::Continue).tell(Event::CheckAgain { password: Password::new(PASSWORD), keep: false });
    walk.answer(JobResult::SignIn(SignInOutcome::Proven(SignInProof::default()))).expect(
        "done",
        None,
        &["forget", "wipe"],
    );
}

#[test]
fn what_was_handed_over_is_told_when_it_is_the_wrong_thing() {
    let mut walk = Walk::begin();
    until_export(&mut walk);
    walk.tell(Event::DropPicture(vec![])).expect("export", None, &[]);
    walk.tell(Event::DropPicture(vec!["a".into(), "b".into()])).expect("export", Some("import_many_files"), &[]);
    for (event, fault, name) in [
        (Event::ChoosePicture, ImportFault::NoDialog, "import_no_dialog"),
        (Event::PastePicture, ImportFault::NothingCopied, "import_nothing_copied"),
        (Event::ChoosePicture, ImportFault::OtherCode, "import_other_code"),
    ] {
        walk.tell(event).expect("export", None, &["import"]);
        walk.answer(JobResult::ImportPicture(Err(fault))).expect("export", Some(name), &[]);
    }
    walk.tell(Event::ChoosePicture).answer(JobResult::ImportPicture(Ok(None))).expect("export", None, &[]);
    walk.tell(Event::ChoosePicture).tell(Event::Back).expect("export", None, &["cancel"]);
    // Elsewhere a dropped file does nothing.
    walk.tell(Event::Back).tell(Event::DropPicture(vec!["a".into()])).expect("privacy", None, &[]);
}

#[test]
fn back_leads_through_the_guided_pages_and_a_picture_is_asked_for_once() {
    let mut walk = Walk::begin();
    until_export(&mut walk).tell(Event::ChoosePicture).answer(imported());
    walk.tell(Event::Continue).tell(Event::Continue).expect("own_page", None, &[]);
    for page in ["wait", "request", "export", "privacy", "method"] {
        walk.tell(Event::Back).expect(page, None, &[]);
    }
    walk.tell(Event::UseCameraPage).tell(Event::Continue).expect("request", None, &[]);
    walk.tell(Event::Continue).tell(Event::NewRequest).expect("wait", Some("replaces_code"), &[]);
    walk.tell(Event::NewRequest).expect("export", None, &[]);
    assert!(walk.wizard.picture().is_some(), "the old one lives until there is a new one");
    walk.tell(Event::Back).expect("wait", Some("replaces_code"), &[]);
}

#[test]
fn the_way_over_is_open_where_the_app_cannot_go_on_and_back_loses_nothing() {
    // No picture from the camera: the notice is accepted already.
    let mut walk = Walk::begin();
    walk.until_method().tell(Event::Continue).tell(Event::UseCameraPage).expect("privacy", None, &[]);
    walk.tell(Event::Continue).answer(JobResult::FetchPicture(Err(PictureFault::Refused(DeviceMessage::default()))));
    walk.tell(Event::UseCameraPage).expect("export", None, &["find_file"]);
    assert!(walk.wizard.may_be_direct());
    walk.tell(Event::UseDirect).expect("privacy", None, &["fetch"]);
    walk.answer(JobResult::FetchPicture(Ok(fetched()))).expect("request", None, &["remember"]);
    assert_eq!(walk.wizard.track(), Track::Direct);
    // With a picture: the same page.
    walk.tell(Event::UseCameraPage).expect("request", None, &["remember"]);
    assert_eq!(walk.wizard.track(), Track::Guided);
    walk.tell(Event::UseDirect).tell(Event::Continue).expect("wait", None, &["remember", "said_sent"]);
    walk.tell(Event::UseCameraPage).tell(Event::Continue).expect("own_page", None, &[]);
    assert!(walk.wizard.may_be_direct());
    walk.tell(Event::UseDirect).expect("code", None, &["remember"]);
    // At the code: the own page, and back.
    walk.tell(Event::UseCameraPage)
        .expect("own_page", None, &["remember", "open_page"])
        .answer(JobResult::OpenPage(true));
    let track = |walk: &Walk| walk.wizard.track();
    assert!(!walk.wizard.may_be_direct() && track(&walk) == Track::Guided);
    walk.tell(Event::Back).expect("code", None, &[]);
    assert_eq!(track(&walk), Track::Direct);
    walk.tell(Event::EnterCode(Code::new(CODE))).expect("password", None, &[]);
}

#[test]
fn a_camera_that_offers_nothing_still_has_its_own_page() {
    let mut walk = Walk::begin();
    let hidden = Capabilities { email_way: EmailRecovery::NotOffered, ..findings() };
    walk.until_method().tell(Event::Back).tell(Event::Continue).answer(JobResult::Probe(Ok(hidden)));
    walk.expect("not_offered", None, &[]).tell(Event::UseCameraPage).expect("privacy", None, &[]);
    walk.tell(Event::Back).expect("not_offered", None, &[]);
    walk.tell(Event::UseCameraPage).tell(Event::Continue).expect("export", None, &["find_file"]);
    assert!(!walk.wizard.may_be_direct());
}

#[test]
fn a_guided_journey_is_carried_on_as_one() {
    let mut walk = Walk::begin();
    let sent_at = Some(walk.now);
    let memo = Memo {
        camera: super::walk::camera(),
        track: Track::Guided,
        request: Some(Requested { at: walk.now, sent_at, address: None }),
        doubt: None,
        misunderstood: None,
        written_at: walk.now,
        service: None,
    };
    walk.wizard = Wizard::new();
    walk.tell(Event::Started(one_journey(memo, Some(picture())))).tell(Event::CarryOn);
    // What the camera does not offer to the app has nothing to do with its own page.
    let hidden = Capabilities { email_way: EmailRecovery::NotOffered, ..findings() };
    walk.answer(JobResult::Probe(Ok(hidden))).expect("wait", None, &["remember"]);
    walk.tell(Event::Continue).expect("own_page", None, &[]);
    assert!(!walk.wizard.may_be_direct());
}

fn until_answers(walk: &mut Walk) -> &mut Walk {
    walk.until_method().tell(Event::UseQuestions).expect("method", None, &["questions"]);
    walk.answer(JobResult::FetchQuestions(Ok(questions()))).expect("answer_1", None, &[])
}

#[test]
fn three_answers_and_one_commit() {
    let mut walk = Walk::begin();
    until_answers(&mut walk);
    let enter = || Event::EnterAnswer(GivenAnswer::new("Biscuit"));
    walk.tell(Event::EnterAnswer(GivenAnswer::new(""))).expect("answer_1", Some("answer_empty"), &[]);
    walk.tell(enter()).expect("answer_2", None, &[]).tell(enter()).expect("answer_3", None, &[]);
    walk.tell(enter()).expect("password", None, &[]);
    walk.tell(Event::Back).expect("answer_3", None, &[]).tell(enter());
    walk.tell(Event::SetPassword(new_password(PASSWORD, PASSWORD))).expect("password", None, &[]);
    walk.tell(Event::SetPassword(answers("short", "Pet"))).expect("password", Some("password_rules"), &[]);
    walk.tell(Event::SetPassword(answers(PASSWORD, "Pet"))).expect("setting", None, &["remember", "commit"]);
    walk.tell(Event::SetPassword(answers(PASSWORD, "Pet"))).expect("setting", None, &[]);
    walk.answer(JobResult::Commit(CommitOutcome::WrongAnswers { tries_left: Some(2) }));
    walk.expect("answer_1", Some("wrong_answers"), &["forget"]);
    walk.tell(Event::NewRequest).expect("answer_1", Some("wrong_answers"), &[]);
    walk.tell(enter()).tell(enter()).tell(enter());
    walk.tell(Event::SetPassword(answers(PASSWORD, "Pet"))).answer(JobResult::Commit(CommitOutcome::Lost));
    walk.expect("unsure", Some("not_sure"), &[]).tell(Event::NewRequest).expect("unsure", Some("not_sure"), &[]);
    walk.tell(Event::CheckAgain { password: Password::new(PASSWORD), keep: false }).expect(
        "unsure",
        None,
        &["sign_in"],
    );
    walk.answer(JobResult::SignIn(SignInOutcome::Proven(SignInProof::default()))).expect(
        "done",
        None,
        &["forget", "wipe"],
    );
}

#[test]
fn back_from_the_own_page_to_an_answer_is_the_apps_way_again() {
    let mut walk = Walk::begin();
    until_answers(&mut walk).tell(Event::UseCameraPage).answer(JobResult::OpenPage(true));
    assert_eq!(walk.wizard.track(), Track::Guided);
    walk.tell(Event::Back).expect("answer_1", None, &[]);
    assert_eq!(walk.wizard.track(), Track::Direct);
}

#[test]
fn questions_that_are_not_told_are_answered_on_the_own_page() {
    let mut walk = Walk::begin();
    walk.until_method().tell(Event::UseQuestions);
    walk.answer(JobResult::FetchQuestions(Err(QuestionsFault::Hidden(DeviceMessage::words("401")))));
    walk.expect("method", Some("questions_hidden"), &[]);
    walk.tell(Event::UseCameraPage).expect("own_page", None, &["open_page"]).answer(JobResult::OpenPage(true));
    assert!(walk.wizard.is_by_questions() && !walk.wizard.may_be_direct());
    walk.tell(Event::NewRequest).expect("own_page", None, &[]);
    walk.tell(Event::UseDirect).expect("own_page", None, &[]);
    walk.tell(Event::Back).expect("method", None, &[]);
    walk.tell(Event::Continue).expect("privacy", None, &[]);
    assert!(!walk.wizard.is_by_questions(), "the code by email was chosen");
}

#[test]
fn questions_that_only_the_own_page_asks_have_no_page_here() {
    let mut walk = Walk::begin();
    walk.until_method().tell(Event::UseQuestions).answer(JobResult::FetchQuestions(Err(QuestionsFault::NotSet)));
    walk.expect("method", Some("questions_not_set"), &[]).tell(Event::UseCameraPage).expect("privacy", None, &[]);

    let mut walk = Walk::begin();
    walk.until_method().tell(Event::UseQuestions);
    walk.answer(JobResult::FetchQuestions(Err(QuestionsFault::Hidden(DeviceMessage::default()))));
    walk.tell(Event::UseCameraPage)
        .answer(JobResult::OpenPage(true))
        .tell(Event::CheckAgain { password: Password::new(PASSWORD), keep: false });
    walk.answer(JobResult::SignIn(SignInOutcome::Refused { tries_left: None })).expect(
        "own_page",
        Some("not_changed"),
        &[],
    );
    walk.tell(Event::Back).expect("method", None, &[]);
}

#[test]
fn pages_beside_the_journey_lead_back_with_the_trouble_that_stood_there() {
    let mut walk = Walk::begin();
    walk.until_setting().answer(JobResult::Commit(CommitOutcome::PasswordRefused(DeviceMessage::default())));
    walk.tell(Event::ShowAside(Aside::FactoryReset)).expect("factory_reset", None, &[]);
    walk.tell(Event::ShowAside(Aside::Support)).expect("support", None, &[]);
    walk.tell(Event::SaveSheet(SheetText("facts".to_owned()))).expect("support", None, &["save_sheet"]);
    walk.answer(JobResult::SaveSheet(Err(SaveFault::NoRoom))).expect("support", Some("sheet_not_saved"), &[]);
    walk.tell(Event::SaveSheet(SheetText("facts".to_owned())))
        .answer(JobResult::SaveSheet(Ok(Saved::In("a.txt".into()))));
    assert!(walk.wizard.sheet_saved().is_some_and(|path| path.ends_with("a.txt")));
    walk.tell(Event::Back).expect("password", Some("password_refused"), &[]);
    let pages: Vec<_> = walk.wizard.breadcrumbs().iter().map(|step| step.page.name()).collect();
    assert!(pages.starts_with(&["find", "check", "method", "privacy", "request", "wait"]), "{pages:?}");
    assert!(walk.wizard.breadcrumbs().iter().any(|step| step.trouble == Some("password_refused")));
}

#[test]
fn a_search_that_ends_behind_such_a_page_is_told_on_its_own() {
    let mut walk = Walk::begin();
    walk.tell(Event::ShowAside(Aside::Support)).expect("support", None, &[]);
    walk.answer(JobResult::Search(SearchReport::default())).expect("support", None, &[]);
    walk.tell(Event::Back).expect("find", Some("no_network"), &[]);
}

#[test]
fn a_search_that_a_saved_sheet_stops_begins_again() {
    let mut walk = Walk::begin();
    walk.tell(Event::ShowAside(Aside::Support));
    walk.tell(Event::SaveSheet(SheetText("facts".to_owned()))).expect("support", None, &["cancel", "save_sheet"]);
    walk.answer(JobResult::SaveSheet(Ok(Saved::Cancelled))).tell(Event::Back).expect("find", None, &["search"]);
    walk.until_find().expect("find", None, &[]);
    walk.tell(Event::ShowAside(Aside::Support)).tell(Event::SaveSheet(SheetText("facts".to_owned())));
    walk.expect("support", None, &["save_sheet"]).answer(JobResult::SaveSheet(Ok(Saved::Cancelled)));
    walk.tell(Event::Back).expect("find", None, &[]);
}
