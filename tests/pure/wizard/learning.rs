//! What a camera's own page teaches: kept when the camera has taken it, used for the next one of its kind, and forgotten when
//! the person says so or the camera does.

use regain::domain::{
    CameraKind, CommitOutcome, DeviceMessage, DialectFit, EvidenceKind, FoundCamera, Lesson, MaskedEmail, PageEvent,
    SeenReset, SignInOutcome, SignInProof, Transport,
};
use regain::secret::Password;
use regain::wizard::{Effect, Event, Job, JobResult, Progress, Ticket, Trouble};

use super::walk::{PASSWORD, Walk, camera, fetched, findings};

const LINE: Transport = Transport::Plain { port: 80 };

/// What was learned of cameras like the one of the walk.
pub fn lesson(dialect: &str) -> Lesson {
    let kind = CameraKind::of(&known()).unwrap();
    Lesson { kind, evidence: EvidenceKind::Code, dialects: vec![dialect.to_owned()] }
}

/// A reset that the page has sent, which fits as many dialects.
pub fn seen(count: usize) -> SeenReset {
    let fits = [("challenge_base64", 1, 12), ("challenge", 1, 16)];
    let fits = fits.into_iter().take(count);
    let fits = fits.map(|(dialect, shortest, longest)| DialectFit { dialect, shortest, longest }).collect();
    SeenReset {
        evidence: EvidenceKind::Code,
        name: "emailCertification".to_owned(),
        shape: "{a:base64 of hex 88}".to_owned(),
        fits,
    }
}

/// The camera of the walk, which tells its firmware.
fn known() -> FoundCamera {
    FoundCamera {
        firmware: Some("V5.7.1 build 230101".to_owned()),
        model: Some("DS-2CD2143G2-I".to_owned()),
        ..camera()
    }
}

/// Up to the page for the camera's own picture.
fn until_page(walk: &mut Walk) -> Ticket {
    walk.until_find().tell(Event::Choose(0)).tell(Event::Continue);
    walk.answer(Progress::Found(known()));
    walk.answer(Progress::Reached { transport: LINE, outdated_tls: false }).answer(JobResult::Probe(Ok(findings())));
    walk.export().tell(Event::OpenCameraPage);
    let Some(Effect::Start(ticket, Job::PassPage(_))) = walk.asked.first() else { panic!("{:?}", walk.asked) };
    *ticket
}

fn see(walk: &mut Walk, ticket: Ticket, event: PageEvent) -> &mut Walk {
    walk.tell(Event::Progress(ticket, Progress::Beside(event)))
}

/// The camera has taken what its page has sent.
fn taken(walk: &mut Walk, seen: SeenReset) -> Ticket {
    let ticket = until_page(walk);
    see(walk, ticket, PageEvent::Pictures(fetched()));
    walk.tell(Event::Continue).tell(Event::Continue);
    see(walk, ticket, PageEvent::ResetSent(seen));
    see(walk, ticket, PageEvent::ResetAnswered(CommitOutcome::Accepted));
    ticket
}

fn prove(walk: &mut Walk, password: &str) {
    walk.tell(Event::CheckAgain { password: Password::new(password), keep: false });
    walk.answer(JobResult::SignIn(SignInOutcome::Proven(SignInProof::default())));
}

fn learned(walk: &Walk) -> Vec<String> {
    let lesson = |effect: &Effect| match effect {
        Effect::Learn(lesson) => Some(lesson.dialects.join(" ")),
        _ => None,
    };
    walk.asked.iter().filter_map(lesson).collect()
}

/// The dialect that the one commit of a new journey goes out in, and the walk after it.
fn committed(lessons: Vec<Lesson>) -> (Option<String>, Walk) {
    let mut walk = Walk::begin();
    walk.tell(Event::Lessons(lessons));
    walk.until_find().tell(Event::Choose(0)).tell(Event::Continue);
    walk.answer(Progress::Found(known()));
    walk.answer(Progress::Reached { transport: LINE, outdated_tls: false }).answer(JobResult::Probe(Ok(findings())));
    walk.privacy().request().wait().code().password().set(PASSWORD, PASSWORD);
    let Some(Effect::Start(_, Job::Commit(endpoint, _))) = walk.asked.last() else { panic!("{:?}", walk.asked) };
    (endpoint.seen_dialect.clone(), walk)
}

#[test]
fn what_the_camera_took_is_kept_and_the_proven_password_makes_it_sure() {
    let mut walk = Walk::begin();
    taken(&mut walk, seen(2));
    assert_eq!(learned(&walk), ["challenge_base64 challenge"]);
    prove(&mut walk, "Maple-Garden7");
    assert_eq!(learned(&walk), ["challenge"], "13 characters are too long for the other one");
    assert_eq!(walk.wizard.lessons(), [lesson("challenge")]);
    assert!(!walk.wizard.is_unknown_form());

    let mut walk = Walk::begin();
    taken(&mut walk, seen(2));
    prove(&mut walk, "Garden77");
    assert!(learned(&walk).is_empty(), "that told nothing new");
}

#[test]
fn what_is_in_no_known_form_is_not_learned_and_its_shape_is_for_a_helper() {
    let mut walk = Walk::begin();
    taken(&mut walk, seen(0));
    assert!(learned(&walk).is_empty() && walk.wizard.is_unknown_form());
    assert_eq!(walk.wizard.seen_shape(), Some("{a:base64 of hex 88}"));
    prove(&mut walk, PASSWORD);
    assert!(walk.wizard.is_unknown_form(), "also at the end");
    assert_eq!(walk.wizard.seen_shape(), Some("{a:base64 of hex 88}"));

    // What was learned before was wrong then.
    let mut walk = Walk::begin();
    walk.tell(Event::Lessons(vec![lesson("challenge")]));
    taken(&mut walk, seen(0));
    assert!(walk.asked.iter().any(|effect| matches!(effect, Effect::Unlearn(..))), "{:?}", walk.asked);
    assert!(walk.wizard.lessons().is_empty());
}

