//! Journeys for the tests of the screen: the real wizard, led to each page by real events.

pub mod cameras;
pub mod reading;
pub mod scenes;
pub mod screen;
pub mod service;

pub use scenes::{pages, states};

use std::sync::{Arc, LazyLock};
use std::time::{Duration, SystemTime};

use crate::told::Told;
use regain::domain::{
    Capabilities, CommitOutcome, DeviceMessage, EmailRecovery, Evidence, Fetched, FoundCamera, InboxEvent,
    MailSecurity, MailService, MaskedEmail, Memo, OtherRecovery, PasswordLimits, Picture, Recalled, Requested, Saved,
    SearchReport, SecurityQuestion, SignInOutcome, SignInProof, Snapshot, System, Target, Track,
};
use regain::secret::{Code, Email, GivenAnswer, Password};
use regain::ui::{Action, Drafts};
use regain::wizard::{
    Aside, Effect, Event, Field, InboxForm, Job, JobResult, Mailbox, NewPassword, Progress, Ticket, Wizard,
};

pub const CODE: &str = "3F8K2LQ9";
pub const PASSWORD: &str = "Maple-Garden7";
pub const SERVICE: &str = "pw_recovery@device-service.com";

/// A moment in the week, far from midnight in every time zone that matters little.
pub fn start() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_763_800_000)
}

/// A journey, what is typed along it, and the time.
pub struct Journey {
    pub wizard: Wizard,
    pub drafts: Drafts,
    pub now: SystemTime,
    pub effects: usize,
    /// The last ticket that was given out beside the page's own work.
    pub tickets: u64,
    pub closed: bool,
    /// What was copied to the clipboard last.
    pub copied: Option<String>,
}

pub fn camera() -> FoundCamera {
    let mut camera = FoundCamera::at(Target::new("192.168.1.64", 80));
    camera.model = Some("DS-2CD2143G2-I".to_owned());
    camera.serial = Some("DS-2CD2143G2-I20230101AAWRK12344821".to_owned());
    camera.mac = Some("44:19:b6:00:00:01".to_owned());
    camera.firmware = Some("V5.7.1 build 230101".to_owned());
    (camera.activated, camera.reset_by_email) = (Some(true), Some(true));
    camera
}

fn second_camera() -> FoundCamera {
    let mut camera = FoundCamera::at(Target::new("192.168.1.71", 80));
    camera.model = Some("DS-2CD2347G2-LU".to_owned());
    camera.serial = Some("DS-2CD2347G2-LU20220512AAWRJ90090093".to_owned());
    camera.mac = Some("44:19:b6:00:00:02".to_owned());
    camera.activated = Some(false);
    camera
}

pub fn findings() -> Capabilities {
    Capabilities {
        activated: Some(true),
        email_way: EmailRecovery::Offered,
        saved_address: Some(MaskedEmail::new("j****@example.com")),
        service: Email::parse(SERVICE),
        limits: PasswordLimits::default(),
        ..Capabilities::default()
    }
}

/// A made-up picture with large squares.
pub fn picture() -> Picture {
    // Half a million closures are slow in a build for tests, and every page of the proof has the picture.
    static GRAY: LazyLock<Arc<[u8]>> = LazyLock::new(made_up_squares);
    Picture { png: Arc::from(vec![1, 2, 3]), width: SIDE, height: SIDE, gray: GRAY.clone() }
}

/// Pixels of the made-up picture: each square is so wide.
const SQUARE: usize = 14;
const SIDE: usize = 37 * SQUARE;

fn made_up_squares() -> Arc<[u8]> {
    let dark = |x: usize, y: usize| {
        let quiet = |v: usize| !(4..33).contains(&v);
        let finder = |fx: usize, fy: usize| {
            let (dx, dy) = (x.abs_diff(fx), y.abs_diff(fy));
            dx.max(dy) <= 3 && dx.max(dy) != 2
        };
        let corner = [(7, 7), (29, 7), (7, 29)].iter().any(|(fx, fy)| x.abs_diff(*fx).max(y.abs_diff(*fy)) <= 4);
        if quiet(x) || quiet(y) {
            return false;
        }
        if corner {
            return finder(7, 7) || finder(29, 7) || finder(7, 29);
        }
        (x * 31 + y * 17 + x * y * 7).is_multiple_of(3)
    };
    let row = |y| (0..SIDE / SQUARE).flat_map(move |x| [if dark(x, y) { 0 } else { 255 }; SQUARE]).collect::<Vec<u8>>();
    (0..SIDE / SQUARE).flat_map(|y| row(y).repeat(SQUARE)).collect()
}

