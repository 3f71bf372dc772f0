//! Journeys for the tests of the screen: the real wizard, led to each page by real events.

mod addresses;
pub mod camera_page;
pub mod cameras;
mod earlier;
pub mod reading;
pub mod scenes;
pub mod screen;
pub mod service;
pub mod troubles;
pub mod upkeep;

pub use scenes::{pages, states};

use std::time::{Duration, SystemTime};

use regain::domain::{
    CameraClock, Capabilities, CommitOutcome, FoundCamera, InboxEvent, MailService, MaskedEmail, Memo, OtherRecovery,
    Picture, Recalled, RecoveryAddresses, Requested, Saved, SearchReport, SecurityQuestion, SignInOutcome, SignInProof,
    Snapshot, Target, Track,
};
use regain::secret::GivenAnswer;
use regain::ui::{Action, Drafts};
use regain::wizard::{
    Aside, Dispatch, Effect, Event, Field, Forms, Job, JobResult, NewPassword, Progress, Ticket, Wizard,
};

pub use crate::script::{CODE, PASSWORD, SERVICE, camera, findings, inbox, mailbox, picture, silence};
use crate::script::{Script, new_password, one_journey};
use crate::told::Told;

/// A journey with this camera, whose mail was sent at once.
pub fn memo_of(camera: FoundCamera) -> Memo {
    let request = Some(Requested { at: start(), sent_at: Some(start()), address: None });
    let (doubt, misunderstood, service) = (None, None, None);
    Memo { camera, track: Track::Direct, request, doubt, misunderstood, written_at: start(), service }
}

/// Half past two on a Saturday, wherever this computer is: what is on the screen is the same in every time zone.
pub fn start() -> SystemTime {
    let local = jiff::civil::date(2025, 11, 22).at(14, 30, 0, 0).to_zoned(jiff::tz::TimeZone::system());
    local.expect("a time that every zone has").timestamp().into()
}

/// A journey, what is typed along it, and what came of it.
pub struct Journey {
    pub script: Script,
    pub drafts: Drafts,
    /// How much the wizard has wanted so far.
    pub effects: usize,
    /// The last ticket that was given out beside the page's own work.
    pub beside: Ticket,
    pub closed: bool,
    /// What was copied to the clipboard last.
    pub copied: Option<String>,
}

/// A camera's clock in this computer's zone that was set by hand.
pub fn clock(shown: SystemTime) -> CameraClock {
    CameraClock { face: shown, moment: Some(shown), is_by_server: false }
}

/// The addresses that a camera shows.
pub fn addresses(saved: &[&str]) -> RecoveryAddresses {
    RecoveryAddresses { saved: saved.iter().map(|saved| MaskedEmail::new(*saved)).collect(), length: 1..=128 }
}

fn second_camera() -> FoundCamera {
    let mut camera = FoundCamera::at(Target::new("192.168.1.71", 80));
    camera.model = Some("DS-2CD2347G2-LU".to_owned());
    camera.serial = Some("DS-2CD2347G2-LU20220512AAWRJ90090093".to_owned());
    camera.mac = Some("44:19:b6:00:00:02".to_owned());
    camera.activated = Some(false);
    camera
}

impl Journey {
    pub fn new() -> Self {
        Self::by(|script| script)
    }

    /// Begun by this script.
    fn by(play: impl FnOnce(&mut Script) -> &mut Script) -> Self {
        let mut journey = Self {
            script: Script::new(start()),
            drafts: Drafts::default(),
            effects: 0,
            beside: Ticket(0),
            closed: false,
            copied: None,
        };
        play(&mut journey.script);
        journey
    }

    /// Goes on by this script.
    fn then(mut self, play: impl FnOnce(&mut Script) -> &mut Script) -> Self {
        play(&mut self.script);
        self
    }

    pub fn wizard(&self) -> &Wizard {
        &self.script.wizard
    }

    /// Draws what stands on the screen now.
    pub fn draw(&mut self, ui: &mut egui::Ui) -> Option<Action> {
        regain::ui::draw(ui, &self.script.wizard, &mut self.drafts, self.script.now)
    }

    pub fn tell(&mut self, event: Event) {
        self.script.tell(event);
        for effect in &self.script.asked {
            self.effects += 1;
            match effect {
                Effect::Start(
                    ticket,
                    Job::WatchInbox(_)
                    | Job::LookAtClipboard
                    | Job::ReadCode(_)
                    | Job::KeepPassword(..)
                    | Job::LookAtCamera(_),
                ) => self.beside = *ticket,
                Effect::Wipe(Forms::All) => self.drafts.wipe(&egui::Context::default()),
                Effect::Wipe(Forms::Mailbox) => self.drafts.wipe_mailbox(&egui::Context::default()),
                Effect::Wipe(Forms::Inbox) => self.drafts.wipe_inbox(&egui::Context::default()),
                _ => {}
            }
        }
    }

    /// Tells of what runs.
    pub fn answer(&mut self, told: impl Into<Told>) {
        let ticket = self.wizard().running().expect("nothing runs").ticket;
        self.tell(told.into().of(ticket));
    }

    /// Tells of what runs beside the page.
    pub fn answer_beside(&mut self, told: impl Into<Told>) {
        self.tell(told.into().of(self.beside));
    }

    pub fn take(&mut self, action: Option<Action>) {
        match action {
            Some(Action::Tell(event)) => self.tell(event),
            Some(Action::Close) if self.wizard().may_close() => self.closed = true,
            Some(Action::Close) => self.tell(Event::CloseWanted),
            None => {}
        }
    }

    /// This journey, some time later.
    pub fn later(mut self, seconds: u64) -> Self {
        self.script.pass(seconds);
        self
    }

    // --- each page, from the beginning ---

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
        let mut journey = Self::by_hand();
        journey.tell(Event::SavePicture);
        let path = "/home/anna/Pictures/regain-qr-DS-2CD2143G2-I-4821.png";
        journey.answer(JobResult::SavePicture(Ok(Saved::In(path.into()))));
        journey
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
        let mut journey = Self::password();
        journey.tell(Event::SetPassword(NewPassword { keep: true, ..new_password(PASSWORD, PASSWORD) }));
        journey.answer(JobResult::Commit(CommitOutcome::Accepted));
        journey.answer(JobResult::SignIn(SignInOutcome::Proven(SignInProof::default())));
        journey.answer_beside(JobResult::KeepPassword(false));
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