#[test]
fn a_no_teaches_nothing_and_neither_does_a_camera_that_does_not_say_what_it_is() {
    let mut walk = Walk::begin();
    let ticket = until_page(&mut walk);
    for outcome in [CommitOutcome::Lost, CommitOutcome::WrongCode { tries_left: None }] {
        see(&mut walk, ticket, PageEvent::ResetSent(seen(1)));
        see(&mut walk, ticket, PageEvent::ResetAnswered(outcome));
        assert!(learned(&walk).is_empty() && walk.wizard.lessons().is_empty());
    }
}

#[test]
fn the_next_camera_of_its_kind_gets_it_and_another_kind_does_not() {
    let (dialect, _) = committed(vec![lesson("challenge")]);
    assert_eq!(dialect.as_deref(), Some("challenge"));
    let other = Lesson { kind: CameraKind::new("DS-2CD2143G2-I", "V5.8").unwrap(), ..lesson("challenge") };
    let answers = Lesson { evidence: EvidenceKind::Answers, ..lesson("plain") };
    let (dialect, _) = committed(vec![other, answers]);
    assert_eq!(dialect, None);
    // With a short password two forms look the same: it may be either, so none is taken for the one.
    let two = Lesson { dialects: vec!["challenge_base64".to_owned(), "challenge".to_owned()], ..lesson("") };
    let (dialect, mut walk) = committed(vec![two]);
    assert_eq!(dialect, None);
    walk.answer(Progress::RefusedIn("challenge_base64"));
    walk.answer(JobResult::Commit(CommitOutcome::Unknown(DeviceMessage::default())));
    assert_eq!(learned(&walk), ["challenge"], "what was refused is not the one");
    assert_eq!(committed(walk.wizard.lessons().to_vec()).0.as_deref(), Some("challenge"));
}

#[test]
fn what_was_not_understood_is_not_sent_to_the_next_one() {
    let two = Lesson { dialects: vec!["challenge".to_owned(), "plain".to_owned()], ..lesson("") };
    let (_, mut walk) = committed(vec![two]);
    walk.answer(Progress::RefusedIn("challenge"));
    walk.answer(JobResult::Commit(CommitOutcome::Unknown(DeviceMessage::default())));
    assert_eq!(learned(&walk), ["plain"]);
    let (_, mut walk) = committed(vec![lesson("challenge")]);
    walk.answer(Progress::RefusedIn("challenge"));
    walk.answer(JobResult::Commit(CommitOutcome::Unknown(DeviceMessage::default())));
    assert!(walk.wizard.lessons().is_empty());
}

#[test]
fn a_lesson_is_forgotten_when_the_person_says_so() {
    let mut walk = Walk::begin();
    walk.tell(Event::Lessons(vec![lesson("plain"), Lesson { evidence: EvidenceKind::Answers, ..lesson("plain") }]));
    walk.tell(Event::ForgetLesson(7));
    assert!(walk.asked.is_empty());
    walk.tell(Event::ForgetLesson(0));
    assert!(matches!(walk.asked.as_slice(), [Effect::Unlearn(_, EvidenceKind::Code)]), "{:?}", walk.asked);
    assert_eq!(walk.wizard.lessons().len(), 1);
}

#[test]
fn a_lesson_takes_the_place_of_none_but_its_own() {
    let by_answers = Lesson { evidence: EvidenceKind::Answers, ..lesson("plain") };
    let newer = FoundCamera { firmware: Some("V5.8.0 build 240101".to_owned()), ..known() };
    let of_newer = Lesson { kind: CameraKind::of(&newer).unwrap(), ..lesson("plain") };
    let mut walk = Walk::begin();
    walk.tell(Event::Lessons(vec![lesson("plain"), by_answers.clone(), of_newer.clone()]));
    taken(&mut walk, seen(1));
    assert_eq!(walk.wizard.lessons(), [by_answers, of_newer, lesson("challenge_base64")]);
}

#[test]
fn what_the_page_is_told_is_told_here_too() {
    let mut walk = Walk::begin();
    let ticket = until_page(&mut walk);
    let answer = |walk: &Walk| walk.wizard.beside().unwrap().answer.as_ref().map(Trouble::name);
    see(&mut walk, ticket, PageEvent::Locked(Some(std::time::Duration::from_secs(1800))));
    assert_eq!(answer(&walk), Some("locked"));
    assert!(walk.wizard.next_moment(walk.now).is_some(), "the page is drawn again when the pause ends");
    see(&mut walk, ticket, PageEvent::Addresses(Vec::new()));
    assert_eq!(answer(&walk), Some("no_email_saved"));
    see(&mut walk, ticket, PageEvent::AddressSaved);
    assert_eq!(answer(&walk), None);
    see(&mut walk, ticket, PageEvent::Addresses(vec![MaskedEmail::new("g****@example.org")]));
    assert!(!walk.wizard.saved_addresses().is_empty());
    see(&mut walk, ticket, PageEvent::EmailNotOffered);
    assert_eq!(answer(&walk), None, "the probe was told otherwise");
    see(&mut walk, ticket, PageEvent::ResetSent(seen(1)));
    see(&mut walk, ticket, PageEvent::Locked(None));
    assert_eq!(answer(&walk), None, "the answer to the new password is waited for");
}
