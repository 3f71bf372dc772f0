//! The journey to each page, from the beginning.

use std::time::Duration;

use regain::domain::{
    Capabilities, CommitOutcome, FoundCamera, InboxEvent, MailService, OtherRecovery, Picture, Recalled, Saved,
    SearchReport, SecurityQuestion, SignInOutcome, SignInProof, Snapshot, Transport,
};
use regain::secret::GivenAnswer;
use regain::wizard::{Aside, Dispatch, Event, Field, JobResult, NewPassword, Progress, Wizard};

use crate::script::{PASSWORD, camera, findings, inbox, picture};
use crate::script::{Script, new_password, one_journey};

use super::{Journey, addresses, clock, memo_of, second_camera, service};

impl Journey {
    /// These cameras, and the search is over.
    pub fn listing(cameras: Vec<FoundCamera>) -> Self {
        Self::by(|script| script.list(cameras))
    }

    /// No camera, and the search is over.
    pub fn without_cameras(report: SearchReport) -> Self {
        Self::by(|script| script.answer(JobResult::Search(report)))
    }

    pub fn found() -> Self {
        Self::by(|script| script.list([camera(), second_camera()]).tell(Event::Choose(0)))
    }

    pub fn check() -> Self {
        Self::found().then(Script::check)
    }

    pub fn checked(findings: Capabilities) -> Self {
        Self::check().then(|script| script.answer(JobResult::Probe(Ok(findings))))
    }

    pub fn method() -> Self {
        Self::found().then(Script::method)
    }

    pub fn privacy() -> Self {
        Self::method().then(Script::privacy)
    }

    pub fn request() -> Self {
        Self::privacy().then(Script::request)
    }

    /// The person sends the picture.
    pub fn by_hand() -> Self {
        Self::request().then(|script| script.tell(Event::ChooseDispatch(Dispatch::ByHand)))
    }

    pub fn saved() -> Self {
        Self::by_hand().save()
    }

    fn save(mut self) -> Self {
        self.tell(Event::SavePicture);
        let path = "/home/anna/Pictures/regain-qr-DS-2CD2143G2-I-4821.png";
        self.answer(JobResult::SavePicture(Ok(Saved::In(path.into()))));
        self
    }

    pub fn send() -> Self {
        Self::request().then(|script| script.tell(Event::SendFromHere))
    }

    /// The page with this mail service and its password.
    pub fn mailbox(from: &str, service: Option<MailService>) -> Self {
        let mut journey = Self::send();
        journey.drafts.fill(Field::From, from);
        journey.tell(Event::UseMailbox { from: from.to_owned(), server_is_named: false });
        journey.answer(JobResult::FindMailService(service));
        journey
    }

    /// A mailbox of a service that wants an app password.
    pub fn gmail() -> Self {
        Self::mailbox("anna@gmail.com", Some(service::gmail()))
    }

    pub fn wait() -> Self {
        Self::saved().then(Script::wait)
    }

    /// The page that hands over the inbox.
    pub fn watch() -> Self {
        let mut journey = Self::wait().later(130);
        journey.tell(Event::OpenWatch);
        journey
    }

    /// The form of the inbox, after this mail service was found for sending.
    pub fn watch_after(from: &str, service: MailService) -> Self {
        let mut journey = Self::mailbox(from, Some(service));
        journey.tell(Event::SendOtherwise);
        journey.tell(Event::Continue);
        journey.tell(Event::OpenWatch);
        journey.drafts.fill(Field::From, from);
        journey.drafts.fill(Field::InboxAddress, from);
        journey
    }

    /// The wait, with an inbox that is watched, and what was heard of it.
    pub fn watching(heard: Vec<InboxEvent>) -> Self {
        let mut journey = Self::watch();
        journey.tell(Event::StartWatching(inbox("jane@example.com")));
        journey.answer(Progress::Inbox(InboxEvent::Watching));
        for news in heard {
            journey.answer_beside(Progress::Inbox(news));
        }
        journey
    }

    pub fn code() -> Self {
        Self::wait().then(Script::code)
    }

    pub fn password() -> Self {
        Self::code().then(Script::password)
    }

    /// The camera speaks plain HTTP.
    pub fn password_unprotected() -> Self {
        let mut journey = Self::check();
        journey.answer(Progress::Reached { transport: Transport::Plain { port: 80 }, outdated_tls: false });
        journey.answer(JobResult::Probe(Ok(findings())));
        let journey = journey.then(Script::privacy).then(Script::request);
        let journey = journey.then(|script| script.tell(Event::ChooseDispatch(Dispatch::ByHand))).save();
        journey.then(Script::wait).then(Script::code).then(Script::password)
    }