/// A search on one wired adapter that heard nothing.
pub fn silence() -> SearchReport {
    SearchReport {
        adapters: 1,
        adapters_up: 1,
        wireless: Some(false),
        system: System::Linux,
        ..SearchReport::default()
    }
}

impl Journey {
    /// These cameras, and the search is over.
    pub fn listing(cameras: Vec<FoundCamera>) -> Self {
        let mut journey = Self::new();
        for camera in cameras {
            journey.answer(Progress::Found(camera));
        }
        journey.answer(JobResult::Search(silence()));
        journey
    }

    /// No camera, and the search is over.
    pub fn without_cameras(report: SearchReport) -> Self {
        let mut journey = Self::new();
        journey.answer(JobResult::Search(report));
        journey
    }

    pub fn new() -> Self {
        let mut journey = Self {
            wizard: Wizard::new(),
            drafts: Drafts::default(),
            now: start(),
            effects: 0,
            tickets: 0,
            closed: false,
            copied: None,
        };
        journey.tell(Event::Started(Recalled::Nothing));
        journey
    }

    pub fn tell(&mut self, event: Event) {
        for effect in self.wizard.handle(event, self.now) {
            self.effects += 1;
            if let Effect::Start(ticket, Job::WatchInbox(_) | Job::LookAtClipboard) = effect {
                self.tickets = ticket.0;
            }
        }
    }

    /// Tells of what runs.
    pub fn answer(&mut self, told: impl Into<Told>) {
        let ticket = self.wizard.running().map_or(Ticket(0), |running| running.ticket);
        self.tell(told.into().of(ticket));
    }

    pub fn take(&mut self, action: Option<Action>) {
        match action {
            Some(Action::Tell(event)) => self.tell(event),
            Some(Action::Close) => self.closed = true,
            None => {}
        }
    }

    /// This journey, some time later.
    pub fn later(mut self, seconds: u64) -> Self {
        self.now += Duration::from_secs(seconds);
        self
    }

    pub fn found() -> Self {
        let mut journey = Self::new();
        journey.answer(Progress::Found(camera()));
        journey.answer(Progress::Found(second_camera()));
        journey.answer(JobResult::Search(silence()));
        journey.tell(Event::Choose(0));
        journey
    }

    pub fn check() -> Self {
        let mut journey = Self::found();
        journey.tell(Event::Continue);
        journey
    }

    pub fn checked(findings: Capabilities) -> Self {
        let mut journey = Self::check();
        journey.answer(JobResult::Probe(Ok(findings)));
        journey
    }

    pub fn method() -> Self {
        Self::checked(findings())
    }

    pub fn privacy() -> Self {
        let mut journey = Self::method();
        journey.tell(Event::Continue);
        journey
    }

    pub fn request() -> Self {
        let mut journey = Self::privacy();
        journey.tell(Event::Continue);
        let service = Email::parse(SERVICE);
        journey.answer(JobResult::FetchPicture(Ok(Fetched { picture: picture(), service })));
        journey
    }

    pub fn saved() -> Self {
        let mut journey = Self::request();
        journey.tell(Event::SavePicture);
        let path = "/home/anna/Pictures/regain-qr-DS-2CD2143G2-I-4821.png";
        journey.answer(JobResult::SavePicture(Ok(Saved::In(path.into()))));
        journey
    }

    pub fn send() -> Self {
        let mut journey = Self::request();
        journey.tell(Event::SendFromHere);
        journey
    }

    /// The page with this mail service and its password.
    pub fn mailbox(from: &str, service: Option<MailService>) -> Self {
        let mut journey = Self::send();
        from.clone_into(&mut journey.drafts.mail_from);
        journey.tell(Event::UseMailbox { from: from.to_owned(), server_is_named: false });
        journey.answer(JobResult::FindMailService(service));
        journey
    }

    /// A mailbox of a service that wants an app password.
    pub fn gmail() -> Self {
        Self::mailbox("anna@gmail.com", Some(service::gmail()))
    }