    pub fn set(password: &str, repeated: &str) -> Self {
        Self::password().then(|script| script.set(password, repeated))
    }

    pub fn committed(outcome: CommitOutcome) -> Self {
        Self::set(PASSWORD, PASSWORD).then(|script| script.answer(JobResult::Commit(outcome)))
    }

    /// The first of three questions, one of them without its words.
    pub fn question(at: usize) -> Self {
        let mut findings = findings();
        findings.other_ways =
            vec![OtherRecovery::SecurityQuestions, OtherRecovery::GuidFile, OtherRecovery::HikConnect];
        let mut journey = Self::checked(findings);
        journey.tell(Event::UseQuestions);
        let words = |words: &str| Some(words.to_owned());
        let questions =
            [(1, words("What is the name of your first pet?")), (4, None), (9, words("Your favourite dish?"))];
        let questions = questions.map(|(id, words)| SecurityQuestion { id, words }).to_vec();
        journey.answer(JobResult::FetchQuestions(Ok(questions)));
        for _ in 0..at {
            journey.tell(Event::EnterAnswer(GivenAnswer::new("Biscuit")));
        }
        journey
    }

    /// A page beside the journey, entered from the page of the ways.
    pub fn aside(aside: Aside) -> Self {
        Self::method().then(|script| script.tell(Event::ShowAside(aside)))
    }

    /// Done, with a clock that is three hours ahead and an address that codes go to.
    pub fn done() -> Self {
        Self::done_with(|_| {})
    }

    /// Done, and the password store could not keep the password.
    pub fn not_kept() -> Self {
        Self::asked_to_keep(false)
    }

    /// A demo puts nothing into the person's own store.
    pub fn kept_in_demo() -> Self {
        let mut journey = Self::asked_to_keep(true);
        journey.drafts.is_demo = true;
        journey
    }

    fn asked_to_keep(is_kept: bool) -> Self {
        let mut journey = Self::password();
        journey.tell(Event::SetPassword(NewPassword { keep: true, ..new_password(PASSWORD, PASSWORD) }));
        journey.answer(JobResult::Commit(CommitOutcome::Accepted));
        journey.answer(JobResult::SignIn(SignInOutcome::Proven(SignInProof::default())));
        journey.answer_beside(JobResult::KeepPassword(is_kept));
        journey
    }

    /// Done, with a proof that is changed like this.
    pub fn done_with(change: impl FnOnce(&mut SignInProof)) -> Self {
        let mut journey = Self::committed(CommitOutcome::Accepted);
        let (width, height) = (320, 180);
        let rgb: Vec<u8> = (0..width * height)
            .flat_map(|at| {
                let (x, y) = (at % width, at / width);
                [(60 + x / 4) as u8, (90 + y / 3) as u8, (130 + (x + y) / 8) as u8]
            })
            .collect();
        let three_hours_ahead = journey.script.now + Duration::from_secs(3 * 3600);
        let mut proof = SignInProof {
            snapshot: Some(Snapshot { width, height, rgb: rgb.into() }),
            clock: Some(clock(three_hours_ahead)),
            addresses: Some(addresses(&["j****@example.com"])),
            ..SignInProof::default()
        };
        change(&mut proof);
        journey.answer(JobResult::SignIn(SignInOutcome::Proven(proof)));
        journey
    }

    pub fn resume() -> Self {
        Self::resume_with(Some(picture()))
    }

    /// The wait of an earlier journey whose picture is gone.
    pub fn resumed_without_picture() -> Self {
        let mut journey = Self::resume_with(None);
        journey.tell(Event::CarryOn);
        journey.answer(JobResult::Probe(Ok(findings())));
        journey
    }

    /// The picture may be gone.
    pub fn resume_with(picture: Option<Picture>) -> Self {
        Self::started(one_journey(memo_of(camera()), picture))
    }

    /// Two hours after an earlier journey began, with this on the disk.
    pub fn started(recalled: Recalled) -> Self {
        let mut journey = Self::new();
        journey.script.wizard = Wizard::new();
        journey.script.pass(7200);
        journey.tell(Event::Started(recalled));
        journey
    }

    pub fn dead_end(change: impl FnOnce(&mut Capabilities)) -> Self {
        let mut findings = findings();
        change(&mut findings);
        Self::checked(findings)
    }
}