    pub fn wait() -> Self {
        let mut journey = Self::saved();
        journey.tell(Event::Continue);
        journey
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
        from.clone_into(&mut journey.drafts.mail_from);
        journey.drafts.fill(Field::InboxAddress, from);
        journey
    }

    /// The wait, with an inbox that is watched, and what was heard of it.
    pub fn watching(heard: Vec<InboxEvent>) -> Self {
        let mut journey = Self::watch();
        journey.tell(Event::StartWatching(inbox("jane@example.com")));
        journey.answer(Progress::Inbox(InboxEvent::Watching));
        for news in heard {
            journey.tell(Event::Progress(Ticket(journey.tickets), Progress::Inbox(news)));
        }
        journey
    }

    pub fn code() -> Self {
        let mut journey = Self::wait();
        journey.tell(Event::Continue);
        journey
    }

    pub fn password() -> Self {
        let mut journey = Self::code();
        journey.tell(Event::EnterCode(Code::new(CODE)));
        journey
    }

    pub fn set(password: &str, repeated: &str) -> Self {
        let mut journey = Self::password();
        journey.tell(Event::SetPassword(NewPassword {
            evidence: Evidence::Code(Code::new(CODE)),
            password: Password::new(password),
            repeated: Password::new(repeated),
            keep: false,
        }));
        journey
    }

    pub fn committed(outcome: CommitOutcome) -> Self {
        let mut journey = Self::set(PASSWORD, PASSWORD);
        journey.answer(JobResult::Commit(outcome));
        journey
    }

    pub fn own_page() -> Self {
        let mut journey = Self::committed(CommitOutcome::Unknown(DeviceMessage::words("500 notSupport")));
        journey.tell(Event::UseCameraPage);
        journey.answer(JobResult::OpenPage(true));
        journey
    }

    /// The camera's own page is chosen, and the notice accepted.
    pub fn export() -> Self {
        let mut journey = Self::method();
        journey.tell(Event::UseCameraPage);
        journey.tell(Event::Continue);
        journey
    }

    /// The page on which code and password go into the camera's own page, all the way by its own page.
    pub fn guided_code() -> Self {
        let mut journey = Self::export();
        journey.tell(Event::ChoosePicture);
        journey.answer(JobResult::ImportPicture(Ok(Some(picture()))));
        journey.tell(Event::Continue);
        journey.tell(Event::Continue);
        journey
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
        let mut journey = Self::method();
        journey.tell(Event::ShowAside(aside));
        journey
    }

    pub fn done() -> Self {
        let mut journey = Self::committed(CommitOutcome::Accepted);
        let (width, height) = (320, 180);
        let rgb: Vec<u8> = (0..width * height)
            .flat_map(|at| {
                let (x, y) = (at % width, at / width);
                [(60 + x / 4) as u8, (90 + y / 3) as u8, (130 + (x + y) / 8) as u8]
            })
            .collect();
        journey.answer(JobResult::SignIn(SignInOutcome::Proven(SignInProof {
            snapshot: Some(Snapshot { width, height, rgb: rgb.into() }),
            camera_clock: Some(journey.now + Duration::from_secs(3 * 3600)),
            ..SignInProof::default()
        })));
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
        let mut journey = Self::new();
        journey.wizard = Wizard::new();
        let memo = Memo {
            camera: camera(),
            track: Track::Direct,
            request: Some(Requested { at: start(), sent_at: Some(start()) }),
            doubt: None,
        };
        journey.now = start() + Duration::from_secs(7200);
        journey.tell(Event::Started(Recalled::Journey(memo, picture)));
        journey
    }

    pub fn dead_end(change: impl FnOnce(&mut Capabilities)) -> Self {
        let mut findings = findings();
        change(&mut findings);
        Self::checked(findings)
    }
}

pub fn inbox(address: &str) -> InboxForm {
    InboxForm {
        address: address.to_owned(),
        server: String::new(),
        password: Password::new("inbox-secret"),
        keep: false,
    }
}

pub fn mailbox(from: &str, server: &str) -> Mailbox {
    Mailbox {
        from: from.to_owned(),
        server: server.to_owned(),
        port: "587".to_owned(),
        security: MailSecurity::StartTls,
        user: from.to_owned(),
        password: Password::new("app-password"),
    }
}
